import { n as stepsOf } from "./value-path.js";
// src/reference/secret-values.ts
const SHOWN_MEMBERS = new Set([
	"apiVersion",
	"kind",
	"type",
	"immutable"
]);
const SHOWN_METADATA = new Set([
	"name",
	"namespace",
	"labels"
]);
const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";
function hasSecretValue(kind, { sources }) {
	return sources.some((source) => typeof source !== "string" && isSecretValue(kind, source));
}
function isSecretValue({ group, kind }, at) {
	const steps = stepsOf(at);
	if (steps.at(-1)?.step === "keys") return false;
	const [member, below, key] = steps.map((step) => step.step === "key" ? step.key : "");
	if (member === "metadata" && below === "annotations" && key === LAST_APPLIED) return true;
	if (group !== "" || kind !== "Secret") return false;
	if (member === "metadata") return !SHOWN_METADATA.has(below ?? "");
	return !SHOWN_MEMBERS.has(member ?? "");
}
export { isSecretValue as n, hasSecretValue as t };

//# sourceMappingURL=secret-values.js.map