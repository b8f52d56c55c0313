import type { Requirement } from "../pattern/pattern.js";
import type { Probe, Scan } from "../plan/plan.js";
import { linksOf } from "../plan/requirement.js";
import { holds, not, some, variable } from "../rego/build.js";
import type { PartialName, Rule, Statement } from "../rego/tree.js";
import { type CompleteName, completeRule, I, lookUp, type ModuleBuilder } from "./module-builder.js";
import { type Points, pointsRules, pointsStatement } from "./points.js";
import { emitProbe } from "./probe-rules.js";
import { unionOf } from "./union.js";

/**
 * Adds the rule that holds the positions of the subjects that a requirement accepts, with a rule for each probe
 * (SEMANTICS.md 5).
 *
 * @returns the rule's name: the candidates' own where nothing is asked of them.
 */
export function emitRequirement(
	requirement: Requirement<Probe>,
	subject: Scan,
	candidates: ReadonlyMap<Scan, PartialName>,
	module: ModuleBuilder,
): PartialName {
	const own = nameOf(candidates, subject);
	const probes = linksOf(requirement);
	if (probes.length === 0) return own;

	const { allOf, anyOf, noneOf, score } = requirement;
	const accepted = module.partialName(subject.role, "accepted");
	const linked = new Map<Probe, CompleteName>();
	const after: Rule[] = [];
	for (const probe of probes) {
		const others = nameOf(candidates, probe.of);
		const { access } = probe;
		if (!("join" in access)) throw new TypeError("not emitted yet");
		const { name, rules } = emitProbe({ probe: { ...probe, access }, subject, subjects: own, others }, module);
		linked.set(probe, name);
		after.push(...rules);
	}
	const test = (probe: Probe, wanted: boolean): readonly Statement[] => {
		const name = linked.get(probe);
		if (name === undefined) return [];
		const isLinked = lookUp(name, variable(I));
		return [wanted ? holds(isLinked) : not(isLinked)];
	};
	const body: Statement[] = [
		some(I, variable(own)),
		...allOf.flatMap((probe) => test(probe, true)),
		...noneOf.flatMap((probe) => test(probe, false)),
	];
	if (anyOf.length > 0) {
		const names = anyOf.flatMap((probe) => linked.get(probe) ?? []);
		const any = completeRule(
			module.name(subject.role, "with", "any"),
			unionOf(names.map(variable), I),
			`The ${subject.role} candidates that at least one of the alternatives holds for.`,
		);
		body.push(holds(lookUp(any.name, variable(I))));
		after.unshift(any.rule);
	}
	if (score.minimum > 0) {
		const points = score.terms.map(
			({ link, wanted, points: worth }): Points => ({
				name: module.name(link.id, "points"),
				id: link.id,
				points: worth,
				holds: test(link, wanted),
			}),
		);
		body.push(pointsStatement(points, [I], score.minimum));
		after.push(...points.flatMap((one) => pointsRules(one, [I])));
	}
	const comment = [`The ${subject.role} candidates that the relationships accept.`];
	module.add({ comment, head: { head: "set", name: accepted, member: variable(I) }, body }, ...after);
	return accepted;
}

function nameOf(candidates: ReadonlyMap<Scan, PartialName>, scan: Scan): PartialName {
	const name = candidates.get(scan);
	if (name === undefined) throw new TypeError(`no rule was emitted for the role ${scan.role}`);
	return name;
}
