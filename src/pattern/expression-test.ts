import type { Criterion } from "./pattern.js";
import type { Texts } from "./value-path.js";

/** A test of the texts of one side of a criterion by an expression. */
export interface ExpressionTest {
	readonly of: "subject" | "other";
	/** The texts, without the expression. */
	readonly texts: Texts;
	/** The expression without its group; `undefined` where every text meets it. */
	readonly expression: string | undefined;
}

/**
 * Returns the tests that a criterion is; none for one that compares texts. The dialect has no criterion for "this text
 * matches", so definitions compare what an empty group took with the empty text, or with what another one took.
 */
export function expressionTestsOf({ subject, other }: Criterion): readonly ExpressionTest[] {
	const [ofSubject, ofOther] = [testOf("subject", subject), testOf("other", other)];
	if (ofSubject !== undefined && (ofOther !== undefined || isEmptyText(other)))
		return [ofSubject, ...(ofOther === undefined ? [] : [ofOther])];
	return ofOther !== undefined && isEmptyText(subject) ? [ofOther] : [];
}

function isEmptyText({ sources, transform, notEmpty }: Texts): boolean {
	return transform === undefined && sources.length === 1 && sources[0] === "" && notEmpty !== true;
}

function testOf(of: ExpressionTest["of"], { transform, ...texts }: Texts): ExpressionTest | undefined {
	const expression = transform?.do === "regex" ? withoutEmptyGroup(transform.expression) : undefined;
	if (expression === undefined) return undefined;
	return { of, texts, expression: MEETS_ALL.has(expression) ? undefined : expression };
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
