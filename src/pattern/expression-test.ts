import type { Criterion } from "./pattern.js";
import type { Texts } from "./value-path.js";

/** A criterion that compares nothing: it tests the texts of one side by an expression. */
export interface ExpressionTest {
	readonly of: "subject" | "other";
	/** The texts, without the expression. */
	readonly texts: Texts;
	/** The expression without its group; `undefined` where every text meets it. */
	readonly expression: string | undefined;
}

/**
 * Returns the test that a criterion is, and `undefined` where it compares texts. The dialect has no criterion for "this
 * text matches", so definitions compare what an empty group took with the empty text.
 */
export function expressionTestOf({ subject, other }: Criterion): ExpressionTest | undefined {
	for (const [of, tested, empty] of [
		["subject", subject, other],
		["other", other, subject],
	] as const) {
		const { transform, ...texts } = tested;
		const isEmpty = empty.transform === undefined && empty.sources.length === 1 && empty.sources[0] === "";
		if (!isEmpty || empty.notEmpty === true || transform?.do !== "regex") continue;
		const expression = withoutEmptyGroup(transform.expression);
		if (expression === undefined) continue;
		return { of, texts, expression: MEETS_ALL.has(expression) ? undefined : expression };
	}
	return undefined;
}

const MEETS_ALL = new Set(["", "^", "$", "^.*", ".*"]);

/** Returns an expression without its one group, which takes nothing; `undefined` where it takes something. */
function withoutEmptyGroup(expression: string): string | undefined {
	// What is escaped or in brackets opens no group.
	const bare = expression.replace(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]/gs, (part) => "_".repeat(part.length));
	const groups = bare.match(/\((?!\?(?!P?<))/g) ?? [];
	const at = bare.indexOf("()");
	return groups.length !== 1 || at === -1 ? undefined : expression.slice(0, at) + expression.slice(at + 2);
}
