import type { CheckFlags } from "./check/check-options.js";
import { CONFIG_FILE } from "./config/find-config.js";
import { settleCheck } from "./config/settle-check.js";
import { REGISTRY } from "./pattern-files.js";

/** What a command reads, and what it writes. */
export interface WatchedPaths {
	readonly read: readonly string[];
	/** Files whose changes start no run. */
	readonly written: readonly string[];
}

/** Returns what `patternc check` reads and writes: by its flags, the environment and the configuration file. */
export async function pathsOfCheck(named: readonly string[], flags: CheckFlags): Promise<WatchedPaths> {
	const settling = await settleCheck(named, flags);
	const { paths, options, config } = settling.ok
		? settling.value
		: { paths: [...named, ...flags.filename], options: flags, config: undefined };
	const { snapshot, patterns, extraPatterns, kinds, baseline, output, writeBaseline } = options;
	const configFile = config?.file ?? (typeof flags.config === "string" ? flags.config : CONFIG_FILE);
	const files = [kinds, baseline, flags.config === false ? undefined : configFile];
	return {
		read: [...paths, ...snapshot, ...patterns, ...extraPatterns, ...files].filter((path) => path !== undefined),
		written: [...filesOf(output), ...(writeBaseline === undefined ? [] : [writeBaseline])],
	};
}

/** Returns what `patternc test` reads and writes. */
export function pathsOfTest(
	named: readonly string[],
	{ kinds, output }: { readonly kinds?: string; readonly output: readonly string[] },
): WatchedPaths {
	const folders = named.length === 0 ? [REGISTRY] : named;
	return { read: [...folders, ...(kinds === undefined ? [] : [kinds])], written: filesOf(output) };
}

/** The files of outputs: `json=report.json`. */
function filesOf(outputs: readonly string[]): readonly string[] {
	return outputs.flatMap((output) => (output.includes("=") ? [output.slice(output.indexOf("=") + 1)] : []));
}
