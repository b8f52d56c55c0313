import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { SourceText } from "../../src/base/source-text.js";
import { kindCatalogOf } from "../../src/pattern/kind-catalog.js";
import { readPatterns } from "../../src/pattern/read-pattern.js";
import { criterion, filtered, readResource, related, resource, saidOfResource, WIDGET } from "./resource-sample.js";

const { plural: _, ...WITHOUT_PLURAL } = WIDGET;
const custom = (criteria: Json) => related([{ with: "d", type: "custom", criteria }]);
const one = (more: JsonObject) => custom([{ operator: "EQUALS", targetPath: "a", dependencyPath: "b", ...more }]);
const ONE = "/spec/relationships/matchAll/0/criteria/0";
const PODS = { kind: "Pod", apiVersion: "v1", plural: "pods" };
const SPEC_X = { path: "spec.x", operator: "EXISTS" };
const GADGET = { id: "d", kind: "Gadget", apiVersion: "demo.example/v1", plural: "gadgets" };

describe("each mistake is told once, with its place", () => {
	test.each<[string, Json, readonly string[]]>([
		// Section 2
		[
			"no metadata, no spec",
			{ apiVersion: "kubepattern.dev/v1", kind: "Pattern" },
			["schema/missing-key ", "schema/missing-key "],
		],
		["a misspelt top key", { ...resource(), statuz: {} }, ["schema/unknown-key /statuz"]],
		["a misspelt kind", { ...resource(), kind: "Patern" }, ["schema/unknown-word /kind"]],
		["another version", { ...resource(), apiVersion: "kubepattern.dev/v2" }, ["schema/unknown-word /apiVersion"]],
		["no apiVersion", { ...resource(), apiVersion: null }, ["schema/missing-key "]],
		["a name with a blank", resource({}, { name: "a b" }), ["schema/bad-value /metadata/name"]],
		["a number as a name", resource({}, { name: 1 }), ["schema/wrong-type /metadata/name"]],
		[
			"required texts that are empty",
			resource({ displayName: "", message: "" }),
			["schema/missing-key /spec", "schema/missing-key /spec"],
		],
		["a number as a text", resource({ category: 3 }), ["schema/wrong-type /spec/category"]],
		["severities of the other dialect", resource({ severity: "WARNING" }), ["schema/unknown-word /spec/severity"]],
		["no duration", resource({ for: "1 day" }), ["pattern/duration /spec/for"]],
		["a list as a duration", resource({ for: ["1h"] }), ["schema/wrong-type /spec/for"]],
		["an empty duration", resource({ for: "" }), ["pattern/duration /spec/for"]],
		// Section 3
		["no kind at all", resource({ target: {} }), ["pattern/kind-form /spec/target"]],
		[
			"a kind alone",
			resource({ target: { kind: "Widget" } }),
			["schema/missing-key /spec/target", "schema/missing-key /spec/target"],
		],
		[
			"a misspelt kind key is not missing too",
			resource({ target: { ...WITHOUT_PLURAL, plurals: "widgets" } }),
			["schema/unknown-key /spec/target/plurals"],
		],
		["every kind without apiVersion", resource({ target: { kind: "*" } }), ["schema/missing-key /spec/target"]],
		[
			"every kind with a plural",
			resource({ target: { ...WIDGET, kind: "*" } }),
			["pattern/kind-form /spec/target/plural"],
		],
		[
			"a category that nobody lists",
			resource({ target: { category: "toys" } }),
			["pattern/unknown-category /spec/target/category"],
		],
		[
			"a category with a plural",
			resource({ target: { category: "toys", plural: "x" } }),
			["pattern/kind-form /spec/target/category"],
		],
		[
			"a list with a kind beside it",
			resource({ target: { kinds: [WIDGET], kind: "Pod" } }),
			["pattern/kind-form /spec/target/kinds"],
		],
		["an empty list", resource({ target: { kinds: [null] } }), ["pattern/kind-form /spec/target"]],
		["an empty entry", resource({ target: { kinds: [{}, WIDGET] } }), ["pattern/kind-form /spec/target/kinds/0"]],
		[
			"a list in a list",
			resource({ target: { kinds: [{ kinds: [WIDGET] }] } }),
			["schema/unknown-key /spec/target/kinds/0/kinds"],
		],
		[
			"fromTarget in a target",
			resource({ target: { fromTarget: { kindPath: "a", apiVersion: "v1" } } }),
			["schema/unknown-key /spec/target/fromTarget"],
		],
		[
			"fromTarget without a version",
			related([], { dependencies: [{ id: "d", fromTarget: { kindPath: "a" } }] }),
			["warning pattern/unused-dependency /spec/dependencies/0", "pattern/kind-form /spec/dependencies/0/fromTarget"],
		],
		[
			"an anchor in fromTarget",
			related([{ with: "d", type: "owns" }], {
				dependencies: [{ id: "d", fromTarget: { kindPath: "a[@]", apiVersion: "v1" } }],
			}),
			["pattern/anchor /spec/dependencies/0/fromTarget/kindPath"],
		],
		[
			"an id twice",
			related([{ with: "d", type: "owns" }], { dependencies: [GADGET, GADGET] }),
			["pattern/duplicate-id /spec/dependencies/1/id"],
		],
		[
			"a kind of another group",
			resource({ target: { kind: "Deployment", apiVersion: "v1", plural: "deployments" } }),
			["warning pattern/unknown-kind /spec/target/apiVersion"],
		],
		[
			"a misspelt kind of Kubernetes",
			resource({ target: { kind: "Deploymnt", apiVersion: "apps/v1", plural: "x" } }),
			["warning pattern/unknown-kind /spec/target/kind"],
		],
		[
			"a custom kind of the same name",
			resource({
				target: { kind: "Deployment", apiVersion: "x.example/v1", plural: "x", filters: { matchAll: [SPEC_X] } },
			}),
			[],
		],
		[
			"fields of a list of which an entry is in doubt",
			resource({ target: { kinds: [PODS, { kind: "X" }], filters: { matchAll: [SPEC_X] } } }),
			["schema/missing-key /spec/target/kinds/1", "schema/missing-key /spec/target/kinds/1"],
		],
		[
			"a field that no kind of a list has",
			resource({ target: { kinds: [PODS, { ...PODS, kind: "Service" }], filters: { matchAll: [SPEC_X] } } }),
			["warning pattern/unknown-field /spec/target/filters/matchAll/0/path"],
		],
		// Section 5
		[
			"a negated operator",
			filtered({ matchAll: [{ path: "a", operator: "NOT_EXISTS" }] }),
			["schema/unknown-word /spec/target/filters/matchAll/0/operator"],
		],
		[
			"EQUALS without anything",
			filtered({ matchAny: [{ path: "a", operator: "EQUALS" }] }),
			["pattern/operands /spec/target/filters/matchAny/0"],
		],
		[
			"EQUALS with a path that is no text",
			filtered({ matchAny: [{ path: "a", operator: "EQUALS", valuesFrom: 5 }] }),
			["schema/wrong-type /spec/target/filters/matchAny/0/valuesFrom"],
		],
		[
			"EQUALS with a misspelt key",
			filtered({ matchAny: [{ path: "a", operator: "EQUALS", valueFrom: "b" }] }),
			["schema/unknown-key /spec/target/filters/matchAny/0/valueFrom"],
		],
		[
			"a path for another operator",
			filtered({ matchAll: [{ path: "a", operator: "EXISTS", valuesFrom: "b" }] }),
			["pattern/operands /spec/target/filters/matchAll/0/valuesFrom"],
		],
		[
			"values and a path",
			filtered({ matchAll: [{ path: "a", operator: "EQUALS", values: [1], valuesFrom: "b" }] }),
			["pattern/operands /spec/target/filters/matchAll/0/valuesFrom"],
		],
		[
			"two bounds",
			filtered({ matchAll: [{ path: "a", operator: "LESS_THAN", values: [1, 2] }] }),
			["pattern/operands /spec/target/filters/matchAll/0/values"],
		],
		[
			"a bound that is a quantity",
			filtered({ matchAll: [{ path: "a", operator: "LESS_THAN", values: ["5Gi"] }] }),
			["pattern/operands /spec/target/filters/matchAll/0/values"],
		],
		[
			"an object as a value",
			filtered({ matchAll: [{ path: "a", operator: "EQUALS", values: [{}] }] }),
			["schema/wrong-type /spec/target/filters/matchAll/0/values/0"],
		],
		[
			"[*] before [@]",
			filtered({ matchAll: [{ path: "a[*].b[@]", operator: "EXISTS" }] }),
			["pattern/path /spec/target/filters/matchAll/0/path"],
		],
		[
			"an anchor in a dependency's filter",
			related([{ with: "d", type: "owns" }], {
				dependencies: [{ ...GADGET, filters: { matchNone: [{ path: "a[@]", operator: "EXISTS" }] } }],
			}),
			["pattern/anchor /spec/dependencies/0/filters/matchNone/0/path"],
		],
		[
			"what nothing can meet",
			filtered({
				matchAll: [{ path: "a[@].b", operator: "EXISTS" }],
				matchNone: [{ path: "a[@].b", operator: "EXISTS" }],
			}),
			["warning pattern/contradiction /spec/target/filters/matchNone/0"],
		],
		[
			"another element is another path",
			filtered({
				matchAll: [{ path: "a[@].b", operator: "EXISTS" }],
				matchNone: [{ path: "a[*].b", operator: "EXISTS" }],
			}),
			[],
		],
		[
			"what is empty may be absent",
			filtered({ matchAll: [{ path: "a", operator: "IS_EMPTY" }], matchNone: [{ path: "a", operator: "EXISTS" }] }),
			[],
		],
		// Section 7
		[
			"a dependency that is not there",
			related([{ with: "e", type: "owns" }]),
			["pattern/unknown-dependency /spec/relationships/matchAll/0/with"],
		],
		[
			"one that may be misspelt",
			related([{ with: "d", type: "owns" }], { dependencies: [{ ...GADGET, id: null, idd: "d" }] }),
			["schema/unknown-key /spec/dependencies/0/idd"],
		],
		[
			"a type that is none",
			related([{ with: "d", type: "uses" }]),
			["schema/unknown-word /spec/relationships/matchAll/0/type"],
		],
		[
			"a group that is none",
			related([], { relationships: { matchall: [] } }),
			["schema/unknown-key /spec/relationships/matchall"],
		],
		[
			"custom without criteria",
			related([{ with: "d", type: "custom", criteria: [] }]),
			["pattern/relationship /spec/relationships/matchAll/0"],
		],
		[
			"custom with a misspelt key",
			related([{ with: "d", type: "custom", criterions: [] }]),
			["schema/unknown-key /spec/relationships/matchAll/0/criterions"],
		],
		[
			"custom with a selector",
			related([{ with: "d", type: "custom", selectorPath: "a", criteria: [criterion("a", "b")] }]),
			["pattern/relationship /spec/relationships/matchAll/0/selectorPath"],
		],
		[
			"owns with criteria",
			related([{ with: "d", type: "owns", criteria: [criterion("a", "b")] }]),
			["pattern/relationship /spec/relationships/matchAll/0/criteria"],
		],
		[
			"a selector that is no path",
			related([{ with: "d", type: "selects", selectorPath: "a." }]),
			["pattern/path /spec/relationships/matchAll/0/selectorPath"],
		],
		// Section 8
		["another operator", one({ operator: "CONTAINS" }), [`schema/unknown-word ${ONE}/operator`]],
		["a side that is missing", one({ targetPath: "" }), [`pattern/criterion ${ONE}`]],
		["a side that is misspelt", one({ targetPath: null, targetPaht: "a" }), [`schema/unknown-key ${ONE}/targetPaht`]],
		[
			"both sides are missing",
			custom([{ operator: "EQUALS" }]),
			[`pattern/criterion ${ONE}`, `pattern/criterion ${ONE}`],
		],
		["a path and a literal", one({ targetValue: 1 }), [`pattern/criterion ${ONE}/targetValue`]],
		[
			"two literals",
			custom([{ operator: "EQUALS", targetValue: 1, dependencyValue: "" }]),
			[`pattern/criterion ${ONE}/dependencyValue`],
		],
		[
			"a default of a literal",
			one({ targetPath: null, targetValue: 1, targetDefault: { value: 1 } }),
			[`pattern/criterion ${ONE}/targetDefault`],
		],
		["an empty default", one({ dependencyDefault: { path: "" } }), [`pattern/criterion ${ONE}/dependencyDefault`]],
		[
			"two defaults",
			one({ dependencyDefault: { path: "a", value: false } }),
			[`pattern/criterion ${ONE}/dependencyDefault/value`],
		],
		[
			"no transform",
			one({ dependencyTransform: { apiGroup: false, regex: "" } }),
			[`pattern/criterion ${ONE}/dependencyTransform`],
		],
		[
			"two transforms",
			one({ dependencyTransform: { apiGroup: true, lowercase: true } }),
			[`pattern/criterion ${ONE}/dependencyTransform`],
		],
		[
			"a fraction as an index",
			one({ dependencyTransform: { split: { separator: "/", index: 0.5 } } }),
			[`schema/wrong-type ${ONE}/dependencyTransform/split/index`],
		],
		[
			"a split without separator",
			one({ dependencyTransform: { split: { separator: "" } } }),
			[`schema/missing-key ${ONE}/dependencyTransform/split`],
		],
		[
			"an expression that is none",
			one({ targetTransform: { regex: "(a" } }),
			[`pattern/expression ${ONE}/targetTransform/regex`],
		],
		[
			"a slow expression",
			one({ targetTransform: { regex: "(\\p{L}{1,200})" } }),
			[`warning pattern/slow-expression ${ONE}/targetTransform/regex`],
		],
		["a criterion that is no object", custom(["a"]), [`schema/wrong-type ${ONE}`]],
		// Section 9
		[
			"an unknown placeholder",
			resource({ message: "{{target.name}} {{name}}" }),
			["pattern/placeholder /spec/message"],
		],
		["blanks in a placeholder", resource({ message: "{{ target.kind }}" }), ["pattern/placeholder /spec/message"]],
		["since when", resource({ message: "{{smell.since}}" }), ["pattern/placeholder /spec/message"]],
		[
			"an anchor of the message alone",
			resource({ message: "{{target.a[@].b}}" }),
			["pattern/placeholder /spec/message"],
		],
		[
			"an anchor of a dependency",
			related([{ with: "d", type: "custom", criteria: [criterion("x", "a[@].b")] }], { message: "{{target.a[@].b}}" }),
			["pattern/placeholder /spec/message"],
		],
		[
			"an anchor that a refused path may have",
			filtered({ matchAll: [{ path: "a[@]..b", operator: "EXISTS" }] }, { message: "{{target.a[@].b}}" }),
			["pattern/path /spec/target/filters/matchAll/0/path"],
		],
		[
			"an anchor that a misspelt group may have",
			filtered({ matchal: [] }, { message: "{{target.a[@].b}}" }),
			["schema/unknown-key /spec/target/filters/matchal"],
		],
	])("%s", (_, source, expected) => expect(saidOfResource(source)).toEqual(expected));
});

