import { versions } from "patternc:versions";
import { SourceText } from "../../src/base/source-text.js";
import { decideFindings } from "../../src/cli/check/decide-findings.js";
import { FindingDecisions } from "../../src/cli/check/finding-decisions.js";
import { findingEvidence } from "../../src/cli/check/finding-evidence.js";
import { findingReasons } from "../../src/cli/check/finding-reasons.js";
import { type JudgedSnapshot, judgeReading } from "../../src/cli/check/judge-reading.js";
import { reportedFindings } from "../../src/cli/check/reported-findings.js";
import { namedPatterns } from "../../src/cli/loaded-patterns.js";
import type { Evaluator } from "../../src/cluster/evaluator.js";
import { joinReadings } from "../../src/cluster/join-readings.js";
import { ManifestCollector } from "../../src/cluster/manifest-collector.js";
import { readManifestText } from "../../src/cluster/read-manifest-text.js";
import type { Snapshot } from "../../src/cluster/resource.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { FindingLinks } from "../../src/reference/finding-links.js";
import { NamedObjects } from "../../src/reference/finding-matches.js";
import type { EvidenceOf } from "../../src/report/evidence.js";
import { ElementIds } from "../../src/report/html/element-ids.js";
import { findingView } from "../../src/report/html/finding-view.js";
import { flatDiagnostic, jsonReport } from "../../src/report/json-report.js";
import { pictureOfFindings } from "../../src/report/picture/findings-picture.js";
import { foundResources, type Report, type ReportedFinding } from "../../src/report/report.js";
import type { CheckView, NamedText, PlacedFinding, ViewEngine } from "./workbench.js";

/** Findings that a page shows; the report has all of them. */
const MOST_SHOWN = 500;

/** What judges manifests. */
export interface Judge {
	readonly engine: ViewEngine;
	readonly evaluator: Evaluator;
	readonly patterns: readonly Pattern[];
	/** The revision of the policy, where one judges. */
	readonly revision?: string;
	/** About the patterns. */
	readonly diagnostics: Report["diagnostics"];
}

/** Judges the manifests of a text, as `patternc check` does without an option, and returns what a page shows of it. */
export async function checkTexts({ file, text }: NamedText, judge: Judge): Promise<CheckView> {
	const { engine, evaluator, patterns, revision } = judge;
	const start = performance.now();
	const source = new SourceText(file, text.replace(/^\ufeff/, ""));
	const reading = joinReadings([readManifestText(source, new ManifestCollector(file, false, undefined))]);
	const judged = await judgeReading(reading, { evaluator, patterns: namedPatterns(patterns) });
	const milliseconds = performance.now() - start;
	const decisions = new FindingDecisions({ readsAnnotations: true, today: new Date().toISOString().slice(0, 10) });
	const snapshots = await decideFindings([judged], decisions);
	const report: Report = {
		version: versions.version,
		engine,
		...(revision === undefined ? {} : { revision }),
		documents: judged.snapshot.documentCount,
		objects: judged.snapshot.documents.length,
		patterns: patterns.length,
		...(await reportedFindings(snapshots)),
		diagnostics: [
			...judge.diagnostics,
			...judged.diagnostics,
			...decisions.diagnostics({ judging: patterns.map(({ name }) => name) }),
		],
	};
	return { ...(await viewOf(report, judged)), engine, milliseconds: Math.round(milliseconds * 10) / 10 };
}

async function viewOf(report: Report, judged: JudgedSnapshot): Promise<Omit<CheckView, "engine" | "milliseconds">> {
	const explained = { ...judged, report };
	const evidence = await findingEvidence(explained);
	const reasons = await findingReasons(explained, true);
	const ids = new ElementIds();
	const shown = report.findings.slice(0, MOST_SHOWN);
	const picture = pictureOf(shown, ids, evidence, judged);
	return {
		findings: shown.map((finding) => placedFinding(finding, ids, { evidence, reasons })),
		suppressed: report.suppressed.length,
		objects: report.objects,
		...(picture === undefined ? {} : { picture }),
		remarks: report.diagnostics.map(flatDiagnostic),
		json: [...jsonReport(report, evidence)].join(""),
	};
}

function placedFinding(
	finding: ReportedFinding,
	ids: ElementIds,
	background: Parameters<typeof findingView>[2],
): PlacedFinding {
	const { name: pattern, displayName } = finding.pattern;
	return {
		...findingView(finding, ids.of(finding), background),
		...{ pattern, displayName },
		places: finding.resources.map(({ field, line, column }) => {
			if (field !== undefined) return { line: field.line, column: field.column };
			return line === undefined ? undefined : { line, column: column ?? 1 };
		}),
	};
}

function pictureOf(
	findings: readonly ReportedFinding[],
	ids: ElementIds,
	evidence: EvidenceOf,
	{ snapshot, patterns }: JudgedSnapshot,
) {
	const links = linksIn(snapshot, patterns);
	return pictureOfFindings({ findings, idOf: (finding) => ids.of(finding), evidence, linksOf: links });
}

function linksIn(snapshot: Snapshot, patterns: readonly Pattern[]) {
	const named = new NamedObjects(snapshot);
	const byName = new Map(patterns.map((pattern) => [pattern.name, new FindingLinks(pattern, snapshot, named)]));
	return (finding: ReportedFinding) => byName.get(finding.pattern.name)?.of(foundResources(finding)) ?? [];
}
