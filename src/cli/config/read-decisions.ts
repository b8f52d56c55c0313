import { decodeText } from "../../base/decode-text.js";
import { type Diagnostic, errorDiagnostic } from "../../base/diagnostic.js";
import { nearestWord } from "../../base/nearest-word.js";
import { quote } from "../../base/quote.js";
import { failure, type Result, success } from "../../base/result.js";
import { readBytes } from "../../cluster/read-bytes.js";
import type { Severity } from "../../pattern/pattern.js";
import type { Baseline } from "../../report/baseline.js";
import type { ExternalObject } from "../../report/external-objects.js";
import type { SuppressionRule } from "../../report/suppression-rule.js";
import { FindingDecisions } from "../finding-decisions.js";
import { unreadableFile } from "../unreadable-file.js";
import type { ConfigFile } from "./config-file.js";
import type { CheckSettings } from "./settle-check.js";
import { severityNamed } from "./severity-named.js";

/**
 * Reads what the user decided about findings, in the configuration file and in the baseline, and returns it. Fails as
 * `readBaseline` does, and with `read/...` about its file.
 */
export async function readDecisions({ options, config }: CheckSettings): Promise<Result<FindingDecisions>> {
	// What is written now takes the place of what was.
	const isRead = options.baseline !== undefined && options.writeBaseline === undefined;
	const baseline = !isRead ? success(undefined) : await readBaselineFile(options.baseline ?? "");
	if (!baseline.ok) return baseline;
	return success(
		new FindingDecisions({
			rules: config === undefined ? [] : rulesOf(config),
			external: config === undefined ? [] : externalOf(config),
			severities: config === undefined ? new Map() : severitiesOf(config),
			mistakes: (available) => (config === undefined ? [] : severityMistakes(config, available)),
			readsAnnotations: options.inlineSuppressions,
			today: new Date().toISOString().slice(0, 10),
			...(baseline.value === undefined ? {} : { baseline: baseline.value }),
		}),
	);
}

async function readBaselineFile(file: string): Promise<Result<Baseline>> {
	const { BASELINE_LIMITS, readBaseline } = await import("../../report/baseline.js");
	try {
		const bytes = readBytes(file, BASELINE_LIMITS.size);
		if (bytes === undefined) {
			const message = `a baseline has at most ${BASELINE_LIMITS.size} bytes`;
			const help = "skip patterns that find more than anybody reads";
			return failure([errorDiagnostic({ code: "read/too-large", message, help, place: { file } })]);
		}
		const source = decodeText(file, bytes);
		return source.ok ? readBaseline(source.value) : source;
	} catch (error) {
		return failure([unreadableFile(file, error, `write it first: --write-baseline ${file}`)]);
	}
}

function rulesOf(config: ConfigFile): readonly SuppressionRule[] {
	return (config.values.suppressions ?? []).map((entry, i) => ({
		...entry,
		by: "configuration",
		locate: () => config.locate(["suppressions", i]),
	}));
}

function externalOf(config: ConfigFile): readonly ExternalObject[] {
	return (config.values.external ?? []).map((entry, i) => ({
		...entry,
		locate: () => config.locate(["external", i]),
	}));
}

function severitiesOf(config: ConfigFile): ReadonlyMap<string, Severity> {
	return new Map(
		Object.entries(config.values.severities ?? {}).flatMap(([pattern, text]): readonly [string, Severity][] => {
			const severity = severityNamed(text);
			return severity === undefined ? [] : [[pattern, severity as Severity]];
		}),
	);
}

/** Returns the errors about severities of patterns that there are not. */
function severityMistakes(config: ConfigFile, available: readonly string[]): readonly Diagnostic[] {
	const names = new Set(available);
	return Object.keys(config.values.severities ?? {})
		.filter((name) => !names.has(name))
		.map((name) => {
			const nearest = nearestWord(name, available);
			return errorDiagnostic({
				code: "config/bad-value",
				message: `no pattern is called ${quote(name)}`,
				help: nearest === undefined ? "remove it, or name a pattern of this run" : `did you mean ${quote(nearest)}?`,
				...config.locate(["severities", name], "key"),
			});
		});
}
