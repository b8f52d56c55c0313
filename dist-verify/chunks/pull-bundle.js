import { Jn as failure, Kn as isDigest, Mn as errorDiagnostic, Yn as success } from "./check.js";
import { d as getBundle, i as userCache, r as openReference, u as findArtefact } from "./sign-artefact.js";
import { t as openBundle } from "./open-bundle2.js";
import { t as acceptSignedArtefact } from "./signed-artefact.js";
// src/oci/cached-repository.ts
function cachedRepository(cache, reference, repository) {
	const notCached = (what) => failure([errorDiagnostic({
		code: "oci/not-cached",
		message: `${what} is not in the cache, and the network is not to be used`,
		help: "run the command once without --offline",
		place: { file: reference }
	})]);
	async function cachedManifest(descriptor) {
		const bytes = descriptor === void 0 ? void 0 : await cache.get(descriptor.digest);
		return descriptor === void 0 || bytes === void 0 ? void 0 : {
			descriptor: {
				...descriptor,
				size: bytes.length
			},
			bytes
		};
	}
	return {
		async getManifest(name) {
			const recalled = isDigest(name) || repository === void 0 ? await cache.recall(keyOf(name)) : void 0;
			const cached = await cachedManifest(isDigest(name) && recalled?.digest !== name ? void 0 : recalled);
			if (cached !== void 0) return success(cached);
			if (repository === void 0) return notCached(isDigest(name) ? name : "what the tag names");
			const fetched = await repository.getManifest(name);
			if (!fetched.ok) return fetched;
			const { descriptor, bytes } = fetched.value;
			await cache.put(bytes);
			await cache.remember(keyOf(name), descriptor);
			await cache.remember(descriptor.digest, descriptor);
			return fetched;
		},
		async getBlob(descriptor) {
			const bytes = await cache.get(descriptor.digest);
			if (bytes !== void 0 && bytes.length === descriptor.size) return success(bytes);
			if (repository === void 0) return notCached(`the layer ${descriptor.digest}`);
			const fetched = await repository.getBlob(descriptor);
			if (fetched.ok) await cache.put(fetched.value);
			return fetched;
		}
	};
	function keyOf(name) {
		if (isDigest(name)) return name;
		return reference.endsWith(`:${name}`) ? reference : `${reference} ${name}`;
	}
}
// src/cli/pull-bundle.ts
async function pullBundle(reference, access) {
	const { plainHttp, caFile, seconds, terminal = SILENT } = access;
	const options = {
		plainHttp,
		...caFile === void 0 ? {} : { caFile },
		...seconds === void 0 ? {} : { timeout: seconds }
	};
	const opened = await openReference(reference, options, terminal);
	if (!opened.ok) return opened;
	const bundle = await pullVerified(opened.value, access);
	opened.value.line.end();
	return bundle;
}
async function pullVerified({ name, text, repository }, { offline, verification }) {
	const cached = cachedRepository(userCache(), text, offline ? void 0 : repository);
	const artefact = await findArtefact(cached, name, text);
	if (!artefact.ok) return artefact;
	const bytes = await getBundle(cached, artefact.value, text);
	if (!bytes.ok) return bytes;
	const bundle = await openBundle(bytes.value, text, verification);
	if (bundle.ok || verification === void 0) return bundle;
	const withReferrers = offline ? cached : {
		...cached,
		referrers: repository.referrers
	};
	const faults = bundle.diagnostics;
	const accepted = await acceptSignedArtefact(withReferrers, artefact.value, verification, faults, text);
	return accepted.ok ? openBundle(bytes.value, text) : accepted;
}
const SILENT = { progress: () => void 0 };
export { pullBundle };

//# sourceMappingURL=pull-bundle.js.map