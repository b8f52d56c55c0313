/**
 * @file `node scripts/measure.mjs DIR --labels FILE [--profile recommended] [--write FILE] [--seeded DIR]` judges each
 * folder in DIR as a snapshot of its own, and says how many findings of each pattern are true by the labels.
 * Exit 1: a finding has no label, or a label no finding.
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
		write: text,
		seeded: { ...text, default: SEEDED },
	},
});
const [folder] = positionals;
if (folder === undefined || values.labels === undefined) {
	console.error(
		"usage: node scripts/measure.mjs DIR --labels FILE [--profile recommended] [--write FILE] [--seeded DIR]",
	);
	process.exit(2);
}

const showProgress = (line) => process.stderr.isTTY && process.stderr.write(`\r\x1b[K${line}`);
const { about, labels } = readLabels(readFileSync(values.labels, "utf8"));
const policy = await openPolicy(readFileSync(BUNDLE), BUNDLE);
if (!policy.ok) throw new Error(policy.diagnostics.map(({ message }) => message).join("\n"));
const profiles = new Map(policy.value.parts.map(({ pattern, profile }) => [pattern, profile]));

const { judged, unused } = applyLabels(findingsOfUnits(folder, values.profile, showProgress), labels);
showProgress("");
const rows = precisionRows(judged, profiles);
process.stdout.write(tableText(rows));

const unlabelled = judged.filter(({ verdict }) => verdict === undefined);
// Labels of advisory patterns are without a finding where these do not judge.
const stale = unused.filter(({ pattern }) => values.profile === "all" || profiles.get(pattern) === values.profile);
for (const finding of unlabelled) console.log(`no label: ${keyOf(finding)}`);
for (const label of stale) console.log(`no finding: ${keyOf(label)}`);
if (unlabelled.length + stale.length > 0) process.exitCode = 1;

if (values.write !== undefined) {
	const command = `node scripts/measure.mjs DIR --labels ${values.labels} --write ${values.write}`;
	const seeded = seededRecall(values.seeded);
	writeFileSync(
		values.write,
		precisionPage({ about, command, units: unitsOf(folder).length, profiles, rows, judged, seeded }),
	);
}
