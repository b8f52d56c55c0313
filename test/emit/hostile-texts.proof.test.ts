import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../src/base/json.js";
import { RELATIONSHIP_TYPES } from "../../src/pattern/relationship-type.js";
import { actor, pairs, rule, single } from "../pattern/sample.js";
import { claim, compare, pod } from "./compare.js";

const TEXTS = [
	...[
		'"',
		'"""',
		"\\",
		'\\"',
		"`",
		"``",
		"\n",
		"\r\n",
		"\t",
		"a\0b",
		"\x07\x1b[31m",
		"\x7f",
		"\x85",
		"\u2028",
		"\u2029",
	],
	...[
		"\u202e",
		"\ufeff",
		"\ufffe",
		"\uffff",
		"\u00ad",
		"\u200b",
		"\u00a0",
		"\u3000",
		"\ue000",
		"\u{e0001}",
		"\u{10ffff}",
	],
	...[
		"\ud800",
		"{{",
		"}}{{",
		"${x}",
		"%s%v",
		"# METADATA",
		"\n# METADATA\n# title: x\n",
		"---",
		"null",
		"- a",
		"a: b",
		"'",
	],
	...[
		"&a",
		"*a",
		"!!x",
		"|",
		">",
		"@",
		"😀",
		"日本",
		"e\u0301",
		"__proto__",
		"constructor",
		"true",
		"0",
		"1e21",
		" ",
		" a ",
	],
	...[
		'"]} contains 1 if true #',
		'"\n}\n\ndefault allow := true\n',
		"]]>",
		"</script>",
		"data.lib",
		"input",
		"i",
		"pod",
	],
	"x".repeat(20_000),
];

describe("free texts", () => {
	/** As a quoted key of a path; undefined where the grammar has no quotes for it. */
	const quotedKey = (text: string) =>
		!text.includes("'") ? `['${text}']` : text.includes('"') ? undefined : `["${text}"]`;

	const hostile = (text: string, i: number): JsonObject => {
		const key = quotedKey(text) ?? "['other']";
		const equals = {
			key: `metadata.labels${key}`,
			operator: "EQUALS",
			values: [text, `${text}2`, `3${text}`, text, "v"],
		};
		return pairs(
			{
				message: `${text}{{a.name}}${text}{{b.kind}}${text}`,
				resources: [
					actor("a", {
						leader: true,
						filters: {
							matchAll: [equals],
							matchAny: [
								{ ...equals, values: [text] },
								{ key: `spec.w${key}[*]${key}[0]`, operator: "EQUALS", values: [text, "v"] },
							],
							matchNone: [
								{ key: `spec${key}${key}`, operator: "IS_EMPTY" },
								{ ...equals, operator: "NOT_EQUALS" },
							],
						},
					}),
					actor("b", {
						filters: {
							matchAll: [
								{ key: `spec.w${key}`, operator: "EXISTS" },
								{ key: `spec${key}[*]`, operator: "NOT_EXISTS" },
							],
						},
					}),
					actor("c", { resource: text || "Pod", filters: { matchAny: [equals, equals] } }),
				],
				actors: ["a", "b"],
				relationships: [rule("a", "c", { id: text || "x", description: text, required: true })],
				commonRelationships: [rule("a", "b", { id: `${text}!`, required: true, shared: true })],
			},
			{
				...{
					displayName: text,
					description: text,
					category: "-",
					docUrl: "https://münchen.example/?a='`\"&b=${x}{{y}}#z",
				},
				gitUrl: `https://git.example/${encodeURIComponent(text.replace("\ud800", "").slice(0, 50))}`,
				name: `h${i}`,
			},
		);
	};

	test("come out as they went in, and change nothing else", async () => {
		const objects = TEXTS.flatMap((text, i) => {
			const key = text.replace("\ud800", "\ufffd");
			const volumes = [{ persistentVolumeClaim: { claimName: "c" } }];
			const leader = pod(`a${i}`, { volumes, [key]: { [key]: "full" } }, { labels: { [key]: key, other: key } });
			return [leader, pod(`b${i}`, { volumes, w: { [key]: [{ [key]: [key] }], other: 1 } })];
		});
		const counts = await compare(TEXTS.map(hostile), objects);
		// Each has its own pair at least.
		expect(TEXTS.filter((_, i) => counts[i] === 0)).toEqual([]);
	});

	test("100 KB of them too", async () => {
		const long = '"x`'.repeat(33_333);
		const equals = { key: "metadata.labels.long", operator: "EQUALS", values: [long] };
		const resources = [actor("x", { leader: true, filters: { matchAll: [equals] } })];
		const document = single({ message: `{{x.name}}${long}`, resources }, { description: long });
		expect(await compare([document], [pod("p", {}, { labels: { long } }), pod("q")])).toEqual([1]);
	});

	test("names of objects too, in messages and keys", async () => {
		const names = TEXTS.filter((text) => text.trim() !== "" && text.length < 1000);
		const objects = names.flatMap((name): Json[] => [
			pod(name, { volumes: [{ persistentVolumeClaim: { claimName: name } }, { nfs: { server: name, path: name } }] }),
			pod(`${name}!`, { volumes: [{ persistentVolumeClaim: { claimName: name } }] }, { namespace: name }),
			pod(`${name}?`, { volumes: [{ nfs: { server: name, path: name } }] }, { namespace: name }),
			{ apiVersion: `${name}/v1`, kind: name, metadata: { name } },
		]);
		const message = "{{a.name}}|{{a.namespace}}|{{a.kind}}|{{b.name}}|{{b.namespace}}";
		const counts = await compare(
			[
				pairs({ message, commonRelationships: [rule("a", "b", { required: true, shared: true })] }),
				...names.map((kind) =>
					single({ message: "{{x.kind}} {{x.name}}", resources: [actor("x", { leader: true, resource: kind })] }),
				),
			],
			objects,
		);
		expect(counts[0]).toBe(2 * names.length);
		expect(counts.slice(1)).toEqual(names.map(() => 1));
	});

	test("pattern names that Rego reserves or reads as something else", async () => {
		const words = "as contains data default else every false if import in input not null package some true with".split(
			" ",
		);
		const names = [...words, "-", "--", "-1", "9", "9.9", "A.b-C", "lib", "kubepattern", "finding", "x", "X-X"];
		const counts = await compare(
			names.map((name) => single({ message: name }, { name })),
			[pod("p")],
		);
		expect(counts).toEqual(names.map(() => 1));
	});
});

