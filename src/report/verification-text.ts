import { counted } from "../base/counted.js";
import type { Failure, Verification } from "../prove/cases/judge-cases.js";
import type { Style } from "./style.js";

/** At most this many failures are told one by one. */
const SHOWN = 20;

/** The JSON of `verify` and `test`, with the keys that INTERFACE.md promises. */
export function verificationJson({ cases, agree, asExpected, failures }: Verification): string {
	return `${JSON.stringify({ cases, agree, asExpected, failures }, undefined, 2)}\n`;
}

/**
 * What engines said of cases, for people: the failures, then the counts. Agreement is of two engines at least, and
 * `expecting` says how many of the cases expect something: manifests do not.
 */
export function verificationText(
	verification: Verification,
	engines: readonly string[],
	expecting: number,
	style: Style,
): string {
	const { cases, agree, asExpected, failures, refused } = verification;
	// A case that expects nothing is as expected where the engines agree.
	const disagreeing = failures.filter(({ expected }) => expected === undefined).length;
	const met = expecting - (cases - asExpected - disagreeing);
	const rows: readonly (readonly [string, string])[] = [
		...(engines.length > 1 ? [["agree", `${agree} of ${cases}`] as const] : []),
		...(expecting > 0 ? [["as expected", `${met} of ${expecting}`] as const] : []),
		...Object.entries(refused).map(([code, number]) => ["refused", `${number} by ${code}`] as const),
	];
	return [
		...failureLines(failures, style),
		`${counted(cases, "case")} on ${engines.join(", ")}: ${verdictOf(failures.length, engines.length, expecting, style)}`,
		...rows.map(([label, value]) => `  ${label.padEnd(11)}  ${value}`),
		"",
	].join("\n");
}

function verdictOf(failures: number, engines: number, expecting: number, style: Style): string {
	if (failures > 0) return style.red(counted(failures, "failure"));
	if (engines > 1) return style.green("all agree");
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
