// The end of `npm run build`: writes the completions of shells into dist/completions/, for packages of distributions. They
// are made from the commands and options that there are.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../dist/cli/program.js";

const folder = fileURLToPath(new URL("../dist/completions", import.meta.url));
const FILES = { bash: "patternc.bash", zsh: "_patternc", fish: "patternc.fish" };

mkdirSync(folder, { recursive: true });
for (const [shell, file] of Object.entries(FILES)) {
	let text = "";
	const terminal = {
		out: async (part) => {
			text += part;
		},
		err: (part) => process.stderr.write(part),
		progress: () => undefined,
	};
	const exit = await run(["completion", shell], () => terminal);
	if (exit !== 0) throw new Error(`patternc completion ${shell} ended with ${exit}`);
	writeFileSync(join(folder, file), text);
}
