import type { KnownPatterns } from "../../report/suppressions.js";
import type { LoadedPatterns } from "../loaded-patterns.js";
import type { EvaluatorOptions } from "../read-evaluator.js";
import type { SettingKey } from "./settings.js";
import type { CheckSettings } from "./settle-check.js";

/**
 * Returns the names of patterns that judge and that do not, with the places of those of the configuration file, and the
 * sources of extra patterns.
 */
export function patternNames(
	settings: CheckSettings,
): Pick<EvaluatorOptions, "only" | "skip" | "extra" | "placeOfName" | "takesUnknownNames"> {
	const { options, origins, config } = settings;
	const isOfFile = (key: SettingKey) => origins.get(key)?.by === "file";
	return {
		only: options.only,
		skip: options.skip,
		extra: options.extraPatterns,
		placeOfName: (option, i) => (isOfFile(option) ? config?.locate([option, i]) : undefined),
		takesUnknownNames: (option) => isOfFile(option) && !hasOwnPatterns(settings),
	};
}

/**
 * Returns what a run knows of its patterns. What the configuration file and annotations say may be about others where
 * the command line names patterns.
 */
export function knownPatterns(settings: CheckSettings, loaded: LoadedPatterns | undefined): KnownPatterns {
	const { patterns, available = [] } = loaded ?? {};
	return {
		judging: patterns?.names ?? [],
		...(hasOwnPatterns(settings) ? { available } : {}),
		...(isPart(settings) ? { isPart: true } : {}),
	};
}

/** Tells whether the command line or the environment names other inputs than the configuration file. */
function isPart({ origins, config }: CheckSettings): boolean {
	const { paths = [], snapshots = [] } = config?.values ?? {};
	const isOfFile = (key: SettingKey) => origins.get(key)?.by === "file";
	return paths.length + snapshots.length > 0 && !isOfFile("paths") && !isOfFile("snapshots");
}

/** Tells whether the patterns are those that the project always has: of the configuration file, or the registry's. */
function hasOwnPatterns({ origins }: CheckSettings): boolean {
	const by = origins.get("patterns")?.by;
	return by === "file" || by === "default";
}
