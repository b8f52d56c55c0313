// `npm run build:tools`: builds the real tools at their pinned releases into the cache, with Go. Tests
// do the same when they start; this is for people who want to do it beforehand.
import { EXTERNAL_TOOLS, externalTool } from "../dist/opa/external-tools.js";

for (const tool of Object.keys(EXTERNAL_TOOLS)) {
	const built = await externalTool(tool);
	if (built.ok) console.log(`${tool} ${EXTERNAL_TOOLS[tool].version}: ${built.value}`);
	else {
		for (const { message, help } of built.diagnostics) console.error(`${message}\n  ${help}`);
		process.exitCode = 2;
	}
}
