import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";

/**
 * An error of the room `oci`.
 *
 * Nothing that a registry, a credential helper or a file with credentials wrote may stand in a message: any of them can
 * hold a secret, and a registry can send back what it was sent. Statuses, our own words, names that the user typed and
 * digests that we worked out may.
 */
export type OciFault = Omit<Diagnostic, "severity" | "place">;

/** Makes a diagnostic about a reference, which is written as the user would. */
export function ociDiagnostic(fault: OciFault, reference: string): Diagnostic {
	return errorDiagnostic({ ...fault, place: { file: reference } });
}
