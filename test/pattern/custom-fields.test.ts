import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { readCustomFields } from "../../src/pattern/custom-fields.js";
import { defaultKindCatalog } from "../../src/pattern/kind-catalog.js";
import { readPattern } from "../../src/pattern/read-pattern.js";
import { criterion, related, resource, WIDGET } from "./resource-sample.js";

const GROUP = "demo.example";
const TEXT = { type: "string" };

/** A definition of widgets whose `spec` has these properties. */
function widgets(properties: JsonObject, more: JsonObject = {}): JsonObject {
	const spec = { type: "object", properties };
	return definition("Widget", { type: "object", properties: { spec } }, more);
}

function definition(kind: string, openAPIV3Schema: JsonObject, more: JsonObject = {}): JsonObject {
	return {
		apiVersion: "apiextensions.k8s.io/v1",
		kind: "CustomResourceDefinition",
		metadata: { name: `${kind.toLowerCase()}s.${GROUP}` },
		spec: { group: GROUP, names: { kind }, versions: [{ name: "v1", schema: { openAPIV3Schema } }], ...more },
	};
}

/** What is said of a pattern's paths: `code pointer`. */
function said(pattern: Json, ...definitions: readonly Json[]): readonly string[] {
	const context = { kinds: defaultKindCatalog, customFields: readCustomFields(definitions) };
	const { ok, diagnostics } = readPattern(JSON.stringify(pattern), "p.json", context);
	expect(ok).toBe(true);
	return diagnostics.map(({ code, place }) => `${code} ${place?.pointer}`);
}

/** What is said of one path of widgets, without the stage of its code. */
function faults(path: string, ...definitions: readonly Json[]): readonly string[] {
	const filters = { matchAll: [{ path, operator: "EXISTS" }] };
	const pointer = "/spec/target/filters/matchAll/0/path";
	return said(resource({ target: { ...WIDGET, filters } }), ...definitions).map((line) => {
		const [code = "", at] = line.split(" ");
		expect(at).toBe(pointer);
		return code.replace("pattern/", "");
	});
}

describe("a path into a custom kind", () => {
	test("is taken as it is where no definition is there, or only that of another kind or group", () => {
		expect(faults("spec.nam")).toEqual([]);
		expect(faults("spec.nam", definition("Gadget", { type: "object" }))).toEqual([]);
		expect(faults("spec.nam", widgets({ name: TEXT }, { group: "other.example" }))).toEqual([]);
		expect(faults("spec.nam", { ...widgets({ name: TEXT }), kind: "ConfigMap" })).toEqual([]);
	});

	test.each([
		["spec.name", []],
		["metadata.labels['a.b/c']", []],
		["apiVersion", []],
		["spec.nam", ["unknown-field"]],
		["metadata.label", ["unknown-field"]],
		["status.ready", ["unknown-field"]],
		["spec.name[*]", ["not-a-list"]],
		["spec.ports.number", ["step-into-list"]],
		["spec.ports[*].number", []],
		["spec.ports[*].nubmer", ["unknown-field"]],
		["spec.labels.anything", []],
		["spec.labels.app.kubernetes.io/name", ["step-into-scalar"]],
		["spec.port.number", ["step-into-scalar"]],
		["spec.open.anything.at[0].all", []],
		["spec.kept.known.and.more", []],
		["spec.typeless.x", []],
		["spec.embedded.spec.containers", []],
	])("%s", (path, expected) => {
		const ports = { type: "array", items: { type: "object", properties: { number: { type: "integer" } } } };
		const schema = {
			...{ name: TEXT, ports, port: { "x-kubernetes-int-or-string": true }, open: { type: "object" }, typeless: {} },
			labels: { type: "object", additionalProperties: TEXT },
			kept: { type: "object", properties: { known: TEXT }, "x-kubernetes-preserve-unknown-fields": true },
			embedded: { type: "object", "x-kubernetes-embedded-resource": true },
		};
		expect(faults(path, widgets(schema))).toEqual(expected);
	});

	test("is right where one version has it, or one says nothing", () => {
		const version = (name: string, properties: JsonObject) => ({
			name,
			schema: { openAPIV3Schema: { type: "object", properties: { spec: { type: "object", properties } } } },
		});
		const versions = [version("v1", { name: TEXT }), version("v2", { title: TEXT })];
		expect(faults("spec.title", widgets({}, { versions }))).toEqual([]);
		expect(faults("spec.titel", widgets({}, { versions }))).toEqual(["unknown-field"]);
		expect(faults("spec.titel", widgets({}, { versions: [...versions, { name: "v3" }] }))).toEqual([]);
	});

	test("knows the older form of the definition, and what preserves every field", () => {
		const openAPIV3Schema = { type: "object", properties: { spec: { type: "object", properties: { name: TEXT } } } };
		const older = { ...widgets({}, { versions: [], validation: { openAPIV3Schema } }) };
		const beta = { ...older, apiVersion: "apiextensions.k8s.io/v1beta1" };
		expect(faults("spec.nam", beta)).toEqual(["unknown-field"]);
		expect(faults("spec.nam", widgets({ name: TEXT }, { preserveUnknownFields: true }))).toEqual([]);
	});

	test.each<[string, Json]>([
		["no spec", { ...widgets({}), spec: null }],
		["versions that are no list", widgets({}, { versions: "v1" })],
		["a version that is null", widgets({}, { versions: [null] })],
		["names that are no object", widgets({}, { names: "Widget" })],
		["a text", "CustomResourceDefinition"],
	])("is taken as it is where the definition has %s", (_, broken) => {
		expect(faults("spec.nam", broken)).toEqual([]);
	});
});

test("every path of a pattern is compared: filters, criteria, defaults, selectors and messages, of both sides", () => {
	const entry = {
		...{ with: "d", type: "selects", selectorPath: "spec.slector" },
		criteria: [
			criterion("spec.nam", "spec.titel", {
				targetDefault: { path: "spec.nmae" },
				dependencyDefault: { path: "spec.ttle" },
			}),
		],
	};
	const pattern = related([entry], { message: "{{target.spec.naem}}" });
	const open = { type: "object" };
	const gadgets = definition("Gadget", {
		type: "object",
		properties: { spec: { type: "object", properties: { title: TEXT } } },
	});
	const at = "/spec/relationships/matchAll/0";
	expect([...said(pattern, widgets({ name: TEXT, selector: open }), gadgets)].sort()).toEqual(
		[
			"/spec/message",
			`${at}/selectorPath`,
			`${at}/criteria/0/targetPath`,
			`${at}/criteria/0/dependencyPath`,
			`${at}/criteria/0/targetDefault/path`,
			`${at}/criteria/0/dependencyDefault/path`,
		]
			.map((pointer) => `pattern/unknown-field ${pointer}`)
			.sort(),
	);
});
