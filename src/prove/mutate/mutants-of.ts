import { emitModules } from "../../emit/emit-policy.js";
import type { Pattern, Requirement } from "../../pattern/pattern.js";
import type { PairProbe, Plan, Probe } from "../../plan/plan.js";
import { planPattern } from "../../plan/plan-pattern.js";
import { policyFields } from "../../plan/policy-fields.js";
import { linksOf } from "../../plan/requirement.js";
import type { Module } from "../../rego/tree.js";
import { usedImports } from "../../rego/used-imports.js";
import { type Difference, moduleDifference, valueDifference } from "./difference.js";
import type { EmittedTree, Mutant } from "./mutant.js";
import { type MutationSite, treeSiteOf } from "./mutation-site.js";
import { PLAN_OPERATORS } from "./plan-operators.js";
import { reachableRules } from "./reachable-rules.js";
import { TREE_OPERATORS } from "./tree-operators.js";
import { TreePrinter } from "./tree-text.js";

/** The mutants of a pattern. */
export interface Mutants {
	/** What the pattern compiles to without a fault. */
	readonly clean: EmittedTree;
	/** All that differ from it and from each other, operator by operator, in the order of the text. */
	readonly mutants: readonly Mutant[];
	/** How many come to the text of another one, or could not be emitted. */
	readonly stillborn: number;
}

/**
 * Plants every fault that an operator can plant in one place of a pattern's Rego or of its plan. The same pattern, the
 * same mutants.
 */
export function mutantsOf(pattern: Pattern): Mutants {
	const plan = planPattern(pattern);
	const clean = treeOf(plan);
	const printer = new TreePrinter();
	const known = new Set([printer.textOf(clean)]);
	const counts = new Map<string, number>();
	const mutants: Mutant[] = [];
	let stillborn = 0;
	const add = (operator: string, tree: EmittedTree | undefined, describe: () => Description): void => {
		const text = tree === undefined ? undefined : printer.textOf(tree);
		if (tree === undefined || text === undefined || known.has(text)) {
			stillborn++;
			return;
		}
		known.add(text);
		const number = (counts.get(operator) ?? 0) + 1;
		counts.set(operator, number);
		const id = `${pattern.name}/${operator}/${number}`;
		mutants.push({ id, operator, pattern: pattern.name, ...describe(), tree });
	};
	for (const { name, mutations } of TREE_OPERATORS) {
		for (const module of modulesOf(clean)) {
			for (const mutated of mutations(module)) {
				const whole = withUsedImports(module, mutated);
				add(name, replaced(clean, module, whole), () => ({
					...moduleDifference(module, mutated, printer),
					site: treeSiteOf(module, mutated, clean.pattern, plan),
				}));
			}
		}
	}
	for (const { name, mutations } of PLAN_OPERATORS) {
		for (const mutated of mutations(plan)) {
			add(name, emitted(mutated), () => {
				const { path, ...values } = valueDifference(partsOf(plan), partsOf(mutated));
				return {
					place: path.map((key) => `/${key}`).join(""),
					before: JSON.stringify(values.before) ?? "",
					after: JSON.stringify(values.after) ?? "",
					site: { in: "plan", path, ...values, plan },
				};
			});
		}
	}
	return { clean, mutants, stillborn };
}

type Description = Difference & { readonly site: MutationSite };

function modulesOf({ pattern, joins }: EmittedTree): readonly Module[] {
	return [pattern, ...joins];
}

function treeOf(plan: Plan): EmittedTree {
	const { patterns, joins } = emitModules([plan]);
	const [pattern] = patterns;
	if (pattern === undefined) throw new TypeError("a plan has a module");
	return {
		pattern,
		joins: joins.map((module) => reachableRules(module, pattern)),
		fields: policyFields([plan]),
	};
}

/** What the emitter makes of a plan; it may refuse one that no pattern has. */
function emitted(plan: Plan): EmittedTree | undefined {
	try {
		return treeOf(plan);
	} catch (error) {
		if (error instanceof TypeError) return undefined;
		throw error;
	}
}

function replaced(tree: EmittedTree, module: Module, mutated: Module): EmittedTree {
	if (module === tree.pattern) return { ...tree, pattern: mutated };
	return { ...tree, joins: tree.joins.map((one) => (one === module ? mutated : one)) };
}

/** Strict OPAs refuse imports that nothing uses; that must not be what tells a mutant. */
function withUsedImports(module: Module, mutated: Module): Module {
	return { ...mutated, imports: usedImports(module.imports, mutated.rules) };
}

/** A plan as data, without what it was made of; what stands in it several times stands here once. */
function partsOf({ pattern, subject, partner, requirement, pairing, joins, ...parts }: Plan): unknown {
	const probes = linksOf(requirement);
	const pairProbes = pairing === undefined ? [] : linksOf(pairing.requirement);
	const byId = <L extends Probe | PairProbe>({ allOf, anyOf, noneOf, score }: Requirement<L>) => ({
		allOf: allOf.map(({ id }) => id),
		anyOf: anyOf.map(({ id }) => id),
		noneOf: noneOf.map(({ id }) => id),
		score: { ...score, terms: score.terms.map(({ link, ...term }) => ({ ...term, link: link.id })) },
	});
	const { message, whenNone, for: duration } = pattern;
	return {
		...parts,
		...{ whenNone, for: duration },
		message: message.map((part) => ("role" in part ? { ...part, role: part.role.id } : part)),
		subject: subject.role,
		partner: partner?.role,
		requirement: byId(requirement),
		probes: probes.map(({ access, of, ...probe }) => ({
			...probe,
			of: of.role,
			access: "join" in access ? { ...access, join: access.join.name } : access,
		})),
		...(pairing === undefined
			? {}
			: {
					pairing: byId(pairing.requirement),
					driver: pairing.access.by === "key-index" ? pairing.access.driver.id : undefined,
					pairProbes: pairProbes.map(({ join, ...probe }) => ({ ...probe, join: join.name })),
				}),
		joins: Object.fromEntries(joins.map((join) => [join.name, join])),
	};
}
