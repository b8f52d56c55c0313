import { expect, test } from "vitest";
import { ProgressLine } from "../../src/cli/progress-line.js";

/** A terminal that writes down what it is told. */
function recorded() {
	const written: string[] = [];
	const note = (what: string) => () => {
		written.push(what);
		return true;
	};
	const stream = {
		...{ isTTY: true, columns: 80, cursorTo: note("<start>"), moveCursor: note("<up>"), clearLine: note("<clear>") },
		write: (text: string) => {
			written.push(text);
			return true;
		},
	};
	return { written, line: new ProgressLine(stream as unknown as NodeJS.WriteStream) };
}

async function interactive(work: () => Promise<void>) {
	const { CI, TERM } = process.env;
	delete process.env.CI;
	process.env.TERM = "xterm";
	try {
		await work();
	} finally {
		if (CI !== undefined) process.env.CI = CI;
		if (TERM === undefined) delete process.env.TERM;
		else process.env.TERM = TERM;
	}
}

const loaded = () => new Promise((resolve) => setTimeout(resolve, 50));

test("the last line is shown, then removed, and the cursor can always be seen", () =>
	interactive(async () => {
		await import("yocto-spinner");
		const { written, line } = recorded();
		line.show("reading 1");
		line.show("reading 2");
		await loaded();
		line.show("judging");
		line.show("");
		line.show("");
		const text = written.join("");
		expect(text).not.toContain("reading 1");
		expect(text).toMatch(/reading 2[\s\S]*<start><clear>[\s\S]*judging[\s\S]*<start><clear>/);
		expect(text.endsWith("<start><clear>")).toBe(true);
		expect(text).not.toContain("[?25");
		const count = written.length;
		await loaded();
		expect(written).toHaveLength(count);
	}));

test("a line that is removed before it can be drawn is never drawn", () =>
	interactive(async () => {
		const { written, line } = recorded();
		line.show("reading");
		line.show("");
		await loaded();
		expect(written).toEqual([]);
	}));
