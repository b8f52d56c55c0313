import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { errorDiagnostic } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";
import { OPA_VERSION } from "./opa-version.js";

/** Where tools that are built once are kept: $PATTERNC_TOOLS, else `.cache/tools` of the project. */
export function toolsFolder(): string {
	return process.env.PATTERNC_TOOLS ?? fileURLToPath(new URL("../../.cache/tools", import.meta.url));
}

/**
 * The path of a real `opa` of the embedded release, for what the embedded one must not do (evaluate) and to compare
 * with. The first call builds it with Go, which takes about a minute; `opa/no-binary` says why there is none.
 */
export async function opaBinary(tools: string = toolsFolder()): Promise<Result<string>> {
	const name = process.platform === "win32" ? "opa.exe" : "opa";
	const folder = join(tools, `opa-v${OPA_VERSION}`);
	const binary = join(folder, name);
	if (existsSync(binary)) return success(binary);
	try {
		await mkdir(folder, { recursive: true });
		// Built aside and moved, so that nobody who comes at the same time runs half a file.
		const aside = await mkdtemp(join(folder, "building-"));
		try {
			await goInstall(`github.com/open-policy-agent/opa@v${OPA_VERSION}`, aside);
			await rename(join(aside, name), binary);
		} finally {
			await rm(aside, { recursive: true, force: true });
		}
		return success(binary);
	} catch (error) {
		return failure([noBinary(error instanceof Error ? error : new Error(String(error)))]);
	}
}

async function goInstall(target: string, folder: string): Promise<void> {
	await promisify(execFile)("go", ["install", target], {
		env: { ...process.env, GOBIN: folder, CGO_ENABLED: "0", GOOS: "", GOARCH: "" },
	});
}

function noBinary(error: Error) {
	const why =
		"code" in error && error.code === "ENOENT" ? "there is no go here" : error.message.trim().split("\n").at(-1);
	return errorDiagnostic({
		code: "opa/no-binary",
		message: `no opa ${OPA_VERSION} could be built: ${why}`,
		help: "install go and see that it reaches its module proxy, or choose another engine",
	});
}