describe("help says what to do", () => {
	const helpOf = (source: Json, kinds?: Parameters<typeof readResource>[1]) =>
		readResource(source, kinds).diagnostics.map(({ help }) => help);
	test.each<[string, Json, RegExp]>([
		["severity", resource({ severity: "high" }), /^did you mean "HIGH"\? known here: LOW, MEDIUM, HIGH, CRITICAL$/],
		[
			"operator",
			filtered({ matchAll: [{ path: "a", operator: "NOT_EQUALS", values: [1] }] }),
			/^write EQUALS, and move the condition to matchNone$/,
		],
		["operator of a criterion", one({ operator: "LABEL_SELECTOR" }), /"selects" or "selectedBy"$/],
		["operator of another place", one({ operator: "EQUAL" }), /^did you mean "EQUALS"\?/],
		["key", one({ targetTransfrom: {} }), /^did you mean "targetTransform"\?/],
		["dependency", related([{ with: "xyz", type: "owns" }]), /^known here: d$/],
		[
			"no dependency",
			resource({ relationships: { matchAll: [{ with: "d", type: "owns" }] } }),
			/^list what it is about in "dependencies"$/,
		],
		["category", resource({ target: { category: "toys" } }), /--kinds FILE/],
		["placeholder", resource({ message: "{{target.metadata.nam e}}" }), /^write a path such as/],
		[
			"placeholder of the registry",
			resource({ message: "{{target.metadta}}{{tarjet.kind}}" }),
			/^did you mean "\{\{target\.kind\}\}"\?/,
		],
		[
			"apiVersion",
			resource({ target: { kind: "Deployment", apiVersion: "v1", plural: "x" } }),
			/^did you mean "apps\/v1"\?$/,
		],
		[
			"kind",
			resource({ target: { kind: "Ingres", apiVersion: "networking.k8s.io/v1", plural: "x" } }),
			/^did you mean "Ingress"\?/,
		],
		["two ways to say a default", one({ targetValue: 1 }), /write "targetDefault"$/],
	])("%s", (_, source, help) => expect(helpOf(source)).toEqual([expect.stringMatching(help)]));

	test("a category of the kinds file that is meant", () => {
		const kinds = kindCatalogOf({ categories: new Map([["viewers", []]]), clusterScoped: [] });
		expect(helpOf(resource({ target: { category: "viewer" } }), kinds)).toEqual([
			expect.stringMatching(/^did you mean "viewers"\?/),
		]);
	});

	test("fields of Kubernetes' own kinds are known, in filters, criteria and messages", () => {
		const target = {
			kind: "Ingress",
			apiVersion: "networking.k8s.io/v1",
			plural: "ingresses",
			filters: { matchAll: [{ path: "spec.rulez", operator: "EXISTS" }] },
		};
		const dependencies = [{ id: "d", kind: "Service", apiVersion: "v1", plural: "services" }];
		const criteria = [
			criterion("spec.rules[@].hosts", "spec.port[*].name", { targetDefault: { path: "metadata.nam" } }),
		];
		const source = related([{ with: "d", type: "custom", criteria }], {
			target,
			dependencies,
			message: "{{target.spec.rules.host}}",
		});
		expect(saidOfResource(source)).toEqual([
			"warning pattern/step-into-list /spec/message",
			"warning pattern/unknown-field /spec/target/filters/matchAll/0/path",
			`warning pattern/unknown-field ${ONE}/targetPath`,
			`warning pattern/unknown-field ${ONE}/dependencyPath`,
			`warning pattern/unknown-field ${ONE}/targetDefault/path`,
		]);
		expect(readResource(source).ok).toBe(true);
	});
});

