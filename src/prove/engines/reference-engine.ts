import { evaluateReference } from "../../reference/evaluate.js";
import type { Engine } from "../engine.js";

/** Returns the nested loops over the definition. */
export function referenceEngine(version: string): Engine {
	return {
		name: "reference",
		version,
		evaluate: async ({ jobs }) =>
			jobs.map(({ pattern, snapshot }) => ({ is: "findings", findings: evaluateReference(pattern, snapshot) })),
	};
}
