import type { FieldTree } from "../../../plan/field-tree.js";
import type { PlanOperator } from "../operator.js";

export const fieldDropped: PlanOperator = {
	name: "plan-field-dropped",
	description: "a field that the policy reads is not sent to it",
	mutations: (plan) =>
		Object.keys(plan.reads).flatMap((kind) => [
			...otherTrees(plan.reads[kind] ?? {}).map((tree) => ({ ...plan, reads: { ...plan.reads, [kind]: tree } })),
			{ ...plan, reads: Object.fromEntries(Object.entries(plan.reads).filter(([other]) => other !== kind)) },
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
