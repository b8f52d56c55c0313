import type { JsonObject } from "../../src/base/json.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import type { Case } from "../../src/prove/cases/case.js";
import { single } from "../pattern/sample.js";

/** A case of a pattern that finds every Pod, on Pods of these names. It expects nothing. */
export function caseOf(id: string, pods: readonly string[], definition: JsonObject = single()): Case {
	const documents = pods.map((name) => ({ apiVersion: "v1", kind: "Pod", metadata: { name } }));
	return {
		id: `test/${id}`,
		pattern: readPattern(JSON.stringify(definition), "pattern.json"),
		patternFile: "pattern.json",
		patternText: JSON.stringify(definition),
		snapshot: snapshotOf(documents).snapshot,
		documents,
		diagnostics: [],
	};
}
