import type { Choice, Question } from "../plan/plan.js";
import { call, holds, infix, literal, not } from "../rego/build.js";
import type { Identifier, Rule, Statement } from "../rego/tree.js";
import { FUNCTIONS } from "./library-functions.js";
import { bindsVariables, walk } from "./path.js";
import { callRule, functionRules, type Scope } from "./scope.js";
import type { ValueLists } from "./value-lists.js";

/** How the answer yes to a question is called in the name of a function. */
const VERBS = { presence: "has", emptiness: "has_empty", text: "is", integer: "counts", size: "sizes" } as const;

/** Turns questions about one actor's objects into statements, and collects the functions that these call. */
export class Questions {
	/** Functions of the subject, in the order they are needed. */
	readonly helpers: Rule[] = [];

	constructor(
		private readonly actor: string,
		private readonly subject: Identifier,
		private readonly scope: Scope,
		private readonly lists: ValueLists,
	) {}

	/** Statements that all questions are answered yes. At most one binds variables in place: two would be a product, and share names. */
	allYes(questions: readonly Question[]): readonly Statement[] {
		const binding = questions.filter(({ path }) => bindsVariables(path));
		return questions.flatMap((question) => {
			const inPlace = binding.length < 2 || !binding.includes(question);
			return inPlace
				? this.yes(question)
				: [holds(callRule(this.helper(question, [this.yes(question)]), this.subject))];
		});
	}

	/** Statements that hold when the answer is the wanted one. */
	answer({ question, wanted }: Choice): readonly Statement[] {
		return wanted ? this.yes(question) : [not(callRule(this.helper(question, [this.yes(question)]), this.subject))];
	}

	/** Statements that hold when the answer is yes (SEMANTICS.md 3). */
	yes(question: Question): readonly Statement[] {
		const { statements, value, isElement } = walk(this.subject, question.path, this.scope.locals());
		switch (question.asks) {
			case "presence":
				return isElement ? statements : [...statements, holds(infix(value, "!=", { term: "scalar", value: null }))];
			case "text":
				return [...statements, this.lists.contains(question.texts, value)];
			case "integer":
			case "size":
				return [
					...statements,
					holds(infix(call(`values.${question.asks}`, value), question.comparison, literal(question.bound))),
				];
			case "emptiness": {
				const presence: Question = { asks: "presence", path: question.path };
				const name = this.helper(question, [
					this.answer({ question: presence, wanted: false }),
					[...statements, holds(call(FUNCTIONS.isEmpty.name, value))],
				]);
				return [holds(callRule(name, this.subject))];
			}
		}
	}

	/** A function that holds where one of the bodies does. */
	private helper(question: Question, bodies: readonly (readonly Statement[])[]): Identifier {
		const key = question.path.findLast((step) => step.step === "key");
		const name = this.scope.name(this.actor, VERBS[question.asks], key?.step === "key" ? key.key : "");
		this.helpers.push(...functionRules(name, [this.subject], bodies));
		return name;
	}
}
