/** @file Where the project is, and what its policies are. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project, without a separator at its end. */
export const PROJECT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");
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
			const { name } = JSON.parse(readFileSync(join(registry, folder, "pattern.json"), "utf8")).metadata;
			const packageName = packages.find((entry) => entry.name.replaceAll("_", "-") === name.toLowerCase())?.name;
			if (packageName === undefined) throw new Error(`dist-policies has no package for ${name}: npm run generate`);
			return { name, packageName, folder: join(registry, folder) };
		});
}
