import { isJsonList, type Json } from "../base/json.js";
import { valueAt } from "../base/json-pointer.js";
import type { OpenedBundle } from "../targets/bundle/open-bundle.js";
import { builtDigests } from "./bundle-info.js";

/** What a proof says of itself. Nobody vouches for it: its signature is not verified. */
export interface ProofInfo {
	readonly predicateType: string;
	readonly engines: readonly { readonly name: string; readonly version: string }[];
	readonly cases?: number;
	/** Generated evaluations. */
	readonly evaluations?: number;
	/** Whether it is in a DSSE envelope. The signature is not verified. */
	readonly signed: boolean;
	/** SHA-256 digests of what it is about, as hex digits without `sha256:`. */
	readonly subjects: readonly string[];
}

/**
 * Reads an in-toto statement, or the one in a DSSE envelope, and returns what it says; `undefined` where the bytes are
 * neither.
 */
export function readProof(bytes: Uint8Array): ProofInfo | undefined {
	const document = jsonOf(new TextDecoder().decode(bytes));
	const payload = valueAt(document, ["payload"]);
	const signed = typeof payload === "string" && isJsonList(valueAt(document, ["signatures"]));
	const statement = signed ? jsonOf(Buffer.from(payload, "base64").toString("utf8")) : document;
	const [predicateType, predicate, subject] = [
		valueAt(statement, ["predicateType"]),
		valueAt(statement, ["predicate"]),
		valueAt(statement, ["subject"]),
	];
	if (typeof predicateType !== "string" || !isJsonList(subject)) return undefined;
	const engines = valueAt(predicate, ["engines"]);
	const cases = valueAt(predicate, ["cases", "count"]);
	const evaluations = valueAt(predicate, ["generated", "evaluations"]);
	return {
		predicateType,
		engines: (isJsonList(engines) ? engines : []).flatMap((engine) => {
			const [name, version] = [valueAt(engine, ["name"]), valueAt(engine, ["version"])];
			return typeof name === "string" && typeof version === "string" ? [{ name, version }] : [];
		}),
		...(typeof cases === "number" ? { cases } : {}),
		...(typeof evaluations === "number" ? { evaluations } : {}),
		signed,
		subjects: subject.flatMap((one) => {
			const digest = valueAt(one, ["digest", "sha256"]);
			return typeof digest === "string" ? [digest] : [];
		}),
	};
}

/** Says in words why a proof cannot be attached to a bundle; `undefined` where the bundle is one of its subjects. */
export async function proofFault(proof: Uint8Array, bundle: OpenedBundle): Promise<string | undefined> {
	const info = readProof(proof);
	if (info === undefined) return "this is no proof: it is no in-toto statement, nor an envelope of one";
	const digests = await builtDigests(bundle);
	if (info.subjects.some((hex) => digests.includes(`sha256:${hex}`))) return undefined;
	return "this is the proof of another bundle";
}

function jsonOf(text: string): Json | undefined {
	try {
		return JSON.parse(text) as Json;
	} catch {
		return undefined;
	}
}
