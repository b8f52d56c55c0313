import type { RegoFile } from "../rego/rego-file.js";
import { libraryTexts } from "./library-texts.js";

/** Where the objects come from, and which of them may be leaders, is not the same in every consumer. */
const FOLDERS = {
	documents: ["kubepattern/"],
	"review of an object": ["gatekeeper/objects/", "gatekeeper/", "kubepattern/"],
	"review of a namespace": ["gatekeeper/namespaces/", "gatekeeper/", "kubepattern/"],
} as const;

/** What a policy judges: documents, as OPA and Conftest are given them, or what Gatekeeper shows to a review. */
export type PolicyInput = keyof typeof FOLDERS;

/**
 * The policies' own library, written by hand in Rego (no text of a pattern gets into it): it turns the input of any
 * OPA into the objects of SEMANTICS.md 1, so that a policy gives the same verdict without our runner. Only the modules
 * that the generated ones import, and those that they import in turn.
 */
export function libraryFiles(generated: readonly RegoFile[], input: PolicyInput = "documents"): readonly RegoFile[] {
	const files = new Map<string, RegoFile>();
	const waiting = generated.flatMap(importedNames);
	for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
		const paths = FOLDERS[input].map((folder) => `${folder}${name}.rego`);
		const text = paths.map((path) => libraryTexts().get(path)).find((one) => one !== undefined);
		// What is in no folder is generated.
		if (files.has(name) || text === undefined) continue;
		const file = { path: `lib/kubepattern/${name}.rego`, text };
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
