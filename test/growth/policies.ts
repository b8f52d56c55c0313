import type { Json, JsonObject } from "../../src/base/json.js";
import { emitPolicy } from "../../src/emit/emit-policy.js";
import { emitReview, type ReviewPolicy } from "../../src/emit/emit-review.js";
import { FINDINGS_ENTRYPOINT } from "../../src/emit/findings-module.js";
import type { Pattern } from "../../src/pattern/pattern.js";
import { planPattern } from "../../src/plan/plan-pattern.js";
import type { RegoFile } from "../../src/rego/rego-file.js";
import { REVIEW_INPUTS, type ReviewForm, reviewPlan } from "../../src/targets/gatekeeper/review-plan.js";

/** The policy of a pattern in one of Gatekeeper's forms. */
export interface Review extends ReviewPolicy {
	readonly pattern: Pattern;
}

/** Makes the policies of the patterns that can be said in a form. */
export function reviewsOf(patterns: readonly Pattern[], form: ReviewForm): readonly Review[] {
	return patterns.flatMap((pattern) => {
		const plan = planPattern(pattern);
		const review = reviewPlan(plan, form);
		if ("reason" in review) return [];
		return [{ pattern, ...emitReview(plan, REVIEW_INPUTS[review.scope], { defaultNamespace: "default" }) }];
	});
}

/** Policies for one evaluation, and the query that asks all of them. */
export interface PolicySet {
	readonly files: readonly RegoFile[];
	/** Asks for an object with the findings of each pattern. */
	readonly query: string;
	/** How many patterns are asked. */
	readonly count: number;
}

/** The policies of patterns as OPA and Conftest judge by them. */
export function policiesOf(patterns: readonly Pattern[]): PolicySet {
	const files = emitPolicy(patterns.map(planPattern), { defaultNamespace: "default" });
	return { files, query: `data.${FINDINGS_ENTRYPOINT.replaceAll("/", ".")}`, count: patterns.length };
}

/**
 * Gatekeeper's policies of patterns, those that look equally far with one library. Each judges one review: of the first
 * object of the subject's kind, or of a Namespace. The data has the reviews by kind.
 */
export function reviewPolicies(patterns: readonly Pattern[], form: ReviewForm): PolicySet {
	const libraries = new Map<string, { readonly name: string; readonly files: Map<string, RegoFile> }>();
	const files: RegoFile[] = [];
	const answers = new Map<string, string[]>();
	for (const { pattern, policy, libraries: own } of reviewsOf(patterns, form)) {
		const scope = own.find(({ path }) => path.endsWith("/review_scope.rego"))?.text ?? "";
		const library = libraries.get(scope) ?? { name: `library_${libraries.size}`, files: new Map() };
		libraries.set(scope, library);
		const moved = (file: RegoFile): RegoFile => ({
			path: `${library.name}/${file.path}`,
			text: file.text.replaceAll("lib.kubepattern", `lib.${library.name}`),
		});
		for (const file of own) {
			const before = library.files.get(file.path)?.text ?? "";
			library.files.set(file.path, { path: file.path, text: united(before, file.text) });
		}
		files.push(moved({ path: `${pattern.packageName}.rego`, text: policy }));
		const kind = form === "namespace" ? "Namespace" : pattern.subject.kinds[0]?.kind;
		const answer = `\t"${pattern.packageName}": data.kubepattern.${pattern.packageName}.violation,`;
		answers.set(`${kind}`, [...(answers.get(`${kind}`) ?? []), answer]);
	}
	for (const { name, files: own } of libraries.values()) {
		for (const { path, text } of own.values()) {
			files.push({ path: `${name}/${path}`, text: text.replaceAll("lib.kubepattern", `lib.${name}`) });
		}
	}
	const asked = [...answers].flatMap(([kind, lines]) => [
		`of_${kind} := {\n${lines.join("\n")}\n}`,
		`asked[name] := found if some name, found in of_${kind} with input as data.reviews.${kind}`,
	]);
	const question = { path: "asked.rego", text: `package asked\n\n${asked.join("\n\n")}\n` };
	return { files: [...files, question], query: "data.asked.asked", count: [...answers.values()].flat().length };
}

/** A module with the rules of two, paragraph by paragraph: of the objects of each kind there is a rule a kind. */
function united(before: string, text: string): string {
	return [...new Set([...before.split("\n\n"), ...text.split("\n\n")].map((one) => one.trim()))].join("\n\n").trim();
}

/** What Gatekeeper holds of a snapshot, and a review of the first object of each kind. */
export function reviewData(snapshot: readonly JsonObject[]): Json {
	const namespace: Tree = {};
	const cluster: Tree = {};
	const reviews: Record<string, Json> = {};
	for (const object of snapshot) {
		const { apiVersion, kind, metadata } = object as {
			apiVersion: string;
			kind: string;
			metadata: { name: string; namespace?: string };
		};
		const root = metadata.namespace === undefined ? cluster : at(namespace, metadata.namespace);
		at(at(root, apiVersion), kind)[metadata.name] = object;
		const [group, version] = apiVersion.includes("/") ? apiVersion.split("/") : ["", apiVersion];
		reviews[kind] ??= {
			review: { object, kind: { group: group ?? "", version: version ?? "", kind }, operation: "CREATE" },
		};
	}
	return { inventory: { namespace, cluster }, reviews };
}

type Tree = { [key: string]: Json };

function at(tree: Tree, key: string): Tree {
	tree[key] ??= {};
	return tree[key] as Tree;
}
