import { expect, test } from "vitest";
import { patternc } from "./patternc.js";

const HOSTILE = "x\n::error::pwned\u001b[31m\u202e";

test.each([
	["check", `--no-such${HOSTILE}`],
	["check", "demo", "-n", HOSTILE],
	["check", "demo", "--only", HOSTILE],
	["check", "demo", "--fail-on", HOSTILE],
	["check", "demo", "-o", HOSTILE],
	["check", "demo", "--group-by", HOSTILE],
	["check", "demo", "--changed-since", HOSTILE],
	["check", "demo", "--snapshot", HOSTILE, "-p", "sidecar", "--engine", "reference"],
	["check", HOSTILE, "-p", "sidecar", "--engine", "reference"],
	["check", "demo", "-p", HOSTILE],
	["check", "demo", "--baseline", HOSTILE],
	["check", "demo", "-c", HOSTILE],
	["check", "demo", "--kinds", HOSTILE],
	["check", "demo", "-p", "sidecar", "--engine", "reference", "-o", `json=/no-such/${HOSTILE}`],
	["explain", HOSTILE],
	["docs", HOSTILE],
	["list", HOSTILE],
	["list", "-o", HOSTILE],
	["completion", HOSTILE],
	[HOSTILE],
])("what a command line repeats of its arguments is text: %j", async (...args) => {
	const { exit, stderr } = await patternc(args);
	expect(exit).toBe(2);
	expect(stderr).not.toMatch(/\p{Bidi_Control}|^::error/mu);
	expect(stderr).not.toContain("\u001b");
});

test("a path without a name is named", async () => {
	const { exit, stderr } = await patternc(["check", "", "-p", "sidecar", "--engine", "reference"]);
	expect([exit, stderr.split("\n")[0]]).toEqual([2, '"": error: there is no such file or folder [read/missing-file]']);
});
