import { explanationsJson, explanationsText } from "../../report/explain/explanation-text.js";
import { explainPattern } from "../../report/explain/pattern-explanation.js";
import { styleFor } from "../../report/style.js";
import { readKinds } from "../kinds-option.js";
import { readNamedPatterns } from "../named-patterns.js";
import { readFreeOutputs } from "../output-targets.js";
import { writeOutputs } from "../outputs.js";
import { reportDiagnostics } from "../terminal.js";
/** Runs `patternc explain`: says in words what patterns look for, and returns the exit code. */
export async function explain(words, options, terminal) {
    const outputs = readFreeOutputs(options.output, ["text", "json"], { inputs: words, files: [options.kinds] });
    const kinds = readKinds(options.kinds);
    if (!outputs.ok || !kinds.ok)
        return reportDiagnostics([...outputs.diagnostics, ...kinds.diagnostics], terminal);
    const { patterns, diagnostics } = await readNamedPatterns(words, kinds.value, options);
    const explanations = patterns.map(explainPattern);
    const outputErrors = explanations.length === 0
        ? []
        : await writeOutputs(outputs.value, (format, toTerminal) => format === "json"
            ? explanationsJson(explanations)
            : explanationsText(explanations, toTerminal ? terminal.outStyle : styleFor(false)), terminal);
    return reportDiagnostics([...diagnostics, ...outputErrors], terminal);
}
//# sourceMappingURL=explain.js.map