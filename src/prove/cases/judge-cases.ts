import type { Diagnostic } from "../../base/diagnostic.js";
import { compareCodePoints, stableStringify } from "../../base/json.js";
import { defaultKindCatalog, type KindCatalog } from "../../pattern/kind-catalog.js";
import type { Pattern } from "../../pattern/pattern.js";
import { type AgreementTable, countAgreements } from "../agreement-table.js";
import { type Agreement, type JudgedJob, judge, outcomeAsJson, toCaseFormat } from "../compare.js";
import { type Engine, type EngineOutcome, type Job, workloadOf } from "../engine.js";
import type { Case, Expectation } from "./case.js";

/** What came of a case that is not as it should be. */
export interface Failure {
	readonly id: string;
	/** By engine, what it said: findings in the words of case files, or why there are none. */
	readonly engines: Readonly<Record<string, unknown>>;
	readonly expected?: Expectation;
}

/** Verdicts, counted. */
export interface VerdictCounts {
	readonly cases: number;
	/** Cases on which all engines that could be compared said the same, to the letter. */
	readonly agree: number;
	/** Cases that gave what they expect, on every engine that could be compared. */
	readonly asExpected: number;
	readonly failures: readonly Failure[];
	/** Refusals, by the code of their first diagnostic. */
	readonly refused: Readonly<Record<string, number>>;
}

/** What came of a whole set of cases, beside the single verdicts. */
interface Whole {
	/** How engines stand on the cases that they got to see: those whose patterns are refused are not among them. */
	readonly standings: AgreementTable;
	/** Why engines could judge no case at all, such as a compiler that gave no answer. */
	readonly broken: readonly Diagnostic[];
}

/** Verdicts of a set of cases, counted, and how the engines agree on them. */
export interface CaseVerification extends VerdictCounts, Whole {}

/** Verdicts of a set of cases, one by one. */
export interface JudgedCases extends Whole {
	/** In the order of the cases. */
	readonly verdicts: readonly Verdict[];
}

/** What came of one case. */
export interface Verdict {
	readonly of: Case;
	/** All engines that could be compared said the same, to the letter. */
	readonly agree: boolean;
	/** Every engine gave what the case expects; where it expects nothing, the same. */
	readonly asExpected: boolean;
	/** The code of the first error, where the pattern is refused. */
	readonly refused?: string;
	/** Why engines could not judge. */
	readonly broken: readonly Diagnostic[];
	readonly failure?: Failure;
}

/** {@link judgeCases}, counted. */
export async function verifyCases(cases: readonly Case[], engines: readonly Engine[]): Promise<CaseVerification> {
	const { verdicts, standings, broken } = await judgeCases(cases, engines);
	return { ...countVerdicts(verdicts), standings, broken };
}

/**
 * Puts every case to every engine and compares: the engines with each other by the whole finding, and each with what
 * the case expects. A refused pattern is refused for all, since all start from the one normalised pattern.
 */
export async function judgeCases(cases: readonly Case[], engines: readonly Engine[]): Promise<JudgedCases> {
	const jobs = new Map<KindCatalog, CaseJob[]>();
	const refusals = new Map<Case, readonly Diagnostic[]>();
	const shared = new Map<string, Pattern>();
	for (const one of cases) {
		const { pattern } = one;
		if (!pattern.ok) refusals.set(one, pattern.diagnostics);
		else {
			const cached = shared.get(one.patternText) ?? pattern.value;
			shared.set(one.patternText, cached);
			const { snapshot, documents, kinds = defaultKindCatalog } = one;
			const sameKinds = jobs.get(kinds) ?? [];
			sameKinds.push({ of: one, job: { pattern: cached, snapshot, documents } });
			jobs.set(kinds, sameKinds);
		}
	}
	const { byCase, broken } = await judgeByKinds(jobs, engines);
	const verdicts = cases.map((one) => {
		const diagnostics = refusals.get(one);
		if (diagnostics !== undefined) return refusalOf(one, engines, diagnostics);
		return verdictOf(one, engines, byCase.get(one));
	});
	return { verdicts, standings: countAgreements(engines, [...byCase.values()]), broken };
}

