import { formatPath, type Path } from "./path.js";

/** An element of a list, which all paths with this anchor mean together. */
export interface Anchor {
	readonly list: ValuePath;
}

/** A path from an object, or from the element that an anchor is bound to. */
export interface ValuePath {
	readonly from?: Anchor;
	readonly path: Path;
}

/**
 * The texts of one side of a comparison: the values at the first source that yields one; a text among the sources
 * stands for itself.
 */
export interface Texts {
	readonly sources: readonly (ValuePath | string)[];
	/** An empty text counts as none. */
	readonly notEmpty?: boolean;
}

/** Returns the steps from the object: those of the anchors, each opened as `[*]`, and then the path's own. */
export function stepsOf({ from, path }: ValuePath): Path {
	return from === undefined ? path : [...stepsOf(from.list), { step: "each" }, ...path];
}

/** Spells a path from the object: `spec.volumes[@].name` where an anchor stands. */
export function formatValuePath({ from, path }: ValuePath): string {
	if (from === undefined) return formatPath(path);
	const rest = formatPath(path);
	return `${formatValuePath(from.list)}[@]${rest === "" || rest.startsWith("[") ? rest : `.${rest}`}`;
}
