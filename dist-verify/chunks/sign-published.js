import { n as gatekeeperTag } from "./policy-artefact.js";
import { n as signArtefact, r as openReference, u as findArtefact } from "./sign-artefact.js";
import { T as isTag, k as repositoryName, mt as reportDiagnostics } from "./check.js";
import { i as EXIT } from "./start.js";
// src/cli/sign-published.ts
async function signPublished(input, key, options, terminal) {
	const opened = await openReference(input, options, terminal);
	if (!opened.ok) return reportDiagnostics(opened.diagnostics, terminal);
	const { reference, repository, line, text } = opened.value;
	const signed = [];
	for (const name of namesToSign(opened.value)) {
		const found = await findArtefact(repository, name, text);
		if (name !== opened.value.name && found.diagnostics.some(({ code }) => code === "oci/not-found")) continue;
		const subject = found.ok ? subjectOf(found.value) : void 0;
		const result = subject === void 0 ? found : await signArtefact({
			repository,
			name: repositoryName(reference),
			reference: text
		}, subject, key);
		if (!result.ok) {
			line.end();
			return reportDiagnostics(result.diagnostics, terminal);
		}
		signed.push(name);
	}
	line.end();
	if (!options.quiet) terminal.err(`signed (${key.algorithm}): ${signed.join(" and ")}\n`);
	return EXIT.CLEAN;
}
function namesToSign({ reference: { tag, digest }, name }) {
	if (tag === void 0 || digest !== void 0 || !isTag(gatekeeperTag(tag))) return [name];
	return [name, gatekeeperTag(tag)];
}
function subjectOf({ descriptor, index }) {
	return index ?? descriptor;
}
export { signPublished };

//# sourceMappingURL=sign-published.js.map