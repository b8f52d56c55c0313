import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

/**
 * A process that may write no file beyond a size stands for a disk that is full: Node is told so (EFBIG) at the same
 * calls as it would be of a full one (ENOSPC), and no test can fill a disk.
 */
const folder = temporaryFolder();
const SIDECAR = "registry/k8s-sidecar/pattern.json";

function runWithRoomFor(kilobytes: number, args: readonly string[]) {
	const temporary = join(folder, `tmp-${kilobytes}`);
	mkdirSync(temporary, { recursive: true });
	const { status, stdout, stderr } = spawnSync(
		"bash",
		["-c", `ulimit -f ${kilobytes}; exec "$@"`, "bash", process.execPath, "dist/cli/main.js", ...args],
		{
			cwd: PROJECT,
			encoding: "utf8",
			env: { ...process.env, TMPDIR: temporary, XDG_CACHE_HOME: join(folder, `cache-${kilobytes}`) },
		},
	);
	return { status, stdout, stderr, left: readdirSync(temporary) };
}

// The first has no room for the embedded compiler's request, the second none for its answer.
test.skipIf(process.platform === "win32").each([8, 200])(
	"a temporary folder with room for %d KB ends in a sentence that names it",
	(kilobytes) => {
		for (const args of [
			["check", "demo", "-p", SIDECAR],
			["build", SIDECAR, "--out", join(folder, "built")],
			["test", "registry/k8s-sidecar"],
			["verify", "--runs", "20"],
		]) {
			const { status, stderr, left } = runWithRoomFor(kilobytes, args);
			expect([args[0], status, left]).toEqual([args[0], 2, []]);
			expect(stderr).toMatch(
				/error: the embedded opa has no room for its work in \S*tmp-\d+: [^\n]*file too large[^\n]* \[opa\/crash\]/i,
			);
			expect(stderr).toContain("help: make room there, or set TMPDIR to another folder");
			expect(stderr).not.toMatch(/^ {4}at /m);
		}
		expect(readdirSync(folder)).not.toContain("built");
	},
);

test.skipIf(process.platform === "win32")("outputs that find no room leave the old ones as they were", async () => {
	const out = join(folder, "policies");
	const report = join(folder, "report.json");
	expect((await patternc(["build", SIDECAR, "--out", out, "--target", "conftest"])).exit).toBe(0);
	writeFileSync(report, "old");
	const before = readdirSync(out, { recursive: true, encoding: "utf8" }).sort();
	const toml = readFileSync(join(out, "conftest.toml"), "utf8");
	const built = runWithRoomFor(1, ["build", "registry/ingress-to-nothing", "--out", out, "--target", "conftest"]);
	const checked = runWithRoomFor(1, ["check", "demo", "-o", `json=${report}`]);
	expect([built.status, checked.status]).toEqual([2, 2]);
	for (const { stderr } of [built, checked]) expect(stderr).toMatch(/too large/i);
	expect(readdirSync(out, { recursive: true, encoding: "utf8" }).sort()).toEqual(before);
	expect(readFileSync(join(out, "conftest.toml"), "utf8")).toBe(toml);
	expect(readFileSync(report, "utf8")).toBe("old");
});
