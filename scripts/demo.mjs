// `npm start`: compiles the sidecar pattern, judges a small shop with the policy, and lets the reference say the same.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));
const project = fileURLToPath(new URL("..", import.meta.url));
const out = mkdtempSync(join(tmpdir(), "patternc-demo-"));

/** Runs patternc as a user would, shows the command line, and gives its exit code. */
function patternc(...args) {
	console.log(`\n$ patternc ${args.join(" ").replaceAll(out, "$OUT")}`);
	const { status } = spawnSync(process.execPath, [main, ...args], { cwd: project, stdio: "inherit" });
	return status;
}

/** What a demonstration planted must be found, or it demonstrates nothing. */
function demand(what, holds) {
	if (holds) return;
	console.error(`\nthe demo failed: ${what}`);
	process.exitCode = 1;
}

try {
	demand("the pattern did not compile", patternc("build", "registry/k8s-sidecar", "--out", out) === 0);
	demand("the split sidecar was not found", patternc("check", "demo", "-p", join(out, "bundle.tar.gz")) === 1);
	demand("the mended shop is not clean", patternc("check", "demo-mended", "-p", join(out, "bundle.tar.gz")) === 0);
	demand("policy and reference disagree", patternc("verify", "demo", "-p", "registry/k8s-sidecar") === 0);
	if (process.exitCode !== 1) {
		console.log("\nThe policy found the split sidecar that demo/ holds, and the reference evaluator says the same.");
	}
} finally {
	rmSync(out, { recursive: true, force: true });
}
