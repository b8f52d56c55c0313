import { compareCodePoints } from "../base/json.js";
import type { Question, Selection } from "../plan/plan.js";
import { call, holds, infix, literal, reference, set } from "../rego/build.js";
import type { Identifier, Rule, Statement, Term } from "../rego/tree.js";
import { FUNCTIONS } from "./library-functions.js";
import type { Scope } from "./scope.js";

/** Shorter lists stand where they are used. */
const SHORT = 3;

interface ValueList {
	readonly name: Identifier;
	readonly texts: readonly string[];
}

/**
 * The lists of texts that a pattern compares with. A long list, or one that stands in several conditions, becomes a
 * rule of its own: said once, and in WASM a lookup where `in` would go through the list.
 */
export class ValueLists {
	private readonly byKey: ReadonlyMap<string, ValueList>;

	constructor(selections: readonly Selection[], scope: Scope) {
		const uses = new Map<string, { actors: Set<string>; keys: Set<string>; texts: readonly string[]; count: number }>();
		for (const selection of selections) {
			for (const question of questionsOf(selection)) {
				if (question.asks !== "text") continue;
				const key = keyOf(question.texts);
				const use = uses.get(key) ?? { actors: new Set(), keys: new Set(), texts: question.texts, count: 0 };
				uses.set(key, { ...use, count: use.count + 1 });
				use.actors.add(selection.id);
				use.keys.add(lastKeyOf(question));
			}
		}
		const named = [...uses].filter(([, { texts, count }]) => texts.length > SHORT || (count > 1 && texts.length > 1));
		this.byKey = new Map(
			named.map(([key, { actors, keys, texts }]) => {
				// Named for what all its uses have in common: the actor, the key, or nothing but being a list.
				const actor = actors.size === 1 ? [...actors] : [];
				const last = keys.size === 1 ? [...keys] : [];
				return [key, { name: scope.name(...actor, ...last, "values"), texts: sortedTexts(texts) }];
			}),
		);
	}

	/** The rules that hold the lists. */
	rules(): readonly Rule[] {
		return [...this.byKey.values()].map(({ name, texts }) => ({
			head: { head: "value", name, value: set(...texts.map(literal)) },
			body: [],
		}));
	}

	/** The statement that a value has the string form of one of the texts. */
	contains(texts: readonly string[], value: Term): Statement {
		// Most texts are the form of no number and no boolean, so only a text can be equal to one of them.
		const text = texts.some(isScalarForm) ? call(FUNCTIONS.text.name, value) : value;
		const list = this.byKey.get(keyOf(texts));
		if (list !== undefined) return holds(reference(list.name, text));
		const [only] = texts;
		if (texts.length === 1 && only !== undefined) return holds(infix(text, "==", literal(only)));
		return holds(infix(text, "in", set(...sortedTexts(texts).map(literal))));
	}
}

/** Whether it may be the string form of something else than itself (SEMANTICS.md 2). */
function isScalarForm(text: string): boolean {
	return /^(-?[0-9]|true$|false$)/.test(text);
}

function questionsOf({ all, any, none }: Selection): readonly Question[] {
	return [...all, ...any.map((choice) => choice.question), ...none];
}

function lastKeyOf({ path }: Question): string {
	const step = path.findLast((candidate) => candidate.step === "key");
	return step?.step === "key" ? step.key : "";
}

function keyOf(texts: readonly string[]): string {
	return JSON.stringify(sortedTexts(texts));
}

function sortedTexts(texts: readonly string[]): readonly string[] {
	return [...new Set(texts)].sort(compareCodePoints);
}
