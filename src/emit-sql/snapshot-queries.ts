import type { KindCatalog } from "../pattern/kind-catalog.js";
import {
	allHold,
	anyHolds,
	choose,
	column,
	columnsFrom,
	compare,
	concat,
	each,
	flag,
	from,
	isAbsent,
	isPresent,
	joinOn,
	listOf,
	negate,
	number,
	select,
	sum,
	surely,
	textLiteral,
	union,
	unnest,
	word,
} from "../sql/build.js";
import { sqlNamed } from "../sql/name.js";
import type { Expression, NamedQuery, Query, Shape } from "../sql/tree.js";
import { notEmpty, onlyText, textForm } from "./leaf-tests.js";
import { delimited } from "./texts.js";

/** What decides how a snapshot is made. */
export interface SnapshotSettings {
	/** The namespace of namespaced objects that name none. */
	readonly namespace: string;
	readonly kinds: KindCatalog;
	/** Whether some pattern asks for Pods, and so for those of templates. */
	readonly needsPods: boolean;
	/** Whether some pattern asks who owns whom. */
	readonly needsOwners: boolean;
	/** To which documents are cut; absent: they stay as they are. */
	readonly shape?: Shape;
	/** Returns a value below keys of `doc` of the table. */
	below(table: string, ...keys: readonly string[]): Expression;
}

/** A table of the snapshot: others are made of it, so it is kept. */
export interface SnapshotTable extends NamedQuery {
	/** Whether it is no more than a name for a query. */
	readonly isView?: boolean;
}

const IDENTITY = ["api_group", "kind", "namespace"] as const;

/**
 * Returns the tables that make snapshots of documents (SEMANTICS.md 1), of many clusters at once. `raw` has `cluster`,
 * `ordinal` (in the order read, from 0) and `doc`, a JSON value each; the last one is `objects`.
 */
export function snapshotTables(settings: SnapshotSettings): readonly SnapshotTable[] {
	const { needsPods, needsOwners } = settings;
	return [
		view("cuts", cuts(settings)),
		table("documents", documents(settings)),
		table("cluster_scoped", clusterScoped(settings)),
		view("placed", placed(settings)),
		table("repeated", repeated()),
		table("docs", docs()),
		...(needsPods || needsOwners ? ownerTables("doc_refs", documentReferences(settings), "doc_owners") : []),
		...(needsPods ? templateTables(settings) : []),
		...(needsOwners ? [table("owner_edges", ownerEdges(needsPods))] : []),
		table("objects", objects(settings)),
	];
}

function view(name: string, query: Query): SnapshotTable {
	return { ...table(name, query), isView: true };
}

function table(name: string, query: Query): SnapshotTable {
	return { name: sqlNamed(name), query };
}

function cuts({ shape }: SnapshotSettings): Query {
	const doc = column("doc", "r");
	return select(
		{ ordinal: column("ordinal", "r"), doc: shape === undefined ? doc : { is: "cut", of: doc, shape } },
		from("raw", "r"),
	);
}

function documents({ below }: SnapshotSettings): Query {
	const text = (...keys: readonly string[]) => textForm(below("c", ...keys));
	const [kind, apiVersion] = [onlyText(below("c", "kind")), onlyText(below("c", "apiVersion"))];
	const written = notEmpty(text("metadata", "name"));
	return select(
		{
			ordinal: column("ordinal", "c"),
			doc: column("doc", "c"),
			kind,
			api_version: apiVersion,
			api_group: groupOf(apiVersion),
			given_namespace: notEmpty(text("metadata", "namespace")),
			own_name: written,
			name: word(
				"orElse",
				written,
				concat(word("orElse", text("metadata", "generateName"), { is: "text", value: "" }), { is: "text", value: "*" }),
			),
			joining_name: notEmpty(onlyText(below("c", "metadata", "name"))),
			uid: notEmpty(onlyText(below("c", "metadata", "uid"))),
			uid_text: word("orElse", text("metadata", "uid"), { is: "text", value: "" }),
		},
		from("cuts", "c"),
		{
			where: [
				surely(compare(kind, "<>", { is: "text", value: "" })),
				surely(compare(apiVersion, "<>", { is: "text", value: "" })),
			],
		},
	);
}

