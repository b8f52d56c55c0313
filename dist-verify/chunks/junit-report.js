import { Tn as escapeControls, Vn as wellFormed } from "./check.js";
import { n as nearestResource } from "./evidence.js";
import { i as subjectName, n as objectName, t as findingMessage } from "./finding-words.js";
// src/report/junit-report.ts
const LONGEST = 1e4;
const INPUT = "input";
function* junitReport(report, { judged, evidence, fails }) {
	const suites = new Map(judged.map((pattern) => [pattern.name, []]));
	for (const finding of [...report.findings, ...report.suppressed]) {
		const { name } = finding.pattern;
		const suite = suites.get(name);
		if (suite === void 0) suites.set(name, [finding]);
		else suite.push(finding);
	}
	const errors = report.diagnostics.filter(({ severity }) => severity === "error");
	const isFailure = (finding) => skipReason(finding, fails) === void 0;
	const failures = report.findings.filter(isFailure).length;
	const tests = errors.length + [...suites.values()].reduce((sum, { length }) => sum + Math.max(1, length), 0);
	yield "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	yield openTag("testsuites", {
		name: "patternc",
		tests,
		failures,
		errors: errors.length,
		time: 0
	});
	if (errors.length > 0) {
		const counts = {
			tests: errors.length,
			failures: 0,
			errors: errors.length,
			skipped: 0
		};
		yield openTag("testsuite", {
			name: INPUT,
			...counts,
			time: 0
		}, 1);
		for (const error of errors) yield errorCase(error);
		yield "  </testsuite>\n";
	}
	for (const [name, findings] of [...suites].sort(([a], [b]) => a < b ? -1 : 1)) {
		const failed = findings.filter(isFailure).length;
		const counts = {
			failures: failed,
			errors: 0,
			skipped: findings.length - failed
		};
		yield openTag("testsuite", {
			name,
			tests: Math.max(1, findings.length),
			...counts,
			time: 0
		}, 1);
		if (findings.length === 0) yield testCase(name, "no finding", "");
		for (const finding of findings) yield findingCase(finding, skipReason(finding, fails), evidence);
		yield "  </testsuite>\n";
	}
	yield "</testsuites>\n";
}
function skipReason(finding, fails) {
	const { suppression, uncertain, severity } = finding;
	if (suppression !== void 0) return `suppressed: ${suppression.reason}`;
	if (uncertain !== void 0) return `uncertain: ${uncertain}`;
	return fails(finding) ? void 0 : `${severity} is below the threshold`;
}
function findingCase(finding, skipped, evidence) {
	const { pattern, severity, message } = finding;
	const lines = bodyOf(finding, evidence);
	const content = skipped === void 0 ? `${openTag("failure", {
		type: severity,
		message
	}, 3, "")}${escaped(lines.join("\n"))}</failure>\n` : `      <skipped>${escaped([escapeControls(skipped, LONGEST), ...lines].join("\n"))}</skipped>\n`;
	const inSnapshot = finding.snapshot === void 0 ? "" : ` in ${finding.snapshot}`;
	return testCase(pattern.name, subjectName(finding) + inSnapshot, content);
}
function bodyOf(finding, evidence) {
	const resources = finding.resources.map((one) => `${one.actor}: ${objectName(one)} ${placeText(one)}`);
	const about = evidence(finding).flatMap(({ lookedFor, nearest, nothingNear }) => {
		if (nearest === void 0) return [`looked for: ${lookedFor.text}`, `nearest: none: ${nothingNear ?? ""}`];
		const resource = nearestResource(nearest);
		const words = `${objectName(resource)} ${placeText(resource)} (${nearest.text})`;
		return [`looked for: ${lookedFor.text}`, `nearest: ${words}`];
	});
	const { docUrl, reference } = finding.pattern;
	const see = [docUrl, reference].flatMap((one) => one === void 0 ? [] : [`see: ${one}`]);
	return [
		findingMessage(finding),
		...resources,
		...about,
		...see
	].map((line) => escapeControls(line, LONGEST));
}
function placeText({ file, line, column, source, field }) {
	const at = field ?? {
		line,
		column
	};
	const place = [
		file,
		at.line,
		at.column
	].filter((part) => part !== void 0).join(":");
	return source === void 0 ? place : `${place} (from ${source})`;
}
function errorCase({ code, message, help, place }) {
	const { file, line, column } = place ?? {};
	const body = [
		message,
		[
			file,
			line,
			column
		].filter((part) => part !== void 0).join(":"),
		help
	].filter((text) => text !== "").map((text) => escapeControls(text, LONGEST));
	const error = openTag("error", {
		type: code,
		message
	}, 3, "");
	return testCase(INPUT, file ?? code, `${error}${escaped(body.join("\n"))}</error>\n`);
}
function testCase(className, name, content) {
	const attributes = {
		classname: `patternc.${className}`,
		name,
		time: 0
	};
	if (content === "") return `${openTag("testcase", attributes, 2, "").slice(0, -1)}/>\n`;
	return `${openTag("testcase", attributes, 2)}${content}    </testcase>\n`;
}
function openTag(name, attributes, level = 0, end = "\n") {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(escapeControls(String(value), LONGEST))}"`);
	return `${"  ".repeat(level)}<${name}${written.join("")}>${end}`;
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
function escaped(text) {
	return wellFormed(text).replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "�").replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}
export { junitReport };

//# sourceMappingURL=junit-report.js.map