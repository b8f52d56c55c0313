import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { PROJECT } from "../cli/patternc.js";

/** The pages whose code blocks are run, by their paths: the README, and the page that goes on where it stops. */
export const PAGES: ReadonlyMap<string, string> = new Map(
	["README.md", "docs/CONSUMERS.md"].map((path) => [path, readFileSync(join(PROJECT, path), "utf8")]),
);

/** Gives the code blocks of these pages in a language, in their order. */
export function readmeBlocks(language: string): readonly string[] {
	const blocks = [...PAGES.values()].join("\n").matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"));
	return [...blocks].map(([, text = ""]) => text);
}

/** All command lines of these pages, each once. */
export const COMMANDS = [...new Set(readmeBlocks("sh").flatMap((block) => block.trim().split("\n")))];

/**
 * The two commands that no test can run, since they run the tests or replace what the tests stand on: .ci/run runs
 * them.
 */
export const BY_CI = ["npm ci && npm start", "npm ci && npm test"];

const runnable = COMMANDS.filter((line) => !BY_CI.includes(line) && !line.startsWith("git clone"));

/** Real tools that these lines run. */
export const README_TOOLS = ["conftest", "gator", "oras"] as const;

/** Whether a line runs a tool. */
export function usesTool(line: string, tool: string): boolean {
	return ` ${line}`.includes(` ${tool} `);
}

function needsMore(line: string): boolean {
	return /\$(REGISTRY|KEYS)\b/.test(line) || README_TOOLS.some((tool) => usesTool(line, tool));
}

/** Lines that need nothing but Node. */
export const PLAIN_LINES = runnable.filter((line) => !needsMore(line));

/** Lines that need a real tool, a registry, or what such a line left. */
export const TOOL_LINES = runnable.filter(needsMore);

/**
 * Runs a line in a shell, with `patternc` on its path as `npm install` would link it. Its cache is a new one, unless the
 * variables name another.
 *
 * @param folder a folder of the test's own, for `patternc` and its cache.
 * @param more folders of other tools, variables of the environment, and another working folder than the project.
 */
export async function runLine(
	line: string,
	folder: string,
	more: {
		readonly folders?: readonly string[];
		readonly env?: Readonly<Record<string, string>>;
		readonly cwd?: string;
	} = {},
): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> {
	const bin = join(folder, "bin");
	mkdirSync(bin, { recursive: true });
	const script = `#!/bin/sh\nexec node "${join(PROJECT, "dist/cli/main.js")}" "$@"\n`;
	writeFileSync(join(bin, "patternc"), script, { mode: 0o755 });
	const path = [bin, ...(more.folders ?? []), process.env.PATH].join(delimiter);
	const env = { ...process.env, XDG_CACHE_HOME: folder, ...more.env, PATH: path };
	// Not synchronously: this process reads the registry's log, and the registry stops where nobody reads it.
	const child = spawn("sh", ["-c", line], { cwd: more.cwd ?? PROJECT, env, stdio: ["ignore", "pipe", "pipe"] });
	let stdout = "";
	child.stdout.setEncoding("utf8").on("data", (chunk) => {
		stdout += chunk;
	});
	let stderr = "";
	child.stderr.setEncoding("utf8").on("data", (chunk) => {
		stderr += chunk;
	});
	const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
	return { status, stdout, stderr };
}
