import { opaBinary } from "../../src/opa/opa-binary.js";

/** The path of a real `opa`, or undefined with the reason printed: a skipped comparison must show. */
export async function realOpa(): Promise<string | undefined> {
	const result = await opaBinary();
	if (result.ok) return result.value;
	for (const { message } of result.diagnostics) console.warn(`SKIPPED, nothing to compare with: ${message}`);
	return undefined;
}
