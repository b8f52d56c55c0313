import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { resource, WIDGET } from "../pattern/resource-sample.js";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();

function write(file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}

const DEFINITION = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  name: widgets.demo.example
spec:
  group: demo.example
  names:
    kind: Widget
  versions:
    - name: v1
      schema:
        openAPIV3Schema:
          type: object
          properties:
            spec:
              type: object
              properties:
                name:
                  type: string
`;

/** It names the target: lint would warn of another one. */
const MESSAGE = "{{target.metadata.name}}";

beforeAll(() => {
	const filters = { matchAll: [{ path: "spec.nmae", operator: "EXISTS" }] };
	const spec = { target: { ...WIDGET, filters }, message: MESSAGE, reference: "https://example.com" };
	const pattern = JSON.stringify(resource(spec));
	write("alone/pattern.json", pattern);
	write("beside/pattern.json", pattern);
	write("beside/crds/widget.yaml", DEFINITION);
	write("crds/widget.yaml", DEFINITION);
	write("broken/widget.yaml", `${DEFINITION}  names: [`);
});

async function lint(...args: readonly string[]) {
	const { exit, stdout } = await patternc(["lint", "-q", "-o", "json", ...args], { cwd: folder });
	const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; message: string; help: string }[] };
	return { exit, codes: diagnostics.map(({ code }) => code), help: diagnostics[0]?.help };
}

test("lint compares paths with the definitions of --crds, folders and files", async () => {
	expect(await lint("alone")).toEqual({ exit: 0, codes: [], help: undefined });
	const expected = { exit: 0, codes: ["pattern/unknown-field"], help: expect.stringContaining('did you mean "name"') };
	expect(await lint("alone", "--crds", "crds")).toEqual(expected);
	expect(await lint("alone", "--crds", "crds/widget.yaml", "--crds", "crds")).toMatchObject({ exit: 0 });
	expect((await lint("alone", "--crds", "crds", "--fail-on-warnings")).exit).toBe(1);
});

test("and with those that lie among the patterns", async () => {
	expect((await lint("beside")).codes).toEqual(["pattern/unknown-field"]);
});

test("a folder that is not there, or cannot be read, is an error", async () => {
	expect(await lint("alone", "--crds", "nowhere")).toMatchObject({ exit: 2, codes: ["read/missing-file"] });
	expect(await lint("alone", "--crds", "broken")).toMatchObject({ exit: 2, codes: ["read/syntax"] });
});

test("a pattern of this dialect without a page is told so", async () => {
	write("pageless/pattern.json", JSON.stringify(resource({ message: MESSAGE })));
	expect((await lint("pageless")).codes).toEqual(["lint/no-doc-url"]);
});
