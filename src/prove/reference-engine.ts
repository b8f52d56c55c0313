import { evaluateReference } from "../reference/evaluate.js";
import type { Engine } from "./engine.js";

/** The nested loops over the definition. */
export const referenceEngine: Engine = {
	name: "reference",
	evaluate: async (jobs) =>
		jobs.map(({ pattern, snapshot }) => ({ is: "findings", findings: evaluateReference(pattern, snapshot) })),
};
