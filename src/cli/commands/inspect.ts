import type { Diagnostic } from "../../base/diagnostic.js";
import { failure, type Result, success } from "../../base/result.js";
import { type InspectionReport, inspectArtefact, inspectBundle } from "../../oci/inspection.js";
import { bundleLayer, findArtefact, getBundle } from "../../oci/pull-artefact.js";
import { isReference } from "../../oci/reference.js";
import { inspectionJson, inspectionText } from "../../report/inspection-text.js";
import { styleFor } from "../../report/style.js";
import { type OpenedBundle, openBundle } from "../../targets/bundle/open-bundle.js";
import type { BundleVerification } from "../../targets/bundle/signature.js";
import { readBundleFile } from "../bundle-file.js";
import type { ExitCode } from "../exit-code.js";
import { readFreeOutputs } from "../output-targets.js";
import { writeOutputs } from "../outputs.js";
import { type OpenReference, openReference, type RegistryOptions } from "../registry-access.js";
import { acceptSignedArtefact } from "../signed-artefact.js";
import { reportDiagnostics, type Terminal } from "../terminal.js";
import { readVerification, type VerificationOptions } from "../verification-options.js";
import { unsignedArtefact } from "../verify-artefact.js";

/** The options of `patternc inspect`. */
export interface InspectOptions extends VerificationOptions, RegistryOptions {
	readonly output: readonly string[];
}

/** Runs `patternc inspect`: prints the content of a bundle or of an artefact, and returns the exit code. */
export async function inspect(subject: string, options: InspectOptions, terminal: Terminal): Promise<ExitCode> {
	const outputs = readFreeOutputs(options.output, ["text", "json"] as const, {
		inputs: [subject],
		files: [options.verify],
	});
	if (!outputs.ok) return reportDiagnostics(outputs.diagnostics, terminal);
	const verification = await readVerification(options);
	if (!verification.ok) return reportDiagnostics(verification.diagnostics, terminal);
	const inspection = isReference(subject)
		? await inspectReference(subject, options, verification.value, terminal)
		: await inspectFile(subject, verification.value);
	if (!inspection.ok) return reportDiagnostics(inspection.diagnostics, terminal);
	const outputErrors = await writeOutputs(
		outputs.value,
		(format, toTerminal) =>
			format === "json"
				? inspectionJson(inspection.value)
				: inspectionText(inspection.value, toTerminal ? terminal.outStyle : styleFor(false)),
		terminal,
	);
	return reportDiagnostics([...inspection.diagnostics, ...outputErrors], terminal);
}

async function inspectFile(
	file: string,
	verification: BundleVerification | undefined,
): Promise<Result<InspectionReport>> {
	const bytes = await readBundleFile(file);
	if (!bytes.ok) return bytes;
	const bundle = await openBundle(bytes.value, file, verification);
	return bundle.ok ? success(inspectBundle(bundle.value, file)) : bundle;
}

async function inspectReference(
	input: string,
	options: RegistryOptions,
	verification: BundleVerification | undefined,
	terminal: Terminal,
): Promise<Result<InspectionReport>> {
	const opened = await openReference(input, options, terminal);
	if (!opened.ok) return opened;
	const inspection = await inspectOpen(opened.value, verification);
	opened.value.line.end();
	return inspection;
}

async function inspectOpen(
	{ repository, name, text }: OpenReference,
	verification: BundleVerification | undefined,
): Promise<Result<InspectionReport>> {
	const artefact = await findArtefact(repository, name, text);
	if (!artefact.ok) return artefact;
	const describe = (bundle: OpenedBundle | undefined, isVerified: boolean) =>
		inspectArtefact(repository, artefact.value, bundle, text, isVerified);
	const accept = (faults: readonly Diagnostic[]) =>
		verification === undefined
			? failure(faults)
			: acceptSignedArtefact(repository, artefact.value, verification, faults, text);
	// The artefact for Gatekeeper has no bundle.
	if (bundleLayer(artefact.value.manifest) === undefined) {
		if (verification === undefined) return describe(undefined, false);
		const accepted = await accept([unsignedArtefact(text)]);
		return accepted.ok ? describe(undefined, true) : accepted;
	}
	const bytes = await getBundle(repository, artefact.value, text);
	if (!bytes.ok) return bytes;
	const bundle = await openBundle(bytes.value, text, verification);
	if (bundle.ok) return describe(bundle.value, false);
	const accepted = await accept(bundle.diagnostics);
	if (!accepted.ok) return accepted;
	const opened = await openBundle(bytes.value, text);
	return opened.ok ? describe(opened.value, true) : opened;
}
