import { Ot as SEVERITY_RANK, Tn as escapeControls, Vn as wellFormed, d as resourcePlace, ft as pluralize, l as diagnosticPlace, u as findingPlace } from "./check.js";
import { n as nearestResource } from "./evidence.js";
import { n as objectName, r as serviceMessage } from "./finding-words.js";
import { t as UniqueFingerprints } from "./unique-fingerprints.js";
import { pathToFileURL } from "node:url";
// src/report/sarif-rules.ts
const SARIF_LEVEL = {
	INFO: "note",
	LOW: "note",
	WARNING: "warning",
	MEDIUM: "warning",
	HIGH: "error",
	CRITICAL: "error"
};
const PROBLEM_SEVERITY = {
	error: "error",
	warning: "warning",
	note: "recommendation"
};
const LONGEST_PAGE = 2e4;
function sarifRule(pattern, text = "") {
	const { name, displayName, description = displayName, category, severity, profile } = pattern;
	const level = SARIF_LEVEL[severity];
	const friendly = pascalCase(name);
	const hasPage = text.trim() !== "" && text.length <= LONGEST_PAGE;
	const page = webAddress(pattern.docUrl) ?? webAddress(pattern.reference);
	return {
		id: name,
		...friendly.toLowerCase() === name.toLowerCase() ? {} : { name: friendly },
		shortDescription: { text: sentence(displayName) },
		fullDescription: { text: sentence(description) },
		help: {
			text: helpText(pattern, plain),
			markdown: hasPage ? withoutRelativeLinks(wellFormed(text)) : helpText(pattern, markdown)
		},
		...page === void 0 ? {} : { helpUri: page },
		defaultConfiguration: { level },
		properties: {
			tags: [...new Set([
				"kubernetes",
				category,
				profile
			])].filter((tag) => tag !== ""),
			precision: profile === "recommended" ? "high" : "medium",
			"problem.severity": PROBLEM_SEVERITY[level]
		}
	};
}
const plain = {
	title: (text) => text,
	words: (text) => text,
	command: (text) => text,
	address: (href) => href
};
const markdown = {
	title: (text) => `# ${escapeMarkdown(text)}`,
	words: escapeMarkdown,
	command: (text) => `\`${text.replaceAll("`", "'")}\``,
	address: (href) => `<${href}>`
};
function helpText(pattern, { title, words, command, address }) {
	const { name, displayName, description, docUrl, reference = docUrl } = pattern;
	const page = webAddress(reference);
	return [
		title(oneLine(displayName)),
		...description === void 0 ? [] : [words(oneLine(description))],
		`What it looks for: ${command(`patternc explain ${name}`)}. Its page: ${command(`patternc docs ${name}`)}.`,
		...reference === void 0 ? [] : [`See ${page === void 0 ? words(oneLine(reference)) : address(page)}`]
	].join("\n\n");
}
function pascalCase(name) {
	return (name.match(/[A-Za-z0-9]+/g) ?? ["Pattern"]).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
function withoutRelativeLinks(page) {
	return page.replace(/\[([^[\]]*)\]\((?!https?:)[^()]*\)/g, "$1");
}
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim();
}
function escapeMarkdown(text) {
	return text.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, (character) => `\\${character}`);
}
const LONGEST$1 = 1e3;
function sentence(text) {
	const line = wellFormed(oneLine(text).slice(0, LONGEST$1));
	return /[.!?]$/.test(line) ? line : `${line}.`;
}
function webAddress(text) {
	if (text === void 0 || !URL.canParse(text)) return void 0;
	const { protocol, href } = new URL(text);
	return protocol === "https:" || protocol === "http:" ? href : void 0;
}
// src/report/sarif-report.ts
const MOST_RESULTS = 5e3;
const ROOT = "%SRCROOT%";
const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
function* sarifReport(report, context) {
	const all = [...report.findings, ...report.suppressed];
	const results = all.length > MOST_RESULTS ? mostSevere(all) : all;
	const rules = rulesOf(context.judged, all);
	const withResults = new Set(results.map(({ pattern }) => pattern.name));
	const pageOf = (name) => withResults.has(name) ? context.pageOf(name) : void 0;
	const run = {
		tool: { driver: {
			name: "patternc",
			version: report.version,
			semanticVersion: report.version,
			rules: rules.map((pattern) => sarifRule(pattern, pageOf(pattern.name)))
		} },
		invocations: [invocationOf(report, all.length, context)],
		originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
		columnKind: "utf16CodeUnits",
		results: []
	};
	const log = JSON.stringify({
		$schema: SCHEMA,
		version: "2.1.0",
		runs: [run]
	}, void 0, 2);
	const at = log.lastIndexOf(NO_RESULTS);
	yield log.slice(0, at + NO_RESULTS.length - 1);
	const indexes = new Map(rules.map(({ name }, index) => [name, index]));
	const fingerprints = new UniqueFingerprints();
	let separator = "\n        ";
	for (const finding of results) {
		const result = resultOf(finding, fingerprints.of(finding), indexes.get(finding.pattern.name) ?? -1, context);
		yield separator + JSON.stringify(result);
		separator = ",\n        ";
	}
	yield `${results.length === 0 ? "" : "\n      "}${log.slice(at + NO_RESULTS.length - 1)}\n`;
}
const NO_RESULTS = "\n      \"results\": []";
function mostSevere(findings) {
	const rank = ({ severity, uncertain, suppression }) => SEVERITY_RANK[severity] - (uncertain === void 0 ? 0 : 10) - (suppression === void 0 ? 0 : 100);
	return findings.toSorted((a, b) => rank(b) - rank(a)).slice(0, MOST_RESULTS);
}
function rulesOf(judged, findings) {
	const rules = new Map(judged.map((pattern) => [pattern.name, pattern]));
	for (const { pattern, severity } of findings) if (!rules.has(pattern.name)) rules.set(pattern.name, {
		...pattern,
		severity,
		profile: "recommended"
	});
	return [...rules.values()].sort((a, b) => a.name < b.name ? -1 : 1);
}
function invocationOf({ diagnostics }, count, locating) {
	const notifications = [...count - MOST_RESULTS > 0 ? [tooManyResults(count)] : [], ...diagnostics.map((diagnostic) => notificationOf(diagnostic, locating))];
	return {
		executionSuccessful: !diagnostics.some(({ severity }) => severity === "error"),
		...notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }
	};
}
function tooManyResults(count) {
	return {
		level: "warning",
		descriptor: { id: "too-many-results" },
		message: { text: `This log has the ${MOST_RESULTS} most severe of ${pluralize(count, "finding")}, since GitHub shows no more. All are in the report that "-o json" writes.` }
	};
}
function notificationOf(diagnostic, locating) {
	const { code, severity, message, help } = diagnostic;
	const at = diagnosticPlace(diagnostic, locating);
	return {
		level: severity,
		descriptor: { id: code },
		message: plainText(`${message}. ${sentenceOf(help)}`),
		...at.file === void 0 ? {} : { locations: [{ physicalLocation: physicalLocation(at, false) }] }
	};
}
function resultOf(finding, fingerprint, ruleIndex, context) {
	const { pattern, severity, uncertain, suppression, resources } = finding;
	const [subject, ...others] = resources;
	const related = relatedLocations(finding, others, context);
	return {
		ruleId: pattern.name,
		ruleIndex,
		level: uncertain === void 0 ? SARIF_LEVEL[severity] : "note",
		message: plainText(serviceMessage(finding)),
		locations: [{
			physicalLocation: physicalLocation(findingPlace(finding, context), true),
			...subject === void 0 ? {} : { logicalLocations: [logicalLocation(subject)] }
		}],
		...related.length === 0 ? {} : { relatedLocations: related },
		partialFingerprints: {
			"patternc/v1": fingerprint,
			primaryLocationLineHash: fingerprint
		},
		...suppression === void 0 ? {} : { suppressions: [suppressionOf(suppression, context)] },
		properties: {
			severity,
			...uncertain === void 0 ? {} : { uncertain },
			...finding.snapshot === void 0 ? {} : { snapshot: finding.snapshot },
			...finding.for === void 0 ? {} : { for: finding.for },
			...finding.absentKind === void 0 ? {} : { absentKind: finding.absentKind },
			...subject?.field === void 0 ? {} : { field: subject.field.path }
		}
	};
}
function relatedLocations(finding, others, context) {
	const nearest = context.evidence(finding).flatMap((evidence) => evidence.nearest === void 0 ? [] : [{
		resource: nearestResource(evidence.nearest),
		text: `is nearest: ${evidence.nearest.text}`
	}]);
	return [...others.map((resource) => ({
		resource,
		text: `is the ${resource.actor}`
	})), ...nearest].flatMap(({ resource, text }, i) => {
		const place = resourcePlace(resource, context);
		if (place.file === void 0) return [];
		const logicalLocations = [logicalLocation(resource)];
		const message = plainText(`${objectName(resource)} ${text}`);
		return [{
			id: i,
			physicalLocation: physicalLocation(place, true),
			logicalLocations,
			message
		}];
	});
}
const LONGEST = 1e4;
function plainText(text) {
	return { text: escapeControls(text, LONGEST).replaceAll("](", "] (") };
}
function logicalLocation(resource) {
	return {
		name: resource.name,
		fullyQualifiedName: objectName(resource),
		kind: "resource"
	};
}
function physicalLocation({ file, line, column }, needsLine) {
	const startLine = line ?? (needsLine ? 1 : void 0);
	const artifactLocation = artifactLocationOf(file ?? {
		path: "-",
		isInside: true
	});
	if (startLine === void 0) return { artifactLocation };
	return {
		artifactLocation,
		region: {
			startLine,
			...column === void 0 ? {} : { startColumn: column }
		}
	};
}
function artifactLocationOf({ path, isInside }) {
	if (!isInside) return { uri: pathToFileURL(wellFormed(path)).href };
	return {
		uri: wellFormed(path).split("/").map(encodeURIComponent).join("/"),
		uriBaseId: ROOT
	};
}
function suppressionOf({ by, reason, place }, { fileInRepository }) {
	const { file, line } = place ?? {};
	const at = file !== void 0 && file !== "-" ? {
		file: fileInRepository(file),
		...line === void 0 ? {} : { line }
	} : void 0;
	return {
		kind: by === "annotation" ? "inSource" : "external",
		status: "accepted",
		justification: reason,
		...at === void 0 ? {} : { location: { physicalLocation: physicalLocation(at, false) } }
	};
}
function sentenceOf(help) {
	return `${help.charAt(0).toUpperCase()}${help.slice(1)}${/[.?!]$/.test(help) ? "" : "."}`;
}
export { sarifReport };

//# sourceMappingURL=sarif-report.js.map