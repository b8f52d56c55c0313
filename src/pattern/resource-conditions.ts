import type { JsonPath } from "../base/json-pointer.js";
import { RESOURCE_OPERATORS } from "./operator.js";
import type { DeepPartial } from "./partial-document.js";
import type { Condition } from "./pattern.js";
import { readOperands } from "./read-operands.js";
import type { ResourceContext } from "./resource-context.js";
import type { ConditionSource } from "./resource-document.js";
import type { ResourcePaths } from "./resource-paths.js";

/** Reads a condition of a filter and returns it (SEMANTICS-CRD.md 5); `undefined` where it is refused, or in doubt. */
export function readCondition(
	source: DeepPartial<ConditionSource>,
	at: JsonPath,
	paths: ResourcePaths,
	context: ResourceContext,
): Condition | undefined {
	const { operator: name = "", values, valuesFrom } = source;
	const operator = RESOURCE_OPERATORS.get(name);
	const countsLists = name.startsWith("ARRAY_SIZE_");
	const path = source.path === undefined ? undefined : paths.read(source.path, [...at, "path"], countsLists);
	const other = valuesFrom === undefined ? undefined : paths.read(valuesFrom, [...at, "valuesFrom"]);
	if (operator === undefined || !context.isIntact([...at, "valuesFrom"])) return undefined;
	if (valuesFrom !== undefined) {
		const refuse = (message: string, help: string) => {
			context.refuse("pattern/operands", [...at, "valuesFrom"], message, help);
			return undefined;
		};
		if (operator !== "EQUALS")
			return refuse(`${name} takes no valuesFrom`, "remove it: only EQUALS compares two paths");
		if (values !== undefined) return refuse("valuesFrom stands beside values", "remove one of the two");
		if (path === undefined || other === undefined || !context.isIntact([...at, "values"])) return undefined;
		return { at: path, operator: "EQUALS_PATH", texts: [], other };
	}
	const operands = readOperands(operator, name, values, at, context);
	return path === undefined || operands === undefined ? undefined : { at: path, operator, ...operands };
}
