import type { Requirement } from "../pattern/pattern.js";
import type { Probe, Scan } from "../plan/plan.js";
import { linksOf } from "../plan/requirement.js";
import { holds, not, reference, some, variable } from "../rego/build.js";
import type { Identifier, Rule, Statement } from "../rego/tree.js";
import { I, type ModuleBuilder } from "./module-builder.js";
import { type Points, pointsRules, pointsStatement } from "./points.js";
import { probeRules } from "./probe-rules.js";

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
	const after: Rule[] = [];
	const names = new Map<Probe, Identifier>();
	for (const probe of probes) {
		const name = module.name(probe.id);
		names.set(probe, name);
		const others = nameOf(candidates, probe.of);
		after.push(...probeRules({ probe, name, subject, subjects: own, others }, module));
	}
	const test = (probe: Probe, wanted: boolean): Statement => {
		const linked = reference(names.get(probe) ?? own, variable(I));
		return wanted ? holds(linked) : not(linked);
	};
	const body: Statement[] = [
		some(I, variable(own)),
		...allOf.map((probe) => test(probe, true)),
		...noneOf.map((probe) => test(probe, false)),
	];
	if (score.minimum > 0) {
		const points = score.terms.map(
			({ link, wanted, points: worth }): Points => ({
				name: module.name(link.id, "points"),
				id: link.id,
				points: worth,
				holds: [test(link, wanted)],
			}),
		);
		body.push(pointsStatement(points, [I], score.minimum));
		after.push(...points.flatMap((one) => pointsRules(one, [I])));
	}
	const comment = [`Those ${subject.role} objects that the relationships accept.`];
	module.add({ comment, head: { head: "set", name: accepted, member: variable(I) }, body }, ...after);
	return accepted;
}

function nameOf(candidates: ReadonlyMap<Scan, Identifier>, scan: Scan): Identifier {
	const name = candidates.get(scan);
	if (name === undefined) throw new TypeError(`no rule was emitted for the role ${scan.role}`);
	return name;
}
