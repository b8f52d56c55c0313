import type { Body, Rule, Statement } from "../../../rego/tree.js";
import type { TreeOperator } from "../operator.js";
import { type Changes, treeVariants } from "../tree-variants.js";
import { asksDifference, asksKind, asksPresence } from "./terms.js";

/** Bodies without one of the statements that are such. */
function without(isSuch: (statement: Statement) => boolean): Changes {
	return { body: (body) => body.flatMap((statement, at) => (isSuch(statement) ? [body.toSpliced(at, 1)] : [])) };
}

export const kindTestDropped: TreeOperator = {
	name: "kind-test-dropped",
	description: "candidates of every kind",
	mutations: (module) => treeVariants(module, without(asksKind)),
};

export const selfTestDropped: TreeOperator = {
	name: "self-test-dropped",
	description: "an object is linked to itself, or paired with itself",
	mutations: (module) => treeVariants(module, without(asksDifference)),
};

export const presenceTestDropped: TreeOperator = {
	name: "presence-test-dropped",
	description: "nobody asks whether something is there",
	mutations: (module) => treeVariants(module, without(asksPresence)),
};

export const statementDropped: TreeOperator = {
	name: "statement-dropped",
	description: "one of the statements that all have to hold is not there",
	mutations: (module) => treeVariants(module, without(decides)),
};

/** Whether a verdict can depend on a statement. */
function decides(statement: Statement): boolean {
	return statement.statement !== "expression" || statement.purpose !== "prune";
}

/** A body's tests, each as a body of its own beside the statements that bind variables. */
export const allBecameAny: TreeOperator = {
	name: "all-became-any",
	description: "of statements that all have to hold, one suffices",
	mutations: (module) =>
		treeVariants(module, {
			rules: (rules) => rules.flatMap((rule, at) => split(rule).map((parts) => rules.toSpliced(at, 1, ...parts))),
		}),
};

function split(rule: Rule): readonly (readonly Rule[])[] {
	const tests = rule.body.filter((statement) => !binds(statement) && decides(statement));
	if (tests.length < 2) return [];
	const bodies = tests.map((test): Body => rule.body.filter((statement) => binds(statement) || statement === test));
	return [bodies.map((body) => ({ ...rule, body }))];
}

function binds({ statement }: Statement): boolean {
	return statement === "some" || statement === "assign";
}

/** Two bodies of one function, of which the second binds nothing, or nothing that the first does. */
export const anyBecameAll: TreeOperator = {
	name: "any-became-all",
	description: "of two alternatives both have to hold",
	mutations: (module) =>
		treeVariants(module, {
			rules: (rules) =>
				rules.flatMap((rule, at) => {
					const next = rules[at + 1];
					if (next === undefined || next.head.name !== rule.head.name || next.isDefault || rule.isDefault) return [];
					const body = [...new Map([...rule.body, ...next.body].map((one) => [JSON.stringify(one), one])).values()];
					return [rules.toSpliced(at, 2, { ...rule, body })];
				}),
		}),
};
