import { escapeControls } from "../base/escape-controls.js";
import { inexactNumberText } from "./inexact-number.js";
/** Makes the report of a text that has more characters than the limit (`read/too-large`). */
export function tooLong(characters, limit) {
    const help = `keep it below ${limit} characters`;
    return { code: "read/too-large", message: `the document has ${characters} characters`, help, offset: 0 };
}
/** Makes the report of a text that nests deeper than the limit (`read/too-deep`). */
export function tooDeep(limit, offset) {
    return {
        code: "read/too-deep",
        message: `nested deeper than ${limit} levels`,
        help: "flatten the document",
        ...(offset === undefined ? {} : { offset }),
    };
}
/** Makes the report of a key that stands twice in one object or mapping (`read/duplicate-key`). */
export function duplicateKey(key, container, offset) {
    return {
        code: "read/duplicate-key",
        message: `the key "${escapeControls(key, 80)}" stands twice in one ${container}`,
        help: "remove one of the two",
        offset,
    };
}
/** Makes the warning of a key that stands twice where the later one counts (`read/repeated-key`). */
export function repeatedKey(key, container, offset) {
    return {
        code: "read/repeated-key",
        message: `the key "${escapeControls(key, 80)}" stands twice in one ${container}; the later one, here, counts`,
        help: "remove one of the two",
        offset,
        warning: true,
    };
}
/** Makes the report of a key that each document has once, and this one again (`read/joined-documents`). */
export function joinedDocuments(key, offset) {
    return {
        code: "read/joined-documents",
        message: `a second "${key}" in one document: another object begins here, without \`---\` before it`,
        help: "put a line `---` between the two: `cat` of files that do not begin with one joins them",
        offset,
    };
}
/** Makes the report of a number that no JSON can hold (`read/unusable-number`). */
export function unusableNumber(text, offset) {
    return {
        code: "read/unusable-number",
        message: `${escapeControls(text, 60)} is not a number that JSON can hold`,
        help: "quote it if it is meant as text",
        ...(offset === undefined ? {} : { offset }),
    };
}
/** Makes the warning of a whole number that a double cannot hold (`read/inexact-number`, SEMANTICS.md 2). */
export function inexactNumber(text, value, offset) {
    return { ...inexactNumberText(text, value), offset, warning: true };
}
//# sourceMappingURL=read-diagnostic.js.map