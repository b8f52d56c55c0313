import { expect, test } from "vitest";
import { hasColors } from "../../src/cli/terminal.js";
import { patternc } from "./patternc.js";

test.each(["warning", "Warning", "WARNING", "never", "NEVER"])(
	"--fail-on %s is taken in any case",
	async (severity) => {
		const { exit } = await patternc(["check", "demo", "-p", "sidecar", "--engine", "reference", "--fail-on", severity]);
		expect(exit).toBe(0);
	},
);

test("-p names a pattern of the registry, and list has its name", async () => {
	const { exit, stdout } = await patternc(["check", "demo", "-p", "sidecar", "--engine", "reference"]);
	expect([exit, stdout]).toEqual([1, expect.stringContaining("[sidecar]")]);
	expect((await patternc(["list", "-o", "names"])).stdout.split("\n")).toContain("sidecar");
});

test("version says what --version does", async () => {
	const [command, option] = [await patternc(["version"]), await patternc(["--version"])];
	expect([command.exit, command.stdout]).toEqual([0, option.stdout]);
});

test("FORCE_COLOR=0 switches colours off, on a terminal too", () => {
	expect([hasColors(true, { FORCE_COLOR: "0" }), hasColors(false, { FORCE_COLOR: "1" })]).toEqual([false, true]);
});
