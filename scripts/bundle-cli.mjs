// The second half of `npm run build`: bundles the command line into few files, over dist/cli/main.js, with what is loaded
// later in dist/chunks/. To find and read each of some 150 modules takes Node longer than a check of one file. The modules
// that tsc wrote stay beside it, for the API. All of dist/ is two folders deep, so `../../registry` and
// `../opa/opa-worker.js` are the same from a module and from a chunk.

import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import "./prune-declarations.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));

const byMain = importedBy([
	"src/base/interruption.ts",
	"src/cli/exit-code.ts",
	"src/cli/user-cache-folder.ts",
	"src/cli/version.ts",
]);
const byCheck = importedBy(["src/cli/program.ts", "src/cli/commands/check.ts"]);

rmSync(join(project, "dist/chunks"), { recursive: true, force: true });
await build({
	cwd: project,
	input: { main: "src/cli/main.ts" },
	platform: "node",
	// Packages stay what npm installed, each with its licence.
	external: /^[^./]/,
	logLevel: "warn",
	output: {
		dir: "dist",
		format: "esm",
		entryFileNames: "cli/[name].js",
		chunkFileNames: "chunks/[name].js",
		sourcemap: true,
		comments: false,
		codeSplitting: {
			groups: [
				{ name: "start", test: (id) => byMain.has(id), priority: 2 },
				{ name: "check", test: (id) => byCheck.has(id), priority: 1 },
			],
		},
	},
});

/** The files that these import at their start, themselves included. */
function importedBy(files) {
	const found = new Set();
	const visit = (file) => {
		if (found.has(file)) return;
		found.add(file);
		for (const [, path] of readFileSync(file, "utf8").matchAll(
			/^(?:import|export) (?!type )[^;]*? from "(\.[^"]*)\.js";/gm,
		))
			visit(join(dirname(file), `${path}.ts`));
	};
	for (const file of files) visit(join(project, file));
	return found;
}
