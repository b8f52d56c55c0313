import { i as queriesOf, l as DUCKDB_VERSION, n as makeFacts, o as DUCKDB, r as makeSnapshot, s as fleetProgram, t as findingsByCluster, u as DuckDB } from "./run-program.js";
import { d as FINDING, i as conftestFiles, r as DEFAULT_OPTIONS, t as compilePatterns } from "./compile.js";
import { C as encodeInput, Fn as defaultKindCatalog, Jn as failure, Mn as errorDiagnostic, Or as kindsOverlap, Tn as escapeControls, Vn as wellFormed, X as withTemporaryFolder, Yn as success, _ as projectSnapshot, _r as isJsonObject, b as evaluationTooLarge, br as stableStringify, ct as isLivePod, ft as pluralize, g as readFindings, gr as isJsonList, it as templatePods, lt as MANIFEST_LIMITS, mr as sortedFindings, pr as identityKey, st as Parents, tn as identifier, tt as flattenLists, v as snapshotCut, vn as inspectJson, vr as ownValue, x as PolicyInstance, y as evaluationFailure, yr as setOwn } from "./check.js";
import { a as constraint, d as externalTool, n as constraintTemplate, o as matchesSubject, r as reviewPlan, t as notAdmissible, u as EXTERNAL_TOOLS } from "./not-admissible.js";
import { s as onInterruption } from "./start.js";
import { t as planPattern } from "./plan-pattern.js";
import { r as jsonForYaml } from "./json-for-yaml.js";
import { T as variable, _ as object, d as call, r as findingEntrypoint, w as some, y as partial } from "./findings-module.js";
import { n as isBuiltInWorkload, r as isCustomWorkload } from "./built-in-workloads.js";
import { t as policyFields } from "./policy-fields.js";
import { n as evaluateReference, t as referenceEvaluator } from "./reference-evaluator.js";
import { n as packBundle } from "./bundle.js";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { tmpdir } from "node:os";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
// src/prove/engines/compiled-work.ts
function compileOnce(compile = compilePatterns) {
	const cached = new WeakMap();
	return (work) => {
		const policy = cached.get(work) ?? compile(work.patterns, {
			...DEFAULT_OPTIONS,
			kinds: work.kinds,
			profile: "all"
		});
		cached.set(work, policy);
		return policy;
	};
}
// src/prove/engines/conftest-input.ts
function asList(packageName, documents) {
	return {
		apiVersion: "v1",
		kind: "List",
		metadata: { package: packageName },
		items: elementsOf(documents)
	};
}
function asFiles(documents) {
	const elements = elementsOf(documents);
	return elements.length === 0 ? [null] : elements.map((element) => isJsonList(element) ? [[element]] : element);
}
function elementsOf(documents) {
	return documents.flatMap((document) => isJsonList(document) ? document : [document]);
}
function whyRefused(documents) {
	for (const document of documents) {
		const { allFinite, isTooDeep } = inspectJson(document, MANIFEST_LIMITS.depth);
		if (isTooDeep) return "a document nests too deep";
		if (!allFinite) return "a number is none of JSON";
		if (nestsTooDeep(document)) return "lists nest too deep";
	}
}
function fitsIntoList(documents) {
	return !nestsTooDeep(asList("", documents));
}
function nestsTooDeep(value) {
	return flattenLists(value, () => () => ({ place: { file: "" } })).tooDeep.length > 0;
}
// src/prove/engines/conftest-output.ts
const WARNED = new Set([
	"INFO",
	"LOW",
	"WARNING"
]);
const OF_FINDING = new Set([
	"pattern",
	"severity",
	"resources",
	"absentKind",
	"for"
]);
function readConftest(text) {
	const results = JSON.parse(text);
	if (!isJsonList(results)) throw new TypeError("it gave no list of results");
	return results.map((result) => {
		const file = isJsonObject(result) ? ownValue(result, "filename") : void 0;
		if (!isJsonObject(result) || typeof file !== "string") throw new TypeError("it gave a result of no file");
		const findings = [true, false].flatMap((warns) => {
			const reported = ownValue(result, warns ? "warnings" : "failures") ?? [];
			return (isJsonList(reported) ? reported : [reported]).map((one) => findingOf(one, warns));
		});
		return {
			file,
			findings: [...readFindings(findings)]
		};
	});
}
function findingOf(reported, warns) {
	if (!isJsonObject(reported) || !isJsonObject(reported.metadata)) throw new TypeError("it gave what is no finding");
	const finding = Object.entries(reported.metadata).filter(([key]) => OF_FINDING.has(key));
	const { severity = null } = reported.metadata;
	if (WARNED.has(severity) !== warns) throw new TypeError(`it gave the wrong rule for ${severity}`);
	const message = reported.metadata.message ?? reported.msg ?? null;
	const { resources = null } = reported.metadata;
	return {
		...Object.fromEntries(finding),
		message,
		resources: isJsonList(resources) ? resources.map(ofFinding) : null
	};
}
function ofFinding(resource) {
	if (!isJsonObject(resource)) return resource;
	const { file: _, ...others } = resource;
	return others;
}
// src/prove/engines/real-engine.ts
const MOST_OUTPUT = 1073741824;
function realEngine({ tool, code, evaluateOn, whyFailed, ...engine }) {
	return {
		...engine,
		async evaluate(work) {
			const binary = await externalTool(tool);
			if (!binary.ok) return failed$1(work, binary.diagnostics);
			try {
				return await withTemporaryFolder((folder) => evaluateOn({
					binary: binary.value,
					folder
				}, work));
			} catch (error) {
				const why = error instanceof Error ? whyFailed?.(error) ?? error.message : String(error);
				const message = `${tool} failed: ${escapeControls(why)}`;
				return failed$1(work, [errorDiagnostic({
					code,
					message,
					help: "run the same with --engines reference,wasm"
				})]);
			}
		}
	};
}
function failed$1({ jobs }, diagnostics) {
	return jobs.map(() => ({
		is: "failure",
		diagnostics
	}));
}
async function runTool(binary, args, options = {}) {
	const running = promisify(execFile)(binary, args, {
		...options,
		maxBuffer: MOST_OUTPUT
	});
	const release = onInterruption(() => running.child.kill("SIGKILL"));
	return running.finally(release);
}
// src/prove/engines/spelt-numbers.ts
function speltOtherwise({ documents }) {
	return documents.some(holdsSuchNumber) ? "C2" : void 0;
}
function holdsSuchNumber(value) {
	if (typeof value === "number") {
		const size = Math.abs(value);
		return Number.isInteger(value) ? size >= 1e21 : size < 1e-4 || size > 1e5;
	}
	if (typeof value !== "object" || value === null) return false;
	return isJsonList(value) ? value.some(holdsSuchNumber) : Object.values(value).some(holdsSuchNumber);
}
// src/prove/engines/conftest-engine.ts
const COMBINED = 50;
const JOBS_MODULE$1 = `package patternc_jobs

requested := input.metadata["package"]

requested := data.patternc_combined["package"]
`;
function waiverModule({ packageName }) {
	return `package kubepattern.${packageName}

exception contains [""] if data.patternc_jobs.requested != "${packageName}"
`;
}
function conftestEngine(compiledWork) {
	return realEngine({
		name: "conftest",
		version: `conftest ${EXTERNAL_TOOLS.conftest.version}`,
		tool: "conftest",
		code: "engine/conftest",
		declares: speltOtherwise,
		async evaluateOn(workspace, work) {
			const compiled = await compiledWork(work);
			if (!compiled.ok) return failed$1(work, compiled.diagnostics);
			await writePolicy(workspace.folder, compiled.value);
			return judgeIn(workspace, work);
		},
		whyFailed: conftestMessage
	});
}
async function writePolicy(folder, { patterns, modules }) {
	const files = [
		...modules,
		...conftestFiles(patterns, modules),
		{
			path: "jobs.rego",
			text: JOBS_MODULE$1
		},
		...patterns.map((pattern) => ({
			path: `waivers/${pattern.packageName}.rego`,
			text: waiverModule(pattern)
		}))
	];
	for (const { path, text } of files) {
		await mkdir(dirname(join(folder, "policy", path)), { recursive: true });
		await writeFile(join(folder, "policy", path), text);
	}
}
async function judgeIn(workspace, { jobs }) {
	const refusals = jobs.map(({ documents }) => whyRefused(documents));
	const isList = jobs.map(({ documents }, i) => refusals[i] === void 0 && fitsIntoList(documents));
	const findings = await judgeLists(workspace, jobs.map((job, i) => isList[i] ? job : void 0));
	const outcomes = [];
	for (const [i, job] of jobs.entries()) {
		const reason = refusals[i];
		const asOne = isList[i] ? sortedFindings(findings.get(i) ?? []) : void 0;
		if (reason !== void 0) outcomes.push({
			is: "refused",
			reason
		});
		else if (asOne !== void 0 && i % COMBINED > 0) outcomes.push({
			is: "findings",
			findings: asOne
		});
		else outcomes.push(await judgeCombined(workspace, job, asOne));
	}
	return outcomes;
}
async function judgeLists(workspace, jobs) {
	const inputs = join(workspace.folder, "lists");
	await mkdir(inputs);
	const requested = jobs.flatMap((job, i) => job === void 0 ? [] : [{
		job,
		file: join(inputs, `${i}.json`)
	}]);
	for (const { job, file } of requested) await writeFile(file, JSON.stringify(asList(job.pattern.packageName, job.documents)));
	if (requested.length === 0) return new Map();
	const results = await conftest(workspace, inputs);
	if (results.length !== requested.length) throw new Error(`it judged ${results.length} files of ${requested.length}`);
	return new Map(results.map(({ file, findings }) => [Number.parseInt(basename(file), 10), findings]));
}
async function judgeCombined(workspace, job, asOne) {
	const inputs = await mkdtemp(join(workspace.folder, "combined-"));
	const documents = asFiles(job.documents);
	for (const [i, document] of documents.entries()) await writeFile(join(inputs, `${String(i).padStart(6, "0")}.json`), JSON.stringify(document));
	const data = `${inputs}-data.json`;
	await writeFile(data, JSON.stringify({ patternc_combined: { package: job.pattern.packageName } }));
	const results = await conftest(workspace, inputs, "--data", data, "--combine");
	await rm(inputs, { recursive: true });
	const findings = sortedFindings(results.flatMap((result) => result.findings));
	if (asOne === void 0 || stableStringify(asOne) === stableStringify(findings)) return {
		is: "findings",
		findings
	};
	const counts = `${pluralize(findings.length, "finding")} with --combine, which are not the ${asOne.length} without`;
	const help = "run the same with --engines reference,wasm";
	const message = `conftest failed: ${counts}`;
	return {
		is: "failure",
		diagnostics: [errorDiagnostic({
			code: "engine/conftest",
			message,
			help
		})]
	};
}
async function conftest({ folder, binary }, inputs, ...more) {
	const { stdout } = await runTool(binary, [
		...[
			"test",
			"--policy",
			join(folder, "policy"),
			"--output",
			"json",
			"--no-fail"
		],
		...more,
		inputs
	], { cwd: folder });
	return readConftest(stdout);
}
function conftestMessage(error) {
	const message = "stderr" in error && typeof error.stderr === "string" ? error.stderr.trim() : "";
	return message === "" ? void 0 : message.replace(/^Error: /, "");
}
// src/prove/engines/duckdb-engine.ts
function duckdbEngine(version) {
	return {
		name: "duckdb",
		version,
		async evaluate(work) {
			const opened = await DuckDB.open({ threads: 2 });
			if (!opened.ok) return work.jobs.map(() => ({
				is: "failure",
				diagnostics: opened.diagnostics
			}));
			const database = opened.value;
			const folder = await mkdtemp(join(tmpdir(), "patternc-duckdb-"));
			try {
				const outcomes = new Map();
				for (const pattern of work.patterns) for (const [job, outcome] of await evaluatePattern(pattern, work, database, folder)) outcomes.set(job, outcome);
				return work.jobs.map((job) => outcomes.get(job) ?? failed("no pattern of the work"));
			} finally {
				database.close();
				await rm(folder, {
					recursive: true,
					force: true
				});
			}
		}
	};
}
async function evaluatePattern(pattern, { jobs, kinds }, database, folder) {
	const own = jobs.filter((job) => job.pattern === pattern);
	try {
		const program = fleetProgram([pattern], {
			namespace: "default",
			kinds,
			cuts: DUCKDB.cuts
		});
		const [declined] = program.declined;
		if (declined !== void 0) return new Map(own.map((job) => [job, {
			is: "refused",
			reason: declined.reason
		}]));
		await loadDocuments(own, database, join(folder, "documents.ndjson"));
		await makeSnapshot(program, database);
		const [query] = await queriesOf(program, await makeFacts(program, database), database);
		const found = query === void 0 ? new Map() : await findingsByCluster(query, database);
		return new Map(own.map((job, i) => [job, {
			is: "findings",
			findings: found.get(String(i)) ?? []
		}]));
	} catch (error) {
		const outcome = failed(error instanceof Error ? error.message : String(error));
		return new Map(own.map((job) => [job, outcome]));
	}
}
function failed(why) {
	const message = `duckdb failed: ${escapeControls(why)}`;
	return {
		is: "failure",
		diagnostics: [errorDiagnostic({
			code: "engine/duckdb",
			message,
			help: "run the same with --engines reference,wasm"
		})]
	};
}
async function loadDocuments(jobs, database, file) {
	const lines = jobs.flatMap(({ documents }, i) => documents.flatMap((document) => flattenLists(document, () => () => ({ place: { file: "objects" } })).documents).map(({ value }, ordinal) => `{"cluster":"${i}","ordinal":${ordinal},"doc":${JSON.stringify(withWholeTexts(value))}}\n`));
	await writeFile(file, lines.join(""));
	const source = `read_ndjson(${DUCKDB.text(file)}, columns={cluster: 'VARCHAR', ordinal: 'BIGINT', doc: 'JSON'}, maximum_object_size=268435456)`;
	await database.run(lines.length === 0 ? "CREATE OR REPLACE TABLE raw (cluster VARCHAR, ordinal BIGINT, doc JSON)" : `CREATE OR REPLACE TABLE raw AS SELECT * FROM ${source}`);
	await database.run(`CREATE OR REPLACE TABLE clusters AS SELECT CAST(range AS VARCHAR) AS cluster FROM range(${jobs.length})`);
}
function withWholeTexts(value) {
	if (typeof value === "string") return wellFormed(value);
	if (isJsonList(value)) return value.map(withWholeTexts);
	if (!isJsonObject(value)) return value;
	const copy = {};
	for (const [key, member] of Object.entries(value)) setOwn(copy, wellFormed(key), withWholeTexts(member ?? null));
	return copy;
}
// src/prove/engines/gator-suites.ts
const TOGETHER = 2;
const FOUND = identifier("found");
const WHOLE_FINDING = {
	head: {
		head: "set",
		name: partial("violation"),
		member: object({
			msg: call("base64.encode", call("json.marshal", variable(FOUND))),
			details: object({})
		})
	},
	body: [some(FOUND, variable(FINDING))]
};
function caseName(job, review) {
	return `${job}-${review}`;
}
async function runSuites({ folder, binary }, patterns, settings) {
	const parts = Array.from({ length: TOGETHER }, (_, part) => patterns.filter((_, i) => i % TOGETHER === part));
	const all = await Promise.all(parts.map(async (part, i) => {
		const suite = join(folder, `${i}`);
		const cases = await writeSuite(suite, part, settings);
		return cases === 0 ? [] : readOutput(await verify(binary, suite), cases);
	}));
	return new Map(all.flat());
}
async function writeSuite(folder, patterns, settings) {
	await mkdir(folder, { recursive: true });
	const write = (path, content) => writeFile(join(folder, path), jsonForYaml(content));
	let count = 0;
	const tests = [];
	for (const [p, { plan, jobs }] of patterns.entries()) {
		await write(`template-${p}.yaml`, constraintTemplate(plan, settings, { violation: WHOLE_FINDING }));
		await write(`constraint-${p}.yaml`, constraint(plan));
		const cases = [];
		for (const { number, reviews } of jobs) {
			const { reviewed, inventory } = reviews;
			const objects = new Set([...inventory, ...reviewed.map(({ object }) => object)]);
			const paths = new Map([...objects].map((one, i) => [one, `${number}-${i}.yaml`]));
			for (const [one, path] of paths) await write(path, one);
			for (const [i, { object }] of reviewed.entries()) cases.push({
				name: caseName(number, i),
				object: paths.get(object),
				inventory: inventory.map((one) => paths.get(one)),
				assertions: [{ violations: 0 }]
			});
		}
		count += cases.length;
		if (cases.length > 0) tests.push({
			name: `${p}`,
			template: `template-${p}.yaml`,
			constraint: `constraint-${p}.yaml`,
			cases
		});
	}
	await write("suite.yaml", {
		apiVersion: "test.gatekeeper.sh/v1alpha1",
		kind: "Suite",
		metadata: { name: "jobs" },
		tests
	});
	return count;
}
async function verify(binary, folder) {
	const { stdout, stderr } = await runTool(binary, [
		"verify",
		"--verbose",
		join(folder, "suite.yaml")
	]).catch((error) => {
		if (!(error instanceof Error && "code" in error && "stderr" in error)) throw error;
		if (error.code === 1) return error;
		throw new Error(String(error.stderr).trim() || error.message);
	});
	return `${stdout}\n${stderr}`;
}
const CASE = /^ {4}=== RUN {3}(?=[\d-]+$)/m;
const RESULT = /^([\d-]+)\n {4}--- (PASS|FAIL): \1\t\(.*\)(?:\n {8}([\s\S]*))?/;
const VIOLATIONS = /^unexpected number of violations: .*got messages \[([A-Za-z0-9+/= ]*)\]$/m;
const REFUSED = /cannot cache Namespace: |cannot convert .*Namespace/;
function readOutput(output, cases) {
	const [, ...parts] = output.split(CASE);
	const results = parts.map((part) => RESULT.exec(part)).filter((result) => result !== null);
	if (results.length !== cases) throw new Error(`it judged ${results.length} of ${cases} reviews, and said: ${output.trim().slice(0, 500)}`);
	return results.map(([, name = "", verdict, message = ""]) => {
		if (verdict === "PASS") return [name, { findings: [] }];
		if (REFUSED.test(message)) return [name, { refused: "a Namespace with fields of other types" }];
		const messages = VIOLATIONS.exec(message)?.[1];
		if (messages === void 0) throw new Error(`a review ended in ${message.trim() || "silence"}`);
		const findings = messages.split(" ").map((text) => JSON.parse(Buffer.from(text, "base64").toString("utf8")));
		return [name, { findings: readFindings(findings) }];
	});
}
// src/prove/engines/reviews.ts
function reviewsOf({ documents }, { plan, form, kinds }) {
	const inventory = documents.map(({ object }) => object);
	const { pattern } = plan;
	if (form === "object") return {
		reviewed: documents.filter((document) => matchesSubject(pattern, document)).map((document) => {
			const isAbout = (leader) => leader !== void 0 && identityKey(leader) === identityKey(document);
			return {
				object: document.object,
				isAbout
			};
		}),
		inventory
	};
	const namespaces = new Map(documents.filter(isNamespace).map(({ name, object }) => [name, object]));
	const names = new Set([...documents.map(({ namespace }) => namespace), ...namespaces.keys()]);
	names.delete("");
	if ([...names].some((name) => !namespaces.has(name)) && kindsOverlap(kinds, [{
		group: "",
		kind: "Namespace"
	}])) return { refused: "a namespace without its Namespace" };
	return {
		reviewed: [...names].map((name) => {
			return {
				object: namespaces.get(name) ?? {
					...NAMESPACE,
					metadata: { name }
				},
				isAbout: (leader) => leader?.namespace === name
			};
		}),
		inventory
	};
}
const NAMESPACE = {
	apiVersion: "v1",
	kind: "Namespace"
};
function isNamespace({ group, kind }) {
	return group === "" && kind === "Namespace";
}
// src/prove/engines/unseen-workloads.ts
function unseenWorkloads({ pattern, snapshot }, findings) {
	if (policyFields([planPattern(pattern)])["*workload"] === void 0) return void 0;
	if (hasUnseenBetween(snapshot)) return "G4";
	if (!snapshot.documents.some(isCustomWorkload)) return void 0;
	const { documents } = snapshot;
	const resources = [...documents, ...templatePods(documents, isBuiltInWorkload)];
	const seen = evaluateReference(pattern, {
		...snapshot,
		resources
	});
	return stableStringify(seen) === stableStringify(findings) ? "G4" : void 0;
}
function hasUnseenBetween({ documents }) {
	const parents = new Parents(documents);
	const owners = documents.filter(isLivePod).flatMap((pod) => [...parents.of(pod)]);
	const isUnseen = (owner) => owner.kind !== "Pod" && !isBuiltInWorkload(owner);
	return owners.some((owner) => isUnseen(owner) && parents.of(owner).size > 0);
}
// src/prove/engines/gator-engine.ts
function gatorEngine(name, form) {
	return realEngine({
		name,
		version: `gator ${EXTERNAL_TOOLS.gator.version}`,
		tool: "gator",
		code: "engine/gator",
		declares: unseenWorkloads,
		evaluateOn: (workspace, work) => evaluateIn$1(workspace, form, work)
	});
}
async function evaluateIn$1(workspace, form, { patterns, jobs, kinds }) {
	const plans = new Map(patterns.map((pattern) => [pattern, reviewPlan(planPattern(pattern), form, kinds)]));
	const suites = new Map();
	const requests = jobs.map((job, number) => {
		const plan = plans.get(job.pattern);
		if (plan === void 0) throw new TypeError("a job's pattern is one of the workload's");
		if ("reason" in plan) return unsupportedOutcome(plan);
		const why = notAdmissible(job.snapshot);
		const reviews = why === void 0 ? reviewsOf(job.snapshot, plan) : { refused: why };
		if ("refused" in reviews) return {
			is: "refused",
			reason: reviews.refused
		};
		const suite = suites.get(job.pattern) ?? {
			plan,
			jobs: []
		};
		suite.jobs.push({
			number,
			reviews
		});
		suites.set(job.pattern, suite);
		return reviews;
	});
	const outputs = await runSuites(workspace, [...suites.values()], {
		...DEFAULT_OPTIONS,
		kinds
	});
	return requests.map((one, number) => "is" in one ? one : outcomeOf(one, (i) => outputs.get(caseName(number, i))));
}
function outcomeOf({ reviewed }, outputOf) {
	const findings = [];
	for (const [i, { object, isAbout }] of reviewed.entries()) {
		const output = outputOf(i);
		if (output === void 0) throw new Error(`nothing was said of a review of ${JSON.stringify(object)}`);
		if ("refused" in output) return {
			is: "refused",
			reason: output.refused
		};
		const odd = output.findings.find(({ resources }) => !isAbout(resources[0]));
		if (odd !== void 0) throw new Error(`a review of ${JSON.stringify(object)} found ${JSON.stringify(odd)}`);
		findings.push(...output.findings);
	}
	return {
		is: "findings",
		findings: sortedFindings(findings)
	};
}
function unsupportedOutcome({ reason, difference }) {
	return difference === void 0 ? {
		is: "refused",
		reason
	} : {
		is: "declined",
		difference
	};
}
// src/prove/engines/combined-input.ts
function combinedInput(documents) {
	return documents.map((contents, i) => ({
		path: `${i}.yaml`,
		contents
	}));
}
// src/prove/engines/opa-engine.ts
function opaEngine(versions, compiledWork) {
	return realEngine({
		name: "opa",
		version: `opa ${versions.opa}`,
		tool: "opa",
		code: "engine/opa",
		declares: speltOtherwise,
		async evaluateOn(workspace, work) {
			const compiled = await compiledWork(work);
			if (!compiled.ok) return failed$1(work, compiled.diagnostics);
			await writeFile(join(workspace.folder, "bundle.tar.gz"), await packBundle(compiled.value, versions));
			return evaluateIn(workspace, work);
		},
		whyFailed: (error) => "stdout" in error && typeof error.stdout === "string" ? /"message": "([^"]*)"/.exec(error.stdout)?.[1] : void 0
	});
}
const JOBS_MODULE = `package jobs

outcomes := [findings |
	some job in data.inputs.jobs
	findings := data.kubepattern[job["package"]].finding with input as job.documents
]
`;
async function evaluateIn({ folder, binary }, { jobs }) {
	const inputs = jobs.map(({ pattern, documents }) => ({
		package: pattern.packageName,
		documents: combinedInput(documents)
	}));
	await writeFile(join(folder, "jobs.rego"), JOBS_MODULE);
	await writeFile(join(folder, "inputs.json"), JSON.stringify({ inputs: { jobs: inputs } }));
	const { stdout } = await runTool(binary, [
		"eval",
		...[
			"--bundle",
			join(folder, "bundle.tar.gz"),
			"--data",
			join(folder, "jobs.rego"),
			"--data",
			join(folder, "inputs.json")
		],
		"--format",
		"json",
		"data.jobs.outcomes"
	]);
	const outcomes = JSON.parse(stdout).result?.[0]?.expressions?.[0]?.value;
	if (outcomes?.length !== jobs.length) throw new Error(`it gave ${outcomes?.length ?? "no"} outcomes for ${jobs.length} jobs`);
	return outcomes.map((findings) => ({
		is: "findings",
		findings: sortedFindings(readFindings(findings))
	}));
}
// src/prove/engine.ts
function outcomeOfResult(result) {
	return result.ok ? {
		is: "findings",
		findings: result.value
	} : {
		is: "failure",
		diagnostics: result.diagnostics
	};
}
function workloadOf(jobs, kinds = defaultKindCatalog) {
	const renamed = new Map();
	const own = jobs.map((job) => {
		const known = renamed.get(job.pattern) ?? {
			...job.pattern,
			packageName: `job_${renamed.size + 1}`
		};
		renamed.set(job.pattern, known);
		return {
			...job,
			pattern: known
		};
	});
	return {
		patterns: [...renamed.values()],
		jobs: own,
		kinds
	};
}
// src/prove/engines/reference-engine.ts
function referenceEngine(version) {
	return {
		name: "reference",
		version,
		evaluate: ({ jobs }) => Promise.all(jobs.map(async ({ pattern, snapshot }) => outcomeOfResult(await referenceEvaluator([pattern]).evaluate(snapshot))))
	};
}
// src/wasm/wasm-policy.ts
var WasmPolicy = class {
	fields;
	instance;
	constructor(wasm, fields) {
		this.fields = fields;
		this.instance = WebAssembly.compile(wasm).then((module) => new PolicyInstance(module));
		this.instance.catch(() => void 0);
	}
	evaluator(entrypoint) {
		return {
			evaluate: (snapshot) => this.evaluate(snapshot, entrypoint),
			cut: snapshotCut(this.fields)
		};
	}
	evaluate(snapshot, entrypoint, fields = this.fields) {
		return this.evaluateInput({ snapshot: projectSnapshot(snapshot, fields) }, entrypoint);
	}
	evaluateDocuments(documents, entrypoint) {
		return this.evaluateInput(documents, entrypoint);
	}
	async evaluateInput(value, entrypoint) {
		try {
			const outcome = (await this.instance).evaluate(encodeInput(value), entrypoint);
			if (outcome.is === "too-large") return failure([evaluationTooLarge()]);
			if (outcome.is === "failed") return failure([evaluationFailure(outcome.message)]);
			return success(sortedFindings(readFindings(outcome.result)));
		} catch (error) {
			return failure([evaluationFailure(error instanceof Error ? error.message : String(error))]);
		}
	}
};
// src/prove/engines/wasm-engine.ts
function wasmEngine(name, version, compiledWork) {
	return {
		name,
		version,
		...name === "wasm-raw" ? { declares: speltOtherwise } : {},
		async evaluate(work) {
			const compiled = await compiledWork(work);
			if (!compiled.ok) return work.jobs.map(() => ({
				is: "failure",
				diagnostics: compiled.diagnostics
			}));
			const policy = new WasmPolicy(compiled.value.wasm, compiled.value.fields);
			const outcomes = [];
			for (const { pattern, snapshot, documents } of work.jobs) {
				const entrypoint = findingEntrypoint(pattern);
				const result = await (name === "wasm" ? policy.evaluator(entrypoint).evaluate(snapshot) : policy.evaluateDocuments(combinedInput(documents), entrypoint));
				outcomes.push(outcomeOfResult(result));
			}
			return outcomes;
		}
	};
}
// src/prove/engines/engines.ts
const ENGINE_NAMES = [
	"reference",
	"wasm",
	"wasm-raw",
	"opa",
	"conftest",
	"gator",
	"gator-namespace",
	"duckdb"
];
function createEngines(versions, compiledWork = compileOnce()) {
	const wasm = `opa ${versions.opa} in WASM, @open-policy-agent/opa-wasm ${sdkVersion()}`;
	return {
		reference: referenceEngine(`patternc ${versions.version}`),
		wasm: wasmEngine("wasm", wasm, compiledWork),
		"wasm-raw": wasmEngine("wasm-raw", wasm, compiledWork),
		opa: opaEngine(versions, compiledWork),
		conftest: conftestEngine(compiledWork),
		gator: gatorEngine("gator", "object"),
		"gator-namespace": gatorEngine("gator-namespace", "namespace"),
		duckdb: duckdbEngine(`DuckDB ${DUCKDB_VERSION}`)
	};
}
function enginesNamed(names, versions, compiledWork) {
	const engines = createEngines(versions, compiledWork);
	return ENGINE_NAMES.filter((name) => names.includes(name)).map((name) => engines[name]);
}
function isEngineName(name) {
	return ENGINE_NAMES.some((one) => one === name);
}
function sdkVersion() {
	const entry = createRequire(import.meta.url).resolve("@open-policy-agent/opa-wasm");
	return JSON.parse(readFileSync(join(dirname(entry), "../package.json"), "utf8")).version;
}
export { WasmPolicy as a, isEngineName as i, createEngines as n, workloadOf as o, enginesNamed as r, compileOnce as s, ENGINE_NAMES as t };

//# sourceMappingURL=engines.js.map