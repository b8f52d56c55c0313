import { type Result, success } from "../../base/result.js";
import { type InspectionReport, inspectArtefact, inspectBundle } from "../../oci/inspection.js";
import { bundleLayer, findArtefact, getBundle } from "../../oci/pull-artefact.js";
import { isReference } from "../../oci/reference.js";
import { inspectionJson, inspectionText } from "../../report/inspection-text.js";
import { styleFor } from "../../report/style.js";
import type { BundleVerification } from "../../targets/bundle/signature.js";
import { readBundleFile } from "../bundle-file.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readOutputs, writeOutputs } from "../outputs.js";
import { openReference } from "../registry-access.js";
import { reportDiagnostics, type Terminal } from "../terminal.js";
import { readVerification, type VerificationOptions } from "../verification-options.js";

export interface InspectOptions extends VerificationOptions {
	readonly output: readonly string[];
	readonly plainHttp: boolean;
}

/** `patternc inspect`: what is in a bundle, or in an artefact of a registry. */
export async function inspect(given: string, options: InspectOptions, terminal: Terminal): Promise<ExitCode> {
	const outputs = readOutputs(options.output, ["text", "json"] as const);
	if (!outputs.ok) return reportDiagnostics(outputs.diagnostics, terminal);
	const verification = await readVerification(options);
	if (!verification.ok) return reportDiagnostics(verification.diagnostics, terminal);
	const inspected = isReference(given)
		? await ofReference(given, options.plainHttp, verification.value)
		: await ofFile(given, verification.value);
	if (!inspected.ok) return reportDiagnostics(inspected.diagnostics, terminal);
	const unwritten = await writeOutputs(
		outputs.value,
		(format, toTerminal) =>
			format === "json"
				? inspectionJson(inspected.value)
				: inspectionText(inspected.value, toTerminal ? terminal.outStyle : styleFor(false)),
		terminal,
	);
	return unwritten.length > 0 ? reportDiagnostics(unwritten, terminal) : EXIT.CLEAN;
}

async function ofFile(file: string, verification: BundleVerification | undefined): Promise<Result<InspectionReport>> {
	const bytes = await readBundleFile(file);
	return bytes.ok ? inspectBundle(bytes.value, file, verification) : bytes;
}

async function ofReference(
	given: string,
	plainHttp: boolean,
	verification: BundleVerification | undefined,
): Promise<Result<InspectionReport>> {
	const opened = openReference(given, plainHttp);
	if (!opened.ok) return opened;
	const { repository, name, text } = opened.value;
	const found = await findArtefact(repository, name, text);
	if (!found.ok) return found;
	// The artefact for Gatekeeper has none; what is to be verified must have one.
	const isBare = bundleLayer(found.value.manifest) === undefined && verification === undefined;
	const bundle = isBare ? success(undefined) : await getBundle(repository, found.value, text);
	return bundle.ok ? inspectArtefact(repository, found.value, bundle.value, text, verification) : bundle;
}
