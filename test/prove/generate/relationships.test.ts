import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { snapshotOf } from "../../../src/cluster/snapshot-of.js";
import { RELATIONSHIP_TYPES } from "../../../src/pattern/relationship-type.js";
import type { PlannedObject } from "../../../src/prove/generate/planned-object.js";
import { Random } from "../../../src/prove/generate/random.js";
import { linkInCommon } from "../../../src/prove/generate/relationships/common-neighbour.js";
import { link } from "../../../src/prove/generate/relationships/link.js";
import { RELATIONSHIP_GENERATORS } from "../../../src/prove/generate/relationships/relationship-generators.js";
import { skeleton } from "../../../src/prove/generate/skeleton.js";
import { buildActor, buildDefinition, buildRule } from "../../../src/prove/mutate/definition-builder.js";
import { evaluateReference } from "../../../src/reference/evaluate.js";
import { patternOf } from "../../library/judges.js";

const LINKED = { required: true, shared: true };

function objectOf(kind: string, name: string): PlannedObject {
	return { object: skeleton(kind, name, "shop") };
}

/** How often the reference finds something in what `make` gives for a hundred seeds. */
function hitsOf(
	definition: ReturnType<typeof buildDefinition>,
	make: (random: Random) => readonly PlannedObject[],
): number {
	const pattern = patternOf(definition);
	return Array.from({ length: 100 }, (_, seed) => make(new Random(seed))).filter((objects) => {
		const { snapshot } = snapshotOf(objects.map(({ object }) => object));
		return evaluateReference(pattern, snapshot).length > 0;
	}).length;
}

describe.each(Object.entries(RELATIONSHIP_GENERATORS))("the generators of %s", (key, { small, perturbations }) => {
	const type = key as keyof typeof RELATIONSHIP_GENERATORS;

	test.each(small.links)("link a %s and a %s, and perturbations part them at times", (from, to) => {
		const definition = buildDefinition("linked", {
			resources: [buildActor("one", from), buildActor("two", to)],
			relationships: [buildRule(type, "two", LINKED)],
		});
		const linked = (random: Random) => {
			const [a, b] = [objectOf(from, "web"), objectOf(to, "api")];
			link(random, type, a, b);
			return [a, b];
		};
		expect(hitsOf(definition, linked)).toBeGreaterThan(50);
		const perturbed = (random: Random) => {
			const [a, b] = linked(random) as [PlannedObject, PlannedObject];
			return [a, b, ...(random.pick(perturbations)(random, a, b) ?? [])];
		};
		expect(hitsOf(definition, perturbed)).toBeLessThan(hitsOf(definition, linked));
		expect(hitsOf(definition, perturbed)).toBeGreaterThan(0);
	});

	test.each(small.pairs)("give a $subject and a $partner a neighbour in common ($name)", ({ subject, partner }) => {
		const definition = buildDefinition("in-common", {
			topology: "LEADER_FOLLOWER",
			resources: [buildActor("one", subject), buildActor("two", partner)],
			commonRelationships: [buildRule(type, "two", LINKED)],
		});
		const inCommon = (random: Random) => {
			const [a, b] = [objectOf(subject, "web"), objectOf(partner, "api")];
			const third = linkInCommon(random, type, a, b);
			return [a, b, ...(third === undefined ? [] : [third])];
		};
		expect(hitsOf(definition, inCommon)).toBeGreaterThan(40);
	});
});

test("a relationship type costs prove/ one file, and a line in the table", () => {
	const root = fileURLToPath(new URL("../../../src/prove/", import.meta.url));
	const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
	const naming = files.filter((path) => {
		const code = readFileSync(`${root}${path}`, "utf8").replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, "");
		return RELATIONSHIP_TYPES.some((type) => new RegExp(`\\b${type}\\b`).test(code));
	});
	expect(naming.sort()).toEqual([
		"generate/relationships/relationship-generators.ts",
		// Facts about types that there are: another type needs no line in them.
		"mutate/equivalent-mutations.ts",
		"mutate/small-definitions.ts",
	]);
});
