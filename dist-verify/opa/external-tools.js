import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { errorDiagnostic } from "../base/diagnostic.js";
import { onInterruption } from "../base/interruption.js";
import { failure, success } from "../base/result.js";
import { withTemporaryPath } from "../base/temporary-path.js";
import { OPA_VERSION } from "./opa-version.js";
/** The external tools that consume our policies, at the releases that tests and engines compare with. */
export const EXTERNAL_TOOLS = {
    /** At the release of the embedded compiler. */
    opa: { version: OPA_VERSION, package: "github.com/open-policy-agent/opa" },
    conftest: { version: "0.71.1", package: "github.com/open-policy-agent/conftest" },
    /** The oldest that our policies are tested with: before 0.60 it reads them with `--rego-version v1`. */
    oldestConftest: { version: "0.59.0", package: "github.com/open-policy-agent/conftest" },
    gator: { version: "3.23.1", package: "github.com/open-policy-agent/gatekeeper/v3/cmd/gator" },
    /** The registry of tests: the reference implementation of the OCI distribution specification. */
    registry: { version: "3.1.2", package: "github.com/distribution/distribution/v3/cmd/registry" },
    /** A client that pulls any artefact as files. */
    oras: { version: "1.3.6", package: "oras.land/oras/cmd/oras" },
    /** Signs and verifies artefacts. */
    cosign: { version: "3.1.3", package: "github.com/sigstore/cosign/v3/cmd/cosign" },
    /** Lints the Rego that we write. */
    regal: { version: "0.35.1", package: "github.com/styrainc/regal" },
};
/** Returns the folder where tools are kept once they are built: $PATTERNC_TOOLS, else `.cache/tools` of the project. */
export function toolsFolder() {
    return process.env.PATTERNC_TOOLS ?? fileURLToPath(new URL("../../.cache/tools", import.meta.url));
}
/**
 * Returns the path of an external tool at its pinned release. The first call builds it with Go, which takes a minute or
 * two. Fails with `opa/no-binary` where it cannot be built.
 */
export async function externalTool(tool, tools = toolsFolder()) {
    const { version, package: target } = EXTERNAL_TOOLS[tool];
    const name = target.split("/").at(-1) ?? tool;
    const fileName = process.platform === "win32" ? `${name}.exe` : name;
    const folder = join(tools, `${name}-v${version}`);
    const binary = join(folder, fileName);
    if (existsSync(binary))
        return success(binary);
    try {
        await mkdir(folder, { recursive: true });
        // Built in another folder and moved, so that a process at the same moment does not run half a file.
        await withTemporaryPath(folder, async (aside) => {
            await mkdir(aside);
            await goBuild(target, version, aside, join(aside, fileName));
            await rename(join(aside, fileName), binary);
        });
        return success(binary);
    }
    catch (error) {
        return failure([noBinary(tool, error instanceof Error ? error : new Error(String(error)))]);
    }
}
/**
 * Builds a main package of a module at its version. `go install` would ask for the list of the module's versions, which
 * not every proxy has; a module of our own that requires the one version asks for that alone. Replacements in the
 * module's own go.mod do not count in either way.
 */
async function goBuild(target, version, folder, output) {
    const module = target.split("/").slice(0, moduleParts(target)).join("/");
    await writeFile(join(folder, "go.mod"), `module patternc.tools/build\n\ngo 1.24\n\nrequire ${module} v${version}\n`);
    await writeFile(join(folder, "tools.go"), `//go:build tools\n\npackage tools\n\nimport _ "${target}"\n`);
    const building = promisify(execFile)("go", ["build", "-mod=mod", "-o", output, target], {
        cwd: folder,
        env: { ...process.env, CGO_ENABLED: "0", GOOS: "", GOARCH: "", GOFLAGS: "" },
    });
    await building.finally(onInterruption(() => building.child.kill("SIGKILL")));
}
/** How many parts of a package's path are its module's. */
function moduleParts(target) {
    const parts = target.split("/");
    const major = parts.findIndex((part) => /^v[0-9]+$/.test(part));
    const root = parts[0] === "github.com" ? 3 : 2;
    return major === -1 ? root : major + 1;
}
function noBinary(tool, error) {
    const why = "code" in error && error.code === "ENOENT" ? "there is no go here" : error.message.trim().split("\n").at(-1);
    return errorDiagnostic({
        code: "opa/no-binary",
        message: `no ${tool} ${EXTERNAL_TOOLS[tool].version} could be built: ${why}`,
        help: "install go and see that it reaches its module proxy, or choose another engine",
    });
}
//# sourceMappingURL=external-tools.js.map