/** A group and a kind, or all kinds of a group, or a kind of any group. An absent part stands for any. */
export interface KindPattern {
	/** An API group; the empty text is the core group. */
	readonly group?: string;
	/** Case counts. */
	readonly kind?: string;
}

/** The kinds that a role or a relationship takes: an object is taken when one of the patterns fits it. */
export type Kinds = readonly KindPattern[];

/** Takes every object. */
export const EVERY_KIND: Kinds = [{}];

/** Makes the kinds that have one of these names, in any API group (SEMANTICS.md 4). */
export function kindsNamed(...names: readonly string[]): Kinds {
	return names.map((kind) => ({ kind }));
}

/** Tells whether kinds take an object of this group and kind. */
export function includesKind(
	kinds: Kinds,
	{ group, kind }: { readonly group: string; readonly kind: string },
): boolean {
	return kinds.some((one) => fits(one.group, group) && fits(one.kind, kind));
}

/** Tells whether some object can be taken by both. */
export function kindsOverlap(a: Kinds, b: Kinds): boolean {
	return a.some((one) => b.some((other) => fits(one.group, other.group) && fits(one.kind, other.kind)));
}

/** Tells whether kinds take every object. */
export function takesEveryKind(kinds: Kinds): boolean {
	return kinds.some(({ group, kind }) => group === undefined && kind === undefined);
}

/** Returns the names of the kinds, each once; `undefined` where some kind has no name of its own. */
export function kindNames(kinds: Kinds): readonly string[] | undefined {
	const names = kinds.map(({ kind }) => kind).filter((kind) => kind !== undefined);
	return names.length === kinds.length ? [...new Set(names)] : undefined;
}

/** Spells a kind pattern: `Pod` in any group, `apps/Deployment`, `/Pod` of the core group, `apps/*`, and `*` for all. */
export function formatKind({ group, kind = "*" }: KindPattern): string {
	return group === undefined ? kind : `${group}/${kind}`;
}

/** Reads what {@link formatKind} spells. A group has no `/`, a kind may have one. */
export function parseKind(text: string): KindPattern {
	const slash = text.indexOf("/");
	const kind = text.slice(slash + 1);
	return { ...(slash === -1 ? {} : { group: text.slice(0, slash) }), ...(kind === "*" ? {} : { kind }) };
}

function fits(one: string | undefined, other: string | undefined): boolean {
	return one === undefined || other === undefined || one === other;
}
