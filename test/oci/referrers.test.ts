import { afterEach, describe, expect, test } from "vitest";
import { attachProof, proofsOf } from "../../src/oci/proof-artefact.js";
import { uploadArtefact } from "../../src/oci/push-artefact.js";
import { openRepository } from "../../src/oci/repository-client.js";
import { type ModelRegistry, startModelRegistry } from "./model-registry.js";
import { bytesOf, faultOf, HURRIED, must, referenceOf } from "./samples.js";

const registries: ModelRegistry[] = [];
afterEach(() => {
	for (const { stop } of registries.splice(0)) stop();
});

const PROOF = bytesOf({ _type: "https://in-toto.io/Statement/v1", predicateType: "x", subject: [] });
const FILES = {
	type: "application/x",
	files: [{ title: "a", mediaType: "application/octet-stream", bytes: bytesOf("a") }],
	annotations: {},
};

/** A registry without the referrers API that has an artefact, with a proof under the tag of its digest or without. */
async function registryThatAnswers(status: number, withProof: boolean) {
	const registry = await startModelRegistry();
	registries.push(registry);
	const repository = openRepository(referenceOf(`oci://${registry.host}/team/p:1`), HURRIED);
	const subject = must(await uploadArtefact(repository, FILES));
	if (withProof) must(await attachProof(repository, subject, PROOF));
	registry.habits = { answer: ({ path }) => (path.startsWith("referrers/") ? { status, body: {} } : undefined) };
	return { repository, digest: subject.digest };
}

describe("where a registry does not list what refers to an artefact", () => {
	test.each([400, 401, 403, 404, 405, 406, 501, 500, 503])("but answers %i, the tag says it", async (status) => {
		const { repository, digest } = await registryThatAnswers(status, true);
		expect(must(await repository.referrers(digest))).toHaveLength(1);
		const { proofs, diagnostics } = await proofsOf(repository, digest, "x");
		expect(proofs.map(({ bytes }) => Buffer.from(bytes))).toEqual([Buffer.from(PROOF)]);
		expect(diagnostics).toEqual([]);
	});

	test.each([400, 404, 405, 406, 501])(
		"but answers %i, and there is no tag either, nothing refers to it",
		async (status) => {
			const { repository, digest } = await registryThatAnswers(status, false);
			expect(must(await repository.referrers(digest))).toEqual([]);
		},
	);

	test.each([
		[401, "oci/unauthorized"],
		[403, "oci/unauthorized"],
		[429, "oci/unreachable"],
		[500, "oci/unreachable"],
		[503, "oci/unreachable"],
	])("but answers %i, and there is no tag either, it is not known", async (status, code) => {
		const { repository, digest } = await registryThatAnswers(status, false);
		expect(faultOf(await repository.referrers(digest))).toMatchObject({
			code,
			message: expect.stringMatching(status === 401 ? /wants to know who asks/ : `the registry answers ${status}`),
		});
		const { proofs, diagnostics } = await proofsOf(repository, digest, "x");
		expect(proofs).toEqual([]);
		expect(diagnostics).toMatchObject([{ code, severity: "warning" }]);
	});
});

test("a proof that cannot be downloaded is not passed over in silence", async () => {
	const registry = await startModelRegistry();
	registries.push(registry);
	const repository = openRepository(referenceOf(`oci://${registry.host}/team/p:1`), HURRIED);
	const subject = must(await uploadArtefact(repository, FILES));
	must(await attachProof(repository, subject, PROOF));
	registry.habits = {
		answer: ({ method, path }) => (method === "GET" && path.startsWith("blobs/") ? { status: 503 } : undefined),
	};
	const { proofs, diagnostics } = await proofsOf(repository, subject.digest, "x");
	expect(proofs).toEqual([]);
	expect(diagnostics).toMatchObject([{ code: "oci/unreachable", severity: "warning" }]);
});

test("many that are no proofs do not hide one", async () => {
	const registry = await startModelRegistry({ referrers: true });
	registries.push(registry);
	const repository = openRepository(referenceOf(`oci://${registry.host}/team/p:1`), HURRIED);
	const subject = must(await uploadArtefact(repository, FILES));
	const { mediaType, digest, size } = subject;
	for (let i = 0; i < 30; i++) {
		const config = { mediaType: "application/vnd.oci.empty.v1+json", digest: subject.digest, size: 2 };
		const manifest = bytesOf({ artifactType: "application/x", subject: { mediaType, digest, size }, i, config });
		registry.manifests.set(`team/p@sha256:${String(i).padStart(64, "0")}`, { bytes: manifest, mediaType });
	}
	must(await attachProof(repository, subject, PROOF));
	expect((await proofsOf(repository, digest, "x")).proofs).toHaveLength(1);
});
