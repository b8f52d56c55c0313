import { type ExecFileOptions, execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Diagnostic, errorDiagnostic } from "../../base/diagnostic.js";
import { escapeControls } from "../../base/escape-controls.js";
import { onInterruption } from "../../base/interruption.js";
import { withTemporaryFolder } from "../../base/temporary-path.js";
import { type ExternalTool, externalTool } from "../../opa/external-tools.js";
import type { Engine, EngineOutcome, Workload } from "../engine.js";

/** The largest answer that is taken from a tool, in bytes. */
const MOST_OUTPUT = 1024 * 1024 * 1024;

/** A tool, and an empty folder to run it in. */
export interface EngineWorkspace {
	readonly binary: string;
	readonly folder: string;
}

/** What it takes to make an engine of a tool that people use. */
export interface RealEngine extends Omit<Engine, "evaluate"> {
	readonly tool: ExternalTool;
	/** Of the diagnostic where the tool fails. */
	readonly code: string;
	/** May throw: then all jobs failed, for the reason that {@link RealEngine.whyFailed} reads from the error. */
	evaluateOn(workspace: EngineWorkspace, work: Workload): Promise<readonly EngineOutcome[]>;
	/** What the tool says itself; else the error's message. */
	whyFailed?(error: Error): string | undefined;
}

/** Returns an engine that runs a real tool, built where there is none yet. What goes wrong with it is an outcome. */
export function realEngine({ tool, code, evaluateOn, whyFailed, ...engine }: RealEngine): Engine {
	return {
		...engine,
		async evaluate(work) {
			const binary = await externalTool(tool);
			if (!binary.ok) return failed(work, binary.diagnostics);
			try {
				return await withTemporaryFolder((folder) => evaluateOn({ binary: binary.value, folder }, work));
			} catch (error) {
				const why = error instanceof Error ? (whyFailed?.(error) ?? error.message) : String(error);
				const message = `${tool} failed: ${escapeControls(why)}`;
				return failed(work, [errorDiagnostic({ code, message, help: "run the same with --engines reference,wasm" })]);
			}
		},
	};
}

/** Of every job: it failed, for these reasons. */
export function failed({ jobs }: Workload, diagnostics: readonly Diagnostic[]): readonly EngineOutcome[] {
	return jobs.map(() => ({ is: "failure", diagnostics }));
}

/**
 * Runs a tool and returns what it wrote. A signal that ends this process ends the tool, too.
 *
 * @throws where it does not end with 0; the error has the exit code and what the tool wrote.
 */
export async function runTool(
	binary: string,
	args: readonly string[],
	options: Pick<ExecFileOptions, "cwd"> = {},
): Promise<{ stdout: string; stderr: string }> {
	const running = promisify(execFile)(binary, args, { ...options, maxBuffer: MOST_OUTPUT });
	const release = onInterruption(() => running.child.kill("SIGKILL"));
	return running.finally(release);
}
