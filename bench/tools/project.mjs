/** @file Where the project is, and what its policies are. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, without a separator at its end. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
export const MAIN = join(PROJECT, "dist/cli/main.js");
export const POLICIES = join(PROJECT, "dist-policies");
/** What is generated for the bench, and kept. */
export const CACHE = join(PROJECT, ".cache/bench");

/** Returns the patterns of the registry: `name`, `folder` and `packageName`, as the bundle has them. */
export function registryPatterns() {
	const registry = join(PROJECT, "registry");
	const packages = readdirSync(join(POLICIES, "policy/kubepattern"), { withFileTypes: true }).filter((entry) =>
		entry.isDirectory(),
	);
	return readdirSync(registry, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name: folder }) => {
			const name = patternName(join(registry, folder));
			const packageName = packages.find((entry) => entry.name.replaceAll("_", "-") === name.toLowerCase())?.name;
			if (packageName === undefined) throw new Error(`dist-policies has no package for ${name}: npm run generate`);
			return { name, packageName, folder: join(registry, folder) };
		});
}

/** Returns the `metadata.name` of a folder's pattern, which is JSON, or YAML with a line of its own for it. */
function patternName(folder) {
	const json = join(folder, "pattern.json");
	if (existsSync(json)) return JSON.parse(readFileSync(json, "utf8")).metadata.name;
	const name = /^metadata:\n {2}name: (\S+)$/m.exec(readFileSync(join(folder, "pattern.yaml"), "utf8"))?.[1];
	if (name === undefined) throw new Error(`${folder}: metadata.name is not found`);
	return name;
}
