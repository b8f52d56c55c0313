/** @file The arithmetic of the bench. */

/** Returns the middle of numbers, or the mean of the two in the middle. Of none it is NaN. */
export function median(numbers) {
	const sorted = [...numbers].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Returns how far numbers are from their median, as a part of it: the median of the distances. */
export function spread(numbers) {
	const middle = median(numbers);
	return middle === 0 ? 0 : median(numbers.map((number) => Math.abs(number - middle))) / middle;
}

/**
 * Returns the medians of the runs of a command, with the spread of its CPU times; of a command that did not end only
 * that, and why.
 */
export function summary(runs) {
	const late = runs.find(({ isEnded }) => !isEnded);
	if (late !== undefined) return { isEnded: false, why: late.why };
	const of = (key) => median(runs.map((run) => run[key]));
	return {
		isEnded: true,
		runs: runs.length,
		cpu: of("cpu"),
		wall: of("wall"),
		peak: of("peak"),
		spread: spread(runs.map(({ cpu }) => cpu)),
	};
}

/** Returns how many times as much a row takes as another one, in `cpu`, `wall` and `peak`; nothing where one did not end. */
export function ratio(row, base) {
	if (base === undefined || !row.isEnded || !base.isEnded) return undefined;
	return { cpu: row.cpu / base.cpu, wall: row.wall / base.wall, peak: row.peak / base.peak };
}
