import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type Diagnostic, errorDiagnostic } from "../base/diagnostic.js";
import { onInterruption } from "../base/interruption.js";
import { failure, type Result, success } from "../base/result.js";
import { withTemporaryPath } from "../base/temporary-path.js";
import { CONTROL_PLANE, ETCD_VERSION, GATEKEEPER_VERSION, KUBERNETES_VERSION } from "./control-plane-module.js";
import type { GoModule } from "./go-module.js";
import { OPA_VERSION } from "./opa-version.js";
import { COSIGN_MAIN, REGISTRY_MAIN } from "./slim-mains.js";

/** A tool at one release. */
interface PinnedTool {
	readonly version: string;
	/** The Go package. */
	readonly package: string;
	/**
	 * What is built in the place of the package: the tool's own commands without its parts for clouds, which are half of
	 * what there is to compile, and which no test comes to.
	 */
	readonly main?: string;
	/** Compiled without optimisation, which takes a third less: for a tool that has little to do here. */
	readonly isPlain?: true;
	/** The name of the binary. Default: the last part of the package's path. */
	readonly binary?: string;
	/** What the module that builds it has, beside the tool's own at its release. */
	readonly module?: GoModule;
	/** Files of the tool's module that are kept beside the binary, by their paths in it. */
	readonly files?: readonly string[];
}

/** The external tools that consume our policies, at the releases that tests and engines compare with. */
export const EXTERNAL_TOOLS = {
	/** At the release of the embedded compiler. */
	opa: { version: OPA_VERSION, package: "github.com/open-policy-agent/opa" },
	conftest: { version: "0.71.1", package: "github.com/open-policy-agent/conftest" },
	/** The oldest that our policies are tested with: before 0.60 it reads them with `--rego-version v1`. */
	oldestConftest: { version: "0.59.0", package: "github.com/open-policy-agent/conftest" },
	gator: { version: GATEKEEPER_VERSION, package: "github.com/open-policy-agent/gatekeeper/v3/cmd/gator" },
	/** Gatekeeper itself, with the manifest that installs it. */
	gatekeeper: {
		version: GATEKEEPER_VERSION,
		package: "github.com/open-policy-agent/gatekeeper/v3",
		binary: "gatekeeper",
		module: CONTROL_PLANE,
		files: ["deploy/gatekeeper.yaml"],
	},
	/** What keeps the objects of the API server. */
	etcd: { version: ETCD_VERSION, package: "go.etcd.io/etcd/server/v3", binary: "etcd", module: CONTROL_PLANE },
	apiServer: { version: KUBERNETES_VERSION, package: "k8s.io/kubernetes/cmd/kube-apiserver", module: CONTROL_PLANE },
	kubectl: { version: KUBERNETES_VERSION, package: "k8s.io/kubernetes/cmd/kubectl", module: CONTROL_PLANE },
	/** The registry of tests: the reference implementation of the OCI distribution specification. */
	registry: {
		version: "3.1.2",
		package: "github.com/distribution/distribution/v3/cmd/registry",
		main: REGISTRY_MAIN,
		isPlain: true,
	},
	/** A client that pulls any artefact as files. */
	oras: { version: "1.3.6", package: "oras.land/oras/cmd/oras", isPlain: true },
	/** Signs and verifies artefacts. */
	cosign: { version: "3.1.3", package: "github.com/sigstore/cosign/v3/cmd/cosign", main: COSIGN_MAIN, isPlain: true },
	/** Lints the Rego that we write. */
	regal: { version: "0.35.1", package: "github.com/styrainc/regal" },
} as const satisfies Record<string, PinnedTool>;

/** The name of an external tool. */
export type ExternalTool = keyof typeof EXTERNAL_TOOLS;

/** Returns the folder where tools are kept once they are built: $PATTERNC_TOOLS, else `.cache/tools` of the project. */
export function toolsFolder(): string {
	return process.env.PATTERNC_TOOLS ?? fileURLToPath(new URL("../../.cache/tools", import.meta.url));
}

