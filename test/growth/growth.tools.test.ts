import { describe, expect, test } from "vitest";
import type { Pattern } from "../../src/pattern/pattern.js";
import type { ReviewForm } from "../../src/targets/gatekeeper/review-plan.js";
import { realTool } from "../real-tool.js";
import { allPairsPattern, formPatterns, registryPatterns } from "./definitions.js";
import { type PolicySet, policiesOf, reviewData, reviewPolicies } from "./policies.js";
import { resourceForms } from "./resource-forms.js";
import { makeSnapshot, type Shape } from "./snapshots.js";
import { fastGrowing, type Growth, measureWork } from "./work.js";

const opa = await realTool("opa");

/** How much more work four times the objects may be. */
const MOST = 4.6;
/** Pods in a snapshot, beside some twelve other objects for each. */
const SMALL = 12;

/** Patterns that may grow faster where all objects have one label, claim, account and owner. */
const ALL_PAIRS: readonly { readonly name: RegExp; readonly reason: string }[] = [
	{ name: /^(sidecar|split-ambassador|split-init)$/, reason: "all Pods mount one claim, so all pairs are findings" },
	{
		name: /^has-affinity-to-pod-(driver|tested|excluded|scan)/,
		reason: "each Pod selects all Pods, and a pair's neighbours are gathered Pod by Pod",
	},
];

const patterns = [...registryPatterns(), ...formPatterns(), ...resourceForms()];
const isAllPairs = ({ name }: Pattern) => ALL_PAIRS.some((one) => one.name.test(name));
const patternsFor = (shape: Shape) => (shape === "one" ? patterns.filter((one) => !isAllPairs(one)) : patterns);

/** The snapshot has kinds of Kubernetes and few custom ones; a review needs an object of the subject's. */
const KINDS = new Set(makeSnapshot("one", 1).map(({ kind }) => kind));
const isReviewed = ({ subject }: Pattern) => KINDS.has(subject.kinds[0]?.kind ?? "");

/** What is measured of policies. */
interface GrowthOptions {
	readonly form?: "documents" | ReviewForm;
	/** Pods in the smaller snapshot. */
	readonly units?: number;
}

/** Returns the files of policies whose work grows faster than what they judge. */
async function growth(
	{ files, query, count }: PolicySet,
	shape: Shape,
	{ form = "documents", units = SMALL }: GrowthOptions = {},
): Promise<readonly Growth[]> {
	const [small, large] = await Promise.all(
		[units, 4 * units].map(async (size) => {
			const snapshot = makeSnapshot(shape, size);
			const documents = form === "documents" ? { input: { snapshot } } : { data: reviewData(snapshot) };
			const { value, work } = await measureWork(opa ?? "", { files, query, ...documents });
			// What is undefined would be no work.
			expect(Object.keys(value ?? {})).toHaveLength(count);
			return work;
		}),
	);
	if (small === undefined || large === undefined) throw new TypeError("there are two sizes");
	return fastGrowing(small, large, MOST);
}

function fileOf({ packageName }: Pattern): string {
	return `kubepattern/${packageName}/${packageName}.rego`;
}

describe.skipIf(opa === undefined)("four times the objects are 4.6 times the work at most (skipped without Go)", () => {
	// `mixed` is `even` but for the labels.
	test.each(["one", "mixed"] as const)("in OPA and Conftest: %s", async (shape) => {
		expect(await growth(policiesOf(patternsFor(shape)), shape)).toEqual([]);
	});

	test.each(["object", "namespace"] as const)("in a review of Gatekeeper: %s", async (form) => {
		const reviewed = patternsFor("one").filter(isReviewed);
		expect(reviewed.length).toBeGreaterThan(patterns.length / 2);
		expect(await growth(reviewPolicies(reviewed, form), "one", { form })).toEqual([]);
		const bySelectors = reviewed.filter(({ name }) => /exposes|service|affinity/.test(name));
		expect(await growth(reviewPolicies(bySelectors, form), "mixed", { form })).toEqual([]);
	});

	test("but for the patterns that are declared, each of which really grows faster", async () => {
		const declared = patterns.filter(isAllPairs);
		const files = (await growth(policiesOf(declared), "one", { units: 8 })).map(({ file }) => file);
		expect(files.sort()).toEqual(declared.map(fileOf).sort());
	});
});

describe.skipIf(opa === undefined)("the gate sees (skipped without Go)", () => {
	test("a pattern by whose definition all pairs are findings", async () => {
		const pattern = allPairsPattern();
		expect(await growth(policiesOf([pattern]), "even")).toMatchObject([{ file: fileOf(pattern) }]);
	});

	test("a partial rule that is looked up by key", async () => {
		const pattern = patterns.find(({ name }) => name === "exposes-service-and-pod-not");
		if (pattern === undefined) throw new TypeError("the pattern is one of the forms");
		const { files, ...rest } = policiesOf([pattern]);
		const complete = "y_keys := {key |";
		const planted = files.map((file) => ({ ...file, text: file.text.replace(complete, "y_keys contains key if {") }));
		expect(planted).not.toEqual(files);
		expect(await growth({ files, ...rest }, "even")).toEqual([]);
		const growing = await growth({ files: planted, ...rest }, "even");
		expect(growing.map(({ file }) => file)).toContain(fileOf(pattern));
	});
});
