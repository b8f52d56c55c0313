import { escapeControls } from "../../base/escape-controls.js";
import { success } from "../../base/result.js";
import { refusedBundle } from "./bundle-fault.js";
import { hasChecksum, isZero, nameOf, octal, paxRecords, text } from "./tar-header.js";
const BLOCK = 512;
/** Entries of a bundle at most. */
const MAX_ENTRIES = 20_000;
/** Kinds of entries that are refused, by their flag. */
const UNSAFE = {
    "1": "a hard link",
    "2": "a symbolic link",
    "3": "a device",
    "4": "a device",
    "6": "a pipe",
};
const UNPACK = "do not use this bundle: whoever made it did not use patternc; ask for one that `patternc build` wrote";
const WHOLE = "give the bundle.tar.gz that `patternc build` wrote, as it was";
/**
 * Reads a tarball and returns its files, in its order. It is stricter than tar. There are only files and folders, each
 * name once and inside of the bundle (else `bundle/unsafe`); every header is complete and nothing follows the end (else
 * `bundle/unreadable`). A signature covers files, so every reader that accepts the tarball must see the same files. No
 * library is used, since those at hand take entries of unknown kinds for files.
 */
export function readTar(tar, file) {
    const files = new Map();
    const broken = (message) => refusedBundle("bundle/unreadable", `the tarball is broken: ${message}`, WHOLE, file);
    const unsafe = (message) => refusedBundle("bundle/unsafe", message, UNPACK, file);
    let entries = 0;
    let longName;
    for (let at = 0; at < tar.length;) {
        const header = tar.subarray(at, at + BLOCK);
        if (isZero(header)) {
            if (!isZero(tar.subarray(at)))
                return broken("something stands behind its end");
            break;
        }
        const size = header.length === BLOCK ? octal(header, 124, 12) : undefined;
        if (size === undefined || !hasChecksum(header))
            return broken("a header is not whole");
        if (++entries > MAX_ENTRIES)
            return refusedBundle("bundle/too-large", "the bundle has too many files", WHOLE, file);
        const body = tar.subarray(at + BLOCK, at + BLOCK + size);
        if (body.length < size)
            return broken("it ends within a file");
        at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
        const kind = String.fromCharCode(header[156] ?? 0);
        if (kind === "x" || kind === "g") {
            const records = paxRecords(body);
            // Sizes and holes that stand elsewhere would let two readers see two files.
            if (records === undefined || [...records.keys()].some((key) => /^(size|linkpath|GNU\.)/.test(key)))
                return unsafe("an entry has attributes that change what it holds");
            const path = records.get("path");
            if (path !== undefined && kind === "g")
                return unsafe("one name is given to all of its files");
            if (path !== undefined && longName !== undefined)
                return unsafe("an entry has two names");
            longName = path ?? longName;
            continue;
        }
        if (kind === "L") {
            if (longName !== undefined)
                return unsafe("an entry has two names");
            longName = text(body, 0, body.length);
            continue;
        }
        const name = longName ?? nameOf(header);
        longName = undefined;
        const shownName = () => JSON.stringify(escapeControls(name));
        if (UNSAFE[kind] !== undefined)
            return unsafe(`${shownName()} is ${UNSAFE[kind]}`);
        if (!["0", "\0", "5"].includes(kind))
            return unsafe(`${shownName()} is neither a file nor a folder`);
        const path = name.replace(/^(\.?\/)+/, "").replace(/\/$/, "");
        if (kind === "5" || name.endsWith("/")) {
            if (size > 0)
                return unsafe(`the folder ${shownName()} holds bytes`);
            if (!/^\.?$/.test(path) && !isInside(path))
                return unsafe(`the folder ${shownName()} is outside of the bundle`);
            continue;
        }
        if (!isInside(path))
            return unsafe(`the name ${shownName()} leads out of the bundle, or is no plain path`);
        if (files.has(path))
            return unsafe(`two files have the name ${shownName()}`);
        files.set(path, body);
    }
    return success([...files].map(([path, bytes]) => ({ path, bytes })));
}
/** Tells whether a path stays inside of the bundle and means the same on every system. */
function isInside(path) {
    const isPlain = path.length <= 1_000 && !/[\\\p{Cc}\ufffd]|^[A-Za-z]:/u.test(path);
    return isPlain && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
//# sourceMappingURL=read-tar.js.map