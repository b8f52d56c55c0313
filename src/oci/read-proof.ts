import { isJsonList, isJsonObject, type Json, ownValue } from "../base/json.js";
import { builtDigests } from "./bundle-info.js";

/** What a proof says of itself. It is somebody's word: whose, only a signature would say. */
export interface ProofInfo {
	readonly predicateType: string;
	readonly engines: readonly { readonly name: string; readonly version: string }[];
	readonly cases?: number;
	/** Generated evaluations. */
	readonly evaluations?: number;
	/** In a DSSE envelope. Whether the signature is right is not looked at. */
	readonly signed: boolean;
	/** SHA-256 digests of what it is about, as hex digits. */
	readonly subjects: readonly string[];
}

/** Reads an in-toto statement, or the one in a DSSE envelope; `undefined` where the bytes are neither. */
export function readProof(bytes: Uint8Array): ProofInfo | undefined {
	const document = jsonOf(new TextDecoder().decode(bytes));
	const payload = at(document, "payload");
	const signed = typeof payload === "string" && isJsonList(at(document, "signatures"));
	const statement = signed ? jsonOf(Buffer.from(payload, "base64").toString("utf8")) : document;
	const [predicateType, predicate, subject] = [
		at(statement, "predicateType"),
		at(statement, "predicate"),
		at(statement, "subject"),
	];
	if (typeof predicateType !== "string" || !isJsonList(subject)) return undefined;
	const engines = at(predicate, "engines");
	const cases = at(predicate, "cases", "count");
	const evaluations = at(predicate, "generated", "evaluations");
	return {
		predicateType,
		engines: (isJsonList(engines) ? engines : []).flatMap((engine) => {
			const [name, version] = [at(engine, "name"), at(engine, "version")];
			return typeof name === "string" && typeof version === "string" ? [{ name, version }] : [];
		}),
		...(typeof cases === "number" ? { cases } : {}),
		...(typeof evaluations === "number" ? { evaluations } : {}),
		signed,
		subjects: subject.flatMap((one) => {
			const digest = at(one, "digest", "sha256");
			return typeof digest === "string" ? [digest] : [];
		}),
	};
}

/** Why a proof cannot be attached to a bundle, in words; `undefined` where it speaks of it. */
export async function proofFault(proof: Uint8Array, bundle: Uint8Array, file: string): Promise<string | undefined> {
	const read = readProof(proof);
	if (read === undefined) return "this is no proof: it is no in-toto statement, nor an envelope of one";
	const digests = await builtDigests(bundle, file);
	if (read.subjects.some((hex) => digests.includes(`sha256:${hex}`))) return undefined;
	return "this is the proof of another bundle";
}

function jsonOf(text: string): Json | undefined {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return undefined;
	}
}

function at(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
	return keys.reduce<Json | undefined>(
		(holder, key) => (isJsonObject(holder) ? ownValue(holder, key) : undefined),
		value,
	);
}
