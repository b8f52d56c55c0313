import { stepsOf } from "../pattern/value-path.js";
import type { Literal, Predicate } from "../plan/plan.js";
import { call, holds, infix, literal, not } from "../rego/build.js";
import type { Identifier, Rule, Statement } from "../rego/tree.js";
import type { ConstantSets } from "./constant-sets.js";
import { FUNCTIONS } from "./library-functions.js";
import { callRule, functionRules, type ModuleBuilder } from "./module-builder.js";
import { bindsVariables } from "./path.js";
import { rowOf, walkFrom } from "./row.js";

/** What stands behind the key in the name of a predicate's function: `pod_phase_in`. */
const SUFFIXES = {
	exists: "exists",
	empty: "is_empty",
	"all-empty": "is_empty",
	in: "in",
	same: "is",
	compare: "compares",
	length: "length",
} as const;

/** Turns the predicates of one role into statements, and collects the functions that these call. */
export class PredicateEmitter {
	/** Functions of the object, in the order they are needed. */
	readonly helpers: Rule[] = [];

	constructor(
		private readonly role: string,
		private readonly object: Identifier,
		private readonly module: ModuleBuilder,
		private readonly sets: ConstantSets,
	) {}

	/**
	 * Returns statements that all predicates hold. At most one binds variables in place: two would be a product, and
	 * share names.
	 */
	allHold(predicates: readonly Predicate[]): readonly Statement[] {
		const binding = predicates.filter(({ at }) => bindsVariables(stepsOf(at)));
		return predicates.flatMap((predicate) => {
			const inPlace = binding.length < 2 || !binding.includes(predicate);
			return inPlace
				? this.statements(predicate)
				: [holds(callRule(this.helper(predicate, [this.statements(predicate)]), this.object))];
		});
	}

	/** Returns statements that hold when the literal does. */
	literal({ predicate, isNegated }: Literal): readonly Statement[] {
		const statements = this.statements(predicate);
		return isNegated ? [not(callRule(this.helper(predicate, [statements]), this.object))] : statements;
	}

	/** Returns statements that hold when the predicate does (SEMANTICS.md 3). */
	statements(predicate: Predicate): readonly Statement[] {
		const { statements, value, element } = walkFrom(rowOf(this.object), predicate.at, this.module.locals());
		switch (predicate.test) {
			case "exists":
				return element !== undefined
					? statements
					: [...statements, holds(infix(value, "!=", { term: "scalar", value: null }))];
			case "in":
				return [...statements, this.sets.contains(predicate.texts, value)];
			case "compare":
			case "length": {
				const reading = predicate.test === "compare" ? FUNCTIONS.integer : FUNCTIONS.size;
				const number = call(reading.name, value);
				return [...statements, holds(infix(number, predicate.comparison, literal(predicate.bound)))];
			}
			case "all-empty":
			case "same":
				throw new TypeError("not emitted yet");
			case "empty": {
				const exists: Predicate = { test: "exists", at: predicate.at };
				const name = this.helper(predicate, [
					this.literal({ predicate: exists, isNegated: true }),
					[...statements, holds(call(FUNCTIONS.isEmpty.name, value))],
				]);
				return [holds(callRule(name, this.object))];
			}
		}
	}

	/** Adds a function that holds where one of the bodies does, and returns its name. */
	private helper({ test, at }: Predicate, bodies: readonly (readonly Statement[])[]): Identifier {
		const keys = at.path.flatMap((step) => (step.step === "key" ? [step.key] : []));
		const suffix = SUFFIXES[test];
		const name = this.module.firstName(
			[this.role, ...keys.slice(-1), suffix],
			[this.role, ...keys.slice(-2), suffix],
			[this.role, ...keys, suffix],
		);
		this.helpers.push(...functionRules(name, [this.object], bodies));
		return name;
	}
}
