import { An as didYouMean, Jn as failure, Qt as bundleFault, Tn as escapeControls, U as writeFileAtomic, Wt as readBundleFile, Yn as success, Yt as hashFile, Zt as packArchive, br as stableStringify, hr as compareCodePoints, ht as usageError, mt as reportDiagnostics, qt as SIGNATURES, w as isReference, z as unwritable } from "./check.js";
import { t as openBundle } from "./open-bundle2.js";
import { t as SIGNING_ALGORITHMS } from "./signing-key2.js";
import { i as EXIT } from "./start.js";
import { n as readSigningKeyFile } from "./key-file2.js";
import { t as outputTargetMistakes } from "./output-targets2.js";
import { CompactSign } from "jose";
// src/targets/bundle/sign-bundle.ts
async function signFiles(files, file, options) {
	const unsigned = files.filter(({ path }) => path !== SIGNATURES);
	const signature = await signatureOf(unsigned, file, options);
	return signature.ok ? success(await packArchive([...unsigned, signature.value])) : signature;
}
async function signatureOf(files, file, { key: { key, algorithm }, keyId, scope }) {
	const hashed = [];
	const diagnostics = [];
	for (const one of [...files].sort((a, b) => compareCodePoints(a.path, b.path))) {
		const hash = hashFile(one);
		if (hash !== void 0) hashed.push({
			algorithm: "SHA-256",
			hash,
			name: one.path
		});
		else diagnostics.push(notJson(one.path, file));
	}
	if (diagnostics.length > 0) return failure(diagnostics);
	const payload = {
		files: hashed,
		...keyId === void 0 ? {} : { keyid: keyId },
		...scope === void 0 ? {} : { scope }
	};
	const token = await new CompactSign(new TextEncoder().encode(stableStringify(payload))).setProtectedHeader({
		alg: algorithm,
		typ: "JWT",
		...keyId === void 0 ? {} : { kid: keyId }
	}).sign(key);
	const text = `${stableStringify({ signatures: [token] }, 2)}\n`;
	return success({
		path: SIGNATURES,
		bytes: new TextEncoder().encode(text)
	});
}
function notJson(path, file) {
	const message = `${escapeControls(path)} holds no JSON that could be signed`;
	return bundleFault("bundle/unreadable", message, "data and manifests of a bundle are JSON in UTF-8", file);
}
// src/cli/commands/sign.ts
async function sign(file, options, terminal) {
	const { key: keyFile, keyid, scope, algorithm, out = file } = options;
	const usage = usageErrors(file, options);
	if (keyFile === void 0 || usage.length > 0) return reportDiagnostics(usage, terminal);
	const mistakes = outputTargetMistakes({
		outputs: isReference(out) ? [] : [out],
		files: [keyFile]
	});
	if (mistakes.length > 0) return reportDiagnostics(mistakes, terminal);
	const key = await readSigningKeyFile(keyFile);
	if (!key.ok) return reportDiagnostics(key.diagnostics, terminal);
	if (algorithm !== void 0 && algorithm !== key.value.algorithm) {
		const message = `the key is for ${key.value.algorithm}, and ${algorithm} is asked for`;
		return reportDiagnostics([usageError(message, `leave --algorithm out, or give a key for ${algorithm}`)], terminal);
	}
	if (isReference(file)) return (await import("./sign-published.js")).signPublished(file, key.value, options, terminal);
	const bytes = await readBundleFile(file);
	if (!bytes.ok) return reportDiagnostics(bytes.diagnostics, terminal);
	const bundle = await openBundle(bytes.value, file);
	if (!bundle.ok) return reportDiagnostics(bundle.diagnostics, terminal);
	const signed = await signFiles(bundle.value.files, file, {
		key: key.value,
		...keyid === void 0 ? {} : { keyId: keyid },
		...scope === void 0 ? {} : { scope }
	});
	if (!signed.ok) return reportDiagnostics(signed.diagnostics, terminal);
	try {
		await writeFileAtomic(out, signed.value);
	} catch (error) {
		return reportDiagnostics([unwritable(out, error, "the signed bundle")], terminal);
	}
	if (!options.quiet) terminal.err(`${out} is signed (${key.value.algorithm})\n`);
	return EXIT.CLEAN;
}
function usageErrors(file, { key, keyid, scope, algorithm, out }) {
	const errors = [];
	if (key === void 0) errors.push(usageError("no key is given", "give --key PRIVATE.PEM"));
	if (keyid === "" || scope === "") errors.push(usageError("an empty --keyid or --scope means none", "leave it out"));
	if (isReference(file) && (keyid ?? scope ?? out) !== void 0) errors.push(usageError("--keyid, --scope and --out are for the file of a bundle", "leave them out, or sign the file of a bundle"));
	if (algorithm !== void 0 && !SIGNING_ALGORITHMS.includes(algorithm)) {
		const message = `unknown algorithm ${JSON.stringify(algorithm)}`;
		errors.push(usageError(message, didYouMean(algorithm, SIGNING_ALGORITHMS)));
	}
	return errors;
}
export { sign };

//# sourceMappingURL=sign.js.map