/**
 * Returns the folder of the set that a pattern belongs to, below that of a form: the recommended patterns are a set, and
 * the others are one.
 */
export function setFolder({ profile }) {
    return profile === "recommended" ? "" : "advisory/";
}
//# sourceMappingURL=set-folder.js.map