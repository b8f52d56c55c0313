import { type ExternalTool, externalTool } from "../src/opa/external-tools.js";

/** The path of a real tool, or undefined with the reason printed: a skipped comparison must show. */
export async function realTool(tool: ExternalTool): Promise<string | undefined> {
	const result = await externalTool(tool);
	if (result.ok) return result.value;
	for (const { message } of result.diagnostics) console.warn(`SKIPPED, nothing to compare with: ${message}`);
	return undefined;
}
