import { isJsonList } from "../base/json.js";
/** Inspects every part of a value once and returns the facts. */
export function inspectJson(value, maxDepth = Number.POSITIVE_INFINITY) {
    let members = 0;
    let allFinite = true;
    let allExact = true;
    let isNormal = true;
    let isTooDeep = false;
    const visit = (part, depth) => {
        if (typeof part === "number") {
            if (!(Math.abs(part) < 2 ** 53)) {
                allExact = false;
                if (!Number.isFinite(part))
                    allFinite = false;
            }
            else if (part === 0 && Object.is(part, -0))
                isNormal = false;
            return;
        }
        if (typeof part !== "object")
            return;
        if (part === null) {
            isNormal = false;
        }
        else if (depth > maxDepth) {
            isTooDeep = true;
        }
        else if (isJsonList(part)) {
            for (const item of part)
                if (typeof item !== "string")
                    visit(item, depth + 1);
        }
        else {
            for (const key in part) {
                members++;
                const member = part[key];
                if (typeof member !== "string")
                    visit(member, depth + 1);
            }
        }
    };
    visit(value, 1);
    return { members, allFinite, allExact, isNormal, isTooDeep };
}
//# sourceMappingURL=inspect-json.js.map