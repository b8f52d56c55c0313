import { expect, test } from "vitest";
import { patternc } from "./patternc.js";

/** What a check with the pattern `unused-claim` says of annotations in a text. */
async function said(input: string, ...args: readonly string[]) {
	const { stderr } = await patternc(["check", "-", "--only", "unused-claim", "--engine", "reference", ...args], {
		input,
	});
	return stderr;
}

const BLOCK = `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
  annotations:
    other: "x"
    patternc.dev/ignore: |
      unused-claim: nobody mounts it

        unused-clam: misspelt
      unused-claim
`;

test("what is said of an entry of an annotation points at its own line", async () => {
	const places = [...(await said(BLOCK)).matchAll(/^-:(\d+):(\d+): .*\[(.+)\]$/gm)].map((match) => match.slice(1));
	expect(places).toEqual([
		["11", "7", "suppress/no-reason"],
		["8", "7", "suppress/unused"],
		["10", "9", "suppress/unknown-pattern"],
	]);
});

const CLAIM = `apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data, annotations: {patternc.dev/ignore: "unused-claim: kept for later"}}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  template:
    metadata:
      annotations:
        patternc.dev/ignore: "unused-claim: by hand\\nunused-claim: twice"
    spec: {containers: [{name: web, image: web}]}
`;

test("so does one of a Pod template, in quotes and in brackets, and what suppressed a finding", async () => {
	const places = [...(await said(CLAIM)).matchAll(/^-:(\d+):(\d+): .*\[(.+)\]$/gm)].map((match) => match.slice(1));
	expect(places).toEqual([
		["12", "31", "suppress/unused"],
		["12", "54", "suppress/unused"],
	]);
	const args = ["check", "-", "--only", "unused-claim", "--engine", "reference", "--show-suppressed", "-o", "json"];
	const { stdout } = await patternc(args, { input: CLAIM });
	const [finding] = JSON.parse(stdout).suppressedFindings;
	expect(finding.suppression).toMatchObject({ by: "annotation", line: 3, column: 60 });
});

test("no line of a Secret is shown, nor one that may hold a part of one", async () => {
	const secret = `{"apiVersion": "v1", "kind": "Secret", "metadata": {"name": "a", "annotations": {"patternc.dev/ignore": "unused-claim: x"}}, "stringData": {"p": "hunter2"}}`;
	const list = `{"apiVersion": "v1", "kind": "List", "items": [${secret}, ${secret.replace('"Secret"', '"ConfigMap"').replace('"a"', '"b"')}]}`;
	for (const input of [secret, secret.replace("x", ""), list]) {
		const stderr = await said(input);
		expect(stderr).toMatch(/\[suppress\/(?:unused|no-reason)\]/);
		expect(stderr).not.toContain("hunter2");
	}
});
