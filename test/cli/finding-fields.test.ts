import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findingFields } from "../../src/cli/check/finding-fields.js";
import { lazyFinder } from "../../src/cli/check/lazy-finder.js";
import { readSnapshot } from "../../src/cluster/read-snapshot.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { evaluateReference } from "../../src/reference/evaluate.js";
import { reportFindings } from "../../src/report/report.js";
import { PROJECT } from "./patternc.js";

/** The patterns of folders of the registry. */
function registryPattern(folder: string, file: string) {
	const path = join(PROJECT, "registry", folder, file);
	const pattern = readPattern(readFileSync(path, "utf8"), path);
	if (!pattern.ok) throw new Error(JSON.stringify(pattern.diagnostics));
	return pattern.value;
}

/** What the reports of findings say of the places of fields: `path line:column`, by the pattern of a folder. */
async function fieldsOf(folder: string, text: string, file = "pattern.yaml"): Promise<readonly (string | undefined)[]> {
	const pattern = registryPattern(folder, file);
	const { snapshot } = await readSnapshot(["-"], { standardInput: async () => Buffer.from(text) });
	const findings = evaluateReference(pattern, snapshot);
	const fields = await findingFields(findings, [pattern], lazyFinder(snapshot));
	return reportFindings(findings, [pattern], snapshot, { fieldsOf: fields })
		.flatMap(({ resources }) => resources)
		.map(({ field }) => field && `${field.path} ${field.line}:${field.column}`);
}

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: first
          image: a
        - name: second
          image: b
          env:
            - null
            - name: PORT
              value: "80"
            - name: KEY
              valueFrom:
                configMapKeyRef:
                  name: conf
                  key: kei
          volumeMounts:
            - {name: data, mountPath: /data}
`;

const CRON_JOB = `apiVersion: batch/v1
kind: CronJob
metadata: {name: nightly, namespace: shop}
spec:
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - name: c
              image: a
              volumeMounts: [{name: gone, mountPath: /x}]
`;

const CONFIG = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: conf, namespace: shop}\ndata: {key: x}\n";

describe("the field that a finding is about", () => {
	test("is below the Pod template, at the element that fails, where null elements do not count", async () => {
		expect(await fieldsOf("env-of-missing-config-map-key", DEPLOYMENT + CONFIG)).toEqual([
			"spec.template.spec.containers[1].env[2].valueFrom.configMapKeyRef.key 22:24",
		]);
		expect(await fieldsOf("mount-of-missing-volume", DEPLOYMENT)).toEqual([
			"spec.template.spec.containers[1].volumeMounts[0].name 24:22",
		]);
	});

	test("is below the template of a CronJob's Job", async () => {
		expect(await fieldsOf("mount-of-missing-volume", CRON_JOB)).toEqual([
			"spec.jobTemplate.spec.template.spec.containers[0].volumeMounts[0].name 12:37",
		]);
	});

	test("is the selector of a Service", async () => {
		const service =
			"apiVersion: v1\nkind: Service\nmetadata: {name: web, namespace: shop}\nspec:\n  selector:\n    app: webb\n";
		expect(await fieldsOf("service-without-pods", `${service}---\n${DEPLOYMENT}`)).toEqual(["spec.selector 5:3"]);
	});

	test("is the path of an Ingress whose Service is not there, also in JSON and in a list", async () => {
		const backend = (name: string) => ({ service: { name, port: { number: 80 } } });
		const ingress = {
			apiVersion: "networking.k8s.io/v1",
			kind: "Ingress",
			metadata: { name: "web", namespace: "shop" },
			spec: { rules: [{ http: { paths: [{ backend: backend("web") }, { backend: backend("wob") }] } }] },
		};
		const service = { apiVersion: "v1", kind: "Service", metadata: { name: "web", namespace: "shop" }, spec: {} };
		const list = JSON.stringify({ apiVersion: "v1", kind: "List", items: [service, ingress] }, undefined, 1);
		const before = list.slice(0, list.indexOf('"wob"')).split("\n");
		expect(await fieldsOf("ingress-to-nothing", list)).toEqual([
			`spec.rules[0].http.paths[1].backend.service.name ${before.length}:${(before.at(-1)?.length ?? 0) + 1}`,
		]);
	});

	test("is what two objects have in common", async () => {
		const pod = (name: string, volume: string) =>
			`apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: shop}\nspec:\n  containers: [{name: c, image: a}]\n  volumes:\n${volume}---\n`;
		const shared = "    - {name: logs, persistentVolumeClaim: {claimName: logs}}\n";
		const other = "    - {name: x, emptyDir: {}}\n";
		const fields = await fieldsOf("k8s-sidecar", pod("a", shared) + pod("b", other + shared), "pattern.json");
		for (const field of fields)
			expect(field).toMatch(/^spec\.volumes\[[01]\]\.persistentVolumeClaim\.claimName \d+:55$/);
	});

	test("is the part that lacks something", async () => {
		expect(await fieldsOf("k8s-missing-liveness-probe", DEPLOYMENT, "pattern.json")).toEqual([
			"spec.template.spec.containers[0] 10:11",
		]);
	});

	test("is the name of what nobody uses", async () => {
		const claim = "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata:\n  name: old\n  namespace: shop\nspec: {}\n";
		const fields = await fieldsOf("unused-claim", `${claim}---\n${DEPLOYMENT}`);
		expect(fields).toEqual(["metadata.name 4:9"]);
	});
});
