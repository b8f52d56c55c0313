import { expect, test } from "vitest";
import { StepProgress } from "../../src/cli/step-progress.js";

function shownAt(steps: readonly (readonly [time: number, step: (progress: StepProgress) => void])[]) {
	let time = 0;
	const lines: string[] = [];
	const progress = new StepProgress({ progress: (line) => void lines.push(line) }, () => time);
	for (const [at, step] of steps) {
		time = at;
		step(progress);
	}
	return lines;
}

test("what is quick shows nothing, not even an empty line", () => {
	expect(
		shownAt([
			[10, (one) => one.count("reading", 1, 2, "files")],
			[20, (one) => one.step("judging 5 objects")],
			[30, (one) => one.end()],
		]),
	).toEqual([]);
});

test("what takes its time shows a bar ten times a second at most, and leaves nothing behind", () => {
	expect(
		shownAt([
			[800, (one) => one.count("reading", 500, 1000, "files")],
			[850, (one) => one.count("reading", 600, 1000, "files")],
			[901, (one) => one.count("reading", 999, 1000, "files")],
			[902, (one) => one.step("judging 7 objects")],
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
	expect(shownAt([[800, (one) => one.count("reading", 0, 0, "files")]])).toEqual([
		"reading [########################] 0 of 0 files",
	]);
});

test("a step that begins early and takes long is shown all the same, and removed", async () => {
	const lines: string[] = [];
	const progress = new StepProgress({ progress: (line) => void lines.push(line) });
	const result = await progress.during("compiling", async () => {
		await new Promise((resolve) => setTimeout(resolve, 900));
		return [...lines];
	});
	expect(result).toEqual(["compiling"]);
	expect(lines).toEqual(["compiling", ""]);
	await progress.during("quick", async () => undefined).catch(() => undefined);
});
