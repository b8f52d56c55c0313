import { expect, test } from "vitest";
import { CheckProgress } from "../../src/cli/check/check-progress.js";

function shownAt(steps: readonly (readonly [time: number, step: (progress: CheckProgress) => void])[]) {
	let time = 0;
	const lines: string[] = [];
	const progress = new CheckProgress({ progress: (line) => void lines.push(line) }, () => time);
	for (const [at, step] of steps) {
		time = at;
		step(progress);
	}
	return lines;
}

test("what is quick shows nothing, not even an empty line", () => {
	expect(
		shownAt([
			[10, (one) => one.read(1, 2)],
			[20, (one) => one.judge(5)],
			[30, (one) => one.end()],
		]),
	).toEqual([]);
});

test("what takes its time shows a bar ten times a second at most, and leaves nothing behind", () => {
	expect(
		shownAt([
			[800, (one) => one.read(500, 1000)],
			[850, (one) => one.read(600, 1000)],
			[901, (one) => one.read(999, 1000)],
			[902, (one) => one.judge(7)],
			[903, (one) => one.end()],
			[904, (one) => one.end()],
		]),
	).toEqual([
		"reading [############            ] 500 of 1000 files",
		"reading [####################### ] 999 of 1000 files",
		"judging 7 objects",
		"",
	]);
});

test("no file is no division by nothing", () => {
	expect(shownAt([[800, (one) => one.read(0, 0)]])).toEqual(["reading [########################] 0 of 0 files"]);
});