/**
 * Returns the path of an external tool at its pinned release. The first call builds it with Go, which takes a minute or
 * two. Fails with `opa/no-binary` where it cannot be built.
 */
export async function externalTool(tool: ExternalTool, tools: string = toolsFolder()): Promise<Result<string>> {
	const pinned: PinnedTool = EXTERNAL_TOOLS[tool];
	const name = pinned.binary ?? basename(pinned.package);
	const fileName = process.platform === "win32" ? `${name}.exe` : name;
	const folder = join(tools, `${name}-v${pinned.version}`);
	const binary = join(folder, fileName);
	if (existsSync(binary)) return success(binary);
	try {
		await mkdir(folder, { recursive: true });
		// Built in another folder and moved, so that a process at the same moment does not run half a file.
		await withTemporaryPath(folder, async (aside) => {
			await mkdir(aside);
			const source = await goBuild(pinned, aside, join(aside, fileName));
			for (const file of pinned.files ?? []) await copyFile(join(source, file), join(folder, basename(file)));
			await rename(join(aside, fileName), binary);
		});
		return success(binary);
	} catch (error) {
		return failure([noBinary(tool, error instanceof Error ? error : new Error(String(error)))]);
	}
}

/**
 * Builds a main package of a module at its version and returns the folder of that module. `go install` would ask for
 * the list of the module's versions, which not every proxy has; a module of our own that requires the one version asks
 * for that alone. Replacements in the module's own go.mod do not count in either way.
 */
async function goBuild(tool: PinnedTool, folder: string, output: string): Promise<string> {
	const { package: target, version, main, isPlain = false, module = {} } = tool;
	const own = target.split("/").slice(0, moduleParts(target)).join("/");
	const required = Object.entries({ [own]: version, ...module.requires });
	const lines = [
		...required.map(([path, release]) => `require ${path} v${release}`),
		...Object.entries(module.replaces ?? {}).map(([path, release]) => `replace ${path} => ${path} v${release}`),
	];
	await writeFile(join(folder, "go.mod"), `module patternc.tools/build\n\ngo 1.24\n\n${lines.join("\n")}\n`);
	const imports = `//go:build tools\n\npackage tools\n\nimport _ "${target}"\n`;
	await (main === undefined ? writeFile(join(folder, "tools.go"), imports) : writeFile(join(folder, "main.go"), main));
	const flags = [
		"-mod=mod",
		...(isPlain ? ["-gcflags=all=-N -l"] : []),
		"-ldflags",
		(module.linkerFlags ?? []).join(" "),
	];
	await go(folder, "build", ...flags, "-o", output, main === undefined ? target : ".");
	return (await go(folder, "list", "-mod=mod", "-m", "-f", "{{.Dir}}", own)).trim();
}

async function go(folder: string, ...args: readonly string[]): Promise<string> {
	const running = promisify(execFile)("go", args, {
		cwd: folder,
		env: { ...process.env, CGO_ENABLED: "0", GOOS: "", GOARCH: "", GOFLAGS: "" },
	});
	const { stdout } = await running.finally(onInterruption(() => running.child.kill("SIGKILL")));
	return stdout;
}

/** How many parts of a package's path are its module's. */
function moduleParts(target: string): number {
	const parts = target.split("/");
	const major = parts.findIndex((part) => /^v[0-9]+$/.test(part));
	const root = parts[0] === "github.com" ? 3 : 2;
	return major === -1 ? root : major + 1;
}

function noBinary(tool: ExternalTool, error: Error): Diagnostic {
	const why =
		"code" in error && error.code === "ENOENT" ? "there is no go here" : error.message.trim().split("\n").at(-1);
	return errorDiagnostic({
		code: "opa/no-binary",
		message: `no ${tool} ${EXTERNAL_TOOLS[tool].version} could be built: ${why}`,
		help: "install go and see that it reaches its module proxy, or choose another engine",
	});
}
