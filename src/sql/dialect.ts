import type { Expression, ListWord, Shape, SqlType, SqlWord } from "./tree.js";

/** What an engine of SQL cannot say of a pattern. The pattern is declined, and none of it is judged. */
export class SqlDeclined extends Error {
	override readonly name = "SqlDeclined";
}

/** The few words in which engines of SQL differ. Arguments are printed already. */
export interface SqlDialect {
	readonly name: "duckdb" | "spark" | "trino";
	/** Whether documents are cut to rows with named fields; else each path is looked up in JSON. */
	readonly cuts: boolean;
	/** A text as a literal, whatever it holds. */
	text(value: string): string;
	double(value: number): string;
	absent(type: SqlType): string;
	list(type: SqlType, items: readonly string[]): string;
	/** A function over a list, with the name of its parameter. */
	each(word: ListWord, list: string, parameter: string, body: string): string;
	/** A name for a value in a body. */
	letting(parameter: string, value: string, body: string): string;
	dig(value: string, keys: readonly string[]): string;
	field(value: string, key: string): string;
	struct(fields: readonly (readonly [string, string])[]): string;
	cut(value: string, shape: Shape): string;
	readonly words: Readonly<Record<SqlWord, (...args: readonly string[]) => string>>;
	/** Whether the string form of a JSON value is one of some texts, where the engine says it better than in words. */
	hasText?(value: string, texts: readonly string[]): string;
	/** Whether a JSON value is an empty text, list or object, where the engine says it better than in words. */
	isEmpty?(value: string): string;
	/** A row for each element of a list. */
	unnest(parts: UnnestParts): string;
	/** What steps reach, each once. */
	closure(parts: ClosureParts): string;
	/** Checks what is asked of a word whose arguments must be literals. Throws {@link SqlDeclined}. */
	check?(expression: Expression): void;
}

export interface UnnestParts {
	readonly columns: readonly (readonly [name: string, expression: string])[];
	readonly from: string;
	readonly list: string;
	readonly as: string;
	readonly position?: string;
}

export interface ClosureParts {
	readonly start: string;
	readonly steps: string;
	readonly from: string;
	readonly to: string;
}
