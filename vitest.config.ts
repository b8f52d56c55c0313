import { defineConfig } from "vitest/config";
import { SkippedReporter } from "./test/skipped-reporter.js";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		globalSetup: ["test/build-tools.ts"],
		reporters: ["default", new SkippedReporter()],
		testTimeout: 240_000,
		hookTimeout: 240_000,
	},
});