describe("a file of YAML", () => {
	const HEAD = "apiVersion: kubepattern.dev/v1\nkind: Pattern\n";
	const YAML = `${HEAD}metadata:
  name: one
spec:
  displayName: One
  category: c
  severity: low
  message: |
    in {{target.kind}}
    of {{target.knd x}}
  target:
    kind: Widget
    apiVersion: demo.example/v1
    filters:
      matchAll:
        - {path: 'a..b', operator: EXISTS}
        - path: a
          operator: EQUALS
          values: []
  dependencies:
    - id: d
      category: c
      colour: red
`;
	const GOOD = `${HEAD}metadata: {name: two}\nspec: {displayName: T, category: c, severity: LOW, message: m, target: {kind: "*", apiVersion: v1}}\n`;
	const placesIn = (text: string, file = "p.yaml") =>
		readPatterns(new SourceText(file, text)).diagnostics.map(({ code, place }) => [code, place?.line, place?.column]);

	test("all mistakes come in one run, each with line and column, in their order", () => {
		expect(placesIn(YAML)).toEqual([
			["schema/unknown-word", 8, 13],
			["pattern/placeholder", 11, 20],
			["schema/missing-key", 13, 5],
			["pattern/path", 17, 21],
			["pattern/operands", 18, 11],
			["pattern/unused-dependency", 22, 7],
			["schema/unknown-key", 24, 7],
		]);
	});

	test("several documents are several patterns, and empty ones are none", () => {
		const text = `---\n${GOOD}---\n# nothing\n---\n${GOOD.replace("two", "three")}...\n---\nnull\n`;
		const result = readPatterns(new SourceText("p.yml", text));
		expect(result.ok && result.value.map(({ name }) => name)).toEqual(["two", "three"]);
		expect(result.ok && result.value.map(({ places }) => places.name.place.line)).toEqual([4, 11]);
	});

	test.each<[string, string, Json]>([
		[
			"a refused document refuses its file",
			`${GOOD}---\n${GOOD.replace("LOW", "LO")}`,
			[["schema/unknown-word", 9, 47]],
		],
		["a document that is no pattern", `${GOOD}---\napiVersion: v1\nkind: Pod\n`, [["schema/not-a-pattern", 7, 7]]],
		["a document that is no mapping", `${GOOD}---\n- a\n`, [["schema/not-a-pattern", 6, 1]]],
		["a key twice", `${GOOD}kind: Pattern\n`, [["read/duplicate-key", 5, 1]]],
		["a key twice, deep inside", GOOD.replace("message: m", "message: m, message: n"), [["read/duplicate-key", 4, 64]]],
		["no document", "---\n---\n# x\n", [["read/no-pattern", 1, 1]]],
		["no text", " \n", [["read/no-pattern", 1, 1]]],
		["a registry pattern", "version: kubepattern.it/v1\nkind: Pattern\n", [["read/yaml", 1, 1]]],
	])("%s", (_, text, expected) => expect(placesIn(text)).toEqual(expected));

	test("JSON is read in a file of any name, and its mistakes are those of JSON", () => {
		const text = JSON.stringify(resource());
		for (const file of ["p.json", "p.yaml", "p"]) expect(placesIn(text, file)).toEqual([]);
		expect(placesIn('{"a" 1}', "p")).toEqual([["read/syntax", 1, 5]]);
		expect(placesIn(`${text}\n---\n${GOOD}`, "p.yaml")).toEqual([]);
	});

	test("numbers count by their value, and one that changes is warned of", () => {
		const text = GOOD.replace(
			'"*", apiVersion: v1',
			"W, apiVersion: x/v1, plural: w, filters: {matchAll: [{path: a, operator: EQUALS, values: [0x10, yes, 12345678901234567890]}]}",
		);
		const result = readPatterns(new SourceText("p.yaml", text));
		const [pattern] = result.ok ? result.value : [];
		expect(pattern?.subject.filter.allOf[0]?.texts).toEqual(["16", "true", "12345678901234567000"]);
		expect(result.diagnostics.map(({ code }) => code)).toEqual(["read/inexact-number"]);
	});
});
