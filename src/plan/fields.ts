import { type FieldsByKind, type FieldTree, fieldsAt, mergeByKind, mergeFields } from "./field-tree.js";
import type { Question } from "./plan.js";
import type { Join, KeySource } from "./relationship-table.js";

/** What a question reads. */
export function fieldsOfQuestion({ asks, path }: Question): FieldTree {
	return fieldsAt(path, asks === "emptiness" ? true : asks === "size" ? [{}] : {});
}

/** What both ends of a join read. */
export function fieldsOfJoin({ from, to }: Join): FieldsByKind {
	return mergeByKind([{ [from.kind]: mergeFields(from.names.map(fieldsOfKey)) }, { [to.kind]: fieldsOfKey(to.key) }]);
}

function fieldsOfKey({ each = [], parts }: KeySource): FieldTree {
	const read = parts.map((part) => fieldsAt([...each, ...(part.part === "text" ? part.path : [])], {}));
	return mergeFields(read);
}
