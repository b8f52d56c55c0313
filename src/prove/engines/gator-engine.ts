import type { Json } from "../../base/json.js";
import { sortedFindings } from "../../cluster/finding.js";
import { REAL_TOOLS } from "../../opa/real-binary.js";
import type { Pattern } from "../../pattern/pattern.js";
import { whyNotInCluster } from "../../targets/gatekeeper/held-by-cluster.js";
import { type ReviewForm, type ReviewPlan, reviewPlan, type Unsaid } from "../../targets/gatekeeper/review-plan.js";
import { readFindings } from "../../wasm/read-findings.js";
import type { Engine, Job, Outcome, Workload } from "../engine.js";
import { type ReviewedPattern, runSuites } from "./gator-suites.js";
import { type Bench, realEngine } from "./real-engine.js";
import { reviewsOf } from "./reviews.js";

/**
 * A real `gator verify` of the template that ships: every object of a snapshot that can be a leader is reviewed, or every
 * Namespace, with the others as the inventory. It stands for Gatekeeper's audit, and is given what a cluster would hold:
 * the snapshot's objects, not documents as they were read.
 */
export function gatorEngine(name: string, form: ReviewForm): Engine {
	return realEngine({
		name,
		version: `gator ${REAL_TOOLS.gator.version}`,
		tool: "gator",
		code: "engine/gator",
		evaluateOn: (bench, work) => evaluateIn(bench, form, work),
	});
}

async function evaluateIn(bench: Bench, form: ReviewForm, { patterns, jobs }: Workload): Promise<readonly Outcome[]> {
	const plans = new Map(patterns.map((pattern) => [pattern, reviewPlan(pattern, form)]));
	const outcomes = new Map<Job, Outcome>();
	const reviewed = new Map<Pattern, ReviewedPattern>();
	for (const [number, job] of jobs.entries()) {
		const plan = plans.get(job.pattern);
		if (plan === undefined) continue;
		if ("unsaid" in plan) outcomes.set(job, unsaidOutcome(plan));
		else addReviews(job, number, plan, reviewed, outcomes);
	}
	const said = await runSuites(bench, [...reviewed.values()]);
	return jobs.map((job, number): Outcome => {
		const known = outcomes.get(job);
		if (known !== undefined) return known;
		const ofJob = said.get(number) ?? { findings: [] };
		if ("refused" in ofJob) return { is: "refused", reason: ofJob.refused };
		const findings = ofJob.findings.map((text) => JSON.parse(text) as Json);
		return { is: "findings", findings: sortedFindings(readFindings(findings)) };
	});
}

function unsaidOutcome({ unsaid, difference }: Unsaid): Outcome {
	return difference === undefined ? { is: "refused", reason: unsaid } : { is: "declined", difference };
}

function addReviews(
	job: Job,
	number: number,
	plan: ReviewPlan,
	reviewed: Map<Pattern, ReviewedPattern>,
	outcomes: Map<Job, Outcome>,
): void {
	const why = whyNotInCluster(job.snapshot);
	const reviews = why === undefined ? reviewsOf(job.snapshot, plan) : { refused: why };
	if ("refused" in reviews) {
		outcomes.set(job, { is: "refused", reason: reviews.refused });
		return;
	}
	const known = reviewed.get(job.pattern) ?? { plan, jobs: [] };
	known.jobs.push({ number, reviews });
	reviewed.set(job.pattern, known);
}
