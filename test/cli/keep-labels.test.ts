import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/base/json.js";
import { keepingLabels } from "../../src/cli/check/keep-labels.js";
import { snapshotOf } from "../../src/cluster/snapshot-of.js";
import { Suppressions } from "../../src/report/suppressions.js";
import { snapshotCut } from "../../src/wasm/project.js";

const KIND = { group: "apps", kind: "Deployment" };
/** Nothing is read of it but what a snapshot itself reads. */
const cut = snapshotCut({ "apps/Deployment": { metadata: { name: true } } });

function deployment(path: readonly string[], own: JsonObject, ofTemplate: JsonObject): JsonObject {
	const template = { metadata: ofTemplate, spec: { containers: [{ name: "c" }] } };
	const spec = path.reduceRight<JsonObject>((inner, key) => ({ [key]: inner }), template);
	return { apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "d", ...own }, ...spec };
}

describe.each([[["spec", "template"]], [["spec", "jobTemplate", "spec", "template"]]])(
	"an object that is cut, %j",
	(path) => {
		test.each([
			["its own annotation", { annotations: { "patternc.dev/ignore": "p: r", other: "x" } }, {}],
			["the annotation of its template", {}, { annotations: { "patternc.dev/ignore": "p: r", other: "x" } }],
		])("keeps %s, and no other", (_, own, ofTemplate) => {
			const kept = cut(deployment(path, own, ofTemplate), KIND);
			expect(JSON.stringify(kept)).not.toContain("other");
			const { snapshot } = snapshotOf([kept]);
			const resource = {
				actor: "x",
				apiVersion: "apps/v1",
				kind: "Deployment",
				namespace: "default",
				name: "d",
				template: true,
			};
			const finding = { pattern: "p", severity: "INFO", message: "m", resources: [resource] } as const;
			const suppressions = new Suppressions({ rules: [], readsAnnotations: true, today: "2026-11-29" });
			expect(suppressions.of([finding], snapshot).size).toBe(1);
		});

		test("keeps labels where suppressions ask for them", () => {
			const object = deployment(path, { labels: { a: "1" } }, { labels: { b: "2" } });
			expect(JSON.stringify(cut(object, KIND))).not.toContain("labels");
			const kept = JSON.stringify(keepingLabels(cut)(object, KIND));
			expect(kept).toContain('"labels":{"a":"1"}');
			expect(kept).toContain('"labels":{"b":"2"}');
			expect(object).toEqual(deployment(path, { labels: { a: "1" } }, { labels: { b: "2" } }));
		});
	},
);
