import { type Kinds, kindNames } from "../../pattern/kinds.js";

/** Tells whether kinds take objects whose kind has this name, in any API group. */
export function takesKind(kinds: Kinds, name: string): boolean {
	return kindNames(kinds)?.includes(name) ?? true;
}
