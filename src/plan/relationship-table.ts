import { type Path, parsePath } from "../pattern/path.js";
import { type Kinds, LINKED_KINDS, type RelationshipType } from "../pattern/relationship-type.js";
import type { FieldTree } from "./field-tree.js";

/** A part of a key. Texts must be strings in the object; anything else gives no key (SEMANTICS.md 4). */
export type KeyPart =
	/** The object's namespace, empty for a cluster-scoped one. */
	| { readonly part: "namespace" }
	/** The string at the first of the paths that has a value. */
	| { readonly part: "text"; readonly paths: readonly Path[]; readonly notEmpty?: boolean; readonly absent?: string }
	/** The object's kind as a resource: in lower case, with an `s`. */
	| { readonly part: "resource" };

/** Keys of an object: one per element of `each` in which every part is found, or one of the object itself. */
export interface KeySource {
	/** What the key is of. Keys of different things never meet. */
	readonly thing: string;
	/** Where the elements are. Absent: the parts are read from the object itself. */
	readonly each?: Path;
	readonly parts: readonly KeyPart[];
}

/** Where the keys of a type come from. */
export type Keys =
	/** Fields of the two objects. */
	| { readonly from: "fields"; readonly names: readonly KeySource[]; readonly own: KeySource }
	/** Who owns whom: a child asks for its parents (SEMANTICS-CRD.md 7). */
	| { readonly from: "owners" }
	/**
	 * A module of the library with `named` and `own`, and with `holds(namer, named)` for what a key cannot say. `reads`
	 * are the fields.
	 */
	| {
			readonly from: "library";
			readonly reads: {
				readonly namer: FieldTree;
				readonly named: FieldTree;
				readonly others?: Readonly<Record<string, FieldTree>>;
			};
	  };

/**
 * A relationship type as data (SEMANTICS.md 4). One object, the namer, has keys of what it names; another has the keys
 * by which it is named. The two are linked when a key is in both.
 */
export interface Join {
	readonly type: RelationshipType;
	readonly namer: Kinds;
	readonly named: Kinds;
	readonly keys: Keys;
	/** Whether a thing that is named counts as a neighbour though it may not be in the snapshot. */
	readonly byIdentity: boolean;
	/**
	 * Whether it links objects of different namespaces: always or never, or only a namer with something at a path. A Namespace
	 * counts as in the one that it is, and owners are where what they own is: no cluster holds them elsewhere.
	 */
	readonly crossesNamespaces: "always" | "never" | Path;
	/** For readers of the policy. */
	readonly summary: string;
}

const namespace: KeyPart = { part: "namespace" };
const ownName = text("metadata.name");