/** Returns the API group of an apiVersion. */
function groupOf(apiVersion: Expression): Expression {
	return choose(
		[[word("includes", apiVersion, textLiteral("/")), word("beforeFirst", apiVersion, textLiteral("/"))]],
		textLiteral(""),
	);
}

/** The kinds of which the cluster's own definitions say that they are in no namespace: of each the last one counts. */
function clusterScoped({ below }: SnapshotSettings): Query {
	const isDefinition = allHold(
		compare(column("kind", "d"), "=", textLiteral("CustomResourceDefinition")),
		compare(column("api_group", "d"), "=", textLiteral("apiextensions.k8s.io")),
	);
	const identity = choose(
		[[isPresent(column("own_name", "d")), concat(textLiteral("="), column("own_name", "d"))]],
		word("wholeText", column("ordinal", "d")),
	);
	const rank: Expression = {
		is: "rank",
		keys: [column("cluster", "d"), word("orElse", column("given_namespace", "d"), textLiteral("")), identity],
		by: [{ is: "call", word: "negative", args: [column("ordinal", "d")] }],
	};
	const ranked = select(
		{
			scope: onlyText(below("d", "spec", "scope")),
			api_group: onlyText(below("d", "spec", "group")),
			kind: onlyText(below("d", "spec", "names", "kind")),
			place: rank,
		},
		from("documents", "d"),
		{ where: [isDefinition] },
	);
	return {
		is: "with",
		parts: [{ name: sqlNamed("definitions"), query: ranked }],
		query: select(columnsFrom("d", "api_group", "kind"), from("definitions", "d"), {
			distinct: true,
			where: [
				compare(column("place", "d"), "=", number(1)),
				surely(compare(column("scope", "d"), "=", textLiteral("Cluster"))),
				isPresent(column("api_group", "d")),
				isPresent(column("kind", "d")),
			],
		}),
	};
}

function placed({ kinds, namespace, below }: SnapshotSettings): Query {
	const known = kinds.clusterScoped.map(({ group, kind }) => `${group}/${kind}`);
	const isScoped = anyHolds(
		{ is: "one-of", operand: concat(column("api_group", "d"), textLiteral("/"), column("kind", "d")), texts: known },
		isPresent(column("kind", "s")),
	);
	const given = column("given_namespace", "d");
	const final = choose(
		[
			[isPresent(given), given],
			[isScoped, textLiteral("")],
		],
		textLiteral(namespace),
	);
	return select(
		{
			...columnsFrom(
				"d",
				"ordinal",
				"doc",
				"kind",
				"api_version",
				"api_group",
				"own_name",
				"name",
				"joining_name",
				"uid",
			),
			uid_text: column("uid_text", "d"),
			namespace: final,
			own_namespace: choose([
				[isPresent(given), below("d", "metadata", "namespace")],
				[negate(isScoped), word("jsonText", textLiteral(namespace))],
			]),
		},
		from("documents", "d"),
		{
			joins: [
				joinOn(
					"left",
					from("cluster_scoped", "s"),
					[column("api_group", "d"), column("api_group", "s")],
					[column("kind", "d"), column("kind", "s")],
				),
			],
		},
	);
}

/** Of each identity that comes more than once the last. */
function repeated(): Query {
	return select(
		{ ...columnsFrom("p", ...IDENTITY, "own_name"), last: word("largest", column("ordinal", "p")) },
		from("placed", "p"),
		{
			where: [isPresent(column("own_name", "p"))],
			groupBy: [...IDENTITY, "own_name"].map((name) => column(name, "p")),
			having: compare(word("rowCount"), ">", number(1)),
		},
	);
}

const DOC_COLUMNS = [
	"ordinal",
	"doc",
	"kind",
	"api_version",
	"api_group",
	"namespace",
	"own_namespace",
	"own_name",
	"name",
	"joining_name",
	"uid",
	"uid_text",
] as const;

