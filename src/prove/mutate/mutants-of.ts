import { patternModule } from "../../emit/pattern-module.js";
import { relationshipModule } from "../../emit/relationship-module.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { Judgement, LeaderRule, PairRule, Plan } from "../../plan/plan.js";
import { planPattern, rulesOf } from "../../plan/plan-pattern.js";
import { policyFields } from "../../plan/policy-fields.js";
import type { Module } from "../../rego/tree.js";
import { usedImports } from "../../rego/used-imports.js";
import { type Difference, moduleDifference, valueDifference } from "./difference.js";
import type { CompiledTree, Mutant } from "./mutant.js";
import { PLAN_OPERATORS } from "./plan-operators.js";
import { isSound } from "./soundness.js";
import { TREE_OPERATORS } from "./tree-operators.js";
import { treeText } from "./tree-text.js";
import { usedPart } from "./used-part.js";

/** The mutants of a pattern. */
export interface Mutants {
	/** What the pattern compiles to without a fault. */
	readonly clean: CompiledTree;
	/** All that differ from it and from each other, operator by operator, in the order of the text. */
	readonly mutants: readonly Mutant[];
	/** How many could never be a policy, or come to the same text. */
	readonly stillborn: number;
}

/** Every fault that an operator can plant in one place of a pattern's Rego or of its plan. The same pattern, the same mutants. */
export function mutantsOf(pattern: Pattern): Mutants {
	const plan = planPattern(pattern);
	const clean = treeOf(plan);
	const known = new Set([treeText(clean)]);
	const counts = new Map<string, number>();
	const mutants: Mutant[] = [];
	let stillborn = 0;
	const add = (operator: string, tree: CompiledTree | undefined, difference: () => Difference): void => {
		const text = tree === undefined ? undefined : treeText(tree);
		if (tree === undefined || text === undefined || known.has(text) || !isSoundTree(tree)) {
			stillborn++;
			return;
		}
		known.add(text);
		const number = (counts.get(operator) ?? 0) + 1;
		counts.set(operator, number);
		const id = `${pattern.name}/${operator}/${number}`;
		mutants.push({ id, operator, pattern: pattern.name, ...difference(), tree });
	};
	for (const { name, mutations } of TREE_OPERATORS) {
		for (const module of modulesOf(clean)) {
			for (const mutated of mutations(module)) {
				const whole = withUsedImports(module, mutated);
				add(name, replaced(clean, module, whole), () => moduleDifference(module, mutated));
			}
		}
	}
	for (const { name, mutations } of PLAN_OPERATORS) {
		for (const mutated of mutations(plan)) {
			add(name, emitted(mutated), () => valueDifference(partsOf(plan), partsOf(mutated)));
		}
	}
	return { clean, mutants, stillborn };
}

function modulesOf({ pattern, relationships }: CompiledTree): readonly Module[] {
	return [pattern, ...relationships];
}

const sound = new WeakSet<Module>();

function isSoundTree(tree: CompiledTree): boolean {
	return modulesOf(tree).every((module) => {
		const known = sound.has(module) || isSound(module);
		if (known) sound.add(module);
		return known;
	});
}

function treeOf(plan: Plan): CompiledTree {
	const joins = new Set([...rulesOf(plan.leaderRules), ...rulesOf(plan.pairRules)].map((rule) => rule.join));
	const pattern = patternModule(plan);
	const relationships = [...joins].flatMap((join) => relationshipModule(join) ?? []);
	return {
		pattern,
		relationships: relationships.map((module) => usedPart(module, pattern)),
		fields: policyFields([plan]),
	};
}

/** What the emitter makes of a plan; it may refuse one that no pattern has. */
function emitted(plan: Plan): CompiledTree | undefined {
	try {
		return treeOf(plan);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}

function replaced(tree: CompiledTree, module: Module, mutated: Module): CompiledTree {
	if (module === tree.pattern) return { ...tree, pattern: mutated };
	return { ...tree, relationships: tree.relationships.map((one) => (one === module ? mutated : one)) };
}

/** Strict OPAs refuse imports that nothing uses; that must not be what tells a mutant. */
function withUsedImports(module: Module, mutated: Module): Module {
	return { ...mutated, imports: usedImports(module.imports, mutated.rules) };
}

/** A plan as data, without what it was made of; what stands in it several times stands here once. */
function partsOf({ pattern: _pattern, driver, leaderRules, pairRules, ...parts }: Plan): unknown {
	const rules = [...rulesOf(leaderRules), ...rulesOf(pairRules)];
	const bare = (judgement: Judgement<LeaderRule | PairRule>) => ({
		...judgement,
		required: judgement.required.map(({ id }) => id),
		scored: judgement.scored.map(({ id }) => id),
	});
	return {
		...parts,
		leaderRules: bare(leaderRules),
		pairRules: bare(pairRules),
		driver: driver?.id,
		rules: rules.map(({ join, ...rule }) => ({ ...rule, join: join.type })),
		joins: Object.fromEntries(rules.map(({ join }) => [join.type, join])),
	};
}
