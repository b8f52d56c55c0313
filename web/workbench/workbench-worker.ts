/*
 * The main of the worker that reads, explains and judges. Its first message brings the port to OPA's worker; all others
 * are calls.
 */
import { RemoteCompiler } from "./compile-remotely.js";
import { LocalWorkbench } from "./local-workbench.js";
import type { Workbench, WorkbenchAnswer, WorkbenchCall } from "./workbench.js";

let workbench: Workbench | undefined;

self.addEventListener("message", async ({ data }: MessageEvent<WorkbenchCall | { readonly port: MessagePort }>) => {
	if ("port" in data) workbench = new LocalWorkbench(new RemoteCompiler(data.port));
	else self.postMessage(await answer(data));
});

async function answer({ id, member, values }: WorkbenchCall): Promise<WorkbenchAnswer> {
	try {
		const call = workbench?.[member] as (...all: readonly unknown[]) => Promise<unknown>;
		return { id, value: await call.apply(workbench, [...values]) };
	} catch (error) {
		return { id, error: error instanceof Error ? error.message : String(error) };
	}
}
