declare const sqlName: unique symbol;
/** A name that every engine takes as it stands: a small letter, then small letters, digits and `_`; no reserved word. */
export type SqlName = string & { readonly [sqlName]: true };

/** Words that are taken, or mean something, in one of the engines. */
const RESERVED: ReadonlySet<string> = new Set(
	`all and any array as asc between by case cast column constraint create cross current default delete desc distinct drop
	else end escape except exists extract false fetch filter first for from full function group having if in inner insert
	intersect interval into is join lambda lateral left like limit map natural new not null offset on or order outer over
	partition position primary range right row rows select semi anti set some struct table then to true union unique unnest
	update user using values view when where window with`.split(/\s+/),
);

/**
 * Returns a text as a name of SQL. Throws a TypeError on anything else: callers make names from what they know, never
 * from a text of a pattern or a manifest.
 */
export function sqlNamed(text: string): SqlName {
	if (!/^[a-z][a-z0-9_]{0,62}$/.test(text) || RESERVED.has(text))
		throw new TypeError(`not a name of SQL: ${JSON.stringify(text)}`);
	return text as SqlName;
}
