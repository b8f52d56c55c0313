/** @file `gator test` with both forms of the templates: an object is reviewed, or a Namespace with all that is in it. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findingText } from "../measure/same-findings.mjs";
import { POLICIES } from "./project.mjs";

/** Seconds after which gator is taken not to end: by an object, its time grows with the square. */
const LIMIT = 60;

const FORMS = [
	["gator", "gator, an object (YAML)", "gatekeeper/by-object"],
	["gator-namespace", "gator, a Namespace (YAML)", "gatekeeper"],
];

/** Returns the commands of both forms. A pattern that a form declines is left out, and so are its findings. */
export function gatorForms(binary, { yaml, patterns }) {
	return FORMS.flatMap(([id, label, folder]) => {
		const files = (name) => ["templates", "constraints"].map((kind) => join(POLICIES, folder, kind, `${name}.yaml`));
		const taken = patterns.map(({ name }) => name).filter((name) => files(name).every((file) => existsSync(file)));
		if (taken.length === 0) return [];
		const inputs = [...taken.flatMap(files), yaml].flatMap((file) => ["--filename", file]);
		const argv = [binary, "test", ...inputs, "--output", "json"];
		return [{ id, label, base: "patternc-yaml", argv, read: readTest, patterns: new Set(taken), limit: LIMIT }];
	});
}

/** Exit 1 tells of a violation that is denied, and null of none. */
function readTest(file, { code, message }) {
	if (code > 1) throw new Error(`gator: exit ${code}: ${message}`);
	return (JSON.parse(readFileSync(file, "utf8")) ?? [])
		.map(({ msg, metadata }) => findingText(metadata.details.pattern, msg))
		.sort();
}
