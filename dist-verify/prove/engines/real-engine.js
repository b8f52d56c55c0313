import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { errorDiagnostic } from "../../base/diagnostic.js";
import { escapeControls } from "../../base/escape-controls.js";
import { onInterruption } from "../../base/interruption.js";
import { withTemporaryFolder } from "../../base/temporary-path.js";
import { externalTool } from "../../opa/external-tools.js";
/** The largest answer that is taken from a tool, in bytes. */
const MOST_OUTPUT = 1024 * 1024 * 1024;
/** Returns an engine that runs a real tool, built where there is none yet. What goes wrong with it is an outcome. */
export function realEngine({ tool, code, evaluateOn, whyFailed, ...engine }) {
    return {
        ...engine,
        async evaluate(work) {
            const binary = await externalTool(tool);
            if (!binary.ok)
                return failed(work, binary.diagnostics);
            try {
                return await withTemporaryFolder((folder) => evaluateOn({ binary: binary.value, folder }, work));
            }
            catch (error) {
                const why = error instanceof Error ? (whyFailed?.(error) ?? error.message) : String(error);
                const message = `${tool} failed: ${escapeControls(why)}`;
                return failed(work, [errorDiagnostic({ code, message, help: "run the same with --engines reference,wasm" })]);
            }
        },
    };
}
/** Of every job: it failed, for these reasons. */
export function failed({ jobs }, diagnostics) {
    return jobs.map(() => ({ is: "failure", diagnostics }));
}
/**
 * Runs a tool and returns what it wrote. A signal that ends this process ends the tool, too.
 *
 * @throws where it does not end with 0; the error has the exit code and what the tool wrote.
 */
export async function runTool(binary, args, options = {}) {
    const running = promisify(execFile)(binary, args, { ...options, maxBuffer: MOST_OUTPUT });
    const release = onInterruption(() => running.child.kill("SIGKILL"));
    return running.finally(release);
}
//# sourceMappingURL=real-engine.js.map