import { escapeControls } from "../base/escape-controls.js";
import { quote } from "../base/quote.js";
import { shapeOf } from "./expression-shape.js";
import { re2 } from "./re2.js";
/** Above, the engine in WASM takes half a second for one text, or makes nothing of the expression at all. */
const LARGEST_COST = 100_000;
/** Characters. It keeps RE2 itself from taking long, and its depth within the stack. */
const LONGEST = 2_000;
/** Above, a megabyte of text takes seconds. */
const SLOW_COST = 10_000;
const SYNTAX = "write it in the syntax of RE2, which has no look-around and no back references";
/**
 * Checks an expression of a transform and returns what is to be said of it (SEMANTICS-CRD.md 8): it must be one that RE2
 * reads, with exactly one group, and by which all engines mean the same. No remark says that it can be used.
 */
export function checkExpression(expression) {
    const error = (message, help, offset = 0) => {
        return { severity: "error", message, help, offset };
    };
    if (expression.length > LONGEST) {
        return [
            error(`it has more than ${LONGEST} characters`, "write a shorter one, perhaps with repeats or classes", LONGEST),
        ];
    }
    let groups;
    try {
        groups = re2().RE2JS.compile(expression).groupCount();
    }
    catch (thrown) {
        const reason = escapeControls(thrown instanceof Error ? thrown.message : String(thrown), 120);
        return [
            error(`it is not what RE2 reads: ${reason.replace(/^error parsing regexp: /, "").replace(/\.$/, "")}`, SYNTAX),
        ];
    }
    const { cost, differences } = shapeOf(expression);
    const remarks = differences.map((one) => error(...differenceText(one), one.offset));
    if (groups !== 1) {
        const help = groups === 0 ? "put ( and ) around what is to be left" : "write (?: for groups that only hold together";
        remarks.push(error(`it has ${groups === 0 ? "no group" : `${groups} groups`}, not exactly one`, help));
    }
    if (cost > LARGEST_COST) {
        remarks.push(error("it is too large for some engines", "repeat less, or fewer characters"));
    }
    else if (cost > SLOW_COST) {
        const help = "repeat less often, or fewer characters: \\p{...} costs most, and [a-z] least";
        remarks.push({ severity: "warning", message: "it is slow on long texts", help, offset: 0 });
    }
    return remarks;
}
function differenceText({ what, text }) {
    switch (what) {
        case "group-name":
            return ["engines do not read (?<name>...) alike", "write (...), or (?P<name>...)"];
        case "class":
            return [
                `engines do not read ${quote(text)} alike`,
                "name a category such as \\p{L} or a script such as \\p{Greek}, of Unicode 13",
            ];
        case "empty-repeat":
            return [
                `engines do not repeat ${quote(text, 40)} alike, since it also matches nothing`,
                "repeat something that takes at least one character",
            ];
        case "nul":
            return ["engines do not read the character NUL alike", "write \\x00"];
    }
}
//# sourceMappingURL=regular-expression.js.map