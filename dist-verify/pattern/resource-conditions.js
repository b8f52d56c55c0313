import { RESOURCE_OPERATORS } from "./operator.js";
import { readOperands } from "./read-operands.js";
/** Reads a condition of a filter and returns it (SEMANTICS-CRD.md 5); `undefined` where it is refused, or in doubt. */
export function readCondition(source, at, paths, context) {
    const { operator: name = "", values, valuesFrom } = source;
    const operator = RESOURCE_OPERATORS.get(name);
    const countsLists = name.startsWith("ARRAY_SIZE_");
    const path = source.path === undefined ? undefined : paths.read(source.path, [...at, "path"], countsLists);
    const other = valuesFrom === undefined ? undefined : paths.read(valuesFrom, [...at, "valuesFrom"]);
    if (operator === undefined || !context.isIntact([...at, "valuesFrom"]))
        return undefined;
    if (valuesFrom !== undefined) {
        const refuse = (message, help) => {
            context.refuse("pattern/operands", [...at, "valuesFrom"], message, help);
            return undefined;
        };
        if (operator !== "EQUALS")
            return refuse(`${name} takes no valuesFrom`, "remove it: only EQUALS compares two paths");
        if (values !== undefined)
            return refuse("valuesFrom stands beside values", "remove one of the two");
        if (path === undefined || other === undefined || !context.isIntact([...at, "values"]))
            return undefined;
        return { at: path, operator: "EQUALS_PATH", texts: [], other };
    }
    const operands = readOperands(operator, name, values, at, context);
    return path === undefined || operands === undefined ? undefined : { at: path, operator, ...operands };
}
//# sourceMappingURL=resource-conditions.js.map