import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesInRepository } from "../../src/cli/check/repository-files.js";
import { temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();

describe("the files of a repository", () => {
	const root = join(folder, "root");
	mkdirSync(join(root, ".git"), { recursive: true });
	mkdirSync(join(root, "deploy"), { recursive: true });
	const inDeploy = filesInRepository(join(root, "deploy"));

	test.each([
		["a.yaml", "deploy/a.yaml"],
		["./x/../a.yaml", "deploy/a.yaml"],
		["../other/a.yaml", "other/a.yaml"],
		["..hidden/a.yaml", "deploy/..hidden/a.yaml"],
		["..", "."],
		[join(root, "a.yaml"), "a.yaml"],
	])("lead on from its root: %s", (file, path) => {
		expect(inDeploy(file)).toEqual({ path, isInside: true });
	});

	test("are named by their whole path where they are elsewhere", () => {
		expect(inDeploy("../../a.yaml")).toEqual({ path: join(folder, "a.yaml"), isInside: false });
		expect(inDeploy("/a.yaml")).toEqual({ path: "/a.yaml", isInside: false });
	});
});
