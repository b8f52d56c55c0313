import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "rolldown";
import { describe, expect, test } from "vitest";
import { isRunning } from "../../src/base/temporary-path.js";
import { PROJECT, temporaryFolder } from "../cli/patternc.js";
import { startGuarded } from "./guarded-process.js";

const folder = temporaryFolder();

const tick = () => new Promise((resolve) => setTimeout(resolve, 10));

/** The number that a process has written, once it is there. */
async function written(text: () => string): Promise<number> {
	for (;;) {
		const number = /^(\d+)$/m.exec(text())?.[1];
		if (number !== undefined) return Number(number);
		await tick();
	}
}

async function gone(pid: number): Promise<void> {
	while (isRunning(pid)) await tick();
}

const SLEEP = ["sh", "-c", "echo $$; exec sleep 600"];

describe.skipIf(process.platform === "win32")("a guarded process", () => {
	test("ends when it is stopped", { timeout: 10_000 }, async () => {
		const started = startGuarded(join(folder, "stopped.log"), SLEEP);
		const pid = await written(started.log);
		expect(isRunning(pid)).toBe(true);
		await started.stop();
		await gone(pid);
	});

	test("tells how it ended by itself", async () => {
		const started = startGuarded(join(folder, "ended.log"), ["sh", "-c", "echo done; exit 3"]);
		expect(await started.ended).toBe(3);
		expect(started.log()).toBe("done\n");
		await started.stop();
	});

	test("does not outlive the process that started it, also where that is killed", { timeout: 10_000 }, async () => {
		const file = join(folder, "parent.mjs");
		const [log, module] = [join(folder, "killed.log"), join(PROJECT, "test/control-plane/guarded-process.ts")];
		const text = `import { startGuarded } from "${module}"; startGuarded("${log}", ${JSON.stringify(SLEEP)});`;
		const input = { parent: "\0parent" };
		const plugin = { name: "parent", resolveId: (id: string) => (id === input.parent ? id : null), load: () => null };
		await build({
			input,
			platform: "node",
			plugins: [{ ...plugin, load: (id: string) => (id === input.parent ? text : null) }],
			output: { file, format: "esm" },
		});
		const parent = spawn(process.execPath, [file], { stdio: "ignore" });
		while (!existsSync(log)) await tick();
		const pid = await written(() => readFileSync(log, "utf8"));
		expect(isRunning(pid)).toBe(true);
		parent.kill("SIGKILL");
		await once(parent, "exit");
		await gone(pid);
	});
});
