import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { PROJECT } from "./cli/patternc.js";

/** Reads the type declarations of the API as `npm run build` leaves them. */

const dist = join(PROJECT, "dist");
const declarationFiles = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
	file.endsWith(".d.ts"),
);
const textOf = (file: string) => readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");

/** Tables whose keys or members alone are public, as those of `ReportFormat` and `Severity`. */
const TABLE = /^[A-Z][A-Z_]+$/;

interface Specifier {
	readonly name: string;
	readonly file: string;
}

/** What the imports or exports of a file name, by the name that it has here, with the file that declares it. */
function specifiers(file: string, keyword: "import" | "export"): ReadonlyMap<string, Specifier> {
	const lines = textOf(file).matchAll(new RegExp(`^${keyword} (?:type )?\\{([^}]*)\\} from "(\\.[^"]*)\\.js";`, "gm"));
	return new Map(
		[...lines].flatMap(([, names = "", path = ""]) =>
			names
				.split(",")
				.filter((part) => part.trim() !== "")
				.map((part): [string, Specifier] => {
					const [name = "", , alias = name] = part
						.trim()
						.replace(/^type /, "")
						.split(/\s+/);
					return [alias, { name, file: join(dirname(file), `${path}.d.ts`) }];
				}),
		),
	);
}

/** The declarations of a file by their names. Overloads stand together. */
function declarations(file: string): ReadonlyMap<string, string> {
	const parts = textOf(file).split(
		/^(?=(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class|function|const) )/m,
	);
	const byName = new Map<string, string>();
	for (const part of parts) {
		const name = /^(?:export )?(?:declare )?(?:abstract )?(?:interface|type|class|function|const) (\w+)/.exec(
			part,
		)?.[1];
		if (name !== undefined) byName.set(name, `${byName.get(name) ?? ""}${part}`);
	}
	return byName;
}

const exported = specifiers(join(dist, "index.d.ts"), "export");

test("a type that a public one mentions is public, too", () => {
	expect(exported.size).toBeGreaterThan(60);
	const leaks = [...exported].flatMap(([name, { name: original, file }]) => {
		const all = declarations(file);
		const text = all.get(original) ?? "";
		expect(text, `${name} is declared in ${relative(dist, file)}`).not.toBe("");
		const others = new Map([
			...specifiers(file, "import"),
			...[...all.keys()].map((one) => [one, { name: one, file }] as const),
		]);
		const isPublic = ({ name: one, file: at }: Specifier) =>
			TABLE.test(one) || [...exported.values()].some((other) => other.name === one && other.file === at);
		return [...others]
			.filter(([one, where]) => one !== original && new RegExp(`\\b${one}\\b`).test(text) && !isPublic(where))
			.map(([one]) => `${name} mentions ${one}`);
	});
	expect(leaks).toEqual([]);
});

test("declarations need no package that npm does not install with patternc, and none of Node's types", () => {
	const { dependencies } = JSON.parse(readFileSync(join(PROJECT, "package.json"), "utf8"));
	const foreign = declarationFiles.flatMap((file) =>
		[...textOf(join(dist, file)).matchAll(/(?:from |import\()"([^.][^"]*)"/g)]
			.filter(([, name = ""]) => !Object.keys(dependencies).includes(name))
			.map(([, name]) => `${file}: ${name}`),
	);
	expect(foreign).toEqual([]);
	const globals = declarationFiles.filter((file) => /\b(?:NodeJS|Buffer)\b/.test(textOf(join(dist, file))));
	expect(globals).toEqual([]);
});

test("declarations are those that the API needs, and all of them", () => {
	expect(declarationFiles.length).toBeLessThan(150);
	const missing = declarationFiles.flatMap((file) =>
		[...textOf(join(dist, file)).matchAll(/(?:from |import\()"(\.[^"]*)\.js"/g)]
			.map(([, path = ""]) => join(dist, dirname(file), `${path}.d.ts`))
			.filter((path) => !existsSync(path)),
	);
	expect(missing).toEqual([]);
});
