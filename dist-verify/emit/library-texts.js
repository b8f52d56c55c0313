import { readdirSync, readFileSync } from "node:fs";
const LIBRARY = new URL("../../library/", import.meta.url);
let texts;
/** Returns the texts of the library's modules by their paths below `library/`. They are read once a process. */
export function libraryTexts() {
    texts ??= new Map(readdirSync(LIBRARY, { recursive: true, encoding: "utf8" })
        .filter((name) => name.endsWith(".rego"))
        .map((name) => name.replaceAll("\\", "/"))
        .map((path) => [path, readFileSync(new URL(path, LIBRARY), "utf8")]));
    return texts;
}
//# sourceMappingURL=library-texts.js.map