import { pluralize } from "../base/pluralize.js";
import { uncomparedEngines, withRefusals } from "../prove/agreement-table.js";
import type { CaseVerification, Failure } from "../prove/cases/judge-cases.js";
import { exceptionCount, exceptionsOf, standingsTable } from "./standings-text.js";
import type { Style } from "./style.js";

/** At most this many failures are told one by one. */
const SHOWN = 20;

/**
 * The JSON of `verify` and `test`: the keys that INTERFACE.md promises, then how often each engine stood how. A pattern
 * that is refused is refused for each engine, so the counts of an engine add up to the cases.
 */
export function verificationJson({ standings, refused, ...verification }: Told): string {
	const { cases, agree, asExpected, failures } = verification;
	const engines = withRefusals(standings, refused);
	return `${JSON.stringify({ cases, agree, asExpected, failures, engines }, undefined, 2)}\n`;
}

/** What a report of a verification tells. */
type Told = Omit<CaseVerification, "broken">;

/**
 * What engines said of cases, for people: the failures, then the verdict, how each engine stands, and what was left out
 * of the comparison. Agreement is of two engines at least, and `expecting` says how many of the cases expect something:
 * manifests do not.
 */
export function verificationText(verification: Told, expecting: number, style: Style): string {
	const { cases, asExpected, failures, refused, standings } = verification;
	const engines = Object.keys(standings);
	// A case that expects nothing is as expected where the engines agree.
	const disagreeing = failures.filter(({ expected }) => expected === undefined).length;
	const met = expecting - (cases - asExpected - disagreeing);
	const rows: readonly (readonly [string, string])[] = [
		...(expecting > 0 ? [["as expected", `${met} of ${expecting}`] as const] : []),
		...Object.entries(refused).map(([code, number]) => ["refused", `${number} by ${code}`] as const),
		...exceptionsOf(standings),
	];
	return [
		...failureLines(failures, style),
		`${pluralize(cases, "case")} on ${engines.join(", ")}: ${verdictOf(verification, expecting, style)}`,
		...(engines.length > 1 ? standingsTable(withRefusals(standings, refused), style) : []),
		...rows.map(([label, value]) => `  ${label.padEnd(11)}  ${value}`),
		"",
	].join("\n");
}

function verdictOf({ failures, standings }: Told, expecting: number, style: Style): string {
	if (failures.length > 0) return style.red(pluralize(failures.length, "failure"));
	const [idle] = uncomparedEngines(standings, "case");
	if (idle !== undefined) return style.red(idle);
	if (Object.keys(standings).length > 1) return `${style.green("all agree")}${exceptionCount(standings)}`;
	return expecting > 0
		? style.green("all as expected")
		: "nothing to compare, since one engine judged and no case expects anything";
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
