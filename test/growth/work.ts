import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Json } from "../../src/base/json.js";
import type { RegoFile } from "../../src/rego/rego-file.js";

/** How many expressions OPA evaluated in each file of a policy. */
export type Work = ReadonlyMap<string, number>;

/** What `opa eval` gets. */
export interface Evaluation {
	readonly files: readonly RegoFile[];
	readonly query: string;
	readonly input?: Json;
	readonly data?: Json;
}

/** A line of OPA's profile. */
interface ProfiledLine {
	readonly location: { readonly file: string };
	readonly num_eval: number;
}

/** Has OPA evaluate a query and returns the value, and the work by file. The count is the same on every machine. */
export async function measureWork(
	opa: string,
	{ files, query, input, data }: Evaluation,
): Promise<{ readonly value: Json; readonly work: Work }> {
	const folder = await mkdtemp(join(tmpdir(), "patternc-growth-"));
	try {
		for (const { path, text } of files) {
			await mkdir(dirname(join(folder, "policy", path)), { recursive: true });
			await writeFile(join(folder, "policy", path), text);
		}
		const args = ["eval", "--profile", "--profile-limit", "1000000", "--format", "json", "--data", "policy"];
		for (const [option, name, content] of [
			["--input", "input.json", input],
			["--data", "data.json", data],
		] as const) {
			if (content === undefined) continue;
			await writeFile(join(folder, name), JSON.stringify(content));
			args.push(option, name);
		}
		const { stdout } = await promisify(execFile)(opa, [...args, query], { cwd: folder, maxBuffer: 2 ** 30 });
		const answer = JSON.parse(stdout) as {
			readonly profile: readonly ProfiledLine[];
			readonly result: readonly { readonly expressions: readonly { readonly value: Json }[] }[];
		};
		const work = new Map<string, number>();
		for (const { location, num_eval } of answer.profile) {
			const path = location.file.replace(/^policy\//, "");
			work.set(path, (work.get(path) ?? 0) + num_eval);
		}
		return { value: answer.result[0]?.expressions[0]?.value ?? null, work };
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** A file whose work grows faster than what it works on. */
export interface Growth {
	readonly file: string;
	readonly ratio: number;
}

/** Returns the files of which four times the objects are more than so many times the work, the worst first. */
export function fastGrowing(small: Work, large: Work, most: number): readonly Growth[] {
	return [...large]
		.map(([file, count]): Growth => ({ file, ratio: count / Math.max(small.get(file) ?? 0, FEWEST) }))
		.filter(({ ratio }) => ratio > most)
		.sort((a, b) => b.ratio - a.ratio);
}

/** Less work than this is as good as none: a file that has nothing to do with few objects. */
const FEWEST = 20;
