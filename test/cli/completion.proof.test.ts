import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const bin = join(folder, "bin");
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: folder, TERM: "dumb" };
const file = (shell: string) => join(folder, `completion.${shell}`);

function has(shell: string): boolean {
	try {
		execFileSync(shell, ["--version"], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

beforeAll(async () => {
	mkdirSync(bin);
	writeFileSync(join(bin, "patternc"), `#!/bin/sh\nexec '${process.execPath}' '${PROJECT}/dist/cli/main.js' "$@"\n`);
	chmodSync(join(bin, "patternc"), 0o755);
	for (const shell of ["bash", "zsh", "fish"]) {
		const { exit, stdout } = await patternc(["completion", shell]);
		expect(exit).toBe(0);
		writeFileSync(file(shell), stdout);
	}
});

/** Runs a shell's script and returns what it prints, without the marks of colours. */
async function runShell(shell: string, args: readonly string[]): Promise<readonly string[]> {
	const { stdout } = await promisify(execFile)(shell, [...args], { env, cwd: folder });
	return stdout.split(/\r?\n/).filter((line) => line !== "");
}

/** What each line is completed with. The last word is what the cursor is at. */
const LINES: [line: string, expected: readonly string[]][] = [
	["patternc ", ["check", "explain", "completion"]],
	["patternc check --f", ["--filename", "--fail-on"]],
	["patternc check --fail-on ", ["HIGH", "never"]],
	["patternc check --group-by ", ["pattern", "resource", "file"]],
	["patternc check -o ", ["text", "json"]],
	["patternc explain side", ["sidecar", "sidecar-by-image"]],
	["patternc check -p ingress-to-n", ["ingress-to-nothing"]],
	["patternc build --print ", ["plan", "rego"]],
	["patternc completion ", ["bash", "zsh", "fish"]],
];

describe.skipIf(!has("bash"))("bash, where it is installed", () => {
	const complete = (line: string) => {
		const words = line.split(" ").map((word) => `'${word}'`);
		const script = `source '${file("bash")}'; COMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _patternc; printf '%s\\n' "\${COMPREPLY[@]}"`;
		return runShell("bash", ["--norc", "-c", script]);
	};

	test.each(LINES)("%s", async (line, expected) => {
		expect(await complete(line)).toEqual(expect.arrayContaining([...expected]));
	});

	test("takes the = between an option and its value for what it is", async () => {
		expect(await complete("patternc check --profile = r")).toEqual(["recommended"]);
		expect(await complete("patternc check --profile =")).toEqual(["recommended", "all"]);
	});

	test("leaves names of files to the shell", async () => expect(await complete("patternc check de")).toEqual([]));
});

describe.skipIf(!has("fish"))("fish, where it is installed", () => {
	const complete = async (line: string) => {
		const lines = await runShell("fish", ["--no-config", "-c", `source '${file("fish")}'; complete -C '${line}'`]);
		return lines.map((one) => one.split("\t")[0]);
	};

	test.each(LINES)("%s", async (line, expected) => {
		expect(await complete(line)).toEqual(expect.arrayContaining([...expected]));
	});

	test("offers no files where none belongs", async () => {
		writeFileSync(join(folder, "zzz"), "");
		expect(await complete("patternc check zz")).toContain("zzz");
		expect(await complete("patternc completion zz")).toEqual([]);
	});
});

describe.skipIf(!has("zsh"))("zsh, where it is installed", () => {
	/** Types the line and the key into a shell on a terminal, and returns all that it shows. */
	const complete = async (line: string) => {
		const script = `
zmodload zsh/zpty
zpty z zsh -f -i
zpty -w z "PS1=; unset zle_bracketed_paste; autoload -U compinit; compinit -u -D; source '${file("zsh")}'; LISTMAX=1000; setopt no_beep no_always_last_prompt; COLUMNS=200; LINES=100; print rea''dy"
while zpty -r z out; do [[ $out = *ready* ]] && break; done
zpty -n -w z $'${line}\\t\\t'
repeat 60; do sleep 0.05; zpty -r -t z out && print -r -- "$out"; done
zpty -d z`;
		return (await runShell("zsh", ["-f", "-c", script])).join("\n");
	};

	test("completes commands, options, words and patterns", async () => {
		const lines = ["patternc ", "patternc check --fail-on ", "patternc explain sidec"];
		const [commands, words, patterns] = await Promise.all(lines.map(complete));
		expect(commands).toMatch(/explain +-- /);
		expect(words).toMatch(/CRITICAL.*HIGH.*never/s);
		expect(patterns).toContain("sidecar-by-image");
	});
});
