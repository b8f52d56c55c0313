import { isJsonList } from "../base/json.js";
import { valueAt } from "../base/json-pointer.js";
import { builtDigests } from "./bundle-info.js";
/**
 * Reads an in-toto statement, or the one in a DSSE envelope, and returns what it says; `undefined` where the bytes are
 * neither.
 */
export function readProof(bytes) {
    const document = jsonOf(new TextDecoder().decode(bytes));
    const payload = valueAt(document, ["payload"]);
    const signed = typeof payload === "string" && isJsonList(valueAt(document, ["signatures"]));
    const statement = signed ? jsonOf(Buffer.from(payload, "base64").toString("utf8")) : document;
    const [predicateType, predicate, subject] = [
        valueAt(statement, ["predicateType"]),
        valueAt(statement, ["predicate"]),
        valueAt(statement, ["subject"]),
    ];
    if (typeof predicateType !== "string" || !isJsonList(subject))
        return undefined;
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
export async function proofFault(proof, bundle) {
    const info = readProof(proof);
    if (info === undefined)
        return "this is no proof: it is no in-toto statement, nor an envelope of one";
    const digests = await builtDigests(bundle);
    if (info.subjects.some((hex) => digests.includes(`sha256:${hex}`)))
        return undefined;
    return "this is the proof of another bundle";
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=read-proof.js.map