import { REAL_TOOLS, type RealTool, realBinary } from "../src/opa/real-binary.js";

/** Builds the real tools once, before the tests that want them start side by side. Where that fails they are skipped, by name. */
export async function setup(): Promise<void> {
	for (const tool of Object.keys(REAL_TOOLS) as RealTool[]) {
		const built = await realBinary(tool);
		if (!built.ok) console.warn(`no real ${tool}: ${built.diagnostics.map(({ message }) => message).join("; ")}`);
	}
}
