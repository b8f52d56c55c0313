import { Tn as escapeControls, ft as pluralize, l as diagnosticPlace, u as findingPlace } from "./check.js";
import { i as subjectName, r as serviceMessage } from "./finding-words.js";
// src/report/github-report.ts
const LEVELS = [
	"error",
	"warning",
	"notice"
];
const SHOWN = 10;
const LONGEST = 4e3;
const LEVEL = {
	INFO: "notice",
	LOW: "notice",
	WARNING: "warning",
	MEDIUM: "warning",
	HIGH: "error",
	CRITICAL: "error"
};
function* githubReport({ findings, diagnostics }, locating) {
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	const byLevel = {
		error: [],
		warning: [],
		notice: []
	};
	for (const finding of findings) byLevel[levelOf(finding)].push(finding);
	for (const error of errors) yield diagnosticCommand(error, locating);
	const isCut = errors.length + byLevel.error.length > SHOWN || LEVELS.some((level) => byLevel[level].length > SHOWN);
	for (const level of LEVELS) {
		if (level === "notice" && isCut) yield totalCommand(findings.length, errors.length);
		for (const finding of byLevel[level]) yield findingCommand(level, finding, locating);
	}
}
function levelOf({ severity, uncertain }) {
	return uncertain === void 0 ? LEVEL[severity] : "notice";
}
function findingCommand(level, finding, locating) {
	const place = findingPlace(finding, locating);
	const about = place.file === void 0 ? ` (${subjectName(finding)})` : "";
	return command(level, place, finding.pattern.name, serviceMessage(finding) + about);
}
function diagnosticCommand(diagnostic, locating) {
	const { code, message, help } = diagnostic;
	return command("error", diagnosticPlace(diagnostic, locating), code, `${message}; ${help}`);
}
function totalCommand(findings, errors) {
	const also = errors === 0 ? "" : ` and ${pluralize(errors, "error")} about the input`;
	return command("notice", {}, "patternc", `${pluralize(findings, "finding")}${also}. GitHub shows ${SHOWN} of each level in a step; all are in the step's log.`);
}
function command(level, { file, line, column }, title, message) {
	return `::${level} ${Object.entries({
		file: file?.path,
		line: line?.toString(),
		col: column?.toString(),
		title
	}).flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${escapeProperty(escapeControls(value, LONGEST))}`]).join(",")}::${escapeData(escapeControls(message, LONGEST))}\n`;
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { githubReport };

//# sourceMappingURL=github-report.js.map