/** One entry per relationship type. */
export const RELATIONSHIP_TABLE: Readonly<Record<RelationshipType, Join>> = {
	OWNS: {
		type: "OWNS",
		summary: "a ReplicaSet asks for its parents, a Deployment may be one",
		namer: LINKED_KINDS.OWNS.to,
		named: LINKED_KINDS.OWNS.from,
		keys: { from: "owners" },
		byIdentity: false,
		crossesNamespaces: "never",
	},
	MANAGES: {
		type: "MANAGES",
		summary: "a Pod asks for its parents, a ReplicaSet may be one",
		namer: LINKED_KINDS.MANAGES.to,
		named: LINKED_KINDS.MANAGES.from,
		keys: { from: "owners" },
		byIdentity: false,
		crossesNamespaces: "never",
	},
	MOUNTS: {
		type: "MOUNTS",
		summary: "a Pod names claims of its own namespace and NFS exports, each as a volume",
		namer: LINKED_KINDS.MOUNTS.from,
		named: LINKED_KINDS.MOUNTS.to,
		keys: {
			from: "fields",
			names: [
				inNamespace("claim", text("persistentVolumeClaim.claimName"), "spec.volumes[*]"),
				{
					thing: "nfs",
					each: path("spec.volumes[*]"),
					parts: [text("nfs.server", { notEmpty: true }), text("nfs.path", { notEmpty: true })],
				},
			],
			own: inNamespace("claim", ownName),
		},
		byIdentity: true,
		crossesNamespaces: path("spec.volumes[*].nfs"),
	},
	IS_NAMESPACE_OF: {
		type: "IS_NAMESPACE_OF",
		summary: "an object names the Namespace that it is in",
		namer: LINKED_KINDS.IS_NAMESPACE_OF.to,
		named: LINKED_KINDS.IS_NAMESPACE_OF.from,
		keys: {
			from: "fields",
			names: [{ thing: "namespace", parts: [text("metadata.namespace", { notEmpty: true })] }],
			own: { thing: "namespace", parts: [ownName] },
		},
		byIdentity: true,
		crossesNamespaces: "never",
	},
	EXPOSES: {
		type: "EXPOSES",
		summary: "a Service selects Pods of its own namespace by their labels",
		namer: LINKED_KINDS.EXPOSES.to,
		named: LINKED_KINDS.EXPOSES.from,
		keys: { from: "library", reads: { namer: { metadata: { labels: true } }, named: { spec: { selector: true } } } },
		byIdentity: false,
		crossesNamespaces: "never",
	},
	USES_SA: {
		type: "USES_SA",
		summary: "a Pod names a ServiceAccount of its own namespace, without a word the one called default",
		namer: LINKED_KINDS.USES_SA.from,
		named: LINKED_KINDS.USES_SA.to,
		keys: {
			from: "fields",
			names: [inNamespace("account", text("spec.serviceAccountName", { absent: "default" }))],
			own: inNamespace("account", ownName),
		},
		byIdentity: true,
		crossesNamespaces: "never",
	},
	USES_CONFIG: {
		type: "USES_CONFIG",
		summary: "a Pod names ConfigMaps of its own namespace in volumes and in the environment of its containers",
		namer: LINKED_KINDS.USES_CONFIG.from,
		named: LINKED_KINDS.USES_CONFIG.to,
		keys: {
			from: "fields",
			names: [
				inNamespace("config", text("configMap.name"), "spec.volumes[*]"),
				inNamespace("config", text("configMap.name"), "spec.volumes[*].projected.sources[*]"),
				...["spec.containers[*]", "spec.initContainers[*]"].flatMap((containers) => [
					inNamespace("config", text("configMapRef.name"), `${containers}.envFrom[*]`),
					inNamespace("config", text("valueFrom.configMapKeyRef.name"), `${containers}.env[*]`),
				]),
			],
			own: inNamespace("config", ownName),
		},
		byIdentity: true,
		crossesNamespaces: "never",
	},
	REFERENCES_KRATEO: {
		type: "REFERENCES_KRATEO",
		summary: "a widget names objects in its resourcesRefs by name, namespace and resource",
		namer: LINKED_KINDS.REFERENCES_KRATEO.from,
		named: LINKED_KINDS.REFERENCES_KRATEO.to,
		keys: {
			from: "fields",
			names: [
				{
					thing: "widget",
					each: path("spec.resourcesRefs.items[*]"),
					parts: [text("resource"), text("namespace"), text("name")],
				},
			],
			own: { thing: "widget", parts: [{ part: "resource" }, namespace, ownName] },
		},
		byIdentity: false,
		crossesNamespaces: "always",
	},
	MANAGES_KRATEO: {
		type: "MANAGES_KRATEO",
		summary: "a Markdown names a Table or Paragraph of its own namespace in one of three labels",
		namer: LINKED_KINDS.MANAGES_KRATEO.from,
		named: LINKED_KINDS.MANAGES_KRATEO.to,
		keys: {
			from: "fields",
			names: [
				inNamespace("managed", {
					part: "text",
					paths: ["managed-by", "['krateo.io/managed-by']", "['krateo.io/portal']"].map((label) =>
						path(`metadata.labels.${label}`),
					),
				}),
			],
			own: inNamespace("managed", ownName),
		},
		byIdentity: false,
		crossesNamespaces: "never",
	},
	HAS_AFFINITY_TO: {
		type: "HAS_AFFINITY_TO",
		summary: "a required term of a Pod's affinity means Pods by their labels and namespace",
		namer: LINKED_KINDS.HAS_AFFINITY_TO.from,
		named: LINKED_KINDS.HAS_AFFINITY_TO.to,
		keys: {
			from: "library",
			reads: {
				namer: { spec: { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: true } } } },
				named: { metadata: { labels: true } },
				others: { Namespace: { metadata: { labels: true } } },
			},
		},
		byIdentity: false,
		crossesNamespaces: "always",
	},
};

/** A key of a namespace and one text. */
function inNamespace(thing: string, part: KeyPart, each?: string): KeySource {
	return { thing, ...(each === undefined ? {} : { each: path(each) }), parts: [namespace, part] };
}

function text(source: string, options: { notEmpty?: boolean; absent?: string } = {}): KeyPart {
	return { part: "text", paths: [path(source)], ...options };
}

function path(source: string): Path {
	const parsed = parsePath(source);
	if (!parsed.ok) throw new TypeError(`${source}: ${parsed.reason}`);
	return parsed.path;
}