/** A case, and the evaluation that it asks for. */
interface CaseJob {
	readonly of: Case;
	readonly job: Job;
}

/** Judges the cases of each kinds file together: a policy has one kinds file, so others are compiled apart. */
async function judgeByKinds(
	jobs: ReadonlyMap<KindCatalog, readonly CaseJob[]>,
	engines: readonly Engine[],
): Promise<{ readonly byCase: ReadonlyMap<Case, JudgedJob>; readonly broken: readonly Diagnostic[] }> {
	const byCase = new Map<Case, JudgedJob>();
	const broken = new Set<Diagnostic>();
	for (const [kinds, sameKinds] of jobs) {
		const workload = workloadOf(
			sameKinds.map(({ job }) => job),
			kinds,
		);
		const judgement = await judge(workload, engines);
		for (const [i, job] of judgement.jobs.entries()) {
			const owner = sameKinds[i]?.of;
			if (owner !== undefined) byCase.set(owner, job);
		}
		for (const diagnostic of judgement.broken) broken.add(diagnostic);
	}
	return { byCase, broken: [...broken] };
}

/** Verdicts as the numbers and failures that INTERFACE.md promises. */
export function countVerdicts(verdicts: readonly Verdict[]): VerdictCounts {
	const refused: Record<string, number> = {};
	for (const { refused: code } of verdicts) if (code !== undefined) refused[code] = (refused[code] ?? 0) + 1;
	return {
		cases: verdicts.length,
		agree: verdicts.filter(({ agree }) => agree).length,
		asExpected: verdicts.filter(({ asExpected }) => asExpected).length,
		failures: verdicts.flatMap(({ failure }) => failure ?? []),
		refused,
	};
}

function refusalOf(one: Case, engines: readonly Engine[], diagnostics: readonly Diagnostic[]): Verdict {
	const refused = diagnostics.find(({ severity }) => severity === "error")?.code ?? "unknown";
	const asExpected = one.expected === undefined || "refused" in one.expected;
	const outcomes = engines.map((): EngineOutcome => ({ is: "failure", diagnostics }));
	const failure = asExpected ? {} : { failure: failureOf(one, engines, outcomes) };
	return { of: one, agree: true, asExpected, refused, broken: [], ...failure };
}

function verdictOf(one: Case, engines: readonly Engine[], job: JudgedJob | undefined): Verdict {
	const outcomes = (job?.outcomes ?? []).filter((outcome) => outcome !== undefined);
	const standings = job?.standings ?? [];
	const agree = standings.length > 0 && !standings.some(({ is }) => is === "differ");
	const fits = outcomes.every((outcome, i) => isAsExpected(outcome, standings[i], one));
	return {
		of: one,
		agree,
		asExpected: fits && (one.expected !== undefined || agree),
		broken: outcomes.flatMap((outcome) => (outcome.is === "failure" ? outcome.diagnostics : [])),
		...(agree && fits ? {} : { failure: failureOf(one, engines, outcomes) }),
	};
}

/** Whether an engine says what a case expects. It need not where it declares to say otherwise, or takes no such input. */
function isAsExpected(outcome: EngineOutcome, standing: Agreement | undefined, { pattern, expected }: Case): boolean {
	if (standing?.is === "declared" || standing?.is === "refused") return true;
	if (outcome.is !== "findings") return false;
	if (expected === undefined) return true;
	if ("refused" in expected || !pattern.ok) return false;
	const { dialect } = pattern.value;
	const actual = outcome.findings.map((finding) => stableStringify(toCaseFormat(finding, dialect)));
	const required = expected.findings.map((words) => stableStringify(words));
	return stableStringify(actual.sort(compareCodePoints)) === stableStringify(required.sort(compareCodePoints));
}

function failureOf(one: Case, engines: readonly Engine[], outcomes: readonly EngineOutcome[]): Failure {
	const dialect = one.pattern.ok ? one.pattern.value.dialect : "kubepattern.it/v1";
	const words = outcomes.map((outcome) => outcomeAsJson(outcome, dialect));
	return {
		id: one.id,
		engines: Object.fromEntries(engines.map(({ name }, i) => [name, words[i]])),
		...(one.expected === undefined ? {} : { expected: one.expected }),
	};
}
