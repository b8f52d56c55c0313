import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { runLine } from "./readme-commands.js";

const folder = temporaryFolder();
const cwd = temporaryFolder();
const PAGE = readFileSync(join(PROJECT, "docs/AUTHORING.md"), "utf8");
const PATTERN = "ingress-without-service";

/** A block of the page: its language, its text, and what the comment before it says of it. */
interface Block {
	readonly language: string;
	readonly text: string;
	readonly note: string;
}

const blocks: readonly Block[] = [...PAGE.matchAll(/(?:^<!-- (.+) -->\n)?^```(\w+)\n([\s\S]*?)^```$/gm)].map(
	([, note = "", language = "", text = ""]) => ({ language, text, note }),
);

const read = (file: string) => readFileSync(join(cwd, file), "utf8");

function write(file: string, text: string): void {
	mkdirSync(dirname(join(cwd, file)), { recursive: true });
	writeFileSync(join(cwd, file), text);
}

/** What a reader of the page does with a block. */
async function follow({ language, text, note }: Block): Promise<void> {
	const [, verb, file = "", rest = ""] = /^(\w+): (\S+) ?(.*)$/.exec(note) ?? [];
	if (language === "sh") expect(await runLine(`set -e\n${text}`, folder, { cwd })).toMatchObject({ status: 0 });
	else if (verb === "shown") expect(read(file)).toContain(text);
	else if (verb === "file") write(file, text);
	else if (verb === "insert") {
		expect(await patternc(["test", PATTERN], { cwd })).toMatchObject({ exit: 4 });
		const before = `${JSON.parse(rest.replace(/^before /, ""))}\n`;
		expect(read(file).split(before)).toHaveLength(2);
		write(file, read(file).replace(before, `${text}${before}`));
	} else if (verb === "says") {
		write("changed.yaml", read(`${PATTERN}/pattern.yaml`).replaceAll(file, rest.replace(/^-> /, "")));
		const { exit, stdout } = await patternc(["lint", "changed.yaml"], { cwd });
		expect(exit).toBe(0);
		expect(stdout).toContain(text.trim());
	} else throw new Error(`nobody knows what to do with the block ${JSON.stringify(text)}`);
}

describe("docs/AUTHORING.md, read from top to bottom", () => {
	test.each(blocks.map((block, i) => [`${i + 1}: ${block.note || block.text.trim()}`, block] as const))(
		"%s",
		async (_, block) => follow(block),
	);

	test("has every command that a pattern needs", () => {
		const commands = blocks.filter(({ language }) => language === "sh").map(({ text }) => text);
		for (const name of ["new", "lint", "test", "check", "build"]) {
			expect(commands.join("")).toContain(`patternc ${name} `);
		}
	});

	test("leaves a pattern with its own case", async () => {
		const { exit, stdout } = await patternc(["test", PATTERN, "-q"], { cwd });
		expect({ exit, stdout }).toEqual({ exit: 0, stdout: `${PATTERN}    4 cases  ok\n` });
	});
});

test("the page links to files that are there", () => {
	for (const [, path = ""] of PAGE.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
		expect(() => readFileSync(join(PROJECT, "docs", path)), path).not.toThrow(/ENOENT/);
	}
});
