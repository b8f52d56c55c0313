import { EXTERNAL_TOOLS, type ExternalTool, externalTool } from "../src/opa/external-tools.js";
import { installChromium } from "./debian-chromium.js";
import { installDuckDB } from "./fleet/installed-duckdb.js";

/**
 * Builds the real tools once, and installs the browser and DuckDB, before the tests that want them start side by side. Where that
 * fails they are skipped, by name.
 */
export async function setup(): Promise<void> {
	for (const tool of Object.keys(EXTERNAL_TOOLS) as ExternalTool[]) {
		const built = await externalTool(tool);
		if (!built.ok) console.warn(`no real ${tool}: ${built.diagnostics.map(({ message }) => message).join("; ")}`);
	}
	const browser = installChromium();
	if (!browser.ok) console.warn(browser.diagnostics.map(({ message }) => message).join("; "));
	const duckdb = installDuckDB();
	if (duckdb !== undefined) console.warn(duckdb);
}
