import type { Failure, Verification } from "../prove/cases/judge-cases.js";
import type { Style } from "./style.js";

/** At most this many failures are told one by one. */
const SHOWN = 20;

/** The JSON of `verify` and `test` (INTERFACE.md). */
export function verificationJson(verification: Verification): string {
	return `${JSON.stringify(verification, undefined, 2)}\n`;
}

/** What engines said of cases, for people: the failures, then the counts. */
export function verificationText(verification: Verification, engines: readonly string[], style: Style): string {
	const { cases, agree, asExpected, failures, refused } = verification;
	const refusals = Object.entries(refused).map(([code, number]) => `  refused ${String(number).padStart(4)}  ${code}`);
	const verdict = failures.length === 0 ? style.green("agree") : style.red(`${failures.length} failures`);
	return [
		...failureLines(failures, style),
		`${cases} cases on ${engines.join(", ")}: ${verdict}`,
		`  agree   ${String(agree).padStart(4)}`,
		`  as expected ${asExpected}`,
		...refusals,
		"",
	].join("\n");
}

/** Of each failure its case, what each engine said, and what was expected. */
export function failureLines(failures: readonly Failure[], style: Style): readonly string[] {
	const more = failures.length > SHOWN ? [`... and ${failures.length - SHOWN} more (-o json has them all)`] : [];
	return [...failures.slice(0, SHOWN).flatMap((failure) => linesOf(failure, style)), ...more];
}

function linesOf({ id, engines, expected }: Failure, style: Style): readonly string[] {
	const lines = Object.entries(engines).map(([name, said]) => `  ${name.padEnd(10)} ${JSON.stringify(said)}`);
	const wanted = expected === undefined ? [] : [`  ${"expected".padEnd(10)} ${JSON.stringify(expected)}`];
	return [style.bold(id), ...lines, ...wanted];
}
