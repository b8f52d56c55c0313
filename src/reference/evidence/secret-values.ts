import type { GroupKind } from "../../pattern/kinds.js";
import { stepsOf, type Texts } from "../../pattern/value-path.js";

/** What of a Secret may be shown: what it is called and what it is for, never what it holds. */
const SHOWN_MEMBERS = new Set(["apiVersion", "kind", "type", "immutable"]);
const SHOWN_METADATA = new Set(["name", "namespace", "labels"]);

/** Tells whether texts are values that a Secret holds. The keys under which it holds them are not. */
export function hasSecretValue({ group, kind }: GroupKind, { sources }: Texts): boolean {
	if (group !== "" || kind !== "Secret") return false;
	return sources.some((source) => {
		if (typeof source === "string") return false;
		const steps = stepsOf(source);
		if (steps.at(-1)?.step === "keys") return false;
		const [member, below] = steps.map((step) => (step.step === "key" ? step.key : ""));
		if (member === "metadata") return !SHOWN_METADATA.has(below ?? "");
		return !SHOWN_MEMBERS.has(member ?? "");
	});
}
