import { isChosen, PROFILE_CHOICES } from "../../pattern/profile.js";
import { patternListJson, patternListText } from "../../report/pattern-list.js";
import { styleFor } from "../../report/style.js";
import { EXIT } from "../exit-code.js";
import { readKinds } from "../kinds-option.js";
import { readNamedPatterns } from "../named-patterns.js";
import { readFreeOutputs } from "../output-targets.js";
import { printText, writeOutputs } from "../outputs.js";
import { registryNames } from "../registry-names.js";
import { reportDiagnostics } from "../terminal.js";
import { wordErrors } from "../word-errors.js";
/** Runs `patternc list`: prints a line for each pattern, and returns the exit code. */
export async function list(words, options, terminal) {
    const outputs = readFreeOutputs(options.output, ["text", "json", "names"], {
        inputs: [...words, ...options.patterns],
        files: [options.kinds],
    });
    const kinds = readKinds(options.kinds);
    const usage = [
        ...outputs.diagnostics,
        ...kinds.diagnostics,
        ...wordErrors("profile", options.profile, PROFILE_CHOICES),
    ];
    if (!outputs.ok || !kinds.ok || usage.length > 0)
        return reportDiagnostics(usage, terminal);
    if (words.length + options.patterns.length === 0 && options.output.join() === "names") {
        const names = await registryNames(options.profile);
        return reportDiagnostics(await printText(names.map((name) => `${name}\n`).join(""), "the list", terminal), terminal);
    }
    const reading = await readNamedPatterns([...words, ...options.patterns], kinds.value, options);
    const patterns = reading.patterns.filter(({ profile }) => isChosen(profile, options.profile));
    const outputErrors = await writeOutputs(outputs.value, (format, toTerminal) => {
        if (format === "json")
            return patternListJson(patterns);
        if (format === "names")
            return patterns.map(({ name }) => `${name}\n`);
        return patternListText(patterns, toTerminal ? terminal.outStyle : styleFor(false));
    }, terminal);
    const exit = reportDiagnostics([...reading.diagnostics, ...outputErrors], terminal);
    return exit === EXIT.CLEAN && patterns.length === 0 ? EXIT.NOTHING_TO_CHECK : exit;
}
//# sourceMappingURL=list.js.map