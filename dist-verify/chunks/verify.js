import { $ as readSnapshot, B as writeOutputs, Bn as normalise, Cn as SourceText, Cr as groupOf$1, Dr as kindsNamed, Dt as POINT, F as wordErrors, Fn as defaultKindCatalog, Hn as documentOf, I as StepProgress, In as kindCatalogOf, Jn as failure, Mn as errorDiagnostic, Nn as hasErrors, Or as kindsOverlap, Sn as placeDiagnostics, Tr as kindNames, U as writeFileAtomic, V as replaceFile, W as readKinds, Yn as success, _n as jsonSyntaxError, _r as isJsonObject, _t as styleFor, ar as canHaveInCommon, at as POD_TEMPLATE_PATHS, br as stableStringify, dn as kindsFileOf, en as dotted, f as isBundle, fn as DEFAULT_LIMITS, ft as pluralize, gr as isJsonList, hr as compareCodePoints, ht as usageError, ir as UNSUPPORTED_TYPE, jr as takesEveryKind, ln as KINDS_FILE_KEYS, mt as reportDiagnostics, nr as RELATIONSHIPS, or as canLink, rr as RELATIONSHIP_TYPES, sn as mergeByKind, tn as identifier, tr as RELATIONSHIP_TABLE, vr as ownValue, wn as quote, wr as includesKind, xr as EVERY_KIND, yr as setOwn, z as unwritable, zn as normaliseDocument } from "./check.js";
import { a as exceptionsOf, c as verifyCases, d as outcomeAsJson, f as toCaseFormat, g as uncomparedEngines, h as sumAgreements, i as exceptionCount, l as firstJudged, m as rarelyComparedEngines, n as verificationJson, p as countAgreements, r as verificationText, t as failureLines, u as judge } from "./verification-text.js";
import { n as isPatternFileName } from "./pattern-file-names.js";
import { n as readCaseFolder, t as readPatternCases } from "./read-pattern-cases.js";
import { t as snapshotOf } from "./snapshot-of.js";
import { i as readPatternDocument, r as readPattern } from "./read-pattern.js";
import { a as WasmPolicy, i as isEngineName, o as workloadOf, r as enginesNamed, s as compileOnce, t as ENGINE_NAMES } from "./engines.js";
import { n as OPERATOR_NAMES, r as RESOURCE_OPERATORS, t as OPERATORS } from "./operator.js";
import { c as NOTHING_BOUND, f as boundValues, i as transformText, l as anchorsOf, o as conditionHolds, r as textsOf$2, s as passes } from "./links.js";
import { t as PATTERN_TYPES } from "./registry-schema.js";
import { t as BUILT_IN_WORKLOADS } from "./built-in-workloads.js";
import { t as formatValuePath } from "./value-path.js";
import { n as evaluateReference } from "./reference-evaluator.js";
import { t as compileCached } from "./cached-compiler.js";
import { i as EXIT, t as versions } from "./start.js";
import { n as readFreeOutputs, t as outputTargetMistakes } from "./output-targets2.js";
import { n as readPatternFiles, t as REGISTRY } from "./pattern-files2.js";
import { A as FUNCTIONS, C as IDENTITY, D as PARTNER, E as OBJECTS, M as usedImports, O as SUBJECT, S as I, T as KEY$1, _ as libraryFiles, a as emitModules, c as withPackages, g as objectsOfKindModule, h as OF_KIND, j as KEY_FUNCTIONS, k as COUNTERPARTS, l as settingsModule, m as REFERRERS, n as compileToWasm, p as REFERENCED, r as DEFAULT_OPTIONS, s as moduleFile, w as J, y as joinModule } from "./compile.js";
import { a as printModule } from "./conftest-main.js";
import { a as linksOf, s as oppositeSide, t as planPattern } from "./plan-pattern.js";
import { t as policyFields } from "./policy-fields.js";
import { h as literal, p as infix, x as reference } from "./findings-module.js";
import { n as packBundle } from "./bundle.js";
import { basename, dirname, join, resolve } from "node:path";
import { createHash } from "node:crypto";
import { lstat, readFile, readdir, stat } from "node:fs/promises";
// src/pattern/dialect-id.ts
const DIALECT_IDS = {
	registry: "kubepattern.it/v1",
	resource: "kubepattern.dev/v1"
};
// src/prove/cases/read-case-documents.ts
async function readCaseDocuments(patterns) {
	const inFolders = patterns.filter(({ file }) => isPatternFileName(basename(file)));
	const caseDocuments = new Map();
	const diagnostics = [];
	for (const pattern of inFolders) {
		const reading = await readPatternCases(pattern);
		diagnostics.push(...reading.diagnostics.filter(({ code }) => code !== "case/none"));
		const own = reading.cases.filter(({ patternFile }) => resolve(patternFile) === resolve(pattern.file));
		if (own.length === 0) continue;
		const documents = own.map(({ documents, expected }) => {
			return {
				documents,
				isFinding: expected !== void 0 && "findings" in expected && expected.findings.length > 0
			};
		});
		caseDocuments.set(pattern, documents);
	}
	return {
		caseDocuments,
		diagnostics
	};
}
// src/prove/cases/case-kinds.ts
var CaseKinds = class {
	run;
	#catalogs = new Map();
	constructor(run) {
		this.run = run;
	}
	of(entry, file, pointer) {
		const parts = isJsonObject(entry) ? KINDS_FILE_KEYS.filter((key) => (entry[key] ?? null) !== null) : [];
		if (!isJsonObject(entry) || parts.length === 0) return success(this.run);
		const value = Object.fromEntries(parts.map((key) => [key, entry[key] ?? null]));
		const text = stableStringify(value);
		const cached = this.#catalogs.get(text);
		if (cached !== void 0) return success(cached);
		const kindsFile = kindsFileOf(normaliseDocument(documentOf(value, file, pointer)));
		if (!kindsFile.ok) return kindsFile;
		const catalog = kindCatalogOf(kindsFile.value);
		this.#catalogs.set(text, catalog);
		return success(catalog);
	}
};
// src/prove/cases/read-cases.ts
async function readCases(paths, kinds = defaultKindCatalog) {
	const reading = {
		cases: [],
		diagnostics: [],
		kinds: new CaseKinds(kinds)
	};
	for (const path of paths) await collect(path, reading);
	return reading;
}
async function collect(path, reading) {
	const { cases, diagnostics, kinds } = reading;
	const kind = await stat(path).catch(() => void 0);
	if (kind === void 0) diagnostics.push(unreadable(path, "there is no such file or folder", "give a case file, or a folder of cases"));
	else if (!kind.isDirectory()) await readCaseFile(path, reading);
	else {
		const names = (await readdir(path).catch(() => void 0))?.toSorted(compareCodePoints);
		if (names === void 0) {
			diagnostics.push(unreadable(path, "the folder cannot be read", "check its permissions"));
			return;
		}
		if (names.includes("findings.json") || names.includes("manifests.yaml")) {
			const folderCase = await readCaseFolder(path, kinds.run);
			diagnostics.push(...folderCase.diagnostics);
			if (folderCase.ok) cases.push(folderCase.value);
			return;
		}
		const inner = [];
		for (const name of names.filter((candidate) => !candidate.startsWith("."))) {
			const child = join(path, name);
			if (((await stat(child).catch(() => void 0))?.isDirectory() ?? false) || name.endsWith(".json") && !isPatternFileName(name)) inner.push(child);
		}
		for (const child of inner) await collect(child, reading);
	}
}
async function readCaseFile(path, { cases, diagnostics, kinds }) {
	const list = await readJson(path, diagnostics);
	if (list === void 0) return;
	if (!isJsonList(list)) {
		diagnostics.push(unreadable(path, "not a list of cases", "a case file holds one JSON array"));
		return;
	}
	for (const [i, source] of list.entries()) {
		const catalog = kinds.of(source, path, `/${i}`);
		if (!catalog.ok) {
			diagnostics.push(...catalog.diagnostics);
			continue;
		}
		const entryCase = caseOf(source, `${path}#${i}`, catalog.value);
		if (entryCase === void 0) diagnostics.push({
			...unreadable(path, `entry ${i} is not a case`, "a case has \"id\", \"pattern\" or \"patternText\", \"objects\", and perhaps \"expected\""),
			place: {
				file: path,
				pointer: `/${i}`
			}
		});
		else if (hasErrors(entryCase.diagnostics)) diagnostics.push(...aboutEntry(entryCase.diagnostics, path, i));
		else cases.push(entryCase);
	}
}
function aboutEntry(diagnostics, file, entry) {
	return diagnostics.filter(({ severity }) => severity === "error").map((one) => ({
		...one,
		place: {
			file,
			pointer: `/${entry}/objects${one.place?.pointer ?? ""}`
		}
	}));
}
function caseOf(source, patternFile, kinds) {
	if (!isJsonObject(source) || typeof source.id !== "string" || !isJsonList(source.objects)) return void 0;
	const { id, pattern, patternText, objects, expected } = source;
	if (typeof patternText !== "string" && pattern === void 0) return void 0;
	const expectation = expected === void 0 ? void 0 : expectationOf(expected);
	if (expected !== void 0 && expectation === void 0) return void 0;
	const { snapshot, diagnostics } = snapshotOf(objects, { kinds });
	return {
		id,
		patternFile,
		...typeof patternText === "string" ? {
			pattern: readPattern(patternText, patternFile, { kinds }),
			patternText
		} : {
			pattern: readPatternDocument(documentOf(pattern ?? null, patternFile), { kinds }),
			patternText: JSON.stringify(pattern)
		},
		snapshot,
		documents: objects,
		kinds,
		diagnostics,
		...expectation === void 0 ? {} : { expected: expectation }
	};
}
function expectationOf(expected) {
	if (!isJsonObject(expected)) return void 0;
	if (expected.refused === true) return { refused: true };
	return isJsonList(expected.findings) ? { findings: expected.findings } : void 0;
}
async function readJson(path, diagnostics) {
	const help = "a case file is one JSON array: mend the text here";
	let text;
	try {
		text = await readFile(path, "utf8");
		return JSON.parse(text);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const broken = text === void 0 ? [] : syntaxErrors(new SourceText(path, text));
		if (broken.length === 0) diagnostics.push(unreadable(path, `it cannot be read: ${reason}`, "check its permissions"));
		diagnostics.push(...broken.map((one) => ({
			...one,
			code: "case/unreadable",
			help
		})));
		return;
	}
}
function syntaxErrors(source) {
	const diagnostics = [jsonSyntaxError(source)];
	return placeDiagnostics(source, "json", diagnostics, {
		limits: DEFAULT_LIMITS,
		checksNumbers: false
	});
}
function unreadable(file, message, help) {
	return errorDiagnostic({
		code: "case/unreadable",
		message,
		help,
		place: { file }
	});
}
// src/prove/generate/pattern-structure.ts
function structureOf(pattern) {
	const subject = pattern.subject.id;
	const { spec } = pattern.dialect === "kubepattern.it/v1" ? pattern.definition : { spec: {} };
	return {
		name: pattern.name,
		subject,
		...pattern.partner === void 0 ? {} : { partner: pattern.partner.id },
		roles: pattern.roles.map(roleOf),
		links: groupOf(spec.relationships, spec.minRelationshipPoints, subject),
		commonLinks: groupOf(spec.commonRelationships, spec.minCommonRelationshipPoints, subject)
	};
}
function roleOf({ id, kinds, filter }) {
	const [kind = ""] = kindNames(kinds) ?? [];
	return {
		id,
		kind,
		conditions: [
			...filter.allOf.map((condition) => conditionOf(condition, "allOf")),
			...filter.anyOf.map((condition) => conditionOf(condition, "anyOf")),
			...filter.noneOf.map((condition) => conditionOf(condition, "noneOf"))
		],
		accepts: (resource) => resource.kind === kind && passes(resource, filter)
	};
}
function conditionOf(condition, group) {
	const { operator, texts, bound } = condition;
	const { path } = condition.at;
	const holdsAt = (object, at) => passes({ object }, {
		allOf: [{
			...condition,
			at: { path: at }
		}],
		anyOf: [],
		noneOf: []
	});
	return {
		group,
		operator,
		path,
		texts,
		holdsAt,
		...bound === void 0 ? {} : { bound },
		holdsFor: (object) => holdsAt(object, path)
	};
}
function groupOf(rules = [], minimum = 0, subject) {
	return {
		rules: rules.map((rule) => ruleOf$1(rule, subject)),
		minimum: pointsOf(minimum)
	};
}
function ruleOf$1(rule, subject) {
	const [one, two] = rule.resourceIds;
	return {
		type: rule.type,
		other: one === subject ? two : one,
		required: rule.required ?? false,
		shared: rule.shared ?? false,
		weight: pointsOf(rule.weight ?? 1)
	};
}
function pointsOf(points) {
	return Math.round(points * POINT);
}
// src/prove/fuzz/resource-uses.ts
const RESOURCE_USES = {
	operators: [...RESOURCE_OPERATORS.keys(), "EQUALS valuesFrom"],
	relationships: [
		"custom",
		"owns",
		"ownedBy",
		"selects",
		"selectedBy"
	].flatMap((type) => [
		"matchAll",
		"matchAny",
		"matchNone"
	].map((group) => `${type} in ${group}`)),
	anchors: [...[
		"target filter",
		"target criterion",
		"target selector",
		"nested on the target",
		"two on the target"
	], ...[
		"dependency criterion",
		"dependency selector",
		"nested on the dependency",
		"two on the dependency",
		"message"
	]],
	forms: [...[
		"kind",
		"every kind",
		"category",
		"kinds",
		"fromTarget",
		"[~]",
		"[*]",
		"literal",
		"default path",
		"default value"
	], ...[
		"apiGroup",
		"split",
		"regex",
		"lowercase",
		"several criteria",
		"emitOnEmpty",
		"for",
		"texts in a message"
	]]
};
function resourceUsesOf(pattern) {
	const { subject, requirement, anchors, roles } = pattern;
	const conditions = roles.flatMap((role) => conditionsOf(role.filter));
	const links = [
		...requirement.allOf,
		...requirement.anyOf,
		...requirement.noneOf
	];
	const types = {
		matchAll: requirement.allOf,
		matchAny: requirement.anyOf,
		matchNone: requirement.noneOf
	};
	return {
		operators: conditions.map(({ operator }) => OPERATOR_WORDS$1.get(operator) ?? "EQUALS valuesFrom"),
		relationships: Object.entries(types).flatMap(([group, list]) => list.map((link) => `${typeOf(link)} in ${group}`)),
		anchors: anchorUses(conditionsOf(subject.filter), links, anchors, pattern),
		forms: formsOf(pattern, links)
	};
}
const OPERATOR_WORDS$1 = new Map([...RESOURCE_OPERATORS].map(([word, name]) => [name, word]));
function conditionsOf({ allOf, anyOf, noneOf }) {
	return [
		...allOf,
		...anyOf,
		...noneOf
	];
}
function typeOf({ relation }) {
	if (relation.by === "ownership") return relation.owner === "subject" ? "owns" : "ownedBy";
	if (relation.by === "type" || relation.selector === void 0) return "custom";
	return relation.selector.of === "subject" ? "selects" : "selectedBy";
}
function anchorUses(conditions, links, anchors, { message }) {
	const uses = [];
	const note = (use, holds) => {
		if (holds) uses.push(use);
	};
	note("target filter", conditions.some(({ at, other }) => isBound(at) || other !== void 0 && isBound(other)));
	note("nested on the target", anchors.some(({ list }) => isBound(list)));
	note("two on the target", anchors.filter(({ list }) => !isBound(list)).length > 1);
	note("message", message.some((part) => "at" in part && isBound(part.at)));
	for (const { relation } of links) {
		if (relation.by !== "criteria") continue;
		const { criteria, selector } = relation;
		const others = [...criteria.flatMap(({ other }) => pathsIn(other)), ...selector?.of === "other" ? [selector.at] : []];
		note("target criterion", criteria.some((criterion) => pathsIn(criterion.subject).some(isBound)));
		note("dependency criterion", criteria.some((criterion) => pathsIn(criterion.other).some(isBound)));
		note("target selector", selector?.of === "subject" && isBound(selector.at));
		note("dependency selector", selector?.of === "other" && isBound(selector.at));
		note("nested on the dependency", others.some(({ from }) => from !== void 0 && isBound(from.list)));
		note("two on the dependency", new Set(others.flatMap(({ from }) => from === void 0 ? [] : [outermost(from)])).size > 1);
	}
	return uses;
}
function isBound({ from }) {
	return from !== void 0;
}
function outermost(anchor) {
	return anchor.list.from === void 0 ? anchor : outermost(anchor.list.from);
}
function pathsIn({ sources }) {
	return sources.filter((source) => typeof source !== "string");
}
function formsOf({ definition, message, whenNone, ...pattern }, links) {
	const spec = isJsonObject(definition.spec) ? definition.spec : {};
	const types = [spec.target, ...isJsonList(spec.dependencies) ? spec.dependencies : []].filter((one) => isJsonObject(one ?? null));
	const criteria = links.flatMap(({ relation }) => relation.by === "criteria" ? [relation.criteria] : []);
	const texts = criteria.flat().flatMap(({ subject, other }) => [subject, other]);
	const steps = new Set(texts.flatMap(pathsIn).flatMap(({ path }) => path.map(({ step }) => step)));
	const defaults = texts.flatMap(({ sources }) => sources.slice(1));
	return [
		...types.map((type) => formOfType(type)),
		...steps.has("keys") ? ["[~]"] : [],
		...steps.has("each") ? ["[*]"] : [],
		...texts.some(({ sources: [first] }) => typeof first === "string") ? ["literal"] : [],
		...defaults.map((source) => typeof source === "string" ? "default value" : "default path"),
		...texts.flatMap(({ transform }) => transform === void 0 ? [] : [transform.do]),
		...criteria.some(({ length }) => length > 1) ? ["several criteria"] : [],
		...whenNone === void 0 ? [] : ["emitOnEmpty"],
		...pattern.for === void 0 ? [] : ["for"],
		...message.some((part) => "at" in part) ? ["texts in a message"] : []
	];
}
function formOfType(type) {
	const has = (key) => (type[key] ?? null) !== null;
	if (has("fromTarget")) return "fromTarget";
	if (has("kinds")) return "kinds";
	if (has("category")) return "category";
	return type.kind === "*" ? "every kind" : "kind";
}
// src/prove/fuzz/coverage-counter.ts
const FLOOR = .02;
const ENOUGH = 400;
const RESOURCE_FLOOR = .3;
const ENOUGH_FOR_RESOURCES = 2e3;
var CoverageCounter = class {
	known;
	#counts = new Map();
	#keys = new WeakMap();
	constructor(known) {
		this.known = known;
	}
	add(pattern, origin, outcome) {
		const found = outcome?.is === "findings" && outcome.findings.length > 0 ? 1 : 0;
		const keys = this.#keys.get(pattern) ?? keysOf$1(pattern, origin);
		this.#keys.set(pattern, keys);
		for (const key of keys) {
			const count = this.#counts.get(key) ?? {
				evaluations: 0,
				withFinding: 0
			};
			count.evaluations++;
			count.withFinding += found;
			this.#counts.set(key, count);
		}
	}
	shares() {
		const under = (group, names) => Object.fromEntries(names.map((name) => [name, this.#shareOf(`${group} ${name}`)]));
		return {
			all: this.#shareOf("all"),
			origins: under("origin", [
				"given",
				"valid",
				"arbitrary"
			]),
			operators: under("operator", OPERATOR_NAMES),
			relationships: under("relationship", RELATIONSHIP_TYPES.filter(isJudged)),
			resource: {
				operators: under("resource operator", RESOURCE_USES.operators),
				relationships: under("resource relationship", RESOURCE_USES.relationships),
				anchors: under("resource anchor", RESOURCE_USES.anchors),
				forms: under("resource form", RESOURCE_USES.forms)
			},
			patterns: under("pattern", [...this.known].sort(compareCodePoints))
		};
	}
	#shareOf(key) {
		return { ...this.#counts.get(key) ?? {
			evaluations: 0,
			withFinding: 0
		} };
	}
};
function isJudged(type) {
	return type !== UNSUPPORTED_TYPE;
}
function keysOf$1(pattern, origin) {
	return [
		"all",
		`origin ${origin}`,
		...pattern.dialect === "kubepattern.dev/v1" ? resourceKeysOf(pattern) : registryKeysOf(pattern),
		...origin === "given" ? [`pattern ${pattern.name}`] : []
	];
}
function registryKeysOf(pattern) {
	const { roles, links, commonLinks } = structureOf(pattern);
	const conditions = roles.flatMap((role) => role.conditions);
	const rules = [...links.rules, ...commonLinks.rules];
	return [...new Set(conditions.map(({ operator }) => `operator ${operator}`)), ...new Set(rules.map(({ type }) => `relationship ${type}`))];
}
function resourceKeysOf(pattern) {
	const { operators, relationships, anchors, forms } = resourceUsesOf(pattern);
	return [
		...new Set(operators.map((one) => `resource operator ${one}`)),
		...new Set(relationships.map((one) => `resource relationship ${one}`)),
		...new Set(anchors.map((one) => `resource anchor ${one}`)),
		...new Set(forms.map((one) => `resource form ${one}`))
	];
}
function vacuityWarnings({ operators, relationships, resource, patterns }) {
	const ofResources = Object.entries(resource).map(([group, rates]) => [`resource ${group}`, rates]);
	return [...Object.entries({
		operator: operators,
		relationship: relationships,
		pattern: patterns
	}), ...ofResources].flatMap(([what, shares]) => Object.entries(shares).flatMap(([name, { evaluations, withFinding }]) => {
		const isDecided = withFinding >= evaluations * (what.startsWith("resource ") && evaluations >= ENOUGH_FOR_RESOURCES ? RESOURCE_FLOOR : FLOOR) && evaluations - withFinding >= evaluations * FLOOR;
		if (evaluations < ENOUGH || isDecided) return [];
		return [`${what} ${name}: ${withFinding} of ${evaluations} evaluations have a finding`];
	}));
}
// src/prove/generate/odd-values.ts
const ODD_VALUES = [
	...[
		null,
		null,
		null,
		true,
		false,
		"",
		"x",
		"web",
		"5",
		"+05",
		"-0",
		"-12",
		"5\n",
		"٥",
		"1_000",
		"999999999999999"
	],
	...[
		"1000000000000000",
		"3.0",
		"null",
		"a\0b",
		"\u2028",
		"😀",
		"{{",
		"\"",
		"__proto__",
		"constructor"
	],
	...[
		0,
		1,
		-1,
		3.5,
		.1,
		5,
		999999999999999,
		0x38d7ea4c68000,
		0x6b14e9f812f368000
	],
	...[
		[],
		[null],
		{},
		{ a: null },
		["x"],
		{ a: "b" },
		[[]],
		[{}],
		[null, 1],
		{ "": "" },
		{ a: { b: null } }
	]
];
const HOSTILE_TEXTS = [
	...[
		"\"",
		"`",
		"'",
		"\\",
		"\\\"",
		"\n",
		"\r\n",
		"\u2028",
		"",
		"\0",
		"\x1B[31m",
		"	"
	],
	...[
		"\" }\nimport rego.v1\nfinding := true #",
		"`}\n",
		"# no comment",
		"${x}",
		"%s %v",
		"<\/script>",
		"*/",
		"﻿"
	],
	...[
		"größe",
		"große",
		"é",
		"😀",
		"􏿿",
		"٥",
		"名前",
		"a".repeat(300),
		"{",
		"}",
		"{ {",
		"{{",
		" "
	]
];
const OPERAND_TEXTS = [
	...[
		"web",
		"fluentd",
		"5",
		5,
		true,
		"true",
		"false",
		"",
		"shop",
		"default",
		"logs",
		"u1",
		"Deployment",
		"x",
		"null"
	],
	...[
		0,
		"0.1",
		3.5,
		"3",
		"v1",
		"😀",
		"<a&b>\u2028",
		"a\0b",
		"5\n",
		"123456789012345680000",
		"__proto__",
		-1.5,
		1e21
	],
	...[
		"say \"no\"",
		"`tick`",
		"back\\slash",
		"é",
		"é",
		"App",
		"kube-system",
		false,
		"{{x}}",
		"1e+21",
		123456789
	]
];
// src/prove/generate/arbitrary-definition.ts
const IDS$2 = [
	"a",
	"b",
	"c",
	"a-b",
	"a_b",
	"-",
	"__proto__",
	"0"
];
const KINDS = [
	"Pod",
	"Pod",
	"Service",
	"PersistentVolumeClaim",
	"Namespace",
	"Deployment",
	"ReplicaSet",
	"List",
	"*",
	" "
];
const PATHS$1 = [
	...[
		"metadata.name",
		".spec.volumes[*]",
		"$.metadata.labels['a.b/c']",
		"spec.containers[*].env[*].name",
		"a[0][*].b"
	],
	...[
		"",
		".",
		"$",
		"..a",
		"a..b",
		"a[-1]",
		"a[01]",
		"a[*",
		"a['']",
		"[*]",
		"a[?(@.x)]",
		"a[1:2]",
		"a[2147483648]",
		"a b"
	],
	...[
		"a.*",
		"a[@]",
		"$$",
		"a.",
		"['a]",
		"[\"a\"]",
		"a[' ']",
		"ä",
		"a['__proto__'].constructor"
	]
];
function arbitraryDefinition(random, name) {
	const ids = random.chance("often") ? random.shuffled(IDS$2) : IDS$2.map(() => random.pick(IDS$2));
	const count = random.pick([
		1,
		2,
		2,
		3
	]);
	const own = ids.slice(0, count);
	const leaders = random.chance("usually") ? 1 : random.below(3);
	const isSmall = random.chance("even");
	return {
		...optional(random, "$schema", () => text(random)),
		version: "kubepattern.it/v1",
		kind: "Pattern",
		metadata: {
			name: random.chance("nearlyAlways") ? name : random.pick([
				"...",
				"-",
				"0",
				"Not",
				"input",
				"a.b-c",
				"A".repeat(200)
			]),
			patternType: random.pick(PATTERN_TYPES),
			severity: random.pick([
				"INFO",
				"WARNING",
				"CRITICAL"
			]),
			category: random.pick([
				"-",
				"0",
				"a-b",
				"Performance",
				"x".repeat(100)
			]),
			...optional(random, "displayName", () => text(random)),
			...optional(random, "description", () => text(random)),
			...optional(random, "gitUrl", () => random.pick(["http://a", "https://a:1/b?c#%41"])),
			...optional(random, "docUrl", () => random.pick(["https://größe/😀", "http://a/'\"`"]))
		},
		spec: {
			message: arbitraryMessage(random, own),
			topology: random.chance(own.length > 1 ? "moreThanEven" : "seldom") ? "LEADER_FOLLOWER" : "SINGLE",
			resources: own.map((id, i) => ({
				resource: random.chance("nearlyAlways") ? random.pick(KINDS) : someText(random),
				id,
				...optional(random, "leader", () => i < leaders, i < leaders ? "always" : "occasionally"),
				...optional(random, "filters", () => arbitraryFilters(random))
			})),
			...optional(random, "actors", () => arbitraryIds(random, own, isSmall ? own.length : 4)),
			...optional(random, "relationships", () => arbitraryRules(random, own)),
			...optional(random, "commonRelationships", () => arbitraryRules(random, own), "sometimes"),
			...optional(random, "minRelationshipPoints", () => points(random)),
			...optional(random, "minCommonRelationshipPoints", () => points(random))
		}
	};
}
function optional(random, key, make, event = "even") {
	if (event === "always" || random.chance(event)) return { [key]: make() };
	return random.chance("seldom") ? { [key]: null } : {};
}
function text(random) {
	return random.times(3, () => random.pick(HOSTILE_TEXTS)).join("");
}
function someText(random) {
	return random.pick(HOSTILE_TEXTS) + text(random);
}
function arbitraryMessage(random, ids) {
	const placeholder = () => {
		if (random.chance("seldom")) return random.pick([
			"{{",
			"}}",
			"{{x}}",
			"{{ a.name }}",
			"{{a.uid}}",
			"{{}}",
			"{{{a.name}}}"
		]);
		return `{{${random.pick(ids)}.${random.pick([
			"name",
			"namespace",
			"kind"
		])}}}`;
	};
	return someText(random) + random.times(3, () => random.chance("even") ? placeholder() : text(random)).join("");
}
function arbitraryIds(random, own, most) {
	if (random.chance("usually")) return own.slice(0, 1 + random.below(2));
	return random.times(most, () => random.chance("nearlyAlways") ? random.pick(own) : text(random));
}
function arbitraryFilters(random) {
	const conditions = () => random.times(3, () => arbitraryCondition(random));
	return {
		...optional(random, "matchAll", conditions),
		...optional(random, "matchAny", conditions),
		...optional(random, "matchNone", conditions)
	};
}
function arbitraryCondition(random) {
	const operator = random.pick(OPERATOR_NAMES);
	const fits = random.chance("nearlyAlways");
	const { operands } = OPERATORS[operator];
	const count = !fits ? random.below(4) : {
		none: () => 0,
		integer: () => 1,
		texts: () => 1 + random.below(3)
	}[operands]();
	const operand = () => fits && operands === "integer" ? random.pick([
		0,
		1,
		"2",
		-1
	]) : random.pick(OPERAND_TEXTS);
	return {
		key: fits ? random.pick(PATHS$1.slice(0, 5)) : random.pick(PATHS$1) || someText(random) || "a",
		operator,
		...optional(random, "values", () => Array.from({ length: count }, operand), count > 0 ? "always" : "occasionally")
	};
}
function arbitraryRules(random, own) {
	return random.times(2, () => ({
		type: random.pick(RELATIONSHIP_TYPES),
		resourceIds: random.chance("nearlyAlways") ? [own[0] ?? "a", own.at(-1) ?? "b"] : [random.pick(IDS$2), text(random)],
		...optional(random, "id", () => someText(random) || "id", "occasionally"),
		...optional(random, "description", () => text(random), "occasionally"),
		...optional(random, "required", () => random.chance("even")),
		...optional(random, "shared", () => random.chance("even")),
		...optional(random, "weight", () => Math.min(1, points(random)))
	}));
}
function points(random) {
	if (random.chance("nearlyAlways")) return random.pick([
		0,
		1,
		.5,
		.1,
		.25,
		1e-6,
		2,
		1e6,
		1e21,
		1e300
	]);
	return random.pick([
		1e-7,
		1e-9,
		.1234567
	]);
}
// src/prove/generate/resource/generated-kinds.ts
function named$1(apiVersion, ...kinds) {
	return kinds.map((kind) => ({
		kind,
		apiVersion,
		plural: `${kind.toLowerCase()}s`
	}));
}
const NAMED_KINDS = [
	...named$1("v1", "Pod", "Pod", "Pod", "Service", "ConfigMap", "Namespace", "Node"),
	...named$1("apps/v1", "Deployment", "Deployment", "ReplicaSet", "StatefulSet"),
	...named$1("apps/v1beta2", "Deployment"),
	...named$1("demo.example/v1", "Widget", "Widget", "Widget", "Part", "Part", "Gadget"),
	...named$1("demo.example/v2", "Widget", "Part"),
	...named$1("networking.k8s.io/v1", "Ingress", "NetworkPolicy"),
	...named$1("rbac.authorization.k8s.io/v1", "ClusterRole", "RoleBinding"),
	...named$1("cert-manager.io/v1", "ClusterIssuer"),
	...named$1("x.io/v1", "Widget", "Pod", "Global")
];
const CATEGORIES = {
	all: [...named$1("v1", "Pod", "Service"), ...named$1("apps/v1", "Deployment", "ReplicaSet")],
	demo: named$1("demo.example/v1", "Widget", "Part"),
	"custom/odd name": named$1("x.io/v1", "Global", "Pod"),
	nothing: []
};
const CATEGORY_NAMES = [...[
	"all",
	"all",
	"all",
	"all",
	"all",
	"demo",
	"demo",
	"demo",
	"demo",
	"demo",
	"custom/odd name",
	"custom/odd name",
	"nothing"
]];
const GENERATED_KINDS = kindCatalogOf({
	categories: new Map(Object.entries(CATEGORIES).map(([name, kinds]) => [name, kinds.map(withVersion)])),
	clusterScoped: named$1("x.io/v1", "Global").map(withVersion)
});
const GENERATED_KINDS_FILE = {
	categories: Object.fromEntries(Object.entries(CATEGORIES).map(([name, kinds]) => [name, kinds.map(({ apiVersion, kind }) => ({
		apiVersion,
		kind
	}))])),
	clusterScoped: [{
		apiVersion: "x.io/v1",
		kind: "Global"
	}]
};
function withVersion({ apiVersion, kind }) {
	return {
		group: groupOf$1(apiVersion),
		kind,
		version: apiVersion.split("/").at(-1) ?? ""
	};
}
function kindsOfPool(kinds) {
	const known = NAMED_KINDS.filter(({ kind, apiVersion }) => includesKind(kinds, {
		group: groupOf$1(apiVersion),
		kind
	}));
	if (known.length > 0) return known;
	return kinds.flatMap(({ group = "x.io", kind = "Widget" }) => named$1(group === "" ? "v1" : `${group}/v1`, kind));
}
function isInNoNamespace(apiVersion, kind) {
	return GENERATED_KINDS.isClusterScoped({
		group: groupOf$1(apiVersion),
		kind
	});
}
// src/prove/generate/resource/path-pools.ts
function pool(yields, paths) {
	return paths.trim().split(/\s+/).map((path) => [path, yields]);
}
const CONDITION_PATHS = [
	...pool("text", "spec.mode status.phase metadata.labels.tier metadata.annotations['a.b/c'] spec.items[*].mode"),
	...pool("text", "spec.items[0].mode spec[\"odd~key\"].x spec.items[*].tags[*] spec.opts[~] .spec.kinds[1] metadata.uid"),
	...pool("text", "metadata.labels[~] spec.rows[*][*] metadata.namespace metadata.name spec.mode spec.class kind apiVersion"),
	...pool("number", "spec.replicas spec.items[*].size spec.items[1].size status['count'] spec.rows[0][*] spec.level"),
	...pool("list", "spec.parts spec.items spec.items[*].tags spec.items[*] spec.parts[*] spec.rows[*] metadata.finalizers"),
	...pool("object", "spec.opts metadata.annotations status spec.items[*] spec.items[0] metadata.labels"),
	...pool("any", "spec.rows[*][0] spec.deep.a.b spec.__proto__ spec.constructor spec.a/b spec.0")
];
const TEXT_PATHS = words(`
	metadata.name metadata.name metadata.name metadata.namespace metadata.labels.app metadata.labels['a.b/c']
	spec.ref.name spec.ref.name spec.name spec.ref['key'] data.key spec.refs[*] spec.refs[*] spec.refs[0]
	spec.rules[*].name spec.rules[*].name spec.rules[*].hosts[*] data[~] data[~] spec.map[~] metadata.annotations.owner
	spec.rules[1].name spec.port spec.ref.name spec.name metadata.labels.app spec.refs[*] kind apiVersion metadata.uid spec.refs
`);
const NAMESPACE_PATHS = words("metadata.namespace metadata.namespace spec.ref.namespace");
const SELECTOR_PATHS = words(`
	spec.selector spec.selector spec.podSelector spec['labelSelector'] spec.from[*].podSelector spec.selectors[*]
	spec.match[0] spec.selector.inner
`);
const BELOW = {
	conditions: [
		...pool("text", "~.mode ~.flag ~.tags[*] ~.opts[~] ~.level.name ~.tags[0]"),
		...pool("number", "~.size ~.limits.max"),
		...pool("list", "~.parts ~.parts[*] ~.tags"),
		...pool("object", "~.opts ~ ~.level")
	],
	texts: words("~.name ~.name ~.ref.name ~.ref.name ~.hosts[*] ~.ref['key'] ~.map[~] ~.port ~.refs[1]"),
	selectors: words("~.podSelector ~.selector ~.from[*].namespaceSelector ~")
};
const ELEMENT = {
	conditions: pool("text", "~"),
	texts: ["~"],
	selectors: []
};
function words(text) {
	return text.trim().split(/\s+/);
}
function below(anchor, { conditions, texts, selectors }) {
	const spelt = (path) => path.replace(/^~/, anchor);
	return {
		conditions: conditions.map(([path, yields]) => [spelt(path), yields]),
		texts: texts.map(spelt),
		selectors: selectors.map(spelt)
	};
}
const ANCHORS = {
	one: [
		[below("spec.rules[@]", BELOW)],
		[below("spec.rules[@]", BELOW)],
		[below("spec['rules'][@]", BELOW), below("spec.rules[@]", BELOW)],
		[below("spec.names[@]", ELEMENT)],
		[below("spec.groups[0].rules[@]", BELOW)],
		[below("spec.matrix[@][0]", BELOW)]
	],
	nested: [
		[
			below("spec.rules[@]", BELOW),
			below("spec.rules[@].paths[@]", BELOW),
			below("spec.rules[@].paths[@]", BELOW)
		],
		[below("spec.rules[@].paths[@]", BELOW)],
		[below("spec.matrix[@][@]", BELOW), below("spec.matrix[@][@]", BELOW)],
		[below("spec.rules[@].names[@]", ELEMENT), below("spec.rules[@]", BELOW)]
	],
	two: [
		[below("spec.rules[@]", BELOW), below("spec.others[@]", BELOW)],
		[below("spec.rules[@]", BELOW), below("spec.names[@]", ELEMENT)],
		[below("spec.rules[0].paths[@]", BELOW), below("spec.rules[@].paths[@]", BELOW)]
	]
};
function spelt$1(path) {
	return path.replace("odd~key", "odd key");
}
// src/prove/generate/resource/transform-samples.ts
const EXPRESSIONS = [...[
	"^(.*)$",
	"^([^:/]+)",
	"([a-z0-9]+)$",
	"^(?:[^/]*/)?([^:@]*)",
	"name=(\\w+)",
	"^x-(.+)$",
	"(?i)^(WEB|api)",
	"([^.]*)"
], ...[
	"^(?:x-(\\w+)|.*)",
	"(\\d+)",
	"^(web)?",
	"(?s)^(.*?)\\n?$",
	"^\\s*(\\S+)\\s*$",
	"\\b(a\\w*)",
	"(b*)$"
]];
const SEPARATORS = [
	"/",
	":",
	".",
	"-",
	"::",
	"/",
	" ",
	"a",
	"ß"
];
function arbitraryTransform(random) {
	switch (random.below(5)) {
		case 0: return {
			apiGroup: true,
			...random.chance("seldom") ? { lowercase: false } : {}
		};
		case 1:
		case 2: {
			const index = random.pick([
				void 0,
				0,
				1,
				-1,
				-2,
				2
			]);
			return { split: {
				separator: random.pick(SEPARATORS),
				...index === void 0 ? {} : { index }
			} };
		}
		case 3: return { regex: random.pick(EXPRESSIONS) };
		default: return { lowercase: true };
	}
}
const FRAMES = [
	(text) => text,
	(text) => `${text}/v1`,
	(text) => `${text}/a/v1`,
	(text) => text.toUpperCase(),
	(text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`,
	(text) => `x-${text}`,
	(text) => `${text}:80`,
	(text) => `reg/${text}:1`,
	(text) => `name=${text}`,
	(text) => ` ${text} `,
	(text) => `${text}\n`
];
function inputsFor(text, transform) {
	if (transform === void 0) return [text];
	return [...FRAMES.map((frame) => frame(text)), ...splitFrames(text, transform)].filter((input) => transformText(input, transform) === text);
}
function splitFrames(text, transform) {
	if (transform.do !== "split") return [];
	const { separator, index } = transform;
	const filler = Array.from({ length: Math.min(Math.abs(index), 5) }, (_, i) => `p${i}`);
	return index >= 0 ? [[...filler, text].join(separator), [
		...filler,
		text,
		"tail"
	].join(separator)] : [[text, ...filler.slice(1)].join(separator), [
		"head",
		text,
		...filler.slice(1)
	].join(separator)];
}
function nearInputs(text, transform) {
	return [...[
		...FRAMES.map((frame) => frame(text)),
		"",
		"-",
		":",
		"/",
		"a/b/c",
		"x-",
		text.slice(0, -1),
		`${text}x`
	], ...splitFrames(text, transform ?? { do: "lowercase" })];
}
// src/prove/generate/resource/valid-resource.ts
const IDS$1 = [
	"part",
	"main-app",
	"main_app",
	"Main App",
	"a",
	"-",
	"größe",
	"target",
	"input",
	"__proto__",
	"0",
	"found"
];
const DURATIONS = [
	"0",
	"1h30m",
	".5h",
	"10ms",
	"+2s",
	"-0s",
	"1us",
	"1µs",
	"1μs",
	0,
	"9223372036854775807ns",
	"3m0s"
];
const FIXED = [
	"metadata.name",
	"metadata.namespace",
	"metadata.uid",
	"kind",
	"apiVersion"
];
function validResource(random, name) {
	const writer = new ResourceWriter(random);
	const count = random.pick([
		0,
		1,
		1,
		1,
		1,
		2,
		2,
		3
	]);
	const ids = random.shuffled(IDS$1).slice(0, count);
	const relationships = count === 0 ? void 0 : writer.relationships(ids);
	const filters = random.chance("often") ? writer.filters(writer.target) : void 0;
	const type = writer.type(relationships === void 0 ? void 0 : writer.targetKind);
	return {
		apiVersion: "kubepattern.dev/v1",
		kind: random.pick([
			"Pattern",
			"Pattern",
			"PatternAsCode"
		]),
		metadata: {
			name,
			...random.chance("occasionally") ? {
				labels: { any: [1, {}] },
				uid: "x"
			} : {}
		},
		...random.chance("seldom") ? { status: { any: { thing: 1 } } } : {},
		spec: {
			displayName: random.pick(HOSTILE_TEXTS) || "x",
			category: random.pick([
				"test",
				"any text",
				random.pick(HOSTILE_TEXTS)
			]) || "x",
			severity: random.pick([
				"LOW",
				"MEDIUM",
				"HIGH",
				"CRITICAL"
			]),
			message: writer.message(),
			...random.chance("sometimes") ? { reference: random.pick(HOSTILE_TEXTS) } : {},
			...random.chance("sometimes") ? { for: random.pick(DURATIONS) } : {},
			target: {
				...type,
				...filters === void 0 ? {} : { filters },
				...random.chance("sometimes") ? { emitOnEmpty: random.chance("usually") } : {}
			},
			...count === 0 && random.chance("even") ? {} : { dependencies: ids.map((id) => writer.dependency(id)) },
			...relationships === void 0 ? {} : { relationships }
		}
	};
}
var ResourceWriter = class {
	random;
	targetKind;
	target;
	anchors = new Set();
	constructor(random) {
		this.random = random;
		this.targetKind = random.pick(NAMED_KINDS);
		this.target = this.side(random.pick([
			"none",
			"none",
			"one",
			"one",
			"one",
			"nested",
			"two"
		]));
	}
	side(mode) {
		return {
			anchored: mode === "none" ? [] : this.random.pick(ANCHORS[mode]),
			asked: new Set()
		};
	}
	type(kind = this.random.pick(NAMED_KINDS)) {
		const { random } = this;
		const form = random.next();
		if (form < .6) return { ...kind };
		if (form < .72) return {
			kind: "*",
			apiVersion: kind.apiVersion
		};
		if (form < .84) return { category: random.pick(CATEGORY_NAMES) };
		const others = random.times(2, () => this.kindEntry());
		return { kinds: random.shuffled([{ ...kind }, ...others]) };
	}
	kindEntry() {
		const { random } = this;
		const form = random.next();
		if (form < .6) return { ...random.pick(NAMED_KINDS) };
		if (form < .8) return {
			kind: "*",
			apiVersion: random.pick([
				"demo.example/v1",
				"v1",
				"apps/v1"
			])
		};
		return { category: random.pick(CATEGORY_NAMES) };
	}
	dependency(id) {
		const { random } = this;
		const type = random.chance("occasionally") ? { fromTarget: this.fromTarget() } : this.type(this.dependencyKind());
		const filters = random.chance("lessThanEven") ? { filters: this.filters(this.side("none")) } : {};
		return {
			id,
			...type,
			...filters
		};
	}
	dependencyKind() {
		return this.random.chance("seldom") ? this.targetKind : this.random.pick(NAMED_KINDS);
	}
	fromTarget() {
		const { random } = this;
		const version = random.chance("even") ? { apiVersion: random.pick([
			"v1",
			"demo.example/v1",
			"apps/v1"
		]) } : { apiVersionPath: random.pick([
			"spec.ref.apiVersion",
			"spec.refs[*].apiVersion",
			"spec.ref['version']"
		]) };
		const plural = random.chance("sometimes") ? { pluralPath: "spec.ref.plural" } : {};
		return {
			kindPath: random.pick([
				"spec.ref.kind",
				".spec.refs[*].kind",
				"spec.kinds[0]"
			]),
			...version,
			...plural
		};
	}
	filters(side) {
		const { random } = this;
		const conditions = (most) => Array.from({ length: random.chance("seldom") ? 0 : 1 + random.below(most) }, () => this.condition(side));
		return this.groups({
			matchAll: () => conditions(2),
			matchAny: () => conditions(3),
			matchNone: () => conditions(2)
		});
	}
	groups(make) {
		const { random } = this;
		const some = Object.entries(make).filter(() => random.chance("even"));
		return Object.fromEntries((some.length > 0 ? some : Object.entries(make).slice(0, 1)).map(([key, of]) => [key, of()]));
	}
	condition(side) {
		const { random } = this;
		let [path, yields] = this.conditionPath(side);
		for (let tries = 0; tries < 4 && side.asked.has(path); tries++) [path, yields] = this.conditionPath(side);
		side.asked.add(path);
		const operator = random.chance("nearlyAlways") ? random.pick(OPERATORS_OF$1[yields]) : random.pick(OPERATOR_WORDS);
		const meaning = OPERATORS[RESOURCE_OPERATORS.get(operator)];
		switch (meaning.operands) {
			case "none": return {
				path,
				operator,
				...random.chance("seldom") ? { values: [] } : {}
			};
			case "integer": return {
				path,
				operator,
				values: [random.pick(meaning.test === "length" ? SIZES$1 : BOUNDS$1)]
			};
			case "path":
			case "texts":
				if (random.chance("occasionally")) return {
					path,
					operator,
					valuesFrom: this.conditionPath(side)[0]
				};
				return {
					path,
					operator,
					values: [this.operand(path), ...random.times(2, () => this.operand(path))]
				};
		}
	}
	conditionPath(side) {
		const { random } = this;
		if (side.anchored.length > 0 && random.chance("often")) {
			const [path, yields] = random.pick(random.pick(side.anchored).conditions);
			return [this.noted(path, side), yields];
		}
		const [path, yields] = random.pick(CONDITION_PATHS);
		return [spelt$1(path), yields];
	}
	noted(path, side) {
		if (side === this.target) this.anchors.add(path.slice(0, path.lastIndexOf("[@]") + 3));
		return path;
	}
	operand(path) {
		const { random } = this;
		if (path === "kind") return random.pick([
			"Pod",
			"Widget",
			"Deployment",
			"Part",
			"Service"
		]);
		if (path === "apiVersion") return random.pick([
			"v1",
			"apps/v1",
			"demo.example/v1"
		]);
		if (path === "metadata.namespace") return random.pick(["shop", "payments"]);
		return random.pick(OPERAND_TEXTS);
	}
	relationships(ids) {
		const { random } = this;
		const asked = random.shuffled([...ids.slice(0, Math.max(1, ids.length - random.below(2))), ...random.some(ids, "sometimes")]);
		const groups = {};
		for (const id of asked) {
			const group = random.pick([
				"matchAll",
				"matchAll",
				"matchAny",
				"matchAny",
				"matchNone",
				"matchNone"
			]);
			groups[group] = [...groups[group] ?? [], this.entry(id)];
		}
		return groups;
	}
	entry(id) {
		const { random } = this;
		const type = random.pick([
			"custom",
			"custom",
			"custom",
			"owns",
			"ownedBy",
			"selects",
			"selectedBy"
		]);
		if (type === "owns" || type === "ownedBy") return {
			with: id,
			type
		};
		const other = this.side(random.pick([
			"none",
			"none",
			"none",
			"one",
			"one",
			"nested",
			"two"
		]));
		if (type === "custom") return {
			with: id,
			type,
			criteria: this.criteria(1 + random.below(3), other)
		};
		const path = random.chance("usually") ? { selectorPath: this.selectorPath(type === "selects" ? this.target : other) } : {};
		const criteria = random.chance("even") ? { criteria: this.criteria(1 + random.below(2), other) } : {};
		return {
			with: id,
			type,
			...path,
			...criteria
		};
	}
	selectorPath(side) {
		const { random } = this;
		const below = side.anchored.flatMap(({ selectors }) => selectors);
		if (below.length > 0 && random.chance("often")) return this.noted(random.pick(below), side);
		return random.pick(SELECTOR_PATHS);
	}
	criteria(count, other) {
		return Array.from({ length: count }, (_, i) => {
			if (i > 0 && this.random.chance("lessThanEven")) return this.namespaceCriterion();
			const literalSide = this.random.chance("occasionally") ? this.random.pick(["target", "dependency"]) : "";
			return {
				operator: "EQUALS",
				...this.texts("target", this.target, literalSide),
				...this.texts("dependency", other, literalSide)
			};
		});
	}
	namespaceCriterion() {
		const { random } = this;
		const one = random.pick(NAMESPACE_PATHS);
		return {
			operator: "EQUALS",
			targetPath: one,
			...one === "metadata.namespace" ? {} : { targetDefault: { path: "metadata.namespace" } },
			dependencyPath: "metadata.namespace"
		};
	}
	texts(name, side, literalSide) {
		const { random } = this;
		const transform = random.chance("sometimes") ? { [`${name}Transform`]: arbitraryTransform(random) } : {};
		if (literalSide === name) return {
			[`${name}Value`]: random.pick([
				"web",
				"shop",
				"5",
				5,
				true,
				"",
				"api"
			]),
			...transform
		};
		const fallback = random.chance("occasionally") ? { [`${name}Default`]: this.fallback(side) } : {};
		return {
			[`${name}Path`]: this.textPath(side),
			...fallback,
			...transform
		};
	}
	textPath(side) {
		const { random } = this;
		if (side.anchored.length > 0 && random.chance("often")) return this.noted(random.pick(random.pick(side.anchored).texts), side);
		return random.pick(TEXT_PATHS);
	}
	fallback(side) {
		const { random } = this;
		return random.chance("even") ? { value: random.pick([
			"web",
			"default",
			"",
			5,
			false
		]) } : { path: this.textPath(side) };
	}
	message() {
		const { random } = this;
		const anchors = [...this.anchors];
		const text = ["{{target.metadata.name}}", ...random.times(4, () => {
			const form = random.next();
			if (form < .3) return `{{target.${random.pick(FIXED)}}}`;
			if (form < .4) return "{{smell.phase}}";
			if (form < .5) return `{{target.${random.pick(TEXT_PATHS)}}}`;
			if (form < .75 && anchors.length > 0) return `{{target.${random.pick(anchors)}${random.pick(BELOW_ANCHOR)}}}`;
			return random.pick(HOSTILE_TEXTS);
		})].join(random.pick([
			"",
			" ",
			"{",
			"\n"
		]));
		return /\{\{(?!(?:target\.[^{}]+|smell\.phase)\}\})[\s\S]*?\}\}/.test(text) ? "{{target.metadata.name}}: {" : text;
	}
};
const BELOW_ANCHOR = [
	".name",
	".name",
	".ref.name",
	"",
	".tags[*]",
	".map[~]",
	".mode"
];
const OPERATOR_WORDS = [...RESOURCE_OPERATORS.keys()];
const COMPARING = OPERATOR_WORDS.filter((word) => testOf(word) === "compare");
const COUNTING = OPERATOR_WORDS.filter((word) => testOf(word) === "length");
function testOf(word) {
	return OPERATORS[RESOURCE_OPERATORS.get(word)].test;
}
const OPERATORS_OF$1 = {
	text: [
		"EQUALS",
		"EQUALS",
		"EQUALS",
		"EXISTS",
		"IS_EMPTY"
	],
	number: [
		...COMPARING,
		...COMPARING,
		"EQUALS"
	],
	list: [
		...COUNTING,
		...COUNTING,
		"EXISTS",
		"IS_EMPTY",
		"IS_EMPTY"
	],
	object: [
		"EXISTS",
		"IS_EMPTY",
		"IS_EMPTY"
	],
	any: OPERATOR_WORDS
};
const SIZES$1 = [
	0,
	1,
	1,
	1,
	2,
	2,
	2,
	3,
	3,
	"0",
	"1",
	"1",
	"+2",
	"002",
	"-1",
	7
];
const BOUNDS$1 = [
	0,
	1,
	2,
	5,
	-1,
	"0",
	"+5",
	"007",
	"-0",
	80,
	1e3,
	999999999999999,
	"-999999999999999"
];
// src/prove/generate/resource/arbitrary-resource.ts
const PATHS = [
	...[
		"a",
		".a",
		"a.b[@].c",
		"a[@]",
		"a[@][@]",
		"a[~]",
		"a[@][~]",
		"['a']",
		"[\"a\"].b",
		"a.['b']",
		"a['b'][@]",
		"a[0][@]"
	],
	...[
		"",
		".",
		"..a",
		"a..b",
		"a.",
		"$.a",
		"a[-1]",
		"a[01]",
		"a[+1]",
		"a[*][@]",
		"[@]",
		"[*]",
		"a.[*]",
		"a[~].b",
		"a[1:2]"
	],
	...[
		"a b",
		"a.*",
		"a['']",
		"a[@",
		"ä",
		"a[' ']",
		"a[2147483648]",
		"__proto__.constructor",
		"a[?(@.x)]"
	]
];
const KEYS$3 = [...[
	"matchAll",
	"matchAny",
	"matchNone",
	"kinds",
	"category",
	"fromTarget",
	"kind",
	"apiVersion",
	"plural",
	"criteria"
], ...[
	"values",
	"valuesFrom",
	"targetDefault",
	"targetTransform",
	"selectorPath",
	"emitOnEmpty",
	"with",
	"type",
	"any",
	"for"
]];
function arbitraryResource(random, name) {
	let definition = validResource(random, name);
	for (let i = random.pick([
		1,
		1,
		2
	]); i > 0; i--) definition = changedOnce(random, definition, 0);
	return isJsonObject(definition) ? definition : {
		apiVersion: "kubepattern.dev/v1",
		kind: "Pattern",
		spec: definition
	};
}
function changedOnce(random, value, depth) {
	const isDeep = depth > 1 && random.chance("sometimes");
	if (isJsonList(value) && value.length > 0) {
		const at = random.below(value.length);
		const element = value[at] ?? null;
		if (!isDeep) return value.with(at, changedOnce(random, element, depth + 1));
		return random.pick([
			value.toSpliced(at, 1),
			[...value, element],
			value.toSpliced(at, 0, null),
			[]
		]);
	}
	if (!isJsonObject(value) || Object.keys(value).length === 0) return scalar(random, value);
	const keys = Object.keys(value).filter((key) => depth > 0 || key === "spec" || random.chance("seldom"));
	const key = random.pick(keys.length > 0 ? keys : ["spec"]);
	const member = value[key] ?? null;
	if (!isDeep) return {
		...value,
		[key]: changedOnce(random, member, depth + 1)
	};
	const { [key]: _none, ...rest } = value;
	return random.pick([
		rest,
		{
			...value,
			[key]: null
		},
		{
			...rest,
			[`${key}s`]: member
		},
		{
			...rest,
			[random.pick(KEYS$3)]: member
		},
		{
			...value,
			[random.pick(KEYS$3)]: member
		},
		{
			...value,
			[key]: random.pick(ODD_VALUES)
		}
	]);
}
function scalar(random, value) {
	if (typeof value === "string" && random.chance("usually")) return random.pick([
		...[
			random.pick(PATHS),
			random.pick(PATHS),
			random.pick(PATHS),
			random.pick(HOSTILE_TEXTS),
			value.toUpperCase(),
			value.toLowerCase()
		],
		...[
			`${value} `,
			"",
			"EQUALS",
			"NOT_EQUALS",
			"CONTAINS",
			"custom",
			"Selects",
			`${value}{{target.a[@].b}}`,
			`${value}{{x}}`
		],
		...[
			"(a",
			"(a)(b)",
			"^a$",
			"(?<n>a)",
			"(a*)*",
			"\\p{Greek}",
			"1d",
			"-1s",
			"1h 2m",
			"9223372036854775808ns"
		]
	]);
	return random.pick(ODD_VALUES);
}
// src/prove/generate/known-paths.ts
function known(yields, paths) {
	return paths.trim().split(/\s*[\n,]\s*/).map((path) => [pathOf(path), yields]);
}
function pathOf(text) {
	const parts = text.split(" ");
	return parts.map((part, i) => {
		if (part === "*") return { step: "each" };
		const isKey = parts[i - 1] === "labels" || parts[i - 1] === "spec";
		if (/^[0-9]$/.test(part) && !isKey) return {
			step: "index",
			index: Number(part)
		};
		return {
			step: "key",
			key: part.replaceAll("~", " ")
		};
	});
}
const OF_ALL = [
	...known("text", `metadata name, metadata namespace, metadata uid, metadata generateName, metadata labels app
		metadata labels app.kubernetes.io/name, metadata labels *, apiVersion, kind, metadata name a
		metadata annotations it's.odd/key, metadata annotations say"so, metadata annotations __proto__
		metadata labels constructor, metadata annotations größe.😀, metadata ownerReferences * kind
		metadata ownerReferences * name, metadata ownerReferences 0 uid, metadata labels 5`),
	...known("object", "metadata, metadata labels, metadata annotations, spec, status, metadata ownerReferences *"),
	...known("list", `metadata ownerReferences, metadata finalizers, spec rows, spec rows *, spec rows 0, spec rows 1`),
	...known("any", `spec rows * *, spec rows * 0, spec rows 0 *, spec rows 1 1, spec rows * * x, spec rows * 0 x
		spec a.b/c, spec x-1 y/2, spec 0, spec [*], spec $ref, spec .dot., spec items * key~with~blank`),
	...known("number", `spec replicas, spec limits cpu, spec minReadySeconds, status restarts * count, spec rows * * n`)
];
const OF_PODS = [
	...known("list", `spec containers, spec volumes, spec initContainers, spec containers * env, spec containers 0 env
		spec containers * ports, spec tolerations, spec volumes * projected sources, spec imagePullSecrets
		spec affinity podAffinity requiredDuringSchedulingIgnoredDuringExecution, spec containers * args`),
	...known("text", `spec containers * image, spec containers 0 image, spec containers 1 name, spec restartPolicy
		spec volumes * persistentVolumeClaim claimName, spec volumes * nfs server, spec serviceAccountName
		spec containers * env * value, spec containers 0 env * value, spec containers * env 0 name
		spec containers * args *, spec nodeName, status phase, spec volumes * name, spec volumes 0 name`),
	...known("number", `spec containers * ports * containerPort, status containerStatuses * restartCount, spec priority
		spec containers * livenessProbe timeoutSeconds, spec terminationGracePeriodSeconds`),
	...known("object", `spec containers *, spec containers * livenessProbe, spec volumes *, spec volumes * nfs
		spec securityContext, spec containers * resources limits, spec volumes * persistentVolumeClaim`)
];
const OF_OTHERS = [
	...known("list", `spec ports, spec template spec containers, subsets * addresses, spec resourcesRefs items, items`),
	...known("text", `spec type, spec selector app, spec template metadata labels app, spec ports * name, data key
		spec resourcesRefs items * resource, spec scope, spec names kind, data a.b/c, spec storageClassName`),
	...known("number", `spec ports * port, spec revisionHistoryLimit, spec template spec priority, spec backoffLimit`),
	...known("object", "spec selector, spec template, data, spec hard, spec template spec volumes *")
];
function knownPaths(kind) {
	return kind === "Pod" ? PODS : OTHERS$1;
}
const PODS = [
	...OF_ALL,
	...OF_PODS,
	...OF_PODS
];
const OTHERS$1 = [
	...OF_ALL,
	...OF_OTHERS,
	...OF_OTHERS
];
// src/prove/generate/valid-filters.ts
const OPERATORS_OF = {
	text: [
		"EQUALS",
		"EQUALS",
		"NOT_EQUALS",
		"EXISTS",
		"NOT_EXISTS",
		"IS_EMPTY"
	],
	number: [
		...operatorsTesting("compare"),
		"EQUALS",
		"NOT_EQUALS"
	],
	list: [
		...operatorsTesting("length"),
		"EXISTS",
		"NOT_EXISTS",
		"IS_EMPTY"
	],
	object: [
		"EXISTS",
		"NOT_EXISTS",
		"IS_EMPTY",
		"IS_EMPTY",
		"EXISTS"
	],
	any: OPERATOR_NAMES
};
function operatorsTesting(test) {
	return OPERATOR_NAMES.filter((name) => OPERATORS[name].test === test);
}
function validFilters(random, kind) {
	const asked = new Set();
	const conditions = (most) => {
		const count = random.chance("seldom") ? 0 : 1 + random.below(most);
		return Array.from({ length: count }, () => condition(random, kind, asked));
	};
	return {
		...random.chance("even") ? { matchAll: conditions(2) } : {},
		...random.chance("lessThanEven") ? { matchAny: conditions(3) } : {},
		...random.chance("lessThanEven") ? { matchNone: conditions(2) } : {}
	};
}
function condition(random, kind, asked) {
	const choice = () => random.chance("seldom") ? arbitraryPath(random) : random.pick(knownPaths(kind));
	let [path, yields] = choice();
	for (let tries = 0; tries < 4 && touches(asked, path); tries++) [path, yields] = choice();
	for (let length = 1; length <= path.length; length++) asked.add(JSON.stringify(path.slice(0, length)));
	const operator = random.pick(random.chance("usually") ? OPERATORS_OF[yields] : OPERATOR_NAMES);
	const key = spelt(random, path);
	switch (OPERATORS[operator].operands) {
		case "none": return {
			key,
			operator,
			...random.chance("seldom") ? { values: [] } : {}
		};
		case "texts": return {
			key,
			operator,
			values: [operand(random, path), ...random.times(3, () => operand(random, path))]
		};
		case "integer": return {
			key,
			operator,
			values: [random.pick(OPERATORS[operator].test === "length" ? SIZES : BOUNDS)]
		};
	}
}
const ODD_KEYS = [
	"a",
	"b",
	"a.b",
	"ä",
	"'",
	"\"",
	"0",
	" ",
	"[",
	"]",
	"$",
	"*",
	"__proto__",
	"constructor",
	"\\",
	"\n",
	"😀"
];
function arbitraryPath(random) {
	const steps = random.times(4, () => {
		const form = random.next();
		if (form < .3) return { step: "each" };
		return form < .45 ? {
			step: "index",
			index: random.below(3)
		} : {
			step: "key",
			key: random.pick(ODD_KEYS)
		};
	});
	return [[
		{
			step: "key",
			key: "spec"
		},
		{
			step: "key",
			key: random.pick(ODD_KEYS)
		},
		...steps
	], "any"];
}
function touches(asked, path) {
	return path.length === 1 || asked.has(JSON.stringify(path));
}
const SIZES = [
	0,
	1,
	1,
	2,
	2,
	3,
	"0",
	"1",
	"+2",
	"002",
	"-1",
	-1,
	7,
	999999999999999
];
const BOUNDS = [...[
	0,
	1,
	2,
	5,
	-1,
	"0",
	"1",
	"-1",
	"+5",
	"007",
	"-0",
	80,
	1e3,
	999999999999999,
	"999999999999999",
	"-999999999999999"
], ...[
	"000000000000012",
	99999999999999,
	2147483647,
	2147483648,
	4294967296
]];
function operand(random, path) {
	const last = path.at(-1);
	const isKind = path.length === 1 && last?.step === "key";
	if (isKind && last.key === "apiVersion") return random.pick([
		"v1",
		"apps/v1",
		"x.io/v1",
		"widgets.templates.krateo.io/v1beta1"
	]);
	if (isKind && last.key === "kind") return random.pick([
		"Pod",
		"Service",
		"Deployment",
		"Namespace",
		"ConfigMap"
	]);
	return random.pick(OPERAND_TEXTS);
}
function spelt(random, path) {
	const steps = path.map((step, i) => {
		if (step.step === "each") return "[*]";
		if (step.step === "index") return `[${step.index}]`;
		if (step.step === "keys") return "[~]";
		const { key } = step;
		if (/^[A-Za-z0-9_\-/]+$/.test(key) && random.chance("usually")) return i === 0 ? key : `.${key}`;
		const quote = key.includes("'") ? "\"" : key.includes("\"") ? "'" : random.pick(["'", "\""]);
		const quoted = `[${quote}${key}${quote}]`;
		return i > 0 && random.chance("sometimes") ? `.${quoted}` : quoted;
	});
	return random.pick([
		"",
		".",
		"$.",
		"$",
		"."
	]) + steps.join("");
}
// src/prove/generate/valid-definition.ts
const TYPES = Object.keys(RELATIONSHIPS);
const ANY_KIND = [
	"Pod",
	"Pod",
	"Deployment",
	"ConfigMap",
	"Table",
	"Service",
	"Widget",
	"Panel",
	"CronJob",
	"Namespace"
];
const OTHER_KINDS = [
	"Pod",
	"Deployment",
	"Job",
	"StatefulSet",
	"Widget",
	"Node",
	"List",
	"pod",
	"Pod\n",
	"__proto__"
];
const IDS = [...[
	"main-app",
	"main_app",
	"Main-App",
	"MAIN_APP",
	"mainapp",
	"main--app",
	"-",
	"_",
	"__",
	"a",
	"A",
	"0",
	"1a"
], ...[
	"input",
	"data",
	"package",
	"leader",
	"follower",
	"not",
	"p",
	"candidate",
	"found",
	"__proto__",
	"constructor"
]];
const WEIGHTS = [
	0,
	.1,
	.2,
	.3,
	.7,
	.8,
	1,
	1,
	1e-6,
	.333333,
	.666667,
	.5,
	.25,
	.999999
];
function validDefinition(random, name) {
	const type = random.pick(TYPES);
	const roles = rolesOf(random, type);
	const { leader, follower, others } = roles;
	const ruled = random.shuffled([
		...others,
		...random.some(others, "occasionally"),
		...random.chance("sometimes") ? [follower] : []
	]);
	const writer = new RuleWriter(random, type, roles);
	const relationships = ruled.filter((id) => id !== void 0).map((id) => writer.rule(id, canLink));
	const common = follower === void 0 ? [] : random.times(3, () => writer.rule(follower, canHaveInCommon));
	nameRules(random, [...relationships, ...common]);
	const ids = [
		leader,
		...follower === void 0 ? [] : [follower],
		...others
	];
	const isPlain = follower === void 0 || common.length > 0 || others.length === 0;
	const actors = follower === void 0 ? [leader] : random.shuffled([leader, follower]);
	return {
		...random.chance("occasionally") ? { $schema: random.pick(HOSTILE_TEXTS) } : {},
		version: "kubepattern.it/v1",
		kind: "Pattern",
		metadata: metadata$1(random, name),
		spec: {
			message: message(random, follower === void 0 ? [leader] : [leader, follower]),
			topology: follower === void 0 ? "SINGLE" : "LEADER_FOLLOWER",
			resources: random.shuffled(ids).map((id) => resource(random, roles, id)),
			...isPlain && random.chance("lessThanEven") ? {} : { actors },
			...rules(random, "relationships", "minRelationshipPoints", relationships),
			...rules(random, "commonRelationships", "minCommonRelationshipPoints", common)
		}
	};
}
function rolesOf(random, type) {
	const [leader, follower, ...others] = random.shuffled(IDS).slice(0, 2 + random.pick([
		0,
		1,
		1,
		1,
		2,
		3
	]));
	const isPair = random.chance("even");
	const { from, to } = RELATIONSHIPS[type];
	const side = random.chance("even") ? [from, to] : [to, from];
	const kindOf = (kinds = EVERY_KIND) => {
		if (random.chance("rarely")) return random.pick(OTHER_KINDS);
		return random.pick(kindNames(kinds) ?? ANY_KIND);
	};
	const kinds = new Map([[leader, kindOf(side[0])]]);
	if (isPair) kinds.set(follower, kindOf(random.chance("often") ? side[0] : side[1]));
	for (const id of others) kinds.set(id, kindOf(side[1]));
	return {
		leader,
		follower: isPair ? follower : void 0,
		others,
		kinds
	};
}
function resource(random, { leader, kinds }, id) {
	const kind = kinds.get(id) ?? "Pod";
	const event = id === leader ? "usually" : "even";
	return {
		resource: kind,
		id,
		...id === leader ? { leader: true } : random.chance("occasionally") ? { leader: false } : {},
		...random.chance(event) ? { filters: validFilters(random, kind) } : {}
	};
}
var RuleWriter = class {
	#random;
	#type;
	#roles;
	#shared = new Map();
	constructor(random, type, roles) {
		this.#random = random;
		this.#type = type;
		this.#roles = roles;
	}
	rule(other, canHold) {
		const random = this.#random;
		const { leader, kinds } = this.#roles;
		const type = random.chance("nearlyAlways") ? this.#type : random.pick(TYPES);
		const isPossible = canHold(type, kindsNamed(kinds.get(leader) ?? ""), kindsNamed(kinds.get(other) ?? ""));
		const what = `${canHold.name} ${type} ${random.chance("nearlyAlways") ? kinds.get(other) : other}`;
		const free = random.chance(isPossible ? "often" : "seldom");
		const shared = random.chance("nearlyAlways") ? this.#shared.get(what) ?? free : free;
		this.#shared.set(what, shared);
		return {
			type,
			resourceIds: random.chance("even") ? [leader, other] : [other, leader],
			...random.chance("often") ? { required: random.chance("often") } : {},
			...shared || random.chance("even") ? { shared } : {},
			...random.chance("moreThanEven") ? { weight: random.pick(WEIGHTS) } : {},
			...random.chance("seldom") ? { description: random.pick(HOSTILE_TEXTS) } : {}
		};
	}
};
function nameRules(random, all) {
	const ids = random.shuffled([
		...IDS,
		...HOSTILE_TEXTS.filter((text) => text !== ""),
		"mounts-1",
		"MOUNTS_1"
	]);
	for (const [i, rule] of all.entries()) if (random.chance("sometimes")) rule.id = ids[i] ?? `rule-${i}`;
}
function rules(random, key, minimumKey, all) {
	const minimum = random.chance("even") ? { [minimumKey]: minimumOf(random, all) } : {};
	return {
		...all.length > 0 || random.chance("occasionally") ? { [key]: all } : {},
		...minimum
	};
}
function minimumOf(random, all) {
	const sum = (some) => some.reduce((all, { weight = 1 }) => all + Math.round(weight * 1e6), 0);
	const most = random.chance("rarely") ? Infinity : sum(all);
	const step = random.pick([
		0,
		0,
		0,
		0,
		0,
		-1,
		1
	]);
	return Math.max(0, Math.min(most, sum(random.some(all, "moreThanEven")) + step)) / 1e6;
}
function metadata$1(random, name) {
	const url = () => random.pick([
		"https://x.io/a?b=c#d",
		"http://größe.example:80/%20'",
		"https://a.b/`$(x)`"
	]);
	return {
		name,
		patternType: random.pick(PATTERN_TYPES),
		severity: random.pick([
			"INFO",
			"WARNING",
			"CRITICAL"
		]),
		category: random.pick([
			"test",
			"Test-1",
			"-",
			"0"
		]),
		...random.chance("even") ? { displayName: random.pick(HOSTILE_TEXTS) } : {},
		...random.chance("lessThanEven") ? { description: random.pick(HOSTILE_TEXTS) } : {},
		...random.chance("sometimes") ? { gitUrl: url() } : {},
		...random.chance("sometimes") ? { docUrl: url() } : {}
	};
}
function message(random, ids) {
	const fields = [
		"name",
		"namespace",
		"kind"
	];
	const parts = random.times(5, () => random.chance("moreThanEven") ? `{{${random.pick(ids)}.${random.pick(fields)}}}` : random.pick(HOSTILE_TEXTS));
	const all = ids.map((id) => `{{${id}.namespace}}/{{${id}.name}}`).join(" and ");
	const text = `${all}${random.pick([
		" ",
		"|",
		"",
		"}} "
	])}${parts.join(random.pick([
		"",
		" ",
		"{",
		"\n"
	]))}`;
	return /\{\{(?![\w-]+\.(?:name|namespace|kind)\}\})[\s\S]*?\}\}/.test(text) ? all : text;
}
// src/prove/generate/definition-generators.ts
const DEFINITION_GENERATORS = {
	"kubepattern.it/v1": {
		stream: [],
		kinds: defaultKindCatalog,
		valid: validDefinition,
		arbitrary: arbitraryDefinition
	},
	"kubepattern.dev/v1": {
		stream: [4],
		kinds: GENERATED_KINDS,
		valid: validResource,
		arbitrary: arbitraryResource
	}
};
// src/prove/generate/generator-settings.ts
const DEFAULT_GENERATOR_SETTINGS = {
	rarely: .05,
	seldom: .1,
	occasionally: .15,
	sometimes: .3,
	lessThanEven: .4,
	even: .5,
	moreThanEven: .6,
	often: .7,
	usually: .85,
	nearlyAlways: .93,
	baselineLabelled: .5,
	baselineAlternative: .2,
	baselineVaried: .5,
	plainSample: .4,
	sampleInEachElement: .4,
	goalInEachElement: .7,
	undirected: .04,
	secondSubject: .3,
	secondSubjectBesideGoal: .1,
	secondPartner: .25,
	secondOther: .15,
	otherThoughUnwanted: .8,
	objectOfTwoRoles: .1,
	candidateVaried: .3,
	candidateRenamed: .7,
	plainName: .8,
	inDefaultNamespace: .85,
	oddLabel: .04,
	generatedName: .03,
	podAsTemplate: .25,
	podAsTemplateOfGoal: .06,
	workloadWithTemplate: .3,
	podEnded: .4,
	claimOfSet: .25,
	fromCase: .5,
	caseWithFinding: .6,
	caseUnchanged: .1,
	casesJoined: .15,
	caseWithDirected: .15,
	linkedToItself: .04,
	standInLinked: .3,
	apartNearly: .45,
	apartTogether: .45,
	furtherPairLinked: .4,
	namersPerturbed: .4,
	exportInCommon: .25,
	parentUid: .3,
	labelSelected: .6,
	defaultAccountNamed: .2,
	accountByAlias: .2,
	termOfOwnNamespace: .6,
	labelDropped: .4,
	sharedNameReplaced: .6,
	namingListChanged: .7,
	allAlternativesViolated: .8,
	oddValueAboveCondition: .1,
	chaoticCondition: .4,
	decoyRelated: .04,
	decoySameName: .04,
	decoyDefinition: .02,
	duplicates: .06,
	duplicated: .3,
	duplicatedUndirected: .4,
	corrupted: .02,
	corruptedInChaos: .4,
	corruptedUndirected: .4,
	wrapped: .2
};
// src/prove/generate/random.ts
var Random = class Random {
	#settings;
	#high;
	#low;
	#a;
	#b;
	#c;
	#counter = 1;
	constructor(seed, settings = DEFAULT_GENERATOR_SETTINGS) {
		this.#settings = settings;
		this.#high = Math.floor(seed / 2 ** 32) >>> 0;
		this.#low = seed >>> 0;
		this.#a = this.#high ^ 2654435769;
		this.#b = this.#low;
		this.#c = 608135816;
		for (let i = 0; i < 12; i++) this.next();
	}
	fork(...keys) {
		let [high, low] = [this.#high, this.#low];
		for (const key of keys) {
			high = mixed(high ^ mixed(key >>> 0) ^ Math.floor(key / 2 ** 32));
			low = mixed(low + Math.imul(high, 739982445) + 1);
		}
		return new Random((high & 2097151) * 2 ** 32 + low, this.#settings);
	}
	next() {
		const sum = (this.#a + this.#b | 0) + this.#counter | 0;
		this.#counter = this.#counter + 1 | 0;
		this.#a = this.#b ^ this.#b >>> 9;
		this.#b = this.#c + (this.#c << 3) | 0;
		this.#c = (this.#c << 21 | this.#c >>> 11) + sum | 0;
		return (sum >>> 0) / 2 ** 32;
	}
	below(limit) {
		return Math.floor(this.next() * limit);
	}
	chance(event) {
		return this.next() < this.#settings[event];
	}
	pick(choices) {
		if (choices.length === 0) throw new RangeError("nothing to pick from");
		return choices[this.below(choices.length)];
	}
	some(choices, event) {
		return choices.filter(() => this.chance(event));
	}
	times(most, make) {
		return Array.from({ length: this.below(most + 1) }, (_, i) => make(i));
	}
	shuffled(things) {
		const order = [...things];
		for (let i = order.length - 1; i > 0; i--) {
			const j = this.below(i + 1);
			[order[i], order[j]] = [order[j], order[i]];
		}
		return order;
	}
};
function mixed(value) {
	let bits = value >>> 0;
	bits = Math.imul(bits ^ bits >>> 16, 2246822507);
	bits = Math.imul(bits ^ bits >>> 13, 3266489909);
	return (bits ^ bits >>> 16) >>> 0;
}
// src/prove/generate/mutable-object.ts
function copyOf(value) {
	if (typeof value !== "object" || value === null) return value;
	if (isJsonList(value)) return value.map(copyOf);
	const copy = {};
	for (const key in value) setOwn(copy, key, copyOf(value[key] ?? null));
	return copy;
}
function objectUnder(object, ...keys) {
	let at = object;
	for (const key of keys) {
		const next = ownValue(at, key);
		const inner = isJsonObject(next) ? next : {};
		if (inner !== next) setOwn(at, key, inner);
		at = inner;
	}
	return at;
}
function listAt(object, ...keys) {
	const holder = objectUnder(object, ...keys.slice(0, -1));
	const key = keys.at(-1) ?? "";
	const current = ownValue(holder, key);
	const list = isJsonList(current) ? current : [];
	if (list !== current) setOwn(holder, key, list);
	return list;
}
function appendTo(list, element) {
	const free = list.findIndex(isBlank);
	if (free === -1) list.push(element);
	else list[free] = element;
}
function memberAt(value, ...keys) {
	return keys.reduce((at, key) => isJsonObject(at) ? ownValue(at, key) : void 0, value);
}
function setAt(node, path, assignment, at = 0) {
	const step = path[at];
	if (step === void 0) return grown(node, assignment.value);
	const isLast = at === path.length - 1;
	if (step.step === "key") {
		const object = isJsonObject(node) ? node : assignment.value === void 0 ? void 0 : {};
		if (object === void 0) return node;
		const next = setAt(ownValue(object, step.key), path, assignment, at + 1);
		if (next === void 0) delete object[step.key];
		else setOwn(object, step.key, next);
		return object;
	}
	const list = isJsonList(node) ? node : assignment.value === void 0 ? void 0 : [];
	if (list === void 0) return node;
	const filler = () => isLast || path[at + 1]?.step === "key" ? {} : [];
	if (step.step === "index") {
		if (assignment.value === void 0 && isLast) return list.slice(0, step.index);
		while (list.length <= step.index) list.push(filler());
		list[step.index] = setAt(list[step.index], path, assignment, at + 1) ?? null;
		return list;
	}
	if (assignment.value === void 0 && isLast) return [];
	if (list.length === 0 && assignment.value !== void 0) for (let i = assignment.random.below(2); i >= 0; i--) list.push(filler());
	const only = assignment.everywhere ? -1 : assignment.random.below(list.length);
	for (let i = 0; i < list.length; i++) if (only === -1 || only === i) list[i] = setAt(list[i], path, assignment, at + 1) ?? null;
	return list;
}
function grown(old, value) {
	if (!isJsonList(old) || !isJsonList(value)) return value === void 0 ? void 0 : copyOf(value);
	return value.map((element, i) => isBlank(element) ? old[i] ?? {} : copyOf(element));
}
function isBlank(element) {
	return isJsonObject(element) && Object.keys(element).length === 0;
}
// src/prove/generate/condition-samples.ts
function samplesOf(condition) {
	const values = boundaryValuesOf(condition);
	return {
		condition,
		satisfying: values.filter((value) => isSatisfiedBy(condition, value)),
		violating: values.filter((value) => !isSatisfiedBy(condition, value))
	};
}
function isPlain({ operator, texts, bound }, value) {
	switch (OPERATORS[operator].test) {
		case "in": return texts.some((text) => text === value);
		case "compare": return typeof value === "number" && Math.abs(value - (bound ?? 0)) <= 1;
		case "length": return isJsonList(value) && Math.abs(value.length - (bound ?? 0)) <= 1;
		case "exists":
		case "empty":
		case "all-empty":
		case "same": return value === "x" || value === void 0 || value === "" || value === null;
	}
}
function applySample(random, object, { condition, satisfying, violating }, mustHold) {
	const values = mustHold ? satisfying : violating;
	if (values.length === 0) return;
	const value = random.chance("plainSample") ? values[random.below(Math.min(2, values.length))] : random.pick(values);
	const isNegated = "negated" in OPERATORS[condition.operator];
	const everywhere = value === void 0 || mustHold === isNegated || random.chance("sampleInEachElement");
	setAt(object, condition.path, {
		value,
		everywhere,
		random
	});
}
const KEY = "value";
function isSatisfiedBy(condition, value) {
	const object = normalise(value === void 0 ? {} : { [KEY]: value });
	return condition.holdsAt(object, [{
		step: "key",
		key: KEY
	}]);
}
function boundaryValuesOf(condition) {
	switch (OPERATORS[condition.operator].test) {
		case "in": return [...condition.texts.flatMap(aroundText), ...UNUSUAL_VALUES];
		case "compare": return [...aroundInteger(condition.bound ?? 0), ...UNUSUAL_VALUES];
		case "length": return [...aroundSize(condition.bound ?? 0), ...UNUSUAL_VALUES];
		case "exists":
		case "empty":
		case "all-empty":
		case "same": return [
			"x",
			void 0,
			{},
			...UNUSUAL_VALUES,
			{ a: null },
			[""],
			[[]],
			" ",
			{ "": "" },
			["x", null]
		];
	}
}
const UNUSUAL_VALUES = [
	void 0,
	null,
	"",
	[],
	{},
	false,
	true,
	0,
	[null],
	"other",
	["x"],
	{ a: "b" }
];
function shortened(text) {
	return [...text].slice(0, -1).join("");
}
function aroundText(text) {
	const others = [
		text.toUpperCase(),
		text.toLowerCase(),
		shortened(text),
		`${text}x`,
		` ${text}`,
		`${text}\n`
	];
	const typed = [];
	if (text.trim() !== "" && String(Number(text)) === text && Number.isFinite(Number(text))) typed.push(Number(text));
	if (text === "true" || text === "false") typed.push(text === "true");
	return [
		text,
		...typed,
		...others,
		text.normalize("NFD"),
		text.normalize("NFC"),
		[text],
		{ [text]: text }
	];
}
function aroundInteger(bound) {
	const near = [
		bound,
		bound + 1,
		bound - 1
	];
	const digits = String(Math.abs(bound));
	const sign = bound < 0 ? "-" : "";
	return [
		...near,
		...near.map(String),
		...[
			`${bound < 0 ? "" : "+"}${bound}`,
			`${sign}0${digits}`,
			`${sign}${digits.padStart(15, "0")}`
		],
		...[
			`${sign}${digits.padStart(16, "0")}`,
			`${digits}0000000000000000`.slice(0, 16),
			`${bound}.0`,
			`${bound} `,
			`${bound}\n`
		],
		...[
			` ${bound}`,
			`${bound}e0`,
			`0x${bound}`,
			`${bound}Gi`,
			"٥",
			"-0",
			"+",
			"-"
		],
		...[
			bound + .5,
			bound - .5,
			0x38d7ea4c68000,
			-0x38d7ea4c68000,
			999999999999999,
			-999999999999999,
			"999999999999999",
			"1000000000000000"
		],
		...[
			[bound],
			[bound + 1],
			{ value: bound }
		]
	];
}
const LONGEST = 12;
function aroundSize(bound) {
	const sizes = [
		bound,
		bound + 1,
		bound - 1
	].filter((size) => size >= 0 && size <= LONGEST);
	return [
		...sizes.map((size) => Array.from({ length: size }, () => ({}))),
		...sizes.map((size) => [
			null,
			...Array.from({ length: size }, () => "x"),
			null
		]),
		...sizes.map((size) => "x".repeat(size)),
		...sizes.map((size) => Object.fromEntries(Array.from({ length: size }, (_, i) => [`k${i}`, "v"]))),
		...sizes.map((size) => [Array.from({ length: size }, () => "x")]),
		...[
			bound,
			String(bound),
			[[], []],
			[[null]]
		]
	];
}
// src/prove/generate/list-changes.ts
const asObject = (list) => Object.fromEntries(list.map((element, i) => [`key-${i}`, element]));
const padded = (list) => [{}, ...list];
const LIST_CHANGES = [asObject, padded];
// src/prove/generate/map-values.ts
function mapValues(value, change) {
	if (isJsonList(value)) return change(value.map((element) => mapValues(element, change)));
	if (!isJsonObject(value)) return change(value);
	const copy = {};
	for (const [key, member] of Object.entries(value)) setOwn(copy, key, key === "kind" || key === "apiVersion" ? member ?? null : mapValues(member ?? null, change));
	return change(copy);
}
// src/prove/generate/skeleton.ts
const VERSIONS$1 = {
	...Object.fromEntries(BUILT_IN_WORKLOADS.map(({ group, kind }) => [kind, group === "" ? "v1" : `${group}/v1`])),
	...ofVersion("argoproj.io/v1alpha1", "Rollout"),
	...ofVersion("v1", "Pod Service ConfigMap Secret Namespace Node PersistentVolumeClaim ServiceAccount LimitRange ResourceQuota"),
	...ofVersion("widgets.templates.krateo.io/v1beta1", "Panel Row Column Page NavMenuItem Markdown Table Paragraph Filters")
};
function ofVersion(version, kinds) {
	return Object.fromEntries(kinds.split(" ").map((kind) => [kind, version]));
}
function versionOf(kind) {
	return Object.hasOwn(VERSIONS$1, kind) ? VERSIONS$1[kind] ?? "" : "x.io/v1";
}
function isClusterScoped(kind) {
	return defaultKindCatalog.isClusterScoped({
		group: groupOf$1(versionOf(kind)),
		kind
	});
}
function skeleton(kind, name, namespace) {
	const metadata = isClusterScoped(kind) ? { name } : {
		name,
		namespace
	};
	const object = {
		apiVersion: versionOf(kind),
		kind,
		metadata
	};
	if (kind === "Pod") object.spec = { containers: [{
		name: "app",
		image: "app:1"
	}] };
	return object;
}
// src/prove/generate/planned-object.ts
function kindOf({ object }) {
	return typeof object.kind === "string" ? object.kind : "";
}
function namespaceOf$1({ object }) {
	return textAt(object, "namespace");
}
function objectNameOf({ object }) {
	return textAt(object, "name");
}
function textAt(object, key) {
	const text = memberAt(object, "metadata", key);
	return typeof text === "string" ? text : void 0;
}
function ensureName(planned) {
	const name = objectNameOf(planned);
	if (name !== void 0 && name !== "") return name;
	objectUnder(planned.object, "metadata").name = "web";
	return "web";
}
function rename$1({ object }, name) {
	if (typeof object.metadata === "object" && object.metadata !== null) setOwn(object.metadata, "name", name);
}
function moveTo({ object }, namespace) {
	const metadata = objectUnder(object, "metadata");
	if (namespace === void 0) delete metadata.namespace;
	else metadata.namespace = namespace;
}
function alignNamespaces(random, a, b) {
	const [one, two] = [namespaceOf$1(a), namespaceOf$1(b)];
	if (one === two) return;
	if (isMovable(b, one) && (!isMovable(a, two) || random.chance("even"))) moveTo(b, one);
	else moveTo(a, two);
}
function isMovable({ role, object }, namespace) {
	if (isClusterScoped(String(object.kind))) return false;
	return role === void 0 || namespace !== void 0 && role.namespaces.includes(namespace);
}
function labelPairs(random, { object }) {
	const labels = objectUnder(object, "metadata", "labels");
	const scalars = Object.entries(labels).filter(([, value]) => typeof value !== "object");
	if (scalars.length > 0) return random.shuffled(scalars);
	labels.app = "web";
	return [["app", "web"]];
}
// src/prove/generate/perturbations/identities.ts
const otherNamespace = (random, one) => {
	moveTo(one, random.pick([
		"payments",
		"elsewhere",
		"default",
		"Shop",
		void 0
	].filter((to) => to !== namespaceOf$1(one))));
};
const otherName = (random, one) => {
	const name = ensureName(one);
	const near = [
		`${name}x`,
		shortened(name),
		name.toUpperCase(),
		` ${name}`,
		`${name}\n`,
		name.normalize("NFD")
	];
	objectUnder(one.object, "metadata").name = random.pick(near);
};
const nonTextName = (random, one) => {
	objectUnder(one.object, "metadata").name = random.pick([
		5,
		true,
		{ name: "web" },
		["web"]
	]);
};
const GUISES = [
	"Widget",
	"Row",
	"Page",
	"ConfigMap",
	"StatefulSet",
	"Pod"
];
const disguised = (random, one, other) => {
	const kind = kindOf(one);
	const guise = random.pick(GUISES.filter((name) => name !== kind));
	one.object.kind = guise;
	for (const { object } of [one, other]) {
		const owners = memberAt(object, "metadata", "ownerReferences");
		for (const owner of isJsonList(owners) ? owners : []) if (isJsonObject(owner) && owner.kind === kind) owner.kind = guise;
	}
};
// src/prove/generate/name-pools.ts
const OBJECT_NAMES = [...[
	"web",
	"api",
	"logs",
	"data",
	"main",
	"cache"
], ...[
	"Web",
	"web-1",
	"5",
	"true",
	"größe",
	"😀",
	"__proto__",
	"constructor",
	"a\"b",
	"a`b\n",
	"{{x}}",
	"a/b"
]];
const NAMESPACES$1 = [
	"shop",
	"payments",
	"default",
	"Shop",
	"7",
	"größe"
];
// src/prove/generate/perturbations/texts.ts
function otherText$2(random, { object }) {
	const part = object[random.pick([
		"metadata",
		"spec",
		"spec"
	])];
	let holder;
	let key = "";
	let value = part;
	while (isJsonObject(value) || isJsonList(value) && value.length > 0) {
		const keys = isJsonList(value) ? [...value.keys()] : Object.keys(value);
		if (keys.length === 0) return;
		holder = value;
		key = random.pick(keys);
		value = holder[key];
	}
	if (holder === void 0 || typeof value !== "string") return;
	const near = random.pick([
		`${value}x`,
		shortened(value),
		value.toUpperCase(),
		` ${value}`,
		5,
		null,
		[value],
		""
	]);
	if (isJsonList(holder)) holder[Number(key)] = near;
	else setOwn(holder, String(key), near);
}
const otherInBoth = (random, one, other) => {
	const theirs = new Set(textsOf$1(other.object));
	const shared = [...new Set(textsOf$1(one.object))].filter((text) => theirs.has(text));
	if (shared.length === 0) return;
	const names = shared.filter((text) => OBJECT_NAMES.includes(text));
	const [text, odd] = [random.pick(names.length > 0 && random.chance("sharedNameReplaced") ? names : shared), random.pick([
		"",
		"",
		"x",
		5,
		true,
		["web"],
		{ name: "web" }
	])];
	for (const { object } of [one, other]) replaceTexts(object, text, odd);
};
const LIST_PERTURBATIONS = LIST_CHANGES.map(otherList$1);
function otherList$1(change) {
	return (random, one, other) => {
		const lists = [];
		for (const [{ object }, named] of [[one, memberAt(other.object, "metadata", "name")], [other, memberAt(one.object, "metadata", "name")]]) for (const key of ["metadata", "spec"]) eachList(object[key], (list, holder, at) => {
			const isNaming = textsOf$1(list).some((text) => text === named);
			lists.push({
				isNaming,
				replace: () => setOwn(holder, at, change(list))
			});
		});
		const naming = lists.filter(({ isNaming }) => isNaming);
		if (lists.length > 0) random.pick(naming.length > 0 && random.chance("namingListChanged") ? naming : lists).replace();
	};
}
function textsOf$1(value) {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, member]) => isOfType(key) ? [] : textsOf$1(member));
}
function replaceTexts(holder, text, by) {
	for (const [key, member] of Object.entries(holder)) {
		if (isOfType(key)) continue;
		if (member === text) setOwn(holder, key, copyOf(by));
		else if (typeof member === "object" && member !== null) replaceTexts(member, text, by);
	}
}
function isOfType(key) {
	return key === "kind" || key === "apiVersion";
}
function eachList(value, visit) {
	if (typeof value !== "object" || value === null) return;
	for (const [key, member] of Object.entries(value)) {
		if (isJsonList(member) && member.length > 0) visit(member, value, key);
		eachList(member, visit);
	}
}
// src/prove/generate/perturbations/common.ts
const GENERAL$1 = [...[
	otherText$2,
	otherInBoth,
	otherInBoth,
	otherInBoth,
	...LIST_PERTURBATIONS,
	disguised,
	disguised
]];
const BY_NAME = [
	otherNamespace,
	otherNamespace,
	otherName,
	nonTextName
];
// src/prove/generate/perturbations/labels.ts
const otherLabel = (random, one, other) => {
	const labels = objectUnder((kindOf(one) === "Pod" ? one : other).object, "metadata", "labels");
	const [key = "app"] = random.shuffled(Object.keys(labels));
	if (random.chance("labelDropped")) delete labels[key];
	else labels[key] = random.pick([
		"other",
		"Web",
		"",
		5,
		true,
		null,
		{ a: "web" },
		`${labels[key]}x`
	]);
};
// src/prove/generate/relationships/exposes.ts
const brokenSelector = (random, one, other) => {
	const service = kindOf(one) === "Service" ? one : other;
	objectUnder(service.object, "spec").selector = random.pick([...[
		{},
		null,
		"web",
		[],
		{ app: null },
		{ app: { a: 1 } },
		{ gone: "x" }
	]]);
};
const exposes = {
	link(random, service, pod) {
		alignNamespaces(random, service, pod);
		const pairs = random.some(labelPairs(random, pod), "labelSelected");
		const selector = objectUnder(service.object, "spec", "selector");
		for (const [key, value] of pairs.length > 0 ? pairs : labelPairs(random, pod).slice(0, 1)) setOwn(selector, key, value);
	},
	perturbations: [
		...GENERAL$1,
		otherNamespace,
		otherLabel,
		otherLabel,
		brokenSelector
	],
	inCommon: { linkThird(random, third, a, b) {
		if (kindOf(third) === "Pod") {
			objectUnder(third.object, "metadata").labels = {
				app: "web",
				part: "main",
				area: "shop"
			};
			return false;
		}
		if (!random.chance("even")) return false;
		for (const { object } of [a, b]) objectUnder(object, "metadata", "labels").part = "main";
		objectUnder(third.object, "spec").selector = { part: "main" };
		return true;
	} },
	small: {
		links: [["Service", "Pod"]],
		pairs: [{
			name: "services-of-one-pod",
			subject: "Service",
			partner: "Service"
		}, {
			name: "pods-of-one-service",
			subject: "Pod",
			partner: "Pod"
		}]
	}
};
// src/prove/generate/companion-objects.ts
function namespaceObject(team, planned) {
	const object = skeleton("Namespace", namespaceOf$1(planned) ?? "default", "");
	objectUnder(object, "metadata").labels = { team };
	return { object };
}
function definitionOf(random, { object }) {
	const [group = ""] = String(object.apiVersion).split("/");
	return {
		apiVersion: "apiextensions.k8s.io/v1",
		kind: "CustomResourceDefinition",
		metadata: { name: "any" },
		spec: {
			group: random.pick([
				group,
				group,
				"x.io",
				""
			]),
			scope: random.pick([
				"Cluster",
				"Cluster",
				"Namespaced"
			]),
			names: { kind: object.kind ?? null }
		}
	};
}
// src/prove/generate/relationships/has-affinity-to.ts
const NAMESPACE_NAME = "kubernetes.io/metadata.name";
const TERMS = [
	"spec",
	"affinity",
	"podAffinity",
	"requiredDuringSchedulingIgnoredDuringExecution"
];
function affinityTerm(random, pod, other) {
	const [pair] = labelPairs(random, other).filter(([, value]) => typeof value === "string");
	const [key, value] = pair ?? ["app", "web"];
	const labelSelector = random.pick([
		{ matchLabels: { [key]: value } },
		{ matchLabels: { [key]: value } },
		{ matchExpressions: [{
			key,
			operator: "In",
			values: ["other", value]
		}] },
		{
			matchLabels: {},
			matchExpressions: [{
				key,
				operator: "Exists"
			}, {
				key: "gone",
				operator: "DoesNotExist"
			}]
		},
		{ matchExpressions: [{
			key,
			operator: "NotIn",
			values: ["other"]
		}] },
		{}
	]);
	const theirs = namespaceOf$1(other) ?? "default";
	if (namespaceOf$1(pod) === namespaceOf$1(other) && random.chance("termOfOwnNamespace")) return { labelSelector };
	return random.pick([
		{
			labelSelector,
			namespaces: [theirs]
		},
		{
			labelSelector,
			namespaces: ["elsewhere", theirs],
			namespaceSelector: { matchLabels: { no: "such" } }
		},
		{
			labelSelector,
			namespaceSelector: {}
		},
		{
			labelSelector,
			namespaceSelector: { matchLabels: { team: "a" } }
		},
		{
			labelSelector,
			namespaceSelector: { matchExpressions: [{
				key: "team",
				operator: "In",
				values: ["a", "c"]
			}] }
		},
		{
			labelSelector,
			namespaceSelector: { matchLabels: { [NAMESPACE_NAME]: theirs } }
		},
		{
			labelSelector,
			namespaceSelector: { matchExpressions: [{
				key: NAMESPACE_NAME,
				operator: "NotIn",
				values: ["elsewhere"]
			}] }
		}
	]);
}
const brokenTerm = (random, one, other) => {
	for (const { object } of [one, other]) {
		if (memberAt(object, ...TERMS) === void 0) continue;
		const term = listAt(object, ...TERMS).at(-1);
		if (!isJsonObject(term)) continue;
		const key = random.pick([
			"labelSelector",
			"namespaces",
			"namespaceSelector"
		]);
		term[key] = random.pick([
			...[
				null,
				{},
				[],
				["elsewhere"],
				{ matchLabels: { app: "other" } },
				{ matchLabels: [] }
			],
			...[{ matchExpressions: [{
				key: "app",
				operator: "Gt"
			}] }, { matchLabels: { app: 5 } }],
			{ matchExpressions: [{
				key: "app",
				operator: "In",
				values: []
			}] }
		]);
	}
};
const hasAffinityTo = {
	link(random, pod, other) {
		appendTo(listAt(pod.object, ...TERMS), affinityTerm(random, pod, other));
	},
	companions: (random, a, b) => [a, b].map((pod) => namespaceObject(random.pick([
		"a",
		"a",
		"b"
	]), pod)),
	perturbations: [
		...GENERAL$1,
		otherNamespace,
		otherLabel,
		brokenTerm,
		brokenTerm
	],
	inCommon: { crossesNamespaces: true },
	small: {
		links: [["Pod", "Pod"]],
		pairs: [{
			name: "pods-beside-one-pod",
			subject: "Pod",
			partner: "Pod"
		}]
	}
};
// src/prove/generate/relationships/is-namespace-of.ts
const isNamespaceOf = {
	link(_random, namespace, object) {
		const name = namespaceOf$1(object);
		const isFree = namespace.role === void 0 || namespace.role.names.length > 0;
		if (name !== void 0 && isFree) rename$1(namespace, name);
		else moveTo(object, ensureName(namespace));
	},
	separate(random, a, b) {
		const [one, two] = [namespaceOf$1(a) ?? "default", namespaceOf$1(b) ?? "default"];
		if (one === two) moveTo(b, random.pick([
			"payments",
			"shop",
			"elsewhere"
		].filter((name) => name !== one)));
		for (const [namespace, other] of [[a, b], [b, a]]) if (kindOf(namespace) === "Namespace" && objectNameOf(namespace) === namespaceOf$1(other)) rename$1(namespace, "elsewhere");
	},
	perturbations: [...GENERAL$1, ...BY_NAME],
	inCommon: { byIdentity: ["Namespace"] },
	small: {
		links: [["Namespace", "LimitRange"]],
		pairs: [{
			name: "things-of-one-namespace",
			subject: "Pod",
			partner: "ConfigMap"
		}]
	}
};
// src/prove/generate/template-workload.ts
const [TEMPLATE, JOB_TEMPLATE] = POD_TEMPLATE_PATHS;
const WORKLOAD_KINDS = [
	...BUILT_IN_WORKLOADS.map(({ kind, template }) => ({
		apiVersion: versionOf(kind),
		kind,
		template
	})),
	{
		apiVersion: "argoproj.io/v1alpha1",
		kind: "Rollout",
		template: TEMPLATE
	},
	{
		apiVersion: "apps.kruise.io/v1beta1",
		kind: "StatefulSet",
		template: TEMPLATE
	},
	{
		apiVersion: "serving.knative.dev/v1",
		kind: "Service",
		template: TEMPLATE
	},
	{
		apiVersion: "x.io/v1",
		kind: "Schedule",
		template: JOB_TEMPLATE
	}
];
function inWorkload(pod, { apiVersion, kind, template: path }) {
	const { labels, annotations, ...own } = isJsonObject(pod.metadata) ? pod.metadata : {};
	const inner = {};
	if (labels !== void 0) inner.labels = labels;
	if (annotations !== void 0) inner.annotations = annotations;
	const template = {
		metadata: inner,
		spec: pod.spec ?? null
	};
	return {
		apiVersion,
		kind,
		metadata: own,
		...path.reduceRight((value, key) => ({ [key]: value }), template)
	};
}
function inDeployment(pod) {
	return inWorkload(pod, {
		apiVersion: "apps/v1",
		kind: "Deployment",
		template: TEMPLATE
	});
}
function templated(random, pod) {
	const workload = inWorkload(pod, random.pick(WORKLOAD_KINDS));
	const revisions = random.chance("occasionally") ? [oldRevision(random, workload)] : [];
	if (random.chance("often")) return [workload, ...revisions];
	const uid = random.pick([
		void 0,
		void 0,
		"u1",
		"u2"
	]);
	if (uid !== void 0) workload.metadata.uid = uid;
	const between = random.chance("even") ? betweenOf(random, workload) : void 0;
	const parent = between ?? workload;
	const made = random.chance("often") ? childOf(random, parent, "Pod") : void 0;
	if (made !== void 0 && random.chance("moreThanEven")) {
		made.spec = copyOf(pod.spec ?? null);
		made.metadata.labels = copyOf(memberAt(pod, "metadata", "labels") ?? {});
	}
	if (made !== void 0 && random.chance("podEnded")) made.status = { phase: endedPhase(random) };
	return [
		workload,
		...[between, made].filter((one) => one !== void 0),
		...revisions
	];
}
function betweenOf(random, workload) {
	const usual = workload.kind === "CronJob" ? "Job" : "ReplicaSet";
	const between = childOf(random, workload, random.pick([
		usual,
		usual,
		"Revision",
		"Pod"
	]));
	if (between.kind === "Pod") between.status = { phase: endedPhase(random) };
	else if (random.chance("even")) between.spec = copyOf(workload.spec ?? null);
	if (random.chance("sometimes")) between.metadata.uid = "u3";
	return between;
}
function endedPhase(random) {
	return random.pick([
		"Succeeded",
		"Succeeded",
		"Failed",
		"Failed",
		"Running",
		"succeeded",
		["Failed"]
	]);
}
function oldRevision(random, workload) {
	const revision = copyOf(workload);
	const metadata = objectUnder(revision, "metadata");
	metadata.name = `${String(metadata.name)}-old`;
	metadata.ownerReferences = [{
		apiVersion: "apps/v1",
		kind: "Deployment",
		name: "gone",
		controller: random.pick([
			true,
			true,
			true,
			false,
			"true",
			null
		])
	}];
	objectUnder(revision, "spec").replicas = random.pick([
		0,
		0,
		0,
		1,
		"0",
		null
	]);
	return revision;
}
function withTemplate(random, object, pod) {
	const path = WORKLOAD_KINDS.find(({ kind, apiVersion }) => kind === object.kind && apiVersion === object.apiVersion)?.template ?? (random.chance("rarely") ? TEMPLATE : void 0);
	if (path === void 0 || memberAt(object, ...path) !== void 0) return;
	const { labels } = isJsonObject(pod.metadata) ? pod.metadata : {};
	const template = objectUnder(object, ...path);
	template.metadata = labels === void 0 ? {} : { labels: copyOf(labels) };
	template.spec = copyOf(pod.spec ?? null);
}
function childOf(random, workload, kind) {
	const name = memberAt(workload, "metadata", "name") ?? null;
	const namespace = memberAt(workload, "metadata", "namespace");
	const metadata = {
		name: typeof name === "string" ? `${name}-x` : "x",
		ownerReferences: [ownerReference$1(random, workload)]
	};
	if (namespace !== void 0) metadata.namespace = random.chance("nearlyAlways") ? namespace : "payments";
	return {
		apiVersion: versionOf(kind),
		kind,
		metadata
	};
}
function ownerReference$1(random, owner) {
	const entry = {
		apiVersion: owner.apiVersion ?? null,
		kind: owner.kind ?? null
	};
	const name = memberAt(owner, "metadata", "name");
	const uid = memberAt(owner, "metadata", "uid");
	if (name !== void 0) entry.name = name;
	if (uid !== void 0 && random.chance("often")) entry.uid = uid;
	if (uid === void 0 && random.chance("occasionally")) entry.uid = "u9";
	if (random.chance("sometimes")) entry.controller = true;
	if (random.chance("seldom")) entry.apiVersion = random.pick([
		"apps/v2",
		"v1",
		"batch/v1",
		"apps/v1"
	]);
	return entry;
}
// src/prove/generate/relationships/ownership.ts
const otherOwner = (random, one, other) => {
	const entry = listAt((memberAt(one.object, "metadata", "ownerReferences") ? one : other).object, "metadata", "ownerReferences").at(-1);
	if (!isJsonObject(entry)) return;
	const key = random.pick([
		"apiVersion",
		"kind",
		"name",
		"uid"
	]);
	entry[key] = random.pick([
		"other",
		"x.io/v1",
		"u2",
		"",
		5,
		null
	]);
};
const ownership = {
	link(random, parent, child) {
		alignNamespaces(random, parent, child);
		if (random.chance("parentUid")) objectUnder(parent.object, "metadata").uid ??= random.pick(["u1", "u2"]);
		ensureName(parent);
		appendTo(listAt(child.object, "metadata", "ownerReferences"), ownerReference$1(random, parent.object));
	},
	perturbations: [
		...GENERAL$1,
		otherOwner,
		otherOwner,
		otherNamespace,
		otherName
	],
	inCommon: {}
};
// src/prove/generate/relationships/manages.ts
const manages = {
	...ownership,
	small: {
		links: [["ReplicaSet", "Pod"]],
		pairs: [{
			name: "pods-of-one-set",
			subject: "Pod",
			partner: "Pod"
		}, {
			name: "pods-of-other-sets",
			subject: "Pod",
			partner: "Pod",
			shared: false
		}]
	}
};
// src/prove/generate/relationships/manages-krateo.ts
const otherManager = (random, one, other) => {
	const labels = objectUnder((kindOf(one) === "Markdown" ? one : other).object, "metadata", "labels");
	labels[random.pick(["managed-by", "krateo.io/managed-by"])] = random.pick([
		"other",
		"",
		5,
		null,
		{}
	]);
};
const managesKrateo = {
	link(random, markdown, managed) {
		alignNamespaces(random, markdown, managed);
		const labels = objectUnder(markdown.object, "metadata", "labels");
		const keys = [
			"managed-by",
			"krateo.io/managed-by",
			"krateo.io/portal"
		];
		const first = random.below(3);
		for (const key of keys.slice(0, first)) delete labels[key];
		labels[keys[first] ?? ""] = ensureName(managed);
	},
	perturbations: [
		...GENERAL$1,
		...BY_NAME,
		otherManager
	],
	inCommon: { sameName: "Markdown" },
	small: {
		links: [["Markdown", "Paragraph"]],
		pairs: [{
			name: "markdowns-with-one-widget",
			subject: "Markdown",
			partner: "Markdown"
		}, {
			name: "widgets-of-one-markdown",
			subject: "Table",
			partner: "Paragraph"
		}]
	}
};
// src/prove/generate/relationships/mounts.ts
function claimVolume(claimName) {
	return { persistentVolumeClaim: { claimName } };
}
const brokenVolume = (random, one, other) => {
	const volumes = listAt((kindOf(one) === "Pod" ? one : other).object, "spec", "volumes");
	volumes[Math.max(0, volumes.length - 1)] = random.pick([...[
		{ persistentVolumeClaim: { claimName: 5 } },
		{ persistentVolumeClaim: "web" },
		{ persistentVolumeClaim: {} },
		null
	], ...[
		{ nfs: {
			server: "",
			path: "/logs"
		} },
		{ nfs: {
			server: "10.0.0.1",
			path: 5
		} },
		"web",
		["web"]
	]]);
};
const exportForClaim = (_random, one, other) => {
	const [pod, claim] = kindOf(one) === "Pod" ? [one, other] : [other, one];
	const volumes = listAt(pod.object, "spec", "volumes");
	const server = namespaceOf$1(pod) ?? "default";
	for (const [i, volume] of volumes.entries()) {
		const claimName = memberAt(volume, "persistentVolumeClaim", "claimName");
		if (claimName !== void 0) volumes[i] = { nfs: {
			server,
			path: kindOf(claim) === "Pod" ? claimName : ensureName(claim)
		} };
	}
};
const differentExports = (random, one, other) => {
	const differs = random.pick(["server", "path"]);
	for (const [pod, value] of [[one, "one"], [other, "two"]]) {
		const nfs = {
			server: "10.0.0.1",
			path: "/logs",
			[differs]: value
		};
		if (kindOf(pod) === "Pod") objectUnder(pod.object, "spec").volumes = [{ nfs }];
	}
};
function claimsAsExports(random, documents) {
	const pods = documents.filter((document) => isJsonObject(document) && document.kind === "Pod");
	if (pods.length === 0) return documents;
	const pod = random.pick(pods);
	const server = memberAt(pod, "metadata", "namespace") ?? "default";
	const asExport = (value) => {
		const claim = isJsonObject(value) ? value.persistentVolumeClaim : void 0;
		return isJsonObject(claim) ? { nfs: {
			server,
			path: claim.claimName ?? null
		} } : value;
	};
	return documents.map((document) => document === pod ? mapValues(document, asExport) : document);
}
const mounts = {
	link(random, pod, claim) {
		alignNamespaces(random, pod, claim);
		appendTo(listAt(pod.object, "spec", "volumes"), claimVolume(ensureName(claim)));
	},
	perturbations: [
		...GENERAL$1,
		...BY_NAME,
		brokenVolume,
		exportForClaim,
		differentExports
	],
	inCommon: {
		byIdentity: ["PersistentVolumeClaim"],
		withoutObject(random, a, b, name) {
			if (kindOf(a) !== "Pod" || kindOf(b) !== "Pod" || !random.chance("exportInCommon")) return false;
			const path = random.pick([
				"/logs",
				"/",
				`/${name}`
			]);
			for (const { object } of [a, b]) appendTo(listAt(object, "spec", "volumes"), { nfs: {
				server: "10.0.0.1",
				path
			} });
			return true;
		}
	},
	documentMutations: [claimsAsExports],
	small: {
		links: [["Pod", "PersistentVolumeClaim"]],
		pairs: [
			{
				name: "pods-with-one-claim",
				subject: "Pod",
				partner: "Pod"
			},
			{
				name: "pods-without-one-claim",
				subject: "Pod",
				partner: "Pod",
				shared: false
			},
			{
				name: "claims-of-one-pod",
				subject: "PersistentVolumeClaim",
				partner: "PersistentVolumeClaim"
			}
		]
	}
};
// src/prove/generate/relationships/owns.ts
const owns = {
	...ownership,
	small: {
		links: [["Deployment", "ReplicaSet"]],
		pairs: [{
			name: "deployments-of-one-set",
			subject: "Deployment",
			partner: "Deployment"
		}, {
			name: "sets-of-one-deployment",
			subject: "ReplicaSet",
			partner: "ReplicaSet"
		}]
	}
};
// src/prove/generate/relationships/references-krateo.ts
const brokenItem = (random, one, other) => {
	for (const { object } of [one, other]) {
		if (memberAt(object, "spec", "resourcesRefs", "items") === void 0) continue;
		const item = listAt(object, "spec", "resourcesRefs", "items").at(-1);
		if (!isJsonObject(item)) continue;
		item[random.pick([
			"name",
			"namespace",
			"resource"
		])] = random.pick([...[
			"other",
			"",
			5,
			null,
			"Tables",
			"table"
		]]);
	}
};
const emptyNamespace = (random, one, other) => {
	for (const [widget, named] of [[one, other], [other, one]]) {
		const items = memberAt(widget.object, "spec", "resourcesRefs", "items");
		if (!isJsonList(items)) continue;
		for (const item of items) if (isJsonObject(item)) item.namespace = "";
		moveTo(named, void 0);
	}
	return [{ object: definitionOf(random, one) }];
};
const referencesKrateo = {
	link(_random, widget, object) {
		const kind = kindOf(object).toLowerCase();
		appendTo(listAt(widget.object, "spec", "resourcesRefs", "items"), {
			name: ensureName(object),
			namespace: namespaceOf$1(object) ?? (isClusterScoped(kindOf(object)) ? "" : "default"),
			resource: kind.endsWith("s") ? kind : `${kind}s`
		});
	},
	perturbations: [
		...GENERAL$1,
		...BY_NAME,
		brokenItem,
		brokenItem,
		emptyNamespace
	],
	inCommon: {
		crossesNamespaces: true,
		namesBoth: true
	},
	small: {
		links: [["Panel", "Table"], ["Page", "Page"]],
		pairs: [
			{
				name: "panels-with-one-widget",
				subject: "Panel",
				partner: "Panel"
			},
			{
				name: "tables-of-one-widget",
				subject: "Table",
				partner: "Table"
			},
			{
				name: "pages-of-one-widget",
				subject: "Page",
				partner: "Page"
			}
		]
	}
};
// src/prove/generate/relationships/uses-config.ts
function containerPlaces(key) {
	const container = (pod) => {
		const list = listAt(pod, "spec", key);
		if (!isJsonObject(list[0])) list[0] = {};
		return list[0];
	};
	return [(pod, configMap) => appendTo(listAt(container(pod), "envFrom"), { configMapRef: configMap }), (pod, configMap) => appendTo(listAt(container(pod), "env"), {
		name: "X",
		valueFrom: { configMapKeyRef: configMap }
	})];
}
const PLACES = [
	(pod, configMap) => appendTo(listAt(pod, "spec", "volumes"), { configMap }),
	(pod, configMap) => appendTo(listAt(pod, "spec", "volumes"), { projected: { sources: [{ secret: configMap }, { configMap }] } }),
	...containerPlaces("containers"),
	...containerPlaces("initContainers"),
	...containerPlaces("ephemeralContainers")
];
function podsWithoutConfig(...objects) {
	const pods = objects.map(({ object }) => object).filter(({ kind }) => kind === "Pod");
	for (const pod of pods) {
		const spec = objectUnder(pod, "spec");
		for (const key of [
			"volumes",
			"containers",
			"initContainers",
			"ephemeralContainers"
		]) delete spec[key];
	}
	return pods;
}
const nonTextInBoth = (random, one, other) => {
	const place = random.pick(PLACES);
	const name = random.pick([
		5,
		true,
		null,
		{},
		[]
	]);
	for (const pod of podsWithoutConfig(one, other)) place(pod, { name });
};
const brokenSources = (random, one, other) => {
	const sources = { first: { configMap: { name: random.pick(["web", "api"]) } } };
	for (const pod of podsWithoutConfig(one, other)) appendTo(listAt(pod, "spec", "volumes"), { projected: { sources } });
};
const brokenList = (random, one, other) => {
	const pod = kindOf(one) === "Pod" ? one : other;
	const key = random.pick([
		"volumes",
		"containers",
		"initContainers",
		"ephemeralContainers"
	]);
	objectUnder(pod.object, "spec")[key] = random.pick([
		{},
		"web",
		null,
		[],
		[null, "x"]
	]);
};
const usesConfig = {
	link(random, pod, config) {
		alignNamespaces(random, pod, config);
		random.pick(PLACES)(pod.object, { name: ensureName(config) });
	},
	perturbations: [
		...GENERAL$1,
		...BY_NAME,
		...LIST_PERTURBATIONS,
		brokenList,
		nonTextInBoth,
		brokenSources
	],
	inCommon: { byIdentity: ["ConfigMap"] },
	small: {
		links: [["Pod", "ConfigMap"]],
		pairs: [{
			name: "pods-with-one-config",
			subject: "Pod",
			partner: "Pod"
		}, {
			name: "configs-of-one-pod",
			subject: "ConfigMap",
			partner: "ConfigMap"
		}]
	}
};
// src/prove/generate/relationships/uses-sa.ts
const brokenAccount = (random, one, other) => {
	const spec = objectUnder((kindOf(one) === "Pod" ? one : other).object, "spec");
	const name = spec.serviceAccountName ?? "default";
	const key = random.pick([
		"serviceAccountName",
		"serviceAccountName",
		"serviceAccount"
	]);
	spec[key] = random.pick([
		5,
		true,
		"",
		null,
		"default",
		`${name}x`,
		{},
		[]
	]);
};
const defaultAccount = (random, one, other) => {
	for (const planned of [one, other]) if (kindOf(planned) === "Pod") {
		const spec = objectUnder(planned.object, "spec");
		const name = random.pick([
			"",
			"default",
			void 0
		]);
		const key = random.chance("often") ? "serviceAccountName" : "serviceAccount";
		if (name === void 0) delete spec[key];
		else spec[key] = name;
	} else if (kindOf(planned) === "ServiceAccount") rename$1(planned, "default");
};
// src/prove/generate/relationships/relationship-generators.ts
const RELATIONSHIP_GENERATORS = {
	OWNS: owns,
	MANAGES: manages,
	MOUNTS: mounts,
	IS_NAMESPACE_OF: isNamespaceOf,
	EXPOSES: exposes,
	USES_SA: {
		link(random, pod, account) {
			alignNamespaces(random, pod, account);
			const spec = objectUnder(pod.object, "spec");
			const name = ensureName(account);
			if (random.chance("accountByAlias")) {
				spec.serviceAccount = name;
				if (random.chance("even")) spec.serviceAccountName = "";
				else delete spec.serviceAccountName;
			} else if (name !== "default" || random.chance("defaultAccountNamed")) spec.serviceAccountName = name;
			else if (random.chance("even")) spec.serviceAccountName = "";
			else delete spec.serviceAccountName;
		},
		separate(_random, a, b) {
			for (const [pod, account] of [[a, "account-1"], [b, "account-2"]]) if (kindOf(pod) === "Pod") objectUnder(pod.object, "spec").serviceAccountName = account;
		},
		perturbations: [
			...GENERAL$1,
			...BY_NAME,
			brokenAccount,
			defaultAccount
		],
		inCommon: {
			byIdentity: ["ServiceAccount"],
			sameName: "Pod"
		},
		small: {
			links: [["Pod", "ServiceAccount"]],
			pairs: [{
				name: "pods-of-one-account",
				subject: "Pod",
				partner: "Pod"
			}]
		}
	},
	USES_CONFIG: usesConfig,
	REFERENCES_KRATEO: referencesKrateo,
	MANAGES_KRATEO: managesKrateo,
	HAS_AFFINITY_TO: hasAffinityTo
};
// src/prove/generate/cross-document-mutations.ts
function mutateAcrossDocuments(random, documents) {
	return random.pick(MUTATIONS)(random, documents);
}
function replaceEverywhere(random, documents) {
	const texts = repeatedTexts(documents);
	if (texts.length === 0) return documents;
	const text = random.pick(texts);
	const odd = random.pick([
		5,
		true,
		"",
		"",
		"x",
		0,
		["web"],
		{ name: "web" }
	]);
	return documents.map((document) => mapValues(document, (value) => value === text ? odd : value));
}
function replaceOnce(random, documents) {
	const texts = repeatedTexts(documents);
	if (texts.length === 0) return documents;
	const text = random.pick(texts);
	const place = random.below(textsOf(documents).filter((other) => other === text).length);
	let count = 0;
	const isPlace = (value) => value === text && count++ === place;
	return documents.map((document) => mapValues(document, (value) => isPlace(value) ? "different" : value));
}
function listAsObject(random, documents) {
	return otherList(random, documents, asObject);
}
function otherList(random, documents, change) {
	let count = 0;
	const counted = (value) => {
		if (isJsonList(value) && value.length > 0) count++;
		return value;
	};
	for (const document of documents) mapValues(document, counted);
	let left = random.below(count);
	const replaced = (value) => isJsonList(value) && value.length > 0 && left-- === 0 ? change(value) : value;
	return documents.map((document) => mapValues(document, replaced));
}
function wrongKind(random, documents) {
	const objects = documents.filter(isJsonObject);
	if (objects.length === 0) return documents;
	const body = random.pick(objects);
	const guise = random.pick([...objects, {
		apiVersion: "x.io/v1",
		kind: "Widget"
	}]);
	const own = isJsonObject(body.metadata) ? body.metadata : {};
	const guiseOwn = isJsonObject(guise.metadata) ? guise.metadata : {};
	const name = random.pick([
		own.name,
		guiseOwn.name,
		"wrongKind"
	]) ?? null;
	const disguised = {
		...body,
		apiVersion: guise.apiVersion ?? null,
		kind: guise.kind ?? null,
		metadata: {
			...own,
			name
		}
	};
	return random.chance("even") ? [...documents, disguised] : documents.map((one) => one === guise ? disguised : one);
}
function paddedList(random, documents) {
	return otherList(random, documents, padded);
}
function otherKind(random, documents) {
	const objects = documents.filter(isJsonObject);
	if (objects.length === 0) return documents;
	const { kind } = random.pick(objects);
	const other = random.pick([
		"Widget",
		"StatefulSet",
		"Node"
	]);
	const everywhere = (value) => value === kind ? other : value;
	return objects.map((document) => {
		const changed = mapValues(document, everywhere);
		return isJsonObject(changed) && document.kind === kind ? {
			...changed,
			kind: other
		} : withKinds(changed, everywhere);
	});
}
function withKinds(document, change) {
	if (!isJsonObject(document) || !isJsonObject(document.metadata) || !isJsonList(document.metadata.ownerReferences)) return document;
	const ownerReferences = document.metadata.ownerReferences.map((owner) => isJsonObject(owner) ? {
		...owner,
		kind: change(owner.kind ?? null)
	} : owner);
	return {
		...document,
		metadata: {
			...document.metadata,
			ownerReferences
		}
	};
}
function repeatedTexts(documents) {
	const counts = new Map();
	for (const text of textsOf(documents)) counts.set(text, (counts.get(text) ?? 0) + 1);
	return [...counts].flatMap(([text, count]) => count > 1 ? [text] : []);
}
function textsOf(documents) {
	const texts = [];
	for (const document of documents) mapValues(document, (value) => {
		if (typeof value === "string") texts.push(value);
		return value;
	});
	return texts;
}
const MUTATIONS = [
	...[
		replaceEverywhere,
		replaceEverywhere,
		replaceOnce,
		replaceOnce,
		listAsObject,
		paddedList,
		paddedList
	],
	...[wrongKind, otherKind],
	...Object.values(RELATIONSHIP_GENERATORS).flatMap(({ documentMutations = [] }) => documentMutations)
];
// src/prove/generate/document-edits.ts
function knownScalarsOf(documents) {
	const byKey = new Map();
	for (const { key, value } of placesIn(documents)) {
		if (!isScalar(value)) continue;
		const known = byKey.get(key) ?? new Set();
		byKey.set(key, known.add(value));
	}
	return new Map([...byKey].map(([key, known]) => [key, [...known]]));
}
function namespacesIn(documents) {
	const namespaces = objectsIn(documents).map((object) => memberAt(object, "metadata", "namespace"));
	return [...new Set(namespaces.filter((one) => typeof one === "string"))];
}
function renameNamespace(documents, from, to) {
	for (const { holder, at, value } of placesIn(documents)) if (value === from) put(holder, at, to);
}
const dropObject = (random, documents) => {
	if (documents.length > 1) documents.splice(random.below(documents.length), 1);
};
const addObject = (random, documents, scalars) => {
	if (documents.length === 0) return;
	const copy = copyOf(random.pick(documents));
	const metadata = memberAt(copy, "metadata");
	if (isJsonObject(metadata)) {
		const name = memberAt(metadata, "name");
		metadata.name = typeof name === "string" ? otherText$1(random, "name", name, scalars) : "web";
	}
	if (random.chance("even")) changeScalar(random, [copy], scalars);
	documents.push(copy);
};
const dropField = (random, documents) => {
	const [place] = picked(random, placesIn(documents).filter(isNotOfType));
	if (place === void 0) return;
	const { holder, at } = place;
	if (isJsonList(holder)) holder.splice(Number(at), 1);
	else delete holder[at];
};
const changeScalar = (random, documents, scalars) => {
	const [place] = picked(random, placesIn(documents).filter(({ value }) => isScalar(value)));
	if (place === void 0) return;
	const { holder, at, key, value } = place;
	put(holder, at, otherScalar(random, key, value, scalars));
};
const changeEverywhere = (random, documents, scalars) => {
	const all = placesIn(documents).filter((place) => typeof place.value === "string" && isNotOfType(place));
	const [chosen] = picked(random, all);
	if (typeof chosen?.value !== "string") return;
	const text = otherText$1(random, chosen.key, chosen.value, scalars);
	for (const { holder, at, value } of all) if (value === chosen.value) put(holder, at, text);
};
const changeNamespace = (random, documents) => {
	const others = [
		"payments",
		"default",
		"elsewhere",
		...namespacesIn(documents)
	];
	const [object] = picked(random, objectsIn(documents));
	const metadata = memberAt(object, "metadata");
	if (!isJsonObject(metadata)) return;
	if (random.chance("seldom")) delete metadata.namespace;
	else metadata.namespace = random.pick(others);
};
const repeatElement = (random, documents, scalars) => {
	const [list] = picked(random, placesIn(documents).flatMap(({ value }) => isJsonList(value) && value.length > 0 ? [value] : []));
	if (list === void 0) return;
	const element = [copyOf(random.pick(list))];
	if (random.chance("even")) changeScalar(random, element, scalars);
	list.splice(random.below(list.length + 1), 0, ...element);
};
const changeAcross = (random, documents) => {
	documents.splice(0, documents.length, ...mutateAcrossDocuments(random, documents).map(copyOf));
};
const DOCUMENT_EDITS = [...[
	dropObject,
	addObject,
	dropField,
	dropField,
	changeScalar,
	changeScalar,
	changeScalar
], ...[
	changeEverywhere,
	changeEverywhere,
	changeNamespace,
	repeatElement,
	repeatElement,
	changeAcross
]];
function otherScalar(random, key, value, scalars) {
	if (typeof value === "string") return otherText$1(random, key, value, scalars);
	if (typeof value === "boolean") return !value;
	if (typeof value !== "number") return random.pick([
		"web",
		5,
		false,
		[],
		{}
	]);
	const known = (scalars.get(key) ?? []).filter((one) => typeof one === "number" && one !== value);
	return random.pick([
		value + 1,
		value - 1,
		0,
		String(value),
		...known.slice(0, 4)
	]);
}
function otherText$1(random, key, value, scalars) {
	const form = random.next();
	const keys = [...scalars.keys()];
	const place = form < .5 || keys.length === 0 ? key : random.pick(keys);
	const known = (scalars.get(place) ?? []).filter((one) => typeof one === "string" && one !== value);
	if (form < .65 && known.length > 0) return String(random.pick(known));
	return random.pick([
		`${value}x`,
		`x${value}`,
		shortened(value),
		value.toUpperCase(),
		` ${value}`,
		""
	]);
}
function placesIn(documents) {
	const places = [];
	for (const document of documents) addPlaces(places, document, "");
	return places;
}
function addPlaces(places, value, key) {
	if (isJsonList(value)) for (const [at, element] of value.entries()) {
		places.push({
			holder: value,
			at,
			key,
			value: element
		});
		addPlaces(places, element, key);
	}
	else if (isJsonObject(value)) for (const [at, member] of Object.entries(value)) {
		places.push({
			holder: value,
			at,
			key: at,
			value: member ?? null
		});
		addPlaces(places, member ?? null, at);
	}
}
function objectsIn(documents) {
	return documents.flatMap((document) => {
		if (isJsonList(document)) return objectsIn(document);
		const items = memberAt(document, "items");
		return isJsonList(items) ? objectsIn(items) : isJsonObject(document) ? [document] : [];
	});
}
function isNotOfType({ at }) {
	return at !== "kind" && at !== "apiVersion";
}
function isScalar(value) {
	return typeof value !== "object" || value === null;
}
function picked(random, choices) {
	return choices.length === 0 ? [] : [random.pick(choices)];
}
function put(holder, at, value) {
	if (isJsonList(holder)) holder[Number(at)] = value;
	else setOwn(holder, String(at), value);
}
// src/prove/generate/input-corruption.ts
function duplicate(random, documents, share, spec) {
	return random.some(documents, share).map((document) => {
		if (!isJsonObject(document) || random.chance("sometimes")) return document;
		return {
			...document,
			spec: random.chance("even") ? spec(random) : random.pick(ODD_VALUES)
		};
	});
}
function corrupt(random, document, share = "corruptedUndirected") {
	if (!isJsonObject(document) || !random.chance(share)) return document;
	let result = document;
	for (const key of random.times(2, () => random.pick([
		"metadata",
		"metadata",
		"spec",
		"spec",
		"status"
	]))) result = {
		...result,
		[key]: corruptOnce(random, result[key] ?? null)
	};
	return random.chance("rarely") ? corruptOnce(random, result) : result;
}
function corruptOnce(random, value) {
	if (random.chance("seldom")) return random.pick(ODD_VALUES);
	if (isJsonList(value) && value.length > 0) {
		const at = random.below(value.length);
		if (random.chance("sometimes")) return value.toSpliced(at, 0, null);
		return value.map((element, i) => i === at ? corruptOnce(random, element) : element);
	}
	if (!isJsonObject(value) || Object.keys(value).length === 0) return random.pick(ODD_VALUES);
	const key = random.pick(Object.keys(value));
	return {
		...value,
		[key]: corruptOnce(random, value[key] ?? null)
	};
}
function wrapInLists(random, documents, depth = 0) {
	if (documents.length === 0 || depth === 3 || !random.chance("lessThanEven")) return documents;
	const start = random.below(documents.length);
	const end = start + 1 + random.below(documents.length - start);
	const items = wrapInLists(random, documents.slice(start, end), depth + 1);
	const outside = [documents.slice(0, start), documents.slice(end)];
	if (depth === 0 && random.chance("seldom")) return [
		...outside[0],
		items,
		...outside[1]
	];
	return [
		...outside[0],
		listOf(random, items),
		...outside[1]
	];
}
function listOf(random, items) {
	const first = items.find(isJsonObject);
	if (first === void 0 || random.chance("even")) return {
		apiVersion: "v1",
		kind: "List",
		items
	};
	const untyped = items.map((item) => {
		if (!isJsonObject(item) || item.kind !== first.kind || random.chance("occasionally")) return item;
		const { apiVersion, kind, ...others } = item;
		return random.chance("occasionally") ? {
			...others,
			apiVersion: null,
			kind: null
		} : others;
	});
	const list = {
		kind: `${first.kind}List`,
		items: untyped,
		metadata: { resourceVersion: "1" }
	};
	return random.chance("nearlyAlways") ? {
		...list,
		apiVersion: first.apiVersion ?? null
	} : list;
}
// src/prove/generate/case-generator.ts
const MOST_EDITS = 3;
var CaseGenerator = class {
	pattern;
	#directed;
	#all;
	#withFinding;
	#scalars;
	constructor(directed, cases) {
		this.pattern = directed.pattern;
		this.#directed = directed;
		this.#all = cases;
		this.#withFinding = cases.filter(({ isFinding }) => isFinding);
		this.#scalars = knownScalarsOf(cases.flatMap(({ documents }) => documents));
	}
	documents(random, number) {
		if (!random.chance("fromCase")) return this.#directed.documents(random, number);
		const documents = this.#withOthers(random, this.#case(random), number);
		const count = random.chance("caseUnchanged") ? 0 : 1 + random.below(MOST_EDITS);
		for (let i = 0; i < count; i++) random.pick(DOCUMENT_EDITS)(random, documents, this.#scalars);
		const all = (random.chance("even") ? random.shuffled(documents) : documents).map((document) => corrupt(random, document, "corrupted"));
		return !all.some((document) => isJsonList(document) || isJsonList(memberAt(document, "items"))) && random.chance("wrapped") ? wrapInLists(random, all) : all;
	}
	#case(random) {
		const isOfFinding = this.#withFinding.length > 0 && random.chance("caseWithFinding");
		return random.pick(isOfFinding ? this.#withFinding : this.#all).documents.map(copyOf);
	}
	#withOthers(random, documents, number) {
		if (random.chance("casesJoined")) {
			const others = this.#case(random);
			if (random.chance("even")) for (const namespace of namespacesIn(others)) renameNamespace(others, namespace, `${namespace}-2`);
			return [...documents, ...random.chance("even") ? others : [random.pick(others.length > 0 ? others : [{}])]];
		}
		if (!random.chance("caseWithDirected")) return documents;
		const directed = this.#directed.documents(random, number).map(copyOf);
		const [namespace] = namespacesIn(documents);
		if (namespace !== void 0 && random.chance("even")) for (const other of namespacesIn(directed)) renameNamespace(directed, other, namespace);
		return [...documents, ...directed];
	}
};
// src/prove/generate/generation-model.ts
function generationModelOf(pattern) {
	const structure = structureOf(pattern);
	const namespaces = [...new Set([...NAMESPACES$1, ...namespacesInConditions(structure)])];
	const roles = new Map(structure.roles.map((role, i) => [role.id, roleModelOf(role, new Random(i + 1), namespaces)]));
	const subject = roles.get(structure.subject);
	if (subject === void 0) throw new Error(`the subject of ${pattern.name} is none of its roles`);
	const { links, commonLinks } = structure;
	const decisiveRules = [links, commonLinks].flatMap(decisiveRulesOf);
	return {
		subject,
		partner: roles.get(structure.partner ?? ""),
		roles,
		links,
		commonLinks,
		decisiveRules
	};
}
function namespacesInConditions({ roles }) {
	return roles.flatMap(({ conditions }) => conditions.flatMap(({ path: [first, second], texts }) => {
		const isNamespace = second?.step === "key" && second.key === "namespace";
		return first?.step === "key" && first.key === "metadata" && isNamespace ? texts : [];
	}));
}
function decisiveRulesOf({ rules, minimum }) {
	return rules.filter(({ required, weight }) => required || minimum > 0 && weight > 0);
}
const MOST_BASELINES = 10;
const MOST_TRIALS = 60;
function roleModelOf(role, random, namespaces) {
	const { id, kind } = role;
	const conditions = role.conditions.map(samplesOf);
	const hits = [];
	let nearest = skeleton(kind, "web", "shop");
	for (let trial = 0; trial < MOST_TRIALS && hits.length < MOST_BASELINES; trial++) {
		const object = skeleton(kind, trial === 0 ? "web" : random.pick(OBJECT_NAMES.slice(0, 6)), "shop");
		if (random.chance("baselineLabelled")) objectUnder(object, "metadata").labels = { app: random.pick(["web", "api"]) };
		if (tryToPass(random, object, role, conditions, trial > 0)) hits.push(object);
		else nearest = object;
		if (conditions.length === 0 && hits.length === 3) break;
	}
	const baselines = hits.length > 0 ? hits : [nearest];
	const [first] = baselines;
	const passesWith = (key) => (text) => {
		const object = copyOf(first ?? {});
		objectUnder(object, "metadata")[key] = text;
		return hits.length > 0 && isCandidate(object, role);
	};
	const isTemplate = kind === "Pod" && first !== void 0;
	return {
		id,
		kind,
		conditions,
		baselines,
		isPossible: hits.length > 0,
		names: OBJECT_NAMES.filter(passesWith("name")),
		namespaces: isClusterScoped(kind) ? [] : namespaces.filter(passesWith("namespace")),
		fitsTemplate: isTemplate && isCandidate(inDeployment(copyOf(first)), role)
	};
}
function tryToPass(random, object, role, conditions, isVaried) {
	const any = conditions.filter(({ condition }) => condition.group === "anyOf");
	const chosen = any.length > 0 ? [random.pick(any), ...random.some(any, "baselineAlternative")] : [];
	const applied = [...conditions.filter(({ condition }) => condition.group !== "anyOf"), ...chosen];
	const ordered = random.shuffled(applied).sort((a, b) => a.condition.path.length - b.condition.path.length);
	for (let round = 0; round < 4; round++) {
		for (const samples of ordered) {
			const { condition } = samples;
			const mustHold = condition.group !== "noneOf";
			if (isVaried && round === 0 && random.chance("baselineVaried") || condition.holdsFor(object) !== mustHold) applySample(random, object, samples, mustHold);
		}
		if (isCandidate(object, role)) return true;
	}
	return false;
}
function isCandidate(object, role) {
	return snapshotOf([object]).snapshot.resources.some((resource) => role.accepts(resource));
}
// src/prove/generate/coverage-goals.ts
function goalFor(goals, number) {
	const list = [
		goals.plain,
		void 0,
		goals.rules,
		void 0,
		goals.odd,
		goals.rules
	][number % 6] ?? [];
	const round = Math.floor(number / 6);
	return list[(list === goals.rules ? 2 * round + (number % 6 === 5 ? 1 : 0) : round) % list.length];
}
function coverageGoalsOf(model) {
	const { subject, partner, links, commonLinks, decisiveRules } = model;
	const others = decisiveRules.flatMap(({ other }) => model.roles.get(other) ?? []);
	const conditions = [...new Set([
		subject,
		...partner === void 0 ? [] : [partner],
		...others
	])].flatMap((role) => role.conditions.map((samples) => goalsOfCondition(role, samples)));
	const random = new Random(1);
	const rules = [links, commonLinks].flatMap((group) => group.rules.flatMap((rule) => {
		if (!decisiveRules.includes(rule)) return [];
		return RELATIONSHIP_GENERATORS[rule.type].perturbations.map((perturbation) => {
			return {
				about: "rule",
				rule,
				perturbation,
				missed: missedFor(random, rule, group)
			};
		});
	}));
	return {
		plain: random.shuffled(conditions.flatMap(({ plain }) => plain)),
		odd: random.shuffled(conditions.flatMap(({ odd }) => odd)),
		rules: random.shuffled(rules)
	};
}
function goalsOfCondition(role, samples) {
	const { condition, satisfying, violating } = samples;
	const goalOf = (value) => ({
		about: "condition",
		role,
		samples,
		value
	});
	const values = withoutRepetitions([...satisfying, ...violating]);
	const plain = values.filter((value) => isPlain(condition, value)).map(goalOf);
	const odd = values.filter((value) => !isPlain(condition, value)).map(goalOf);
	for (const [at, step] of condition.path.entries()) {
		if (step.step === "key") continue;
		for (const value of [satisfying[0], violating[0]]) for (const change of LIST_CHANGES) plain.push({
			...goalOf(value),
			list: {
				at,
				change
			}
		});
	}
	return {
		plain,
		odd
	};
}
function withoutRepetitions(values) {
	return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
function missedFor(random, rule, { rules, minimum }) {
	if (rule.required) return [];
	const missed = [];
	let points = rules.reduce((sum, { weight }) => sum + weight, 0);
	for (const other of random.shuffled(rules)) {
		if (other === rule || other.required || points - other.weight < minimum) continue;
		points -= other.weight;
		missed.push(other);
	}
	return missed;
}
function applyGoal(random, object, { role, samples, value, list }) {
	if (samples.condition.group === "anyOf") {
		for (const other of role.conditions) if (other.condition.group === "anyOf" && other !== samples) applySample(random, object, withPlainestViolation(other), false);
	}
	const { path } = samples.condition;
	setAt(object, path, {
		value,
		everywhere: random.chance("goalInEachElement"),
		random
	});
	if (list !== void 0) changeLists(object, path.slice(0, list.at), list.change);
}
function withPlainestViolation(samples) {
	const plainest = ["other", void 0].filter((value) => samples.violating.includes(value));
	return plainest.length === 0 ? samples : {
		...samples,
		violating: plainest.slice(0, 1)
	};
}
function changeLists(node, path, change) {
	const [step, ...rest] = path;
	if (step === void 0 || typeof node !== "object" || node === null) return;
	const holder = node;
	for (const key of keysOf(step, holder)) {
		const next = Object.hasOwn(holder, key) ? holder[key] : void 0;
		if (rest.length > 0) changeLists(next, rest, change);
		else if (isJsonList(next)) holder[key] = change(next);
	}
}
function keysOf(step, holder) {
	switch (step.step) {
		case "key": return [step.key];
		case "index": return [String(step.index)];
		case "each": return Object.keys(holder);
		case "keys": return [];
	}
}
// src/prove/generate/condition-violations.ts
function violateOne(random, { groups }, isAbsent) {
	const withConditions = groups.filter(([planned]) => (planned?.role?.conditions.length ?? 0) > 0);
	if (!isAbsent && withConditions.length > 0) {
		for (const planned of random.pick(withConditions)) violateCondition(random, planned);
		return;
	}
	for (const planned of random.pick(groups)) {
		const kind = kindOf(planned);
		planned.object.kind = random.pick([
			`${kind}s`,
			kind.toLowerCase(),
			"Widget",
			shortened(kind)
		]);
	}
}
function violateCondition(random, { object, role }) {
	if (role === void 0 || role.conditions.length === 0) return;
	const samples = random.pick(role.conditions);
	const any = role.conditions.filter(({ condition }) => condition.group === "anyOf");
	const isOfAny = samples.condition.group === "anyOf";
	for (const each of isOfAny && random.chance("allAlternativesViolated") ? any : [samples]) applySample(random, object, each, each.condition.group === "noneOf");
	const { path } = samples.condition;
	if (path.length > 1 && random.chance("oddValueAboveCondition")) setAt(object, path.slice(0, 1 + random.below(path.length - 1)), {
		value: random.pick(ODD_VALUES),
		everywhere: true,
		random
	});
}
// src/prove/generate/related-objects.ts
const NAMES$1 = [
	"shop",
	"web",
	"web",
	"conf",
	"conf",
	"default",
	"",
	5,
	null,
	["web"]
];
const LABEL_KEYS = [
	"app",
	"tier",
	"app.kubernetes.io/name"
];
const LABEL_VALUES = [
	"web",
	"web",
	"fluentd",
	"fluentd",
	"5",
	5,
	true,
	"",
	null,
	{}
];
function relatedObject(random, metadata) {
	return random.pick([
		service,
		account,
		config,
		namespace,
		widget$1,
		markdown,
		managed
	])(random, metadata);
}
function references(random) {
	return {
		...random.chance("lessThanEven") ? { serviceAccountName: random.pick(NAMES$1) } : {},
		...random.chance("occasionally") ? { serviceAccount: random.pick(NAMES$1) } : {},
		...random.chance("occasionally") ? { ephemeralContainers: random.times(2, () => container(random)) } : {},
		...random.chance("sometimes") ? { initContainers: random.times(2, () => container(random)) } : {},
		...random.chance("sometimes") ? { affinity: affinity(random) } : {}
	};
}
function container(random) {
	const from = (key) => ({ [key]: {
		name: random.pick(NAMES$1),
		key: "k"
	} });
	return {
		...random.chance("lessThanEven") ? { envFrom: random.times(2, () => from(random.pick(["configMapRef", "secretRef"]))) } : {},
		...random.chance("lessThanEven") ? { env: random.times(2, () => ({ valueFrom: from("configMapKeyRef") })) } : {}
	};
}
function configVolume(random) {
	const configMap = { name: random.pick(NAMES$1) };
	return random.chance("even") ? { configMap } : { projected: { sources: [
		{ configMap },
		{ secret: configMap },
		null
	] } };
}
function named(random, kind, metadata, more = {}) {
	const name = random.chance("often") ? { name: random.pick([
		"web",
		"conf",
		"default",
		"shop"
	]) } : {};
	return {
		apiVersion: random.pick([
			"v1",
			"v1",
			"x.io/v1"
		]),
		kind,
		metadata: {
			...metadata,
			...name
		},
		...more
	};
}
function service(random, metadata) {
	return named(random, "Service", metadata, { spec: { selector: random.chance("nearlyAlways") ? labels$1(random) : "web" } });
}
function account(random, metadata) {
	return named(random, "ServiceAccount", metadata);
}
function config(random, metadata) {
	return named(random, "ConfigMap", metadata, { data: {} });
}
function namespace(random, { namespace: _none, ...metadata }) {
	return named(random, "Namespace", {
		...metadata,
		name: random.pick([
			"shop",
			"default",
			"7",
			7,
			""
		])
	});
}
function widget$1(random, metadata) {
	const items = random.times(3, () => ({
		name: random.pick([
			"web",
			"conf",
			5,
			null
		]),
		namespace: random.pick([
			"shop",
			"shop",
			"default",
			"",
			null
		]),
		resource: random.pick([
			"pods",
			"pods",
			"services",
			"tables",
			"configmaps",
			"Pods",
			"deployments"
		])
	}));
	const spec = random.chance("nearlyAlways") ? { resourcesRefs: { items } } : { resourcesRefs: items };
	return named(random, random.pick([
		"Panel",
		"Row",
		"Page"
	]), metadata, { spec });
}
function markdown(random, metadata) {
	const keys = random.some([
		"managed-by",
		"krateo.io/managed-by",
		"krateo.io/portal"
	], "even");
	const own = Object.fromEntries(keys.map((key) => [key, random.pick([
		"web",
		"conf",
		"",
		5,
		null,
		{}
	])]));
	return named(random, "Markdown", {
		...metadata,
		labels: own
	});
}
function managed(random, metadata) {
	return named(random, random.pick(["Table", "Paragraph"]), metadata);
}
function labels$1(random) {
	return Object.fromEntries(random.some(LABEL_KEYS, "lessThanEven").map((key) => [key, random.pick(LABEL_VALUES)]));
}
function affinity(random) {
	const terms = random.times(2, () => ({
		...random.chance("nearlyAlways") ? { labelSelector: selector(random) } : {},
		...random.chance("sometimes") ? { namespaces: random.times(2, () => random.pick([
			"shop",
			"default",
			"7",
			7,
			null,
			""
		])) } : {},
		...random.chance("sometimes") ? { namespaceSelector: selectorOfNamespaces(random) } : {}
	}));
	return { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: random.chance("nearlyAlways") ? terms : terms[0] ?? {} } };
}
function selectorOfNamespaces(random) {
	if (random.chance("even")) return selector(random);
	const values = random.times(2, () => random.pick([
		"shop",
		"default",
		"7",
		"payments"
	]));
	const key = "kubernetes.io/metadata.name";
	const operator = random.pick([
		"In",
		"NotIn",
		"Exists"
	]);
	return { matchExpressions: [{
		key,
		operator,
		...operator === "Exists" ? {} : { values }
	}] };
}
function selector(random) {
	if (random.chance("occasionally")) return random.pick([
		{},
		null,
		[],
		"x",
		{ other: 1 },
		{ matchLabels: [] }
	]);
	const texts = [
		"web",
		"fluentd",
		"5",
		"",
		...random.chance("occasionally") ? [
			5,
			null,
			true
		] : []
	];
	const matchLabels = Object.fromEntries(random.some(LABEL_KEYS, "sometimes").map((key) => [key, random.pick(texts)]));
	const matchExpressions = random.times(2, () => ({
		key: random.pick(random.chance("nearlyAlways") ? LABEL_KEYS : [
			"",
			5,
			null
		]),
		operator: random.pick([
			"In",
			"In",
			"NotIn",
			"Exists",
			"DoesNotExist",
			"Gt"
		]),
		...random.chance("moreThanEven") ? { values: random.times(3, () => random.pick(texts)) } : {}
	}));
	return {
		...random.chance("moreThanEven") ? { matchLabels } : {},
		...random.chance("lessThanEven") ? { matchExpressions } : {},
		...random.chance("seldom") ? { matchExpressions: null } : {}
	};
}
// src/prove/generate/decoys.ts
function decoys(random, builder) {
	if (random.chance("decoyRelated")) return [relatedObject(random, {
		name: random.pick(OBJECT_NAMES),
		namespace: builder.defaultNamespace
	})];
	if (random.chance("decoySameName")) return [sameNameElsewhere(random, builder)];
	return random.chance("decoyDefinition") ? [definitionOf(random, random.pick(builder.all))] : [];
}
function sameNameElsewhere(random, { subjects, defaultNamespace }) {
	const subject = random.pick(subjects);
	const object = copyOf(subject.object);
	const form = random.below(3);
	if (form === 0 && !isClusterScoped(kindOf(subject))) moveTo({ object }, random.pick(NAMESPACES$1));
	else if (form === 1) object.apiVersion = "x.io/v2";
	else return skeleton(random.pick([
		"ConfigMap",
		"Deployment",
		"Namespace"
	]), String(memberAt(object, "metadata", "name")), defaultNamespace);
	return object;
}
// src/prove/generate/kind-names.ts
function takesKind(kinds, name) {
	return kindNames(kinds)?.includes(name) ?? true;
}
// src/prove/generate/relationships/link.ts
function link(random, type, a, b) {
	const forth = canLinkForth(type, a, b);
	const back = canLinkForth(type, b, a);
	if (forth && (!back || random.chance("even"))) RELATIONSHIP_GENERATORS[type].link(random, a, b);
	else if (back) RELATIONSHIP_GENERATORS[type].link(random, b, a);
}
function linkForth(random, type, from, to) {
	const isLinked = canLinkForth(type, from, to);
	if (isLinked) RELATIONSHIP_GENERATORS[type].link(random, from, to);
	return isLinked;
}
function canLinkForth(type, from, to) {
	const kinds = RELATIONSHIPS[type];
	return takesKind(kinds.from, kindOf(from)) && takesKind(kinds.to, kindOf(to));
}
function linkNearly(random, type, a, b) {
	link(random, type, a, b);
	const [one, other] = random.chance("even") ? [a, b] : [b, a];
	return random.pick(RELATIONSHIP_GENERATORS[type].perturbations)(random, one, other) ?? [];
}
// src/prove/generate/relationships/common-neighbour.ts
const NEIGHBOUR_KINDS = [
	"Table",
	"ConfigMap",
	"Pod"
];
function linkInCommon(random, type, a, b, name = random.pick(OBJECT_NAMES.slice(0, 6))) {
	const { inCommon } = RELATIONSHIP_GENERATORS[type];
	if (inCommon.withoutObject?.(random, a, b, name) === true) return void 0;
	const kind = neighbourKind(random, type, kindOf(a), kindOf(b));
	if (kind === void 0) return void 0;
	if (inCommon.crossesNamespaces !== true) alignNamespaces(random, a, b);
	const third = { object: skeleton(kind, name, namespaceOf$1(a) ?? "shop") };
	if (!isClusterScoped(kind) && namespaceOf$1(a) === void 0) moveTo(third, void 0);
	const intermediate = {
		...third,
		byIdentity: inCommon.byIdentity?.includes(kind) ?? false
	};
	if (inCommon.linkThird?.(random, third, a, b) === true) return intermediate;
	if (inCommon.sameName === kind) {
		rename$1(b, ensureName(a));
		if (kindOf(a) === kindOf(b)) b.object.apiVersion = "x.io/v2";
	}
	const namesBoth = inCommon.namesBoth === true && random.chance("even") && linkForth(random, type, third, a);
	if (!namesBoth) link(random, type, third, a);
	if (!namesBoth || !linkForth(random, type, third, b)) link(random, type, third, b);
	return intermediate;
}
function neighbourKind(random, type, a, b) {
	const { from, to } = RELATIONSHIPS[type];
	const sides = (kind) => [...takesKind(from, kind) ? [to] : [], ...takesKind(to, kind) ? [from] : []];
	const kinds = sides(a).flatMap((one) => sides(b).flatMap((two) => kindsOverlap(one, two) ? [[one, two]] : [])).flatMap(([one, two]) => {
		return (kindNames(one ?? []) ?? kindNames(two ?? []) ?? NEIGHBOUR_KINDS).filter((kind) => takesKind(one ?? [], kind) && takesKind(two ?? [], kind));
	});
	return kinds.length === 0 ? void 0 : random.pick(kinds);
}
// src/prove/generate/set-claims.ts
function claimsOfSets(random, documents) {
	const sets = documents.flatMap((document) => {
		const name = isJsonObject(document) ? memberAt(document, "metadata", "name") : void 0;
		if (typeof name !== "string") return [];
		return claimsAt(document).map((claim) => ({
			document,
			name,
			claim
		}));
	});
	if (sets.length === 0) return documents;
	const set = random.pick(sets);
	const template = random.pick([
		"data",
		"data",
		"logs",
		set.claim
	]);
	const start = random.pick([
		0,
		0,
		0,
		1,
		9
	]);
	const ordinal = start + random.pick([
		0,
		0,
		1,
		2
	]);
	const claim = `${template}-${set.name}-${ordinal}`;
	return documents.map((document) => {
		const renamed = mapValues(document, (value) => withName(value, set.claim, claim));
		return document === set.document ? asSet(random, copyOf(renamed), {
			template,
			claim,
			start,
			ordinal
		}) : renamed;
	});
}
function claimsAt(document) {
	const volumes = isJsonObject(document) ? memberAt(document, "spec", "template", "spec", "volumes") : void 0;
	if (!isJsonList(volumes)) return [];
	return volumes.map((volume) => isJsonObject(volume) ? memberAt(volume, "persistentVolumeClaim", "claimName") : void 0).filter((name) => typeof name === "string");
}
function withName(value, before, after) {
	if (!isJsonObject(value)) return value;
	if (value.claimName === before) return {
		...value,
		claimName: after
	};
	return value.kind === "PersistentVolumeClaim" && memberAt(value, "metadata", "name") === before ? {
		...value,
		metadata: {
			...value.metadata,
			name: after
		}
	} : value;
}
function asSet(random, workload, { template, claim, start, ordinal }) {
	const object = workload;
	const spec = objectUnder(object, "spec");
	const others = listAt(object, "spec", "template", "spec", "volumes").filter((volume) => !isJsonObject(volume) || memberAt(volume, "persistentVolumeClaim", "claimName") !== claim);
	const inPlace = random.chance("sometimes") ? [{
		name: template,
		emptyDir: {}
	}] : [];
	objectUnder(object, "spec", "template", "spec").volumes = [...inPlace, ...others];
	spec.volumeClaimTemplates = [{ metadata: { name: template } }];
	if (start > 0) spec.ordinals = { start };
	const enough = ordinal - start + 1;
	const replicas = random.pick([
		enough,
		enough,
		enough + 1,
		enough + 1,
		enough - 1,
		String(enough),
		1001
	]);
	if (enough > 1 || random.chance("even")) spec.replicas = replicas;
	return object;
}
// src/prove/generate/snapshot-builder.ts
const DEFAULT_NAMESPACES = [
	"shop",
	"shop",
	"shop",
	"default",
	"payments",
	"Shop",
	"7"
];
const ODD_LABELS = [
	"__proto__",
	"constructor",
	"a.b/c",
	"",
	"app.kubernetes.io/name",
	"größe"
];
var SnapshotBuilder = class {
	subjects;
	partners;
	intermediates = [];
	defaultNamespace;
	#others = new Map();
	#random;
	#model;
	#goal;
	constructor(random, model, subjects, goal) {
		this.#random = random;
		this.#goal = goal;
		this.#model = model;
		this.defaultNamespace = random.pick(DEFAULT_NAMESPACES);
		this.subjects = this.#objects(model.subject, subjects);
		this.partners = model.partner === void 0 ? [] : this.#objects(model.partner, random.chance("secondPartner") ? 2 : 1);
		if (goal === void 0 && random.chance("objectOfTwoRoles")) this.#shareRoles();
	}
	get all() {
		return [
			...this.subjects,
			...this.partners,
			...[...this.#others.values()].flat(),
			...this.intermediates
		];
	}
	get groups() {
		const others = this.#model.decisiveRules.map(({ other }) => this.#others.get(other) ?? []);
		return [
			this.subjects,
			this.subjects,
			this.partners,
			...others
		].filter((objects) => objects.length > 0);
	}
	othersOf({ other }, isWanted) {
		const { partner, subject } = this.#model;
		if (other === partner?.id) return this.partners;
		if (other === subject.id) return this.subjects;
		const existing = this.#others.get(other);
		if (existing !== void 0) return existing;
		const one = isWanted || this.#random.chance("otherThoughUnwanted") ? 1 : 0;
		const count = this.#random.chance("secondOther") ? 2 : one;
		const role = this.#model.roles.get(other);
		const objects = role === void 0 ? [] : this.#objects(role, count);
		this.#others.set(other, objects);
		return objects;
	}
	#objects(role, count) {
		const objects = Array.from({ length: count }, (_, i) => this.#candidate(role, i > 0));
		const [first] = objects;
		if (first !== void 0 && this.#goal?.role === role) applyGoal(this.#random, first.object, this.#goal);
		return objects;
	}
	#candidate(role, isSecond) {
		const random = this.#random;
		const object = copyOf(random.pick(role.baselines));
		if (role.conditions.length > 0 && random.chance("candidateVaried")) {
			const samples = random.pick(role.conditions);
			applySample(random, object, samples, samples.condition.group !== "noneOf");
		}
		const metadata = objectUnder(object, "metadata");
		const names = role.names.length > 0 && (isSecond || random.chance("candidateRenamed")) ? role.names : [];
		const plain = names.filter((name) => OBJECT_NAMES.indexOf(name) < 6);
		if (names.length > 0) metadata.name = random.pick(plain.length > 0 && random.chance("plainName") ? plain : names);
		if (role.namespaces.length > 0) {
			const namespace = role.namespaces.includes(this.defaultNamespace) && random.chance("inDefaultNamespace") ? this.defaultNamespace : random.pick(role.namespaces);
			if (namespace === "default" && random.chance("even")) delete metadata.namespace;
			else metadata.namespace = namespace;
		}
		if (random.chance("oddLabel")) setOwn(objectUnder(metadata, "labels"), random.pick(ODD_LABELS), random.pick(OBJECT_NAMES));
		if (random.chance("generatedName") && role.names.length > 0) {
			delete metadata.name;
			metadata.generateName = `${random.pick(OBJECT_NAMES)}-`;
		}
		return {
			object,
			role
		};
	}
	#shareRoles() {
		const random = this.#random;
		const { subject, roles } = this.#model;
		const others = [...roles.values()].filter((role) => role !== subject && role.kind === subject.kind);
		if (others.length === 0) return;
		const { object } = random.pick(this.subjects);
		for (const samples of random.pick(others).conditions) {
			const { group } = samples.condition;
			if (group !== "anyOf" || random.chance("even")) applySample(random, object, samples, group !== "noneOf");
		}
	}
};
// src/prove/generate/directed-snapshot.ts
const INTENTS$1 = [
	"hit",
	"hit",
	"hit",
	"hit",
	"hit",
	"miss",
	"miss",
	"miss",
	"miss",
	"chaos"
];
const MISSES = [...[
	"rule",
	"rule",
	"rule",
	"condition",
	"condition",
	"condition"
], ...[
	"absent",
	"documents",
	"documents"
]];
const BARE_POD = skeleton("Pod", "web", "shop");
var DirectedSnapshot = class {
	#random;
	#model;
	#intent;
	#builder;
	#goal;
	constructor(random, model, goal) {
		this.#random = random;
		this.#model = model;
		this.#goal = goal;
		this.#intent = goal === void 0 ? random.pick(INTENTS$1) : "hit";
		const isExact = this.#intent === "miss" || goal !== void 0;
		const subjects = random.chance(isExact ? "secondSubjectBesideGoal" : "secondSubject") ? 2 : 1;
		this.#builder = new SnapshotBuilder(random, model, subjects, goal?.about === "condition" ? goal : void 0);
	}
	documents() {
		const random = this.#random;
		const { links, commonLinks, decisiveRules } = this.#model;
		const misses = this.#intent === "miss" ? random.pick(MISSES) : void 0;
		const missed = misses === "rule" && decisiveRules.length > 0 ? random.pick(decisiveRules) : void 0;
		const allLinked = misses === "documents" && random.chance("even");
		const isLinked = (rule) => {
			if (this.#intent === "chaos") return random.chance("even");
			return allLinked || rule.shared !== (rule === missed || this.#isToMiss(rule));
		};
		for (const rule of random.shuffled(links.rules)) this.#relate(rule, isLinked(rule));
		for (const rule of random.shuffled(commonLinks.rules)) this.#relateInCommon(rule, isLinked(rule));
		if (misses !== void 0 && misses !== "documents" && missed === void 0) violateOne(random, this.#builder, misses === "absent");
		if (this.#intent === "chaos") {
			for (const planned of this.#builder.all) if (random.chance("chaoticCondition")) violateCondition(random, planned);
		}
		const made = this.#builder.all.flatMap((planned) => this.#documentsOf(planned));
		const documents = random.chance("claimOfSet") ? claimsOfSets(random, made) : made;
		const all = [...random.shuffled(documents), ...decoys(random, this.#builder)];
		return this.#corrupted(misses === "documents" ? mutateAcrossDocuments(random, all) : all);
	}
	#isToMiss(rule) {
		if (this.#goal?.about === "rule") return this.#goal.missed.includes(rule);
		return !rule.shared && this.#goal?.role.id === rule.other;
	}
	#perturbationOf(rule) {
		return this.#goal?.about === "rule" && this.#goal.rule === rule ? this.#goal.perturbation : void 0;
	}
	#relate(rule, isLinked) {
		const random = this.#random;
		const perturbation = this.#perturbationOf(rule);
		const others = this.#builder.othersOf(rule, isLinked || perturbation !== void 0);
		for (const subject of this.#builder.subjects) {
			if (perturbation !== void 0) for (const other of others) this.#linkPerturbed(perturbation, rule, subject, other);
			else if (!isLinked) for (const other of others) this.#keepApart(rule, subject, other);
			else if (others.length > 0) this.#link(rule, subject, random.pick(others));
			if (random.chance("linkedToItself")) link(random, rule.type, subject, subject);
		}
	}
	#link({ type }, a, b) {
		const random = this.#random;
		link(random, type, a, b);
		const { companions } = RELATIONSHIP_GENERATORS[type];
		if (companions !== void 0 && random.chance("even")) this.#builder.intermediates.push(...companions(random, a, b));
	}
	#linkPerturbed(perturbation, rule, subject, other) {
		const random = this.#random;
		const standIn = random.chance("standInLinked") ? { object: copyOf(other.object) } : void 0;
		if (standIn !== void 0) this.#builder.intermediates.push(standIn);
		const linked = standIn ?? other;
		this.#link(rule, subject, linked);
		if (standIn !== void 0 || random.chance("even")) this.#perturb(perturbation, linked, subject);
		else this.#perturb(perturbation, subject, linked);
	}
	#perturb(perturbation, one, other) {
		this.#builder.intermediates.push(...perturbation(this.#random, one, other) ?? []);
	}
	#keepApart({ type }, a, b) {
		const random = this.#random;
		if (random.chance("apartNearly")) this.#builder.intermediates.push(...linkNearly(random, type, a, b));
		else if (random.chance("apartTogether")) alignNamespaces(random, a, b);
		RELATIONSHIP_GENERATORS[type].separate?.(random, a, b);
	}
	#relateInCommon(rule, isLinked) {
		const random = this.#random;
		const { type } = rule;
		const perturbation = this.#perturbationOf(rule);
		for (const a of this.#builder.subjects) for (const b of this.#builder.partners) {
			const isFirst = a === this.#builder.subjects[0] && b === this.#builder.partners[0];
			if (perturbation !== void 0) this.#linkInCommonPerturbed(perturbation, type, a, b);
			else if (isLinked && (isFirst || random.chance("furtherPairLinked"))) this.#add(linkInCommon(random, type, a, b));
			else if (!isLinked) this.#keepApartInCommon(type, a, b);
		}
	}
	#linkInCommonPerturbed(perturbation, type, a, b) {
		const random = this.#random;
		const third = linkInCommon(random, type, a, b);
		if (third !== void 0) this.#builder.intermediates.push(third);
		const [one = a, other = b] = random.shuffled([a, b]);
		if (third !== void 0 && perturbation === disguised) this.#perturb(perturbation, third, one);
		else if (third === void 0 || random.chance("namersPerturbed")) this.#perturb(perturbation, one, other);
		else if (random.chance("even")) this.#perturb(perturbation, third, one);
		else this.#perturb(perturbation, one, third);
	}
	#add(third) {
		if (third !== void 0 && !(third.byIdentity && this.#random.chance("even"))) this.#builder.intermediates.push(third);
	}
	#keepApartInCommon(type, a, b) {
		const random = this.#random;
		const apart = random.pick([
			"linked",
			"moved",
			"copied",
			"text",
			"nothing"
		]);
		if (apart === "linked") link(random, type, a, b);
		else if (apart === "moved") {
			const moved = random.pick([a, b]);
			this.#add(linkInCommon(random, type, a, b));
			if (moved.object.kind !== "Namespace") moveTo(moved, random.pick(["elsewhere", "payments"]));
		} else if (apart === "copied") this.#add(linkInCommon(random, type, a, { object: copyOf(b.object) }));
		else if (apart === "text") {
			this.#add(linkInCommon(random, type, a, b));
			otherText$2(random, random.pick([a, b]));
		}
		RELATIONSHIP_GENERATORS[type].separate?.(random, a, b);
	}
	#documentsOf({ object, role }) {
		const random = this.#random;
		if (object.kind === "Pod" && memberAt(object, "metadata", "ownerReferences") === void 0) {
			const isUsual = (role === void 0 || role.fitsTemplate) && this.#goal === void 0;
			if (random.chance(isUsual ? "podAsTemplate" : "podAsTemplateOfGoal")) return templated(random, object);
		}
		const pods = [...this.#model.roles.values()].filter(({ kind }) => kind === "Pod");
		if (random.chance("workloadWithTemplate")) withTemplate(random, object, pods.length > 0 ? random.pick(random.pick(pods).baselines) : BARE_POD);
		return [object];
	}
	#corrupted(documents) {
		const random = this.#random;
		const repeated = random.chance("duplicates") ? duplicate(random, documents, "duplicated", () => ({})) : [];
		const share = this.#intent === "chaos" ? "corruptedInChaos" : "corrupted";
		const all = [...documents, ...repeated].map((document) => corrupt(random, document, share));
		return random.chance("wrapped") ? wrapInLists(random, all) : all;
	}
};
// src/prove/generate/undirected-documents.ts
const NAMES = [
	...often("web", "fluentd", "api", "logger"),
	"5",
	5,
	true,
	"true",
	""
];
const NAMESPACES = [
	...often("shop", "shop"),
	"default",
	"kube-system",
	"7",
	7,
	false,
	"",
	null
];
const CLAIMS = [
	...often("logs", "logs", "data", "data-web-0", "logs-fluentd-1"),
	"5",
	5,
	"",
	true
];
const REPLICAS = [
	0,
	0,
	1,
	2,
	3,
	"0",
	"2",
	1.5,
	-1,
	true,
	null
];
const LABELS = [
	...often("web", "fluentd"),
	"logging",
	"5",
	5,
	true,
	"",
	.5,
	"<a&b>\u2028"
];
const UIDS = [
	"u1",
	"u2",
	"u3",
	"u3",
	"",
	4
];
const VERSIONS = {
	"": [
		"v1",
		"v1",
		"v1",
		"v1",
		"/v1",
		"example.com/v1"
	],
	apps: [
		"apps/v1",
		"apps/v1",
		"apps/v1",
		"apps/v1beta1",
		"apps/",
		"extensions/v1beta1",
		"apps"
	],
	batch: [
		"batch/v1",
		"batch/v1",
		"batch/v1",
		"batch/v1beta1",
		"batch/v1/x",
		"v1"
	]
};
function often(...values) {
	return Array.from({ length: 4 }, () => values).flat();
}
function undirectedDocuments(random) {
	const documents = random.chance("seldom") ? sidecarObjects(random) : [];
	for (const make of random.times(12, () => random.pick(MAKERS))) documents.push(make(random, documents));
	if (random.chance("sometimes")) documents.push(...duplicate(random, documents, "duplicatedUndirected", podSpec));
	return wrapInLists(random, documents.map((document) => corrupt(random, document)));
}
const MAKERS = [...[
	pod,
	pod,
	pod,
	workload,
	workload,
	workload,
	workload,
	workload
], ...[
	claim,
	claim,
	claim,
	widget,
	related$1,
	related$1,
	related$1,
	(random) => definition(random),
	(random) => random.pick(ODD_VALUES)
]];
function sidecarObjects(random) {
	const claims = ["logs", "data"];
	const spec = { volumes: claims.map((claimName) => ({ persistentVolumeClaim: { claimName } })) };
	const namespaced = (name) => ({
		name,
		namespace: "shop"
	});
	return [
		{
			apiVersion: "v1",
			kind: "Pod",
			metadata: namespaced("web"),
			spec
		},
		{
			apiVersion: "apps/v1",
			kind: "Deployment",
			metadata: namespaced("fluentd"),
			spec: { template: { spec: {
				...spec,
				containers: []
			} } }
		},
		...random.some(claims, "usually").map((name) => {
			return {
				apiVersion: "v1",
				kind: "PersistentVolumeClaim",
				metadata: namespaced(name)
			};
		})
	];
}
function pod(random, before) {
	const version = random.pick(VERSIONS[""] ?? []);
	const phase = random.pick([
		"Running",
		"Succeeded",
		"Failed",
		null,
		5
	]);
	return {
		apiVersion: version,
		kind: "Pod",
		metadata: metadata(random, before),
		spec: podSpec(random),
		...random.chance("sometimes") ? { status: { phase } } : {}
	};
}
function workload(random, before) {
	const { apiVersion: usual, kind, template } = random.pick(WORKLOAD_KINDS);
	const podTemplate = {
		metadata: {
			...labels(random),
			name: "ignored"
		},
		spec: podSpec(random)
	};
	const made = random.chance("usually") ? podTemplate : random.pick(ODD_VALUES);
	const [, ...inner] = template;
	const below = random.chance("nearlyAlways") ? inner.reduceRight((value, key) => ({ [key]: value }), made) : { jobTemplate: { spec: {} } };
	const apiVersion = random.pick(VERSIONS[groupOf$1(usual)] ?? [usual]);
	const spec = {
		...setMembers(random),
		...below
	};
	return {
		apiVersion,
		kind,
		metadata: metadata(random, before),
		spec
	};
}
function setMembers(random) {
	const claims = random.times(2, () => ({ metadata: { name: random.pick([
		"data",
		"logs",
		"data",
		5,
		"",
		null
	]) } }));
	return {
		...random.chance("even") ? { replicas: random.pick(REPLICAS) } : {},
		...random.chance("sometimes") ? { volumeClaimTemplates: claims } : {},
		...random.chance("seldom") ? { ordinals: { start: random.pick(REPLICAS) } } : {}
	};
}
function related$1(random, before) {
	return relatedObject(random, metadata(random, before));
}
function claim(random, before) {
	const pods = before.filter((object) => isJsonObject(object) && object.kind === "Pod");
	const { namespace } = pods.length > 0 ? random.pick(pods).metadata : { namespace: "shop" };
	const own = {
		...metadata(random, before),
		...random.chance("usually") ? { name: random.pick(CLAIMS) } : {}
	};
	return {
		apiVersion: random.pick(VERSIONS[""] ?? []),
		kind: "PersistentVolumeClaim",
		metadata: random.chance("often") && namespace !== void 0 ? {
			...own,
			namespace
		} : own
	};
}
function widget(random, before) {
	const kind = random.pick([
		"Widget",
		"Widget",
		"Namespace",
		"ClusterIssuer",
		"List"
	]);
	return {
		apiVersion: random.pick([
			"x.io/v1",
			"x.io/v2",
			"v1",
			"cert-manager.io/v1"
		]),
		kind,
		metadata: metadata(random, before),
		spec: podSpec(random)
	};
}
function definition(random) {
	return {
		apiVersion: random.pick([
			"apiextensions.k8s.io/v1",
			"apiextensions.k8s.io/v1beta1",
			"v1"
		]),
		kind: "CustomResourceDefinition",
		metadata: {
			name: random.pick([
				"widgets",
				"widgets",
				"pods"
			]),
			labels: random.pick(ODD_VALUES)
		},
		spec: {
			group: random.pick([
				"x.io",
				"x.io",
				"",
				"apps"
			]),
			scope: random.pick([
				"Cluster",
				"Cluster",
				"Namespaced",
				null
			]),
			names: { kind: random.pick([
				"Widget",
				"Widget",
				"Deployment",
				"Pod"
			]) }
		}
	};
}
function metadata(random, before) {
	return {
		...random.chance("usually") ? { name: random.pick(NAMES) } : {},
		...random.chance("occasionally") ? { generateName: random.pick([
			"web-",
			"",
			5,
			null,
			{}
		]) } : {},
		...random.chance("often") ? { namespace: random.pick(NAMESPACES) } : {},
		...random.chance("sometimes") ? { uid: random.pick(UIDS) } : {},
		...labels(random),
		...random.chance("even") ? { ownerReferences: random.times(2, () => ownerReference(random, before)) } : {}
	};
}
function labels(random) {
	if (random.chance("sometimes")) return {};
	const keys = random.some([
		"app",
		"tier",
		"app.kubernetes.io/name",
		""
	], "even");
	return { labels: Object.fromEntries(keys.map((key) => [key, random.pick(LABELS)])) };
}
function ownerReference(random, before) {
	const objects = before.filter(isJsonObject);
	const target = objects.length > 0 ? random.pick(objects) : null;
	const owner = {};
	if (isJsonObject(target)) {
		const own = isJsonObject(target.metadata) ? target.metadata : {};
		Object.assign(owner, {
			apiVersion: target.apiVersion ?? null,
			kind: target.kind ?? null,
			name: own.name ?? null
		});
		if (random.chance("moreThanEven")) owner.uid = own.uid ?? null;
	}
	if (random.chance("occasionally")) owner.apiVersion = random.pick([
		"apps/v1",
		"batch/v1",
		"v1",
		"",
		null
	]);
	if (random.chance("seldom")) owner.kind = random.pick([
		"Deployment",
		"ReplicaSet",
		"Job",
		"CronJob",
		""
	]);
	if (random.chance("seldom")) owner.name = random.pick(NAMES);
	if (random.chance("occasionally")) owner.uid = random.pick(UIDS);
	if (random.chance("occasionally")) owner.controller = random.pick([
		true,
		false,
		"true",
		null
	]);
	return owner;
}
function podSpec(random) {
	const containers = random.times(2, () => ({ env: random.times(2, () => ({ value: random.pick(ODD_VALUES) })) }));
	return {
		...random.chance("nearlyAlways") ? { volumes: random.times(3, () => volume(random)) } : {},
		...random.chance("even") ? { replicas: random.pick(ODD_VALUES) } : {},
		...random.chance("nearlyAlways") ? { containers } : {},
		...random.chance("occasionally") ? { containers: [container(random)] } : {},
		...references(random)
	};
}
function volume(random) {
	if (random.chance("seldom")) return random.pick(ODD_VALUES);
	if (random.chance("occasionally")) return {
		name: random.pick([
			"data",
			"logs",
			"tmp"
		]),
		emptyDir: {}
	};
	if (random.chance("seldom")) return configVolume(random);
	if (random.chance("often")) return { persistentVolumeClaim: { claimName: random.pick(CLAIMS) } };
	return { nfs: {
		server: random.pick([
			"10.0.0.1",
			"10.0.0.1",
			"",
			5
		]),
		path: random.pick([
			"/logs",
			"/logs",
			"",
			null
		])
	} };
}
// src/prove/generate/pattern-generator.ts
const NUMBERS$1 = 6e6;
var PatternGenerator = class {
	pattern;
	model;
	goals;
	constructor(pattern) {
		this.pattern = pattern;
		this.model = generationModelOf(pattern);
		this.goals = coverageGoalsOf(this.model);
	}
	documents(random, number = random.below(NUMBERS$1)) {
		const goal = goalFor(this.goals, number);
		if (goal === void 0 && random.chance("undirected")) return undirectedDocuments(random);
		return new DirectedSnapshot(random, this.model, goal).documents();
	}
};
// src/prove/generate/resource/value-places.ts
function placeOf({ from, path }, indexes) {
	if (from === void 0) return path;
	const index = indexes.get(formatValuePath(from.list)) ?? 0;
	return [
		...placeOf(from.list, indexes),
		{
			step: "index",
			index
		},
		...path
	];
}
function someIndexes(random, anchors) {
	return new Map(anchors.map(({ list }) => [formatValuePath(list), random.pick([
		0,
		0,
		1
	])]));
}
function bindingAt(object, anchors, indexes) {
	const binding = new Map();
	for (const { list } of anchors) {
		const key = formatValuePath(list);
		const index = indexes.get(key) ?? 0;
		const [value] = boundValues(object, list, binding);
		const element = isJsonList(value) ? value.filter((one) => one !== null)[index] : void 0;
		if (element === void 0) return void 0;
		binding.set(key, {
			element,
			index
		});
	}
	return binding;
}
function ensureElements(random, object, anchors, indexes) {
	for (const anchor of anchors) {
		const path = placeOf({
			from: anchor,
			path: []
		}, indexes);
		if (valueAtPlace(object, path) !== void 0) continue;
		setPlace(random, object, path, { name: random.pick(["web", "api"]) }, true);
	}
}
function valueAtPlace(object, path) {
	let at = object;
	for (const step of path) if (step.step === "key") at = isJsonObject(at) && Object.hasOwn(at, step.key) ? at[step.key] : void 0;
	else if (step.step === "index") at = isJsonList(at) ? at[step.index] : void 0;
	else return void 0;
	return at ?? void 0;
}
function setPlace(random, object, path, value, everywhere) {
	if (path.at(-1)?.step !== "keys") {
		setAt(object, path, {
			value,
			everywhere,
			random
		});
		return;
	}
	const holder = path.slice(0, -1);
	if (value === void 0) {
		setAt(object, holder, {
			value: {},
			everywhere: true,
			random
		});
		return;
	}
	const keys = holder.map((step) => step.step === "key" ? step.key : void 0);
	const key = typeof value === "string" ? value : String(value);
	if (!everywhere && keys.every((one) => one !== void 0)) {
		setOwn(objectUnder(object, ...keys), key, "v");
		return;
	}
	const map = {};
	setOwn(map, key, "v");
	setAt(object, holder, {
		value: map,
		everywhere,
		random
	});
}
// src/prove/generate/resource/role-objects.ts
function resourceRoleModel(role, { subject, anchors }) {
	const { allOf, anyOf, noneOf } = role.filter;
	const model = (conditions, group) => conditions.map((condition) => {
		const { other: _none, ...own } = condition;
		return {
			condition,
			group,
			samples: samplesOf(conditionOf(own, group))
		};
	});
	return {
		role,
		kinds: kindsOfPool(role.kinds),
		conditions: [
			...model(allOf, "allOf"),
			...model(anyOf, "anyOf"),
			...model(noneOf, "noneOf")
		],
		anchors: role === subject ? anchors : []
	};
}
function bareObject(random, { apiVersion, kind }, namespace) {
	const name = random.pick(random.chance("plainName") ? OBJECT_NAMES.slice(0, 6) : OBJECT_NAMES);
	const object = {
		apiVersion,
		kind,
		metadata: isInNoNamespace(apiVersion, kind) ? { name } : {
			name,
			namespace
		}
	};
	if (random.chance("baselineLabelled")) objectUnder(object, "metadata").labels = { app: random.pick(["web", "api"]) };
	if (kind === "Pod") object.spec = { containers: [{
		name: "app",
		image: "app:1"
	}] };
	return object;
}
function satisfyFilter(random, object, { role, conditions, anchors }, indexes) {
	const any = conditions.filter(({ group }) => group === "anyOf");
	const chosen = any.length > 0 ? [random.pick(any), ...random.some(any, "baselineAlternative")] : [];
	const applied = random.shuffled([...conditions.filter(({ group }) => group !== "anyOf"), ...chosen]).sort((a, b) => lengthOf(a) - lengthOf(b));
	for (let round = 0; round < 4; round++) {
		ensureElements(random, object, anchors, indexes);
		if (passesUnder(object, role.filter, anchors, indexes) && (round > 0 || random.chance("even"))) return true;
		for (const one of applied) {
			const mustHold = one.group !== "noneOf";
			if (round > 0 && holdsUnder(object, one.condition, anchors, indexes) === mustHold) continue;
			applyCondition(random, object, one, indexes, mustHold);
		}
	}
	return passesUnder(object, role.filter, anchors, indexes);
}
function lengthOf({ condition }) {
	return placeOf(condition.at, new Map()).length;
}
function passesUnder(object, filter, anchors, indexes) {
	const binding = bindingAt(object, anchors, indexes);
	return binding !== void 0 && passes({ object }, filter, binding);
}
function holdsUnder(object, condition, anchors, indexes) {
	const binding = bindingAt(object, anchors, indexes);
	return binding === void 0 ? void 0 : conditionHolds({ object }, condition, binding);
}
function applyCondition(random, object, { condition, samples }, indexes, mustHold) {
	const path = placeOf(condition.at, indexes);
	if (condition.other !== void 0) {
		const text = random.pick([
			"web",
			"api",
			"5",
			5,
			true,
			"x"
		]);
		const other = mustHold ? sameForm(random, text) : random.pick([
			"other",
			void 0,
			[text],
			"Web",
			{}
		]);
		setPlace(random, object, path, text, !mustHold);
		setPlace(random, object, placeOf(condition.other, indexes), other, !mustHold);
		return;
	}
	const values = mustHold ? samples.satisfying : samples.violating;
	if (values.length === 0) return;
	const value = random.chance("plainSample") ? values[random.below(Math.min(2, values.length))] : random.pick(values);
	const isForAll = condition.operator === "ALL_EMPTY";
	setPlace(random, object, path, value, value === void 0 || mustHold === isForAll || random.chance("sampleInEachElement"));
}
function sameForm(random, value) {
	return random.chance("often") ? value : String(value);
}
function place(object, namespace) {
	const metadata = objectUnder(object, "metadata");
	if (isInNoNamespace(String(object.apiVersion), String(object.kind)) || namespace === void 0) delete metadata.namespace;
	else metadata.namespace = namespace;
}
// src/prove/generate/resource/relate-owners.ts
function relateByOwnership(random, owner, owned) {
	const between = Array.from({ length: random.pick([
		0,
		0,
		0,
		1,
		1,
		2,
		3
	]) }, (_, i) => {
		const object = bareObject(random, random.pick(NAMED_KINDS), "shop");
		objectUnder(object, "metadata").name = `between-${i}`;
		return object;
	});
	const chain = [
		owner,
		...between,
		owned
	];
	for (const [i, child] of chain.entries()) {
		const parent = chain[i - 1];
		if (parent === void 0) continue;
		const namespace = memberAt(parent, "metadata", "namespace");
		if (!isInNoNamespace(String(parent.apiVersion), String(parent.kind))) {
			if (isInNoNamespace(String(child.apiVersion), String(child.kind))) objectUnder(parent, "metadata").uid ??= random.pick(["u1", "u2"]);
			else if (child === owned && random.chance("even")) place(parent, namespaceOf(owned));
			else place(child, typeof namespace === "string" ? namespace : void 0);
		}
		refer(random, child, parent);
	}
	for (const object of between) if (random.chance("usually")) place(object, namespaceOf(owned));
	if (random.chance("usually")) place(owner, namespaceOf(owned));
	return between;
}
function namespaceOf(object) {
	const namespace = memberAt(object, "metadata", "namespace");
	return typeof namespace === "string" ? namespace : void 0;
}
function refer(random, child, parent) {
	const metadata = objectUnder(parent, "metadata");
	if (random.chance("parentUid")) metadata.uid ??= random.pick([
		"u1",
		"u2",
		"u3",
		"u4"
	]);
	metadata.name ??= "web";
	appendTo(listAt(child, "metadata", "ownerReferences"), ownerReference$1(random, parent));
}
function changeOwner(random, child) {
	const entry = listAt(child, "metadata", "ownerReferences").at(-1);
	if (!isJsonObject(entry)) return;
	const key = random.pick([
		"apiVersion",
		"apiVersion",
		"kind",
		"name",
		"uid",
		"uid"
	]);
	entry[key] = random.pick([
		"other",
		"x.io/v1",
		"v1",
		"apps/v9",
		"demo.example/v9",
		"u2",
		"",
		5,
		null
	]);
}
function closeCircle(random, owner, owned) {
	refer(random, owner, random.pick([owned, owner]));
}
// src/prove/generate/resource/selector-samples.ts
const KEYS$2 = [
	"app",
	"tier",
	"a.b/c",
	"kubernetes.io/metadata.name",
	"größe",
	"__proto__"
];
const VALUES = [
	"web",
	"api",
	"",
	"5",
	"true"
];
function selectorFor(random, object, emptyMatches) {
	if (emptyMatches && random.chance("seldom")) return {};
	if (random.chance("rarely")) return random.pick([{ matchLabels: {} }, { matchExpressions: [] }]);
	const labels = objectUnder(object, "metadata", "labels");
	if (Object.keys(labels).length === 0 || random.chance("seldom")) setOwn(labels, random.pick(KEYS$2), random.pick(VALUES));
	const pairs = random.shuffled(Object.entries(labels)).filter((pair) => typeof pair[1] === "string");
	const some = pairs.slice(0, 1 + random.below(2));
	if (some.length === 0) return { matchExpressions: [{
		key: "gone",
		operator: "DoesNotExist"
	}] };
	if (random.chance("lessThanEven")) return objectOf$2(some.map(([key, value]) => [key, typed$1(random, value)]));
	const matchExpressions = random.times(2, () => expressionFor(random, pairs));
	const split = random.below(some.length + 1);
	const wanted = some.slice(0, split).map(([key, value]) => ({
		key,
		operator: "In",
		values: random.shuffled(["other", value])
	}));
	const rest = objectOf$2(some.slice(split));
	const isBare = Object.keys(rest).length === 0 && random.chance("even");
	const all = [...wanted, ...matchExpressions];
	return {
		...isBare ? {} : { matchLabels: rest },
		...isBare || all.length > 0 ? { matchExpressions: all } : {},
		...random.chance("rarely") ? { app: "other keys are ignored" } : {}
	};
}
function expressionFor(random, pairs) {
	const [key, value] = random.pick(pairs);
	return random.pick([
		{
			key,
			operator: "In",
			values: [value, "other"]
		},
		{
			key,
			operator: "In",
			values: [
				"other",
				"more",
				value
			]
		},
		{
			key,
			operator: "NotIn",
			values: ["other"]
		},
		{
			key,
			operator: "Exists"
		},
		{
			key,
			operator: "Exists",
			values: []
		},
		{
			key: "gone",
			operator: "DoesNotExist"
		},
		{
			key: "gone",
			operator: "NotIn",
			values: [value]
		}
	]);
}
function typed$1(random, value) {
	if (random.chance("even")) return value;
	if (value === "5") return 5;
	return value === "true" ? true : value;
}
function objectOf$2(pairs) {
	const object = {};
	for (const [key, value] of pairs) setOwn(object, key, value);
	return object;
}
function brokenSelectors(selector) {
	const expression = (more) => ({ matchExpressions: [more] });
	return [
		...[
			{},
			null,
			"web",
			[],
			["app"],
			{ app: null },
			{ app: { a: 1 } },
			{ app: ["web"] },
			{ gone: "x" },
			{
				app: "web",
				gone: "x"
			}
		],
		...[
			{ matchLabels: [] },
			{ matchLabels: { app: 5 } },
			{
				matchLabels: null,
				matchExpressions: null
			},
			{ matchLabels: "x" }
		],
		...[
			{ matchLabels: { app: null } },
			{ matchLabels: { app: "other" } },
			{
				matchLabels: {},
				matchExpressions: {}
			}
		],
		expression({
			key: "app",
			operator: "In",
			values: []
		}),
		expression({
			key: "app",
			operator: "In"
		}),
		expression({
			key: "app",
			operator: "In",
			values: ["web", 5]
		}),
		expression({
			key: "app",
			operator: "In",
			values: [null, "web"]
		}),
		expression({
			key: "app",
			operator: "In",
			values: "web"
		}),
		expression({
			key: "app",
			operator: "in",
			values: ["web"]
		}),
		expression({
			key: "app",
			operator: "NotIn",
			values: ["web", "api"]
		}),
		expression({
			key: "app",
			operator: "NotIn",
			values: []
		}),
		expression({
			key: "app",
			operator: "Exists",
			values: ["web"]
		}),
		expression({
			key: "app",
			operator: "DoesNotExist"
		}),
		expression({
			key: "gone",
			operator: "Exists"
		}),
		expression({
			key: "gone",
			operator: "DoesNotExist",
			values: {}
		}),
		expression({
			key: "",
			operator: "DoesNotExist"
		}),
		expression({
			key: 5,
			operator: "Exists"
		}),
		expression("app"),
		expression(null),
		{ matchExpressions: [{
			key: "app",
			operator: "In",
			values: ["web"]
		}, {
			key: "app",
			operator: "In",
			values: ["api"]
		}] },
		{
			matchLabels: { app: "web" },
			matchExpressions: [{
				key: "app",
				operator: "NotIn",
				values: ["web"]
			}]
		},
		{
			matchLabels: { app: "web" },
			matchExpressions: [{
				key: "app",
				operator: "In",
				values: ["api"]
			}]
		},
		[selector],
		{ matchLabels: selector }
	];
}
// src/prove/generate/resource/resource-edits.ts
function editsOf(link) {
	const { relation } = link;
	const sides = [
		otherNamespaceOf,
		otherGroupOf,
		otherKindOf
	].flatMap((edit) => [edit("subject"), edit("other")]);
	const general = [...GENERAL, ...sides];
	if (relation.by === "ownership") return [...general, ...OWNERSHIP$1];
	if (relation.by === "type") return general;
	return [
		...general,
		...criteriaEdits(relation),
		...selectorEdits(relation)
	];
}
const GENERAL = [
	otherText$2,
	otherInBoth,
	otherInBoth,
	...LIST_PERTURBATIONS,
	otherName,
	nonTextName,
	disguised
].map((perturb) => (random, { subject, other }) => {
	const [one, two] = random.shuffled([{ object: subject.object }, { object: other.object }]);
	if (one === void 0 || two === void 0) return void 0;
	return perturb(random, one, two)?.map(({ object }) => object);
});
function otherGroupOf(side) {
	return (random, pair) => {
		pair[side].object.apiVersion = random.pick([
			"apps/v9",
			"aaa.io/v1",
			"v1",
			"x.io/v1",
			"zzz.io/v1"
		]);
	};
}
function otherKindOf(side) {
	return (random, pair) => {
		pair[side].object.kind = random.pick([
			"Gadget",
			"Secret",
			"Widget",
			"Part",
			"Pod"
		]);
	};
}
function otherNamespaceOf(side) {
	return (random, pair) => {
		place(pair[side].object, random.pick([
			"payments",
			"elsewhere",
			void 0,
			"Shop"
		]));
	};
}
const OWNERSHIP$1 = [
	(random, { subject, other, between }) => {
		changeOwner(random, random.pick([
			subject.object,
			other.object,
			...between
		]));
	},
	(random, { subject, other, between }) => {
		changeOwner(random, random.pick([
			subject.object,
			other.object,
			...between
		]));
	},
	(_, { between }) => {
		between.pop();
	},
	(random, { between }) => {
		for (const object of between) place(object, random.pick([
			"payments",
			void 0,
			"elsewhere"
		]));
	},
	(random, { subject, other }) => {
		closeCircle(random, subject.object, other.object);
		closeCircle(random, other.object, subject.object);
	},
	(random, { subject, other, between }) => {
		const all = [
			subject.object,
			other.object,
			...between
		];
		for (const object of all) objectUnder(object, "metadata").uid = random.pick([
			"u1",
			"u1",
			"u2",
			"",
			5
		]);
	},
	(_, { subject, other }) => {
		const [own, theirs] = [subject, other].map(({ object }) => memberAt(object, "metadata", "ownerReferences"));
		for (const [{ object }, references] of [[subject, theirs], [other, own]]) if (references === void 0) delete objectUnder(object, "metadata").ownerReferences;
		else objectUnder(object, "metadata").ownerReferences = copyOf(references);
	}
];
function criteriaEdits({ criteria }) {
	return criteria.flatMap((criterion) => ["subject", "other"].flatMap((side) => {
		const { sources, transform } = criterion[side];
		return sources.flatMap((source) => {
			if (typeof source === "string") return [];
			const edit = (change, everywhere = true) => {
				return (random, pair) => {
					const { object, indexes } = pair[side];
					const path = placeOf(source, indexes);
					setPlace(random, object, path, change(random, valueAtPlace(object, path)), everywhere);
				};
			};
			const text = (value) => typeof value === "string" ? value : "web";
			return [
				edit(() => void 0),
				edit(() => null),
				edit((random, old) => random.pick(nearInputs(text(old), transform))),
				edit((random, old) => random.pick(nearInputs(text(old), transform)), false),
				edit((random, old) => random.pick([
					"",
					[],
					{},
					[text(old)],
					{ a: text(old) },
					null,
					5,
					true,
					[null]
				])),
				edit((random, old) => random.pick([
					text(old).toUpperCase(),
					` ${text(old)}`,
					`${text(old)}x`,
					"other"
				])),
				otherElement(side, source),
				...LIST_CHANGES.map((change) => changedLists(side, source, change))
			];
		});
	}));
}
function otherElement(side, source) {
	return (random, pair) => {
		const { object, indexes } = pair[side];
		const path = placeOf(source, indexes);
		const value = valueAtPlace(object, path);
		const at = path.findLastIndex(({ step }) => step === "index" || step === "each");
		const step = path[at];
		if (step?.step !== "index" || value === void 0) return void 0;
		setPlace(random, object, path, random.pick(["other", void 0]), true);
		setPlace(random, object, path.with(at, {
			step: "index",
			index: step.index + 1
		}), copyOf(value), true);
	};
}
function changedLists(side, source, change) {
	return (random, pair) => {
		const { object, indexes } = pair[side];
		const path = placeOf(source, indexes);
		const lists = path.flatMap(({ step }, at) => step === "index" || step === "each" ? [path.slice(0, at)] : []);
		if (lists.length === 0) return void 0;
		const place = random.pick(lists);
		const list = valueAtPlace(object, place);
		if (isJsonList(list)) setPlace(random, object, place, change(list), true);
	};
}
function selectorEdits({ selector }) {
	if (selector === void 0) return [];
	const [selecting, selected] = selector.of === "subject" ? ["subject", "other"] : ["other", "subject"];
	const replace = (everywhere) => {
		return (random, pair) => {
			const { object, indexes } = pair[selecting];
			const path = placeOf(selector.at, indexes);
			const old = valueAtPlace(object, path) ?? {};
			setPlace(random, object, path, random.pick(brokenSelectors(old)), everywhere);
		};
	};
	const relabel = (random, pair) => {
		const labels = objectUnder(pair[selected].object, "metadata", "labels");
		const [key = "app"] = random.shuffled(Object.keys(labels));
		if (random.chance("labelDropped")) delete labels[key];
		else setOwn(labels, key, random.pick([
			"other",
			"Web",
			"",
			5,
			true,
			null,
			{ a: "web" },
			`${labels[key]}x`
		]));
	};
	return [
		replace(true),
		replace(true),
		replace(true),
		replace(true),
		replace(false),
		relabel,
		relabel,
		relabel,
		...changedSelectors(selector.at, selecting)
	];
}
function changedSelectors(at, side) {
	const edit = (random, pair) => {
		const { object, indexes } = pair[side];
		const old = valueAtPlace(object, placeOf(at, indexes));
		if (!isJsonObject(old)) return void 0;
		const holder = random.pick([
			old,
			memberAt(old, "matchLabels"),
			...expressionsIn(old)
		]);
		if (!isJsonObject(holder)) return void 0;
		const [key] = random.shuffled(Object.keys(holder));
		if (key === void 0) return void 0;
		holder[key] = random.pick([
			"other",
			null,
			"",
			5,
			["other"],
			[],
			{},
			"NotIn",
			"Exists",
			"DoesNotExist"
		]);
	};
	return [
		edit,
		edit,
		edit
	];
}
function expressionsIn(selector) {
	const list = memberAt(selector, "matchExpressions");
	return isJsonList(list) ? list : [];
}
// src/prove/generate/resource/resource-model.ts
function resourceModelOf(pattern) {
	const roles = new Map(pattern.roles.map((role) => [role, resourceRoleModel(role, pattern)]));
	const roleOf = (role) => roles.get(role) ?? resourceRoleModel(role, pattern);
	const { allOf, anyOf, noneOf } = pattern.requirement;
	const model = (links, group) => links.map((link) => ({
		link,
		group,
		role: roleOf(link.to),
		edits: editsOf(link)
	}));
	const subject = roleOf(pattern.subject);
	const links = [
		...model(allOf, "allOf"),
		...model(anyOf, "anyOf"),
		...model(noneOf, "noneOf")
	];
	return {
		pattern,
		subject,
		links,
		messagePaths: pattern.message.flatMap((part) => "at" in part ? [part.at] : []),
		goals: goalsOf([subject, ...links.map(({ role }) => role)], links)
	};
}
function ownershipLast(links) {
	const isOfOwners = ({ link }) => link.relation.by === "ownership";
	return [...links.filter((one) => !isOfOwners(one)), ...links.filter(isOfOwners)];
}
const SPLITS = 4;
function goalsOf(roles, links) {
	const conditions = [...new Set(roles)].flatMap((role) => role.conditions.flatMap((of) => {
		const { satisfying, violating } = of.samples;
		return [...new Map([...satisfying, ...violating].map((value) => [JSON.stringify(value), value])).values()].map((value) => ({
			about: "condition",
			role,
			of,
			value
		}));
	}));
	const random = new Random(1);
	const edits = links.flatMap((link) => [...link.edits.map((edit) => ({
		about: "link",
		link,
		edit
	})), ...Array.from({ length: SPLITS }, () => ({
		about: "split",
		link
	}))]);
	return {
		conditions: random.shuffled(conditions),
		links: random.shuffled(edits)
	};
}
function resourceGoalFor({ conditions, links }, number) {
	const list = number % 4 === 1 ? conditions : number % 4 === 3 ? links : [];
	return list[Math.floor(number / 4) % list.length];
}
// src/prove/generate/resource/relate-criteria.ts
function otherAnchors({ criteria, selector }) {
	const paths = criteria.flatMap(({ other }) => other.sources.filter((source) => typeof source !== "string"));
	return anchorsOf([...paths, ...selector?.of === "other" ? [selector.at] : []]);
}
function relateByCriteria(random, { criteria, selector }, subject, other) {
	for (const { object, anchors, indexes } of [subject, other]) ensureElements(random, object, anchors, indexes);
	for (let round = 0; round < 2; round++) for (const criterion of random.shuffled(criteria)) giveCommonText(random, criterion, subject, other);
	if (selector === void 0) return;
	const [selecting, selected] = selector.of === "subject" ? [subject, other] : [other, subject];
	const value = selectorFor(random, selected.object, selector.emptyMatches);
	setPlace(random, selecting.object, placeOf(selector.at, selecting.indexes), value, random.chance("even"));
}
function giveCommonText(random, criterion, subject, other) {
	const [own, theirs] = [textsIn$1(subject, criterion.subject), textsIn$1(other, criterion.other)];
	if (own.some((text) => theirs.includes(text))) return;
	const known = random.shuffled([...own, ...theirs]);
	const texts = [
		...known.slice(0, 2),
		freshText(random, criterion),
		random.pick(OBJECT_NAMES)
	];
	const candidates = [criterion.subject, criterion.other].find(({ sources: [first] }) => typeof first === "string") === void 0 ? texts : known;
	for (const text of candidates) if (yieldText(random, subject, criterion.subject, text) && yieldText(random, other, criterion.other, text)) return;
}
function textsIn$1({ object, anchors, indexes }, texts) {
	const binding = anchors.length === 0 ? NOTHING_BOUND : bindingAt(object, anchors, indexes);
	return binding === void 0 ? [] : textsOf$2(object, texts, binding);
}
function freshText(random, { subject, other }) {
	if ([subject, other].some(({ sources: [first] }) => typeof first === "object" && last(first) === "namespace")) return random.pick(NAMESPACES$1);
	return random.pick(random.chance("plainName") ? OBJECT_NAMES.slice(0, 6) : OBJECT_NAMES);
}
function last({ path }) {
	const step = path.at(-1);
	return step?.step === "key" ? step.key : void 0;
}
function yieldText(random, bound, texts, text) {
	if (textsIn$1(bound, texts).includes(text)) return true;
	const [first, fallback] = texts.sources;
	if (first === void 0 || typeof first === "string") return false;
	const { object, indexes } = bound;
	if (fallback !== void 0 && random.chance("lessThanEven")) {
		if (!(typeof fallback === "string" ? (texts.transform === void 0 ? fallback : transformText(fallback, texts.transform)) === text : setText(random, bound, fallback, texts, text))) return false;
		setPlace(random, object, placeOf(first, indexes), void 0, true);
		return textsIn$1(bound, texts).includes(text);
	}
	return setText(random, bound, first, texts, text) && textsIn$1(bound, texts).includes(text);
}
function setText(random, { object, indexes }, at, { transform }, text) {
	const inputs = inputsFor(text, transform);
	if (inputs.length === 0 || !mayChange(object, at)) return false;
	const input = random.chance("even") ? inputs[0] ?? text : random.pick(inputs);
	setPlace(random, object, placeOf(at, indexes), typed(random, input, at), random.chance("sometimes"));
	return true;
}
function mayChange(object, { from, path }) {
	const [first, second] = path;
	if (from !== void 0 || first?.step !== "key") return true;
	if (first.key === "kind" || first.key === "apiVersion") return false;
	return !(first.key === "metadata" && second?.step === "key" && second.key === "namespace") || !isInNoNamespace(String(object.apiVersion), String(object.kind));
}
function typed(random, text, { path }) {
	if (path.at(-1)?.step === "keys" || random.chance("moreThanEven")) return text;
	if (text === "true" || text === "false") return text === "true";
	return text !== "" && String(Number(text)) === text ? Number(text) : text;
}
// src/prove/generate/resource/resource-snapshot.ts
const INTENTS = [
	"hit",
	"hit",
	"hit",
	"hit",
	"hit",
	"hit",
	"miss",
	"miss",
	"miss",
	"chaos"
];
const MOST_TRIES = 4;
function resourceDocuments(random, model, goal) {
	const { pattern } = model;
	const intent = goal !== void 0 ? "hit" : pattern.whenNone !== void 0 && random.chance("sometimes") ? "none" : random.pick(INTENTS);
	let documents = [];
	for (let tries = 0; tries < MOST_TRIES; tries++) {
		documents = new ResourceSnapshot(random, model, intent, goal).documents();
		if (!(intent === "hit" || intent === "none") || goal !== void 0 || hasFinding(pattern, documents)) break;
	}
	return documents;
}
function hasFinding(pattern, documents) {
	return evaluateReference(pattern, snapshotOf(documents, { kinds: GENERATED_KINDS }).snapshot).length > 0;
}
function besides({ object, anchors, indexes }) {
	return {
		object,
		anchors,
		indexes: new Map([...indexes].map(([list, index]) => [list, index + 1]))
	};
}
var ResourceSnapshot = class {
	random;
	model;
	intent;
	goal;
	subjects = [];
	others = new Map();
	more = [];
	namespace;
	constructor(random, model, intent, goal) {
		this.random = random;
		this.model = model;
		this.intent = intent;
		this.goal = goal;
		this.namespace = random.pick([
			"shop",
			"shop",
			"shop",
			...NAMESPACES$1
		]);
	}
	documents() {
		const { random, model } = this;
		const count = random.chance(this.goal === void 0 ? "secondSubject" : "secondSubjectBesideGoal") ? 2 : 1;
		for (let i = 0; i < count; i++) this.addSubject();
		const missed = this.intent === "miss" ? random.pick([
			...model.links,
			...model.links,
			void 0,
			void 0
		]) : void 0;
		for (const subject of this.subjects) this.relate(subject, missed);
		if (this.goal?.about === "condition") this.applyConditionGoal(this.goal);
		if (this.intent === "miss" && missed === void 0) this.violate();
		if (this.intent === "none") this.leaveNone();
		if (this.intent === "chaos") this.disorder();
		if (random.chance("rarely")) this.addTwin();
		const objects = [
			...this.subjects.map(({ object }) => object),
			...[...this.others.values()].flat(),
			...this.more
		];
		const documents = [...new Set(objects)].flatMap((object) => this.documentsOf(object));
		const all = [...random.shuffled(documents), ...this.decoys(objects)];
		return this.corrupted(all);
	}
	addSubject() {
		const { random, model } = this;
		const { subject } = model;
		const object = bareObject(random, this.kindOf(subject), this.namespace);
		const indexes = someIndexes(random, subject.anchors);
		satisfyFilter(random, object, subject, indexes);
		this.subjects.push({
			object,
			anchors: subject.anchors,
			indexes
		});
		this.giveTexts(object, indexes);
		if (subject.anchors.length > 0 && random.chance("sometimes")) this.addElement(object, indexes);
	}
	giveTexts(object, indexes) {
		const { random, model } = this;
		for (const at of model.messagePaths) {
			const path = placeOf(at, indexes);
			if (!random.chance("usually") || path.length < 2 || valueAtPlace(object, path) !== void 0) continue;
			setPlace(random, object, path, random.pick([
				"web",
				"api",
				"b",
				"a, b",
				5,
				true,
				"",
				["web"],
				{ a: "web" },
				10
			]), random.chance("sometimes"));
		}
	}
	kindOf({ kinds }) {
		return kinds.length === 0 ? this.random.pick(NAMED_KINDS) : this.random.pick(kinds);
	}
	addElement(object, indexes) {
		const { random } = this;
		const { anchors } = this.model.subject;
		const list = valueAtPlace(object, placeOf(random.pick(anchors).list, indexes));
		if (!isJsonList(list) || list.length === 0) return;
		const copy = copyOf(random.pick(list));
		const element = random.chance("seldom") ? copyOf(random.pick(ODD_VALUES)) : copy;
		if (isJsonObject(element) && random.chance("even")) otherText$2(random, { object: {
			spec: element,
			metadata: element
		} });
		list.push(element);
	}
	relate(subject, missed) {
		const { random, model } = this;
		const { links } = model;
		const any = links.filter(({ group }) => group === "anyOf");
		const aimed = this.goal === void 0 || this.goal.about === "condition" ? void 0 : this.goal.link;
		const chosen = any.length === 0 ? void 0 : aimed !== void 0 && any.includes(aimed) ? aimed : random.pick(any);
		for (const one of ownershipLast(random.shuffled(links))) {
			const isWanted = one.group === "allOf" || one === chosen || one.group === "anyOf" && random.chance("seldom");
			const holds = one === missed !== isWanted;
			if (aimed === one && this.goal?.about === "split") this.split(subject, one);
			else if (aimed === one && this.goal?.about === "link") {
				const pair = this.link(subject, one);
				this.more.push(...this.goal.edit(random, pair) ?? []);
			} else if (this.intent === "chaos" ? random.chance("even") : holds) this.link(subject, one);
			else this.keepApart(subject, one);
		}
	}
	link(subject, { link, role }) {
		const { random } = this;
		const object = this.otherObject(role, subject.object);
		return this.linkTo(subject, link, object, random);
	}
	linkTo(subject, { relation }, object, random) {
		if (relation.by === "ownership") {
			const [owner, owned] = relation.owner === "subject" ? [subject.object, object] : [object, subject.object];
			const between = [...relateByOwnership(random, owner, owned)];
			this.more.push(...between);
			return {
				subject,
				other: {
					object,
					anchors: [],
					indexes: new Map()
				},
				between: this.more
			};
		}
		const anchors = relation.by === "criteria" ? otherAnchors(relation) : [];
		const other = {
			object,
			anchors,
			indexes: someIndexes(random, anchors)
		};
		if (relation.by === "criteria") relateByCriteria(random, relation, subject, other);
		return {
			subject,
			other,
			between: []
		};
	}
	otherObject(role, subject) {
		const { random } = this;
		const existing = this.others.get(role) ?? [];
		if (existing.length > 0 && random.chance("lessThanEven")) return random.pick(existing);
		const kind = this.kindOf(role);
		if (role.role.kinds.some((one) => one.kind === subject.kind) && random.chance("linkedToItself")) return subject;
		const object = bareObject(random, kind, random.chance("usually") ? this.namespace : random.pick(NAMESPACES$1));
		satisfyFilter(random, object, role, new Map());
		this.nameKind(role, object, subject);
		existing.push(object);
		this.others.set(role, existing);
		return object;
	}
	nameKind({ role }, object, subject) {
		const { random } = this;
		if (role.namedBySubject === void 0) return;
		const { kind, apiVersion } = role.namedBySubject;
		const isNear = random.chance("seldom");
		const namer = random.chance("usually") ? subject : this.otherNamer();
		setPlace(random, namer, placeOf(kind, new Map()), isNear ? random.pick([
			"",
			5,
			"Other"
		]) : object.kind ?? null, false);
		if (typeof apiVersion === "string") object.apiVersion = isNear ? `${String(apiVersion).split("/")[0]}/v9` : apiVersion;
		else setPlace(random, namer, placeOf(apiVersion, new Map()), object.apiVersion ?? null, false);
	}
	otherNamer() {
		const { random } = this;
		const { object } = random.pick(this.subjects);
		if (random.chance("even")) return object;
		const copy = copyOf(object);
		copy.kind = random.pick(["Gadget", "Service"]);
		this.more.push(copy);
		return copy;
	}
	keepApart(subject, one) {
		const { random } = this;
		const form = random.next();
		if (form < .3) return;
		if (form < .45) {
			this.otherObject(one.role, subject.object);
			return;
		}
		if (form < .6) {
			this.split(subject, one);
			return;
		}
		const stands = {
			...subject,
			object: copyOf(subject.object)
		};
		const pair = this.link(random.chance("usually") ? subject : stands, one);
		this.more.push(...random.pick(one.edits)(random, pair) ?? []);
		if (random.chance("sometimes")) this.more.push(...random.pick(one.edits)(random, pair) ?? []);
	}
	split(subject, { link, role }) {
		const { random } = this;
		const { relation } = link;
		const object = this.otherObject(role, subject.object);
		if (relation.by !== "criteria") {
			this.linkTo(subject, link, object, random);
			const child = random.pick([subject.object, object]);
			delete objectUnder(child, "metadata").ownerReferences;
			return;
		}
		const anchors = otherAnchors(relation);
		const isByObject = anchors.length === 0 || random.chance("even");
		const { length } = relation.criteria;
		const half = length > 1 ? 1 + random.below(length - 1) : random.below(length + 1);
		const parts = [relation.criteria.slice(0, half), relation.criteria.slice(half)];
		for (const [i, criteria] of parts.entries()) {
			const of = isByObject && i === 1 ? this.otherObject(role, subject.object) : object;
			const indexes = new Map([...someIndexes(random, anchors)].map(([list]) => [list, isByObject ? 0 : i]));
			const { selector } = relation;
			const part = {
				...relation,
				criteria,
				...selector !== void 0 && i === 1 ? { selector } : {}
			};
			const { selector: _none, ...bare } = part;
			const own = i === 1 && random.chance("even") ? besides(subject) : subject;
			relateByCriteria(random, i === 1 ? part : bare, own, {
				object: of,
				anchors,
				indexes
			});
		}
	}
	applyConditionGoal({ of, role, value }) {
		const { random, model } = this;
		const bound = role === model.subject ? this.subjects[0] : void 0;
		const [object] = bound === void 0 ? this.others.get(role) ?? [] : [bound.object];
		if (object === void 0) return;
		const indexes = bound?.indexes ?? new Map();
		if (of.group === "anyOf") {
			for (const other of role.conditions) if (other.group === "anyOf" && other !== of) applyCondition(random, object, other, indexes, false);
		}
		ensureElements(random, object, role.anchors, indexes);
		setPlace(random, object, placeOf(of.condition.at, indexes), value, random.chance("goalInEachElement"));
	}
	violate() {
		const { random, model } = this;
		const roles = random.shuffled([
			model.subject,
			model.subject,
			...model.links.map(({ role }) => role)
		]);
		if (model.subject.anchors.length > 0 && random.chance("lessThanEven")) {
			for (const { object, indexes } of this.subjects) this.breakAnchor(object, indexes);
			return;
		}
		const role = roles.find(({ conditions }) => conditions.length > 0);
		if (role === void 0) {
			for (const { object } of this.subjects) otherText$2(random, { object });
			return;
		}
		const condition = random.pick(role.conditions);
		const bounds = role === model.subject ? this.subjects : (this.others.get(role) ?? []).map((object) => ({
			object,
			indexes: new Map()
		}));
		for (const { object, indexes } of bounds) this.violateCondition(object, role, condition, indexes);
	}
	violateCondition(object, role, one, indexes) {
		const { random } = this;
		const path = placeOf(one.condition.at, indexes);
		if (random.chance("occasionally")) {
			this.changeList(object, path);
			return;
		}
		const all = one.group === "anyOf" && random.chance("allAlternativesViolated") ? role.conditions.filter(({ group }) => group === "anyOf") : [one];
		for (const each of all) applyCondition(random, object, each, indexes, each.group === "noneOf");
		if (random.chance("occasionally")) this.changeList(object, path);
		if (path.length > 1 && random.chance("oddValueAboveCondition")) setPlace(random, object, path.slice(0, 1 + random.below(path.length - 1)), random.pick(ODD_VALUES), true);
	}
	changeList(object, path) {
		const { random } = this;
		const lists = path.flatMap(({ step }, at) => step === "index" || step === "each" ? [path.slice(0, at)] : []);
		if (lists.length === 0) return;
		const at = random.pick(lists);
		const list = valueAtPlace(object, at);
		if (isJsonList(list)) setPlace(random, object, at, random.pick([asObject, padded])(list), true);
	}
	breakAnchor(object, indexes) {
		const { random } = this;
		const path = placeOf(random.pick(this.model.subject.anchors).list, indexes);
		const list = valueAtPlace(object, path);
		const changed = isJsonList(list) ? [
			asObject(list),
			asObject(list),
			padded(list)
		] : [];
		setPlace(random, object, path, random.pick([
			[],
			void 0,
			null,
			{},
			"web",
			[null],
			...changed
		]), true);
	}
	addTwin() {
		const { random } = this;
		if (this.subjects.length === 0) return;
		const { object } = random.pick(this.subjects);
		const metadata = objectUnder(object, "metadata");
		delete metadata.name;
		metadata.generateName = "made-";
		const twin = copyOf(object);
		const { apiVersion } = object;
		twin.apiVersion = String(apiVersion).includes("/") ? `${String(apiVersion).split("/")[0]}/v9` : "v9";
		if (random.chance("seldom")) objectUnder(twin, "metadata").uid = "u7";
		this.more.push(twin);
	}
	leaveNone() {
		const { random, model } = this;
		const { subject } = model;
		const passing = subject.conditions.filter(({ group }) => group !== "anyOf");
		if (random.chance("even") && (passing.length > 0 || subject.anchors.length > 0)) {
			for (const { object, indexes } of this.subjects) if (passing.length === 0) this.breakAnchor(object, indexes);
			else for (const one of passing) applyCondition(random, object, one, indexes, one.group === "noneOf");
			return;
		}
		this.subjects.length = 0;
		this.others.clear();
		this.more.length = 0;
		if (random.chance("even")) this.more.push(bareObject(random, random.pick(NAMED_KINDS), this.namespace));
	}
	disorder() {
		const { random, model } = this;
		for (const { object, indexes } of this.subjects) for (const one of model.subject.conditions) if (random.chance("chaoticCondition")) applyCondition(random, object, one, indexes, random.chance("even"));
		for (const object of [...this.others.values()].flat()) if (random.chance("even")) otherText$2(random, { object });
	}
	documentsOf(object) {
		const { random } = this;
		if (object.kind === "Pod" && object.apiVersion === "v1" && memberAt(object, "metadata", "ownerReferences") === void 0 && random.chance("podAsTemplate")) return templated(random, object);
		if (random.chance("workloadWithTemplate")) {
			const pod = bareObject(random, {
				apiVersion: "v1",
				kind: "Pod",
				plural: "pods"
			}, "shop");
			if (isJsonObject(object.spec) && random.chance("even")) Object.assign(objectUnder(pod, "spec"), copyOf(object.spec));
			withTemplate(random, object, pod);
		}
		return [random.chance("seldom") ? this.withNull(object) : object];
	}
	withNull(object) {
		const { random } = this;
		const isChosen = () => random.chance("sometimes");
		const { spec } = object;
		if (!isJsonObject(spec)) return object;
		const padded = mapValues(spec, (value) => isJsonList(value) && isChosen() ? [null, ...value] : value);
		return {
			...object,
			spec: padded
		};
	}
	decoys(objects) {
		const { random } = this;
		if (objects.length === 0 || !random.chance("occasionally")) return [];
		const original = random.pick(objects);
		const object = copyOf(original);
		const metadata = objectUnder(object, "metadata");
		switch (random.pick([
			0,
			1,
			1,
			2,
			2,
			3,
			4
		])) {
			case 0:
				place(object, random.pick(NAMESPACES$1));
				break;
			case 1:
				if (random.chance("even")) object.kind = random.pick([
					"Gadget",
					"Pod",
					"Part",
					"Service"
				]);
				else object.apiVersion = random.pick([
					"x.io/v2",
					"apps/v9",
					"demo.example/v3",
					"v1"
				]);
				break;
			case 2:
				for (const one of [objectUnder(original, "metadata"), metadata]) {
					delete one.name;
					one.generateName = "made-";
				}
				if (random.chance("even")) objectUnder(object, "metadata").uid = "u7";
				else otherText$2(random, { object });
				break;
			case 3:
				metadata.name = random.pick(OBJECT_NAMES);
				otherText$2(random, { object });
				break;
			default:
				metadata.name = `${String(metadata.name)}-child`;
				refer(random, object, original);
		}
		return [object];
	}
	corrupted(documents) {
		const { random } = this;
		const repeated = random.chance("duplicates") ? duplicate(random, documents, "duplicated", () => ({})) : [];
		const share = this.intent === "chaos" ? "corruptedInChaos" : "corrupted";
		const all = [...documents, ...repeated].map((document) => corrupt(random, document, share));
		return random.chance("wrapped") ? wrapInLists(random, all) : all;
	}
};
// src/prove/generate/resource/resource-generator.ts
const NUMBERS = 4e6;
var ResourceGenerator = class {
	pattern;
	model;
	constructor(pattern) {
		this.pattern = pattern;
		this.model = resourceModelOf(pattern);
	}
	documents(random, number = random.below(NUMBERS)) {
		const goal = resourceGoalFor(this.model.goals, number);
		if (goal === void 0 && random.chance("undirected")) return undirectedDocuments(random);
		return resourceDocuments(random, this.model, goal);
	}
};
// src/prove/generate/small-scope.ts
function smallScope(model, most) {
	const { needed, welcome } = domainOf(model);
	return boundedSets(needed, welcome, most);
}
function boundedSets(needed, welcome, most) {
	let domain = needed;
	for (const object of welcome) if (countOf$1(domain.length + 1, 3) <= most) domain = [...domain, object];
	let k = 0;
	while (k < domain.length && countOf$1(domain.length, k + 1) <= most) k++;
	return {
		objects: domain.length,
		k,
		count: countOf$1(domain.length, k),
		*snapshots() {
			for (let size = 0; size <= k; size++) yield* setsOf(domain, size);
		}
	};
}
function countOf$1(things, k) {
	let [all, sets] = [0, 1];
	for (let size = 0; size <= Math.min(k, things); size++) {
		all += sets;
		sets = sets * (things - size) / (size + 1);
	}
	return all;
}
function* setsOf(domain, size, start = 0) {
	if (size === 0) yield [];
	else for (let i = start; i <= domain.length - size; i++) for (const rest of setsOf(domain, size - 1, i + 1)) yield [domain[i] ?? null, ...rest];
}
const KEYS$1 = ["key-1", "key-2"];
const [HOME$1, AWAY$1] = ["shop", "payments"];
function domainOf(model) {
	const needed = new Variants$1();
	const linked = [...linkedObjects(model), ...companionsOf(model)];
	for (const { object } of linked) {
		needed.add(object);
		if (!isClusterScoped(String(object.kind))) needed.add(moved(object, AWAY$1));
	}
	const welcome = [];
	for (const role of model.roles.values()) {
		const own = linked.filter((planned) => planned.role === role);
		const main = own[1]?.object ?? own[0]?.object ?? {};
		if (role.kind === "Pod") for (const object of ofTemplate(main)) needed.add(object);
		for (const { condition, satisfying, violating } of role.conditions) {
			const [across, same] = condition.group !== "noneOf" ? [violating, satisfying] : [satisfying, violating];
			const [first, ...others] = [...across.slice(0, 3), ...same.slice(0, 3)].map((value) => {
				const object = copyOf(main);
				setAt(object, condition.path, {
					value,
					everywhere: true,
					random: new Random(1)
				});
				return object;
			});
			if (first !== void 0) needed.add(first);
			welcome.push(others);
		}
	}
	const inTurn = Array.from({ length: 5 }, (_, turn) => welcome.flatMap((objects) => objects.slice(turn, turn + 1)));
	return {
		needed: needed.all,
		welcome: needed.without(inTurn.flat())
	};
}
var Variants$1 = class {
	all = [];
	#known = new Set();
	add(object) {
		if (this.#isNew(object)) this.all.push(object);
	}
	without(drafts) {
		return drafts.filter((object) => this.#isNew(object));
	}
	#isNew(object) {
		const text = stableStringify(object);
		const isNew = !this.#known.has(text);
		this.#known.add(text);
		return isNew;
	}
};
function linkedObjects(model) {
	const bare = [...model.roles.values()].map((role) => objectOf$1(role, "none"));
	const linked = [];
	for (const [number, key] of KEYS$1.entries()) {
		const random = new Random(number);
		const subject = objectOf$1(model.subject, key);
		const partner = model.partner === void 0 ? void 0 : objectOf$1(model.partner, key);
		const others = new Map();
		for (const { type, other } of model.links.rules) {
			const role = model.roles.get(other);
			if (role === void 0) continue;
			const isPartner = role === model.partner && partner !== void 0;
			const planned = isPartner ? partner : others.get(other) ?? objectOf$1(role, key);
			if (!isPartner) others.set(other, planned);
			link(random, type, subject, planned);
		}
		linked.push(subject, ...others.values());
		if (partner === void 0) continue;
		linked.push(partner);
		for (const { type } of model.commonLinks.rules) {
			const third = linkInCommon(random, type, subject, partner, key);
			if (third !== void 0) linked.push(third);
		}
	}
	return [...bare, ...linked];
}
function companionsOf({ links, commonLinks }) {
	if (![...links.rules, ...commonLinks.rules].some(({ type }) => RELATIONSHIP_GENERATORS[type].companions !== void 0)) return [];
	return [HOME$1, AWAY$1].map((namespace) => namespaceObject("a", { object: { metadata: { namespace } } }));
}
function objectOf$1(role, key) {
	const object = copyOf(role.baselines[0] ?? {});
	const planned = {
		object,
		role
	};
	if (role.names.length > 0) rename$1(planned, `${key}-${role.id}`);
	if (object.kind === "Pod" && memberAt(object, "metadata", "labels") === void 0) objectUnder(object, "metadata").labels = { app: key };
	if (role.namespaces.includes(HOME$1)) moveTo(planned, HOME$1);
	return planned;
}
function moved(object, namespace) {
	const copy = copyOf(object);
	moveTo({ object: copy }, namespace);
	return copy;
}
function ofTemplate(pod) {
	const workload = inDeployment(copyOf(pod));
	const live = copyOf(pod);
	const metadata = objectUnder(live, "metadata");
	metadata.name = `${String(metadata.name)}-live`;
	metadata.ownerReferences = [ownerReference$1(new Random(1), workload)];
	return [workload, live];
}
// src/prove/generate/resource/resource-scope.ts
const [HOME, AWAY] = ["shop", "payments"];
const KEYS = ["key-1", "key-2"];
function resourceScope(pattern, most) {
	const { subject, links } = resourceModelOf(pattern);
	const needed = new Variants();
	const welcome = [];
	for (const [number, key] of KEYS.entries()) {
		const random = new Random(number + 1);
		const bound = objectOf(random, subject, key);
		const rest = [];
		const shared = new Map();
		for (const link of ownershipLast(links)) {
			const made = shared.get(link.role) ?? objectOf(random, link.role, `${key}-other`);
			if (number === 1) shared.set(link.role, made);
			const { other, between } = related(random, bound, link, made);
			if (number === 0) needed.add(...between, other.object);
			else rest.push(...between, other.object);
			for (const near of nearlyRelated(random, link, other)) welcome.push(near);
		}
		needed.add(bound.object, ...rest);
		for (const condition of subject.conditions) {
			const object = copyOf(bound.object);
			applyCondition(random, object, condition, bound.indexes, condition.group === "noneOf");
			number === 0 ? needed.add(object) : welcome.push(object);
		}
		for (const anchor of subject.anchors) {
			const object = copyOf(bound.object);
			setPlace(random, object, placeOf(anchor.list, bound.indexes), [], true);
			welcome.push(object);
		}
		if (bound.object.kind === "Pod") needed.add(inDeployment(copyOf(bound.object)));
	}
	const moved = [...needed.all].flatMap((object) => {
		if (isInNoNamespace(String(object.apiVersion), String(object.kind))) return [];
		const copy = copyOf(object);
		place(copy, AWAY);
		return [copy];
	});
	return boundedSets(needed.all, needed.without([...moved, ...welcome]), most);
}
function objectOf(random, role, key) {
	const [kind = {
		kind: "Widget",
		apiVersion: "x.io/v1",
		plural: "widgets"
	}] = role.kinds;
	const object = bareObject(random, kind, HOME);
	objectUnder(object, "metadata").name = key;
	const indexes = someIndexes(random, role.anchors);
	satisfyFilter(random, object, role, indexes);
	ensureElements(random, object, role.anchors, indexes);
	return {
		object,
		anchors: role.anchors,
		indexes
	};
}
function related(random, subject, { link, role }, made) {
	const { relation } = link;
	if (role.role.namedBySubject !== void 0) {
		const { kind, apiVersion } = role.role.namedBySubject;
		setPlace(random, subject.object, placeOf(kind, new Map()), made.object.kind ?? null, false);
		if (typeof apiVersion === "string") made.object.apiVersion = apiVersion;
		else setPlace(random, subject.object, placeOf(apiVersion, new Map()), made.object.apiVersion ?? null, false);
	}
	const anchors = relation.by === "criteria" ? otherAnchors(relation) : [];
	const other = {
		object: made.object,
		anchors,
		indexes: someIndexes(random, anchors)
	};
	if (relation.by === "criteria") relateByCriteria(random, relation, subject, other);
	if (relation.by !== "ownership") return {
		other,
		between: []
	};
	const [owner, owned] = relation.owner === "subject" ? [subject.object, made.object] : [made.object, subject.object];
	return {
		other,
		between: relateByOwnership(random, owner, owned)
	};
}
function nearlyRelated(random, { link, role }, other) {
	const { relation } = link;
	const objects = [];
	const change = (apply) => {
		const object = copyOf(other.object);
		apply(object);
		objects.push(object);
	};
	for (const condition of role.conditions) change((object) => applyCondition(random, object, condition, new Map(), condition.group === "noneOf"));
	if (relation.by === "ownership") change((object) => delete objectUnder(object, "metadata").ownerReferences);
	if (relation.by !== "criteria") return objects;
	for (const { other: texts } of relation.criteria) for (const source of texts.sources) {
		if (typeof source === "string") continue;
		for (const value of ["other", void 0]) change((object) => setPlace(random, object, placeOf(source, other.indexes), value, true));
	}
	if (relation.selector?.of === "subject") change((object) => delete objectUnder(object, "metadata").labels);
	return objects;
}
var Variants = class {
	all = [];
	#known = new Set();
	add(...objects) {
		this.all.push(...this.without(objects));
	}
	without(objects) {
		return objects.filter((object) => {
			const text = stableStringify(object);
			const isNew = !this.#known.has(text);
			this.#known.add(text);
			return isNew;
		});
	}
};
// src/prove/generate/snapshot-generators.ts
const GENERATORS = {
	"kubepattern.it/v1": (pattern) => new PatternGenerator(pattern),
	"kubepattern.dev/v1": (pattern) => new ResourceGenerator(pattern)
};
function snapshotGeneratorOf(pattern, cases = []) {
	const directed = GENERATORS[pattern.dialect](pattern);
	return cases.length === 0 ? directed : new CaseGenerator(directed, cases);
}
function smallScopeOf(pattern, most) {
	if (pattern.dialect === "kubepattern.dev/v1") return resourceScope(pattern, most);
	return smallScope(generationModelOf(pattern), most);
}
// src/prove/fuzz/batch.ts
const SHARES = {
	given: 16,
	valid: 20,
	arbitrary: 4
};
const PATTERNS = SHARES.given + SHARES.valid + SHARES.arbitrary;
const SNAPSHOTS = 100;
const BATCH_SIZE = PATTERNS * SNAPSHOTS;
const MOST_ARBITRARY = 200;
function batchOf(number, { dialect, seed, given }, most) {
	const definitions = DEFINITION_GENERATORS[dialect];
	const random = seed.fork(number, ...definitions.stream);
	const refused = {};
	const patterns = [];
	for (let i = 0; i < SHARES.given && given.length > 0; i++) {
		const generator = given[(number * SHARES.given + i) % given.length];
		if (generator !== void 0) patterns.push({
			origin: "given",
			generator
		});
	}
	while (patterns.length < PATTERNS - SHARES.arbitrary) {
		const name = `valid-${number}-${patterns.length}`;
		const read = readDefinition(definitions.valid(random.fork(1, patterns.length), name), dialect);
		if (!read.ok) throw new TypeError(`a definition that should be valid was refused: ${JSON.stringify(read.diagnostics)}`);
		patterns.push({
			origin: "valid",
			generator: snapshotGeneratorOf(read.value)
		});
	}
	for (let i = 0; i < MOST_ARBITRARY && patterns.length < PATTERNS; i++) {
		const read = readDefinition(definitions.arbitrary(random.fork(2, i), `arbitrary-${number}-${i}`), dialect);
		if (read.ok) patterns.push({
			origin: "arbitrary",
			generator: snapshotGeneratorOf(read.value)
		});
		else {
			const code = read.diagnostics.find(({ severity }) => severity === "error")?.code ?? "";
			refused[code] = (refused[code] ?? 0) + 1;
		}
	}
	const jobs = Array.from({ length: SNAPSHOTS }, (_, s) => patterns.map(({ origin, generator }, p) => ({
		origin,
		generator,
		random: random.fork(3, p, s)
	}))).flat().slice(0, most).map(({ origin, generator, random: own }) => {
		return {
			origin,
			job: jobOf(generator.pattern, generator.documents(own))
		};
	});
	return {
		work: workloadOf(jobs.map(({ job }) => job), definitions.kinds),
		origins: jobs.map(({ origin }) => origin),
		refused
	};
}
function jobOf(pattern, documents) {
	const { kinds } = DEFINITION_GENERATORS[pattern.dialect];
	return {
		pattern,
		snapshot: snapshotOf(documents, { kinds }).snapshot,
		documents
	};
}
function readDefinition(definition, dialect) {
	const { kinds } = DEFINITION_GENERATORS[dialect];
	return readPatternDocument(documentOf(definition, "generated.json"), { kinds });
}
// src/prove/fuzz/fuzz-run.ts
const GENERATED_DIALECTS = Object.keys(DEFINITION_GENERATORS);
async function runFuzz({ seed, runs, patterns, caseDocuments, generator, dialects = GENERATED_DIALECTS }, engines, onProgress = () => void 0) {
	const random = new Random(seed, generator);
	const sources = dialects.map((dialect) => ({
		dialect,
		seed: random,
		given: patterns.filter((pattern) => pattern.dialect === dialect).map((pattern) => snapshotGeneratorOf(pattern, caseDocuments?.get(pattern)))
	}));
	const left = sources.map((_, i) => Math.ceil((runs - i) / sources.length));
	const tally = new CoverageCounter(patterns.map(({ name }) => name));
	const refused = {};
	const divergences = [];
	const broken = [];
	let standings = countAgreements(engines, []);
	let number = 0;
	const begin = () => {
		const turn = number % sources.length;
		const [source, most = 0] = [sources[turn], left[turn]];
		if (most <= 0 || source === void 0) return void 0;
		const batch = batchOf(Math.floor(number / sources.length), source, Math.min(BATCH_SIZE, most));
		left[turn] = most - batch.work.jobs.length;
		number++;
		return {
			batch,
			judged: judge(batch.work, engines)
		};
	};
	let done = 0;
	let next = begin();
	while (next !== void 0 && divergences.length === 0) {
		const { batch, judged } = next;
		next = begin();
		const { jobs, broken: why } = await judged;
		broken.push(...why);
		if (broken.length > 0) break;
		for (const [i, { job, outcomes, divergence }] of jobs.entries()) {
			tally.add(job.pattern, batch.origins[i] ?? "valid", firstJudged(outcomes));
			if (divergence !== void 0) divergences.push(divergence);
		}
		for (const [code, count] of Object.entries(batch.refused)) refused[code] = (refused[code] ?? 0) + count;
		standings = sumAgreements([standings, countAgreements(engines, jobs)]);
		done += jobs.length;
		onProgress({
			done,
			of: runs,
			divergences: divergences.length
		});
	}
	await next?.judged;
	return {
		evaluations: done,
		divergences,
		broken,
		refused,
		shares: tally.shares(),
		standings
	};
}
// src/prove/fuzz/generated-cases.ts
function withGenerated(verification, report) {
	const { evaluations, divergences } = report;
	const agreed = evaluations - divergences.length;
	return {
		cases: verification.cases + evaluations,
		agree: verification.agree + agreed,
		asExpected: verification.asExpected + agreed,
		failures: [...verification.failures, ...divergences.map(failureOf)],
		refused: verification.refused,
		standings: sumAgreements([verification.standings, report.standings]),
		broken: [...verification.broken, ...report.broken]
	};
}
function failureOf({ job, outcomes }, number) {
	return {
		id: `generated/${job.pattern.name}-${number + 1}`,
		engines: Object.fromEntries([...outcomes].map(([{ name }, outcome]) => [name, outcomeAsJson(outcome, job.pattern.dialect)]))
	};
}
function caseFileOf({ job, outcomes }, about) {
	const said = [...outcomes].find(([{ name }]) => name === "reference")?.[1];
	const { dialect } = job.pattern;
	const expected = said?.is === "findings" ? { expected: { findings: said.findings.map((finding) => toCaseFormat(finding, dialect)) } } : {};
	const one = {
		id: `divergence/${job.pattern.name}`,
		about,
		pattern: job.pattern.definition,
		objects: job.documents,
		...dialect === "kubepattern.dev/v1" ? GENERATED_KINDS_FILE : {},
		...expected
	};
	return `${JSON.stringify([one], void 0, 2)}\n`;
}
// src/prove/proof/proof.ts
const DEFAULT_PROOF = {
	seed: 1,
	runs: 2e4,
	scopeSnapshots: 5e3,
	mutantSnapshots: 3e3,
	mutantsPerOperator: 12,
	generator: DEFAULT_GENERATOR_SETTINGS
};
function agreementOfProof({ cases, generated, smallScope }) {
	return sumAgreements([
		cases.standings,
		generated.standings,
		smallScope.standings
	]);
}
function countsByEngine(standings, kind) {
	const counts = Object.entries(standings).map(([name, one]) => [name, one[kind]]);
	return Object.fromEntries(counts.filter(([, ofEngine]) => Object.keys(ofEngine).length > 0));
}
const PREDICATE_TYPE = "https://github.com/patternc/patternc/proof/v1";
function proofStatement(proof, bundle, patterns) {
	const statement = {
		_type: "https://in-toto.io/Statement/v1",
		subject: [{
			name: "bundle.tar.gz",
			digest: { sha256: sha256(bundle) }
		}, ...patterns.map(({ name, definition }) => ({
			name: `patterns/${name}`,
			digest: { sha256: sha256(stableStringify(definition)) }
		}))],
		predicateType: PREDICATE_TYPE,
		predicate: proof
	};
	return `${stableStringify(statement, 2)}\n`;
}
const MOST = 1e8;
function settingsOf(text) {
	try {
		const { predicateType, predicate } = JSON.parse(text);
		const { seed, runs, scopeSnapshots, mutantSnapshots, mutantsPerOperator } = predicate.settings;
		const counted = {
			seed,
			runs,
			scopeSnapshots,
			mutantSnapshots,
			mutantsPerOperator
		};
		const counts = Object.values(counted);
		const generator = generatorSettingsOf(predicate.settings.generator);
		if (generator === void 0) return void 0;
		const settings = {
			...counted,
			generator
		};
		const isCount = (count) => Number.isSafeInteger(count) && Number(count) >= 0 && Number(count) <= MOST;
		if (predicateType !== PREDICATE_TYPE || !counts.every(isCount)) return void 0;
		const engines = predicate.engines.map(({ name }) => String(name));
		return engines.length < 2 ? void 0 : {
			settings,
			engines
		};
	} catch {
		return;
	}
}
function generatorSettingsOf(source = {}) {
	const names = Object.keys(DEFAULT_GENERATOR_SETTINGS);
	const settings = Object.fromEntries(names.map((name) => [name, Object.hasOwn(source, name) ? source[name] : DEFAULT_GENERATOR_SETTINGS[name]]));
	const isProbability = (value) => typeof value === "number" && value >= 0 && value <= 1;
	return Object.values(settings).every(isProbability) ? settings : void 0;
}
function namedEngines(engines) {
	return engines.map(({ name, version }) => ({
		name,
		version
	}));
}
const LEAST_SCORE = .98;
function mutationScore(killed, survivors) {
	return killed + survivors === 0 ? 1 : Math.floor(killed / (killed + survivors) * 1e4) / 1e4;
}
function percent(score) {
	return `${Math.round(score * 1e4) / 100} %`;
}
function proofFaults({ cases, generated, smallScope, mutants }) {
	const failed = cases.count - cases.asExpected;
	return [
		...failed > 0 ? [`${failed} of ${cases.count} cases do not give what they expect`] : [],
		...generated.divergences > 0 ? [`the engines differ on ${generated.divergences} generated evaluations`] : [],
		...smallScope.divergences > 0 ? [`the engines differ on ${smallScope.divergences} small snapshots`] : [],
		...uncomparedEngines(cases.standings, "case"),
		...uncomparedEngines(smallScope.standings, "small snapshot"),
		...[...vacuityWarnings(generated.shares), ...rarelyComparedEngines(generated.standings, "generated evaluation")].map((share) => `too little is decided: ${share}`),
		...mutants.score < LEAST_SCORE ? [`of the planted faults ${percent(mutants.score)} are found, and ${percent(LEAST_SCORE)} are demanded`, ...mutants.survivors.map((mutant) => `a planted fault was not found: ${mutant}`)] : [],
		...mutants.control.differences > 0 ? ["the policy without a fault differs from the reference"] : []
	];
}
function sha256(content) {
	return createHash("sha256").update(content).digest("hex");
}
// src/report/shares-text.ts
function sharesText({ all, operators, relationships, resource, patterns }) {
	const ofResources = Object.entries(resource).map(([group, rates]) => [`${group} (resource dialect)`, rates]);
	const groups = {
		operators,
		relationships,
		...Object.fromEntries(ofResources),
		patterns
	};
	const lines = Object.entries(groups).flatMap(([group, rates]) => {
		const counted = Object.entries(rates).filter(([, { evaluations }]) => evaluations > 0);
		return counted.length === 0 ? [] : [group, ...counted.map(([name, rate]) => `  ${name.padEnd(36)} ${part(rate)}`)];
	});
	return [
		`with a finding: ${part(all)}`,
		...lines,
		""
	].join("\n");
}
function part({ evaluations, withFinding }) {
	return `${(evaluations === 0 ? 0 : 100 * withFinding / evaluations).toFixed(1).padStart(5)} %  ${String(withFinding).padStart(7)} of ${evaluations}`;
}
// src/prove/shrink/removals.ts
function allParts(value, below = []) {
	const members = isJsonList(value) ? [...value.entries()] : isJsonObject(value) ? Object.entries(value).map(([key, member]) => [key, member ?? null]) : [];
	return [...members.map(([key]) => [...below, key]), ...members.flatMap(([key, member]) => allParts(member, [...below, key]))];
}
function definitionRemovals(definition) {
	const spec = isJsonObject(definition.spec) ? definition.spec : {};
	return [...[...resourceRemovals(spec), ...dependencyRemovals(spec)], ...allParts(definition).map((path) => [path])];
}
function resourceRemovals(spec) {
	return (isJsonList(spec.resources) ? spec.resources : []).map((resource, i) => {
		const id = isJsonObject(resource) ? resource.id : void 0;
		const rules = ["relationships", "commonRelationships"].flatMap((key) => (spec[key] ?? []).flatMap((rule, r) => rule.resourceIds.includes(String(id)) ? [[
			"spec",
			key,
			r
		]] : []));
		const actors = (isJsonList(spec.actors) ? spec.actors : []).indexOf(id ?? null);
		return [
			[
				"spec",
				"resources",
				i
			],
			...rules,
			...actors < 0 ? [] : [[
				"spec",
				"actors",
				actors
			]]
		];
	});
}
function dependencyRemovals(spec) {
	const dependencies = isJsonList(spec.dependencies) ? spec.dependencies : [];
	const groups = isJsonObject(spec.relationships) ? Object.entries(spec.relationships) : [];
	return dependencies.map((dependency, i) => {
		const id = isJsonObject(dependency) ? dependency.id : void 0;
		const entries = groups.flatMap(([group, list]) => (isJsonList(list ?? null) ? list : []).flatMap((entry, e) => isJsonObject(entry) && entry.with === id ? [[
			"spec",
			"relationships",
			group,
			e
		]] : []));
		return [[
			"spec",
			"dependencies",
			i
		], ...entries];
	});
}
function without$1(value, removal) {
	return withoutBelow(value, removal);
}
function withoutBelow(value, removal) {
	const gone = new Set(removal.filter((path) => path.length === 1).map(([key]) => key));
	const deeper = (key) => removal.filter((path) => path.length > 1 && path[0] === key).map((path) => path.slice(1));
	if (isJsonList(value)) return value.flatMap((element, i) => gone.has(i) ? [] : [withoutBelow(element, deeper(i))]);
	if (!isJsonObject(value)) return value;
	const kept = {};
	for (const [key, member] of Object.entries(value)) if (!gone.has(key)) setOwn(kept, key, withoutBelow(member ?? null, deeper(key)));
	return kept;
}
// src/prove/shrink/shrink.ts
const MOST_ROUNDS = 200;
async function shrink(divergence) {
	let sample = {
		definition: divergence.job.pattern.definition,
		documents: divergence.job.documents
	};
	let smallest = divergence;
	const attempt = (samples) => divergencesOf(samples, divergence);
	const reduce = async (removals, apply) => {
		let reduced = false;
		for (let round = 0; round < MOST_ROUNDS; round++) {
			const candidates = removals(sample);
			const found = await attempt(candidates.map((removal) => apply(sample, removal)));
			const good = candidates.filter((_, i) => found[i] !== void 0);
			if (good.length === 0) return reduced;
			const together = halvings(good).map((removal) => apply(sample, removal));
			const best = await attempt(together);
			const at = best.findIndex((one) => one !== void 0);
			const [chosen, diverges] = [together[at], best[at]];
			if (chosen === void 0 || diverges === void 0) return reduced;
			[sample, smallest, reduced] = [
				chosen,
				diverges,
				true
			];
		}
		return reduced;
	};
	let smaller;
	do
		smaller = [
			await reduce(({ documents }) => documents.map((_, i) => [[i]]), fromDocuments),
			await reduce(({ documents }) => allParts(documents).map((path) => [path]), fromDocuments),
			await reduce(({ definition }) => definitionRemovals(definition), fromDefinition)
		];
	while (smaller.includes(true));
	return smallest;
}
const fromDocuments = ({ definition, documents }, removal) => ({
	definition,
	documents: without$1(documents, removal)
});
const fromDefinition = ({ definition, documents }, removal) => ({
	definition: without$1(definition, removal),
	documents
});
function halvings(removals) {
	const tries = [];
	for (let count = removals.length; count >= 1; count = count === 1 ? 0 : Math.ceil(count / 2)) tries.push(removals.slice(0, count).flat());
	return tries;
}
async function divergencesOf(samples, { job: { pattern: source }, outcomes: original }) {
	const engines = [...original.keys()];
	const { dialect } = source;
	const { kinds } = DEFINITION_GENERATORS[dialect];
	const patterns = new Map();
	const jobs = samples.map(({ definition, documents }) => {
		const pattern = patterns.get(definition) ?? readDefinition(definition, dialect);
		patterns.set(definition, pattern);
		const { snapshot, diagnostics } = snapshotOf(documents, { kinds });
		return pattern.ok && !hasErrors(diagnostics) ? {
			pattern: pattern.value,
			snapshot,
			documents
		} : void 0;
	});
	const read = jobs.filter((job) => job !== void 0);
	const judged = (await judge(workloadOf(read, kinds), engines)).jobs.values();
	return jobs.map((job) => {
		const divergence = job === void 0 ? void 0 : judged.next().value?.divergence;
		return engines.every((engine) => divergence?.outcomes.get(engine)?.is === original.get(engine)?.is) ? divergence : void 0;
	});
}
// src/report/divergence-text.ts
function divergenceText({ job, outcomes }, style) {
	const rows = [...outcomes].map(([{ name }, outcome]) => `  ${name.padEnd(10)} ${oneLineJson(outcomeAsJson(outcome, job.pattern.dialect))}`);
	return [
		style.bold(`the engines differ on ${job.documents.length === 1 ? "one object" : `${job.documents.length} objects`}`),
		`  pattern    ${oneLineJson(job.pattern.definition)}`,
		...job.documents.map((document) => `  object     ${oneLineJson(withoutSecretData(document))}`),
		...rows,
		""
	].join("\n");
}
function oneLineJson(value) {
	return (JSON.stringify(value) ?? "nothing").replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
function withoutSecretData(document) {
	if (!isJsonObject(document) || document.kind !== "Secret") return document;
	return Object.fromEntries(Object.entries(document).map(([key, value]) => [key, HOLDERS.has(key) && value !== void 0 ? withoutTexts(value) : value]));
}
const HOLDERS = new Set(["data", "stringData"]);
function withoutTexts(value) {
	if (!isJsonObject(value)) return "…";
	return Object.fromEntries(Object.keys(value).map((key) => [key, "…"]));
}
// src/cli/divergence-file.ts
const DIVERGENCE = /^\[\s*\{\s*"id": "divergence\//;
async function divergenceFile(inputs) {
	const read = new Set(inputs.map((input) => resolve(input)));
	for (let number = 1;; number++) {
		const file = `patternc-divergence${number === 1 ? "" : `-${number}`}.json`;
		const stats = await lstat(file).catch(() => void 0);
		if (stats === void 0) return file;
		if (stats.isFile() && !read.has(resolve(file)) && DIVERGENCE.test(await readFile(file, "utf8"))) return file;
	}
}
// src/cli/commands/verify-progress.ts
function progressLine(what, terminal) {
	const start = performance.now();
	return ({ done, of, divergences }) => {
		const perMinute = Math.round(done * 6e4 / (performance.now() - start));
		const differ = divergences === 0 ? "" : `, ${divergences} differ`;
		terminal.progress(`${what}: ${done} of ${of} evaluations, ${perMinute} a minute${differ}`);
	};
}
async function reportDivergence(divergence, origin, inputs, terminal) {
	if (divergence === void 0) return;
	terminal.progress("the engines differ: looking for a smaller case");
	const small = await shrink(divergence);
	terminal.progress("");
	terminal.err(divergenceText(small, terminal.errStyle));
	const about = `Found by generated evaluations (${origin}) and made small; expected is what the reference says.`;
	const file = await divergenceFile(inputs);
	await replaceFile(file, caseFileOf(small, about));
	terminal.err(`  ${origin}; replay it with patternc verify --cases ${file}\n`);
}
// src/prove/mutate/definition-builder.ts
function buildDefinition(name, spec) {
	const isPair = spec.topology === "LEADER_FOLLOWER";
	const one = "{{one.kind}} {{one.namespace}}/{{one.name}}";
	return {
		version: "kubepattern.it/v1",
		kind: "Pattern",
		metadata: {
			name,
			displayName: name,
			patternType: "CUSTOM",
			severity: "WARNING",
			category: "test"
		},
		spec: {
			topology: "SINGLE",
			message: isPair ? `${one} and {{two.kind}} {{two.namespace}}/{{two.name}}` : `${one} alone`,
			...spec
		}
	};
}
function buildActor(id, resource, filters = {}) {
	return {
		id,
		resource,
		filters,
		...id === "one" ? { leader: true } : {}
	};
}
function buildRule(type, other, more) {
	return {
		type,
		resourceIds: ["one", other],
		...more
	};
}
// src/prove/mutate/small-definitions.ts
function smallDefinitions() {
	return [
		...byOperator$1(),
		...byGroup(),
		...bySubjectRule(),
		...byPairRule(),
		...byPoints()
	];
}
const LINKED = {
	required: true,
	shared: true
};
const NOT_LINKED = {
	required: true,
	shared: false
};
function byOperator$1() {
	const single = (name, key, operator, ...values) => {
		return buildDefinition(name, { resources: [buildActor("one", "Pod", { matchAll: [{
			key,
			operator,
			...values.length > 0 ? { values } : {}
		}] })] });
	};
	return [
		single("equals", "metadata.labels.app", "EQUALS", "web", 5, true),
		single("not-equals", "metadata.namespace", "NOT_EQUALS", "shop", "7"),
		single("greater", "spec.containers[*].ports[*].containerPort", "GREATER_THAN", 1024),
		single("greater-or-equal", "spec.containers[*].env[*].value", "GREATER_OR_EQUAL", "5"),
		single("less", "spec.containers[*].env[*].value", "LESS_THAN", "-0"),
		single("less-or-equal", "spec.priority", "LESS_OR_EQUAL", "+99"),
		single("exists", "metadata.ownerReferences[*].uid", "EXISTS"),
		single("not-exists", "metadata.labels", "NOT_EXISTS"),
		single("first-exists", "spec.volumes[0].persistentVolumeClaim", "EXISTS"),
		single("empty", "spec.volumes", "IS_EMPTY"),
		single("empty-name", "spec.containers[*].name", "IS_EMPTY"),
		single("size", "spec.volumes", "ARRAY_SIZE_EQUALS", 2),
		single("size-greater", "metadata.ownerReferences", "ARRAY_SIZE_GREATER_THAN", 0),
		single("size-less", "spec.containers[*].env", "ARRAY_SIZE_LESS_THAN", 1),
		single("size-greater-or-equal", "spec.volumes", "ARRAY_SIZE_GREATER_OR_EQUAL", "1"),
		single("size-less-or-equal", "spec.volumes", "ARRAY_SIZE_LESS_OR_EQUAL", "0")
	];
}
function byGroup() {
	const app = (operator, ...values) => ({
		key: "metadata.labels.app",
		operator,
		values
	});
	const tier = (operator, ...values) => ({
		key: "metadata.labels.tier",
		operator,
		values
	});
	const part = (operator, ...values) => ({
		key: "metadata.labels.part",
		operator,
		values
	});
	const one = (name, filters) => buildDefinition(name, { resources: [buildActor("one", "Deployment", filters)] });
	return [
		one("both-labels", { matchAll: [app("EQUALS", "web", "api"), tier("NOT_EQUALS", "logging")] }),
		one("either-label", { matchAny: [
			app("EQUALS", "web"),
			tier("NOT_EQUALS", "logging"),
			part("NOT_EQUALS", "main")
		] }),
		one("neither-label", { matchNone: [
			app("EQUALS", "web"),
			tier("EQUALS", "logging"),
			{
				key: "spec.paused",
				operator: "EXISTS"
			}
		] }),
		one("all-any-none", {
			matchAll: [{
				key: "spec.replicas",
				operator: "GREATER_THAN",
				values: [0]
			}],
			matchAny: [app("EQUALS", "web"), {
				key: "metadata.labels.tier",
				operator: "EXISTS"
			}],
			matchNone: [{
				key: "metadata.namespace",
				operator: "EQUALS",
				values: ["kube-system", "default"]
			}]
		})
	];
}
function bySubjectRule() {
	const single = (name, type, subject, other, more) => buildDefinition(name, {
		resources: [buildActor("one", subject), buildActor("two", other)],
		relationships: [buildRule(type, "two", more)]
	});
	return Object.entries(RELATIONSHIP_GENERATORS).flatMap(([type, { small }]) => small.links.flatMap(([from, to]) => {
		const words = `${type.toLowerCase().replaceAll("_", "-")}-${from.toLowerCase()}`;
		return [single(`${words}-forth`, type, from, to, LINKED), single(`${words}-back`, type, to, from, NOT_LINKED)];
	}));
}
function notOf(...tiers) {
	return { matchNone: [{
		key: "metadata.labels.tier",
		operator: "EQUALS",
		values: tiers
	}] };
}
function byPairRule() {
	return Object.entries(RELATIONSHIP_GENERATORS).flatMap(([type, { small }]) => small.pairs.map(({ name, subject, partner, shared = true }) => buildDefinition(name, {
		topology: "LEADER_FOLLOWER",
		resources: [buildActor("one", subject, notOf("frontend")), buildActor("two", partner, notOf("logging", "proxy"))],
		commonRelationships: [buildRule(type, "two", shared ? LINKED : NOT_LINKED)]
	})));
}
function byPoints() {
	const claim = "PersistentVolumeClaim";
	return [
		buildDefinition("one-of-two", {
			resources: [
				buildActor("one", "Pod"),
				buildActor("two", claim),
				buildActor("three", "ConfigMap"),
				buildActor("four", "ServiceAccount")
			],
			relationships: [
				buildRule("MOUNTS", "two", {
					shared: true,
					weight: .1
				}),
				buildRule("USES_CONFIG", "three", {
					shared: false,
					weight: .1
				}),
				buildRule("USES_SA", "four", {
					shared: true,
					weight: .1
				})
			],
			minRelationshipPoints: .2
		}),
		buildDefinition("required-and-scored", {
			resources: [
				buildActor("one", "Pod"),
				buildActor("two", claim),
				buildActor("three", "Service"),
				buildActor("four", "ConfigMap"),
				buildActor("five", "ServiceAccount")
			],
			relationships: [
				buildRule("MOUNTS", "two", {
					...NOT_LINKED,
					weight: .5
				}),
				buildRule("EXPOSES", "three", {
					shared: true,
					weight: .25
				}),
				buildRule("USES_CONFIG", "four", {
					shared: true,
					weight: .25
				}),
				buildRule("USES_SA", "five", {
					shared: false,
					weight: .25
				})
			],
			minRelationshipPoints: 1
		}),
		buildDefinition("share-for-points", {
			topology: "LEADER_FOLLOWER",
			resources: [buildActor("one", "Pod", notOf("frontend")), buildActor("two", "Pod", notOf("logging"))],
			commonRelationships: [
				buildRule("MOUNTS", "two", {
					shared: true,
					weight: .1
				}),
				buildRule("USES_CONFIG", "two", {
					shared: false,
					weight: .1
				}),
				buildRule("USES_SA", "two", {
					shared: true,
					weight: .1
				})
			],
			minCommonRelationshipPoints: .2
		}),
		buildDefinition("driven-and-scored", {
			topology: "LEADER_FOLLOWER",
			resources: [
				buildActor("one", "Pod", notOf("frontend")),
				buildActor("two", "Pod", notOf("logging")),
				buildActor("three", "Service")
			],
			actors: ["one", "two"],
			relationships: [buildRule("EXPOSES", "three", LINKED)],
			commonRelationships: [
				buildRule("MOUNTS", "two", {
					...LINKED,
					weight: .4
				}),
				buildRule("USES_SA", "two", {
					shared: false,
					weight: .2
				}),
				buildRule("USES_CONFIG", "two", {
					shared: true,
					weight: .2
				}),
				buildRule("EXPOSES", "two", {
					shared: true,
					weight: .2
				})
			],
			minCommonRelationshipPoints: .8
		}),
		buildDefinition("any-two", {
			topology: "LEADER_FOLLOWER",
			resources: [buildActor("one", "Deployment"), buildActor("two", "Pod")],
			actors: ["one", "two"]
		})
	];
}
// src/prove/mutate/small-resource-definitions.ts
const WIDGET = {
	kind: "Widget",
	apiVersion: "demo.example/v1",
	plural: "widgets"
};
const PART = {
	kind: "Part",
	apiVersion: "demo.example/v1",
	plural: "parts"
};
const POD = {
	kind: "Pod",
	apiVersion: "v1",
	plural: "pods"
};
function smallResourceDefinitions() {
	return [
		...byOperator(),
		...byType(),
		...byCriterion(),
		...byAnchor(),
		...bySelector(),
		...byOwner(),
		...byFinding()
	];
}
function build(name, { message = "{{target.metadata.name}}", ...spec }) {
	return {
		apiVersion: "kubepattern.dev/v1",
		kind: "Pattern",
		metadata: { name },
		spec: {
			displayName: name,
			category: "test",
			severity: "MEDIUM",
			message,
			...spec
		}
	};
}
function about(name, group, entries, more = {}) {
	return build(`small-${name}`, {
		target: WIDGET,
		dependencies: [{
			id: "part",
			...PART
		}],
		relationships: { [group]: entries.map((entry) => ({
			with: "part",
			...entry
		})) },
		...more
	});
}
function custom(...criteria) {
	return {
		type: "custom",
		criteria: criteria.map((criterion) => ({
			operator: "EQUALS",
			...criterion
		}))
	};
}
function names(targetPath, dependencyPath, more = {}) {
	return {
		targetPath,
		dependencyPath,
		...more
	};
}
const SAME_NAMESPACE = names("metadata.namespace", "metadata.namespace");
function byOperator() {
	const single = (name, filters) => build(`small-${name}`, { target: {
		...WIDGET,
		filters
	} });
	const all = (name, path, operator, ...values) => single(name, { matchAll: [{
		path,
		operator,
		...values.length > 0 ? { values } : {}
	}] });
	return [
		all("every-empty", "spec.parts[*]", "IS_EMPTY"),
		all("member-empty", "spec.items[*].opts", "IS_EMPTY"),
		all("element-empty", "spec.rules[@].parts[*]", "IS_EMPTY"),
		all("key-among", "spec.map[~]", "EQUALS", "web", "5"),
		single("element-greater", { matchAll: [{
			path: "spec.rules[@].size",
			operator: "GREATER_THAN",
			values: [5]
		}, {
			path: "spec.rules[@].mode",
			operator: "EXISTS"
		}] }),
		single("same-text", { matchAll: [{
			path: "spec.mode",
			operator: "EQUALS",
			valuesFrom: "spec.items[*].mode"
		}] }),
		single("same-of-element", { matchNone: [{
			path: "spec.rules[@].mode",
			operator: "EQUALS",
			valuesFrom: "spec.rules[@].tags[*]"
		}] }),
		single("elements-all-any-none", {
			matchAll: [{
				path: "spec.rules[@].mode",
				operator: "EQUALS",
				values: ["web"]
			}],
			matchAny: [{
				path: "spec.rules[@].size",
				operator: "LESS_THAN",
				values: [3]
			}, {
				path: "spec.rules[@].parts",
				operator: "ARRAY_SIZE_GREATER_THAN",
				values: [1]
			}],
			matchNone: [{
				path: "spec.rules[@].flag",
				operator: "EXISTS"
			}]
		}),
		single("nested-elements", { matchAll: [
			{
				path: "spec.rules[@].mode",
				operator: "EQUALS",
				values: ["web"]
			},
			{
				path: "spec.rules[@].paths[@].size",
				operator: "GREATER_OR_EQUAL",
				values: [2]
			},
			{
				path: "spec.rules[@].paths[@].mode",
				operator: "EQUALS",
				values: ["api"]
			}
		] })
	];
}
function byType() {
	const mode = { matchAll: [{
		path: "spec.mode",
		operator: "EQUALS",
		values: ["web"]
	}] };
	const fromTarget = (name, source) => build(`small-${name}`, {
		target: WIDGET,
		dependencies: [{
			id: "ref",
			fromTarget: source
		}],
		relationships: { matchNone: [{
			with: "ref",
			...custom(names("spec.ref.name", "metadata.name"))
		}] }
	});
	return [
		build("small-every-kind", { target: {
			kind: "*",
			apiVersion: "demo.example/v1",
			filters: mode
		} }),
		build("small-category", {
			target: {
				category: "demo",
				filters: mode
			},
			message: "{{target.kind}}"
		}),
		build("small-kinds", { target: {
			kinds: [WIDGET, POD],
			filters: mode
		} }),
		fromTarget("from-target", {
			kindPath: "spec.ref.kind",
			apiVersion: "demo.example/v1"
		}),
		fromTarget("from-target-version", {
			kindPath: "spec.refs[*].kind",
			apiVersionPath: "spec.ref.apiVersion"
		})
	];
}
function byCriterion() {
	const transform = (name, targetTransform) => about(name, "matchAll", [custom(names("spec.ref.name", "metadata.name", { targetTransform }))]);
	return [
		about("names", "matchAll", [custom(names("spec.ref.name", "metadata.name"))]),
		about("names-in-namespace", "matchNone", [custom(names("spec.ref.name", "metadata.name"), SAME_NAMESPACE)]),
		about("either-entry", "matchAny", [custom(names("spec.ref.name", "metadata.name")), custom(names("spec.name", "metadata.labels.app"))]),
		about("target-literal", "matchAll", [custom({
			targetValue: 5,
			dependencyPath: "spec.mode"
		}, SAME_NAMESPACE)]),
		about("dependency-literal", "matchNone", [custom({
			targetPath: "spec.level",
			dependencyValue: 5
		}, SAME_NAMESPACE)]),
		about("default-path", "matchAll", [custom(names("spec.ref.namespace", "metadata.namespace", { targetDefault: { path: "metadata.namespace" } }))]),
		about("default-value", "matchAll", [custom(names("spec.ref.name", "metadata.name", { targetDefault: { value: "web" } }))]),
		about("default-of-many", "matchAll", [custom(names("spec.refs[*]", "metadata.name", { targetDefault: { path: "spec.names[*]" } }))]),
		about("default-of-members", "matchNone", [custom(names("spec.items[*].name", "metadata.name", { targetDefault: { path: "spec.name" } }))]),
		transform("api-group", { apiGroup: true }),
		transform("part-first", { split: {
			separator: "/",
			index: 0
		} }),
		transform("part-last", { split: {
			separator: ":",
			index: -1
		} }),
		transform("match", { regex: "^x-(.+)$" }),
		transform("lower-case", { lowercase: true }),
		about("many-and-many", "matchAll", [custom(names("spec.refs[*]", "metadata.labels.app"), names("spec.rules[*].name", "spec.rules[*].name"))]),
		about("keys-and-many", "matchNone", [custom(names("spec.map[~]", "data[~]"), names("spec.refs[*]", "spec.refs[*]"), SAME_NAMESPACE)]),
		build("small-filtered", {
			target: {
				...WIDGET,
				filters: { matchAll: [{
					path: "spec.mode",
					operator: "EQUALS",
					values: ["web"]
				}] }
			},
			dependencies: [{
				id: "part",
				...PART,
				filters: { matchNone: [{
					path: "spec.mode",
					operator: "EQUALS",
					values: ["api"]
				}] }
			}],
			relationships: { matchNone: [{
				with: "part",
				...custom(names("spec.ref.name", "metadata.name"))
			}] }
		})
	];
}
function byAnchor() {
	return [
		about("element-names", "matchNone", [custom(names("spec.rules[@].name", "metadata.name"))], { message: "{{target.metadata.name}}: {{target.spec.rules[@].name}}" }),
		about("two-of-element", "matchAll", [custom(names("spec.rules[@].name", "metadata.name")), custom(names("spec.rules[@].ref.name", "metadata.labels.app"))], { target: {
			...WIDGET,
			filters: { matchNone: [{
				path: "spec.rules[@].mode",
				operator: "EQUALS",
				values: ["web"]
			}] }
		} }),
		about("two-anchors", "matchAll", [custom(names("spec.rules[@].name", "spec.name"), names("spec.others[@].name", "metadata.name")), custom(names("spec.rules[@].mode", "spec.mode"), names("spec.others[@].mode", "spec.port"))]),
		about("nested-anchors", "matchNone", [custom(names("spec.rules[@].paths[@].name", "metadata.name"), names("spec.rules[@].name", "spec.name"))]),
		about("elements-of-dependency", "matchAll", [custom(names("spec.name", "spec.rules[@].name"), names("spec.port", "spec.rules[@].port"))]),
		about("nested-in-dependency", "matchNone", [custom(names("spec.name", "spec.rules[@].name"), names("spec.port", "spec.rules[@].paths[@].port"))]),
		about("elements-and-many", "matchAll", [custom(names("spec.rules[@].hosts[*]", "spec.rules[@].hosts[*]"), names("spec.rules[@].map[~]", "spec.rules[@].map[~]"))])
	];
}
function bySelector() {
	return [
		about("selects", "matchNone", [{ type: "selects" }]),
		about("selects-any", "matchAll", [{
			type: "selects",
			selectorPath: "spec.podSelector"
		}]),
		about("selects-in-namespace", "matchAll", [{
			type: "selects",
			criteria: [{
				operator: "EQUALS",
				...SAME_NAMESPACE
			}]
		}]),
		about("selects-of-element", "matchAll", [{
			type: "selects",
			selectorPath: "spec.rules[@].podSelector",
			criteria: [{
				operator: "EQUALS",
				...names("spec.rules[@].hosts[*]", "spec.refs[*]")
			}]
		}]),
		about("selected-by", "matchNone", [{ type: "selectedBy" }]),
		about("selected-by-element", "matchAll", [{
			type: "selectedBy",
			selectorPath: "spec.rules[@].podSelector",
			criteria: [{
				operator: "EQUALS",
				...names("spec.name", "spec.rules[@].name")
			}]
		}])
	];
}
function byOwner() {
	return [
		about("owns", "matchAll", [{ type: "owns" }]),
		about("owned-by", "matchNone", [{ type: "ownedBy" }]),
		about("owned-and-named", "matchAll", [
			{ type: "ownedBy" },
			custom(names("spec.rules[@].name", "metadata.name")),
			custom(names("spec.rules[@].ref.name", "spec.name"))
		])
	];
}
function byFinding() {
	const mode = { matchAll: [{
		path: "spec.mode",
		operator: "EQUALS",
		values: ["web"]
	}] };
	return [
		build("small-placeholders", {
			target: {
				...WIDGET,
				filters: mode
			},
			for: "1h",
			message: "{{target.kind}} {{target.apiVersion}} {{target.metadata.namespace}}/{{target.metadata.name}} {{target.metadata.uid}} {{smell.phase}}"
		}),
		build("small-empty", {
			target: {
				...WIDGET,
				filters: mode,
				emitOnEmpty: true
			},
			message: "no {{target.kind}} of {{target.apiVersion}} is called {{target.metadata.name}}"
		}),
		build("small-empty-elements", {
			target: {
				...POD,
				filters: { matchAll: [{
					path: "spec.rules[@].mode",
					operator: "EXISTS"
				}, {
					path: "spec.rules[@].size",
					operator: "EXISTS"
				}] },
				emitOnEmpty: true
			},
			message: "{{target.spec.rules[@].mode}} of {{target.kind}}"
		}),
		build("small-texts", {
			target: {
				...WIDGET,
				filters: mode
			},
			message: "{{target.spec.items[*].name}} of {{target.kind}}"
		}),
		build("small-workloads", {
			target: { kinds: [{
				kind: "Deployment",
				apiVersion: "apps/v1",
				plural: "deployments"
			}, POD] },
			message: "{{target.spec.mode}} {{target.metadata.name}}"
		})
	];
}
// src/prove/mutate/small-patterns.ts
function smallPatterns() {
	return [...smallDefinitions(), ...smallResourceDefinitions()].map((definition, i) => {
		const document = documentOf(definition, `small-definition-${i + 1}.json`);
		const read = readPatternDocument(document, { kinds: GENERATED_KINDS });
		if (!read.ok) throw new TypeError(read.diagnostics.map(({ code, message }) => `${code}: ${message}`).join("; "));
		return read.value;
	});
}
// src/prove/fuzz/bounded-exhaustive.ts
const TOGETHER = 2e4;
async function runExhaustive(patterns, mostSnapshots, engines, onProgress = () => void 0) {
	const scopes = patterns.map((pattern) => ({
		pattern,
		scope: smallScopeOf(pattern, mostSnapshots)
	}));
	const of = scopes.reduce((sum, { scope }) => sum + scope.count, 0);
	const withFinding = new Map();
	const divergences = [];
	const broken = [];
	let standings = countAgreements(engines, []);
	let done = 0;
	for (const jobs of chunks(scopes.flatMap(({ pattern, scope }) => ({
		pattern,
		snapshots: scope.snapshots()
	})))) {
		if (divergences.length > 0) break;
		const judged = await judge(workloadOf(jobs, kindsOf(jobs)), engines);
		broken.push(...judged.broken);
		if (broken.length > 0) break;
		standings = sumAgreements([standings, countAgreements(engines, judged.jobs)]);
		for (const { job, outcomes, divergence } of judged.jobs) {
			const found = (firstJudged(outcomes)?.findings ?? []).length > 0 ? 1 : 0;
			withFinding.set(job.pattern.name, (withFinding.get(job.pattern.name) ?? 0) + found);
			if (divergence !== void 0) divergences.push(divergence);
		}
		done += jobs.length;
		onProgress({
			done,
			of,
			divergences: divergences.length
		});
	}
	return {
		scopes: scopes.map(({ pattern, scope }) => ({
			pattern: pattern.name,
			objects: scope.objects,
			k: scope.k,
			snapshots: scope.count,
			withFinding: withFinding.get(pattern.name) ?? 0
		})),
		divergences,
		broken,
		standings
	};
}
function* chunks(scopes) {
	let jobs = [];
	for (const { pattern, snapshots } of scopes) for (const documents of snapshots) {
		const isOfAnother = jobs.length > 0 && jobs[0]?.pattern.dialect !== pattern.dialect;
		if (jobs.length >= TOGETHER || isOfAnother) {
			yield jobs;
			jobs = [];
		}
		jobs.push(jobOf(pattern, documents));
	}
	if (jobs.length > 0) yield jobs;
}
function kindsOf([first]) {
	return first === void 0 ? defaultKindCatalog : DEFINITION_GENERATORS[first.pattern.dialect].kinds;
}
// src/prove/mutate/tree-text.ts
var TreePrinter = class {
	#rules = new Map();
	#fields = new Map();
	rulesOf({ rules }) {
		return rules.map((rule) => {
			const text = this.#rules.get(rule) ?? printRule(rule);
			this.#rules.set(rule, text);
			return text;
		});
	}
	textOf({ pattern, joins, fields }) {
		const fieldText = this.#fields.get(fields) ?? stableStringify(fields);
		this.#fields.set(fields, fieldText);
		return [fieldText, ...[pattern, ...joins].flatMap((module) => ["module", ...this.rulesOf(module)])].join("\n");
	}
};
function printRule(rule) {
	return printModule({
		comment: [],
		package: [],
		imports: [],
		rules: [rule]
	}).replace(/^package \n\n/, "");
}
// src/prove/mutate/build-mutants.ts
async function buildTrees(trees) {
	const jobs = trees.map((tree, i) => ({
		name: `job_${i + 1}`,
		files: filesOf(tree, `job_${i + 1}`)
	}));
	const common = commonFiles(trees.map(({ pattern }) => pattern), jobs.flatMap(({ files }) => files));
	const refused = new Set();
	for (;;) {
		const remaining = jobs.filter(({ name }) => !refused.has(name));
		const entrypoints = remaining.map(({ name }) => `kubepattern/${name}/finding`);
		const compiled = await compileToWasm([...remaining.flatMap(({ files }) => files), ...common], entrypoints);
		if (compiled.ok) {
			const broken = await brokenJob(compiled.value);
			if (broken !== void 0 && !refused.has(broken)) {
				refused.add(broken);
				continue;
			}
			const entrypoint = (name) => refused.has(name) ? void 0 : `kubepattern/${name}/finding`;
			return success({
				wasm: compiled.value,
				entrypoints: jobs.map(({ name }) => entrypoint(name))
			});
		}
		const wrong = remaining.filter(({ files }) => isAbout(files, compiled.diagnostics));
		if (wrong.length === 0) return failure(compiled.diagnostics);
		for (const { name } of wrong) refused.add(name);
	}
}
async function brokenJob(wasm) {
	try {
		await WebAssembly.compile(wasm);
		return;
	} catch (error) {
		return /job_[0-9]+/.exec(error instanceof Error ? error.message : "")?.[0];
	}
}
function isAbout(files, diagnostics) {
	return files.some(({ path }) => diagnostics.some(({ place }) => place?.file === path));
}
const STANDARD = Object.values(RELATIONSHIP_TABLE).flatMap((join) => joinModule(join) ?? []);
const STANDARD_RULES = new Map(STANDARD.map((module) => [module.package.join("."), new Set(new TreePrinter().rulesOf(module))]));
function isStandard(module) {
	const texts = STANDARD_RULES.get(module.package.join("."));
	return new TreePrinter().rulesOf(module).every((text) => texts?.has(text));
}
function commonFiles(patterns, files) {
	const generated = [
		settingsModule({
			...DEFAULT_OPTIONS,
			kinds: GENERATED_KINDS
		}),
		...objectsOfKindModule(patterns),
		...STANDARD
	].map((module) => moduleFile(module));
	return [...generated, ...libraryFiles([...files, ...generated])];
}
function filesOf({ pattern, joins }, job) {
	const { annotations: _none, ...bare } = pattern;
	const changed = joins.filter((module) => !isStandard(module));
	return withPackages([bare, ...changed], (module) => module === bare ? dotted(`kubepattern.${job}`) : module.package.toSpliced(-1, 0, identifier(job))).map((module) => moduleFile(module));
}
// src/prove/mutate/tree/terms.ts
function isNull(term) {
	return term.term === "scalar" && term.value === null;
}
function isVariable(term) {
	return term.term === "variable";
}
function isCallOf(term, { name }) {
	return term.term === "call" && term.name.join(".") === name;
}
function comparisonOf(statement) {
	return statement.statement === "expression" && statement.term.term === "infix" ? statement.term : void 0;
}
function asksPresence(statement) {
	const comparison = comparisonOf(statement);
	return comparison?.operator === "!=" && isNull(comparison.right);
}
function asksKind(statement) {
	const left = comparisonOf(statement)?.left;
	const last = left?.term === "reference" ? left.steps.at(-1) : void 0;
	return last?.term === "scalar" && last.value === "kind";
}
function isObjectsOfKind(term) {
	const [field, kind, more] = term.term === "reference" && term.head === OBJECTS ? term.steps : [];
	return field?.term === "scalar" && field.value === OF_KIND && kind !== void 0 && more === void 0;
}
function asksDifference(statement) {
	const comparison = comparisonOf(statement);
	return comparison?.operator === "!=" && isVariable(comparison.left) && isVariable(comparison.right);
}
function resourcesOf({ body }) {
	return body.flatMap((statement) => statement.statement === "assign" && isCallOf(statement.term, FUNCTIONS.foundResource) ? [statement.name] : []);
}
function functionsOf(module, parameters) {
	const functions = module.rules.map(({ head }) => head).filter((head) => head.head === "function" && head.parameters.length === parameters);
	return [...new Set(functions.map(({ name }) => name))];
}
function collectionsOf(module) {
	return [...new Set(module.rules.flatMap(({ head }) => head.head === "function" ? [] : [head.name]))];
}
// src/prove/mutate/site-facts.ts
function droppedStatement({ before, after }) {
	const [one, two] = [before, after];
	if (!Array.isArray(one) || !Array.isArray(two) || one.length !== two.length + 1) return void 0;
	const dropped = one.find((statement, i) => statement !== two[i]);
	return isNode(dropped, "statement") ? dropped : void 0;
}
function droppedRule({ before, after }) {
	const [one, two] = [before, after];
	if (!Array.isArray(one) || !Array.isArray(two) || one.length !== two.length + 1) return void 0;
	const dropped = one.find((rule, i) => rule !== two[i]);
	return isNode(dropped, "head") ? dropped : void 0;
}
function ruleOf(site) {
	return site.rule ?? droppedRule(site);
}
function rulesNamed({ rules }, name) {
	return rules.filter(({ head }) => head.name === name);
}
function walkedRule(statement) {
	if (statement?.statement !== "some") return void 0;
	const { collection } = statement;
	return collection.term === "variable" ? collection.name : collection.term === "reference" ? collection.head : void 0;
}
function askedRule(statement) {
	return statement.statement === "expression" && statement.term.term === "reference" ? statement.term.head : void 0;
}
function pruningRulesOf({ body }) {
	return body.flatMap((statement) => statement.statement === "expression" && statement.purpose === "prune" ? askedRule(statement) ?? [] : []);
}
function prunedBy(module, name) {
	return module.rules.filter((rule) => name !== void 0 && pruningRulesOf(rule).includes(name));
}
function isInPruningRule(site) {
	return prunedBy(site.module, ruleOf(site)?.head.name).length > 0;
}
function holdTheSame(module, one, other) {
	if (one === void 0 || other === void 0) return false;
	return contentsOf(module, meantBy(module, one)) === contentsOf(module, meantBy(module, other));
}
function meantBy(module, name) {
	const [rule, more] = rulesNamed(module, name);
	const value = rule?.head.head === "value" && rule.body.length === 0 && more === void 0 ? rule.head.value : void 0;
	return value?.term === "variable" ? meantBy(module, value.name) : name;
}
function contentsOf(module, name) {
	const names = new Set(module.rules.map(({ head }) => head.name));
	const rules = rulesNamed(module, name).map(({ head, body }) => [{
		...head,
		name: ""
	}, body]);
	return JSON.stringify(rules, (_, value) => names.has(value) ? contentsOf(module, value) : value);
}
function membershipsOf(module, name) {
	const lists = rulesNamed(module, name).map(({ head, body }) => {
		if (head.head === "set" || head.head === "sets") return [{
			member: head.member,
			body
		}];
		return head.head === "value" ? membershipsIn(module, head.value) : void 0;
	});
	return lists.length === 0 || lists.includes(void 0) ? void 0 : lists.flatMap((list) => list ?? []);
}
function membershipsIn(module, term) {
	if (term.term === "variable") return membershipsOf(module, term.name);
	if (term.term === "setComprehension") return [{
		member: term.head,
		body: term.body
	}];
	if (term.term !== "infix" || term.operator !== "|") return void 0;
	const [left, right] = [membershipsIn(module, term.left), membershipsIn(module, term.right)];
	return left === void 0 || right === void 0 ? void 0 : [...left, ...right];
}
function isSubset(module, name, of) {
	const memberships = membershipsOf(module, name) ?? [];
	return memberships.length > 0 && memberships.every(({ member, body }) => body.some((statement) => {
		if (statement.statement !== "some" || member.term !== "variable" || statement.names.length > 1) return false;
		const walked = walkedRule(statement);
		return statement.names[0] === member.name && (walked === of || isSubset(module, walked, of));
	}));
}
function isOnlyAskedOf(module, name, candidates) {
	const asking = module.rules.filter(({ head, body }) => head.name !== name && mentions([head, body], name));
	return asking.length > 0 && asking.every(({ head, body }) => {
		const walked = body.map(walkedRule);
		return walked.includes(candidates) ? !walked.includes(name) : head.name !== candidates && isOnlyAskedOf(module, head.name, candidates);
	});
}
function mentions(node, name) {
	if (typeof node !== "object" || node === null) return false;
	return nameOfTerm(node) === name || callsIn(node).includes(name) || Object.values(node).some((child) => mentions(child, name));
}
function nameOfTerm(node) {
	const term = node;
	if (term?.term === "variable") return term.name;
	return term?.term === "reference" ? term.head : void 0;
}
function callsIn(node) {
	if (typeof node !== "object" || node === null) return [];
	return [...isNode(node, "term") && node.term === "call" ? [node.name.join(".")] : [], ...Object.values(node).flatMap(callsIn)];
}
function typesCalled(node) {
	const aliases = new Set(callsIn(node).map((name) => name.split(".")[0]));
	return RELATIONSHIP_TYPES.filter((type) => aliases.has(type.toLowerCase()));
}
function typeOfModule({ package: path }) {
	const name = path.includes("relationships") ? path.at(-1)?.toUpperCase() : void 0;
	return RELATIONSHIP_TYPES.find((type) => type === name);
}
function comparesSides({ pattern, module }) {
	const calls = new Set(callsIn(pattern.rules));
	const alias = module.package.at(-1) ?? "";
	return Object.values(KEY_FUNCTIONS).every((name) => calls.has(`${alias}.${name}`));
}
function keySpaces(node) {
	if (typeof node !== "object" || node === null) return [];
	const [parts] = isNode(node, "term") && isCallOf(node, FUNCTIONS.key) ? node.args : [];
	const [first] = parts?.term === "array" ? parts.items : [];
	return [...first?.term === "scalar" ? [String(first.value)] : [], ...Object.values(node).flatMap(keySpaces)];
}
function isUnmatchedSpace(site, rule) {
	const named = keySpaces(rulesNamed(site.module, KEY_FUNCTIONS.referent));
	const own = keySpaces(rule);
	return own.length > 0 && named.length > 0 && own.every((space) => !named.includes(space)) && comparesSides(site);
}
function isNode(value, key) {
	return typeof value === "object" && value !== null && key in value;
}
// src/prove/mutate/equivalent-mutations.ts
const EQUIVALENT_MUTATIONS = [
	{
		id: "keys-of-more-objects",
		operators: ["statement-dropped", "another-collection"],
		describes: inTree((site) => isInPruningRule(site) && (droppedStatement(site) !== void 0 || isPrunedByItself(site))),
		reason: "the index is pruned by more keys or by its own, and holds entries that nobody looks up"
	},
	{
		id: "one-key-is-enough",
		operators: [
			"operand-dropped",
			"keys-of-wrong-side",
			"another-collection"
		],
		describes: inTree((site) => isInPruningRule(site) && isIndexOfSingleKeys(site)),
		reason: "what is indexed has one key, so each of two that have it in common looks up that very key"
	},
	{
		id: "more-keys-are-looked-up",
		operators: ["reading-dropped"],
		describes: inTree(isInPruningRule),
		reason: "the index is pruned by more keys, and holds entries that nobody looks up"
	},
	{
		id: "keys-are-texts",
		operators: ["reading-dropped"],
		describes: inTree(isTextOfKey),
		reason: "the keys of an object are texts, and their string form is what they are"
	},
	{
		id: "none-is-least",
		operators: ["comparison-swapped"],
		describes: inTree(({ within, after }) => isCountOfNone(within.at(-2)) && after === "<="),
		reason: "no count is below zero"
	},
	{
		id: "same-set",
		operators: ["another-collection", "another-asked"],
		describes: inTree((site) => holdTheSame(site.module, walkedBefore(site), walkedAfter(site))),
		reason: "the two rules hold the same objects"
	},
	{
		id: "subject-tested-twice",
		operators: ["statement-dropped", "another-collection"],
		describes: inTree(isTestedElsewhere),
		reason: "that the object is a candidate is tested by the rule that is asked, or by all rules that ask"
	},
	{
		id: "points-of-a-required-rule",
		operators: ["number-off-by-one", "default-dropped"],
		describes: inTree((site) => isDefaultOfRequired(site)),
		reason: "the rule is required, so what it gives where it does not hold is never counted"
	},
	{
		id: "other-side-is-text",
		operators: ["statement-dropped", "all-became-any"],
		describes: inTree((site) => {
			const { body } = site.before;
			return (body?.filter(({ statement }) => statement === "expression") ?? [droppedStatement(site)]).every((test) => textTested(test) !== void 0 || body !== void 0 && isEmptyNamespaceTest(test, body)) && (comparesSides(site) || site.rule?.head.name === KEY_FUNCTIONS.referent);
		}),
		reason: "the other side of the comparison is made of texts that are not empty, and no other key is equal to one of those"
	},
	{
		id: "never-empty",
		operators: ["statement-dropped", "plan-key-parts"],
		describes: (site) => site.in === "tree" ? isEmptyNamespaceTest(droppedStatement(site), site.before) : isNeverEmptyText(site),
		reason: "no namespace of an object, no resource and no account that a Pod runs by is ever an empty text"
	},
	{
		id: "emptiness-holds-already",
		operators: ["reading-dropped"],
		describes: inTree((site) => {
			const { module, rule } = site;
			return rulesNamed(module, rule?.head.name).some((one) => one !== rule && one.body.every(({ statement }) => statement === "not"));
		}),
		reason: "where the value is no list it yields nothing, and then the other alternative holds"
	},
	{
		id: "keys-among-themselves",
		operators: ["key-parts-swapped"],
		describes: inTree((site) => typeOfModule(site.module) !== void 0 && isAmongItself(site)),
		reason: "keys of one function are compared with each other alone, so their parts may stand in any order"
	},
	{
		id: "unmatched-keys",
		operators: [
			...[
				"text-changed",
				"each-became-first",
				"reading-dropped",
				"step-dropped",
				"step-renamed",
				"key-part-dropped"
			],
			...[
				"statement-dropped",
				"comparison-swapped",
				"operand-dropped",
				"key-parts-swapped",
				"negation-added"
			],
			...["all-became-any"],
			...[
				"plan-source-dropped",
				"plan-key-parts",
				"plan-field-dropped"
			]
		],
		describes: (site) => site.in === "tree" ? isUnmatchedSpace(site, site.rule) || dropsUnmatchedKeys(site) : isAboutUnmatchedSource(site),
		reason: "the pattern looks for objects by keys of another kind: no claim is known by the key of an export"
	},
	{
		id: "both-are-named",
		operators: ["plan-by-identity"],
		describes: inPlan(({ plan }) => structureOf(plan.pattern).commonLinks.rules.every(({ type }) => isOnlyNamed(plan.pattern, type))),
		reason: "both are only named, so identity decides nothing but whether a pair is gathered once or once for each key"
	},
	{
		id: "fields-of-one-side",
		operators: ["plan-field-dropped"],
		describes: inPlan(isOwnershipFieldOfOtherSide),
		reason: "a parent says nothing by its owner references and a child nothing by its uid; of Pods both are read anyway"
	},
	{
		id: "owners-are-read-anyway",
		operators: ["plan-field-dropped"],
		describes: inPlan(({ path: [root, kind, metadata, field] }) => root === "reads" && kind === "*" && metadata === "metadata" && (field === void 0 || OWNERSHIP.includes(field))),
		reason: "a policy that reads objects of every kind reads Pods, and so who owns whom: workloads are found by it"
	}
];
function equivalenceOf({ operator, site }, list = EQUIVALENT_MUTATIONS) {
	return list.find(({ operators, describes }) => operators.includes(operator) && describes(site));
}
function inTree(holds) {
	return (site) => site.in === "tree" && holds(site);
}
function inPlan(holds) {
	return (site) => site.in === "plan" && holds(site);
}
function isTextOfKey({ before, rule }) {
	const call = before;
	if (call.name?.join(".") !== FUNCTIONS.text.name) return false;
	const key = nameOfTerm(call.args?.[0]);
	return statementsIn(rule).some((one) => one.statement === "some" && one.names.some((name) => name === key) && callsIn(one).includes(FUNCTIONS.keys.name));
}
function statementsIn(node) {
	if (typeof node !== "object" || node === null) return [];
	return [..."statement" in node ? [node] : [], ...Object.values(node).flatMap(statementsIn)];
}
function isCountOfNone(node) {
	const { left, right } = node;
	return left?.term === "call" && left.name.join(".") === "count" && right?.term === "scalar" && right.value === 0;
}
function walkedBefore({ before }) {
	return typeof before === "string" ? before : walkedRule(before) ?? nameOfTerm(before);
}
function walkedAfter({ after }) {
	return typeof after === "string" ? after : walkedRule(after) ?? nameOfTerm(after);
}
function isPrunedByItself(site) {
	const other = walkedAfter(site);
	if (typesCalled(site.rule).length === 0) return false;
	return prunedBy(site.module, site.rule?.head.name).some((index) => index.body.some((statement) => walkedRule(statement) === other) && callsIn(site.rule).every((name) => callsIn(index).includes(name)));
}
function isIndexOfSingleKeys(site) {
	const { module } = site;
	const rule = ruleOf(site);
	const [type] = typesCalled(rule);
	if (type === void 0) return false;
	const isForTwo = (name) => rulesNamed(module, name).every(({ head }) => head.head === "value" && head.value.term === "infix");
	const [index, another] = module.rules.filter((one) => typesCalled(one).includes(type) && pruningRulesOf(one).some(isForTwo));
	if (index === void 0 || another !== void 0 || !prunedBy(module, rule?.head.name).includes(index)) return false;
	const calls = callsIn(index);
	return SINGLE_KEYS.some(([one, side]) => one === type && calls.includes(`${type.toLowerCase()}.${side}`));
}
const SINGLE_KEYS = [
	["REFERENCES_KRATEO", KEY_FUNCTIONS.referent],
	["MANAGES_KRATEO", KEY_FUNCTIONS.referent],
	["MANAGES_KRATEO", KEY_FUNCTIONS.referrer]
];
function isTestedElsewhere(site) {
	const { module, rule } = site;
	if (rule === void 0) return false;
	const dropped = droppedStatement(site);
	const tested = dropped === void 0 ? walkedBefore(site) : walkedRule(dropped);
	const asked = rule.body.flatMap((statement) => askedRule(statement) ?? []);
	if (dropped === void 0) return isSubset(module, walkedAfter(site), tested) && asked.includes(walkedAfter(site) ?? "");
	if (rule.head.head === "set" && asked.some((name) => isSubset(module, name, tested))) return true;
	return isBoundTo(dropped, site) && isOnlyAskedOf(module, rule.head.name, tested);
}
function isBoundTo(statement, { within }) {
	const { head } = within.at(-1);
	const member = head !== void 0 && "member" in head ? head.member : head;
	return statement.statement === "some" && statement.names[0] === nameOfTerm(member);
}
function isDefaultOfRequired(site) {
	const rule = ruleOf(site);
	if (rule?.isDefault !== true) return false;
	const tests = rulesNamed(site.module, rule.head.name).filter(({ isDefault }) => isDefault !== true).flatMap(({ body }) => body.flatMap((statement) => askedTest(statement) ?? []));
	return site.module.rules.filter(({ body }) => callsIn(body).includes(rule.head.name)).every(({ body }) => body.some((statement) => tests.includes(askedTest(statement) ?? "")));
}
function askedTest(statement) {
	if (statement.statement !== "expression" && statement.statement !== "not") return void 0;
	const { term } = statement;
	const name = term.term === "call" ? term.name.join(".") : nameOfTerm(term);
	return name === void 0 ? void 0 : `${statement.statement} ${name}`;
}
function textTested(statement) {
	if (statement?.statement !== "expression" || statement.term.term !== "call") return void 0;
	const { name, args } = statement.term;
	return name.join(".") === "is_string" ? nameOfTerm(args[0]) : void 0;
}
function assignedTo(name, body) {
	const found = body.find((statement) => statement.statement === "assign" && statement.name === name);
	return found?.statement === "assign" && name !== void 0 ? found.term : void 0;
}
function isEmptyNamespaceTest(statement, body) {
	const test = statement === void 0 ? void 0 : comparisonOf(statement);
	if (statement === void 0 || test?.operator !== "!=" || asksDifference(statement)) return false;
	const term = assignedTo(nameOfTerm(test.left), body);
	const last = term?.term === "reference" ? term.steps.at(-1) : void 0;
	return last?.term === "scalar" && last.value === "namespace";
}
function isNeverEmptyText(site) {
	const [root, name] = site.path;
	if (root !== "joins" || site.path.at(-1) !== "notEmpty") return false;
	const [first] = partsOfJoin(site).at(-1).sources;
	const last = typeof first === "object" ? first.path.at(-1) : void 0;
	return NEVER_EMPTY.some(([type, key]) => type.toLowerCase() === name && last?.step === "key" && last.key === key);
}
const NEVER_EMPTY = [
	["IS_NAMESPACE_OF", "namespace"],
	["IS_NAMESPACE_OF", "name"],
	["REFERENCES_KRATEO", "resource"],
	["USES_SA", "name"]
];
function isAmongItself({ module, rule }) {
	const spaces = keySpaces(rule);
	const others = module.rules.filter((one) => one !== rule);
	return spaces.every((space) => !keySpaces(others).includes(space));
}
function dropsUnmatchedKeys(site) {
	const called = (node) => callsIn(node).filter((name) => !callsIn(site.after).includes(name));
	const dropped = called(site.before);
	return dropped.length > 0 && dropped.every((name) => isUnmatchedSpace(site, rulesNamed(site.module, name)[0]));
}
function isAboutUnmatchedSource(site) {
	const { links, commonLinks, roles } = structureOf(site.plan.pattern);
	const looksForClaims = [...links.rules, ...commonLinks.rules].filter(({ type }) => type === "MOUNTS").length > 0 && (links.rules.some(({ type }) => type === "MOUNTS") || roles.every(({ kind }) => !takesKind(RELATIONSHIPS.MOUNTS.from, kind)));
	const isOfExports = site.path.includes("nfs") || partsOfJoin(site).some((part) => "space" in part && part.space === "nfs");
	const isOnlyExports = JSON.stringify(withoutExports(site.before)) === JSON.stringify(site.after);
	return looksForClaims && (isOfExports || isOnlyExports);
}
function partsOfJoin({ path: [root, name, ...place], plan }) {
	const parts = [root === "joins" ? plan.joins.find((one) => one.name === name) : void 0];
	for (const key of place) parts.push(parts.at(-1)?.[key]);
	return parts.filter((part) => typeof part === "object" && part !== null);
}
function withoutExports(value) {
	if (Array.isArray(value)) return value.filter((element) => element?.space !== "nfs");
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).filter(([key]) => key !== "nfs"));
}
function isOnlyNamed(pattern, type) {
	const { roles, subject, partner } = structureOf(pattern);
	const { from, to } = NAMING[type] ?? RELATIONSHIPS[type];
	return roles.filter(({ id }) => id === subject || id === partner).every(({ kind }) => takesKind(to, kind) && !takesKind(from, kind));
}
const NAMING = {
	OWNS: {
		from: RELATIONSHIPS.OWNS.to,
		to: RELATIONSHIPS.OWNS.from
	},
	MANAGES: {
		from: RELATIONSHIPS.MANAGES.to,
		to: RELATIONSHIPS.MANAGES.from
	},
	EXPOSES: {
		from: RELATIONSHIPS.EXPOSES.to,
		to: RELATIONSHIPS.EXPOSES.from
	},
	IS_NAMESPACE_OF: {
		from: RELATIONSHIPS.IS_NAMESPACE_OF.to,
		to: RELATIONSHIPS.IS_NAMESPACE_OF.from
	}
};
function isOwnershipFieldOfOtherSide({ path, before, plan }) {
	const [root, kind = "", metadata, field] = path;
	const { links, commonLinks } = structureOf(plan.pattern);
	const types = [...links.rules, ...commonLinks.rules].map(({ type }) => type);
	if (types.length === 0 || root !== "reads" || metadata !== "metadata" || !types.every((type) => type === "OWNS" || type === "MANAGES")) return false;
	const isParent = types.some((type) => takesKind(RELATIONSHIPS[type].from, kind));
	const isChild = types.some((type) => takesKind(RELATIONSHIPS[type].to, kind));
	if (field === void 0) return kind === "Pod" && Object.keys(before).every((key) => OWNERSHIP.includes(key));
	return field === "ownerReferences" && isParent && !isChild || field === "uid" && isChild && !isParent;
}
const OWNERSHIP = ["ownerReferences", "uid"];
// src/prove/mutate/difference.ts
function moduleDifference(before, after, printer) {
	const [a, b] = [linesOf(before, printer), linesOf(after, printer)];
	const most = Math.min(a.length, b.length);
	let start = 0;
	while (start < most && a[start] === b[start]) start++;
	let end = 0;
	while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const at = before.rules.findIndex((rule, i) => rule !== after.rules[i]);
	const rule = before.rules[at] ?? before.rules.at(-1);
	return {
		place: `${before.package.at(-1) ?? ""}.${rule?.head.name ?? ""}`,
		before: cut(a, start, end),
		after: cut(b, start, end)
	};
}
function linesOf(module, printer) {
	return printer.rulesOf(module).join("\n").split("\n").map((line) => line.trim());
}
function cut(lines, start, end) {
	return lines.slice(start, lines.length - end).filter((line) => line !== "").join("\n");
}
function valueDifference(before, after, path = []) {
	if (isContainer$1(before) && isContainer$1(after) && Array.isArray(before) === Array.isArray(after)) {
		const different = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
		const [only] = different;
		const isOfOneLength = !Array.isArray(before) || Object.keys(before).length === Object.keys(after).length;
		if (different.length === 1 && only !== void 0 && isOfOneLength) return valueDifference(before[only], after[only], [...path, only]);
	}
	return {
		path,
		before,
		after
	};
}
function isContainer$1(value) {
	return typeof value === "object" && value !== null;
}
// src/prove/mutate/mutation-site.ts
function treeSiteOf(before, after, pattern, plan) {
	const within = [];
	let [one, two] = [before.rules, after.rules];
	for (;;) {
		const next = onlyDifference(one, two);
		if (next === void 0) break;
		[one, two] = next;
		if (!Array.isArray(one)) within.push(one);
	}
	const [rule] = within;
	return {
		in: "tree",
		module: before,
		pattern,
		within,
		before: one,
		after: two,
		plan,
		...rule === void 0 ? {} : { rule }
	};
}
function onlyDifference(one, two) {
	if (!isContainer(one) || !isContainer(two) || Array.isArray(one) !== Array.isArray(two)) return void 0;
	const keys = new Set([...Object.keys(one), ...Object.keys(two)]);
	if (Object.keys(one).length !== Object.keys(two).length) return void 0;
	const different = [...keys].filter((key) => one[key] !== two[key]);
	const [only] = different;
	return different.length === 1 && only !== void 0 ? [one[only], two[only]] : void 0;
}
function isContainer(value) {
	return typeof value === "object" && value !== null;
}
// src/prove/mutate/variants.ts
function replaceOne(list, change) {
	return list.flatMap((element, at) => change(element, at).map((changed) => list.with(at, changed)));
}
function removeOne(list) {
	return list.map((_, at) => list.toSpliced(at, 1));
}
function setOne(object, key, values) {
	return values.map((value) => ({
		...object,
		[key]: value
	}));
}
// src/prove/mutate/plan/paths.ts
function pathVariants(path) {
	return [...removeOne(path).filter(({ length }) => length > 0), ...replaceOne(path, (step) => {
		switch (step.step) {
			case "key": return [{
				step: "key",
				key: `${step.key}x`
			}];
			case "index": return [{
				step: "index",
				index: step.index + 1
			}, { step: "each" }];
			case "keys": return [{ step: "each" }];
			case "each": return [{
				step: "index",
				index: 0
			}];
		}
	})];
}
// src/prove/mutate/plan/places.ts
function otherScans(plan, change) {
	return plan.scans.flatMap((scan) => change(scan).map((changed) => withScan(plan, scan, changed)));
}
function withScan(plan, scan, changed) {
	const swap = (one) => one === scan ? changed : one;
	return {
		...plan,
		scans: plan.scans.map(swap),
		subject: swap(plan.subject),
		...plan.partner === void 0 ? {} : { partner: swap(plan.partner) },
		requirement: mapLinks(plan.requirement, (probe) => probe.of === scan ? {
			...probe,
			of: changed
		} : probe)
	};
}
function otherPredicates(plan, change) {
	return otherScans(plan, (scan) => {
		const { where } = scan;
		return setOne(scan, "where", [
			...setOne(where, "allOf", replaceOne(where.allOf, change)),
			...setOne(where, "anyOf", replaceOne(where.anyOf, (literal) => setOne(literal, "predicate", change(literal.predicate)))),
			...setOne(where, "noneOf", replaceOne(where.noneOf, change))
		]);
	});
}
function otherRequirements(plan, change) {
	const { pairing } = plan;
	return [...setOne(plan, "requirement", change(plan.requirement)), ...pairing === void 0 ? [] : setOne(plan, "pairing", setOne(pairing, "requirement", change(pairing.requirement)))];
}
function otherProbes(plan, change) {
	return linksOf(plan.requirement).flatMap((probe) => setOne(plan, "requirement", change(probe).map((changed) => mapLinks(plan.requirement, (one) => one === probe ? changed : one))));
}
function otherPairProbes(plan, change) {
	const { pairing } = plan;
	if (pairing === void 0) return [];
	return linksOf(pairing.requirement).flatMap((probe) => change(probe).map((changed) => ({
		...plan,
		pairing: mapPairProbes(pairing, (one) => one === probe ? changed : one)
	})));
}
function mapPairProbes(pairing, swap) {
	const { access, requirement } = pairing;
	const known = new Map();
	const once = (probe) => {
		const swapped = known.get(probe) ?? swap(probe);
		known.set(probe, swapped);
		return swapped;
	};
	return {
		access: access.by === "key-index" ? {
			...access,
			driver: once(access.driver)
		} : access,
		requirement: mapLinks(requirement, once)
	};
}
function mapLinks({ allOf, anyOf, noneOf, score }, swap) {
	const known = new Map();
	const once = (link) => {
		const swapped = known.get(link) ?? swap(link);
		known.set(link, swapped);
		return swapped;
	};
	return {
		allOf: allOf.map(once),
		anyOf: anyOf.map(once),
		noneOf: noneOf.map(once),
		score: {
			...score,
			terms: score.terms.map((term) => ({
				...term,
				link: once(term.link)
			}))
		}
	};
}
function otherJoins(plan, change) {
	return plan.joins.flatMap((join) => change(join).map((changed) => withJoin(plan, join, changed)));
}
function withJoin(plan, join, changed) {
	const { pairing } = plan;
	return {
		...plan,
		joins: plan.joins.map((one) => one === join ? changed : one),
		requirement: mapLinks(plan.requirement, (probe) => "join" in probe.access && probe.access.join === join ? {
			...probe,
			access: {
				...probe.access,
				join: changed
			}
		} : probe),
		...pairing === void 0 ? {} : { pairing: mapPairProbes(pairing, (probe) => probe.join === join ? {
			...probe,
			join: changed
		} : probe) }
	};
}
// src/prove/mutate/plan/joins.ts
function otherKeys(change) {
	return (join) => join.keys.from === "fields" ? setOne(join, "keys", change(join.keys)) : [];
}
function otherSources(change) {
	return otherKeys((keys) => [...setOne(keys, "referrer", replaceOne(keys.referrer, change)), ...setOne(keys, "referent", change(keys.referent))]);
}
const sourceDropped = {
	name: "plan-source-dropped",
	description: "one of the places where an object refers to others is not looked at",
	mutations: (plan) => otherJoins(plan, otherKeys((keys) => keys.referrer.length > 1 ? setOne(keys, "referrer", removeOne(keys.referrer)) : []))
};
const partDropped = {
	name: "plan-key-part-dropped",
	description: "a part of the keys (the namespace, the name) is left out at both sides",
	mutations: (plan) => otherJoins(plan, otherKeys((keys) => keys.referent.parts.map((_, at) => ({
		...keys,
		referrer: keys.referrer.map((source) => ({
			...source,
			parts: source.parts.toSpliced(at, 1)
		})),
		referent: {
			...keys.referent,
			parts: keys.referent.parts.toSpliced(at, 1)
		}
	}))))
};
const partsWrong = {
	name: "plan-key-parts",
	description: "a part of a key is read otherwise: from another path, also where it is empty or absent",
	mutations: (plan) => otherJoins(plan, otherSources((source) => [...setOne(source, "parts", replaceOne(source.parts, otherParts$2)), ...source.anchors.flatMap((anchor) => pathVariants(anchor.list.path).map((path) => withAnchor(source, anchor, { list: {
		...anchor.list,
		path
	} })))]))
};
function otherParts$2(part) {
	return part.part === "text" ? setOne(part, "texts", textVariants(part.texts)) : [];
}
function textVariants(texts) {
	const { sources, notEmpty, ...bare } = texts;
	return [
		...notEmpty === true ? [{
			...bare,
			sources
		}] : [{
			...texts,
			notEmpty: true
		}],
		...(sources.length > 1 ? [...removeOne(sources), sources.toReversed()] : []).map((other) => ({
			...texts,
			sources: other
		})),
		...setOne(texts, "sources", replaceOne(sources, otherText))
	];
}
function otherText(source) {
	if (typeof source === "string") return [`${source}x`];
	return pathVariants(source.path).map((path) => ({
		...source,
		path
	}));
}
function withAnchor(source, anchor, changed) {
	const swapped = new Map([[anchor, changed]]);
	const moved = (path) => {
		const from = path.from === void 0 ? void 0 : swapped.get(path.from);
		return from === void 0 ? path : {
			...path,
			from
		};
	};
	const anchors = source.anchors.map((one) => {
		const other = one === anchor ? changed : { list: moved(one.list) };
		swapped.set(one, other);
		return other;
	});
	const parts = source.parts.map((part) => {
		if (part.part !== "text") return part;
		const sources = part.texts.sources.map((text) => typeof text === "string" ? text : moved(text));
		return {
			...part,
			texts: {
				...part.texts,
				sources
			}
		};
	});
	return {
		...source,
		anchors,
		parts
	};
}
const identityWrong = {
	name: "plan-by-identity",
	description: "what is referred to counts, or does not count, as a neighbour where it is no object of the snapshot",
	mutations: (plan) => otherJoins(plan, (join) => [{
		...join,
		byIdentity: !join.byIdentity
	}])
};
const kindsOfJoinWrong = {
	name: "plan-kinds-of-join",
	description: "one of the kinds that a join links is forgotten, or there is one too many",
	mutations: (plan) => otherJoins(plan, (join) => {
		const sides = (plan.pairing === void 0 ? [] : linksOf(plan.pairing.requirement)).filter((link) => link.join === join).flatMap(({ subjectSides, partnerSides }) => [...subjectSides, ...partnerSides]);
		return [...sides.includes("referent") ? setOne(join, "referrer", otherKinds(join.referrer)) : [], ...sides.includes("referrer") && !join.byIdentity ? setOne(join, "referent", otherKinds(join.referent)) : []];
	})
};
function otherKinds(kinds) {
	if (takesEveryKind(kinds)) return [kindsNamed("Pod")];
	return kinds.length > 1 ? [...removeOne(kinds), EVERY_KIND] : [EVERY_KIND];
}
// src/prove/mutate/plan/criteria.ts
function otherCriteria(plan, change) {
	return otherProbes(plan, (probe) => probe.access.by === "criteria" ? setOne(probe, "access", change(probe.access)) : []);
}
function otherCriterion(access, change) {
	return [...setOne(access, "key", replaceOne(access.key, change)), ...setOne(access, "residual", replaceOne(access.residual, change))];
}
function otherSide(access, change) {
	return otherCriterion(access, (criterion) => [...setOne(criterion, "subject", change(criterion.subject)), ...setOne(criterion, "other", change(criterion.other))]);
}
const criterionDropped = {
	name: "plan-criterion-dropped",
	description: "a criterion is not asked for, in the key or beside it",
	mutations: (plan) => otherCriteria(plan, (access) => access.key.length + access.residual.length + (access.selector === void 0 ? 0 : 1) < 2 ? [] : [...setOne(access, "key", removeOne(access.key)), ...setOne(access, "residual", removeOne(access.residual))])
};
const sidesOfCriterionSwapped = {
	name: "plan-criterion-sides",
	description: "what a criterion reads of the target is read of the dependency, and the other way round",
	mutations: (plan) => otherCriteria(plan, (access) => otherCriterion(access, ({ subject, other }) => [{
		subject: other,
		other: subject
	}]))
};
const textsOfCriterionWrong = {
	name: "plan-criterion-texts",
	description: "a text of a criterion is read from another path, or its default is forgotten or comes first",
	mutations: (plan) => otherCriteria(plan, (access) => otherSide(access, (texts) => [...textVariants(texts), ...texts.transform === void 0 ? setOne(texts, "of", ["strings"]) : []]))
};
const transformWrong = {
	name: "plan-transform",
	description: "a text is compared without its transform, or with another one",
	mutations: (plan) => otherCriteria(plan, (access) => otherSide(access, (texts) => {
		if (texts.transform === void 0) return [];
		const { transform, ...bare } = texts;
		return [bare, ...setOne(texts, "transform", otherTransforms(transform))];
	}))
};
function otherTransforms(transform) {
	const others = [
		{ do: "apiGroup" },
		{ do: "lowercase" },
		{
			do: "split",
			separator: "/",
			index: 0
		}
	];
	return [...transform.do === "split" ? [...[transform.index + 1, transform.index - 1].map((index) => ({
		...transform,
		index
	})), {
		...transform,
		separator: `${transform.separator}x`
	}] : transform.do === "regex" ? [{
		do: "regex",
		expression: "(.*)"
	}] : [], ...others.filter((other) => other.do !== transform.do)];
}
const anchorsForgotten = {
	name: "plan-dependency-anchors",
	description: "criteria that mean one element of the dependency are met by different ones",
	mutations: (plan) => otherCriteria(plan, (access) => setOne(access, "otherAnchors", removeOne(access.otherAnchors)))
};
const selectorWrong = {
	name: "plan-selector",
	description: "a selector is forgotten, read of the other side or at another path, or an empty one means otherwise",
	mutations: (plan) => otherCriteria(plan, (access) => {
		const { selector, ...bare } = access;
		if (selector === void 0) return [];
		const { of, at, emptyMatches } = selector;
		return [...bare.key.length > 0 ? [bare] : [], ...setOne(access, "selector", [
			{
				...selector,
				of: of === "subject" ? "other" : "subject"
			},
			{
				...selector,
				emptyMatches: !emptyMatches
			},
			...pathVariants(at.path).map((path) => ({
				...selector,
				at: {
					...at,
					path
				}
			}))
		])];
	})
};
const ownerWrong = {
	name: "plan-owner",
	description: "who owns is taken for who is owned",
	mutations: (plan) => otherProbes(plan, (probe) => probe.access.by === "closure" ? [{
		...probe,
		access: {
			by: "closure",
			owner: probe.access.owner === "subject" ? "other" : "subject"
		}
	}] : [])
};
// src/prove/mutate/plan/fields.ts
const fieldDropped = {
	name: "plan-field-dropped",
	description: "a field that the policy reads is not sent to it",
	mutations: (plan) => Object.keys(plan.reads).flatMap((kind) => [...otherTrees(plan.reads[kind] ?? {}).map((tree) => ({
		...plan,
		reads: {
			...plan.reads,
			[kind]: tree
		}
	})), {
		...plan,
		reads: Object.fromEntries(Object.entries(plan.reads).filter(([other]) => other !== kind))
	}])
};
function otherTrees(tree) {
	if (tree === true) return [{}, [{}]];
	if (Array.isArray(tree)) {
		const [element] = tree;
		return [{}, ...otherTrees(element).map((other) => [other])];
	}
	const members = Object.entries(tree);
	return members.flatMap(([key, member]) => [Object.fromEntries(members.filter(([other]) => other !== key)), ...otherTrees(member).map((other) => ({
		...tree,
		[key]: other
	}))]);
}
// src/prove/mutate/plan/findings.ts
const rowsForgotten = {
	name: "plan-anchors",
	description: "conditions and links that mean one element of the target are met by different ones",
	mutations: (plan) => otherScans(plan, (scan) => setOne(scan, "anchors", removeOne(scan.anchors)))
};
const namedKindsWrong = {
	name: "plan-named-kinds",
	description: "the kinds that objects name are not asked for, or read at another place",
	mutations: (plan) => otherScans(plan, (scan) => {
		const { namedBySubject, ...bare } = scan;
		if (namedBySubject === void 0) return [];
		const { kind, apiVersion } = namedBySubject.by;
		return [bare, ...setOne(scan, "namedBySubject", setOne(namedBySubject, "by", [...pathVariants(kind.path).map((path) => ({
			apiVersion,
			kind: {
				...kind,
				path
			}
		})), ...typeof apiVersion === "string" ? [{
			kind,
			apiVersion: `${apiVersion}x`
		}] : pathVariants(apiVersion.path).map((path) => ({
			kind,
			apiVersion: {
				...apiVersion,
				path
			}
		}))]))];
	})
};
function otherPattern(plan, change) {
	return setOne(plan, "pattern", change(plan.pattern));
}
const absenceWrong = {
	name: "plan-when-none",
	description: "that there is no candidate is not told, or told of another kind",
	mutations: (plan) => otherPattern(plan, (pattern) => {
		const { whenNone, ...bare } = pattern;
		if (whenNone === void 0) return [];
		const { kind, apiVersion } = whenNone;
		return [
			bare,
			{
				...pattern,
				whenNone: {
					kind: `${kind}x`,
					apiVersion
				}
			},
			{
				...pattern,
				whenNone: {
					kind,
					apiVersion: ""
				}
			}
		];
	})
};
const durationForgotten = {
	name: "plan-for",
	description: "a finding does not tell its duration",
	mutations: (plan) => otherPattern(plan, (pattern) => {
		const { for: duration, ...bare } = pattern;
		return duration === void 0 ? [] : [bare, {
			...pattern,
			for: `${duration}1s`
		}];
	})
};
const messagePartWrong = {
	name: "plan-message",
	description: "a part of the message tells another field, or the texts at another path",
	mutations: (plan) => plan.pattern.dialect === "kubepattern.it/v1" ? [] : otherPattern(plan, (pattern) => setOne(pattern, "message", replaceOne(pattern.message, otherParts$1)))
};
function otherParts$1(part) {
	if ("text" in part) return [];
	if ("at" in part) return pathVariants(part.at.path).map((path) => ({
		...part,
		at: {
			...part.at,
			path
		}
	}));
	return [
		"name",
		"namespace",
		"kind",
		"uid",
		"apiVersion"
	].filter((field) => field !== part.field).map((field) => ({
		...part,
		field
	}));
}
// src/prove/mutate/plan/requirements.ts
const linkDropped = {
	name: "plan-link-dropped",
	description: "a link that is demanded, forbidden, or gives points, is not asked for",
	mutations: (plan) => otherRequirements(plan, (requirement) => [
		...setOne(requirement, "allOf", removeOne(requirement.allOf)),
		...setOne(requirement, "anyOf", removeOne(requirement.anyOf)),
		...setOne(requirement, "noneOf", removeOne(requirement.noneOf)),
		...withTerms(requirement, removeOne(requirement.score.terms))
	])
};
function withTerms(requirement, terms) {
	return setOne(requirement, "score", setOne(requirement.score, "terms", terms));
}
const linkMoved = {
	name: "plan-link-moved",
	description: "a link that only gives points is demanded, or one that is demanded gives points alone",
	mutations: (plan) => otherRequirements(plan, (requirement) => {
		const { allOf, anyOf, noneOf, score } = requirement;
		const only = score.terms.filter(({ link }) => !allOf.includes(link) && !noneOf.includes(link));
		const scored = new Set(score.terms.map(({ link }) => link));
		const withTerm = (link, wanted) => scored.has(link) ? score : {
			...score,
			terms: [...score.terms, {
				link,
				wanted,
				points: 1
			}]
		};
		return [
			...anyOf.map((link, at) => ({
				...requirement,
				anyOf: anyOf.toSpliced(at, 1),
				allOf: [...allOf, link]
			})),
			...allOf.map((link, at) => ({
				...requirement,
				allOf: allOf.toSpliced(at, 1),
				score: withTerm(link, true)
			})),
			...noneOf.map((link, at) => ({
				...requirement,
				noneOf: noneOf.toSpliced(at, 1),
				score: withTerm(link, false)
			})),
			...only.map(({ link, wanted }) => wanted ? {
				...requirement,
				allOf: [...allOf, link]
			} : {
				...requirement,
				noneOf: [...noneOf, link]
			})
		];
	})
};
const minimumOffByOne = {
	name: "plan-minimum",
	description: "the points that are needed are one too many or too few",
	mutations: (plan) => otherRequirements(plan, (requirement) => {
		const { minimum } = requirement.score;
		if (minimum === 0) return [];
		return setOne(requirement, "score", setOne(requirement.score, "minimum", [
			minimum - 1,
			minimum + 1,
			0
		]));
	})
};
const vacuityFlipped = {
	name: "plan-vacuous",
	description: "what can never be found is looked for, or what can be is never found",
	mutations: (plan) => setOne(plan, "isVacuous", [!plan.isVacuous])
};
const wantedFlipped = {
	name: "plan-wanted-flipped",
	description: "a link is demanded where it is forbidden, and counts by the other answer",
	mutations: (plan) => otherRequirements(plan, (requirement) => {
		const { allOf, noneOf, score } = requirement;
		return linksOf(requirement).map((link) => {
			const without = (links) => links.filter((one) => one !== link);
			const terms = score.terms.map((term) => term.link === link ? {
				...term,
				wanted: !term.wanted
			} : term);
			return {
				...requirement,
				allOf: noneOf.includes(link) ? [...allOf, link] : without(allOf),
				noneOf: allOf.includes(link) ? [...noneOf, link] : without(noneOf),
				score: {
					...score,
					terms
				}
			};
		});
	})
};
const pointsOffByOne = {
	name: "plan-points",
	description: "a link gives one point too many or too few",
	mutations: (plan) => otherRequirements(plan, (requirement) => withTerms(requirement, replaceOne(requirement.score.terms, (term) => [term.points + 1, term.points - 1].map((points) => ({
		...term,
		points
	})))))
};
const sideWrong = {
	name: "plan-sides",
	description: "a role stands at the other side of the join, or only at one of the two where it fits both",
	mutations: (plan) => [...otherProbes(plan, ({ access, ...probe }) => "join" in access ? otherSides(access.sides).map((sides) => ({
		...probe,
		access: {
			...access,
			sides
		}
	})) : []), ...otherPairProbes(plan, (probe) => [...setOne(probe, "subjectSides", otherSides(probe.subjectSides)), ...setOne(probe, "partnerSides", otherSides(probe.partnerSides))])]
};
function otherSides(sides) {
	const [only] = sides;
	return sides.length === 1 && only !== void 0 ? [[oppositeSide(only)]] : [["referrer"], ["referent"]];
}
const selfForgotten = {
	name: "plan-self",
	description: "it is forgotten that a candidate of the other role may be the subject itself",
	mutations: (plan) => otherProbes(plan, (probe) => probe.mustExcludeSubject ? [{
		...probe,
		mustExcludeSubject: false
	}] : [])
};
const accessWrong = {
	name: "plan-access",
	description: "a set of keys is taken to tell what only an index can tell",
	mutations: (plan) => otherProbes(plan, ({ access, ...probe }) => {
		if (access.by !== "two-of-each-key") return [];
		const { why, ...rest } = access;
		return [{
			...probe,
			access: {
				...rest,
				by: "key-set"
			}
		}];
	})
};
const driverWrong = {
	name: "plan-driver",
	description: "pairs are found by a link that some of them do without",
	mutations: (plan) => {
		const { pairing } = plan;
		if (pairing === void 0) return [];
		const { access, requirement } = pairing;
		const driver = access.by === "key-index" ? access.driver : void 0;
		return linksOf(requirement).filter((link) => link !== driver && !requirement.allOf.includes(link)).map((other) => ({
			...plan,
			pairing: {
				...pairing,
				access: {
					by: "key-index",
					driver: other
				}
			}
		}));
	}
};
const rolesOfPlanSwapped = {
	name: "plan-roles-swapped",
	description: "subject and partner are taken for each other",
	mutations: (plan) => plan.partner === void 0 ? [] : [{
		...plan,
		subject: plan.partner,
		partner: plan.subject
	}]
};
// src/prove/mutate/plan/scans.ts
const COMPARISONS = [
	"==",
	">",
	">=",
	"<",
	"<="
];
const comparisonPlannedWrongly = {
	name: "plan-comparison",
	description: "a predicate compares by another operator, or with a bound that is off by one",
	mutations: (plan) => otherPredicates(plan, (predicate) => {
		if (predicate.test !== "compare" && predicate.test !== "length") return [];
		return [...COMPARISONS.filter((comparison) => comparison !== predicate.comparison).map((comparison) => ({
			...predicate,
			comparison
		})), ...[predicate.bound - 1, predicate.bound + 1].map((bound) => ({
			...predicate,
			bound
		}))];
	})
};
const predicateDropped = {
	name: "plan-predicate-dropped",
	description: "a condition of a filter is not tested",
	mutations: (plan) => otherScans(plan, (scan) => setOne(scan, "where", [
		...setOne(scan.where, "allOf", removeOne(scan.where.allOf)),
		...setOne(scan.where, "anyOf", removeOne(scan.where.anyOf)),
		...setOne(scan.where, "noneOf", removeOne(scan.where.noneOf))
	]))
};
const predicateMoved = {
	name: "plan-predicate-moved",
	description: "a condition stands in another group: all, any or none",
	mutations: (plan) => otherScans(plan, (scan) => {
		const { allOf, anyOf, noneOf } = scan.where;
		return setOne(scan, "where", [
			...allOf.map((one, at) => ({
				anyOf,
				allOf: allOf.toSpliced(at, 1),
				noneOf: [...noneOf, one]
			})),
			...noneOf.map((one, at) => ({
				anyOf,
				noneOf: noneOf.toSpliced(at, 1),
				allOf: [...allOf, one]
			})),
			...anyOf.map(({ predicate }, at) => ({
				noneOf,
				anyOf: anyOf.toSpliced(at, 1),
				allOf: [...allOf, predicate]
			})),
			...(anyOf.length === 0 ? [] : allOf).map((predicate, at) => ({
				noneOf,
				allOf: allOf.toSpliced(at, 1),
				anyOf: [...anyOf, {
					predicate,
					isNegated: false
				}]
			}))
		]);
	})
};
const literalNegated = {
	name: "plan-literal-negated",
	description: "an alternative counts by the other answer",
	mutations: (plan) => otherScans(plan, (scan) => setOne(scan, "where", setOne(scan.where, "anyOf", replaceOne(scan.where.anyOf, (literal) => [{
		...literal,
		isNegated: !literal.isNegated
	}]))))
};
const textsPlannedWrongly = {
	name: "plan-texts",
	description: "the texts of a condition are others: one too few, one in another case",
	mutations: (plan) => otherPredicates(plan, (predicate) => {
		if (predicate.test !== "in") return [];
		return [...predicate.texts.length > 1 ? removeOne(predicate.texts) : [], ...replaceOne(predicate.texts, (text) => [text.toUpperCase(), ` ${text}`].filter((other) => other !== text))].map((texts) => ({
			...predicate,
			texts
		}));
	})
};
const testWrong = {
	name: "plan-test",
	description: "a condition tests something else: existence for emptiness, an integer for a length",
	mutations: (plan) => otherPredicates(plan, (predicate) => {
		switch (predicate.test) {
			case "exists": return [{
				...predicate,
				test: "empty"
			}];
			case "all-empty": return [{
				...predicate,
				test: "empty"
			}];
			case "same": return [{
				test: "exists",
				at: predicate.at
			}];
			case "empty": return [{
				...predicate,
				test: "exists"
			}];
			case "compare": return [{
				...predicate,
				test: "length"
			}];
			case "length": return [{
				...predicate,
				test: "compare"
			}];
			case "in": return [{
				test: "exists",
				at: predicate.at
			}];
		}
	})
};
const pathPlannedWrongly = {
	name: "plan-path",
	description: "a condition looks at another path: a step dropped, renamed, or one element for each",
	mutations: (plan) => otherPredicates(plan, (predicate) => pathVariants(predicate.at.path).map((path) => ({
		...predicate,
		at: {
			...predicate.at,
			path
		}
	})))
};
const kindPlannedWrongly = {
	name: "plan-kind",
	description: "the candidates of a role are of another kind",
	mutations: (plan) => otherScans(plan, (scan) => setOne(scan, "kinds", replaceOne(scan.kinds, ({ kind = "", ...rest }) => [{
		...rest,
		kind: kind === "Pod" ? "Deployment" : "Pod"
	}, {
		...rest,
		kind: kind.toLowerCase()
	}])))
};
// src/prove/mutate/plan-operators.ts
const PLAN_OPERATORS = [
	...[
		predicateDropped,
		predicateMoved,
		literalNegated,
		testWrong,
		comparisonPlannedWrongly
	],
	...[
		textsPlannedWrongly,
		pathPlannedWrongly,
		kindPlannedWrongly
	],
	...[
		linkDropped,
		linkMoved,
		wantedFlipped,
		pointsOffByOne,
		minimumOffByOne,
		vacuityFlipped
	],
	...[
		sideWrong,
		selfForgotten,
		accessWrong,
		driverWrong,
		rolesOfPlanSwapped
	],
	...[
		sourceDropped,
		partDropped,
		partsWrong,
		identityWrong,
		kindsOfJoinWrong
	],
	...[
		criterionDropped,
		sidesOfCriterionSwapped,
		textsOfCriterionWrong,
		transformWrong,
		anchorsForgotten
	],
	...[
		selectorWrong,
		ownerWrong,
		rowsForgotten,
		namedKindsWrong
	],
	...[
		absenceWrong,
		durationForgotten,
		messagePartWrong
	],
	fieldDropped
];
// src/prove/mutate/reachable-rules.ts
function reachableRules(module, pattern) {
	const alias = module.package.at(-1) ?? "";
	const used = new Set(calledIn(pattern.rules).flatMap(([head, name]) => head === alias && name ? [name] : []));
	for (let before = -1; before < used.size;) {
		before = used.size;
		const reached = module.rules.filter(({ head }) => used.has(head.name));
		for (const [name] of calledIn(reached)) if (name !== void 0) used.add(name);
	}
	return {
		...module,
		rules: module.rules.filter(({ head }) => used.has(head.name))
	};
}
function calledIn(node) {
	if (typeof node !== "object" || node === null) return [];
	return [..."term" in node && node.term === "call" && "name" in node ? [node.name] : [], ...Object.values(node).flatMap(calledIn)];
}
// src/prove/mutate/tree-variants.ts
function treeVariants(module, changes) {
	return setOne(module, "rules", [...changes.rules?.(module.rules) ?? [], ...replaceOne(module.rules, (rule) => ruleVariants(rule, changes))]);
}
function treeVariantsOfRules(module, changesIn) {
	return setOne(module, "rules", replaceOne(module.rules, (rule) => ruleVariants(rule, changesIn(rule))));
}
function ruleVariants(rule, changes) {
	return [
		...changes.rule?.(rule) ?? [],
		...setOne(rule, "head", headVariants(rule.head, changes)),
		...setOne(rule, "body", bodyVariants(rule.body, "rule", changes))
	];
}
function headVariants(head, changes) {
	const terms = (term) => termVariants(term, changes);
	switch (head.head) {
		case "truth": return [];
		case "value": return setOne(head, "value", terms(head.value));
		case "set": return setOne(head, "member", terms(head.member));
		case "sets": return [...setOne(head, "key", terms(head.key)), ...setOne(head, "member", terms(head.member))];
		case "function": return head.value === void 0 ? [] : setOne(head, "value", terms(head.value));
	}
}
function bodyVariants(body, of, changes) {
	return [...(changes.body?.(body, of) ?? []).filter((changed) => of === "rule" || changed.length > 0), ...replaceOne(body, (statement) => statementVariants(statement, changes))];
}
function statementVariants(statement, changes) {
	const own = changes.statement?.(statement) ?? [];
	const inner = statement.statement === "some" ? setOne(statement, "collection", termVariants(statement.collection, changes)) : setOne(statement, "term", termVariants(statement.term, changes));
	return [...own, ...inner];
}
function termVariants(term, changes) {
	return [...changes.term?.(term) ?? [], ...innerVariants(term, changes)];
}
function innerVariants(term, changes) {
	const terms = (inner) => termVariants(inner, changes);
	switch (term.term) {
		case "scalar":
		case "variable": return [];
		case "reference": return setOne(term, "steps", replaceOne(term.steps, terms));
		case "array":
		case "set": return setOne(term, "items", replaceOne(term.items, terms));
		case "object": return setOne(term, "entries", replaceOne(term.entries, ([key, value]) => [...terms(key).map((changed) => [changed, value]), ...terms(value).map((changed) => [key, changed])]));
		case "call": return setOne(term, "args", replaceOne(term.args, terms));
		case "infix": return [...setOne(term, "left", terms(term.left)), ...setOne(term, "right", terms(term.right))];
		case "setComprehension":
		case "arrayComprehension": return [...setOne(term, "head", terms(term.head)), ...setOne(term, "body", bodyVariants(term.body, "comprehension", changes))];
		case "objectComprehension": return [
			...setOne(term, "key", terms(term.key)),
			...setOne(term, "value", terms(term.value)),
			...setOne(term, "body", bodyVariants(term.body, "comprehension", changes))
		];
	}
}
// src/prove/mutate/tree/comparisons.ts
const OTHERS = {
	"==": [
		"!=",
		">=",
		"<="
	],
	"!=": ["=="],
	">": [
		">=",
		"<",
		"=="
	],
	">=": [
		">",
		"<=",
		"=="
	],
	"<": [
		"<=",
		">",
		"=="
	],
	"<=": [
		"<",
		">=",
		"=="
	]
};
const comparisonSwapped = {
	name: "comparison-swapped",
	description: "a comparison by another operator",
	mutations: (module) => treeVariants(module, { term: (term) => term.term === "infix" ? (OTHERS[term.operator] ?? []).map((operator) => ({
		...term,
		operator
	})) : [] })
};
const numberOffByOne = {
	name: "number-off-by-one",
	description: "a number one too large or too small",
	mutations: (module) => treeVariants(module, { term: (term) => term.term === "scalar" && typeof term.value === "number" ? [term.value + 1, term.value - 1].map((value) => ({
		term: "scalar",
		value
	})) : [] })
};
const presenceTestWeakened = {
	name: "presence-test-weakened",
	description: "what asks whether something is there asks whether it is true",
	mutations: (module) => treeVariants(module, { term: (term) => term.term === "infix" && term.operator === "!=" && isNull(term.right) && !isVariable(term.left) ? [term.left] : [] })
};
// src/prove/mutate/tree/findings.ts
function otherMember(module, key, change) {
	return treeVariants(module, { term: (term) => term.term === "object" ? setOne(term, "entries", replaceOne(term.entries, ([name, value]) => name.term === "scalar" && name.value === key ? change(value).map((changed) => [name, changed]) : [])) : [] });
}
function otherItems(term, change) {
	if (term.term === "call") return setOne(term, "args", replaceOne(term.args, (arg) => otherItems(arg, change)));
	return term.term === "array" ? setOne(term, "items", change(term.items)) : [];
}
function neighboursSwapped(items) {
	return items.slice(1).map((item, at) => items.with(at, item).with(at + 1, items[at] ?? item));
}
const messagePartDropped = {
	name: "message-part-dropped",
	description: "a part of the message is missing",
	mutations: (module) => otherMember(module, "message", (term) => otherItems(term, removeOne))
};
const messagePartsSwapped = {
	name: "message-parts-swapped",
	description: "two parts of the message stand in the wrong order",
	mutations: (module) => otherMember(module, "message", (term) => otherItems(term, neighboursSwapped))
};
const messageFieldChanged = {
	name: "message-field-changed",
	description: "the message tells another field of a resource, or of another resource",
	mutations: (module) => treeVariantsOfRules(module, (rule) => {
		const resources = resourcesOf(rule);
		return { term: (term) => {
			const [field] = term.term === "reference" && resources.includes(term.head) ? term.steps : [];
			if (term.term !== "reference" || field?.term !== "scalar") return [];
			const fields = FIELDS.filter((name) => name !== field.value);
			const others = resources.filter((name) => name !== term.head);
			return [...fields.map((name) => ({
				...term,
				steps: [literal(name)]
			})), ...others.map((head) => ({
				...term,
				head
			}))];
		} };
	})
};
const FIELDS = [
	"kind",
	"namespace",
	"name"
];
const actorsSwapped = {
	name: "actors-swapped",
	description: "a finding names the partner before the subject, or one of them alone",
	mutations: (module) => otherMember(module, "resources", (term) => otherItems(term, (items) => items.length < 2 ? [] : [...neighboursSwapped(items), ...removeOne(items)]))
};
const severityChanged = {
	name: "severity-changed",
	description: "a finding has another severity, or another pattern's name",
	mutations: (module) => [...otherMember(module, "severity", (term) => [literal(isText(term, "INFO") ? "LOW" : "INFO")]), ...otherMember(module, "pattern", () => [literal("another")])]
};
function isText(term, text) {
	return term.term === "scalar" && term.value === text;
}
const resourceRenamed = {
	name: "resource-renamed",
	description: "a resource of a finding plays another actor's part",
	mutations: (module) => treeVariants(module, { term: (term) => {
		const [actor, position] = isCallOf(term, FUNCTIONS.foundResource) ? term.args : [];
		if (term.term !== "call" || actor?.term !== "scalar" || position === void 0) return [];
		return [{
			...term,
			args: [literal(`${actor.value}x`), position]
		}];
	} })
};
// src/prove/mutate/tree/keys.ts
function isMarshal(term) {
	return isCallOf(term, FUNCTIONS.key);
}
function partsOfKey(term) {
	const [parts] = isMarshal(term) ? term.args : [];
	return parts?.term === "array" ? parts : void 0;
}
function otherParts(module, change) {
	return treeVariants(module, { term: (term) => {
		const parts = partsOfKey(term);
		if (parts === void 0) return [];
		return change(parts.items).map((items) => ({
			...term,
			args: [{
				...parts,
				items
			}]
		}));
	} });
}
const keyPartDropped = {
	name: "key-part-dropped",
	description: "a part of a key (the namespace, the name) is left out of it",
	mutations: (module) => otherParts(module, (parts) => parts.flatMap((part, at) => part.term === "scalar" ? [] : [parts.toSpliced(at, 1)]))
};
const keyPartBlanked = {
	name: "key-part-blanked",
	description: "a part of all keys of a module is the same for all objects",
	mutations: (module) => {
		const keys = module.rules.flatMap((rule) => rule.head.head === "function" ? keysIn(rule.head.value) : []);
		const longest = Math.max(0, ...keys.map(({ length }) => length));
		return Array.from({ length: longest }, (_, at) => at).filter((at) => !isConstant(keys.map((parts) => parts[at]))).map((at) => blanked(module, at));
	}
};
function isConstant(parts) {
	return new Set(parts.map((part) => JSON.stringify(part))).size === 1 && parts[0]?.term === "scalar";
}
function keysIn(term) {
	if (term?.term !== "setComprehension") return [];
	return term.body.flatMap((statement) => {
		const parts = statement.statement === "assign" ? partsOfKey(statement.term) : void 0;
		return parts === void 0 ? [] : [parts.items];
	});
}
function blanked(module, at) {
	const blank = {
		term: "scalar",
		value: ""
	};
	const rules = module.rules.map((rule) => {
		if (rule.head.head !== "function" || rule.head.value?.term !== "setComprehension") return rule;
		const { value } = rule.head;
		const body = value.body.map((statement) => {
			const parts = statement.statement === "assign" ? partsOfKey(statement.term) : void 0;
			if (statement.statement !== "assign" || statement.term.term !== "call" || parts === void 0) return statement;
			const items = parts.items.map((item, position) => position === at ? blank : item);
			return {
				...statement,
				term: {
					...statement.term,
					args: [{
						...parts,
						items
					}]
				}
			};
		});
		return {
			...rule,
			head: {
				...rule.head,
				value: {
					...value,
					body
				}
			}
		};
	});
	return {
		...module,
		rules
	};
}
const keyPartsSwapped = {
	name: "key-parts-swapped",
	description: "two neighbouring parts of a key, other than what it is of, stand in the wrong order",
	mutations: (module) => otherParts(module, (parts) => parts.slice(2).map((part, i) => parts.with(i + 1, part).with(i + 2, parts[i + 1] ?? part)))
};
const OTHER_SIDE = new Map(COUNTERPARTS.map((names) => names.map((name) => name.split(".").at(-1) ?? "")).flatMap(([one = "", two = ""]) => [[one, two], [two, one]]));
const keysOfWrongSide = {
	name: "keys-of-wrong-side",
	description: "the keys of what an object names are taken for those by which it is named, or the other way round",
	mutations: (module) => treeVariants(module, { term: (term) => {
		if (term.term !== "call" || term.name.length !== 2) return [];
		const other = OTHER_SIDE.get(term.name[1] ?? "");
		return other === void 0 ? [] : [{
			...term,
			name: [...term.name.slice(0, 1), identifier(other)]
		}];
	} })
};
const argumentsSwapped = {
	name: "arguments-swapped",
	description: "the two arguments of a call stand in the wrong order",
	mutations: (module) => treeVariants(module, { term: (term) => {
		const [first, second, more] = term.term === "call" ? term.args : [];
		if (term.term !== "call" || first === void 0 || second === void 0 || more !== void 0) return [];
		return [{
			...term,
			args: [second, first]
		}];
	} })
};
const operandDropped = {
	name: "operand-dropped",
	description: "of a union, intersection, difference, sum or list of sources one operand is left out",
	mutations: (module) => treeVariants(module, {
		term: (term) => term.term === "infix" && /^[|&+-]$/.test(term.operator) ? [term.left, term.right] : [],
		statement: (statement) => {
			const list = statement.statement === "some" ? statement.collection : void 0;
			if (statement.statement !== "some" || list?.term !== "array" || list.items.length < 2) return [];
			return setOne(statement, "collection", setOne(list, "items", removeOne(list.items)));
		}
	})
};
const choiceChanged = {
	name: "choice-changed",
	description: "of several places for a value one is not looked at, or they are in the wrong order",
	mutations: (module) => treeVariants(module, { term: (term) => {
		const [list] = [FUNCTIONS.first, FUNCTIONS.firstNotEmpty].some((one) => isCallOf(term, one)) && term.term === "call" ? term.args : [];
		if (term.term !== "call" || list?.term !== "array") return [];
		return [...removeOne(list.items), list.items.toReversed()].map((items) => ({
			...term,
			args: [{
				...list,
				items
			}]
		}));
	} })
};
const summandChanged = {
	name: "summand-changed",
	description: "the points of one rule are not counted, or counted twice",
	mutations: (module) => treeVariants(module, { term: (term) => {
		const [list] = isCallOf(term, FUNCTIONS.total) ? term.args : [];
		if (term.term !== "call" || list?.term !== "array") return [];
		return [...removeOne(list.items), ...list.items.map((item) => [...list.items, item])].map((items) => ({
			...term,
			args: [{
				...list,
				items
			}]
		}));
	} })
};
const indexKeyedWrongly = {
	name: "index-keyed-wrongly",
	description: "an index or map has another variable as its key",
	mutations: (module) => treeVariants(module, {
		rule: (rule) => rule.head.head === "sets" ? [{
			...rule,
			head: {
				...rule.head,
				key: rule.head.member,
				member: rule.head.key
			}
		}] : [],
		term: (term) => term.term === "objectComprehension" && term.value.term === "variable" ? [{
			...term,
			key: term.value,
			value: term.key
		}] : term.term === "reference" && term.steps.length === 2 ? setOne(term, "steps", replaceOne(term.steps, (step, at) => at === 1 ? [] : swapped(step, term.steps[1]))) : []
	})
};
function swapped(step, other) {
	return step.term === "variable" && other?.term === "variable" ? [other] : [];
}
// src/prove/mutate/tree/names.ts
function namesIn(node) {
	const names = new Set();
	collectNames(node, names);
	return names;
}
function collectNames(node, names) {
	if (typeof node !== "object" || node === null) names.add(node);
	else for (const child of Object.values(node)) collectNames(child, names);
}
function withoutCircle({ rules }, name, others) {
	const asking = new Set([name]);
	for (let before = 0; before < asking.size;) {
		before = asking.size;
		for (const rule of rules) {
			const names = namesIn([rule.head, rule.body]);
			if ([...asking].some((one) => names.has(one))) asking.add(rule.head.name);
		}
	}
	return others.filter((other) => !asking.has(other));
}
// src/prove/mutate/tree/negations.ts
const negationDropped = {
	name: "negation-dropped",
	description: "what must not hold has to",
	mutations: (module) => treeVariants(module, { statement: (statement) => statement.statement === "not" ? [{
		statement: "expression",
		term: statement.term
	}] : [] })
};
const negationAdded = {
	name: "negation-added",
	description: "what has to hold must not",
	mutations: (module) => treeVariants(module, { statement: (statement) => statement.statement === "expression" && (statement.term.term === "call" || statement.term.term === "reference") ? [{
		statement: "not",
		term: statement.term
	}] : [] })
};
const anotherAsked = {
	name: "another-asked",
	description: "a question is put to another function or rule of the module",
	mutations: (module) => treeVariantsOfRules(module, ({ head }) => {
		const free = (names) => withoutCircle(module, head.name, names);
		const functions = (parameters) => free(functionsOf(module, parameters));
		const collections = free(collectionsOf(module));
		return { statement: (statement) => others(statement, functions, collections) };
	})
};
function others(statement, functions, collections) {
	if (statement.statement !== "expression" && statement.statement !== "not") return [];
	const { term } = statement;
	if (term.term === "call") {
		const names = functions(term.args.length);
		return (term.name.length === 1 && names.some((name) => name === term.name[0]) ? names : []).filter((name) => name !== term.name[0]).map((name) => ({
			...statement,
			term: {
				...term,
				name: [name]
			}
		}));
	}
	if (term.term !== "reference" || !collections.includes(term.head) || term.steps.length !== 1) return [];
	return collections.filter((name) => name !== term.head).map((head) => ({
		...statement,
		term: {
			...term,
			head
		}
	}));
}
// src/prove/mutate/tree/paths.ts
function otherPaths(module, change) {
	return treeVariantsOfRules(module, (rule) => {
		const made = new Set([OBJECTS, ...resourcesOf(rule)]);
		return { term: (term) => term.term !== "reference" || made.has(term.head) || term.steps.some((step) => step.term !== "scalar") ? [] : change(term) };
	});
}
const stepDropped = {
	name: "step-dropped",
	description: "a step of a path is left out",
	mutations: (module) => otherPaths(module, (path) => removeOne(path.steps).map((steps) => steps.length === 0 ? {
		term: "variable",
		name: path.head
	} : {
		...path,
		steps
	}))
};
const stepRenamed = {
	name: "step-renamed",
	description: "a step of a path has another name",
	mutations: (module) => otherPaths(module, (path) => setOne(path, "steps", replaceOne(path.steps, (step) => step.term === "scalar" && typeof step.value === "string" ? [{
		...step,
		value: `${step.value}x`
	}] : [])))
};
const eachBecameFirst = {
	name: "each-became-first",
	description: "of a list only the first element is looked at",
	mutations: (module) => treeVariants(module, { body: (body) => body.flatMap((_, at) => firstOnly(body, at)) })
};
function firstOnly(body, at) {
	const walk = body[at];
	const [name, more] = walk?.statement === "some" ? walk.names : [];
	if (walk?.statement !== "some" || name === void 0 || more !== void 0) return [];
	if (!isCallOf(walk.collection, FUNCTIONS.items)) return [];
	const items = identifier(`${name}_items_of_list`);
	return [body.toSpliced(at, 1, {
		statement: "assign",
		name: items,
		term: walk.collection
	}, {
		statement: "assign",
		name,
		term: {
			term: "reference",
			head: items,
			steps: [{
				term: "scalar",
				value: 0
			}]
		}
	})];
}
const readingDropped = {
	name: "reading-dropped",
	description: "a value is taken as it is, and not as SEMANTICS.md 2 reads it",
	mutations: (module) => treeVariants(module, {
		statement: (statement) => {
			if (statement.statement !== "expression" || !comparedTexts(module, statement.term).some(isOfAnotherType)) return [];
			return termVariants(statement.term, { term: (term) => argumentOf(term, [FUNCTIONS.text]) }).map((term) => ({
				...statement,
				term
			}));
		},
		term: (term) => argumentOf(term, [
			FUNCTIONS.items,
			FUNCTIONS.size,
			FUNCTIONS.integer
		])
	})
};
function argumentOf(term, functions) {
	const [only] = term.term === "call" && functions.some((one) => isCallOf(term, one)) ? term.args : [];
	return only === void 0 ? [] : [only];
}
function comparedTexts(module, term) {
	if (term.term === "infix") return textsIn(term.right);
	const list = term.term === "reference" ? module.rules.find(({ head }) => head.name === term.head)?.head : void 0;
	return list?.head === "value" ? textsIn(list.value) : [];
}
function textsIn(term) {
	if (term.term === "set") return term.items.flatMap(textsIn);
	return term.term === "scalar" && typeof term.value === "string" ? [term.value] : [];
}
function isOfAnotherType(text) {
	return text === "true" || text === "false" || String(Number(text)) === text;
}
const OTHER_READINGS = [
	[FUNCTIONS.integer, FUNCTIONS.text],
	[FUNCTIONS.size, FUNCTIONS.integer],
	[FUNCTIONS.text, FUNCTIONS.integer],
	[FUNCTIONS.first, FUNCTIONS.items],
	[FUNCTIONS.firstNotEmpty, FUNCTIONS.first]
];
const readingChanged = {
	name: "reading-changed",
	description: "a value is read as something else: a text as an integer, a size as an integer",
	mutations: (module) => treeVariants(module, { term: (term) => {
		if (term.term !== "call") return [];
		const [, other] = OTHER_READINGS.find(([reading]) => isCallOf(term, reading)) ?? [];
		return other === void 0 ? [] : [{
			...term,
			name: dotted(other.name)
		}];
	} })
};
// src/prove/mutate/tree/rules.ts
const alternativeDropped = {
	name: "alternative-dropped",
	description: "one of the bodies of a function or of a rule is missing",
	mutations: (module) => treeVariants(module, { rules: (rules) => rules.flatMap(({ head, isDefault }, at) => {
		const alike = rules.filter((rule) => rule.head.name === head.name && rule.isDefault !== true);
		return isDefault === true || alike.length < 2 ? [] : [rules.toSpliced(at, 1)];
	}) })
};
const defaultDropped = {
	name: "default-dropped",
	description: "a rule that does not hold gives no points at all, where it should give none of them",
	mutations: (module) => treeVariants(module, { rules: (rules) => rules.flatMap(({ isDefault }, at) => isDefault === true ? [rules.toSpliced(at, 1)] : []) })
};
const alwaysTrue = {
	name: "always-true",
	description: "a function holds for everything",
	mutations: (module) => treeVariants(module, { rule: (rule) => rule.head.head === "function" && rule.body.length > 0 ? [{
		...rule,
		body: []
	}] : [] })
};
// src/prove/mutate/tree/statements.ts
function without(isSuch) {
	return { body: (body) => body.flatMap((statement, at) => isSuch(statement) ? [body.toSpliced(at, 1)] : []) };
}
const kindTestDropped = {
	name: "kind-test-dropped",
	description: "candidates of every kind",
	mutations: (module) => treeVariants(module, {
		...without(asksKind),
		statement: throughAll
	})
};
function throughAll(statement) {
	if (statement.statement !== "some" || !isObjectsOfKind(statement.collection)) return [];
	return [{
		...statement,
		collection: reference(OBJECTS, "all")
	}];
}
const selfTestDropped = {
	name: "self-test-dropped",
	description: "an object is linked to itself, or paired with itself",
	mutations: (module) => treeVariants(module, without(asksDifference))
};
const presenceTestDropped = {
	name: "presence-test-dropped",
	description: "nobody asks whether something is there",
	mutations: (module) => treeVariants(module, without(asksPresence))
};
const statementDropped = {
	name: "statement-dropped",
	description: "one of the statements that all have to hold is not there",
	mutations: (module) => treeVariantsOfRules(module, (rule) => without((statement) => decides(statement) && isNotNeeded(statement, rule)))
};
function isNotNeeded(statement, rule) {
	const names = statement.statement === "some" ? statement.names : statement.statement === "assign" ? [statement.name] : [];
	const steps = stepsIn(rule);
	return names.every((name) => steps.has(name) || countOf(name, rule) === 1);
}
function stepsIn(node) {
	if (typeof node !== "object" || node === null) return new Set();
	const own = "steps" in node ? node.steps.flatMap((step) => isVariable(step) ? [step.name] : []) : [];
	return new Set([...own, ...Object.values(node).flatMap((child) => [...stepsIn(child)])]);
}
function countOf(name, node) {
	if (typeof node !== "object" || node === null) return node === name ? 1 : 0;
	return Object.values(node).reduce((count, child) => count + countOf(name, child), 0);
}
function decides(statement) {
	return statement.statement !== "expression" || statement.purpose !== "prune";
}
const allBecameAny = {
	name: "all-became-any",
	description: "of statements that all have to hold, one suffices",
	mutations: (module) => treeVariants(module, {
		rules: (rules) => rules.flatMap((rule, at) => {
			const bodies = alternativesOf(rule.body);
			return bodies.length < 2 ? [] : [rules.toSpliced(at, 1, ...bodies.map((body) => ({
				...rule,
				body
			})))];
		}),
		term: (term) => {
			if (term.term !== "setComprehension") return [];
			const bodies = alternativesOf(term.body);
			return bodies.length < 2 ? [] : [bodies.map((body) => ({
				...term,
				body
			})).reduce(union)];
		}
	})
};
function alternativesOf(body) {
	return body.filter((statement) => !binds(statement) && decides(statement)).map((test) => body.filter((statement) => binds(statement) || statement === test));
}
function union(left, right) {
	return infix(left, "|", right);
}
function binds({ statement }) {
	return statement === "some" || statement === "assign";
}
const anyBecameAll = {
	name: "any-became-all",
	description: "of two alternatives both have to hold",
	mutations: (module) => treeVariants(module, { rules: (rules) => rules.flatMap((rule, at) => {
		const next = rules[at + 1];
		if (next === void 0 || next.head.name !== rule.head.name || next.isDefault || rule.isDefault) return [];
		const body = [...new Map([...rule.body, ...next.body].map((one) => [JSON.stringify(one), one])).values()];
		return [rules.toSpliced(at, 2, {
			...rule,
			body
		})];
	}) })
};
// src/prove/mutate/tree/texts.ts
function otherTexts(module, change) {
	const scalars = (term) => term.term === "scalar" && typeof term.value === "string" ? change(term.value).map(literal) : [];
	return treeVariants(module, { term: (term) => {
		if (term.term === "set") return setOne(term, "items", replaceOne(term.items, scalars));
		return term.term === "infix" ? setOne(term, "right", scalars(term.right)) : [];
	} });
}
const textChanged = {
	name: "text-changed",
	description: "a text that values are compared with is another one",
	mutations: (module) => otherTexts(module, (text) => [`${text}x`])
};
const textCaseChanged = {
	name: "text-case-changed",
	description: "a text that values are compared with has another case",
	mutations: (module) => otherTexts(module, (text) => [text.toUpperCase(), text.toLowerCase()].filter((other) => other !== text).slice(0, 1))
};
const textDropped = {
	name: "text-dropped",
	description: "a text is missing in a list of texts",
	mutations: (module) => treeVariants(module, { term: (term) => term.term === "set" ? setOne(term, "items", removeOne(term.items)) : [] })
};
// src/prove/mutate/tree/variables.ts
const PAIRS = new Map([
	[SUBJECT, PARTNER],
	[I, J],
	[REFERENCED, REFERRERS],
	[KEY$1, IDENTITY]
].flatMap(([one, other]) => one === void 0 || other === void 0 ? [] : [[one, other], [other, one]]));
const variableSwapped = {
	name: "variable-swapped",
	description: "the subject is used for its partner, or one side of a join for the other",
	mutations: (module) => treeVariantsOfRules(module, (rule) => {
		const names = namesIn(rule);
		return { term: (term) => {
			const other = term.term === "variable" ? PAIRS.get(term.name) : void 0;
			return other === void 0 || !names.has(other) ? [] : [{
				term: "variable",
				name: other
			}];
		} };
	})
};
const bindingSwapped = {
	name: "binding-swapped",
	description: "the key and the value of what is walked are taken for each other",
	mutations: (module) => treeVariants(module, { statement: (statement) => {
		const [first, second] = statement.statement === "some" ? statement.names : [];
		if (statement.statement !== "some" || first === void 0 || second === void 0) return [];
		return [{
			...statement,
			names: [second, first]
		}];
	} })
};
const anotherCollection = {
	name: "another-collection",
	description: "what is walked or looked up is another rule's",
	mutations: (module) => treeVariantsOfRules(module, ({ head }) => {
		const names = withoutCircle(module, head.name, collectionsOf(module));
		return { statement: (statement) => statement.statement === "some" ? elsewhere(module, names, statement.collection).map((collection) => ({
			...statement,
			collection
		})) : [] };
	})
};
function elsewhere(module, names, term) {
	const own = term.term === "variable" ? term.name : term.term === "reference" ? term.head : void 0;
	if (own === void 0 || formOf(module, own) === "") return [];
	return names.filter((name) => name !== own && formOf(module, name) === formOf(module, own)).map((name) => term.term === "variable" ? {
		...term,
		name
	} : {
		...term,
		head: name
	});
}
function formOf(module, name) {
	const head = module.rules.find((rule) => rule.head.name === name)?.head;
	return head?.head === "value" ? head.value.term : head?.head ?? "";
}
// src/prove/mutate/tree-operators.ts
const TREE_OPERATORS = [
	...[
		kindTestDropped,
		selfTestDropped,
		presenceTestDropped,
		presenceTestWeakened,
		statementDropped
	],
	...[
		comparisonSwapped,
		numberOffByOne,
		negationDropped,
		negationAdded,
		anotherAsked,
		allBecameAny,
		anyBecameAll
	],
	...[
		alternativeDropped,
		defaultDropped,
		alwaysTrue
	],
	...[
		keyPartDropped,
		keyPartBlanked,
		keyPartsSwapped,
		keysOfWrongSide,
		argumentsSwapped,
		operandDropped
	],
	...[
		choiceChanged,
		summandChanged,
		indexKeyedWrongly,
		variableSwapped,
		bindingSwapped,
		anotherCollection
	],
	...[
		textDropped,
		textChanged,
		textCaseChanged,
		stepDropped,
		stepRenamed,
		eachBecameFirst
	],
	...[readingDropped, readingChanged],
	...[
		messagePartDropped,
		messagePartsSwapped,
		messageFieldChanged,
		actorsSwapped,
		severityChanged,
		resourceRenamed
	]
];
// src/prove/mutate/mutants-of.ts
function mutantsOf(pattern) {
	const plan = planPattern(pattern);
	const clean = treeOf(plan);
	const printer = new TreePrinter();
	const known = new Set([printer.textOf(clean)]);
	const counts = new Map();
	const mutants = [];
	let stillborn = 0;
	const add = (operator, tree, describe) => {
		const text = tree === void 0 ? void 0 : printer.textOf(tree);
		if (tree === void 0 || text === void 0 || known.has(text)) {
			stillborn++;
			return;
		}
		known.add(text);
		const number = (counts.get(operator) ?? 0) + 1;
		counts.set(operator, number);
		const id = `${pattern.name}/${operator}/${number}`;
		mutants.push({
			id,
			operator,
			pattern: pattern.name,
			...describe(),
			tree
		});
	};
	for (const { name, mutations } of TREE_OPERATORS) for (const module of modulesOf(clean)) for (const mutated of mutations(module)) add(name, replaced(clean, module, withUsedImports(module, mutated)), () => ({
		...moduleDifference(module, mutated, printer),
		site: treeSiteOf(module, mutated, clean.pattern, plan)
	}));
	for (const { name, mutations } of PLAN_OPERATORS) for (const mutated of mutations(plan)) add(name, emitted(mutated), () => {
		const { path, ...values } = valueDifference(partsOf(plan), partsOf(mutated));
		return {
			place: path.map((key) => `/${key}`).join(""),
			before: JSON.stringify(values.before) ?? "",
			after: JSON.stringify(values.after) ?? "",
			site: {
				in: "plan",
				path,
				...values,
				plan
			}
		};
	});
	return {
		clean,
		mutants,
		stillborn
	};
}
function modulesOf({ pattern, joins }) {
	return [pattern, ...joins];
}
function treeOf(plan) {
	const { patterns, joins } = emitModules([plan]);
	const [pattern] = patterns;
	if (pattern === void 0) throw new TypeError("a plan has a module");
	return {
		pattern,
		joins: joins.map((module) => reachableRules(module, pattern)),
		fields: policyFields([plan])
	};
}
function emitted(plan) {
	try {
		return treeOf(plan);
	} catch (error) {
		if (error instanceof TypeError) return void 0;
		throw error;
	}
}
function replaced(tree, module, mutated) {
	if (module === tree.pattern) return {
		...tree,
		pattern: mutated
	};
	return {
		...tree,
		joins: tree.joins.map((one) => one === module ? mutated : one)
	};
}
function withUsedImports(module, mutated) {
	return {
		...mutated,
		imports: usedImports(module.imports, mutated.rules)
	};
}
function partsOf({ pattern, subject, partner, requirement, pairing, joins, ...parts }) {
	const probes = linksOf(requirement);
	const pairProbes = pairing === void 0 ? [] : linksOf(pairing.requirement);
	const byId = ({ allOf, anyOf, noneOf, score }) => ({
		allOf: allOf.map(({ id }) => id),
		anyOf: anyOf.map(({ id }) => id),
		noneOf: noneOf.map(({ id }) => id),
		score: {
			...score,
			terms: score.terms.map(({ link, ...term }) => ({
				...term,
				link: link.id
			}))
		}
	});
	const { message, whenNone, for: duration } = pattern;
	return {
		...parts,
		whenNone,
		for: duration,
		message: message.map((part) => "role" in part ? {
			...part,
			role: part.role.id
		} : part),
		subject: subject.role,
		partner: partner?.role,
		requirement: byId(requirement),
		probes: probes.map(({ access, of, ...probe }) => ({
			...probe,
			of: of.role,
			access: "join" in access ? {
				...access,
				join: access.join.name
			} : access
		})),
		...pairing === void 0 ? {} : {
			pairing: byId(pairing.requirement),
			driver: pairing.access.by === "key-index" ? pairing.access.driver.id : void 0,
			pairProbes: pairProbes.map(({ join, ...probe }) => ({
				...probe,
				join: join.name
			}))
		},
		joins: Object.fromEntries(joins.map((join) => [join.name, join]))
	};
}
// src/prove/mutate/run-mutants.ts
const MOST_IN_A_BUILD = 100;
async function runMutants(options) {
	const { equivalent = EQUIVALENT_MUTATIONS } = options;
	const targets = targetsOf(options);
	const results = await inTurn(groupsOf(targets), (group) => judgeGroup(group, options));
	const outcomes = [];
	for (const result of results) {
		if (!result.ok) return result;
		outcomes.push(...result.value);
	}
	const deaths = outcomes.flatMap(({ killed }) => killed);
	const refuted = deaths.filter(({ mutant }) => equivalenceOf(mutant, equivalent) !== void 0);
	const alive = outcomes.flatMap(({ survivors }) => survivors);
	const described = new Set(targets.flatMap(({ mutants }) => mutants.map((mutant) => equivalenceOf(mutant, equivalent))));
	return success({
		total: deaths.length + alive.length,
		stillborn: sum(outcomes.map(({ refused }) => refused)) + sum(targets.map(({ stillborn }) => stillborn)),
		killed: deaths,
		equivalent: alive.filter((mutant) => equivalenceOf(mutant, equivalent) !== void 0),
		survivors: alive.filter((mutant) => equivalenceOf(mutant, equivalent) === void 0),
		unused: equivalent.filter((entry) => !described.has(entry)),
		refuted,
		control: {
			snapshots: sum(outcomes.map(({ snapshots }) => snapshots)),
			differences: outcomes.flatMap(({ differences }) => differences)
		},
		operators: countsOf(deaths.map(({ mutant }) => mutant), alive)
	});
}
async function inTurn(tasks, work) {
	const results = [];
	const waiting = [...tasks.entries()];
	const worker = async () => {
		for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) results[next[0]] = await work(next[1]);
	};
	await Promise.all([worker(), worker()]);
	return results;
}
function countsOf(killed, alive) {
	const counts = {};
	for (const [mutants, kill] of [[killed, 1], [alive, 0]]) for (const { operator } of mutants) {
		const { total, killed } = counts[operator] ?? {
			total: 0,
			killed: 0
		};
		counts[operator] = {
			total: total + 1,
			killed: killed + kill
		};
	}
	return counts;
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
function targetsOf({ patterns, seed, mostPerOperator }) {
	const all = patterns.map(mutantsOf);
	const random = new Random(seed).fork(0);
	const selected = new Set();
	for (const { name } of [...TREE_OPERATORS, ...PLAN_OPERATORS]) {
		const groups = all.map(({ mutants }) => mutants.filter(({ operator }) => operator === name));
		for (const mutant of spread(random, groups, mostPerOperator)) selected.add(mutant);
	}
	return patterns.flatMap((pattern, number) => {
		const mutants = all[number];
		return mutants === void 0 ? [] : [{
			pattern,
			number,
			...mutants,
			taken: mutants.mutants.filter((mutant) => selected.has(mutant))
		}];
	});
}
function spread(random, groups, most) {
	const rounds = groups.flatMap((group) => random.shuffled(group).map((item, round) => ({
		item,
		round
	})));
	return random.shuffled(rounds).sort((a, b) => a.round - b.round).slice(0, most).map(({ item }) => item);
}
function groupsOf(targets) {
	const groups = [];
	let size = Number.POSITIVE_INFINITY;
	for (const target of targets) {
		size += target.taken.length + 1;
		if (size > MOST_IN_A_BUILD) {
			groups.push([]);
			size = target.taken.length + 1;
		}
		groups.at(-1)?.push(target);
	}
	return groups;
}
async function judgeGroup(targets, options) {
	const trees = targets.flatMap(({ clean, taken }) => [clean, ...taken.map(({ tree }) => tree)]);
	const build = await buildTrees(trees);
	if (!build.ok) return build;
	const policy = new WasmPolicy(build.value.wasm, mergeByKind(trees.map(({ fields }) => fields)));
	const entrypoints = new Map(trees.map((tree, i) => [tree, build.value.entrypoints[i]]));
	const outcomes = [];
	for (const target of targets) {
		const judges = (tree) => {
			const entrypoint = entrypoints.get(tree);
			return entrypoint === void 0 ? void 0 : {
				policy,
				entrypoint,
				tree
			};
		};
		const outcome = await judgeTarget(target, judges, options);
		if (!outcome.ok) return outcome;
		outcomes.push(outcome.value);
	}
	return success(outcomes);
}
async function judgeTarget({ pattern, number, clean, taken }, judgeOf, { seed, generator, documentsFor = directedDocuments, snapshotsPerMutant }) {
	const control = judgeOf(clean);
	if (control === void 0) return failure([]);
	let alive = taken.flatMap((mutant) => ({
		mutant,
		judge: judgeOf(mutant.tree)
	}));
	const refused = alive.filter(({ judge }) => judge === void 0).length;
	alive = alive.filter(({ judge }) => judge !== void 0);
	const documents = documentsFor(pattern);
	const killed = [];
	const differences = [];
	let snapshots = 0;
	for (let count = 1; count <= snapshotsPerMutant && alive.length > 0; count++) {
		const input = documents(new Random(seed, generator).fork(number, count), count);
		const { snapshot } = snapshotOf(input, { kinds: DEFINITION_GENERATORS[pattern.dialect].kinds });
		const expected = exactly(evaluateReference(pattern, snapshot));
		snapshots++;
		for (const verdict of await verdicts(control, snapshot, input)) if (verdict !== expected) differences.push(`${pattern.name}, snapshot ${count}: ${verdict} and not ${expected}`);
		const survivors = [];
		for (const one of alive) if ((one.judge === void 0 ? [] : await verdicts(one.judge, snapshot, input)).some((text) => text !== expected)) killed.push({
			mutant: one.mutant,
			snapshot: count
		});
		else survivors.push(one);
		alive = survivors;
	}
	const survivors = alive.map(({ mutant }) => mutant);
	return success({
		killed,
		survivors,
		refused,
		snapshots,
		differences
	});
}
function directedDocuments(pattern) {
	const generator = snapshotGeneratorOf(pattern);
	return (random, number) => generator.documents(random, number);
}
async function verdicts({ policy, entrypoint, tree }, snapshot, documents) {
	return [await policy.evaluate(snapshot, entrypoint, tree.fields), await policy.evaluateDocuments(documents, entrypoint)].map((evaluation) => {
		return evaluation.ok ? exactly(evaluation.value) : evaluation.diagnostics.map(({ message }) => message).join();
	});
}
function exactly(findings) {
	return stableStringify(findings);
}
// src/prove/proof/make-proof.ts
async function makeProof({ patterns, cases, caseDocuments, engines, settings, version, faultyPatterns }, onProgress = () => void 0) {
	const verification = await verifyCases(cases, engines);
	if (verification.broken.length > 0) return failure(verification.broken);
	const { seed, runs, generator } = settings;
	const fuzz = await runFuzz({
		seed,
		runs,
		patterns,
		caseDocuments,
		generator
	}, engines, (progress) => onProgress("generated", progress));
	if (fuzz.broken.length > 0) return failure(fuzz.broken);
	const scopes = await runExhaustive(patterns, settings.scopeSnapshots, engines, (progress) => onProgress("small scope", progress));
	if (scopes.broken.length > 0) return failure(scopes.broken);
	const mutants = await plantFaults(faultyPatterns, settings);
	if (!mutants.ok) return mutants;
	const work = workOf({
		cases,
		caseDocuments
	}, verification, fuzz, scopes);
	const standings = agreementOfProof(work);
	return success({
		proof: {
			tool: {
				name: "patternc",
				version
			},
			engines: namedEngines(engines),
			settings,
			...work,
			mutants: mutants.value,
			declaredDifferences: countsByEngine(standings, "declared"),
			refusedInputs: countsByEngine(standings, "refused")
		},
		failures: verification.failures,
		divergences: [...fuzz.divergences, ...scopes.divergences]
	});
}
function workOf({ cases, caseDocuments }, verification, fuzz, scopes) {
	return {
		cases: {
			count: verification.cases,
			agree: verification.agree,
			asExpected: verification.asExpected,
			sha256: digestOf(cases),
			refused: verification.refused,
			standings: verification.standings
		},
		generated: {
			evaluations: fuzz.evaluations,
			divergences: fuzz.divergences.length,
			fromCases: {
				patterns: caseDocuments.size,
				sha256: digestOfDocuments(caseDocuments)
			},
			refused: fuzz.refused,
			shares: fuzz.shares,
			standings: fuzz.standings
		},
		smallScope: {
			divergences: scopes.divergences.length,
			scopes: scopes.scopes,
			standings: scopes.standings
		}
	};
}
const NO_FAULTS = {
	total: 0,
	stillborn: 0,
	killed: 0,
	equivalent: 0,
	survivors: [],
	score: 1,
	staleEntries: [],
	control: {
		snapshots: 0,
		differences: 0
	}
};
async function plantFaults(patterns, { seed, generator, mutantSnapshots, mutantsPerOperator }) {
	if (mutantsPerOperator === 0) return success(NO_FAULTS);
	const run = await runMutants({
		seed,
		generator,
		patterns,
		snapshotsPerMutant: mutantSnapshots,
		mostPerOperator: mutantsPerOperator
	});
	return run.ok ? success(mutantCounts(run.value)) : run;
}
function mutantCounts(run) {
	const { total, stillborn, killed, equivalent, survivors, refuted, unused, control } = run;
	return {
		total,
		stillborn,
		killed: killed.length,
		equivalent: equivalent.length,
		survivors: survivors.map(({ id, before, after }) => `${id}: ${before} -> ${after}`),
		score: mutationScore(killed.length, survivors.length),
		staleEntries: [...refuted.map(({ mutant }) => `${mutant.id} is listed as a fault that changes nothing, and was found`), ...unused.map(({ id }) => `the entry ${id} describes no fault`)],
		control: {
			snapshots: control.snapshots,
			differences: control.differences.length
		}
	};
}
function digestOfDocuments(caseDocuments) {
	const hash = createHash("sha256");
	for (const [{ name }, cases] of caseDocuments) hash.update(stableStringify([name, cases.map(({ documents, isFinding }) => [documents, isFinding])]));
	return hash.digest("hex");
}
function digestOf(cases) {
	const hash = createHash("sha256");
	for (const { id, patternText, documents, expected } of cases) hash.update(stableStringify([
		id,
		patternText,
		documents,
		expected ?? null
	]));
	return hash.digest("hex");
}
// src/report/proof-text.ts
function proofSummary(proof) {
	const { engines, cases, generated, smallScope, mutants } = proof;
	const standings = agreementOfProof(proof);
	const small = smallScope.scopes.reduce((sum, { snapshots }) => sum + snapshots, 0);
	return [
		`${engines.map(({ name }) => name).join(", ")} say the same${exceptionCount(standings)}:`,
		`  cases         ${cases.count}, all as expected`,
		`  generated     ${generated.evaluations} evaluations, ${generated.shares.all.withFinding} with a finding`,
		`  small scopes  ${small} snapshots of ${smallScope.scopes.length} patterns`,
		`  planted       ${mutants.killed} of ${mutants.killed + mutants.survivors.length} faults found (score ${percent(mutants.score)}), ${mutants.equivalent} more change nothing`,
		...mutants.survivors.map((mutant) => `  not found     ${mutant.replaceAll("\n", " ")}`),
		...mutants.staleEntries.map((entry) => `  stale         ${entry}`),
		...exceptionsOf(standings).map(([label, text]) => `  ${label.padEnd(12)}  ${text}`)
	].join("\n");
}
// src/cli/commands/verify-proof.ts
async function prove(file, options, engines, terminal) {
	const existing = options.check ? await readFile(file, "utf8").catch(() => void 0) : void 0;
	const recordedSettings = existing === void 0 ? void 0 : settingsOf(existing);
	const isKnown = recordedSettings?.engines.every(isEngineName);
	if (options.check && isKnown !== true) return reportDiagnostics([noProof(file, existing !== void 0)], terminal);
	const noFolder = options.check ? void 0 : await readdir(dirname(file)).then(() => void 0, (error) => error);
	if (noFolder !== void 0) return reportDiagnostics([unwritable(file, noFolder, "the proof")], terminal);
	const patterns = await readPatternFiles(options.patterns.length === 0 ? [REGISTRY] : options.patterns);
	const cases = await casesOf(patterns.patterns, options.cases);
	const ofPatterns = await readCaseDocuments(patterns.patterns);
	const reading = [
		...patterns.diagnostics,
		...cases.diagnostics,
		...ofPatterns.diagnostics
	];
	if (hasErrors(reading)) return reportDiagnostics(reading, terminal);
	const compiled = await new StepProgress(terminal).during("compiling", () => compileCached(patterns.patterns, DEFAULT_OPTIONS));
	if (!compiled.ok) return reportDiagnostics(compiled.diagnostics, terminal);
	const { runs = DEFAULT_PROOF.runs, seed = DEFAULT_PROOF.seed } = options;
	const work = {
		patterns: patterns.patterns,
		cases: cases.cases,
		caseDocuments: ofPatterns.caseDocuments,
		faultyPatterns: smallPatterns(),
		engines: recordedSettings === void 0 ? engines : enginesNamed(recordedSettings.engines, versions, compileOnce(compileCached)),
		settings: recordedSettings?.settings ?? {
			...DEFAULT_PROOF,
			runs,
			seed
		},
		version: versions.version
	};
	const result = await makeProof(work, progressOf(terminal));
	terminal.progress("");
	if (!result.ok) return reportDiagnostics(result.diagnostics, terminal);
	const { proof, failures, divergences } = result.value;
	for (const line of failureLines(failures, terminal.errStyle)) terminal.err(`${line}\n`);
	await reportDivergence(divergences[0], `seed ${work.settings.seed}`, options.cases, terminal);
	const faults = proofFaults(proof);
	for (const fault of faults) terminal.err(`${fault.replaceAll("\n", "\n    ")}\n`);
	if (faults.length > 0) {
		terminal.err(`no proof was ${options.check ? "derived" : "written"}: ${pluralize(faults.length, "reason")} above\n`);
		return EXIT.DISAGREEMENT;
	}
	const statement = proofStatement(proof, await packBundle(compiled.value, versions), patterns.patterns);
	if (existing !== void 0) return compareStatements(file, existing, statement, terminal);
	const fault = await writeFileAtomic(file, statement).catch((error) => error);
	if (fault !== void 0) return reportDiagnostics([unwritable(file, fault, "the proof")], terminal);
	if (!options.quiet) terminal.err(`${proofSummary(proof)}\n`);
	return EXIT.CLEAN;
}
function progressOf(terminal) {
	const lines = new Map();
	return (what, progress) => {
		const line = lines.get(what) ?? progressLine(what, terminal);
		lines.set(what, line);
		line(progress);
	};
}
async function casesOf(patterns, files) {
	const readings = files.length > 0 ? [await readCases(files)] : await Promise.all(patterns.map((pattern) => readPatternCases(pattern)));
	return {
		cases: readings.flatMap(({ cases }) => cases),
		diagnostics: readings.flatMap(({ diagnostics }) => diagnostics)
	};
}
function compareStatements(file, existing, derived, terminal) {
	if (existing === derived) return EXIT.CLEAN;
	const lines = derived.split("\n");
	const [first = {
		line: "",
		number: 1
	}] = existing.split("\n").flatMap((line, i) => line === lines[i] ? [] : [{
		line,
		number: i + 1
	}]);
	const expected = lines[first.number - 1]?.trim() ?? "nothing";
	const message = `the proof does not come out as it stands here: ${quote(first.line.trim())} is ${quote(expected)}`;
	const help = "if that is as it should be, write it anew: patternc verify --proof FILE";
	const place = {
		file,
		line: first.number,
		column: 1
	};
	reportDiagnostics([errorDiagnostic({
		code: "proof/differs",
		message,
		help,
		place
	})], terminal);
	return EXIT.DISAGREEMENT;
}
function noProof(file, isThere) {
	return errorDiagnostic({
		code: "proof/unreadable",
		message: isThere ? "not a proof that patternc wrote" : "there is no such file",
		help: "name the file that patternc verify --proof FILE wrote",
		place: { file }
	});
}
// src/cli/commands/verify.ts
async function verify(paths, options, terminal) {
	const outputs = readFreeOutputs(options.output, ["text", "json"], readsOf(paths, options));
	const engines = readEngines(options.engines);
	const kinds = readKinds(options.kinds);
	const usage = [
		...outputs.diagnostics,
		...engines.diagnostics,
		...kinds.diagnostics,
		...usageMistakes(paths, options),
		...options.patterns.filter(isBundle).map(bundleRefused),
		...proofMistakes(paths, options)
	];
	if (!outputs.ok || !kinds.ok || usage.length > 0) return reportDiagnostics(usage, terminal);
	if (options.proof !== void 0) return prove(options.proof, options, engines.engines, terminal);
	const patterns = await patternsFor(paths, options, kinds.value);
	const fromManifests = await casesOfManifests(paths, {
		options,
		kinds: kinds.value,
		terminal
	}, patterns.patterns);
	const fromFiles = await readCases(options.cases, kinds.value);
	const cases = [...fromManifests.cases, ...fromFiles.cases];
	const ofPatterns = await readCaseDocuments(options.runs === void 0 ? [] : patterns.patterns);
	const reading = [
		...patterns.diagnostics,
		...fromManifests.diagnostics,
		...fromFiles.diagnostics,
		...ofPatterns.diagnostics
	];
	if (hasErrors(reading)) return reportDiagnostics(reading, terminal);
	if (cases.length === 0 && options.runs === void 0) {
		terminal.err("nothing to verify: no objects and no cases\n");
		return EXIT.NOTHING_TO_CHECK;
	}
	let verification = await new StepProgress(terminal).during(`judging ${pluralize(cases.length, "case")}`, () => verifyCases(cases, engines.engines));
	const vacuous = [...uncomparedEngines(verification.standings, "case")];
	if (options.runs !== void 0 && verification.broken.length === 0) {
		const settings = {
			seed: options.seed ?? DEFAULT_PROOF.seed,
			runs: options.runs,
			patterns: patterns.patterns,
			caseDocuments: ofPatterns.caseDocuments,
			...options.dialect === void 0 ? {} : { dialects: [DIALECT_IDS[options.dialect]] }
		};
		const start = performance.now();
		const fuzz = await runFuzz(settings, engines.engines, progressLine("generated", terminal));
		terminal.progress("");
		const seconds = ((performance.now() - start) / 1e3).toFixed(1);
		if (!options.quiet) {
			terminal.err(sharesText(fuzz.shares));
			const rate = Math.round(fuzz.evaluations * 1e3 / (performance.now() - start));
			const work = pluralize(fuzz.evaluations, "evaluation");
			terminal.err(`generated: ${work} in ${seconds} s (${rate} a second), seed ${settings.seed}\n`);
		}
		await reportDivergence(fuzz.divergences[0], `seed ${settings.seed}`, options.cases, terminal);
		verification = withGenerated(verification, fuzz);
		vacuous.push(...vacuityWarnings(fuzz.shares), ...rarelyComparedEngines(fuzz.standings, "generated evaluation"));
	}
	const expecting = cases.filter(({ expected }) => expected !== void 0).length;
	if (verification.broken.length > 0) return reportDiagnostics(verification.broken, terminal);
	const outputErrors = await writeOutputs(outputs.value, (format, toTerminal) => rendered(format, {
		verification,
		expecting
	}, toTerminal, terminal), terminal);
	for (const share of vacuous) terminal.err(`too little is decided: ${share}\n`);
	const exit = reportDiagnostics([...reading, ...outputErrors], terminal, options.quiet);
	if (exit !== EXIT.CLEAN) return exit;
	return verification.failures.length === 0 && vacuous.length === 0 ? EXIT.CLEAN : EXIT.DISAGREEMENT;
}
function readsOf(paths, { patterns, cases, kinds, proof, check }) {
	return {
		inputs: [
			...paths,
			...patterns,
			...cases
		],
		files: [kinds, check ? proof : void 0]
	};
}
function proofMistakes(paths, options) {
	if (options.proof === void 0 || options.check) return [];
	return outputTargetMistakes({
		...readsOf(paths, options),
		outputs: [options.proof]
	});
}
async function patternsFor(paths, { patterns, runs }, kinds) {
	if (paths.length === 0 && runs === void 0) return {
		patterns: [],
		diagnostics: []
	};
	return readPatternFiles(patterns.length === 0 ? [REGISTRY] : patterns, kinds);
}
function readEngines(list) {
	const names = list.split(",");
	return {
		engines: enginesNamed(names, versions, compileOnce(compileCached)),
		diagnostics: names.flatMap((name) => wordErrors("engine", name, ENGINE_NAMES))
	};
}
function usageMistakes(paths, options) {
	const { cases, engines, runs, seed, proof, check, kinds, dialect } = options;
	if (check && proof === void 0) return [usageError("--check compares a proof, and none is named", "add --proof FILE")];
	if (check && (runs !== void 0 || seed !== void 0)) return [usageError("--check takes seed and runs from the proof", "leave out --runs and --seed")];
	if (kinds !== void 0 && (proof !== void 0 || runs !== void 0)) return [usageError("what is generated knows no kinds file", "leave out --kinds, or --runs and --proof")];
	if (proof !== void 0 && paths.length > 0) return [usageError("a proof is about patterns, not about manifests", "leave out the manifests")];
	if (proof === "") return [usageError("--proof names no file", "write --proof FILE")];
	if (runs === 0) return [usageError("--runs 0 verifies nothing", "give a number of evaluations, such as 20000")];
	if (seed !== void 0 && runs === void 0 && proof === void 0) return [usageError("--seed decides what is generated, and nothing is", "add --runs N")];
	if (dialect !== void 0 && runs === void 0) return [usageError("--dialect decides what is generated, and nothing is", "add --runs N")];
	if (dialect !== void 0 && proof !== void 0) return [usageError("a proof is about patterns of every dialect", "leave out --dialect, or --proof")];
	if ((paths.length > 0 || runs !== void 0 || proof !== void 0) && new Set(engines.split(",")).size < 2) return [usageError("one engine alone compares nothing", "name two or more: --engines reference,wasm")];
	if (paths.length === 0 && cases.length === 0 && runs === void 0 && proof === void 0) return [usageError("there is nothing to verify", "name manifests, case files with --cases, or --runs N")];
	return [];
}
function rendered(format, { verification, expecting }, toTerminal, terminal) {
	if (format === "json") return verificationJson(verification);
	return verificationText(verification, expecting, toTerminal ? terminal.outStyle : styleFor(false));
}
function bundleRefused(file) {
	return errorDiagnostic({
		code: "usage/patterns",
		message: "verify compiles patterns itself and takes no bundle",
		help: "give the pattern files or folders that the bundle was built from",
		place: { file }
	});
}
async function casesOfManifests(paths, { options, kinds, terminal }, patterns) {
	if (paths.length === 0) return {
		cases: [],
		diagnostics: []
	};
	const standardInput = () => terminal.standardInput();
	const namespace = options.namespace === void 0 ? {} : { namespace: options.namespace };
	const { snapshot, diagnostics } = await readSnapshot(paths, {
		standardInput,
		kinds,
		...namespace
	});
	const documents = snapshot.documents.map(({ object }) => object);
	const cases = patterns.map((pattern) => ({
		id: `manifests/${pattern.name}`,
		pattern: success(pattern),
		patternFile: pattern.file,
		patternText: JSON.stringify(pattern.definition),
		snapshot,
		documents,
		kinds,
		diagnostics: []
	}));
	return {
		cases: documents.length === 0 ? [] : cases,
		diagnostics
	};
}
export { verify };

//# sourceMappingURL=verify.js.map