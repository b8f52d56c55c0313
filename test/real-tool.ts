import { type RealTool, realBinary } from "../src/opa/real-binary.js";

/** The path of a real tool, or undefined with the reason printed: a skipped comparison must show. */
export async function realTool(tool: RealTool): Promise<string | undefined> {
	const result = await realBinary(tool);
	if (result.ok) return result.value;
	for (const { message } of result.diagnostics) console.warn(`SKIPPED, nothing to compare with: ${message}`);
	return undefined;
}
