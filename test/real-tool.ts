import type { Result } from "../src/base/result.js";
import { type ExternalTool, externalTool } from "../src/opa/external-tools.js";
import { debianChromium } from "./debian-chromium.js";

/** The path of a real tool, or undefined with the reason printed: a skipped comparison must show. */
export async function realTool(tool: ExternalTool): Promise<string | undefined> {
	return pathOf(await externalTool(tool));
}

/** The path of a real browser, or undefined with the reason printed. */
export function realBrowser(): string | undefined {
	return pathOf(debianChromium());
}

function pathOf(result: Result<string>): string | undefined {
	if (result.ok) return result.value;
	for (const { message } of result.diagnostics) console.warn(`SKIPPED, nothing to compare with: ${message}`);
	return undefined;
}
