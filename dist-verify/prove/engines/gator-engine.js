import { sortedFindings } from "../../cluster/finding.js";
import { DEFAULT_OPTIONS } from "../../compile.js";
import { EXTERNAL_TOOLS } from "../../opa/external-tools.js";
import { planPattern } from "../../plan/plan-pattern.js";
import { notAdmissible } from "../../targets/gatekeeper/not-admissible.js";
import { reviewPlan } from "../../targets/gatekeeper/review-plan.js";
import { caseName, runSuites } from "./gator-suites.js";
import { realEngine } from "./real-engine.js";
import { reviewsOf } from "./reviews.js";
import { unseenWorkloads } from "./unseen-workloads.js";
/**
 * A real `gator verify` of the template that ships: every object of a snapshot that can be a leader is reviewed, or every
 * Namespace, with the others as the inventory. It stands for Gatekeeper's audit, and is given what a cluster would hold:
 * the snapshot's objects, not documents as they were read.
 */
export function gatorEngine(name, form) {
    return realEngine({
        name,
        version: `gator ${EXTERNAL_TOOLS.gator.version}`,
        tool: "gator",
        code: "engine/gator",
        declares: unseenWorkloads,
        evaluateOn: (workspace, work) => evaluateIn(workspace, form, work),
    });
}
async function evaluateIn(workspace, form, { patterns, jobs, kinds }) {
    const plans = new Map(patterns.map((pattern) => [pattern, reviewPlan(planPattern(pattern), form, kinds)]));
    const suites = new Map();
    const requests = jobs.map((job, number) => {
        const plan = plans.get(job.pattern);
        if (plan === undefined)
            throw new TypeError("a job's pattern is one of the workload's");
        if ("reason" in plan)
            return unsupportedOutcome(plan);
        const why = notAdmissible(job.snapshot);
        const reviews = why === undefined ? reviewsOf(job.snapshot, plan) : { refused: why };
        if ("refused" in reviews)
            return { is: "refused", reason: reviews.refused };
        const suite = suites.get(job.pattern) ?? { plan, jobs: [] };
        suite.jobs.push({ number, reviews });
        suites.set(job.pattern, suite);
        return reviews;
    });
    const outputs = await runSuites(workspace, [...suites.values()], { ...DEFAULT_OPTIONS, kinds });
    return requests.map((one, number) => ("is" in one ? one : outcomeOf(one, (i) => outputs.get(caseName(number, i)))));
}
/**
 * All that the reviews of a job found. Each may speak only of what it was about, or the pattern is judged many times
 * over.
 */
function outcomeOf({ reviewed }, outputOf) {
    const findings = [];
    for (const [i, { object, isAbout }] of reviewed.entries()) {
        const output = outputOf(i);
        if (output === undefined)
            throw new Error(`nothing was said of a review of ${JSON.stringify(object)}`);
        if ("refused" in output)
            return { is: "refused", reason: output.refused };
        const odd = output.findings.find(({ resources }) => !isAbout(resources[0]));
        if (odd !== undefined)
            throw new Error(`a review of ${JSON.stringify(object)} found ${JSON.stringify(odd)}`);
        findings.push(...output.findings);
    }
    return { is: "findings", findings: sortedFindings(findings) };
}
function unsupportedOutcome({ reason, difference }) {
    return difference === undefined ? { is: "refused", reason } : { is: "declined", difference };
}
//# sourceMappingURL=gator-engine.js.map