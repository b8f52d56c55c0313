// `npm run build:tools`: builds the real tools at their pinned releases into the cache, with Go. Tests
// do the same when they start; this is for people who want to do it beforehand.
import { REAL_TOOLS, realBinary } from "../dist/opa/real-binary.js";

for (const tool of Object.keys(REAL_TOOLS)) {
	const built = await realBinary(tool);
	if (built.ok) console.log(`${tool} ${REAL_TOOLS[tool].version}: ${built.value}`);
	else {
		for (const { message, help } of built.diagnostics) console.error(`${message}\n  ${help}`);
		process.exitCode = 2;
	}
}