describe("ids that are names of Rego, of the library or of the policy itself", () => {
	const IDS = [
		...[
			"input",
			"data",
			"package",
			"import",
			"not",
			"default",
			"contains",
			"if",
			"in",
			"some",
			"every",
			"with",
			"as",
			"else",
		],
		...[
			"true",
			"false",
			"null",
			"set",
			"object",
			"array",
			"json",
			"concat",
			"count",
			"abs",
			"sum",
			"is_string",
			"regex",
		],
		...[
			"objects",
			"values",
			"finding",
			"findings",
			"mounts",
			"documents",
			"i",
			"j",
			"key",
			"keys",
			"leader",
			"follower",
		],
		...[
			"pod",
			"Pod",
			"POD",
			"pod_2",
			"pod-2",
			"element",
			"result",
			"a_match_any",
			"a_match_none",
			"a_values",
			"a_mounts",
		],
		...[
			"a_accepted",
			"a_resource",
			"resource",
			"follower_by_mounts",
			"follower_by_mounts_all",
			"identity",
			"identities",
			"named",
			"namers",
			"others",
			"own",
			"selectors",
			"exposes",
			"deny",
			"__proto__",
			"constructor",
		],
		...[
			"_",
			"-",
			"9",
			"9a",
			"p_9a",
			"A-b",
			"a_b",
			"a-B",
			"x".repeat(300),
			"PersistentVolumeClaim",
			"persistent_volume_claim",
		],
	];
	/** An id as an actor's, the next of the list as the other's, the one after it as a claim's, and all as a rule's. */
	const reserved = (id: string, i: number): JsonObject => {
		const other = IDS[(i + 1) % IDS.length] ?? "";
		const third = IDS[(i + 2) % IDS.length] ?? "";
		const list = ["v", "w", "x", "y"];
		const in_ = (key: string) => ({ key, operator: "EQUALS", values: list });
		// Keys are the ids as well: variables are named after them.
		const filters = {
			matchAll: [in_(`spec['${id}'][*]`)],
			matchAny: [in_(`spec['${other}'][*]`), in_("spec.w"), { key: "spec.none", operator: "NOT_EXISTS" }],
			matchNone: [in_("spec.w[0].x"), { key: `spec['${id}'][0]`, operator: "IS_EMPTY" }],
		};
		return pairs({
			message: `{{${id}.name}}/{{${other}.name}}`,
			resources: [
				actor(id, { leader: true, filters }),
				actor(other, {
					filters: { matchAny: [in_(`spec['${id}'][1]`), { key: "spec.none", operator: "NOT_EXISTS" }] },
				}),
				actor(third, { resource: "PersistentVolumeClaim" }),
			],
			actors: [id, other],
			relationships: [
				rule(id, third, { id, weight: 0.5, shared: true }),
				rule(id, third, { id: other, required: true, shared: true }),
			],
			commonRelationships: [
				rule(id, other, { id: third, required: true, shared: true }),
				rule(id, other, { weight: 0.5, shared: true }),
			],
			minRelationshipPoints: 0.5,
			minCommonRelationshipPoints: 0.5,
		});
	};

	test("get names of their own", async () => {
		const spec = Object.fromEntries(IDS.map((id) => [id, ["v", "w"]]));
		const volumes = [{ persistentVolumeClaim: { claimName: "c" } }];
		const objects = [pod("p", { ...spec, volumes }), pod("q", { ...spec, volumes }), pod("r", { volumes }), claim("c")];
		// Every third one: the others are the second and third actors of these.
		const documents = IDS.map(reserved).filter((_, i) => i % 3 === 0);
		expect(await compare(documents, objects)).toEqual(documents.map(() => 4));
	});

	test("of every relationship type, between kinds that it links and kinds that it does not", async () => {
		const KINDS = [
			...["Pod Pod", "Service Pod", "Pod ConfigMap", "Namespace Pod", "Deployment ReplicaSet", "ReplicaSet Pod"],
			...["Pod ServiceAccount", "Markdown Table", "Panel Table", "PersistentVolumeClaim PersistentVolumeClaim"],
		].map((kinds) => kinds.split(" ") as [string, string]);
		const types = RELATIONSHIP_TYPES.filter((type) => type !== "SAME_NETWORK");
		const documents = types.flatMap((type, t) =>
			KINDS.map(([one, two], i) => {
				const [a, b] = [IDS[(i * 2) % IDS.length] ?? "", IDS[(i * 2 + 1) % IDS.length] ?? ""];
				const flags = { type, required: true, shared: i % 2 === 0 };
				// Every second one is turned round; the next type has the others turned.
				const turned = (t + i) % 2 === 0;
				return pairs({
					resources: [
						actor(a, { resource: turned ? two : one, leader: true }),
						actor(b, { resource: turned ? one : two }),
					],
					relationships: [rule(a, b, { ...flags, id: "identity" })],
					commonRelationships: [
						rule(b, a, { ...flags, id: "others", shared: true }),
						rule(a, b, { type, weight: 0.5 }),
					],
					minCommonRelationshipPoints: turned ? 0.5 : 0,
				});
			}),
		);
		const labels = { app: "x", "managed-by": "m" };
		const object = (kind: string, name: string, more: JsonObject = {}): Json => ({
			...{ apiVersion: "v1", kind, metadata: { name, namespace: "n", labels }, ...more },
		});
		const affinity = { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector: {} }] } };
		await compare(documents, [
			...["p", "q"].map((name) => pod(name, { affinity, serviceAccountName: "s" }, { labels })),
			object("Service", "web", { spec: { selector: { app: "x" } } }),
			...[object("ServiceAccount", "s"), object("Markdown", "m"), object("Table", "t"), object("Paragraph", "g")],
			object("Panel", "l", { spec: { resourcesRefs: { items: [{ name: "t", namespace: "n", resource: "tables" }] } } }),
			{ apiVersion: "v1", kind: "Namespace", metadata: { name: "n" } },
		]);
	});

	test("variables of a body are no rule's name, whichever comes first", async () => {
		// Each last key asks for a variable of just the name that a rule, list or function of the module has.
		const keys = [
			"i",
			"objects ",
			"values ",
			"key",
			"keys",
			"x",
			"pod",
			"x_match_any ",
			"x_match_none ",
			"x_values ",
			"x_is_a",
		];
		const documents = keys.map((key) => {
			const in_ = (path: string) => ({ key: path, operator: "EQUALS", values: ["a", "b", "c", "d"] });
			const filters = {
				matchAll: [in_(`spec['${key}'][*]`), in_("spec.other[*]")],
				matchAny: [in_(`spec['${key}'][*]`), in_("spec.a[*]")],
				matchNone: [{ key: "spec.a[*]", operator: "IS_EMPTY" }],
			};
			return single({ resources: [actor("x", { leader: true, filters })] });
		});
		const objects = keys.map((key) => pod(`${key}!`, { [key]: ["z", "a"], other: ["b"], a: ["c"] }));
		expect(await compare(documents, objects)).toEqual(keys.map(() => 1));
	});
});