function docs(): Query {
	return select(columnsFrom("p", ...DOC_COLUMNS), from("placed", "p"), {
		joins: [
			joinOn(
				"left",
				from("repeated", "t"),
				...[...IDENTITY, "own_name"].map((name) => [column(name, "p"), column(name, "t")] as const),
			),
		],
		where: [anyHolds(isAbsent(column("last", "t")), compare(column("last", "t"), "=", column("ordinal", "p")))],
	});
}

/** What entries of ownerReferences name (SEMANTICS-CRD.md 7): texts that are not empty. */
function documentReferences({ below }: SnapshotSettings): Query {
	const entries = word("elements", below("d", "metadata", "ownerReferences"));
	const entry = (key: string): Expression => notEmpty(onlyText({ is: "dig", of: column("entry", "e"), keys: [key] }));
	return {
		is: "with",
		parts: [
			{
				name: sqlNamed("entries"),
				query: unnest(
					{ child: column("ordinal", "d"), namespace: column("namespace", "d") },
					from("docs", "d"),
					entries,
					"entry",
				),
			},
		],
		query: select(
			{
				...columnsFrom("e", "child", "namespace"),
				uid: entry("uid"),
				api_group: choose([[isPresent(entry("apiVersion")), groupOf(entry("apiVersion"))]]),
				kind: entry("kind"),
				joining_name: entry("name"),
			},
			from("entries", "e"),
		),
	};
}

/** The tables of references, and of who owns whom by them: the ordinals of a child and of a parent. */
function ownerTables(references: string, query: Query, owners: string): readonly SnapshotTable[] {
	const edge = { child: column("child", "r"), parent: column("ordinal", "p") };
	const byName = (namespace: Expression) =>
		select(edge, from(references, "r"), {
			joins: [
				joinOn(
					"inner",
					from("docs", "p"),
					...(["api_group", "kind", "joining_name"] as const).map(
						(name) => [column(name, "r"), column(name, "p")] as const,
					),
					[namespace, column("namespace", "p")],
				),
			],
			where: [anyHolds(isAbsent(column("uid", "r")), isAbsent(column("uid", "p")))],
		});
	return [
		table(references, query),
		table(
			owners,
			union(
				true,
				select(edge, from(references, "r"), {
					joins: [joinOn("inner", from("docs", "p"), [column("uid", "r"), column("uid", "p")])],
				}),
				byName(column("namespace", "r")),
				byName(textLiteral("")),
			),
		),
	];
}

/** Where an object may have a Pod template. */
const TEMPLATE_PATHS = [
	["spec", "template"],
	["spec", "jobTemplate", "spec", "template"],
] as const;

function templateTables(settings: SnapshotSettings): readonly SnapshotTable[] {
	const { below } = settings;
	const template = (table: string): Expression =>
		choose(
			TEMPLATE_PATHS.map((keys) => {
				const value = below(table, ...keys);
				return [surely(word("isList", { is: "dig", of: value, keys: ["spec", "containers"] })), value];
			}),
		);
	const phase = below("d", "status", "phase");
	const isEnded: Expression = {
		is: "one-of",
		operand: word("orElse", onlyText(phase), textLiteral("")),
		texts: ["Succeeded", "Failed"],
	};
	const parentOf = (children: string) =>
		select({ parent: column("parent", "e") }, from("doc_owners", "e"), {
			joins: [joinOn("semi", from(children, "c"), [column("child", "e"), column("parent", "c")])],
		});
	const isController = each("any", word("elements", below("w", "metadata", "ownerReferences")), "v1", (entry) =>
		allHold(
			word("isFlag", dig(entry, "controller")),
			compare(word("flagText", dig(entry, "controller")), "=", textLiteral("true")),
		),
	);
	const replicas = below("w", "spec", "replicas");
	const isOld = allHold(
		surely(allHold(word("isNumber", replicas), compare(word("numberOf", replicas), "=", number(0)))),
		isController,
	);
	return [
		table(
			"templated",
			select({ ordinal: column("ordinal", "d"), template: template("d") }, from("docs", "d"), {
				where: [anyHolds(...TEMPLATE_PATHS.map((keys) => isPresent(below("d", ...keys))))],
			}),
		),
		table(
			"workloads",
			select(columnsFrom("t", "ordinal", "template"), from("templated", "t"), {
				where: [isPresent(column("template", "t"))],
			}),
		),
		table(
			"live_parents",
			select({ parent: column("parent", "e") }, from("docs", "d"), {
				distinct: true,
				joins: [joinOn("inner", from("doc_owners", "e"), [column("ordinal", "d"), column("child", "e")])],
				where: [
					compare(column("kind", "d"), "=", textLiteral("Pod")),
					compare(column("api_group", "d"), "=", textLiteral("")),
					negate(isEnded),
				],
			}),
		),
		table(
			"without_template",
			union(
				true,
				select({ ordinal: column("parent", "e") }, from("live_parents", "e")),
				renamed(parentOf("live_parents"), "grandparents"),
				select({ ordinal: column("child", "e") }, from("doc_owners", "e"), {
					joins: [joinOn("semi", from("workloads", "w"), [column("parent", "e"), column("ordinal", "w")])],
					where: [compare(column("child", "e"), "<>", column("parent", "e"))],
				}),
			),
		),
		table(
			"template_pods",
			select(
				{
					...columnsFrom("w", ...DOC_COLUMNS.filter((name) => name !== "doc" && name !== "own_name")),
					pod: podOf(settings, column("template", "t")),
				},
				from("docs", "w"),
				{
					joins: [
						joinOn("inner", from("workloads", "t"), [column("ordinal", "w"), column("ordinal", "t")]),
						joinOn("anti", from("without_template", "n"), [column("ordinal", "w"), column("ordinal", "n")]),
					],
					where: [negate(isOld)],
				},
			),
		),
		...ownerTables("pod_refs", podReferences(), "pod_owners"),
	];
}

