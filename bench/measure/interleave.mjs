/** @file Several commands side by side. */
import { runProcess } from "./run-process.mjs";
import { summary } from "./statistics.mjs";

/** Seconds after which a command is not run again: what takes long varies less. */
export const ENOUGH_SECONDS = 60;

/**
 * Runs each command so many times, in turns, so that what else the machine does meets them all, and returns a row for
 * each: its medians and the findings of its first run. A command that does not end is not run again, nor one that took
 * {@link ENOUGH_SECONDS} in all.
 *
 * @param commands `id`, `label`, `argv`, and `read`, which makes findings of the file of standard output;
 * where one has a `limit` of its own, the lower one counts.
 */
export async function interleave(commands, { rounds, limit, progress }) {
	const states = commands.map((command) => ({ command, runs: [], findings: undefined }));
	for (let round = 0; round < rounds; round++) {
		// Every other round goes the other way, so that nobody always runs behind the same neighbour.
		for (const state of round % 2 === 0 ? states : [...states].reverse()) {
			if (state.runs.some(({ isEnded }) => !isEnded) || secondsOf(state.runs) > ENOUGH_SECONDS) continue;
			progress(`${state.command.label}, ${round + 1} of ${rounds}`);
			const isFirst = state.runs.length === 0;
			const seconds = Math.min(limit, state.command.limit ?? limit);
			const run = await runProcess(state.command.argv, seconds, (file, outcome) =>
				isFirst ? state.command.read?.(file, outcome) : undefined,
			);
			if (isFirst) state.findings = run.value;
			state.runs.push(run);
		}
	}
	return states.map(({ command: { id, label, base, patterns }, runs, findings }) => ({
		...{ id, label, base, patterns },
		...summary(runs),
		findings,
	}));
}

function secondsOf(runs) {
	return runs.reduce((sum, { wall }) => sum + wall, 0);
}
