/** How long a path in an artefact may be, and a name in it. What file systems take. */
const LONGEST_PATH = 1_000;
const LONGEST_NAME = 255;

const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/**
 * Why a layer's title is no path below a folder, in words; `undefined` where it is one. The title is somebody else's
 * text: on no system may it lead out of the folder.
 */
export function titleFault(title: string): string | undefined {
	if (title === "") return "is empty";
	if (title.length > LONGEST_PATH) return "is too long";
	if (/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(title)) return "has control characters";
	if (/\p{Cs}/u.test(title)) return "is no text";
	if (title.startsWith("/")) return "is absolute";
	if (title.includes("\\")) return "has a backslash";
	// A drive or a stream of a file on Windows.
	if (title.includes(":")) return "has a colon";
	const names = title.split("/");
	if (names.some((name) => name === "" || name === "." || name === "..")) return "leads out of the folder";
	if (names.some((name) => Buffer.byteLength(name) > LONGEST_NAME)) return "is too long";
	// Other programs take those for their settings: a `.git` makes a repository of the folder, with commands of its own.
	if (title.toUpperCase() === "SHA256SUMS") return "is where a pull records what it wrote";
	if (names.some((name) => name.startsWith("."))) return "has a name with a dot in front";
	if (names.some((name) => /[. ]$/.test(name) || DEVICE.test(name))) return "has a name that Windows takes for another";
	return undefined;
}

/** Of paths that cannot lie in one folder the first: it is there already (also where case does not count), or in a file. */
export function clashingTitle(titles: readonly string[]): string | undefined {
	const files = new Set<string>();
	const folders = new Set<string>();
	for (const title of titles) {
		const names = title.normalize("NFC").toLowerCase().split("/");
		const path = names.join("/");
		const above = names.slice(1).map((_, i) => names.slice(0, i + 1).join("/"));
		if (files.has(path) || folders.has(path) || above.some((folder) => files.has(folder))) return title;
		files.add(path);
		for (const folder of above) folders.add(folder);
	}
	return undefined;
}
