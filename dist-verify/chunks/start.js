import { isAbsolute, join } from "node:path";
import { constants, homedir } from "node:os";
import { readFileSync } from "node:fs";
// src/base/interruption.ts
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
let exitProcess;
let isListening = false;
let request;
const cleanups = new Set();
function cleanUpOnSignals(exit) {
	exitProcess = exit;
	listenWhereNeeded();
}
function onInterruption(cleanup) {
	cleanups.add(cleanup);
	listenWhereNeeded();
	return () => {
		cleanups.delete(cleanup);
		listenWhereNeeded();
	};
}
function interruptionRequest() {
	request ??= new AbortController();
	listenWhereNeeded();
	return request.signal;
}
function listenWhereNeeded() {
	const isNeeded = exitProcess !== void 0 && cleanups.size > 0 || request?.signal.aborted === false;
	if (isNeeded === isListening) return;
	isListening = isNeeded;
	for (const signal of SIGNALS) if (isNeeded) process.on(signal, handle);
	else process.off(signal, handle);
}
function handle(signal) {
	if (signal !== "SIGHUP" && request?.signal.aborted === false) {
		request.abort();
		listenWhereNeeded();
	} else end(signal);
}
function end(signal) {
	for (const cleanup of [...cleanups].reverse()) try {
		cleanup();
	} catch {}
	for (const one of SIGNALS) process.off(one, handle);
	process.kill(process.pid, signal);
	exitProcess?.(128 + constants.signals[signal]);
}
// src/cli/exit-code.ts
const EXIT = {
	CLEAN: 0,
	FINDINGS: 1,
	ERROR: 2,
	NOTHING_TO_CHECK: 3,
	DISAGREEMENT: 4
};
// src/cli/user-cache-folder.ts
function userCacheFolder() {
	const folder = process.env.XDG_CACHE_HOME ?? "";
	return join(isAbsolute(folder) ? folder : join(homedir(), ".cache"), "patternc");
}
// src/opa/opa-version.ts
const OPA_VERSION = "1.22.2";
const versions = {
	version: JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")).version,
	opa: OPA_VERSION
};
export { cleanUpOnSignals as a, EXIT as i, OPA_VERSION as n, interruptionRequest as o, userCacheFolder as r, onInterruption as s, versions as t };

//# sourceMappingURL=start.js.map