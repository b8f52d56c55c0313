import { pluralize } from "../base/pluralize.js";
import { uncomparedEngines, withRefusals } from "../prove/agreement-table.js";
import { exceptionCount, exceptionsOf, standingsTable } from "./standings-text.js";
/** Failures that are listed one by one at most. */
const SHOWN = 20;
/**
 * Formats a verification as JSON and returns the text: the keys of INTERFACE.md, then the agreement counts of each
 * engine. A refused pattern is refused for each engine, so the counts of an engine add up to the number of cases.
 */
export function verificationJson({ standings, refused, ...verification }) {
    const { cases, agree, asExpected, failures } = verification;
    const engines = withRefusals(standings, refused);
    return `${JSON.stringify({ cases, agree, asExpected, failures, engines }, undefined, 2)}\n`;
}
/**
 * Formats a verification for people and returns the text: the failures, the verdict, the agreement counts of each
 * engine, and what was left out of the comparison. Agreement needs two engines at least.
 *
 * @param expecting the number of cases with expected findings. Cases that are made of manifests have none.
 */
export function verificationText(verification, expecting, style) {
    const { cases, asExpected, failures, refused, standings } = verification;
    const engines = Object.keys(standings);
    // A case that expects nothing is as expected where the engines agree.
    const disagreeing = failures.filter(({ expected }) => expected === undefined).length;
    const met = expecting - (cases - asExpected - disagreeing);
    const rows = [
        ...(expecting > 0 ? [["as expected", `${met} of ${expecting}`]] : []),
        ...Object.entries(refused).map(([code, number]) => ["refused", `${number} by ${code}`]),
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
function verdictOf({ failures, standings }, expecting, style) {
    if (failures.length > 0)
        return style.red(pluralize(failures.length, "failure"));
    const [uncompared] = uncomparedEngines(standings, "case");
    if (uncompared !== undefined)
        return style.red(uncompared);
    if (Object.keys(standings).length > 1)
        return `${style.green("all agree")}${exceptionCount(standings)}`;
    return expecting > 0
        ? style.green("all as expected")
        : "nothing to compare, since one engine judged and no case expects anything";
}
/** Formats failures and returns their lines: the case, the outcome of each engine, and what is expected. */
export function failureLines(failures, style) {
    const more = failures.length > SHOWN ? [`... and ${failures.length - SHOWN} more (-o json has them all)`] : [];
    return [...failures.slice(0, SHOWN).flatMap((failure) => linesOf(failure, style)), ...more];
}
function linesOf({ id, engines, expected }, style) {
    const lines = Object.entries(engines).map(([name, outcome]) => `  ${name.padEnd(10)} ${JSON.stringify(outcome)}`);
    const expectation = expected === undefined ? [] : [`  ${"expected".padEnd(10)} ${JSON.stringify(expected)}`];
    return [style.bold(id), ...lines, ...expectation];
}
//# sourceMappingURL=verification-text.js.map