// A part of `npm run build`: removes the type declarations in dist/ that no type of the API needs, and imports for what is
// marked `@internal`. They would be a good part of what npm installs, and an editor would offer what is not public.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const needed = new Set();

function visit(file) {
	if (needed.has(file)) return;
	needed.add(file);
	const original = readFileSync(file, "utf8");
	const text = withoutPatterns(original);
	const pruned = text.replace(/^import (?:type )?\{([^}]*)\} from "[^"]*";\n/gm, (line, names) =>
		names.split(",").some((name) => isUsed(name, text.replace(line, ""))) ? line : "",
	);
	if (pruned !== original) writeFileSync(file, pruned);
	for (const [, path] of pruned.matchAll(/(?:from|import\()\s*"(\.[^"]*)\.js"/g))
		visit(join(dirname(file), `${path}.d.ts`));
}

/** Gives a name to each parameter that is taken apart: the parts may be marked `@internal`, and then they are not there. */
function withoutPatterns(text) {
	const parameter = /(?<=[(,] ?)\{(?:[^{}]|\{[^{}]*\})*\}(?=\??: )/g;
	const named = (line) => {
		let count = 0;
		return line.replace(parameter, () => `input${++count === 1 ? "" : count}`);
	};
	return text
		.split("\n")
		.map((line) => (/^ *(?:import|\*|\/)/.test(line) ? line : named(line)))
		.join("\n");
}

/** Tells whether what an import brings, `type Name` or `Name as Other`, is named beside comments. */
function isUsed(specifier, text) {
	const name = specifier.trim().split(/\s+/).at(-1);
	return new RegExp(`\\b${name}\\b`).test(text.replace(/\/\*[\s\S]*?\*\//g, ""));
}

visit(join(dist, "index.d.ts"));
for (const name of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
	const file = join(dist, name);
	if (name.endsWith(".d.ts") && !needed.has(file)) rmSync(file);
}
