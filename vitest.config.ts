import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { TEST_PROJECT_NAMES, testGlobs } from "./test/projects.js";
import { SkippedReporter } from "./test/skipped-reporter.js";

export default defineConfig({
	test: {
		maxWorkers: availableParallelism(),
		reporters: ["default", new SkippedReporter()],
		projects: TEST_PROJECT_NAMES.map((name) => ({
			test: {
				name,
				...testGlobs(name),
				// Vitest runs this only where a file of the project is run.
				globalSetup: name === "tools" ? ["test/build-tools.ts"] : [],
				// Files share the modules of a worker: reading them anew for each took more time than the unit tests.
				isolate: false,
				env: {
					// What commands compile is compiled once for all files, and the user's own cache is left alone.
					XDG_CACHE_HOME: fileURLToPath(new URL(".cache/tests", import.meta.url)),
					// The real tools are written in Go, whose collector would take a fifth of their time.
					...(name === "tools" ? { GOGC: "400", GOMEMLIMIT: "2GiB" } : {}),
				},
				testTimeout: 240_000,
				hookTimeout: 240_000,
			},
		})),
	},
});
