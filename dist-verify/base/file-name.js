import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
/**
 * Returns a name in a folder with its bytes spelled (`a\xff.yaml`) where it is not UTF-8, so that Node cannot open it;
 * `undefined` for any other.
 */
export function undecodableName(folder, name) {
    if (!name.includes("\ufffd") || lstatSync(join(folder, name), { throwIfNoEntry: false }) !== undefined)
        return undefined;
    const bytes = readdirSync(folder, { encoding: "buffer" }).find((one) => one.toString("utf8") === name);
    return bytes === undefined ? undefined : spelled(bytes);
}
function spelled(bytes) {
    return [...bytes]
        .map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`))
        .join("");
}
//# sourceMappingURL=file-name.js.map