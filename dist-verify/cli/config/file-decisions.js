import { decodeText } from "../../base/decode-text.js";
import { errorDiagnostic } from "../../base/diagnostic.js";
import { nearestWord } from "../../base/nearest-word.js";
import { quote } from "../../base/quote.js";
import { failure } from "../../base/result.js";
import { readBytes } from "../../cluster/read-bytes.js";
import { BASELINE_LIMITS, readBaseline } from "../../report/baseline.js";
import { unreadableFile } from "../unreadable-file.js";
import { versions } from "../version.js";
import { severityNamed } from "./severity-named.js";
/** Returns what a configuration file decides about findings. */
export function fileDecisions(config) {
    return {
        rules: rulesOf(config),
        external: externalOf(config),
        severities: severitiesOf(config),
        mistakes: (available) => severityMistakes(config, available),
    };
}
/** Reads the file of a baseline and returns it. Fails as `readBaseline` does, and with `read/...` about the file. */
export function readBaselineFile(file) {
    try {
        const bytes = readBytes(file, BASELINE_LIMITS.size);
        if (bytes === undefined) {
            const message = `a baseline has at most ${BASELINE_LIMITS.size} bytes`;
            const help = "skip patterns that find more than anybody reads";
            return failure([errorDiagnostic({ code: "read/too-large", message, help, place: { file } })]);
        }
        const source = decodeText(file, bytes);
        return source.ok ? readBaseline(source.value, versions.version) : source;
    }
    catch (error) {
        return failure([unreadableFile(file, error, `write it first: --write-baseline ${file}`)]);
    }
}
function rulesOf(config) {
    return (config.values.suppressions ?? []).map((entry, i) => ({
        ...entry,
        by: "configuration",
        locate: () => config.locate(["suppressions", i]),
    }));
}
function externalOf(config) {
    return (config.values.external ?? []).map((entry, i) => ({
        ...entry,
        locate: () => config.locate(["external", i]),
    }));
}
function severitiesOf(config) {
    return new Map(Object.entries(config.values.severities ?? {}).flatMap(([pattern, text]) => {
        const severity = severityNamed(text);
        return severity === undefined ? [] : [[pattern, severity]];
    }));
}
/** Returns the errors about severities of patterns that there are not. */
function severityMistakes(config, available) {
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
//# sourceMappingURL=file-decisions.js.map