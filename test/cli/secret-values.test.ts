import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { REPORT_FORMATS } from "../../src/report/formats.js";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();
const VALUE = "aHVudGVyMg==";

/** Two patterns that look at what Secrets hold, and say nothing of it in their messages. */
writeFileSync(
	join(folder, "patterns.yaml"),
	`apiVersion: kubepattern.dev/v1
kind: Pattern
metadata: {name: with-password}
spec:
  displayName: Password
  category: security
  severity: LOW
  message: "{{target.metadata.name}} has a password"
  target:
    kinds: [{kind: Secret, apiVersion: v1, plural: secrets}]
    filters:
      matchAll:
        - {path: data.password, operator: EXISTS}
        - {path: data, operator: EXISTS}
        - {path: metadata.annotations, operator: EXISTS}
---
apiVersion: kubepattern.dev/v1
kind: Pattern
metadata: {name: unused-password}
spec:
  displayName: Unused password
  category: security
  severity: LOW
  message: "{{target.metadata.name}} is not used"
  target:
    kinds: [{kind: Secret, apiVersion: v1, plural: secrets}]
  dependencies:
    - {id: config, kind: ConfigMap, apiVersion: v1, plural: configmaps}
  relationships:
    matchNone:
      - with: config
        type: custom
        criteria:
          - {targetPath: data.password, operator: EQUALS, dependencyPath: data.password}
`,
);

const SECRET = {
	apiVersion: "v1",
	kind: "Secret",
	metadata: {
		name: "login",
		annotations: { "kubectl.kubernetes.io/last-applied-configuration": `{"data":{"password":"${VALUE}"}}` },
	},
	data: { password: VALUE, other: VALUE },
};
const CONFIG = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "near" }, data: { password: "x" } };

const yaml = `apiVersion: v1
kind: Secret
metadata:
  name: login
  annotations: {a: "${VALUE}"}
data:
  password: ${VALUE}
  other: ${VALUE}
  other: ${VALUE}
`;

const MANIFESTS: Readonly<Record<string, string>> = {
	"YAML, with a key twice": yaml,
	"YAML, twice": `${yaml}---\n${yaml.replace("data:", "immutable: true\ndata:")}`,
	"a list in JSON": JSON.stringify({ apiVersion: "v1", kind: "List", items: [CONFIG, SECRET] }, undefined, 2),
	"a list of Secrets": JSON.stringify({ apiVersion: "v1", kind: "SecretList", items: [SECRET] }),
	"JSON on a line, twice": `${JSON.stringify(SECRET)}\n${JSON.stringify({ ...SECRET, type: "Opaque" })}\n`,
};

describe("what a Secret holds is in no output", () => {
	test.each(Object.entries(MANIFESTS))("%s", async (_, input) => {
		for (const format of Object.keys(REPORT_FORMATS)) {
			for (const more of [[], ["--explain", "--excerpt"], ["--excerpt", "--group-by", "file"]]) {
				const args = [
					"check",
					"-",
					"-p",
					join(folder, "patterns.yaml"),
					"--engine",
					"reference",
					"-o",
					format,
					...more,
				];
				const { exit, stdout, stderr } = await patternc(args, { input });
				expect({ format, exit }).toEqual({ format, exit: 1 });
				expect(stdout).toContain("login");
				expect(stdout + stderr, format).not.toContain(VALUE);
			}
		}
	});

	test("is told apart from what a ConfigMap holds", async () => {
		const input = JSON.stringify({ ...CONFIG, data: { password: VALUE } });
		const pattern = join(folder, "config.yaml");
		writeFileSync(
			pattern,
			`apiVersion: kubepattern.dev/v1
kind: Pattern
metadata: {name: config}
spec:
  displayName: Config
  category: c
  severity: LOW
  message: "{{target.metadata.name}} has a password"
  target:
    kinds: [{kind: ConfigMap, apiVersion: v1, plural: configmaps}]
    filters: {matchAll: [{path: data.password, operator: EXISTS}]}
`,
		);
		const { stdout } = await patternc(["check", "-", "-p", pattern, "--engine", "reference", "--explain"], { input });
		expect(stdout).toContain(VALUE);
	});
});
