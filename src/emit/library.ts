import { readFileSync } from "node:fs";
import type { RegoFile } from "../rego/rego-file.js";

const FOLDER = new URL("../../library/kubepattern/", import.meta.url);
const FILES = [
	...["documents", "objects", "parents", "selectors", "template_pods", "values"],
	...["relationships/exposes", "relationships/has_affinity_to"],
];

/**
 * The policies' own library, written by hand in Rego (no text of a pattern gets into it): it turns the input of any
 * OPA into the objects of SEMANTICS.md 1, so that a policy gives the same verdict without our runner.
 */
export function libraryFiles(): readonly RegoFile[] {
	return FILES.map((name) => ({
		path: `lib/kubepattern/${name}.rego`,
		text: readFileSync(new URL(`${name}.rego`, FOLDER), "utf8"),
	}));
}
