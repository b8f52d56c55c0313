import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { single } from "../pattern/sample.js";
import { PROJECT, patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const FILE = join(folder, "probe.json");
writeFileSync(FILE, JSON.stringify(single()));

describe("explain", () => {
	test("takes names of the registry, though folders may be called otherwise, and files", async () => {
		const { exit, stdout, stderr } = await patternc(["explain", "ingress-to-nothing", "sidecar", FILE]);
		expect({ exit, stderr }).toEqual({ exit: 0, stderr: "" });
		const titles = stdout.split("\n").filter((line) => line.endsWith("]") && !line.startsWith(" "));
		expect(titles).toEqual([
			"Ingress to a Service that is not there [ingress-to-nothing]",
			"Split sidecar [sidecar]",
			"probe [probe]",
		]);
	});

	test("of a name that is nowhere says the nearest one, and explains the others", async () => {
		const { exit, stdout, stderr } = await patternc(["explain", "side-car", FILE, "-o", "json"]);
		expect(exit).toBe(2);
		expect(JSON.parse(stdout).patterns.map(({ name }: { name: string }) => name)).toEqual(["probe"]);
		expect(stderr).toContain("did you mean sidecar? `patternc list` shows");
	});
});

describe("docs", () => {
	test("prints a page as it is written", async () => {
		const { exit, stdout } = await patternc(["docs", "sidecar"]);
		expect(exit).toBe(0);
		expect(stdout).toBe(readFileSync(join(PROJECT, "registry/k8s-sidecar/README.md"), "utf8"));
	});

	test("says that a pattern has no page", async () => {
		const { exit, stdout, stderr } = await patternc(["docs", FILE]);
		expect({ exit, stdout }).toEqual({ exit: 2, stdout: "" });
		expect(stderr).toContain("the pattern probe has no page: there is no README.md beside it");
	});
});

describe("list", () => {
	test("has a line for each pattern", async () => {
		const { exit, stdout } = await patternc(["list", "sidecar", "-p", FILE]);
		expect({ exit, stdout }).toEqual({
			exit: 0,
			stdout:
				"probe    INFO  recommended  probe         probe\nsidecar  INFO  recommended  architecture  Split sidecar\n",
		});
	});

	test("names the registry's patterns by profile, as its bundle does", async () => {
		const all = await patternc(["list", "-o", "names"]);
		const recommended = await patternc(["list", "-o", "names", "--profile", "recommended"]);
		expect(all.stdout.split("\n").length).toBeGreaterThan(recommended.stdout.split("\n").length);
		expect(all.stdout).toContain("\nsidecar\n");
	});

	test("is JSON, and empty where the profile leaves none", async () => {
		const advisory = join(folder, "advisory.json");
		writeFileSync(advisory, JSON.stringify(single({}, { profile: "advisory" })));
		expect(JSON.parse((await patternc(["list", FILE, "-o", "json"])).stdout).patterns).toMatchObject([
			{ name: "probe", severity: "INFO", profile: "recommended", category: "probe", dialect: "kubepattern.it/v1" },
		]);
		expect((await patternc(["list", advisory, "--profile", "recommended"])).exit).toBe(3);
	});
});

test("version says what --version says", async () => {
	const { exit, stdout } = await patternc(["version"]);
	expect({ exit, stdout }).toEqual({ exit: 0, stdout: (await patternc(["--version"])).stdout });
});
