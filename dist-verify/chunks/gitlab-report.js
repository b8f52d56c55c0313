import { Tn as escapeControls, u as findingPlace } from "./check.js";
import { r as serviceMessage } from "./finding-words.js";
import { t as UniqueFingerprints } from "./unique-fingerprints.js";
// src/report/gitlab-report.ts
const SEVERITY = {
	INFO: "info",
	LOW: "minor",
	WARNING: "major",
	MEDIUM: "major",
	HIGH: "critical",
	CRITICAL: "blocker"
};
const LONGEST = 4e3;
function* gitlabReport({ findings }, locating) {
	const fingerprints = new UniqueFingerprints();
	let separator = "[\n  ";
	for (const finding of findings) {
		yield separator + JSON.stringify(entryOf(finding, fingerprints.of(finding), locating));
		separator = ",\n  ";
	}
	yield findings.length === 0 ? "[]\n" : "\n]\n";
}
function entryOf(finding, fingerprint, locating) {
	const { file, line = 1 } = findingPlace(finding, locating);
	return {
		description: escapeControls(serviceMessage(finding), LONGEST),
		check_name: finding.pattern.name,
		fingerprint,
		severity: finding.uncertain === void 0 ? SEVERITY[finding.severity] : "info",
		location: {
			path: file?.path ?? "-",
			lines: { begin: line }
		}
	};
}
export { gitlabReport };

//# sourceMappingURL=gitlab-report.js.map