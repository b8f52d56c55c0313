import { isJsonList } from "../../base/json.js";
/**
 * C2 of SEMANTICS.md 7, for engines that read the documents themselves: Go keeps the spelling of numbers, so the string
 * form of whole numbers from 1e21 and of fractions outside 1e-4 to 1e5 may be another there.
 */
export function speltOtherwise({ documents }) {
    return documents.some(holdsSuchNumber) ? "C2" : undefined;
}
function holdsSuchNumber(value) {
    if (typeof value === "number") {
        const size = Math.abs(value);
        return Number.isInteger(value) ? size >= 1e21 : size < 1e-4 || size > 1e5;
    }
    if (typeof value !== "object" || value === null)
        return false;
    return isJsonList(value) ? value.some(holdsSuchNumber) : Object.values(value).some(holdsSuchNumber);
}
//# sourceMappingURL=spelt-numbers.js.map