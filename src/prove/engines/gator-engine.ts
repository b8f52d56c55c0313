import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Diagnostic, errorDiagnostic } from "../../base/diagnostic.js";
import type { Json } from "../../base/json.js";
import { oneLine } from "../../base/one-line.js";
import { sortedFindings } from "../../cluster/finding.js";
import { REAL_TOOLS, realBinary } from "../../opa/real-binary.js";
import type { Pattern } from "../../pattern/pattern.js";
import { whyNotInCluster } from "../../targets/gatekeeper/held-by-cluster.js";
import { type ReviewForm, type ReviewPlan, reviewPlan, type Unsaid } from "../../targets/gatekeeper/review-plan.js";
import { readFindings } from "../../wasm/read-findings.js";
import type { Engine, Job, Outcome, Workload } from "../engine.js";
import { type ReviewedPattern, runSuites } from "./gator-suites.js";
import { reviewsOf } from "./reviews.js";

/**
 * A real `gator verify` of the template that ships: every object of a snapshot that can be a leader is reviewed, or every
 * Namespace, with the others as the inventory. It stands for Gatekeeper's audit, and is given what a cluster would hold:
 * the snapshot's objects, not documents as they were read.
 */
export function gatorEngine(name: string, form: ReviewForm): Engine {
	return {
		name,
		version: `gator ${REAL_TOOLS.gator.version}`,
		async evaluate(work) {
			const binary = await realBinary("gator");
			if (!binary.ok) return failed(work, binary.diagnostics);
			const folder = await mkdtemp(join(tmpdir(), "patternc-gator-"));
			try {
				return await evaluateIn(folder, binary.value, form, work);
			} catch (error) {
				const message = `gator failed: ${oneLine(error instanceof Error ? error.message : String(error))}`;
				const help = "run the same with --engines reference,wasm";
				return failed(work, [errorDiagnostic({ code: "engine/gator", message, help })]);
			} finally {
				await rm(folder, { recursive: true, force: true });
			}
		},
	};
}

function failed({ jobs }: Workload, diagnostics: readonly Diagnostic[]): readonly Outcome[] {
	return jobs.map(() => ({ is: "failure", diagnostics }));
}

async function evaluateIn(
	folder: string,
	binary: string,
	form: ReviewForm,
	{ patterns, jobs }: Workload,
): Promise<readonly Outcome[]> {
	const plans = new Map(patterns.map((pattern) => [pattern, reviewPlan(pattern, form)]));
	const outcomes = new Map<Job, Outcome>();
	const reviewed = new Map<Pattern, ReviewedPattern>();
	for (const [number, job] of jobs.entries()) {
		const plan = plans.get(job.pattern);
		if (plan === undefined) continue;
		if ("unsaid" in plan) outcomes.set(job, unsaidOutcome(plan));
		else addReviews(job, number, plan, reviewed, outcomes);
	}
	const said = await runSuites(folder, binary, [...reviewed.values()]);
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
