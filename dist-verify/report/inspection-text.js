import { escapeControls } from "../base/escape-controls.js";
import { stableStringify } from "../base/json.js";
import { pluralize } from "../base/pluralize.js";
const SIGNATURES = {
    none: "not signed",
    present: "signed, not verified: give --verify KEY",
    verified: "the bundle is signed, and verified with the key given",
};
/** Formats an inspection for people and returns the text. */
export function inspectionText({ subject, artefact, bundle, proofs }, style) {
    const lines = [style.bold(escapeControls(subject))];
    const row = (name, value) => lines.push(`  ${style.dim(name.padEnd(11))}${escapeControls(value)}`);
    if (artefact !== undefined) {
        row("digest", artefact.digest);
        if (artefact.index !== undefined)
            row("index", artefact.index);
        if (artefact.artifactType !== undefined)
            row("type", artefact.artifactType);
        if (artefact.signature !== undefined)
            row("signature", "the artefact is signed, and verified with the key given");
        const size = artefact.layers.reduce((sum, layer) => sum + layer.size, 0);
        row("layers", `${artefact.layers.length}, ${size} bytes`);
        // Anybody can write an annotation. Its whole key is shown, so that it cannot look like one of our rows.
        for (const [key, value] of Object.entries(artefact.annotations))
            row("annotation", `${key}: ${value}`);
    }
    if (bundle === undefined) {
        for (const { title, mediaType } of artefact?.layers ?? [])
            row("", title ?? mediaType);
        return `${lines.join("\n")}\n`;
    }
    row("bundle", `${bundle.digest}, ${bundle.size} bytes, revision ${bundle.revision}`);
    row("built by", `patternc ${bundle.patternc} with OPA ${bundle.opa}`);
    if (artefact?.signature === undefined)
        row("signature", SIGNATURES[bundle.signature]);
    if (artefact !== undefined && proofs?.length === 0)
        row("proofs", "none attached");
    if (proofs === undefined)
        row("proofs", "not known: the registry did not tell");
    for (const proof of proofs ?? [])
        row("proof", proofText(proof));
    row("patterns", String(bundle.patterns.length));
    for (const { name, severity, displayName } of bundle.patterns)
        lines.push(`    ${severity.padEnd(9)}${escapeControls(name)}${displayName === undefined ? "" : `  ${style.dim(escapeControls(displayName))}`}`);
    return `${lines.join("\n")}\n`;
}
/** Formats an inspection as JSON and returns the text. */
export function inspectionJson(inspection) {
    return `${stableStringify({ schemaVersion: 1, ...inspection }, 2)}\n`;
}
function proofText({ engines, cases, evaluations, ofThisBundle, signed }) {
    const parts = [
        `by ${engines.map(({ name, version }) => `${name} ${version}`).join(", ") || "no engine"}`,
        ...(cases === undefined ? [] : [pluralize(cases, "case")]),
        ...(evaluations === undefined ? [] : [pluralize(evaluations, "generated evaluation")]),
        signed ? "in an envelope, whose signature was not looked at" : "not signed",
        ...(ofThisBundle ? [] : ["of another bundle"]),
    ];
    return parts.join("; ");
}
//# sourceMappingURL=inspection-text.js.map