import { existsSync, readFileSync } from "node:fs";
import type { RegoFile } from "../rego/rego-file.js";

const FOLDER = new URL("../../library/kubepattern/", import.meta.url);

/**
 * The policies' own library, written by hand in Rego (no text of a pattern gets into it): it turns the input of any
 * OPA into the objects of SEMANTICS.md 1, so that a policy gives the same verdict without our runner. Only the modules
 * that the generated ones import, and those that they import in turn.
 */
export function libraryFiles(generated: readonly RegoFile[]): readonly RegoFile[] {
	const files = new Map<string, RegoFile>();
	const waiting = generated.flatMap(importedNames);
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		const source = new URL(`${name}.rego`, FOLDER);
		// What is not in the folder is generated.
		if (files.has(name) || !existsSync(source)) continue;
		const file = { path: `lib/kubepattern/${name}.rego`, text: readFileSync(source, "utf8") };
		files.set(name, file);
		waiting.push(...importedNames(file));
	}
	return [...files.values()];
}

/** Modules below `lib.kubepattern` that a module imports, as paths below its folder. */
function importedNames({ text }: RegoFile): string[] {
	return [...text.matchAll(/^import data\.lib\.kubepattern\.(\S+)$/gm)].map(([, name = ""]) =>
		name.replaceAll(".", "/"),
	);
}
