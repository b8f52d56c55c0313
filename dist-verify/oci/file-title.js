/** Characters of a path in an artefact: what file systems take. */
const MAX_PATH = 1_000;
/** Bytes of a name in a path. */
const MAX_NAME = 255;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
/**
 * Says in words why a layer's title is no path below a folder; `undefined` where it is one. Anybody may have written the
 * title: on no system may it lead out of the folder.
 */
export function titleFault(title) {
    if (title === "")
        return "is empty";
    if (title.length > MAX_PATH)
        return "is too long";
    if (/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(title))
        return "has control characters";
    if (/\p{Cs}/u.test(title))
        return "is no text";
    if (title.startsWith("/"))
        return "is absolute";
    if (title.includes("\\"))
        return "has a backslash";
    // A drive or a stream of a file on Windows.
    if (title.includes(":"))
        return "has a colon";
    const names = title.split("/");
    if (names.some((name) => name === "" || name === "." || name === ".."))
        return "leads out of the folder";
    if (names.some((name) => Buffer.byteLength(name) > MAX_NAME))
        return "is too long";
    // Other programs take those for their settings: a `.git` makes a repository of the folder, with commands of its own.
    if (title.toUpperCase() === "SHA256SUMS")
        return "is where a pull records what it wrote";
    if (names.some((name) => name.startsWith(".")))
        return "has a name with a dot in front";
    if (names.some((name) => /[. ]$/.test(name) || DEVICE.test(name)))
        return "has a name that Windows takes for another";
    return undefined;
}
/**
 * Returns the first path that cannot lie in one folder with those before it: it is the same as one of them (also where
 * case does not count), or below a file. `undefined` where there is none.
 */
export function clashingTitle(titles) {
    const files = new Set();
    const folders = new Set();
    for (const title of titles) {
        const names = title.normalize("NFC").toLowerCase().split("/");
        const path = names.join("/");
        const above = names.slice(1).map((_, i) => names.slice(0, i + 1).join("/"));
        if (files.has(path) || folders.has(path) || above.some((folder) => files.has(folder)))
            return title;
        files.add(path);
        for (const folder of above)
            folders.add(folder);
    }
    return undefined;
}
//# sourceMappingURL=file-title.js.map