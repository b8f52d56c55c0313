import type { Diagnostic } from "../../base/diagnostic.js";
import { didYouMean } from "../../base/did-you-mean.js";
import { readBundle } from "../../targets/bundle/read-bundle.js";
import { signBundle } from "../../targets/bundle/sign-bundle.js";
import { readSigningKey, SIGNING_ALGORITHMS, type SigningAlgorithm } from "../../targets/bundle/signing-key.js";
import { readBundleFile } from "../bundle-file.js";
import { type Console, tell, usageError } from "../console.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readKeyFile } from "../key-file.js";
import { unwritable } from "../outputs.js";
import { writeWhole } from "../write-file.js";

export interface SignOptions {
	/** The file of a private key. */
	readonly key?: string;
	readonly keyid?: string;
	readonly scope?: string;
	readonly algorithm?: string;
	readonly out?: string;
	readonly quiet: boolean;
}

/**
 * `patternc sign`: signs a bundle of ours, in place or into another file, whole or not at all. What we would not judge
 * by, we do not sign.
 */
export async function sign(file: string, options: SignOptions, console: Console): Promise<ExitCode> {
	const { key: keyFile, keyid, scope, algorithm, out = file } = options;
	const usage = usageErrors(options);
	if (keyFile === undefined || usage.length > 0) return tell(usage, console);
	const pem = await readKeyFile(keyFile);
	if (!pem.ok) return tell(pem.diagnostics, console);
	const key = readSigningKey(pem.value, keyFile);
	if (!key.ok) return tell(key.diagnostics, console);
	if (algorithm !== undefined && algorithm !== key.value.algorithm) {
		const message = `the key is for ${key.value.algorithm}, and ${algorithm} is asked for`;
		return tell([usageError(message, `leave --algorithm out, or give a key for ${algorithm}`)], console);
	}
	const bytes = await readBundleFile(file);
	if (!bytes.ok) return tell(bytes.diagnostics, console);
	const read = await readBundle(bytes.value, file);
	if (!read.ok) return tell(read.diagnostics, console);
	const signed = await signBundle(bytes.value, file, {
		key: key.value,
		...(keyid === undefined ? {} : { keyId: keyid }),
		...(scope === undefined ? {} : { scope }),
	});
	if (!signed.ok) return tell(signed.diagnostics, console);
	try {
		await writeWhole(out, signed.value);
	} catch (error) {
		return tell([unwritable(out, error, "the signed bundle")], console);
	}
	if (!options.quiet) console.err(`${out} is signed (${key.value.algorithm})\n`);
	return EXIT.CLEAN;
}

function usageErrors({ key, keyid, scope, algorithm }: SignOptions): readonly Diagnostic[] {
	const errors: Diagnostic[] = [];
	if (key === undefined) errors.push(usageError("no key is given", "give --key PRIVATE.PEM"));
	if (keyid === "" || scope === "") errors.push(usageError("an empty --keyid or --scope means none", "leave it out"));
	if (algorithm !== undefined && !SIGNING_ALGORITHMS.includes(algorithm as SigningAlgorithm)) {
		const message = `unknown algorithm ${JSON.stringify(algorithm)}`;
		errors.push(usageError(message, didYouMean(algorithm, SIGNING_ALGORITHMS)));
	}
	return errors;
}