function renamed(query: Query, name: string): Query {
	return {
		is: "with",
		parts: [{ name: sqlNamed(name), query }],
		query: select({ ordinal: column("parent", "g") }, from(name, "g")),
	};
}

/** The one entry of ownerReferences that a Pod of a template has: its workload. */
function podReferences(): Query {
	return select(
		{
			child: column("ordinal", "t"),
			namespace: column("namespace", "t"),
			uid: column("uid", "t"),
			api_group: column("api_group", "t"),
			kind: column("kind", "t"),
			joining_name: column("joining_name", "t"),
		},
		from("template_pods", "t"),
	);
}

/** Who owns whom, by ids. A Pod of a template owns nothing. */
function ownerEdges(needsPods: boolean): Query {
	const edges = (table: string, odd: number) =>
		select({ child: idOf(column("child", "e"), odd), parent: idOf(column("parent", "e"), 0) }, from(table, "e"));
	return needsPods ? union(false, edges("doc_owners", 0), edges("pod_owners", 1)) : edges("doc_owners", 0);
}

/** Documents have even ids, and the Pods of their templates the odd ones behind. */
function idOf(ordinal: Expression, odd: number): Expression {
	return sum(ordinal, ordinal, number(odd));
}

/** All objects: their documents as they were read, and the Pods of templates. */
function objects({ needsPods }: SnapshotSettings): Query {
	const documents = select(
		{
			id: idOf(column("ordinal", "r"), 0),
			...columnsFrom("d", "api_group", "kind", "api_version", "namespace", "own_namespace"),
			doc: column("doc", "r"),
			shown_group: column("api_group", "d"),
			shown_kind: column("kind", "d"),
			shown_version: column("api_version", "d"),
			...columnsFrom("d", "name", "uid_text"),
			is_template: flag(false),
		},
		from("raw", "r"),
		{ joins: [joinOn("inner", from("docs", "d"), [column("ordinal", "r"), column("ordinal", "d")])] },
	);
	if (!needsPods) return documents;
	const pods = select(
		{
			id: idOf(column("ordinal", "t"), 1),
			api_group: textLiteral(""),
			kind: textLiteral("Pod"),
			api_version: textLiteral("v1"),
			...columnsFrom("t", "namespace", "own_namespace"),
			doc: column("pod", "t"),
			shown_group: column("api_group", "t"),
			shown_kind: column("kind", "t"),
			shown_version: column("api_version", "t"),
			...columnsFrom("t", "name", "uid_text"),
			is_template: flag(true),
		},
		from("template_pods", "t"),
	);
	return union(false, documents, pods);
}

