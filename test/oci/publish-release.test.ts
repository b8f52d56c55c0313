import { afterEach, describe, expect, test } from "vitest";
import type { Artefact } from "../../src/oci/artefact.js";
import { digestOf } from "../../src/oci/digest.js";
import { MEDIA_TYPES } from "../../src/oci/media-types.js";
import { publishRelease, type Release } from "../../src/oci/publish-release.js";
import { findArtefact, getFiles } from "../../src/oci/pull-artefact.js";
import { openRepository } from "../../src/oci/repository-client.js";
import { type Habits, type ModelRegistry, startModelRegistry } from "./model-registry.js";
import { bytesOf, faultOf, HURRIED, must, referenceOf } from "./samples.js";

const registries: ModelRegistry[] = [];
afterEach(() => {
	for (const { stop } of registries.splice(0)) stop();
});

async function start(habits: Habits = {}): Promise<ModelRegistry> {
	const registry = await startModelRegistry(habits);
	registries.push(registry);
	return registry;
}

function artefact(text: string, count = 2): Artefact {
	const files = Array.from({ length: count }, (_, i) => ({
		...{ title: `${i}.rego`, mediaType: MEDIA_TYPES.file },
		bytes: bytesOf(`${text} ${i}`),
	}));
	return { type: MEDIA_TYPES.policyArtefact, files, annotations: {} };
}

function release(version: string): Release {
	return {
		policy: { tag: "1.0", artefact: artefact(`policy ${version}`) },
		gatekeeper: { tag: "1.0-gatekeeper", artefact: artefact(`gatekeeper ${version}`) },
	};
}

function open({ host }: ModelRegistry) {
	return openRepository(referenceOf(`oci://${host}/team/p:1.0`), HURRIED);
}

const publish = (registry: ModelRegistry, version: string) => publishRelease(open(registry), release(version));

/** What registries with immutable tags say: as users report it. */
const IMMUTABLE: readonly [string, Required<Pick<Habits, "immutable">>["immutable"]][] = [
	[
		"ECR",
		{
			status: 400,
			body: { errors: [{ code: "TAG_INVALID", message: "The image tag already exists and cannot be overwritten" }] },
		},
	],
	["zot, create only", { status: 403, body: { errors: [{ code: "DENIED", message: "requested access is denied" }] } }],
	["Harbor", { status: 412, body: { errors: [{ code: "PRECONDITION", message: "configured as immutable" }] } }],
	["a conflict without a word", { status: 409, body: {} }],
];

