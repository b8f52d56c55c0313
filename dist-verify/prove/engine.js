import { defaultKindCatalog } from "../pattern/kind-catalog.js";
/** Makes the outcome of a job from what an evaluator returned for it. */
export function outcomeOfResult(result) {
    return result.ok ? { is: "findings", findings: result.value } : { is: "failure", diagnostics: result.diagnostics };
}
/**
 * Makes a workload of jobs: equal patterns (the same object) become one, named `job_<number>` in the order of their
 * first job.
 */
export function workloadOf(jobs, kinds = defaultKindCatalog) {
    const renamed = new Map();
    const own = jobs.map((job) => {
        const known = renamed.get(job.pattern) ?? { ...job.pattern, packageName: `job_${renamed.size + 1}` };
        renamed.set(job.pattern, known);
        return { ...job, pattern: known };
    });
    return { patterns: [...renamed.values()], jobs: own, kinds };
}
//# sourceMappingURL=engine.js.map