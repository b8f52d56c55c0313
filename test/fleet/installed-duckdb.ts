import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { DUCKDB_VERSION } from "../../src/fleet/duckdb.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = join(ROOT, ".cache/tools", `duckdb-${DUCKDB_VERSION}`);

/** Installs DuckDB by the lock file of `fleet/`, once; returns why not where it cannot. */
export function installDuckDB(): string | undefined {
	if (existsSync(FOLDER) || process.env.PATTERNC_DUCKDB !== undefined) return undefined;
	mkdirSync(dirname(FOLDER), { recursive: true });
	const part = mkdtempSync(`${FOLDER}.part-`);
	for (const file of ["package.json", "package-lock.json"]) copyFileSync(join(ROOT, "fleet", file), join(part, file));
	const { status, stderr, error } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
		cwd: part,
		encoding: "utf8",
		timeout: 180_000,
	});
	if (status === 0) {
		// Another run may have been quicker.
		if (!existsSync(FOLDER)) renameSync(part, FOLDER);
		return undefined;
	}
	rmSync(part, { recursive: true, force: true });
	return `DuckDB could not be installed: ${error?.message ?? stderr.trim().split("\n").at(-1) ?? ""}`;
}

/** Makes the installed DuckDB the one that is used, where the user names no other. */
export function useInstalledDuckDB(): void {
	if (existsSync(FOLDER)) process.env.PATTERNC_DUCKDB ??= FOLDER;
}
