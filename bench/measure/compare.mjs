/** @file Two results of the bench, which may be from two machines: only ratios are held against each other. */
import { ratio } from "./statistics.mjs";

/** What a ratio may differ by without a reason, beside twice the spread of the runs that it is made of. */
const TOLERANCE = 0.15;
/** One or two runs have no spread that says anything. */
const FEW_RUNS = 3;
const TOLERANCE_OF_FEW = 0.5;

/**
 * Returns a sentence for each ratio that became worse beyond noise, and for each command that does not end any more.
 * Tables and rows that only one of the results has are left out.
 */
export function worseRatios(before, after) {
	return after.tables.flatMap((table) => {
		const former = before.tables.find(({ id }) => id === table.id);
		return former === undefined ? [] : table.rows.flatMap((row) => worseRow(table, row, former));
	});
}

function worseRow(table, row, former) {
	const was = former.rows.find(({ id }) => id === row.id);
	if (was === undefined || !was.isEnded) return [];
	const where = `${table.title}: ${row.label}`;
	if (!row.isEnded) return row.isSkipped ? [] : [`${where} ended in ${was.cpu.toFixed(1)} s and does not end any more`];
	const [base, formerBase] = [table, former].map(({ rows }) => rows.find(({ id }) => id === row.base));
	const [now, then] = [ratio(row, base), ratio(was, formerBase)];
	if (now === undefined || then === undefined || row.id === row.base) return [];
	const all = [row, base, was, formerBase];
	const few = all.some(({ runs }) => runs < FEW_RUNS) ? TOLERANCE_OF_FEW : 0;
	const noise = few + 2 * all.reduce((sum, { spread }) => sum + spread, 0);
	return [
		["CPU", now.cpu, then.cpu, TOLERANCE + noise],
		["peak memory", now.peak, then.peak, TOLERANCE],
	].flatMap(([what, current, past, allowed]) => {
		const change = isRival(row) ? past / current : current / past;
		return change > 1 + allowed
			? [`${where}: ${what} ${past.toFixed(2)} times ${base.label}, now ${current.toFixed(2)}`]
			: [];
	});
}

/** Of another tool, and of a parser alone, it is worse when it comes nearer to patternc. */
export function isRival({ id, base }) {
	return base.startsWith("patternc-") && !id.startsWith("patternc-");
}
