import type { Requirement } from "../pattern/pattern.js";
import type { Probe, Scan } from "../plan/plan.js";
import { linksOf } from "../plan/requirement.js";
import { holds, not, some, variable } from "../rego/build.js";
import type { Identifier, Rule, Statement, Term } from "../rego/tree.js";
import { I, lookUp, type ModuleBuilder } from "./module-builder.js";
import { type Points, pointsRules, pointsStatement } from "./points.js";
import { emitProbe } from "./probe-rules.js";

/**
 * Adds the rule that holds the positions of the subjects that a requirement accepts, with a rule for each probe
 * (SEMANTICS.md 5).
 *
 * @returns the rule's name: the candidates' own where nothing is asked of them.
 */
export function emitRequirement(
	requirement: Requirement<Probe>,
	subject: Scan,
	candidates: ReadonlyMap<Scan, Identifier>,
	module: ModuleBuilder,
): Identifier {
	const own = nameOf(candidates, subject);
	const probes = linksOf(requirement);
	if (probes.length === 0) return own;

	const { allOf, noneOf, score } = requirement;
	const accepted = module.name(subject.role, "accepted");
	const linked = new Map<Probe, Term>();
	const after: Rule[] = [];
	for (const probe of probes) {
		const others = nameOf(candidates, probe.of);
		const { name, rules } = emitProbe({ probe, subject, subjects: own, others }, module);
		linked.set(probe, lookUp(name, variable(I)));
		after.push(...rules);
	}
	const test = (probe: Probe, wanted: boolean): readonly Statement[] => {
		const holding = linked.get(probe);
		return holding === undefined ? [] : [wanted ? holds(holding) : not(holding)];
	};
	const body: Statement[] = [
		some(I, variable(own)),
		...allOf.flatMap((probe) => test(probe, true)),
		...noneOf.flatMap((probe) => test(probe, false)),
	];
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

function nameOf(candidates: ReadonlyMap<Scan, Identifier>, scan: Scan): Identifier {
	const name = candidates.get(scan);
	if (name === undefined) throw new TypeError(`no rule was emitted for the role ${scan.role}`);
	return name;
}
