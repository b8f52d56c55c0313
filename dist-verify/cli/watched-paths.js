import { CONFIG_FILE } from "./config/find-config.js";
import { settleCheck } from "./config/settle-check.js";
import { REGISTRY } from "./pattern-files.js";
/** Returns what `patternc check` reads and writes: by its flags, the environment and the configuration file. */
export async function pathsOfCheck(named, flags) {
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
export function pathsOfTest(named, { kinds, output }) {
    const folders = named.length === 0 ? [REGISTRY] : named;
    return { read: [...folders, ...(kinds === undefined ? [] : [kinds])], written: filesOf(output) };
}
/** The files of outputs: `json=report.json`. */
function filesOf(outputs) {
    return outputs.flatMap((output) => (output.includes("=") ? [output.slice(output.indexOf("=") + 1)] : []));
}
//# sourceMappingURL=watched-paths.js.map