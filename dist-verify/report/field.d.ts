import { type JsonPath } from "../base/json-pointer.js";
import type { Resource } from "../cluster/resource.js";
/** The place of the field of a resource that a finding is about: a selector, a reference, a container. */
export interface ReportedField {
    /** From the object that the finding names: `spec.template.spec.volumes[0].configMap.name`. */
    readonly path: string;
    readonly line: number;
    readonly column: number;
    /** Returns the line of the text; nothing where it is too long to be shown. A function, so that no JSON has it. */
    readonly sourceLine?: () => string | undefined;
}
/**
 * Looks the place of a part of an object up and returns it, or that of the deepest part on the way that exists.
 * `undefined` where there is no such part, or where the text of the object was not kept.
 */
export declare function reportedField(resource: Resource, path: JsonPath): ReportedField | undefined;