describe("a release of two artefacts", () => {
	test("is named by both tags", async () => {
		const registry = await start();
		const published = must(await publish(registry, "a"));
		expect(registry.tags.get("team/p:1.0")).toBe(published.policy.digest);
		expect([...registry.tags.keys()]).toEqual(["team/p:1.0-gatekeeper", "team/p:1.0"]);
		expect(published.isNew).toBe(true);
	});

	test.each(IMMUTABLE)("that is there already is done, also where tags are immutable: %s", async (_, immutable) => {
		const registry = await start({ immutable });
		const first = must(await publish(registry, "a"));
		const again = must(await publish(registry, "a"));
		expect(again).toEqual({ ...first, isNew: false });
	});

	test.each(IMMUTABLE)("moves no tag where one of them is refused: %s", async (_, immutable) => {
		const registry = await start({ immutable });
		const first = must(await publishRelease(open(registry), { policy: release("a").policy }));
		const fault = faultOf(await publish(registry, "b"));
		expect(fault.code).toBe("oci/tag-exists");
		expect(fault.message).toContain(`the tag 1.0 exists and names ${first.policy.digest.slice(0, 19)}`);
		expect([...registry.tags]).toEqual([["team/p:1.0", first.policy.digest]]);
	});

	test("that was published by half is completed", async () => {
		const registry = await start({ immutable: { status: 409 } });
		must(await publishRelease(open(registry), { policy: release("a").policy }));
		must(await publish(registry, "a"));
		expect(registry.tags.size).toBe(2);
	});

	test("says which tag moved where the other is refused after all", async () => {
		const registry = await start({
			answer: ({ method, path }) =>
				method === "PUT" && path === "manifests/1.0"
					? { status: 403, body: { errors: [{ code: "DENIED" }] } }
					: undefined,
		});
		const fault = faultOf(await publish(registry, "a"));
		expect(fault.code).toBe("oci/unauthorized");
		expect(fault.message).toContain("1.0-gatekeeper is published already");
	});

	test("pushed from two machines at once has one digest, and both are done", async () => {
		for (const habits of [{}, { immutable: { status: 409 } }, { immutable: { status: 403, body: {} } }]) {
			const registry = await start(habits);
			const [one, other] = await Promise.all([publish(registry, "a"), publish(registry, "a")]);
			expect(must(one).policy).toEqual(must(other).policy);
			expect(registry.tags.get("team/p:1.0")).toBe(must(one).policy.digest);
		}
	});

	test("of two that differ and come at once one is whole, and the other is told so", async () => {
		const registry = await start({ immutable: { status: 409 } });
		const results = await Promise.all([publish(registry, "a"), publish(registry, "b")]);
		expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
		expect(results.find(({ ok }) => !ok)?.diagnostics[0]?.code).toBe("oci/tag-exists");
		const winner = must(results.find(({ ok }) => ok) ?? results[0]);
		expect(registry.tags.get("team/p:1.0")).toBe(winner.policy.digest);
		expect(registry.tags.get("team/p:1.0-gatekeeper")).toBe(winner.gatekeeper?.digest);
	});

	test("is not said to be there where somebody else moved a tag meanwhile", async () => {
		const other = bytesOf({ schemaVersion: 2, layers: [] });
		const registry = await start();
		registry.habits = {
			answer: ({ method, path }) => {
				if (method !== "PUT" || path !== "manifests/1.0") return undefined;
				registry.manifests.set(`team/p@${digestOf(other)}`, { bytes: other, mediaType: MEDIA_TYPES.manifest });
				registry.tags.set("team/p:1.0", digestOf(other));
				return { status: 201 };
			},
		};
		expect(faultOf(await publish(registry, "a"))).toMatchObject({
			code: "oci/tag-moved",
			message: expect.stringContaining(`the tag 1.0 names ${digestOf(other).slice(0, 19)}`),
		});
	});

	test("is not said to be there where the registry forgets the tag", async () => {
		const registry = await start({
			answer: ({ method, path }) => (method === "PUT" && path === "manifests/1.0" ? { status: 201 } : undefined),
		});
		expect(faultOf(await publish(registry, "a"))).toMatchObject({
			code: "oci/tag-moved",
			message: expect.stringContaining("the tag 1.0 names nothing"),
		});
	});

	test("is pushed whole again where the registry lost a layer of it", async () => {
		const registry = await start({ immutable: { status: 409 } });
		must(await publish(registry, "a"));
		const lost = digestOf(bytesOf("policy a 1"));
		registry.blobs.delete(lost);
		must(await publish(registry, "a"));
		expect(registry.blobs.has(lost)).toBe(true);
	});

	test("a layer that is lost before its manifest comes is named, and no tag moves", async () => {
		const registry = await start();
		registry.habits = {
			answer: ({ method, path }) => {
				if (method === "PUT" && path.startsWith("manifests/")) registry.blobs.clear();
				return undefined;
			},
		};
		const fault = faultOf(await publish(registry, "a"));
		expect(fault.message).toContain("the registry lost a part of it that was uploaded before");
		expect(registry.tags.size).toBe(0);
	});

	test("is published by an account that may push and not look", async () => {
		const registry = await start({
			answer: ({ method, path }) =>
				method === "GET" && path.startsWith("manifests/") ? { status: 403, body: {} } : undefined,
		});
		must(await publish(registry, "a"));
		expect(registry.tags.size).toBe(2);
	});

	test("is not begun where the registry cannot be asked", async () => {
		const registry = await start({ answer: ({ method }) => (method === "GET" ? { status: 503 } : undefined) });
		expect(faultOf(await publish(registry, "a")).code).toBe("oci/unreachable");
		expect(registry.blobs.size).toBe(0);
	});
});

test("what is published comes back", async () => {
	const registry = await start();
	must(await publish(registry, "a"));
	const repository = open(registry);
	const files = must(await getFiles(repository, must(await findArtefact(repository, "1.0", "x")), "x"));
	expect(files.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(["policy a 0", "policy a 1"]);
});
