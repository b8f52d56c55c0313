import { isDigest } from "./digest.js";
import { readObject } from "./json-object.js";
/** A list of descriptors as JSON has it; `undefined` where one of them is none. */
export function readDescriptors(list) {
    if (!Array.isArray(list))
        return undefined;
    const descriptors = list.map(readDescriptor);
    return descriptors.every((descriptor) => descriptor !== undefined) ? descriptors : undefined;
}
/** Reads a descriptor from JSON; `undefined` where it is none, or its digest is not of SHA-256. */
export function readDescriptor(value) {
    const { mediaType, digest, size, artifactType, annotations } = readObject(value) ?? {};
    if (typeof mediaType !== "string" || typeof digest !== "string" || !isDigest(digest))
        return undefined;
    if (typeof size !== "number" || !Number.isSafeInteger(size) || size < 0)
        return undefined;
    const notes = readAnnotations(annotations);
    return {
        mediaType,
        digest,
        size,
        ...(typeof artifactType === "string" ? { artifactType } : {}),
        ...(notes === undefined ? {} : { annotations: notes }),
    };
}
/** Reads annotations from JSON and leaves out what is no text; `undefined` where there is no object. */
export function readAnnotations(value) {
    const object = readObject(value);
    if (object === undefined)
        return undefined;
    return Object.fromEntries(Object.entries(object).filter((entry) => typeof entry[1] === "string"));
}
//# sourceMappingURL=descriptors.js.map