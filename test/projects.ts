import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A vitest project: test files that need the same things. */
interface TestProject {
	/** How the name of its test files ends. */
	readonly ending: string;
	/** What its tests are, for people. */
	readonly about: string;
}

/** The vitest projects by name. The end of a file's name says which project the file belongs to. */
export const TEST_PROJECTS = {
	unit: { ending: ".test.ts", about: "quick tests that need nothing but Node" },
	tools: {
		ending: ".tools.test.ts",
		about: "comparisons with the real opa, conftest, gator, oras, registry and cosign, and a real browser",
	},
	proof: {
		ending: ".proof.test.ts",
		about: "what takes its time: whole builds and commands, generated runs, planted faults",
	},
} as const satisfies Record<string, TestProject>;

export type TestProjectName = keyof typeof TEST_PROJECTS;

export const TEST_PROJECT_NAMES = Object.keys(TEST_PROJECTS) as readonly TestProjectName[];

/** Gives the endings that are longer than the project's own: their files belong to another project. */
function longerEndings(name: TestProjectName): readonly string[] {
	const { ending } = TEST_PROJECTS[name];
	return TEST_PROJECT_NAMES.map((other) => TEST_PROJECTS[other].ending).filter(
		(other) => other !== ending && other.endsWith(ending),
	);
}

/** Gives the globs of a project's test files, as vitest takes them. */
export function testGlobs(name: TestProjectName): { readonly include: string[]; readonly exclude: string[] } {
	return {
		include: [`test/**/*${TEST_PROJECTS[name].ending}`],
		exclude: longerEndings(name).map((ending) => `test/**/*${ending}`),
	};
}

/** Lists the test files of a project, relative to `test/`. */
export function testFilesOf(name: TestProjectName): readonly string[] {
	const names = readdirSync(fileURLToPath(new URL(".", import.meta.url)), { recursive: true, encoding: "utf8" });
	return names
		.map((file) => file.replaceAll("\\", "/"))
		.filter((file) => file.endsWith(TEST_PROJECTS[name].ending))
		.filter((file) => !longerEndings(name).some((ending) => file.endsWith(ending)))
		.sort();
}
