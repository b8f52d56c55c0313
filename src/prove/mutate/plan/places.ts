import type { Requirement } from "../../../pattern/pattern.js";
import type { Join } from "../../../plan/join.js";
import type { PairProbe, Plan, Predicate, Probe, Scan } from "../../../plan/plan.js";
import { linksOf } from "../../../plan/requirement.js";
import { replaceOne, setOne } from "../variants.js";

/** Returns the plans with one scan changed, everywhere it stands. */
export function otherScans(plan: Plan, change: (scan: Scan) => readonly Scan[]): readonly Plan[] {
	return plan.scans.flatMap((scan) => change(scan).map((changed) => withScan(plan, scan, changed)));
}

function withScan(plan: Plan, scan: Scan, changed: Scan): Plan {
	const swap = (one: Scan): Scan => (one === scan ? changed : one);
	return {
		...plan,
		scans: plan.scans.map(swap),
		subject: swap(plan.subject),
		...(plan.partner === undefined ? {} : { partner: swap(plan.partner) }),
		requirement: mapLinks(plan.requirement, (probe) => (probe.of === scan ? { ...probe, of: changed } : probe)),
	};
}

/** Returns the plans with one predicate changed, in whichever group it stands. */
export function otherPredicates(plan: Plan, change: (predicate: Predicate) => readonly Predicate[]): readonly Plan[] {
	return otherScans(plan, (scan) => {
		const { where } = scan;
		return setOne(scan, "where", [
			...setOne(where, "allOf", replaceOne(where.allOf, change)),
			...setOne(
				where,
				"anyOf",
				replaceOne(where.anyOf, (literal) => setOne(literal, "predicate", change(literal.predicate))),
			),
			...setOne(where, "noneOf", replaceOne(where.noneOf, change)),
		]);
	});
}

/** What mutations ask of a requirement, whatever its links are about. */
export type RequirementChange = <L extends Probe | PairProbe>(requirement: Requirement<L>) => readonly Requirement<L>[];

/** Returns the plans with the requirement of the subject, or that of pairs, changed. */
export function otherRequirements(plan: Plan, change: RequirementChange): readonly Plan[] {
	const { pairing } = plan;
	return [
		...setOne(plan, "requirement", change(plan.requirement)),
		...(pairing === undefined
			? []
			: setOne(plan, "pairing", setOne(pairing, "requirement", change(pairing.requirement)))),
	];
}

/** Returns the plans with one probe changed, everywhere it stands. */
export function otherProbes(plan: Plan, change: (probe: Probe) => readonly Probe[]): readonly Plan[] {
	return linksOf(plan.requirement).flatMap((probe) =>
		setOne(
			plan,
			"requirement",
			change(probe).map((changed) => mapLinks(plan.requirement, (one) => (one === probe ? changed : one))),
		),
	);
}

/** Returns the plans with one probe of pairs changed, everywhere it stands: in the requirement, and as the driver. */
export function otherPairProbes(plan: Plan, change: (probe: PairProbe) => readonly PairProbe[]): readonly Plan[] {
	const { pairing } = plan;
	if (pairing === undefined) return [];
	return linksOf(pairing.requirement).flatMap((probe) =>
		change(probe).map((changed) => ({
			...plan,
			pairing: mapPairProbes(pairing, (one) => (one === probe ? changed : one)),
		})),
	);
}

function mapPairProbes(pairing: NonNullable<Plan["pairing"]>, swap: (probe: PairProbe) => PairProbe) {
	const { access, requirement } = pairing;
	const known = new Map<PairProbe, PairProbe>();
	// What stands in several places stays one object there.
	const once = (probe: PairProbe): PairProbe => {
		const swapped = known.get(probe) ?? swap(probe);
		known.set(probe, swapped);
		return swapped;
	};
	return {
		access: access.by === "key-index" ? { ...access, driver: once(access.driver) } : access,
		requirement: mapLinks(requirement, once),
	};
}

/** Returns a requirement with each link replaced; a link that stands in several places stays one object there. */
function mapLinks<L>({ allOf, anyOf, noneOf, score }: Requirement<L>, swap: (link: L) => L): Requirement<L> {
	const known = new Map<L, L>();
	const once = (link: L): L => {
		const swapped = known.get(link) ?? swap(link);
		known.set(link, swapped);
		return swapped;
	};
	return {
		allOf: allOf.map(once),
		anyOf: anyOf.map(once),
		noneOf: noneOf.map(once),
		score: { ...score, terms: score.terms.map((term) => ({ ...term, link: once(term.link) })) },
	};
}

/** Returns the plans in which a join has another meaning, for all of its probes. */
export function otherJoins(plan: Plan, change: (join: Join) => readonly Join[]): readonly Plan[] {
	return plan.joins.flatMap((join) => change(join).map((changed) => withJoin(plan, join, changed)));
}

function withJoin(plan: Plan, join: Join, changed: Join): Plan {
	const { pairing } = plan;
	return {
		...plan,
		joins: plan.joins.map((one) => (one === join ? changed : one)),
		requirement: mapLinks(plan.requirement, (probe) =>
			"join" in probe.access && probe.access.join === join
				? { ...probe, access: { ...probe.access, join: changed } }
				: probe,
		),
		...(pairing === undefined
			? {}
			: { pairing: mapPairProbes(pairing, (probe) => (probe.join === join ? { ...probe, join: changed } : probe)) }),
	};
}
