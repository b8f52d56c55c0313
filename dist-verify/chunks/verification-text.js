import { Fn as defaultKindCatalog, Tn as escapeControls, br as stableStringify, ft as pluralize, hr as compareCodePoints } from "./check.js";
import { n as dialectOfId } from "./dialects.js";
import { o as workloadOf } from "./engines.js";
// src/prove/agreement-table.ts
const NONE = {
	agree: 0,
	declared: {},
	differ: 0,
	refused: {}
};
function countAgreements(engines, jobs) {
	return Object.fromEntries(engines.map(({ name }, i) => {
		const counts = {
			agree: 0,
			differ: 0
		};
		const [declared, refused] = [new Map(), new Map()];
		for (const { standings } of jobs) {
			const standing = standings[i];
			if (standing?.is === "declared") countIn(declared, standing.difference);
			else if (standing?.is === "refused") countIn(refused, standing.reason);
			else if (standing !== void 0) counts[standing.is]++;
		}
		return [name, {
			agree: counts.agree,
			declared: Object.fromEntries(declared),
			differ: counts.differ,
			refused: Object.fromEntries(refused)
		}];
	}));
}
function sumAgreements(all) {
	const names = new Set(all.flatMap((one) => Object.keys(one)));
	return Object.fromEntries([...names].map((name) => [name, all.map((one) => one[name] ?? NONE).reduce((sum, one) => added(sum, one), NONE)]));
}
function withRefusals(standings, refused) {
	return Object.fromEntries(Object.entries(standings).map(([name, one]) => [name, added(one, {
		...NONE,
		refused
	})]));
}
function totalEvaluations({ agree, declared, differ, refused }) {
	return agree + total(declared) + differ + total(refused);
}
function total(counts) {
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
function uncomparedEngines(standings, noun) {
	return comparedOf(standings).flatMap(({ name, compared, of }) => of > 0 && compared === 0 ? [`${name} could not be compared on any ${noun}`] : []);
}
function rarelyComparedEngines(standings, noun) {
	return comparedOf(standings).flatMap(({ name, compared, of }) => compared * 2 < of ? [`${name} could be compared on ${compared} of ${of} ${noun}s`] : []);
}
function comparedOf(standings) {
	return Object.entries(standings).map(([name, one]) => ({
		name,
		compared: one.agree + one.differ,
		of: totalEvaluations(one)
	}));
}
function countIn(counts, key) {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
function added(a, b) {
	return {
		agree: a.agree + b.agree,
		declared: addedCounts(a.declared, b.declared),
		differ: a.differ + b.differ,
		refused: addedCounts(a.refused, b.refused)
	};
}
function addedCounts(a, b) {
	const sums = new Map(Object.entries(a));
	for (const [key, count] of Object.entries(b)) sums.set(key, (sums.get(key) ?? 0) + count);
	return Object.fromEntries(sums);
}
// src/prove/compare.ts
async function judge(work, engines) {
	const outputs = await Promise.all(engines.map((engine) => engine.evaluate(work)));
	return {
		jobs: work.jobs.map((job, i) => {
			const outcomes = outputs.map((ofEngine) => ofEngine[i]);
			const standings = agreementsOf(job, engines, outcomes);
			return {
				job,
				outcomes,
				standings,
				...standings.some(({ is }) => is === "differ") ? { divergence: divergenceOf(job, engines, outcomes) } : {}
			};
		}),
		broken: [...new Set(outputs.flatMap(whyNothing))]
	};
}
function agreementsOf(job, engines, outcomes) {
	const first = firstJudged(outcomes);
	return engines.map((engine, i) => {
		const outcome = outcomes[i];
		if (outcome?.is === "declined") return {
			is: "declared",
			difference: outcome.difference
		};
		if (outcome?.is === "refused") return outcome;
		if (outcome?.is !== "findings" || first === void 0) return { is: "differ" };
		if (sameFindings(first, outcome)) return { is: "agree" };
		const difference = engine.declares?.(job, outcome.findings);
		return difference === void 0 ? { is: "differ" } : {
			is: "declared",
			difference
		};
	});
}
function firstJudged(outcomes) {
	return outcomes.find((outcome) => outcome?.is === "findings");
}
function divergenceOf(job, engines, outcomes) {
	return {
		job,
		outcomes: new Map(engines.flatMap((engine, i) => {
			const outcome = outcomes[i];
			return outcome === void 0 ? [] : [[engine, outcome]];
		}))
	};
}
function whyNothing(outcomes) {
	const failed = outcomes.find(({ is }) => is === "failure");
	return failed?.is === "failure" && firstJudged(outcomes) === void 0 ? failed.diagnostics : [];
}
function sameFindings(a, b) {
	if (a.findings.length !== b.findings.length) return false;
	return a.findings.length === 0 || exactly(a.findings) === exactly(b.findings);
}
function exactly(findings) {
	return stableStringify(findings);
}
function outcomeAsJson(outcome, dialect) {
	if (outcome.is === "failure") return { refused: outcome.diagnostics.map(({ code, message }) => `${code}: ${message}`) };
	if (outcome.is === "declined") return { declined: outcome.difference };
	if (outcome.is === "refused") return { refused: outcome.reason };
	return outcome.findings.map((finding) => ({
		...toCaseFormat(finding, dialect),
		severity: finding.severity,
		message: finding.message
	}));
}
function toCaseFormat(finding, dialect) {
	const { resources, severity, message, absentKind, for: duration } = finding;
	const words = Object.fromEntries(resources.map((r) => [r.actor, `${r.kind}/${r.namespace}/${r.name}`]));
	if (dialect === void 0 || dialectOfId(dialect)?.findingsAreWhole !== true) return words;
	return {
		...resources.length === 0 ? { target: `${absentKind ?? ""}//` } : words,
		severity,
		message,
		...duration === void 0 ? {} : { for: duration }
	};
}
// src/prove/cases/judge-cases.ts
async function verifyCases(cases, engines) {
	const { verdicts, standings, broken } = await judgeCases(cases, engines);
	return {
		...countVerdicts(verdicts),
		standings,
		broken
	};
}
async function judgeCases(cases, engines) {
	const jobs = new Map();
	const refusals = new Map();
	const shared = new Map();
	for (const one of cases) {
		const { pattern } = one;
		if (!pattern.ok) refusals.set(one, pattern.diagnostics);
		else {
			const cached = shared.get(one.patternText) ?? pattern.value;
			shared.set(one.patternText, cached);
			const { snapshot, documents, kinds = defaultKindCatalog } = one;
			const sameKinds = jobs.get(kinds) ?? [];
			sameKinds.push({
				of: one,
				job: {
					pattern: cached,
					snapshot,
					documents
				}
			});
			jobs.set(kinds, sameKinds);
		}
	}
	const { byCase, broken } = await judgeByKinds(jobs, engines);
	return {
		verdicts: cases.map((one) => {
			const diagnostics = refusals.get(one);
			if (diagnostics !== void 0) return refusalOf(one, engines, diagnostics);
			return verdictOf$1(one, engines, byCase.get(one));
		}),
		standings: countAgreements(engines, [...byCase.values()]),
		broken
	};
}
async function judgeByKinds(jobs, engines) {
	const byCase = new Map();
	const broken = new Set();
	for (const [kinds, sameKinds] of jobs) {
		const judgement = await judge(workloadOf(sameKinds.map(({ job }) => job), kinds), engines);
		for (const [i, job] of judgement.jobs.entries()) {
			const owner = sameKinds[i]?.of;
			if (owner !== void 0) byCase.set(owner, job);
		}
		for (const diagnostic of judgement.broken) broken.add(diagnostic);
	}
	return {
		byCase,
		broken: [...broken]
	};
}
function countVerdicts(verdicts) {
	const refused = {};
	for (const { refused: code } of verdicts) if (code !== void 0) refused[code] = (refused[code] ?? 0) + 1;
	return {
		cases: verdicts.length,
		agree: verdicts.filter(({ agree }) => agree).length,
		asExpected: verdicts.filter(({ asExpected }) => asExpected).length,
		failures: verdicts.flatMap(({ failure }) => failure ?? []),
		refused
	};
}
function refusalOf(one, engines, diagnostics) {
	const refused = diagnostics.find(({ severity }) => severity === "error")?.code ?? "unknown";
	const asExpected = one.expected === void 0 || "refused" in one.expected;
	const outcomes = engines.map(() => ({
		is: "failure",
		diagnostics
	}));
	return {
		of: one,
		agree: true,
		asExpected,
		refused,
		broken: [],
		...asExpected ? {} : { failure: failureOf(one, engines, outcomes) }
	};
}
function verdictOf$1(one, engines, job) {
	const outcomes = (job?.outcomes ?? []).filter((outcome) => outcome !== void 0);
	const standings = job?.standings ?? [];
	const agree = standings.length > 0 && !standings.some(({ is }) => is === "differ");
	const fits = outcomes.every((outcome, i) => isAsExpected(outcome, standings[i], one));
	return {
		of: one,
		agree,
		asExpected: fits && (one.expected !== void 0 || agree),
		broken: outcomes.flatMap((outcome) => outcome.is === "failure" ? outcome.diagnostics : []),
		...agree && fits ? {} : { failure: failureOf(one, engines, outcomes) }
	};
}
function isAsExpected(outcome, standing, { pattern, expected }) {
	if (standing?.is === "declared" || standing?.is === "refused") return true;
	if (outcome.is !== "findings") return false;
	if (expected === void 0) return true;
	if ("refused" in expected || !pattern.ok) return false;
	const { dialect } = pattern.value;
	const actual = outcome.findings.map((finding) => stableStringify(toCaseFormat(finding, dialect)));
	const required = expected.findings.map((words) => stableStringify(words));
	return stableStringify(actual.sort(compareCodePoints)) === stableStringify(required.sort(compareCodePoints));
}
function failureOf(one, engines, outcomes) {
	const dialect = one.pattern.ok ? one.pattern.value.dialect : void 0;
	const words = outcomes.map((outcome) => outcomeAsJson(outcome, dialect));
	return {
		id: one.id,
		engines: Object.fromEntries(engines.map(({ name }, i) => [name, words[i]])),
		...one.expected === void 0 ? {} : { expected: one.expected }
	};
}
// src/report/standings-text.ts
const MEANINGS = {
	G1: "a kind that is not synced is an empty inventory",
	G2: "a ConstraintTemplate cannot say it",
	G3: "at admission a workload has no Pods yet",
	G4: "workloads of unknown kinds are seen by their live Pods alone",
	C1: "each document is a snapshot of its own",
	C2: "numbers keep their spelling in Go",
	C3: "the consumer settles default namespace, kinds and the order of duplicates"
};
const SHOWN$1 = 20;
const COLUMNS = [
	"agree",
	"declared",
	"differ",
	"refused"
];
function standingsTable(standings, style) {
	const rows = Object.entries(standings).map(([name, one]) => ({
		name,
		cells: cellsOf(one),
		differs: one.differ > 0
	}));
	const width = Math.max(11, ...rows.map(({ name }) => name.length));
	const widths = COLUMNS.map((column, i) => Math.max(column.length, ...rows.map(({ cells }) => cells[i]?.length ?? 0)));
	const line = (name, cells) => `  ${name.padEnd(width)}  ${cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join("  ")}`;
	return [style.dim(line("", COLUMNS)), ...rows.map(({ name, cells, differs }) => differs ? style.red(line(name, cells)) : line(name, cells))];
}
function cellsOf({ agree, declared, differ, refused }) {
	return [
		agree,
		total(declared),
		differ,
		total(refused)
	].map(String);
}
function exceptionsOf(standings) {
	const engines = Object.entries(standings);
	const declared = engines.flatMap(([name, one]) => sorted(one.declared).map(([id, count]) => ["declared", `${id} ${count} of ${totalEvaluations(one)} on ${name}: ${meaningOf(id)}`]));
	const refused = engines.flatMap(([name, one]) => sorted(one.refused).map(([reason, count]) => ["refused", `${count} of ${totalEvaluations(one)} on ${name}: ${escapeControls(reason)}`]));
	const more = refused.length - SHOWN$1;
	return [
		...declared,
		...refused.slice(0, SHOWN$1),
		...more > 0 ? [["", `... and ${more} more reasons (-o json has them all)`]] : []
	];
}
function exceptionCount(standings) {
	const sum = (of) => Object.values(standings).reduce((all, one) => all + of(one), 0);
	const counts = {
		declared: sum(({ declared }) => total(declared)),
		refused: sum(({ refused }) => total(refused))
	};
	const parts = Object.entries(counts).flatMap(([what, count]) => count > 0 ? [`${count} ${what}`] : []);
	return parts.length === 0 ? "" : ` but for ${parts.join(" and ")}`;
}
function meaningOf(id) {
	return MEANINGS[id] ?? "a declared difference";
}
function sorted(counts) {
	return Object.entries(counts).sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
}
// src/report/verification-text.ts
const SHOWN = 20;
function verificationJson({ standings, refused, ...verification }) {
	const { cases, agree, asExpected, failures } = verification;
	const engines = withRefusals(standings, refused);
	return `${JSON.stringify({
		cases,
		agree,
		asExpected,
		failures,
		engines
	}, void 0, 2)}\n`;
}
function verificationText(verification, expecting, style) {
	const { cases, asExpected, failures, refused, standings } = verification;
	const engines = Object.keys(standings);
	const disagreeing = failures.filter(({ expected }) => expected === void 0).length;
	const met = expecting - (cases - asExpected - disagreeing);
	const rows = [
		...expecting > 0 ? [["as expected", `${met} of ${expecting}`]] : [],
		...Object.entries(refused).map(([code, number]) => ["refused", `${number} by ${code}`]),
		...exceptionsOf(standings)
	];
	return [
		...failureLines(failures, style),
		`${pluralize(cases, "case")} on ${engines.join(", ")}: ${verdictOf(verification, expecting, style)}`,
		...engines.length > 1 ? standingsTable(withRefusals(standings, refused), style) : [],
		...rows.map(([label, value]) => `  ${label.padEnd(11)}  ${value}`),
		""
	].join("\n");
}
function verdictOf({ failures, standings }, expecting, style) {
	if (failures.length > 0) return style.red(pluralize(failures.length, "failure"));
	const [uncompared] = uncomparedEngines(standings, "case");
	if (uncompared !== void 0) return style.red(uncompared);
	if (Object.keys(standings).length > 1) return `${style.green("all agree")}${exceptionCount(standings)}`;
	return expecting > 0 ? style.green("all as expected") : "nothing to compare, since one engine judged and no case expects anything";
}
function failureLines(failures, style) {
	const more = failures.length > SHOWN ? [`... and ${failures.length - SHOWN} more (-o json has them all)`] : [];
	return [...failures.slice(0, SHOWN).flatMap((failure) => linesOf(failure, style)), ...more];
}
function linesOf({ id, engines, expected }, style) {
	const lines = Object.entries(engines).map(([name, outcome]) => `  ${name.padEnd(10)} ${JSON.stringify(outcome)}`);
	const expectation = expected === void 0 ? [] : [`  ${"expected".padEnd(10)} ${JSON.stringify(expected)}`];
	return [
		style.bold(id),
		...lines,
		...expectation
	];
}
export { exceptionsOf as a, verifyCases as c, outcomeAsJson as d, toCaseFormat as f, uncomparedEngines as g, sumAgreements as h, exceptionCount as i, firstJudged as l, rarelyComparedEngines as m, verificationJson as n, countVerdicts as o, countAgreements as p, verificationText as r, judgeCases as s, failureLines as t, judge as u };

//# sourceMappingURL=verification-text.js.map