import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import type { Json } from "../base/json.js";
import { buildSnapshot, type SnapshotOptions, type SnapshotReading } from "./build-snapshot.js";
import { type Fault, nestedList, tooDeep, unusableNumber } from "./fault.js";
import { flattenLists, type SnapshotDocument } from "./flatten-lists.js";
import { inspectJson } from "./inspect-json.js";
import { LIMITS } from "./limits.js";

/**
 * The snapshot of values in memory (case files, benches), each a document. Places name the file `objects` and a pointer
 * such as `/0` or `/0/items/3`. The values are not changed. A value that nests too deep or holds a number that is not
 * JSON's is left out, with a diagnostic.
 */
export function snapshotOf(objects: readonly Json[], options: SnapshotOptions = {}): SnapshotReading {
	const documents: (readonly SnapshotDocument[])[] = [];
	const diagnostics: Diagnostic[] = [];
	for (const [i, value] of objects.entries()) {
		const locate = (pointer: string) => ({ place: { file: "objects", pointer: `/${i}${pointer}` } });
		const refuse = ({ code, message, help }: Fault, pointer = "") =>
			void diagnostics.push(errorDiagnostic({ code, message, help, ...locate(pointer) }));
		const fault = faultOf(value);
		if (fault !== undefined) {
			refuse(fault);
			continue;
		}
		const flat = flattenLists(value, locate);
		if (flat.tooDeep.length === 0) documents.push(flat.documents);
		for (const pointer of flat.tooDeep) refuse(nestedList(), pointer);
	}
	const reading = buildSnapshot(documents.flat(), options);
	return { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] };
}

function faultOf(value: Json): Fault | undefined {
	const { isTooDeep, allFinite } = inspectJson(value, LIMITS.depth);
	if (isTooDeep) return tooDeep();
	return allFinite ? undefined : unusableNumber("a value of the object");
}
