import { opaBinary } from "../src/opa/opa-binary.js";

/** Builds the real tools once, before the tests that want them start side by side. Where that fails they are skipped, by name. */
export async function setup(): Promise<void> {
	const opa = await opaBinary();
	if (!opa.ok) console.warn(`no real opa: ${opa.diagnostics.map(({ message }) => message).join("; ")}`);
}
