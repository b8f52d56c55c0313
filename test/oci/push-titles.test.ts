import { expect, test } from "vitest";
import type { Artefact } from "../../src/oci/artefact.js";
import { MEDIA_TYPES } from "../../src/oci/media-types.js";
import { uploadArtefact } from "../../src/oci/push-artefact.js";
import { bytesOf, faultIn, memoryRepository } from "./memory-repository.js";

const fileOf = (title: string) => ({ title, mediaType: MEDIA_TYPES.file, bytes: bytesOf({ title }) });
const artefactOf = (files: Artefact["files"]) => ({ type: MEDIA_TYPES.policyArtefact, files, annotations: {} });

test.each([
	["policy/kubepattern/con/con.rego", "Windows"],
	["policy/aux.rego", "Windows"],
	[`policy/${"a".repeat(300)}.rego`, "too long"],
	["policy/.git/config", "dot in front"],
])("%s is not pushed, since it cannot be pulled", async (title, why) => {
	const repository = memoryRepository();
	const fault = faultIn(await uploadArtefact(repository, artefactOf([fileOf(title)])));
	expect([fault.code, fault.message]).toEqual(["oci/title", expect.stringContaining(why)]);
	expect(repository.asked).toEqual([]);
});

test("names that differ in case alone are not pushed", async () => {
	const files = [fileOf("a/B.rego"), fileOf("a/b.rego")];
	const fault = faultIn(await uploadArtefact(memoryRepository(), artefactOf(files)));
	expect(fault.message).toContain("taken by another file");
});
