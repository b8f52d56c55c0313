import { countVerdicts, type Verdict } from "../prove/cases/judge-cases.js";
import type { Style } from "./style.js";
import { failureLines } from "./verification-text.js";

/** The verdicts on the cases of a pattern. */
export interface Suite {
	readonly pattern: string;
	readonly verdicts: readonly Verdict[];
	/** Whether some of its cases could not be read, or it has none. */
	readonly malformed: boolean;
}

/** Formats the result of `test` for people and returns the text: a line for each pattern, and below it its failures. */
export function suitesText(suites: readonly Suite[], style: Style): string {
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
