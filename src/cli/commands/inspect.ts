import { readFile } from "node:fs/promises";
import { failure, type Result, success } from "../../base/result.js";
import { type Inspection, inspectArtefact, inspectBundle } from "../../oci/inspection.js";
import { bundleLayer, findArtefact, getBundle } from "../../oci/pull-artefact.js";
import { isReference } from "../../oci/reference.js";
import { inspectionJson, inspectionText } from "../../report/inspection-text.js";
import { styleFor } from "../../report/style.js";
import { type Console, tell } from "../console.js";
import { EXIT, type ExitCode } from "../exit-code.js";
import { readOutputs, writeOutputs } from "../outputs.js";
import { openReference } from "../registry-access.js";
import { unreadableFile } from "../unreadable-file.js";
import { verifyBundle } from "../verify-bundle.js";

export interface InspectOptions {
	readonly output: readonly string[];
	/** The file of a key. */
	readonly verify?: string;
	readonly plainHttp: boolean;
}

/** `patternc inspect`: what is in a bundle, or in an artefact of a registry. */
export async function inspect(given: string, options: InspectOptions, console: Console): Promise<ExitCode> {
	const outputs = readOutputs(options.output, ["text", "json"] as const);
	if (!outputs.ok) return tell(outputs.diagnostics, console);
	const inspected = isReference(given) ? await ofReference(given, options) : await ofFile(given, options);
	if (!inspected.ok) return tell(inspected.diagnostics, console);
	const unwritten = await writeOutputs(
		outputs.value,
		(format, toTerminal) =>
			format === "json"
				? inspectionJson(inspected.value)
				: inspectionText(inspected.value, toTerminal ? console.outStyle : styleFor(false)),
		console,
	);
	return unwritten.length > 0 ? tell(unwritten, console) : EXIT.CLEAN;
}

async function ofFile(file: string, { verify }: InspectOptions): Promise<Result<Inspection>> {
	const bytes = await readFile(file).catch((error: unknown) => error);
	if (!Buffer.isBuffer(bytes)) return failure([unreadableFile(file, bytes, "give a bundle.tar.gz, or oci://...")]);
	const verified = await verifyBundle(bytes, verify, file);
	return verified.ok ? withVerified(await inspectBundle(verified.value, file), verify) : verified;
}

async function ofReference(given: string, { verify, plainHttp }: InspectOptions): Promise<Result<Inspection>> {
	const opened = openReference(given, plainHttp);
	if (!opened.ok) return opened;
	const { repository, name, text } = opened.value;
	const found = await findArtefact(repository, name, text);
	if (!found.ok) return found;
	// The artefact for Gatekeeper has none; what is to be verified must have one.
	const isBare = bundleLayer(found.value.manifest) === undefined && verify === undefined;
	const bundle = isBare ? success(undefined) : await getBundle(repository, found.value, text);
	if (!bundle.ok) return bundle;
	const verified = bundle.value === undefined ? bundle : await verifyBundle(bundle.value, verify, text);
	if (!verified.ok) return verified;
	return withVerified(await inspectArtefact(repository, found.value, verified.value, text), verify);
}

function withVerified(inspection: Result<Inspection>, key: string | undefined): Result<Inspection> {
	if (!inspection.ok || key === undefined || inspection.value.bundle === undefined) return inspection;
	return success({ ...inspection.value, bundle: { ...inspection.value.bundle, signature: "verified" } });
}
