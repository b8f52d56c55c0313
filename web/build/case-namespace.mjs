// The namespace in which a case of the registry is judged, where `check` needs to be told.
import { SourceText } from "../../dist/base/source-text.js";
import { judgeReading } from "../../dist/cli/check/judge-reading.js";
import { namedPatterns } from "../../dist/cli/loaded-patterns.js";
import { joinReadings } from "../../dist/cluster/join-readings.js";
import { ManifestCollector } from "../../dist/cluster/manifest-collector.js";
import { readManifestText } from "../../dist/cluster/read-manifest-text.js";
import { referenceEvaluator } from "../../dist/reference/reference-evaluator.js";

/**
 * Tells in which namespace objects are that state none, as `{ namespace }`; `{}` where it makes no difference. Cases are
 * judged in the namespace `default`, and `check` leaves out what is only found there, unless it is told the namespace.
 */
export async function namespaceOf(manifests, findings, pattern) {
	// Most cases have no such finding, and reading all of them takes as long as the rest of the build.
	if (findings === 0 || !/^ *namespace:/m.test(manifests)) return {};
	const reading = readManifestText(
		new SourceText("manifests.yaml", manifests),
		new ManifestCollector("manifests.yaml", false, undefined),
	);
	const joined = joinReadings([reading]);
	if (joined.namespaceQuestion === undefined) return {};
	const patterns = [pattern];
	const judged = await judgeReading(joined, {
		evaluator: referenceEvaluator(patterns),
		patterns: namedPatterns(patterns),
	});
	return judged.findings.length === findings ? {} : { namespace: "default" };
}
