import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { patternc, temporaryFolder } from "./patternc.js";

const folder = temporaryFolder();

const SERVICE = `---
# Source: shop/templates/service.yaml
apiVersion: v1
kind: Service
metadata: {name: web, namespace: shop}
spec:
  selector: {app: webb}
  ports: [{port: 80}]
---
# Source: shop/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  template:
    metadata:
      labels: {app: web}
    spec: {containers: [{name: c, image: a}]}
`;

const WITHOUT_PODS = ["-p", "service-without-pods", "-q"] as const;

describe("check for services", () => {
	test("names the chart's template of what comes by standard input", async () => {
		const files = ["sarif", "json", "junit", "gitlab"].flatMap((format) => ["-o", `${format}=${join(folder, format)}`]);
		const { exit, stdout } = await patternc(["check", "-", ...WITHOUT_PODS, "-o", "github", ...files], {
			input: SERVICE,
		});
		expect(exit).toBe(1);
		expect(stdout).toMatch(/^::error file=shop\/templates\/service\.yaml,title=service-without-pods::[^\n]+\n$/);
		const read = (format: string) => readFileSync(join(folder, format), "utf8");
		const [result] = JSON.parse(read("sarif")).runs[0].results;
		expect(result.locations[0].physicalLocation).toEqual({
			artifactLocation: { uri: "shop/templates/service.yaml", uriBaseId: "%SRCROOT%" },
			region: { startLine: 1 },
		});
		expect(result.relatedLocations[0].physicalLocation.artifactLocation.uri).toBe("shop/templates/deployment.yaml");
		const [finding] = JSON.parse(read("json")).findings;
		expect(finding.resources[0]).toMatchObject({
			...{ file: "-", line: 3, column: 1, source: "shop/templates/service.yaml" },
			field: { path: "spec.selector", line: 7, column: 3 },
		});
		expect(finding.evidence[0].nearest.source).toBe("shop/templates/deployment.yaml");
		expect(JSON.parse(read("gitlab"))[0].location).toEqual({
			path: "shop/templates/service.yaml",
			lines: { begin: 1 },
		});
		expect(read("junit")).toContain("(from shop/templates/service.yaml)");
	});

	test("names a file from the root of the repository, at the field", async () => {
		const repository = join(folder, "repository");
		mkdirSync(join(repository, "deploy", "k8s"), { recursive: true });
		mkdirSync(join(repository, ".git"));
		writeFileSync(join(repository, "deploy", "k8s", "a b.yaml"), SERVICE);
		const { stdout } = await patternc(["check", "k8s", ...WITHOUT_PODS, "-o", "github"], {
			cwd: join(repository, "deploy"),
		});
		expect(stdout).toMatch(/^::error file=deploy\/k8s\/a b\.yaml,line=7,col=3,/);
	});
});
