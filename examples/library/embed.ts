import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import {
	buildTargets,
	builtInJudge,
	checkSnapshot,
	compiledJudge,
	compilePatterns,
	type Diagnostic,
	formatDiagnostics,
	formatReport,
	hasErrors,
	lintPatterns,
	loadPatterns,
	type Pattern,
	type Report,
	type Result,
	readPattern,
	readSnapshot,
	referenceJudge,
	snapshotOf,
	snapshotOfTexts,
} from "patternc";

function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(formatDiagnostics(result.diagnostics));
	return result.value;
}

const text = `
apiVersion: kubepattern.dev/v1
kind: Pattern
metadata: { name: team-without-page }
spec:
  displayName: Team without a page
  category: conventions
  severity: LOW
  message: "{{target.kind}} {{target.metadata.name}} names a team that has no ConfigMap"
  target:
    { kind: Deployment, apiVersion: apps/v1, plural: deployments,
      filters: { matchAll: [{ path: "metadata.labels['example.org/team']", operator: EXISTS }] } }
  dependencies:
    - { id: page, kind: ConfigMap, apiVersion: v1, plural: configmaps }
  relationships:
    matchNone:
      - with: page
        type: custom
        criteria:
          - { targetPath: metadata.namespace, operator: EQUALS, dependencyPath: metadata.namespace }
          - { targetPath: "metadata.labels['example.org/team']", operator: EQUALS, dependencyPath: metadata.name }
`;
const ofText: Pattern = must(readPattern(text, "team-without-page.yaml"));

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const ofFolder = await loadPatterns([folder("patterns")]);
if (hasErrors(ofFolder.diagnostics)) throw new Error(formatDiagnostics(ofFolder.diagnostics));
const patterns = [ofText, ...ofFolder.patterns];

const warnings: readonly Diagnostic[] = lintPatterns(patterns);
console.log(`lint: ${warnings.map(({ code }) => code).join(", ")}`);

const ofFiles = await readSnapshot([folder("manifests")]);
const ofTexts = snapshotOfTexts([{ file: "pod.yaml", text: "{apiVersion: v1, kind: Pod, metadata: {name: a}}" }]);
const ofValues = snapshotOf([{ apiVersion: "v1", kind: "Service", metadata: { name: "b" } }], { namespace: "shop" });
for (const { snapshot } of [ofFiles, ofTexts, ofValues])
	console.log(snapshot.documents.map(({ kind, namespace, name }) => `${kind}/${namespace}/${name}`).join(" "));

const builtIn = must(await builtInJudge({ profile: "recommended" }));
for (const finding of must(await builtIn.evaluate(ofFiles.snapshot)))
	console.log(`${finding.severity} ${finding.pattern}: ${finding.resources.map(({ name }) => name).join(", ")}`);

const policy = must(await compilePatterns(patterns));
const judges = [compiledJudge(policy), referenceJudge(patterns)];
const answers = await Promise.all(judges.map(async (judge) => must(await judge.evaluate(ofFiles.snapshot))));
console.log(`the policy and its definitions agree: ${isDeepStrictEqual(answers[0], answers[1])}`);

const checked = must(await checkSnapshot(compiledJudge(policy), ofFiles));
const report: Report = checked.report;
for (const { pattern, severity, uncertain, resources } of report.findings) {
	const [place] = resources.map(({ file, line, field }) => `${file?.split("/").at(-1)}:${field?.line ?? line}`);
	console.log(`${severity} ${pattern.displayName} at ${place}${uncertain === undefined ? "" : ` (${uncertain})`}`);
}
const sarif = await formatReport(checked, "sarif", { folder: folder(".") });
const page = await formatReport(checked, "html");
console.log(`SARIF ${JSON.parse(sarif).version}, a page of ${page.length > 10_000 ? "some" : "few"} kilobytes`);

const files: ReadonlyMap<string, Uint8Array> = must(await buildTargets(policy, ["rego", "bundle"]));
console.log([...files.keys()].filter((path) => !path.startsWith("policy/lib/")).join(" "));
