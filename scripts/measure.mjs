/**
 * @file `node scripts/measure.mjs DIR --labels FILE [--profile recommended] [--others DIR --others-labels FILE]
 * [--write FILE] [--seeded DIR]` judges each folder in DIR as a snapshot of its own, and says how many findings of each
 * pattern are true by the labels. Of the folders in the other DIR, called `owner+repository__path`, only the recommended
 * patterns judge. Uncertain findings are counted and not judged. Exit 1: a finding has no label, or a label no finding.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { openPolicy } from "../dist/targets/bundle/open-policy.js";
import { findingsOfUnits, unitsOf } from "./measure/judge-units.mjs";
import { applyLabels, keyOf, readLabels } from "./measure/labels.mjs";
import { precisionPage, tableText } from "./measure/page.mjs";
import { precisionRows } from "./measure/precision.mjs";
import { seededRecall } from "./measure/seeded.mjs";

/** What `check` judges by. Its manifest has the patterns' profiles. */
const BUNDLE = fileURLToPath(new URL("../dist-policies/bundle.tar.gz", import.meta.url));
const SEEDED = fileURLToPath(new URL("../examples/seeded", import.meta.url));
const text = { type: "string" };
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		labels: text,
		profile: { ...text, default: "all" },
		others: text,
		"others-labels": text,
		write: text,
		seeded: { ...text, default: SEEDED },
	},
});
const [folder] = positionals;
if (folder === undefined || values.labels === undefined || !values.others !== !values["others-labels"]) {
	console.error(
		"usage: node scripts/measure.mjs DIR --labels FILE [--profile recommended] [--others DIR --others-labels FILE] [--write FILE] [--seeded DIR]",
	);
	process.exit(2);
}

const showProgress = (line) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${line}`);
const policy = await openPolicy(readFileSync(BUNDLE), BUNDLE);
if (!policy.ok) throw new Error(policy.diagnostics.map(({ message }) => message).join("\n"));
const profiles = new Map(policy.value.parts.map(({ pattern, profile }) => [pattern, profile]));

/** Judges the units of a folder, prints what the labels say of the findings, and returns it for the page. */
async function measure(units, labelsFile, profile) {
	const { about, labels } = readLabels(readFileSync(labelsFile, "utf8"));
	const all = await findingsOfUnits(units, profile, showProgress);
	showProgress("");
	const { judged, unused } = applyLabels(
		all.filter(({ uncertain }) => uncertain === undefined),
		labels,
	);
	const rows = precisionRows(judged, profiles);
	process.stdout.write(tableText(rows));
	const unlabelled = judged.filter(({ verdict }) => verdict === undefined);
	// Labels of advisory patterns are without a finding where these do not judge.
	const stale = unused.filter(({ pattern }) => profile === "all" || profiles.get(pattern) === profile);
	for (const finding of unlabelled) console.log(`no label: ${keyOf(finding)}`);
	for (const label of stale) console.log(`no finding: ${keyOf(label)}`);
	if (unlabelled.length + stale.length > 0) process.exitCode = 1;
	return { about, units: unitsOf(units), judged, rows, uncertain: all.length - judged.length };
}

const corpus = await measure(folder, values.labels, values.profile);
const others =
	values.others === undefined ? undefined : await measure(values.others, values["others-labels"], "recommended");

if (values.write !== undefined) {
	const otherOptions = others === undefined ? "" : ` --others DIR --others-labels ${values["others-labels"]}`;
	const command = `node scripts/measure.mjs DIR --labels ${values.labels}${otherOptions} --write ${values.write}`;
	const seeded = await seededRecall(values.seeded);
	writeFileSync(values.write, precisionPage({ command, profiles, ...corpus, others, seeded }));
}
