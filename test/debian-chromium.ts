import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { errorDiagnostic } from "../src/base/diagnostic.js";
import { failure, type Result, success } from "../src/base/result.js";

const CHROMIUM = "/usr/bin/chromium";

/** Gives the path of the Chromium of the system's package. Fails where it is not installed. */
export function debianChromium(): Result<string> {
	if (existsSync(CHROMIUM)) return success(CHROMIUM);
	const help = "apt-get install --no-install-recommends chromium";
	return failure([errorDiagnostic({ code: "test/no-browser", message: "no chromium is installed", help })]);
}

/**
 * Installs Debian's package of Chromium where it is missing and this may install packages, and gives its path. Browsers
 * are the one tool that has no pinned release: the package's own is the only one that a mirror has.
 */
export function installChromium(): Result<string> {
	const installed = debianChromium();
	if (installed.ok || process.getuid?.() !== 0) return installed;
	const apt = (...args: readonly string[]) =>
		execFileSync("apt-get", ["-o", "DPkg::Lock::Timeout=300", ...args], {
			env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
			stdio: ["ignore", "ignore", "pipe"],
		});
	const install = () => apt("install", "-y", "--no-install-recommends", "chromium");
	try {
		try {
			install();
		} catch {
			// The lists of packages may be old, or none.
			apt("update");
			install();
		}
	} catch (error) {
		const why = error instanceof Error ? (error.message.trim().split("\n").at(-1) ?? "") : String(error);
		const help = "install a Chromium as /usr/bin/chromium";
		return failure([
			errorDiagnostic({ code: "test/no-browser", message: `no chromium could be installed: ${why}`, help }),
		]);
	}
	return debianChromium();
}