/** The most claims that one template stands for. */
const MOST_CLAIMS = 1_000;

/** The Pod that a workload would make, as a JSON value. */
function podOf({ below }: SnapshotSettings, template: Expression): Expression {
	const metadata = (key: string): readonly Expression[] => [textLiteral(key), dig(dig(template, "metadata"), key)];
	const owner = word(
		"jsonObject",
		...[textLiteral("apiVersion"), column("api_version", "w"), textLiteral("kind"), column("kind", "w")],
		...[textLiteral("name"), below("w", "metadata", "name"), textLiteral("uid"), column("uid", "w")],
		...[textLiteral("controller"), word("jsonTrue")],
	);
	return word(
		"jsonObject",
		...[textLiteral("apiVersion"), textLiteral("v1"), textLiteral("kind"), textLiteral("Pod")],
		textLiteral("metadata"),
		word(
			"jsonObject",
			...[textLiteral("name"), below("w", "metadata", "name"), textLiteral("namespace"), column("own_namespace", "w")],
			...metadata("labels"),
			...metadata("annotations"),
			...[textLiteral("ownerReferences"), word("jsonList", listOf("jsons", owner))],
		),
		textLiteral("spec"),
		specOf(below, template),
	);
}

/** What the template says, with the claims of a set among its volumes. */
function specOf(below: SnapshotSettings["below"], template: Expression): Expression {
	const spec = dig(template, "spec");
	const list = dig(spec, "volumes");
	const templates = word("elements", below("w", "spec", "volumeClaimTemplates"));
	const names = word(
		"present",
		each("transform", templates, "v1", (one) => onlyText({ is: "dig", of: one, keys: ["metadata", "name"] })),
	);
	const whole = (value: Expression, otherwise: number): Expression => {
		const double = word("numberOf", value);
		const isWhole = surely(allHold(word("isNumber", value), word("isWhole", double), compare(double, ">=", number(0))));
		return choose([[isWhole, double]], number(otherwise));
	};
	const start = whole(below("w", "spec", "ordinals", "start"), 0);
	const first = choose([[compare(start, "<", { is: "number", value: 1e15 }), start]], number(0));
	const replicas = below("w", "spec", "replicas");
	const isMany = surely(
		allHold(
			word("isNumber", replicas),
			compare(word("numberOf", replicas), ">=", number(MOST_CLAIMS)),
			word("isIntegral", word("numberOf", replicas)),
		),
	);
	const count = choose([[isMany, number(MOST_CLAIMS)]], whole(replicas, 1));
	const claim = (name: Expression, ordinal: Expression): Expression => {
		const claimName = concat(name, textLiteral("-"), column("name", "w"), textLiteral("-"), word("wholeText", ordinal));
		return word(
			"jsonObject",
			...[
				textLiteral("name"),
				name,
				textLiteral("persistentVolumeClaim"),
				word("jsonObject", textLiteral("claimName"), claimName),
			],
		);
	};
	const claims = word(
		"flatten",
		each("transform", names, "v2", (name) =>
			each("transform", word("numbersFrom", first, count), "v3", (ordinal) => claim(name, ordinal)),
		),
	);
	const own = word(
		"orElse",
		each("filter", word("elements", list), "v4", (volume) =>
			negate(surely(word("contains", names, onlyText(dig(volume, "name"))))),
		),
		listOf("jsons"),
	);
	const volumes = word("concatLists", own, claims);
	const hasClaims = surely(
		allHold(
			isPresent(column("own_name", "w")),
			compare(word("size", names), ">", number(0)),
			anyHolds(surely(word("isList", list)), compare(word("size", claims), ">", number(0))),
		),
	);
	return choose([[hasClaims, word("withMember", spec, textLiteral("volumes"), word("jsonList", volumes))]], spec);
}

function dig(of: Expression, key: string): Expression {
	return { is: "dig", of, keys: [key] };
}

/** Returns the identity under which findings name an object, as a text. */
export function identityOf(of: string): Expression {
	const parts = ["shown_group", "shown_kind", "namespace"].map((name) => delimited(column(name, of)));
	return concat(...parts, column("name", of));
}
