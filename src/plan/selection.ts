import { OPERATORS } from "../pattern/operator.js";
import type { Actor, Condition } from "../pattern/pattern.js";
import type { Choice, Question, Selection } from "./plan.js";

/** The candidates of an actor as positive questions: what must not hold of a negated operator must hold (SEMANTICS.md 3). */
export function selectionOf({ id, kind, filters }: Actor): Selection {
	const any = filters.matchAny.map(choiceOf);
	const needed = [
		...filters.matchAll.map(choiceOf),
		...filters.matchNone.map(choiceOf).map(({ question, wanted }) => ({ question, wanted: !wanted })),
		// One alternative is none.
		...(any.length === 1 ? any : []),
	];
	return {
		id,
		kind,
		all: needed.filter((choice) => choice.wanted).map((choice) => choice.question),
		any: any.length === 1 ? [] : any,
		none: needed.filter((choice) => !choice.wanted).map((choice) => choice.question),
	};
}

function choiceOf(condition: Condition): Choice {
	const operator = OPERATORS[condition.operator];
	return { question: questionOf(condition), wanted: !("negated" in operator) };
}

function questionOf({ operator, path, texts, bound = 0 }: Condition): Question {
	const meaning = OPERATORS[operator];
	switch (meaning.asks) {
		case "presence":
		case "emptiness":
			return { asks: meaning.asks, path };
		case "text":
			return { asks: "text", path, texts };
		case "integer":
		case "size":
			return { asks: meaning.asks, path, comparison: meaning.comparison, bound };
	}
}
