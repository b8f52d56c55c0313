import type { FieldTree } from "../../../plan/field-tree.js";
import type { PlanOperator } from "../operator.js";

export const fieldDropped: PlanOperator = {
	name: "plan-field-dropped",
	description: "a field that the policy reads is not sent to it",
	mutations: (plan) =>
		Object.keys(plan.fields).flatMap((kind) => [
			...otherTrees(plan.fields[kind] ?? {}).map((tree) => ({ ...plan, fields: { ...plan.fields, [kind]: tree } })),
			{ ...plan, fields: Object.fromEntries(Object.entries(plan.fields).filter(([other]) => other !== kind)) },
		]),
};

/** The trees that read less in one place. */
function otherTrees(tree: FieldTree): readonly FieldTree[] {
	if (tree === true) return [{}, [{}]];
	if (Array.isArray(tree)) {
		const [element] = tree as readonly [FieldTree];
		return [{}, ...otherTrees(element).map((other): FieldTree => [other])];
	}
	const members = Object.entries(tree as Readonly<Record<string, FieldTree>>);
	return members.flatMap(([key, member]): FieldTree[] => [
		Object.fromEntries(members.filter(([other]) => other !== key)),
		...otherTrees(member).map((other) => ({ ...(tree as Readonly<Record<string, FieldTree>>), [key]: other })),
	]);
}
