import type { Kinds } from "../pattern/kinds.js";
import { identifier, Names } from "../rego/identifier.js";
import type { Identifier, Rule, Term } from "../rego/tree.js";

/** Names that a pattern's module uses for itself: imports, variables, built-in functions, and the finding. */
const RESERVED = [
	...["abs", "concat", "count", "is_string", "json", "object", "set", "sum"],
	...["objects", "values", "finding"],
	// Of the module beside it that Conftest asks.
	"conftest",
	...[
		"element",
		"i",
		"identities",
		"identity",
		"j",
		"key",
		"keys",
		"leader",
		"leaders",
		"follower",
		"named",
		"namers",
		"others",
		"result",
	],
];

/** Rules that Conftest and Gatekeeper take for their own, and that `opa test` takes for tests. */
const OF_CONSUMERS = /^(deny|warn|violation|exception|test|todo_test)(_|$)/;

/** A module while it grows: its rules in reading order, and the names that are taken. */
export class ModuleBuilder {
	readonly rules: Rule[] = [];
	private readonly names: Names;
	private readonly objectVariables = new Map<string, Identifier>();

	constructor(reserved: readonly string[] = []) {
		this.names = new Names([...RESERVED, ...reserved], OF_CONSUMERS);
	}

	/** A name no other rule or variable has, made of the words. */
	name(...words: readonly string[]): Identifier {
		return this.names.take(...words);
	}

	/** Names for the variables of one body, which are no rule's. */
	locals(): Names {
		return this.names.inner();
	}

	/** Returns the variable for an object of the kinds: `pod`, `persistent_volume_claim`; `candidate` where they are several. */
	objectVariable(kinds: Kinds): Identifier {
		const [only] = kinds;
		const kind = (kinds.length === 1 ? only?.kind : undefined) ?? "candidate";
		const variable = this.objectVariables.get(kind) ?? this.names.take(kind);
		this.objectVariables.set(kind, variable);
		return variable;
	}

	add(...rules: readonly Rule[]): void {
		this.rules.push(...rules);
	}
}

/** A call of a function of the same module. */
export function callRule(name: Identifier, ...args: readonly Identifier[]): Term {
	return { term: "call", name: [name], args: args.map((arg) => ({ term: "variable", name: arg })) };
}

/** A function of the module that holds where a body does: one rule for each body. */
export function functionRules(
	name: Identifier,
	parameters: readonly Identifier[],
	bodies: readonly Rule["body"][],
): readonly Rule[] {
	return bodies.map((body) => ({ head: { head: "function", name, parameters }, body }));
}

/** The variables and imports that rules share. */
export const I = identifier("i");
export const J = identifier("j");
export const KEY = identifier("key");
export const KEYS = identifier("keys");
export const IDENTITY = identifier("identity");
export const OTHERS = identifier("others");
export const LEADER = identifier("leader");
export const LEADERS = identifier("leaders");
export const FOLLOWER = identifier("follower");
export const OBJECTS = identifier("objects");
