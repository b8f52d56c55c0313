import { countVerdicts } from "../prove/cases/judge-cases.js";
import { failureLines } from "./verification-text.js";
/** Formats the result of `test` for people and returns the text: a line for each pattern, and below it its failures. */
export function suitesText(suites, style) {
    const width = Math.max(0, ...suites.map(({ pattern }) => pattern.length));
    const lines = suites.flatMap(({ pattern, verdicts, malformed }) => {
        const { cases, failures } = countVerdicts(verdicts);
        const count = `${String(cases).padStart(3)} ${cases === 1 ? "case " : "cases"}`;
        const verdict = [
            ...(failures.length > 0 ? [style.red(`${failures.length} failed`)] : []),
            ...(malformed ? [style.red("error")] : []),
        ].join(", ");
        return [
            `${pattern.padEnd(width)}  ${count}  ${verdict === "" ? style.green("ok") : verdict}`,
            ...failureLines(failures, style).map((line) => `  ${line}`),
        ];
    });
    return lines.map((line) => `${line}\n`).join("");
}
//# sourceMappingURL=suites-text.js.map