import { oppositeSide, type Side } from "../plan/join.js";
import type { Probe, Scan } from "../plan/plan.js";
import { holds, infix, reference, setOf, some, variable } from "../rego/build.js";
import type { Identifier, Rule, Statement, Term } from "../rego/tree.js";
import { wholeIndex } from "./index-rules.js";
import { keysAt, residualTest } from "./join-module.js";
import { I, J, KEY, type ModuleBuilder, OBJECTS } from "./module-builder.js";

/** A probe on its way to Rego: the name of its rule, and those that hold the candidates. */
interface ProbeNames {
	readonly probe: Probe;
	readonly name: Identifier;
	readonly subject: Scan;
	readonly subjects: Identifier;
	readonly others: Identifier;
}

/** Returns the rules that hold the subjects which a join links to some candidate of another role (SEMANTICS.md 5). */
export function probeRules(names: ProbeNames, module: ModuleBuilder): readonly Rule[] {
	const { probe, subject } = names;
	const { join, sides, by } = probe.access;
	const comment = [`Those ${subject.role} objects that ${join.title} links to some ${probe.of.role}.`];
	return sides.flatMap((side, number) => {
		const rules = by === "key-set" ? byExistence(names, side, module) : byIndex(names, side, module);
		const [first, ...rest] = rules;
		return number === 0 && first !== undefined ? [{ ...first, comment }, ...rest] : rules;
	});
}

function byExistence(
	{ probe, name, subjects, others }: ProbeNames,
	side: Side,
	module: ModuleBuilder,
): readonly Rule[] {
	const { join } = probe.access;
	const keys = module.name(probe.of.role, probe.id, "keys");
	const wanted = setOf(
		variable(KEY),
		some(J, variable(others)),
		some(KEY, keysAt(join, oppositeSide(side), objectAt(J))),
	);
	return [
		{
			head: { head: "set", name, member: variable(I) },
			body: [
				some(I, variable(subjects)),
				some(KEY, keysAt(join, side, objectAt(I))),
				holds(reference(keys, variable(KEY))),
			],
		},
		{ head: { head: "value", name: keys, value: wanted }, body: [] },
	];
}

/** The referents are indexed by their keys, and the referrers look theirs up. */
function byIndex(
	{ probe, name, subject, subjects, others }: ProbeNames,
	side: Side,
	module: ModuleBuilder,
): readonly Rule[] {
	const { join } = probe.access;
	const [referrers, referrer, referent, indexed] =
		side === "referrer" ? ([subjects, I, J, others] as const) : ([others, J, I, subjects] as const);
	const role = side === "referrer" ? probe.of.role : subject.role;
	const { rules, index } = wholeIndex({ join, wantedBy: [referrers], indexed, words: [role, probe.id] }, module);
	const body: Statement[] = [
		some(referrer, variable(referrers)),
		some(KEY, keysAt(join, "referrer", objectAt(referrer))),
		some(referent, reference(index, variable(KEY))),
		holds(infix(variable(I), "!=", variable(J))),
		...residualTest(join, objectAt(referrer), objectAt(referent)),
	];
	return [{ head: { head: "set", name, member: variable(I) }, body }, ...rules];
}

function objectAt(position: Identifier): Term {
	return reference(OBJECTS, "all", variable(position));
}
