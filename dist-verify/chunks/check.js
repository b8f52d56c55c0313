import { i as EXIT, s as onInterruption, t as versions } from "./start.js";
import { createRequire } from "node:module";
import path, { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { availableParallelism, hostname, tmpdir } from "node:os";
import { closeSync, createReadStream, existsSync, fstatSync, lstatSync, openSync, readFileSync, readSync, readdirSync, readlinkSync, renameSync, rmSync, statSync } from "node:fs";
import { createHash, randomBytes } from "node:crypto";
import { lstat, mkdir, readFile, readdir, realpath, rm, stat, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import leven from "leven";
import { runInNewContext } from "node:vm";
import { gunzipSync } from "node:zlib";
import { basename as basename$1 } from "node:path/posix";
import { isUtf8 } from "node:buffer";
import { isatty } from "node:tty";
import { createColors } from "picocolors";
import { Worker } from "node:worker_threads";
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from "commander";
// src/pattern/path.ts
const KEY = /[A-Za-z0-9_\-/]+/y;
const QUOTED$1 = /\['([^']+)'\]|\["([^"]+)"\]/y;
const INDEX = /\[(0|[1-9][0-9]*)\]/y;
const EACH = /\[\*\]/y;
const BIND = /\[@\]/y;
const KEYS = /\[~\]/y;
const LARGEST_INDEX = 2 ** 31 - 1;
function parsePath(text) {
	return parseSteps(text, text.startsWith("$") ? 1 : 0, false);
}
function parseResourcePath(text) {
	return parseSteps(text, 0, true);
}
function parseSteps(text, start, bindsAndKeys) {
	let at = start;
	if (text[at] === ".") at++;
	const path = [];
	const take = (pattern) => {
		pattern.lastIndex = at;
		const match = pattern.exec(text);
		if (match !== null) at = pattern.lastIndex;
		return match;
	};
	const takeQuoted = () => {
		const quoted = take(QUOTED$1);
		if (quoted === null) return false;
		path.push({
			step: "key",
			key: quoted[1] ?? quoted[2] ?? ""
		});
		return true;
	};
	const refusal = (reason, offset = at) => ({
		ok: false,
		reason,
		offset
	});
	for (;;) {
		const key = take(KEY);
		if (key !== null) path.push({
			step: "key",
			key: key[0]
		});
		else if (!takeQuoted()) return refusal(expectedKey(text, at));
		while (text[at] === "[") {
			const bracket = at;
			if (takeQuoted()) continue;
			if (take(EACH) !== null) {
				path.push({ step: "each" });
				continue;
			}
			if (bindsAndKeys && take(BIND) !== null) {
				if (path.some(({ step }) => step === "each")) return refusal("no [*] can stand before a [@]", bracket);
				path.push({ step: "bind" });
				continue;
			}
			if (bindsAndKeys && take(KEYS) !== null) {
				if (at < text.length) return refusal("[~] ends a path");
				path.push({ step: "keys" });
				continue;
			}
			const index = take(INDEX);
			if (index === null) return refusal(`brackets hold *, ${bindsAndKeys ? "@, ~, " : ""}an index or a quoted key`);
			const isTooLarge = Number(index[1]) > LARGEST_INDEX;
			if (isTooLarge && !bindsAndKeys) return refusal("the index is too large", bracket);
			path.push({
				step: "index",
				index: isTooLarge ? LARGEST_INDEX : Number(index[1])
			});
		}
		if (at === text.length) return {
			ok: true,
			path
		};
		if (text[at] !== ".") return refusal(`${quoteCharacter(text, at)} cannot stand here`);
		at++;
	}
}
function expectedKey(text, at) {
	if (at === text.length) return "a key is missing at the end";
	if (text[at] === ".") return "a step is empty (`..` is not known)";
	return `a key cannot start with ${quoteCharacter(text, at)}`;
}
function quoteCharacter(text, at) {
	return JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0));
}
function formatPath(path) {
	return path.map((step, i) => {
		if (step.step === "each") return "[*]";
		if (step.step === "keys") return "[~]";
		if (step.step === "index") return `[${step.index}]`;
		if (!/^[A-Za-z0-9_\-/]+$/.test(step.key)) return step.key.includes("'") ? `["${step.key}"]` : `['${step.key}']`;
		return i === 0 ? step.key : `.${step.key}`;
	}).join("");
}
// src/pattern/kinds.ts
const EVERY_KIND = [{}];
function groupOf(apiVersion) {
	const slash = apiVersion.indexOf("/");
	return slash === -1 ? "" : apiVersion.slice(0, slash);
}
function kindsNamed(...names) {
	return names.map((kind) => ({ kind }));
}
function includesKind(set, { group, kind }) {
	return set.some((pattern) => (pattern.group === void 0 || pattern.group === group) && (pattern.kind === void 0 || pattern.kind === kind));
}
function kindsOverlap(a, b) {
	return a.some((one) => b.some((other) => canBeSame(one.group, other.group) && canBeSame(one.kind, other.kind)));
}
function unionOfKinds(sets) {
	const all = sets.flat();
	return all.filter((pattern, i) => !all.some((other, j) => i !== j && includesPattern(other, pattern) && (j < i || !includesPattern(pattern, other))));
}
function kindsText(set) {
	return set.length === 0 ? "no kind" : set.map(kindText).join(", ");
}
function kindText({ group, kind }) {
	if (group === void 0) return kind ?? "any kind";
	return `${group === "" ? "core" : group}/${kind ?? "*"}`;
}
function takesEveryKind(set) {
	return set.some(({ group, kind }) => group === void 0 && kind === void 0);
}
function kindNames(set) {
	const names = set.map(({ kind }) => kind).filter((kind) => kind !== void 0);
	return names.length === set.length ? [...new Set(names)] : void 0;
}
function formatKind({ group, kind }) {
	const name = kind === void 0 ? "*" : kind.replace(/[%/*]/g, encodeCharacter);
	return group === void 0 ? name : `${group}/${name}`;
}
function parseKind(text) {
	const slash = text.indexOf("/");
	const name = text.slice(slash + 1);
	const kind = name.replace(/%(25|2F|2A)/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
	return {
		...slash === -1 ? {} : { group: text.slice(0, slash) },
		...name === "*" ? {} : { kind }
	};
}
function encodeCharacter(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function canBeSame(a, b) {
	return a === void 0 || b === void 0 || a === b;
}
function includesPattern(outer, inner) {
	return (outer.group === void 0 || outer.group === inner.group) && (outer.kind === void 0 || outer.kind === inner.kind);
}
// src/base/json.ts
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isJsonList(value) {
	return Array.isArray(value);
}
function ownValue(object, key) {
	return Object.hasOwn(object, key) ? object[key] : void 0;
}
function setOwn(object, key, value) {
	if (key === "__proto__") Object.defineProperty(object, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true
	});
	else object[key] = value;
}
function stableStringify(value, indent) {
	return JSON.stringify(sortKeys(value), void 0, indent);
}
function sortKeys(value) {
	if (isJsonList(value)) return value.map(sortKeys);
	if (!isJsonObject(value)) return value;
	const sorted = {};
	for (const key of Object.keys(value).sort(compareCodePoints)) setOwn(sorted, key, sortKeys(value[key] ?? null));
	return sorted;
}
function compareCodePoints(a, b) {
	const length = Math.min(a.length, b.length);
	for (let i = 0; i < length; i++) {
		const x = a.charCodeAt(i);
		const y = b.charCodeAt(i);
		if (x !== y) return codeUnitRank(x) - codeUnitRank(y);
	}
	return a.length - b.length;
}
function codeUnitRank(unit) {
	return unit >= 55296 && unit <= 57343 ? unit + 65536 : unit;
}
// src/cluster/finding.ts
function foundResource(actor, resource) {
	const { apiVersion, kind, namespace, name } = resource.workload ?? resource;
	return {
		actor,
		apiVersion,
		kind,
		namespace,
		name,
		template: resource.workload !== void 0
	};
}
function identityKey(resource) {
	const { kind, namespace, name } = resource;
	const group = groupOf(resource.apiVersion);
	return `${group.length},${kind.length},${namespace.length},${group}${kind}${namespace}${name}`;
}
function sortedFindings(findings) {
	const sorted = [...findings].sort((a, b) => compareFindings(a, b) || compareTemplates(a, b) || compareVersions(a, b));
	let count = 0;
	for (const finding of sorted) {
		const previous = sorted[count - 1];
		if (previous === void 0 || compareFindings(previous, finding) !== 0) sorted[count++] = finding;
	}
	sorted.length = count;
	return sorted;
}
function compareFindings(a, b) {
	return compareCodePoints(a.pattern, b.pattern) || compareResources(a, b, compareNames) || compareCodePoints(a.absentKind ?? "", b.absentKind ?? "") || compareCodePoints(a.message, b.message) || compareCodePoints(a.severity, b.severity) || compareCodePoints(a.for ?? "", b.for ?? "") || compareResources(a, b, (one, other) => compareCodePoints(one.actor, other.actor));
}
function compareTemplates(a, b) {
	return compareResources(a, b, (one, other) => Number(one.template) - Number(other.template));
}
function compareVersions(a, b) {
	return compareResources(a, b, (one, other) => compareCodePoints(one.apiVersion, other.apiVersion));
}
function compareNames(a, b) {
	return compareCodePoints(a.kind, b.kind) || compareCodePoints(a.namespace, b.namespace) || compareCodePoints(a.name, b.name) || compareCodePoints(groupOf(a.apiVersion), groupOf(b.apiVersion));
}
function compareResources(a, b, compare) {
	for (const [i, resource] of a.resources.entries()) {
		const other = b.resources[i];
		const order = other === void 0 ? 1 : compare(resource, other);
		if (order !== 0) return order;
	}
	return a.resources.length - b.resources.length;
}
// src/base/sha256.ts
function sha256Hex(...parts) {
	const hash = createHash("sha256");
	for (const part of parts) hash.update(part);
	return hash.digest("hex");
}
// src/cluster/resource-index.ts
var ResourceIndex = class {
	#entries = new Map();
	constructor({ documents, resources }) {
		for (const document of documents) this.#add(document, { document });
		for (const resource of resources) if (resource.workload !== void 0) this.#add(resource.workload, { templatePod: resource });
	}
	document(found) {
		return this.#entries.get(identityKey(found))?.document;
	}
	resource(found) {
		const entry = this.#entries.get(identityKey(found));
		return found.template ? entry?.templatePod : entry?.document;
	}
	#add(named, entry) {
		const key = identityKey(named);
		this.#entries.set(key, {
			...entry,
			...this.#entries.get(key)
		});
	}
};
// src/plan/criteria-access.ts
function criteriaAccess({ criteria, selector }) {
	const key = [];
	const residual = [];
	let isSubjectTaken = selector !== void 0;
	let isOtherTaken = selector !== void 0;
	for (const criterion of criteria) {
		const subjectHasMany = hasMany(criterion.subject);
		const otherHasMany = hasMany(criterion.other);
		if (subjectHasMany && isSubjectTaken || otherHasMany && isOtherTaken) {
			residual.push(criterion);
			continue;
		}
		isSubjectTaken ||= subjectHasMany;
		isOtherTaken ||= otherHasMany;
		key.push(criterion);
	}
	return {
		by: "criteria",
		key,
		...selector === void 0 ? {} : { selector },
		residual,
		staysInNamespace: comparesNamespaces({ criteria }),
		otherAnchors: anchorsOf$1([...criteria.flatMap(({ other }) => pathsOf(other)), ...selector?.of === "other" ? [selector.at] : []])
	};
}
function pathsOf({ sources }) {
	return sources.filter((source) => typeof source !== "string");
}
function hasMany(texts) {
	return pathsOf(texts).some(({ path }) => path.some(({ step }) => step === "each" || step === "keys"));
}
function anchorsOf$1(paths) {
	const anchors = new Set();
	const add = ({ from }) => {
		if (from === void 0) return;
		add(from.list);
		anchors.add(from);
	};
	for (const path of paths) add(path);
	return [...anchors];
}
function comparesNamespaces({ criteria }) {
	return criteria.some(({ subject, other }) => isOwnNamespace(subject) && isOwnNamespace(other));
}
const OWN_NAMESPACE = [{
	step: "key",
	key: "metadata"
}, {
	step: "key",
	key: "namespace"
}];
function isOwnNamespace({ sources, transform }) {
	const [only] = sources;
	if (transform !== void 0 || sources.length !== 1 || typeof only !== "object" || only.from !== void 0) return false;
	return isNamespacePath(only.path);
}
function isNamespacePath(path) {
	return path.map((step) => step.step === "key" ? step.key : "").join("/") === "metadata/namespace";
}
// src/pattern/relationship-type.ts
const RELATIONSHIPS = {
	OWNS: {
		from: kindsNamed("Deployment"),
		to: kindsNamed("ReplicaSet"),
		links: "Deployment and ReplicaSet",
		ofAnyKinds: "owns"
	},
	MANAGES: {
		from: kindsNamed("ReplicaSet"),
		to: kindsNamed("Pod"),
		links: "ReplicaSet and Pod",
		ofAnyKinds: "owns"
	},
	MOUNTS: {
		from: kindsNamed("Pod"),
		to: kindsNamed("PersistentVolumeClaim"),
		links: "Pod and PersistentVolumeClaim",
		ofAnyKinds: "custom"
	},
	IS_NAMESPACE_OF: {
		from: kindsNamed("Namespace"),
		to: EVERY_KIND,
		links: "Namespace and what is in it",
		ofAnyKinds: "custom"
	},
	EXPOSES: {
		from: kindsNamed("Service"),
		to: kindsNamed("Pod"),
		links: "Service and the Pods that it selects",
		ofAnyKinds: "selects"
	},
	USES_SA: {
		from: kindsNamed("Pod"),
		to: kindsNamed("ServiceAccount"),
		links: "Pod and ServiceAccount",
		ofAnyKinds: "custom"
	},
	USES_CONFIG: {
		from: kindsNamed("Pod"),
		to: kindsNamed("ConfigMap"),
		links: "Pod and ConfigMap",
		ofAnyKinds: "custom"
	},
	REFERENCES_KRATEO: {
		from: kindsNamed("Panel", "Row", "Column", "Page", "NavMenuItem"),
		to: EVERY_KIND,
		links: "a Krateo page, row, column, panel or menu item and what it refers to",
		ofAnyKinds: "custom"
	},
	MANAGES_KRATEO: {
		from: kindsNamed("Markdown"),
		to: kindsNamed("Table", "Paragraph"),
		links: "Markdown and Table or Paragraph",
		ofAnyKinds: "custom"
	},
	HAS_AFFINITY_TO: {
		from: kindsNamed("Pod"),
		to: kindsNamed("Pod"),
		links: "Pod and the Pods that its required affinity selects",
		ofAnyKinds: "selects"
	}
};
const UNSUPPORTED_TYPE = "SAME_NETWORK";
const RELATIONSHIP_TYPES = [...Object.keys(RELATIONSHIPS), UNSUPPORTED_TYPE];
function canLink(type, a, b) {
	const { from, to } = RELATIONSHIPS[type];
	return kindsOverlap(from, a) && kindsOverlap(to, b) || kindsOverlap(from, b) && kindsOverlap(to, a);
}
function canHaveInCommon(type, a, b) {
	return neighbourKinds(type, a).some((one) => neighbourKinds(type, b).some((other) => kindsOverlap(one, other)));
}
function neighbourKinds(type, kinds) {
	const { from, to } = RELATIONSHIPS[type];
	return [...kindsOverlap(from, kinds) ? [to] : [], ...kindsOverlap(to, kinds) ? [from] : []];
}
// src/plan/relationship-table.ts
const namespace = () => ({ part: "namespace" });
const ownName = text$2("metadata.name");
const AFFINITY_TERMS = "spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[*]";
const RELATIONSHIP_TABLE = {
	OWNS: {
		name: "owns",
		title: "OWNS",
		summary: "a ReplicaSet asks for its parents, a Deployment may be one",
		referrer: RELATIONSHIPS.OWNS.to,
		referent: RELATIONSHIPS.OWNS.from,
		keys: { from: "owners" },
		byClass: false,
		byIdentity: false,
		crossesNamespaces: "never"
	},
	MANAGES: {
		name: "manages",
		title: "MANAGES",
		summary: "a Pod asks for its parents, a ReplicaSet may be one",
		referrer: RELATIONSHIPS.MANAGES.to,
		referent: RELATIONSHIPS.MANAGES.from,
		keys: { from: "owners" },
		byClass: false,
		byIdentity: false,
		crossesNamespaces: "never"
	},
	MOUNTS: {
		name: "mounts",
		title: "MOUNTS",
		summary: "a Pod names claims of its own namespace and NFS exports, each as a volume",
		referrer: RELATIONSHIPS.MOUNTS.from,
		referent: RELATIONSHIPS.MOUNTS.to,
		keys: {
			from: "fields",
			referrer: [inNamespace("claim", text$2("persistentVolumeClaim.claimName"), "spec.volumes[*]"), keySource("nfs", "spec.volumes[*]", text$2("nfs.server", { notEmpty: true }), text$2("nfs.path", { notEmpty: true }))],
			referent: inNamespace("claim", ownName)
		},
		byClass: false,
		byIdentity: true,
		crossesNamespaces: path$1("spec.volumes[*].nfs")
	},
	IS_NAMESPACE_OF: {
		name: "is_namespace_of",
		title: "IS_NAMESPACE_OF",
		summary: "an object names the Namespace that it is in",
		referrer: RELATIONSHIPS.IS_NAMESPACE_OF.to,
		referent: RELATIONSHIPS.IS_NAMESPACE_OF.from,
		keys: {
			from: "fields",
			referrer: [keySource("namespace", void 0, text$2("metadata.namespace", { notEmpty: true }))],
			referent: keySource("namespace", void 0, ownName)
		},
		byClass: false,
		byIdentity: true,
		crossesNamespaces: "never"
	},
	EXPOSES: {
		name: "exposes",
		title: "EXPOSES",
		summary: "a Service selects Pods of its own namespace by their labels",
		referrer: RELATIONSHIPS.EXPOSES.to,
		referent: RELATIONSHIPS.EXPOSES.from,
		keys: {
			from: "library",
			reads: {
				referrer: { metadata: { labels: true } },
				referent: { spec: { selector: true } }
			}
		},
		byClass: true,
		byIdentity: false,
		crossesNamespaces: "never"
	},
	USES_SA: {
		name: "uses_sa",
		title: "USES_SA",
		summary: "a Pod names a ServiceAccount of its own namespace, without a word the one called default",
		referrer: RELATIONSHIPS.USES_SA.from,
		referent: RELATIONSHIPS.USES_SA.to,
		keys: {
			from: "fields",
			referrer: [inNamespace("account", text$2(["spec.serviceAccountName", "spec.serviceAccount"], {
				notEmpty: true,
				absent: "default"
			}))],
			referent: inNamespace("account", ownName)
		},
		byClass: false,
		byIdentity: true,
		crossesNamespaces: "never"
	},
	USES_CONFIG: {
		name: "uses_config",
		title: "USES_CONFIG",
		summary: "a Pod names ConfigMaps of its own namespace in volumes and in the environment of its containers",
		referrer: RELATIONSHIPS.USES_CONFIG.from,
		referent: RELATIONSHIPS.USES_CONFIG.to,
		keys: {
			from: "fields",
			referrer: [
				inNamespace("config", text$2("configMap.name"), "spec.volumes[*]"),
				inNamespace("config", text$2("configMap.name"), "spec.volumes[*].projected.sources[*]"),
				...[
					"spec.containers[*]",
					"spec.initContainers[*]",
					"spec.ephemeralContainers[*]"
				].flatMap((containers) => [inNamespace("config", text$2("configMapRef.name"), `${containers}.envFrom[*]`), inNamespace("config", text$2("valueFrom.configMapKeyRef.name"), `${containers}.env[*]`)])
			],
			referent: inNamespace("config", ownName)
		},
		byClass: false,
		byIdentity: true,
		crossesNamespaces: "never"
	},
	REFERENCES_KRATEO: {
		name: "references_krateo",
		title: "REFERENCES_KRATEO",
		summary: "a widget names objects in its resourcesRefs by name, namespace and resource",
		referrer: RELATIONSHIPS.REFERENCES_KRATEO.from,
		referent: RELATIONSHIPS.REFERENCES_KRATEO.to,
		keys: {
			from: "fields",
			referrer: [keySource("widget", "spec.resourcesRefs.items[*]", text$2("resource"), text$2("namespace"), text$2("name"))],
			referent: keySource("widget", void 0, () => ({ part: "resource" }), namespace, ownName)
		},
		byClass: false,
		byIdentity: false,
		crossesNamespaces: "always",
		crossingPaths: [path$1("spec.resourcesRefs.items")]
	},
	MANAGES_KRATEO: {
		name: "manages_krateo",
		title: "MANAGES_KRATEO",
		summary: "a Markdown names a Table or Paragraph of its own namespace in one of three labels",
		referrer: RELATIONSHIPS.MANAGES_KRATEO.from,
		referent: RELATIONSHIPS.MANAGES_KRATEO.to,
		keys: {
			from: "fields",
			referrer: [inNamespace("managed", text$2([
				"managed-by",
				"['krateo.io/managed-by']",
				"['krateo.io/portal']"
			].map((label) => `metadata.labels.${label}`)))],
			referent: inNamespace("managed", ownName)
		},
		byClass: false,
		byIdentity: false,
		crossesNamespaces: "never"
	},
	HAS_AFFINITY_TO: {
		name: "has_affinity_to",
		title: "HAS_AFFINITY_TO",
		summary: "a required term of a Pod's affinity means Pods by their labels and namespace",
		referrer: RELATIONSHIPS.HAS_AFFINITY_TO.from,
		referent: RELATIONSHIPS.HAS_AFFINITY_TO.to,
		keys: {
			from: "library",
			reads: {
				referrer: { spec: { affinity: { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: true } } } },
				referent: { metadata: { labels: true } },
				others: { Namespace: { metadata: { labels: true } } }
			}
		},
		byClass: false,
		byIdentity: false,
		crossesNamespaces: "always",
		crossingPaths: ["namespaces", "namespaceSelector"].map((key) => path$1(`${AFFINITY_TERMS}.${key}`))
	}
};
function keySource(space, each, ...parts) {
	const anchors = each === void 0 ? [] : anchorsOf(path$1(each));
	return {
		space,
		anchors,
		parts: parts.map((part) => part(anchors.at(-1)))
	};
}
function inNamespace(space, part, each) {
	return keySource(space, each, namespace, part);
}
function text$2(sources, options = {}) {
	const { notEmpty, absent } = options;
	const paths = [sources].flat().map(path$1);
	return (from) => ({
		part: "text",
		texts: {
			sources: [...paths.map((one) => ({
				...from === void 0 ? {} : { from },
				path: one
			})), ...absent === void 0 ? [] : [absent]],
			of: "strings",
			...notEmpty === void 0 ? {} : { notEmpty }
		}
	});
}
function anchorsOf(elements) {
	const list = elements.slice(0, -1);
	const end = list.findLastIndex(({ step }) => step === "each") + 1;
	if (end === 0) return [{ list: { path: list } }];
	const outer = anchorsOf(list.slice(0, end));
	const from = outer.at(-1);
	return [...outer, { list: {
		...from === void 0 ? {} : { from },
		path: list.slice(end)
	} }];
}
function path$1(source) {
	const parsed = parsePath(source);
	if (!parsed.ok) throw new TypeError(`${source}: ${parsed.reason}`);
	return parsed.path;
}
// src/report/absence.ts
function saysAbsence(pattern) {
	return absencesOf(pattern).length > 0;
}
function isAbsence({ resources }, pattern) {
	return resources.length === 0 ? pattern.whenNone !== void 0 : saysAbsence(pattern);
}
function absencesOf({ requirement, pairing }) {
	const links = unwanted(requirement).map(absenceOf);
	return pairing !== void 0 && unwanted(pairing).length > 0 ? [...links, { staysInNamespace: false }] : links;
}
function unwanted({ noneOf, score }) {
	const terms = score.minimum > 0 ? score.terms.filter(({ wanted }) => !wanted) : [];
	return [...noneOf, ...terms.map(({ link }) => link)];
}
function absenceOf({ to, relation }) {
	const kinds = to.namedBySubject === void 0 ? kindNames(to.kinds) : void 0;
	if (relation.by === "ownership") return { staysInNamespace: false };
	return {
		staysInNamespace: relation.by === "criteria" ? comparesNamespaces(relation) : RELATIONSHIP_TABLE[relation.type].crossesNamespaces === "never",
		...kinds === void 0 ? {} : { kinds }
	};
}
var Uncertainty = class {
	incomplete;
	#answers = new Map();
	constructor(incomplete) {
		this.incomplete = incomplete;
	}
	of({ resources: [subject] }, pattern) {
		if (this.incomplete.length === 0) return void 0;
		const key = JSON.stringify([
			pattern.name,
			subject?.kind,
			subject?.namespace
		]);
		if (!this.#answers.has(key)) this.#answers.set(key, this.#answer(subject, pattern));
		return this.#answers.get(key);
	}
	#answer(subject, pattern) {
		const absences = subject === void 0 ? [absenceOfSubject(pattern)] : absencesOf(pattern);
		const reasons = this.incomplete.filter((missing) => absences.some((absence) => explains(missing, absence, subject))).map(({ reason }) => reason);
		const [first] = new Set(reasons);
		const more = new Set(reasons).size - 1;
		return first === void 0 || more === 0 ? first : `${first} (and ${more} more like this)`;
	}
};
function absenceOfSubject({ subject }) {
	const kinds = kindNames(subject.kinds);
	return {
		staysInNamespace: false,
		...kinds === void 0 ? {} : { kinds }
	};
}
function explains(missing, { kinds, staysInNamespace }, subject) {
	if (staysInNamespace && missing.namespace !== void 0 && subject !== void 0 && subject.namespace !== "" && subject.namespace !== missing.namespace) return false;
	if (missing.kinds === void 0 || kinds === void 0) return true;
	if (missing.changesObjects === true && subject !== void 0 && missing.kinds.includes(subject.kind)) return true;
	return missing.kinds.some((kind) => kinds.includes(kind) || kinds.includes("Pod") && !WITHOUT_PODS.has(kind));
}
const WITHOUT_PODS = new Set([
	...[
		"ConfigMap",
		"Secret",
		"Service",
		"ServiceAccount",
		"PersistentVolumeClaim",
		"PersistentVolume",
		"StorageClass"
	],
	...[
		"Role",
		"RoleBinding",
		"ClusterRole",
		"ClusterRoleBinding",
		"Ingress",
		"IngressClass",
		"NetworkPolicy"
	],
	...[
		"HorizontalPodAutoscaler",
		"PodDisruptionBudget",
		"Namespace",
		"LimitRange",
		"ResourceQuota",
		"PriorityClass"
	],
	...[
		"CustomResourceDefinition",
		"Gateway",
		"HTTPRoute",
		"ServiceMonitor",
		"PodMonitor",
		"PrometheusRule",
		"Certificate"
	]
]);
// src/report/report.ts
function reportFindings(findings, patterns, snapshot, { fieldsOf = () => [], suppressions, snapshotName } = {}) {
	if (findings.length === 0) return [];
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	const index = new ResourceIndex(snapshot);
	const uncertainty = new Uncertainty(snapshot.incomplete ?? []);
	const uncertaintyOf = (finding) => {
		const pattern = byName.get(finding.pattern);
		const reason = pattern === void 0 ? void 0 : uncertainty.of(finding, pattern);
		return reason === void 0 ? {} : { uncertain: reason };
	};
	return findings.map((finding) => ({
		pattern: patternInfo(finding, byName),
		...snapshotName === void 0 ? {} : { snapshot: snapshotName },
		...uncertaintyOf(finding),
		severity: finding.severity,
		message: finding.message,
		...finding.for === void 0 ? {} : { for: finding.for },
		...finding.absentKind === void 0 ? {} : { absentKind: finding.absentKind },
		...suppressionOf(suppressions?.get(finding)),
		get fingerprint() {
			return fingerprintOf(finding, snapshotName);
		},
		get resources() {
			let fields;
			return finding.resources.map((found, i) => reportedResource(found, index, () => {
				fields ??= fieldsOf(finding);
				return fields[i];
			}));
		}
	}));
}
function suppressionOf(suppression) {
	return suppression === void 0 ? {} : { suppression };
}
function patternInfo({ pattern: name }, byName) {
	return byName.get(name) ?? {
		name,
		displayName: name,
		category: ""
	};
}
function reportedResource(found, index, fieldOf) {
	const { actor, apiVersion, kind, namespace, name, template } = found;
	const { file, line, column, source } = index.document(found)?.place() ?? {};
	const resource = index.resource(found);
	return {
		actor,
		apiVersion,
		kind,
		namespace,
		name,
		...template ? { template } : {},
		...file === void 0 ? {} : { file },
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column },
		...source === void 0 ? {} : { source },
		get field() {
			return fieldOf();
		},
		...resource === void 0 ? {} : { resource }
	};
}
function fingerprintOf({ pattern, resources }, snapshotName) {
	const parts = resources.flatMap((r) => [
		r.actor,
		groupOf(r.apiVersion),
		r.kind,
		r.namespace,
		r.name
	]);
	return sha256Hex(JSON.stringify([
		...snapshotName === void 0 ? [] : [snapshotName],
		pattern,
		...parts
	])).slice(0, 32);
}
function countUncertain(findings) {
	return findings.filter(({ uncertain }) => uncertain !== void 0).length;
}
function foundResources({ resources }) {
	return resources.map(({ actor, apiVersion, kind, namespace, name, template }) => ({
		actor,
		apiVersion,
		kind,
		namespace,
		name,
		template: template === true
	}));
}
function countBySeverity(findings) {
	const counts = {};
	for (const severity of [
		"INFO",
		"LOW",
		"WARNING",
		"MEDIUM",
		"HIGH",
		"CRITICAL"
	]) {
		const count = findings.filter((finding) => finding.severity === severity).length;
		if (count > 0) counts[severity] = count;
	}
	return counts;
}
// src/base/result.ts
function success(value, diagnostics = []) {
	return {
		ok: true,
		value,
		diagnostics
	};
}
function failure(diagnostics) {
	return {
		ok: false,
		diagnostics
	};
}
// src/oci/digest.ts
const DIGEST = /^sha256:[0-9a-f]{64}$/;
function digestOf(bytes) {
	return `sha256:${sha256Hex(bytes)}`;
}
function isDigest(text) {
	return DIGEST.test(text);
}
function shortDigest(digest) {
	return digest.slice(0, 19);
}
// src/base/json-pointer.ts
function formatPointer(path) {
	return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function parsePointer(pointer, root) {
	let value = root;
	return pointer.split("/").slice(1).map((part) => {
		const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
		const step = isJsonList(value) ? Number(key) : key;
		value = childOf(value, step);
		return step;
	});
}
function valueAt$1(value, path) {
	let part = value;
	for (const step of path) {
		if (part === void 0) return void 0;
		part = childOf(part, step);
	}
	return part;
}
function childOf(value, step) {
	if (typeof step === "number") return isJsonList(value) ? value[step] : void 0;
	return isJsonObject(value) ? ownValue(value, step) : void 0;
}
// src/document/document-of.ts
function documentOf(value, file, pointer = "") {
	const locate = (path) => ({ place: {
		file,
		pointer: pointer + formatPointer(existingPath(value, path))
	} });
	return {
		format: "memory",
		value,
		isNormal: false,
		locate,
		startOf: (path) => (below = []) => locate([...path, ...below]),
		written: (path) => JSON.stringify(valueAt$1(value, existingPath(value, path)) ?? null)
	};
}
function existingPath(value, path) {
	const end = path.findIndex((_, i) => valueAt$1(value, path.slice(0, i + 1)) === void 0);
	return end === -1 ? path : path.slice(0, end);
}
// src/base/well-formed.ts
function wellFormed(text) {
	const typed = text;
	return typed.isWellFormed() ? text : typed.toWellFormed();
}
// src/document/normalise.ts
function normalise(value) {
	if (typeof value === "string") return wellFormed(value);
	if (typeof value === "number") return value === 0 ? 0 : value;
	if (typeof value !== "object" || value === null) return value;
	return isJsonList(value) ? normaliseList(value) : normaliseObject(value);
}
function normaliseList(list) {
	let copy;
	for (let i = 0; i < list.length; i++) {
		const item = list[i];
		const next = isAbsent(item) ? void 0 : normalise(item);
		if (copy === void 0) {
			if (next !== void 0 && Object.is(next, item)) continue;
			copy = list.slice(0, i);
		}
		if (next !== void 0) copy.push(next);
	}
	return copy ?? list;
}
function normaliseObject(object) {
	let copy;
	for (const key in object) {
		const value = object[key];
		const next = isAbsent(value) ? void 0 : normalise(value);
		const nextKey = wellFormed(key);
		if (copy === void 0) {
			if (next !== void 0 && Object.is(next, value) && nextKey === key) continue;
			copy = membersBefore(object, key);
		}
		if (next !== void 0) setOwn(copy, nextKey, next);
	}
	return copy ?? object;
}
function isAbsent(value) {
	return value === null || value === void 0;
}
function membersBefore(object, end) {
	const members = {};
	for (const key in object) {
		if (key === end) break;
		setOwn(members, key, object[key]);
	}
	return members;
}
// src/document/source-document.ts
function normaliseDocument(document) {
	const value = document.isNormal ? document.value : normalise(document.value);
	if (value === document.value) return document;
	return {
		format: document.format,
		value,
		isNormal: true,
		locate: (path, of) => document.locate(pathBefore(document.value, path), of),
		startOf: (path) => document.startOf(pathBefore(document.value, path)),
		written: (path) => document.written(pathBefore(document.value, path))
	};
}
function pathBefore(root, path) {
	let value = root;
	return path.map((step) => {
		let before = step;
		if (isJsonList(value) && typeof step === "number") before = presentIndexes(value)[step] ?? value.length;
		else if (isJsonObject(value) && typeof step === "string" && !Object.hasOwn(value, step)) before = Object.keys(value).find((key) => wellFormed(key) === step) ?? step;
		value = value?.[before];
		return before;
	});
}
const present$1 = new WeakMap();
function presentIndexes(list) {
	const cached = present$1.get(list) ?? [...list.keys()].filter((i) => list[i] !== null && list[i] !== void 0);
	present$1.set(list, cached);
	return cached;
}
// src/pattern/cluster-scoped-kinds.ts
const KUBERNETES_CLUSTER_SCOPED = [
	["", "Namespace Node PersistentVolume"],
	["admissionregistration.k8s.io", "MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration"],
	["apiextensions.k8s.io", "CustomResourceDefinition"],
	["apiregistration.k8s.io", "APIService"],
	["certificates.k8s.io", "CertificateSigningRequest"],
	["flowcontrol.apiserver.k8s.io", "FlowSchema PriorityLevelConfiguration"],
	["networking.k8s.io", "IngressClass IPAddress ServiceCIDR"],
	["node.k8s.io", "RuntimeClass"],
	["rbac.authorization.k8s.io", "ClusterRole ClusterRoleBinding"],
	["resource.k8s.io", "DeviceClass ResourceSlice"],
	["scheduling.k8s.io", "PriorityClass"],
	["storage.k8s.io", "CSIDriver CSINode StorageClass VolumeAttachment"]
];
const WELL_KNOWN_CLUSTER_SCOPED = [
	["aquasecurity.github.io", "ClusterComplianceReport ClusterConfigAuditReport ClusterInfraAssessmentReport ClusterRbacAssessmentReport ClusterSbomReport ClusterVulnerabilityReport"],
	["apiextensions.crossplane.io", "CompositeResourceDefinition Composition CompositionRevision EnvironmentConfig ManagedResourceDefinition"],
	["argoproj.io", "ClusterAnalysisTemplate ClusterWorkflowTemplate"],
	["capsule.clastix.io", "CapsuleConfiguration Tenant"],
	["cdi.kubevirt.io", "CDI CDIConfig StorageProfile"],
	["cert-manager.io", "ClusterIssuer"],
	["certificates.k8s.io", "ClusterTrustBundle"],
	["cilium.io", "CiliumBGPAdvertisement CiliumBGPClusterConfig CiliumBGPNodeConfig CiliumBGPNodeConfigOverride CiliumBGPPeerConfig CiliumBGPPeeringPolicy CiliumCIDRGroup CiliumClusterwideEnvoyConfig CiliumClusterwideNetworkPolicy CiliumEgressGatewayPolicy CiliumExternalWorkload CiliumIdentity CiliumL2AnnouncementPolicy CiliumLoadBalancerIPPool CiliumNode CiliumPodIPPool"],
	["config.openshift.io", "APIServer Authentication Build ClusterOperator ClusterVersion Console DNS FeatureGate Image Infrastructure Ingress Network Node OAuth OperatorHub Project Proxy Scheduler"],
	["crd.projectcalico.org", "BGPConfiguration BGPFilter BGPPeer BlockAffinity CalicoNodeStatus ClusterInformation FelixConfiguration GlobalNetworkPolicy GlobalNetworkSet HostEndpoint IPAMBlock IPAMConfig IPAMHandle IPPool IPReservation KubeControllersConfiguration Tier"],
	["eventing.keda.sh", "ClusterCloudEventSource"],
	["expansion.gatekeeper.sh", "ExpansionTemplate"],
	["external-secrets.io", "ClusterExternalSecret ClusterPushSecret ClusterSecretStore"],
	["externaldata.gatekeeper.sh", "Provider"],
	["fluentbit.fluent.io", "ClusterFilter ClusterFluentBitConfig ClusterInput ClusterMultilineParser ClusterOutput ClusterParser"],
	["gateway.networking.k8s.io", "GatewayClass"],
	["generators.external-secrets.io", "ClusterGenerator"],
	["instancetype.kubevirt.io", "VirtualMachineClusterInstancetype VirtualMachineClusterPreference"],
	["karpenter.azure.com", "AKSNodeClass"],
	["karpenter.k8s.aws", "EC2NodeClass"],
	["karpenter.sh", "NodeClaim NodePool"],
	["keda.sh", "ClusterTriggerAuthentication"],
	["kueue.x-k8s.io", "AdmissionCheck ClusterQueue Cohort ResourceFlavor Topology WorkloadPriorityClass"],
	["kyverno.io", "ClusterCleanupPolicy ClusterPolicy GlobalContextEntry"],
	["logging.banzaicloud.io", "Logging"],
	["metrics.k8s.io", "NodeMetrics"],
	["mutations.gatekeeper.sh", "Assign AssignImage AssignMetadata ModifySet"],
	["networking.internal.knative.dev", "ClusterDomainClaim"],
	["nfd.k8s-sigs.io", "NodeFeatureRule"],
	["nvidia.com", "ClusterPolicy"],
	["operator.tekton.dev", "TektonAddon TektonChain TektonConfig TektonDashboard TektonHub TektonPipeline TektonResult TektonTrigger"],
	["operator.tigera.io", "APIServer Installation"],
	["pkg.crossplane.io", "Configuration ConfigurationRevision ControllerConfig DeploymentRuntimeConfig Function FunctionRevision ImageConfig Lock Provider ProviderRevision"],
	["policies.kyverno.io", "DeletingPolicy GeneratingPolicy ImageValidatingPolicy MutatingPolicy ValidatingPolicy"],
	["policy", "PodSecurityPolicy"],
	["policy.cert-manager.io", "CertificateRequestPolicy"],
	["policy.networking.k8s.io", "AdminNetworkPolicy BaselineAdminNetworkPolicy ClusterNetworkPolicy"],
	["policy.sigstore.dev", "ClusterImagePolicy TrustRoot"],
	["postgresql.cnpg.io", "ClusterImageCatalog"],
	["project.openshift.io", "Project ProjectRequest"],
	["projectcalico.org", "BGPConfiguration BGPFilter BGPPeer ClusterInformation FelixConfiguration GlobalNetworkPolicy GlobalNetworkSet HostEndpoint IPPool IPReservation KubeControllersConfiguration Profile Tier"],
	["reports.kyverno.io", "ClusterEphemeralReport"],
	["resource.k8s.io", "DeviceTaintRule"],
	["security.openshift.io", "SecurityContextConstraints"],
	["serving.kserve.io", "ClusterServingRuntime ClusterStorageContainer"],
	["snapshot.storage.k8s.io", "VolumeSnapshotClass VolumeSnapshotContent"],
	["spire.spiffe.io", "ClusterFederatedTrustDomain ClusterSPIFFEID ClusterStaticEntry"],
	["storage.k8s.io", "VolumeAttributesClass"],
	["tekton.dev", "ClusterTask"],
	["templates.gatekeeper.sh", "ConstraintTemplate"],
	["triggers.tekton.dev", "ClusterInterceptor ClusterTriggerBinding"],
	["trust.cert-manager.io", "Bundle"],
	["user.openshift.io", "Group Identity User UserIdentityMapping"],
	["wgpolicyk8s.io", "ClusterPolicyReport"]
];
const KNOWN_CLUSTER_SCOPED = [...KUBERNETES_CLUSTER_SCOPED, ...WELL_KNOWN_CLUSTER_SCOPED].flatMap(([group, kinds]) => kinds.split(" ").map((kind) => ({
	group,
	kind
})));
// src/pattern/kubernetes-versions.ts
const API_VERSIONS = `
admissionregistration.k8s.io/v1 MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration
apiextensions.k8s.io/v1 CustomResourceDefinition
apiregistration.k8s.io/v1 APIService
apps/v1 ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet
authentication.k8s.io/v1 SelfSubjectReview TokenRequest TokenReview
authorization.k8s.io/v1 LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview
autoscaling/v1 Scale
autoscaling/v2 HorizontalPodAutoscaler
batch/v1 CronJob Job
certificates.k8s.io/v1 CertificateSigningRequest
coordination.k8s.io/v1 Lease
discovery.k8s.io/v1 EndpointSlice
events.k8s.io/v1 Event
flowcontrol.apiserver.k8s.io/v1 FlowSchema PriorityLevelConfiguration
networking.k8s.io/v1 IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR
node.k8s.io/v1 RuntimeClass
policy/v1 Eviction PodDisruptionBudget
rbac.authorization.k8s.io/v1 ClusterRole ClusterRoleBinding Role RoleBinding
resource.k8s.io/v1 DeviceClass
scheduling.k8s.io/v1 PriorityClass
storage.k8s.io/v1 CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment VolumeAttributesClass
v1 Binding ComponentStatus ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ServiceAccount
`;
// src/pattern/known-versions.ts
const CUSTOM = "widgets.templates.krateo.io/v1beta1 Column Filters Markdown NavMenuItem Page Panel Paragraph Row Table";
let table;
function knownVersions() {
	table ??= [...API_VERSIONS.trim().split("\n"), CUSTOM].flatMap((line) => {
		const [apiVersion = "", ...kinds] = line.split(" ");
		return kinds.map((kind) => versionedKind(apiVersion, kind));
	});
	return table;
}
function versionedKind(apiVersion, kind) {
	return {
		group: groupOf(apiVersion),
		version: apiVersion.slice(apiVersion.indexOf("/") + 1),
		kind
	};
}
// src/pattern/kind-catalog.ts
function kindCatalogOf(file) {
	const clusterScoped = new Map([...KNOWN_CLUSTER_SCOPED, ...file.clusterScoped.map(withoutVersion)].map((kind) => [keyOf$2(kind), kind]));
	const categories = new Map([...file.categories].map(([name, kinds]) => [name, kinds.map(withoutVersion)]));
	const versions = [...[...file.categories.values()].flat(), ...file.clusterScoped];
	return {
		clusterScoped: [...clusterScoped.values()],
		isClusterScoped: (kind) => clusterScoped.has(keyOf$2(kind)),
		category: (name) => categories.get(name),
		categoryNames: [...categories.keys()],
		file,
		versionsOf: (pattern) => {
			const kinds = [...knownVersions(), ...versions].filter((kind) => includesKind([pattern], kind));
			return [...new Map(kinds.map((kind) => [`${kind.version} ${keyOf$2(kind)}`, kind])).values()];
		}
	};
}
const defaultKindCatalog = kindCatalogOf({
	categories: new Map(),
	clusterScoped: []
});
function withoutVersion({ group, kind }) {
	return {
		group,
		kind
	};
}
function keyOf$2({ group, kind }) {
	return JSON.stringify([group, kind]);
}
// src/base/diagnostic.ts
function errorDiagnostic(parts) {
	return diagnostic("error", parts);
}
function warningDiagnostic(parts) {
	return diagnostic("warning", parts);
}
function diagnostic(severity, { place, ...parts }) {
	return {
		...parts,
		severity,
		...place === void 0 ? {} : { place }
	};
}
function hasErrors(diagnostics) {
	return diagnostics.some((d) => d.severity === "error");
}
// src/base/nearest-word.ts
function nearestWord(word, known) {
	if (word.length > 100) return void 0;
	const longer = word.length < 3 ? [] : known.filter((candidate) => startsWith(candidate, word));
	if (longer.length === 1) return longer[0];
	const scored = known.map((candidate) => ({
		candidate,
		distance: leven(word.toLowerCase(), candidate.toLowerCase())
	}));
	scored.sort((a, b) => a.distance - b.distance);
	const best = scored[0];
	if (best === void 0 || best.distance > mostChanges(word)) return void 0;
	return best.candidate;
}
function mostChanges(word) {
	if (word.length < 2) return 0;
	return word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
}
function startsWith(text, beginning) {
	return text.toLowerCase().startsWith(beginning.toLowerCase());
}
// src/base/did-you-mean.ts
function didYouMean(word, known) {
	const nearest = nearestWord(word, known);
	const list = `known here: ${known.join(", ")}`;
	return nearest === void 0 ? list : `did you mean ${JSON.stringify(nearest)}? ${list}`;
}
// src/base/in-place-order.ts
function inPlaceOrder(diagnostics) {
	const at = ({ place }) => ({
		line: place?.line ?? 0,
		column: place?.column ?? 0
	});
	return [...diagnostics].sort((a, b) => at(a).line - at(b).line || at(a).column - at(b).column);
}
// src/base/visible-text.ts
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
function visibleText(text, maxLength = 2e3) {
	return (text.length > maxLength ? `${text.slice(0, maxLength)}...` : text).replace(UNSEEN, spelled$2);
}
function visibleLines(text) {
	return text.replace(/\r\n?/g, "\n").replace(UNSEEN, (c) => c === "\n" || c === "	" ? c : spelled$2(c));
}
const ON_TERMINAL = new RegExp(`\\x1b\\[[0-9;]*m|${UNSEEN.source}`, "gu");
function visibleOnTerminal(text) {
	return text.replace(ON_TERMINAL, (c) => c.length > 2 || c === "\n" || c === "	" ? c : spelled$2(c));
}
function spelled$2(character) {
	const code = character.codePointAt(0) ?? 0;
	const hex = code.toString(16).padStart(4, "0");
	return code > 65535 ? `\\u{${hex}}` : `\\u${hex}`;
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeMarkup(text) {
	return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}
// src/base/escape-controls.ts
function escapeControls(text, maxLength = 200) {
	return visibleText(text, maxLength);
}
// src/base/quote.ts
function quote(text, limit = 80) {
	const characters = [...text.slice(0, 2 * limit + 1)];
	const shown = JSON.stringify(characters.length > limit ? `${characters.slice(0, limit).join("")}…` : text);
	return escapeControls(shown, shown.length);
}
// src/base/source-text.ts
const MAX_SHOWN_LINE = 500;
const START = {
	line: 1,
	column: 1
};
var SourceText = class {
	file;
	text;
	origin;
	#lineStarts;
	constructor(file, text, origin = START) {
		this.file = file;
		this.text = text;
		this.origin = origin;
	}
	place(offset, pointer) {
		const { line, start } = this.#lineAt(offset);
		const { origin } = this;
		return {
			file: this.file,
			line: line + origin.line,
			column: offset - start + (line === 0 ? origin.column : 1),
			...pointer === void 0 ? {} : { pointer }
		};
	}
	locate(offset, pointer) {
		const sourceLine = this.lineAt(offset);
		return {
			place: this.place(offset, pointer),
			...sourceLine === void 0 ? {} : { sourceLine }
		};
	}
	lineAt(offset) {
		const { line, start } = this.#lineAt(offset);
		if (line === 0 && this.origin.column > 1) return void 0;
		const end = this.#starts()[line + 1] ?? this.text.length;
		return end - start > MAX_SHOWN_LINE ? void 0 : this.text.slice(start, end).replace(/[\r\n]+$/, "");
	}
	documentAt(line) {
		const starts = this.#starts();
		const index = Math.max(0, line - 1 - this.origin.line);
		const offset = starts[Math.min(index, starts.length - 1)] ?? 0;
		const end = this.text.indexOf("\n---", offset);
		return this.text.slice(Math.max(0, this.text.lastIndexOf("\n---", offset)), end === -1 ? void 0 : end);
	}
	#lineAt(offset) {
		const starts = this.#starts();
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: low,
			start: starts[low]
		};
	}
	#starts() {
		this.#lineStarts ??= lineStarts(this.text);
		return this.#lineStarts;
	}
};
function lineStarts(text) {
	const starts = [0];
	if (text.includes("\r")) for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
	else for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
// src/document/repeated-diagnostics.ts
var RepeatedEntries = class {
	limit;
	#kept = [];
	#byWords = new Map();
	#bySort = new Map();
	constructor(limit) {
		this.limit = limit;
	}
	add(sort, make, words) {
		const equal = words === void 0 ? void 0 : this.#byWords.get(words);
		if (equal !== void 0) {
			equal.more++;
			return;
		}
		const before = this.#bySort.get(sort);
		if (before !== void 0 && before.count >= this.limit) {
			before.last.more++;
			return;
		}
		const last = {
			first: make(),
			more: 0
		};
		this.#kept.push(last);
		if (words !== void 0) this.#byWords.set(words, last);
		this.#bySort.set(sort, {
			count: (before?.count ?? 0) + 1,
			last
		});
	}
	get entries() {
		return this.#kept;
	}
};
function limitRepeated(all, sortOf, limit) {
	const repeated = new RepeatedEntries(limit);
	for (const one of all) repeated.add(sortOf(one), () => one);
	return repeated.entries;
}
function withRepeats(message, more, where) {
	return more === 0 ? message : `${message} (and ${more} more like this ${where})`;
}
// src/document/place-diagnostics.ts
function placeDiagnostics(source, format, reported, options) {
	const repeated = new RepeatedEntries(options.limits.sameDiagnostics);
	for (const one of reported) repeated.add(one.code, () => one, wordsOf(one, options));
	return repeated.entries.map(({ first, more }) => withNumber(placeDiagnostic(source, format, first, options), more));
}
function wordsOf({ code, message }, { mergesEqual }) {
	return mergesEqual === true ? `${code} ${message}` : void 0;
}
function placeDiagnostic(source, format, reported, { reword = (diagnostic) => diagnostic }) {
	const { code, message, help, offset, warning } = reword(reported, source, format);
	const parts = {
		code,
		message,
		help,
		...offset === void 0 ? { place: { file: source.file } } : source.locate(offset)
	};
	return warning ? warningDiagnostic(parts) : errorDiagnostic(parts);
}
function withNumber(diagnostic, more) {
	return {
		...diagnostic,
		message: withRepeats(diagnostic.message, more, "in the file")
	};
}
// src/document/inexact-number.ts
function isInexact$1(literal) {
	if (!/^-?[0-9]{16,}$/.test(literal)) return false;
	const value = Number(literal);
	return Number.isFinite(value) && BigInt(literal) !== BigInt(value);
}
function inexactNumberText(literal, value) {
	return {
		code: "read/inexact-number",
		message: `the whole number ${escapeControls(literal, 60)} is read as ${value}, the nearest that a double can hold`,
		help: "quote it if it is an identifier and not an amount"
	};
}
// src/document/read-diagnostic.ts
function tooLong(characters, limit) {
	const help = `keep it below ${limit} characters`;
	return {
		code: "read/too-large",
		message: `the document has ${characters} characters`,
		help,
		offset: 0
	};
}
function tooDeep(limit, offset) {
	return {
		code: "read/too-deep",
		message: `nested deeper than ${limit} levels`,
		help: "flatten the document",
		...offset === void 0 ? {} : { offset }
	};
}
function duplicateKey(key, container, offset) {
	return {
		code: "read/duplicate-key",
		message: `the key "${escapeControls(key, 80)}" stands twice in one ${container}`,
		help: "remove one of the two",
		offset
	};
}
function repeatedKey(key, container, offset) {
	return {
		code: "read/repeated-key",
		message: `the key "${escapeControls(key, 80)}" stands twice in one ${container}; the later one, here, counts`,
		help: "remove one of the two",
		offset,
		warning: true
	};
}
function joinedDocuments(key, offset) {
	return {
		code: "read/joined-documents",
		message: `a second "${key}" in one document: another object begins here, without \`---\` before it`,
		help: "put a line `---` between the two: `cat` of files that do not begin with one joins them",
		offset
	};
}
function unusableNumber(text, offset) {
	return {
		code: "read/unusable-number",
		message: `${escapeControls(text, 60)} is not a number that JSON can hold`,
		help: "quote it if it is meant as text",
		...offset === void 0 ? {} : { offset }
	};
}
function inexactNumber(text, value, offset) {
	return {
		...inexactNumberText(text, value),
		offset,
		warning: true
	};
}
// src/base/heap-guard.ts
const MOST_SHARE = .6;
const NEXT_SHARE = .1;
var HeapFull = class extends Error {};
function inputHeapBytes() {
	return getHeapStatistics().heap_size_limit * MOST_SHARE;
}
var HeapGuard = class {
	every;
	statistics;
	#calls = 0;
	#next = 0;
	constructor(every = 4096, statistics = getHeapStatistics) {
		this.every = every;
		this.statistics = statistics;
	}
	check() {
		if (++this.#calls % this.every !== 0) return;
		const { used_heap_size: used, heap_size_limit: limit } = this.statistics();
		if (used < limit * MOST_SHARE || used < this.#next) return;
		collectGarbage();
		const live = this.statistics().used_heap_size;
		if (live > limit * MOST_SHARE) throw new HeapFull("the heap is full");
		this.#next = live + limit * NEXT_SHARE;
	}
};
function collectGarbage() {
	setFlagsFromString("--expose-gc");
	const collect = runInNewContext("gc");
	if (typeof collect === "function") collect();
}
// src/document/inspect-json.ts
function inspectJson(value, maxDepth = Number.POSITIVE_INFINITY) {
	let members = 0;
	let allFinite = true;
	let allExact = true;
	let isNormal = true;
	let isTooDeep = false;
	const visit = (part, depth) => {
		if (typeof part === "number") {
			if (!(Math.abs(part) < 2 ** 53)) {
				allExact = false;
				if (!Number.isFinite(part)) allFinite = false;
			} else if (part === 0 && Object.is(part, -0)) isNormal = false;
			return;
		}
		if (typeof part !== "object") return;
		if (part === null) isNormal = false;
		else if (depth > maxDepth) isTooDeep = true;
		else if (isJsonList(part)) {
			for (const item of part) if (typeof item !== "string") visit(item, depth + 1);
		} else for (const key in part) {
			members++;
			const member = part[key];
			if (typeof member !== "string") visit(member, depth + 1);
		}
	};
	visit(value, 1);
	return {
		members,
		allFinite,
		allExact,
		isNormal,
		isTooDeep
	};
}
// src/document/json-scan.ts
const QUOTE$2 = 34;
const BACKSLASH$2 = 92;
const COLON$3 = 58;
const COMMA$2 = 44;
const OPEN_LIST$2 = 91;
const CLOSE_LIST$2 = 93;
const OPEN_OBJECT$2 = 123;
const CLOSE_OBJECT$1 = 125;
const CONTAINER_BYTES = 64;
const MEMBER_BYTES = 32;
const ELEMENT_BYTES = 16;
function jsonShape(text, maxDepth, start = 0) {
	let members = 0;
	let containers = 0;
	let commas = 0;
	let depth = 0;
	const shape = (end, tooDeepAt) => {
		const bytes = containers * CONTAINER_BYTES + members * MEMBER_BYTES + commas * ELEMENT_BYTES;
		return {
			end,
			members,
			tooDeepAt,
			bytes
		};
	};
	for (let i = start; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c === QUOTE$2) i = closingQuote(text, i);
		else if (c === COLON$3) members++;
		else if (c === COMMA$2) commas++;
		else if (c === OPEN_OBJECT$2 || c === OPEN_LIST$2) {
			containers++;
			if (++depth > maxDepth) return shape(void 0, i);
		} else if ((c === CLOSE_OBJECT$1 || c === CLOSE_LIST$2) && --depth <= 0) return shape(i + 1);
	}
	return shape(void 0);
}
function scanJson(text, start, end, visitor) {
	const keySets = [];
	let keys;
	let keyIsNext = false;
	for (let i = start; i < end; i++) {
		const c = text.charCodeAt(i);
		if (c === OPEN_OBJECT$2 || c === OPEN_LIST$2) {
			keySets.push(keys);
			keys = c === OPEN_OBJECT$2 ? new Set() : void 0;
			keyIsNext = true;
		} else if (c === CLOSE_OBJECT$1 || c === CLOSE_LIST$2) keys = keySets.pop();
		else if (c === COMMA$2) keyIsNext = true;
		else if (c === QUOTE$2) {
			const end = closingQuote(text, i);
			if (keyIsNext && keys !== void 0) {
				const key = JSON.parse(text.slice(i, end + 1));
				if (keys.has(key)) visitor.duplicateKey(key, i);
				keys.add(key);
				keyIsNext = false;
			}
			i = end;
		} else if (startsNumber(c)) {
			const end = scalarEnd(text, i);
			visitor.number(text.slice(i, end), i);
			i = end - 1;
		}
	}
}
function jsonChildren(text, start, visit) {
	const isObject = text.charCodeAt(start) === OPEN_OBJECT$2;
	if (!isObject && text.charCodeAt(start) !== OPEN_LIST$2) return;
	let i = skipBlanks(text, start + 1);
	for (let index = 0; i < text.length && !isClosing(text.charCodeAt(i)); index++) {
		let key = String(index);
		const keyStart = isObject ? i : void 0;
		if (isObject) {
			const end = closingQuote(text, i);
			key = JSON.parse(text.slice(i, end + 1));
			i = skipBlanks(text, skipBlanks(text, end + 1) + 1);
		}
		visit(key, i, keyStart);
		i = skipBlanks(text, valueEnd(text, i));
		if (text.charCodeAt(i) === COMMA$2) i = skipBlanks(text, i + 1);
	}
}
function skipBlanks(text, i) {
	let at = i;
	while (isBlank$1(text.charCodeAt(at))) at++;
	return at;
}
function isBlank$1(c) {
	return c === 32 || c === 10 || c === 13 || c === 9;
}
function startsContainer(text, at) {
	const c = text.charCodeAt(at);
	return c === OPEN_OBJECT$2 || c === OPEN_LIST$2;
}
function valueEnd(text, start) {
	const first = text.charCodeAt(start);
	if (first === QUOTE$2) return closingQuote(text, start) + 1;
	if (first !== OPEN_OBJECT$2 && first !== OPEN_LIST$2) return scalarEnd(text, start);
	let depth = 0;
	for (let i = start; i < text.length; i++) {
		const c = text.charCodeAt(i);
		if (c === QUOTE$2) i = closingQuote(text, i);
		else if (c === OPEN_OBJECT$2 || c === OPEN_LIST$2) depth++;
		else if (isClosing(c) && --depth === 0) return i + 1;
	}
	return text.length;
}
function scalarEnd(text, start) {
	let i = start;
	while (i < text.length) {
		const c = text.charCodeAt(i);
		if (c <= 32 || c === COMMA$2 || isClosing(c)) break;
		i++;
	}
	return i;
}
function isClosing(c) {
	return c === CLOSE_OBJECT$1 || c === CLOSE_LIST$2;
}
function startsNumber(c) {
	return c === 45 || c >= 48 && c <= 57;
}
function closingQuote(text, start) {
	for (let quote = text.indexOf("\"", start + 1); quote !== -1; quote = text.indexOf("\"", quote + 1)) {
		let before = quote - 1;
		while (before > start && text.charCodeAt(before) === BACKSLASH$2) before--;
		if ((quote - before) % 2 === 1) return quote;
	}
	return text.length;
}
// src/document/json-positions.ts
function jsonPosition(text, start) {
	return new JsonPosition(text, start);
}
var JsonPosition = class JsonPosition {
	text;
	start;
	#children;
	#end;
	constructor(text, start) {
		this.text = text;
		this.start = start;
	}
	get written() {
		this.#end ??= valueEnd(this.text, this.start);
		return [this.start, this.#end];
	}
	get firstKey() {
		if (this.text[this.start] !== "{") return void 0;
		const first = skipBlanks(this.text, this.start + 1);
		return this.text[first] === "\"" ? first : void 0;
	}
	get scalar() {
		const [start, end] = this.written;
		const written = this.text.slice(start, end);
		if (!written.startsWith("\"")) return {
			value: written,
			start,
			end,
			quotes: void 0
		};
		return {
			value: JSON.parse(written),
			start: start + 1,
			end: end - 1,
			quotes: "\""
		};
	}
	child(step) {
		if (typeof step === "number" !== (this.text[this.start] === "[")) return void 0;
		this.#children ??= this.#findChildren();
		return this.#children.get(String(step));
	}
	#findChildren() {
		const children = new Map();
		jsonChildren(this.text, this.start, (key, start, keyStart) => {
			const position = new JsonPosition(this.text, start);
			children.set(key, keyStart === void 0 ? { position } : {
				position,
				keyStart
			});
		});
		return children;
	}
};
// src/document/json-syntax.ts
const BLANKS = /[ \t\n\r]*/y;
const WORD = /true|false|null/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const BARE = /[\p{L}\p{N}_$.+-]+/uy;
function findJsonSyntaxError(text, takesSequences = false) {
	return new JsonSyntaxScan(text, takesSequences).firstError();
}
var JsonSyntaxScan = class {
	text;
	takesSequences;
	#at = 0;
	#end = 0;
	#next = "value";
	#open = [];
	constructor(text, takesSequences) {
		this.text = text;
		this.takesSequences = takesSequences;
	}
	firstError() {
		for (;;) {
			this.#take(BLANKS);
			if (this.#at === this.text.length) return this.#next === "end" ? void 0 : this.#endsTooEarly();
			const error = this.#token(this.text.charAt(this.#at));
			if (error !== void 0) return error;
			this.#end = this.#at;
		}
	}
	#token(character) {
		if (this.#next === "end" && this.takesSequences && (character === "{" || character === "[")) this.#next = "value";
		const next = this.#next;
		if (next === "end") return this.#comment() ?? syntaxError$1("something stands behind the end of the JSON value", "remove it", this.#at);
		if ((character === "}" || character === "]") && (next === "comma" || next.startsWith("first"))) return this.#close(character);
		if (next === "comma") return this.#comma(character);
		if (next === "colon") return this.#colon(character);
		if (character === "\"") return this.#string();
		const isKey = next === "key" || next === "first key";
		if (!isKey && (character === "{" || character === "[")) {
			this.#open.push(this.#at++);
			this.#next = character === "{" ? "first key" : "first value";
			return;
		}
		return isKey ? this.#notAKey(character) : this.#scalar(character);
	}
	#close(character) {
		const opening = this.#open.at(-1) ?? 0;
		const expected = this.text[opening] === "{" ? "}" : "]";
		if (character !== expected) return syntaxError$1(`${quoteVisible(expected)} is missing: ${this.#bracket(opening)} is still open`, `close it before this ${quoteVisible(character)}`, this.#at);
		this.#open.pop();
		this.#at++;
		this.#valueEnds();
	}
	#comma(character) {
		if (character === ",") {
			this.#at++;
			this.#next = this.#isInObject() ? "key" : "value";
			return;
		}
		if (character === ":" && !this.#isInObject()) return syntaxError$1("a list has no keys", "write an object, {\"key\": value}", this.#at);
		if (/["{[\p{L}\p{N}'-]/u.test(character)) {
			if (this.#at === this.#end && this.text[this.#end - 1] === "\"") return syntaxError$1("this quote ends the text, and something follows", "write \\\" for a quote inside of a text, or add a comma behind it", this.#end - 1);
			return syntaxError$1(`a comma is missing before the next ${this.#isInObject() ? "key" : "value"}`, "add a comma here", this.#end);
		}
		return this.#comment() ?? this.#cannotStand("write a comma or the closing bracket");
	}
	#colon(character) {
		if (character === ":") {
			this.#at++;
			this.#next = "value";
			return;
		}
		return this.#comment() ?? syntaxError$1("a colon is missing after this key", "write \"key\": value", this.#end);
	}
	#string() {
		const start = this.#at++;
		for (;;) {
			this.#take(PLAIN);
			const character = this.text.charAt(this.#at);
			if (character === "" || character === "\n" || character === "\r") return syntaxError$1(`this text is not closed${character === "" ? "" : " on its line"}`, "add the closing quote; a line break inside of a text is written \"\\n\"", start);
			if (character === "\"") break;
			const escaped = JSON.stringify(character).slice(1, -1);
			if (character !== "\\") return syntaxError$1("a control character stands in a text", `write ${quoteVisible(escaped)} for it`, this.#at);
			if (this.#take(ESCAPE) === "") return syntaxError$1("this backslash begins no escape that JSON knows", "write a backslash as \"\\\\\"; known here: \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with 4 digits", this.#at);
		}
		this.#at++;
		if (this.#next === "key" || this.#next === "first key") this.#next = "colon";
		else this.#valueEnds();
	}
	#scalar(character) {
		const start = this.#at;
		const bare = this.#take(BARE);
		this.#at = start;
		const token = this.#take(WORD) || this.#take(NUMBER);
		if (token !== "" && token.length >= bare.length) {
			this.#valueEnds();
			return;
		}
		this.#at = start;
		if (/^[+.-]?[0-9]/.test(bare)) return syntaxError$1(`${quoteVisible(bare)} is no number of JSON`, "write digits without a plus or leading zeros, with digits on both sides of the point; or quote it", start);
		if (bare !== "") {
			const word = /^(?:none|nil)$/i.test(bare) ? "null" : bare.toLowerCase();
			return syntaxError$1("this word is no value of JSON", /^(?:true|false|null)$/.test(word) ? `write ${word}` : "texts stand in double quotes", start);
		}
		return this.#misplaced(character, "a value is missing");
	}
	#notAKey(character) {
		const bare = this.#take(BARE);
		if (bare === "") return this.#misplaced(character, "a key is missing");
		return syntaxError$1("a key stands in double quotes", `write ${quoteVisible(bare)}`, this.#at - bare.length);
	}
	#misplaced(character, missing) {
		if (/['`\u2018-\u201f]/.test(character)) return syntaxError$1("texts and keys stand in double quotes", `write " instead of ${character}`, this.#at);
		const isAfterComma = this.text[this.#end - 1] === ",";
		if ((character === "}" || character === "]") && isAfterComma) return syntaxError$1(`there is a comma before the closing ${quoteVisible(character)}`, "remove the comma", this.#end - 1);
		if (character === "," && isAfterComma) return syntaxError$1("there is a comma too many", "remove one", this.#at);
		if (/[,:}\]]/.test(character)) return syntaxError$1(missing, `write it before this ${quoteVisible(character)}`, this.#at);
		return this.#comment() ?? this.#cannotStand("mend the text here");
	}
	#comment() {
		if (!/^(?:\/[/*]|#|<!--)/.test(this.text.slice(this.#at, this.#at + 4))) return void 0;
		return syntaxError$1("JSON has no comments", "remove it, or keep it in a text such as a description", this.#at);
	}
	#cannotStand(help) {
		return syntaxError$1(`${quoteVisible(String.fromCodePoint(this.text.codePointAt(this.#at) ?? 0))} cannot stand here`, help, this.#at);
	}
	#endsTooEarly() {
		const offset = this.text.length;
		if (this.#end === 0) return syntaxError$1("there is no text", "write one JSON value", offset);
		const open = this.#open.at(-1);
		if (open === void 0) return syntaxError$1("the text ends too early", "complete it", offset);
		return syntaxError$1(`the text ends while ${this.#bracket(open)} is still open`, "complete it, and close it", offset);
	}
	#bracket(offset) {
		const line = this.text.slice(0, offset).split(/\r\n|\n|\r/).length;
		return `the ${quoteVisible(this.text.charAt(offset))} of line ${line}`;
	}
	#valueEnds() {
		this.#next = this.#open.length === 0 ? "end" : "comma";
	}
	#isInObject() {
		return this.text[this.#open.at(-1) ?? 0] === "{";
	}
	#take(pattern) {
		pattern.lastIndex = this.#at;
		const token = pattern.exec(this.text)?.[0] ?? "";
		this.#at += token.length;
		return token;
	}
};
function syntaxError$1(message, help, offset) {
	return {
		message: `not valid JSON: ${message}`,
		help,
		offset
	};
}
function quoteVisible(text) {
	return escapeControls(`"${text.replace(/[\p{C}\p{Z}]/gu, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`)}"`, 80);
}
// src/document/character-offset.ts
function characterOffset(source, scalar, character) {
	const { value, start, end, quotes } = scalar;
	let at = start;
	let unit = 0;
	while (at < end && unit <= character && unit < value.length) {
		const expected = value.charAt(unit);
		if (!isBlank(expected)) at = skipFold(source, at, end, quotes);
		if (unit === character) return at;
		const actual = source.charAt(at);
		if (quotes === "\"" && actual === "\\") {
			const length = ESCAPE_LENGTHS.get(source.charAt(at + 1)) ?? 2;
			unit += length === 10 && isSurrogate(value.charCodeAt(unit)) ? 2 : 1;
			at += length;
			continue;
		}
		if (expected === "\n" && isBlank(actual)) at = Math.max(at, source.indexOf("\n", at)) + 1;
		else at += quotes === "'" && actual === "'" ? 2 : 1;
		unit++;
	}
	return Math.min(at, end);
}
const ESCAPE_LENGTHS = new Map([
	["x", 4],
	["u", 6],
	["U", 10]
]);
function skipFold(source, start, end, quotes) {
	let at = start;
	while (at < end) if (isBlank(source.charAt(at))) at++;
	else if (quotes === "\"" && source.charAt(at) === "\\" && /[\r\n]/.test(source.charAt(at + 1))) at += 2;
	else break;
	return at;
}
function isBlank(character) {
	return character === " " || character === "\n" || character === "	" || character === "\r";
}
function isSurrogate(unit) {
	return unit >= 55296 && unit <= 57343;
}
// src/document/source-comment.ts
const LONGEST$1 = 300;
const SOURCE = /^# Source: (\S.*?)\s*$/;
function sourceComment(text, offset) {
	let source;
	let end = text.lastIndexOf("\n", offset - 1);
	while (end > 0) {
		const start = text.lastIndexOf("\n", end - 1) + 1;
		const line = text.slice(start, end).trimEnd();
		if (line !== "" && !line.startsWith("#")) break;
		const named = line.length > LONGEST$1 ? void 0 : SOURCE.exec(line)?.[1];
		if (named !== void 0 && isTemplatePath(named)) source = named;
		end = start - 1;
	}
	return source;
}
function isTemplatePath(path) {
	if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\\]/u.test(path)) return false;
	return path.split("/").every((part) => part !== "" && part !== "." && part !== "..") && /\.(?:ya?ml|json|tpl)$/.test(path);
}
// src/document/position.ts
function textDocument(source, format, value, facts) {
	const rootPosition = cachedRoot(facts.root);
	const locateFrom = (path, of) => {
		const { position, keyStart, depth } = positionAt(rootPosition(), path);
		const pointer = formatPointer(path.slice(0, depth));
		if (of === "key") return source.locate(keyStart ?? position.start, pointer);
		if (of === "first-key") return source.locate(position.firstKey ?? position.start, pointer);
		if (of === "value" || position.scalar === void 0) return source.locate(position.start, pointer);
		return source.locate(characterOffset(source.text, position.scalar, of.character), pointer);
	};
	const { isLarge = false } = facts;
	const startOf = (path) => locatorOf(source, path, {
		start: facts.startOf?.(path),
		root: rootPosition,
		isLarge
	});
	return {
		format,
		value,
		isNormal: facts.isNormal === true,
		locate: (path, of = "value") => of === "first-key" ? startOf(path)() : locateFrom(path, of),
		startOf,
		written: (path) => source.text.slice(...positionAt(rootPosition(), path).position.written)
	};
}
function cachedRoot(root) {
	let cached;
	return () => {
		cached ??= root();
		return cached;
	};
}
function locatorOf(source, path, { start, root, isLarge }) {
	return (below = [], of) => {
		const isTooDear = isLarge && start !== void 0;
		if (below.length > 0 && !isTooDear) return locateBelow(source, root(), [path, below], of);
		if (start !== void 0) return locateStart(source, start, path);
		const { position, depth } = positionAt(root(), path);
		return locateStart(source, position.firstKey ?? position.start, path.slice(0, depth));
	};
}
function locateStart(source, offset, path) {
	const { place, ...others } = source.locate(offset, formatPointer(path));
	const template = sourceComment(source.text, offset);
	return {
		...others,
		place: template === void 0 ? place : {
			...place,
			source: template
		}
	};
}
function locateBelow(source, root, [path, below], of) {
	let { position } = positionAt(root, path);
	const actual = [...path];
	let start = position.firstKey ?? position.start;
	for (const step of below) {
		const index = typeof step === "number" ? indexBefore(position, step) : step;
		const child = position.child(index);
		if (child === void 0) break;
		position = child.position;
		actual.push(index);
		start = position.scalar === void 0 ? child.keyStart ?? position.start : position.start;
	}
	if (of !== void 0 && position.scalar !== void 0 && actual.length === path.length + below.length) start = characterOffset(source.text, position.scalar, of.character);
	return source.locate(start, formatPointer(actual));
}
function indexBefore(list, index) {
	let before = 0;
	for (let rest = index;; before++) {
		const child = list.child(before);
		if (child === void 0) return before;
		if (!isNull(child.position) && rest-- === 0) return before;
	}
}
function isNull({ scalar }) {
	return scalar !== void 0 && scalar.quotes === void 0 && /^(?:null|Null|NULL|~|)$/.test(scalar.value);
}
function positionAt(root, path) {
	let position = root;
	let keyStart;
	for (const [depth, step] of path.entries()) {
		const child = position.child(step);
		if (child === void 0) return {
			position,
			keyStart: void 0,
			depth
		};
		position = child.position;
		keyStart = child.keyStart;
	}
	return {
		position,
		keyStart,
		depth: path.length
	};
}
// src/document/read-json.ts
function readJson(source, options) {
	const { text } = source;
	const documents = [];
	const diagnostics = [];
	const refused = [];
	let start = skipBlanks(text, 0);
	let count = 0;
	do {
		const shape = jsonShape(text, options.limits.depth, start);
		const end = shape.end ?? text.length;
		const next = skipBlanks(text, end);
		const hasMore = next < text.length;
		const isFollowed = hasMore && !startsContainer(text, next);
		if (hasMore && options.takesSequences !== true) return void 0;
		const parsed = readJsonValue(source, {
			start,
			end
		}, shape, options);
		if (parsed === void 0 || isFollowed) {
			const isRead = parsed !== void 0;
			if (count === 0 && !isRead) return void 0;
			if (parsed?.document !== void 0) documents.push(parsed.document);
			diagnostics.push(...parsed?.diagnostics ?? [], jsonSyntaxError(source, true));
			refused.push({
				start: isRead ? next : start,
				end: text.length
			});
			return {
				documents,
				diagnostics,
				refused,
				mayBeYaml: count + (isRead ? 1 : 0) < 2
			};
		}
		count++;
		if (parsed.document !== void 0) documents.push(parsed.document);
		else refused.push({
			start,
			end
		});
		diagnostics.push(...parsed.diagnostics);
		start = next;
	} while (start < text.length);
	return {
		documents,
		diagnostics,
		refused
	};
}
function readJsonValue(source, { start, end }, shape, options) {
	const { limits, checksNumbers } = options;
	const { text } = source;
	if (shape.tooDeepAt !== void 0) return { diagnostics: [tooDeep(limits.depth, shape.tooDeepAt)] };
	if (shape.bytes > SURELY_FITS && shape.bytes > inputHeapBytes()) return { diagnostics: [tooManyValues(start)] };
	const written = text.slice(start, end);
	const value = parseJson(written);
	if (value === void 0) return void 0;
	const { members, allExact, isNormal } = inspectJson(value);
	const mistakes = members !== shape.members || checksNumbers && !allExact ? hiddenMistakes(text, start, end, options) : [];
	if (mistakes.some(({ warning }) => warning !== true)) return { diagnostics: mistakes };
	return {
		document: textDocument(source, "json", value, {
			root: () => jsonPosition(text, start),
			isNormal: isNormal && !LONE_SURROGATE$1.test(written)
		}),
		diagnostics: mistakes
	};
}
const SURELY_FITS = 67108864;
function tooManyValues(offset) {
	return {
		code: "read/too-large",
		message: "a JSON value has more values in it than fit into memory",
		help: "split it, or give Node more memory: NODE_OPTIONS=--max-old-space-size=8192",
		offset
	};
}
const LONE_SURROGATE$1 = /\\u[dD]|[\ud800-\udfff]/;
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function hiddenMistakes(text, start, end, { checksNumbers, takesRepeatedKeys = false }) {
	const ofKey = takesRepeatedKeys ? repeatedKey : duplicateKey;
	const mistakes = [];
	scanJson(text, start, end, {
		duplicateKey: (key, offset) => mistakes.push(ofKey(key, "object", offset)),
		number: (literal, offset) => {
			if (!checksNumbers) return;
			const value = Number(literal);
			if (!Number.isFinite(value)) mistakes.push(unusableNumber(literal, offset));
			else if (isInexact$1(literal)) mistakes.push(inexactNumber(literal, value, offset));
		}
	});
	return mistakes;
}
function jsonSyntaxError({ text }, takesSequences = false) {
	return {
		code: "read/syntax",
		...findJsonSyntaxError(text, takesSequences) ?? {
			message: "this is not one JSON value",
			help: "correct the syntax",
			offset: 0
		}
	};
}
// src/base/base64.ts
function decodeBase64(text) {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}
// src/document/yaml-scalar.ts
const WORDS$2 = new Map([
	...words(true, "y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"),
	...words(false, "n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"),
	...words(null, "", "~", "null", "Null", "NULL"),
	...words(NaN, ".nan", ".NaN", ".NAN"),
	...words(Number.POSITIVE_INFINITY, ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF"),
	...words(Number.NEGATIVE_INFINITY, "-.inf", "-.Inf", "-.INF")
]);
function words(value, ...texts) {
	return texts.map((text) => [text, value]);
}
const SPECIAL_START = new Set([..."+-.0123456789yYnNtTfFoO~"].map((c) => c.charCodeAt(0)));
const DOT$1 = ".".charCodeAt(0);
const DECIMAL = /^[-+]?(?:0|[1-9][0-9]*)$/;
const WITH_BASE = /^[-+]?0(?:[xX][0-9a-fA-F]+|[bB][01]+|[oO]?[0-7]+)$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const DOT_FLOAT = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;
function plainScalar(text) {
	if (text === "") return null;
	const first = text.charCodeAt(0);
	if (!SPECIAL_START.has(first)) return text;
	const word = WORDS$2.get(text);
	if (word !== void 0) return word;
	if (first > 57) return text;
	if (first === DOT$1) return DOT_FLOAT.test(text) ? finiteOr(text, Number(text.replaceAll("_", ""))) : text;
	const plain = text.includes("_") ? text.replaceAll("_", "") : text;
	if (DECIMAL.test(plain)) return finiteOr(text, Number(plain) + 0);
	const integer = WITH_BASE.test(plain) ? integerWithBase(plain) : void 0;
	if (integer !== void 0) return Number(integer);
	return FLOAT.test(plain) ? finiteOr(text, Number(plain)) : text;
}
function finiteOr(text, value) {
	return Number.isFinite(value) ? value : text;
}
function integerWithBase(plain) {
	const signed = plain.startsWith("-") || plain.startsWith("+");
	const digits = (signed ? plain.slice(1) : plain).toLowerCase();
	const magnitude = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
	const value = plain.startsWith("-") ? -magnitude : magnitude;
	return BigInt.asIntN(64, value) === value || !signed && BigInt.asUintN(64, value) === value ? value : void 0;
}
function yamlInteger(text) {
	const plain = text.replaceAll("_", "");
	if (text.startsWith(".") || text.startsWith("_")) return void 0;
	if (DECIMAL.test(plain)) return BigInt(plain.replace("+", ""));
	return WITH_BASE.test(plain) ? integerWithBase(plain) : void 0;
}
function taggedScalar(tag, text) {
	const value = plainScalar(text);
	switch (tag) {
		case "null": return value === null ? null : void 0;
		case "bool": return typeof value === "boolean" ? value : void 0;
		case "int": return yamlInteger(text) !== void 0 && typeof value === "number" ? value : void 0;
		case "float": return typeof value === "number" ? value : void 0;
		case "binary": return decodedBase64(text);
		default: return text;
	}
}
function decodedBase64(text) {
	const compact = text.replace(/[\r\n]/g, "");
	if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(compact)) return void 0;
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(decodeBase64(compact));
}
function keyText(text, value) {
	if (value === null) return void 0;
	if (typeof value === "string") return value;
	if (typeof value === "boolean") return String(value);
	return yamlInteger(text)?.toString() ?? goFloat32(value);
}
function goFloat32(value) {
	const single = Math.fround(value);
	if (Number.isNaN(single)) return ".nan";
	if (!Number.isFinite(single)) return single > 0 ? ".inf" : "-.inf";
	if (single === 0) return Object.is(single, -0) ? "-0" : "0";
	let digits = 1;
	while (digits < 9 && Math.fround(Number(single.toPrecision(digits))) !== single) digits++;
	const [mantissa = "", exponent = ""] = single.toExponential(digits - 1).split("e");
	const power = Number(exponent);
	if (power >= -4 && power < 6) return String(Number(single.toPrecision(digits)));
	return `${mantissa}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
// src/document/yaml-container.ts
var Sequence = class {
	report;
	value = [];
	key = void 0;
	constructor(report) {
		this.report = report;
	}
	add(node, offset) {
		this.value.push(usable(node, offset, this.report));
	}
};
const MERGE = Symbol("<<");
const UNUSABLE = Symbol("unusable");
var Mapping = class {
	report;
	ofRepeated;
	value = {};
	key;
	#keyOffset = 0;
	#merged;
	constructor(report, ofRepeated) {
		this.report = report;
		this.ofRepeated = ofRepeated;
	}
	add(node, offset) {
		if (this.key === void 0) {
			this.key = node.isMergeKey ? MERGE : this.#keyOf(node, offset);
			this.#keyOffset = offset;
			return;
		}
		if (this.key === MERGE) this.#merge(node, offset);
		else if (this.key !== UNUSABLE) this.#set(this.key, usable(node, offset, this.report));
		this.key = void 0;
	}
	#keyOf({ value, text }, offset) {
		if (value === null || typeof value === "object") {
			const what = value === null ? "null" : isJsonList(value) ? "a list" : "a mapping";
			this.report({
				code: "read/unusable-key",
				message: `${what} cannot be a key`,
				help: "quote the key if it is meant as text",
				offset
			});
			return UNUSABLE;
		}
		return keyText(text ?? "", value) ?? UNUSABLE;
	}
	#set(key, value) {
		if (Object.hasOwn(this.value, key) && !this.#merged?.has(key)) {
			const diagnostic = this.ofRepeated(key, this.#keyOffset);
			if (diagnostic !== void 0) this.report(diagnostic);
		}
		this.#merged?.delete(key);
		setOwn(this.value, key, value);
	}
	#merge({ value }, offset) {
		const sources = isJsonList(value) ? [...value].reverse() : [value];
		for (const source of sources) {
			if (!isJsonObject(source)) {
				this.report({
					code: "read/syntax",
					message: "<< takes a mapping or a list of mappings",
					help: "merge a mapping",
					offset
				});
				return;
			}
			for (const key of Object.keys(source)) {
				if (!Object.hasOwn(this.value, key)) {
					this.#merged ??= new Set();
					this.#merged.add(key);
				}
				setOwn(this.value, key, source[key] ?? null);
			}
		}
	}
};
function usable({ value, text }, offset, report) {
	if (typeof value !== "number" || Number.isFinite(value)) return value;
	report(unusableNumber(text ?? String(value), offset));
	return null;
}
// src/document/yaml-node.ts
function scalarNode(event, offset) {
	const text = event.value;
	const characters = text.length + 4;
	if (event.tag === void 0 && event.style !== "plain") return { node: {
		value: text,
		characters,
		levels: 0
	} };
	const tag = event.tag === void 0 ? void 0 : coreTag(event.tag);
	const value = tag === void 0 ? plainScalar(text) : taggedScalar(tag, text);
	if (value === void 0) {
		const diagnostic = {
			code: "read/syntax",
			message: `"${escapeControls(text, 60)}" does not fit its tag !!${tag}`,
			help: "remove the tag",
			offset
		};
		return {
			node: {
				value: null,
				characters,
				levels: 0
			},
			diagnostic
		};
	}
	const node = {
		value,
		characters,
		levels: 0,
		text,
		isMergeKey: text === "<<" && (tag === void 0 || tag === "merge")
	};
	return isInexact(text, value) ? {
		node,
		diagnostic: inexactNumber(text, value, offset)
	} : { node };
}
function isInexact(text, value) {
	if (typeof value !== "number" || Math.abs(value) < 2 ** 53 || !Number.isFinite(value)) return false;
	const whole = yamlInteger(text);
	return whole !== void 0 && whole !== BigInt(value);
}
function coreTag(tag) {
	return /^tag:yaml\.org,2002:([a-z]+)$/.exec(tag)?.[1] ?? "";
}
function scalarStart({ propertiesStart, style, valueStart }) {
	if (propertiesStart !== void 0) return propertiesStart;
	return style === "single-quoted" || style === "double-quoted" ? valueStart - 1 : valueStart;
}
// src/document/compose-yaml.ts
function composeYaml(events, budget) {
	const composer = new Composer(budget);
	for (const event of events) {
		composer.take(event);
		if (composer.stopped) break;
	}
	const { documents, diagnostics, stopped } = composer;
	return {
		documents,
		diagnostics,
		stopped
	};
}
var Composer = class {
	budget;
	documents = [];
	diagnostics = [];
	stopped = false;
	#frames = [];
	#isRefused = false;
	#anchors = new Map();
	#starts = new Map();
	#reached = 0;
	constructor(budget) {
		this.budget = budget;
	}
	take(event) {
		switch (event.type) {
			case "document":
				this.#anchors = new Map();
				this.#starts = new Map();
				this.#open(new Sequence(this.#report), 0, void 0);
				break;
			case "sequence":
				this.#open(new Sequence(this.#report), event.propertiesStart ?? event.start, this.#anchor(event));
				break;
			case "mapping":
				this.#open(new Mapping(this.#report, this.#frames.length === 1 ? this.#ofRepeatedAtRoot() : this.#ofRepeated), event.propertiesStart ?? event.start, this.#anchor(event));
				break;
			case "scalar": {
				const start = scalarStart(event);
				const offset = start < 0 ? this.#reached : start;
				this.#reached = offset;
				const { node, diagnostic } = scalarNode(event, offset);
				if (diagnostic !== void 0) this.#report(diagnostic);
				const anchor = this.#anchor(event);
				if (anchor !== void 0) Object.assign(anchor, {
					node,
					finished: true
				});
				this.#add(node, offset);
				break;
			}
			case "alias":
				this.#alias(event);
				break;
			case "end": this.#close();
		}
	}
	#report = (diagnostic) => {
		if (diagnostic.code === "read/inexact-number" && !this.budget.checksNumbers) return;
		if (diagnostic.warning !== true) this.#isRefused = true;
		this.diagnostics.push(diagnostic);
	};
	#ofRepeated = (key, offset) => (this.budget.takesRepeatedKeys ? repeatedKey : duplicateKey)(key, "mapping", offset);
	#ofRepeatedAtRoot() {
		let isJoined = false;
		return (key, offset) => {
			if (key !== this.budget.documentKey) return isJoined ? void 0 : this.#ofRepeated(key, offset);
			isJoined = true;
			return joinedDocuments(key, offset);
		};
	}
	#open(container, start, anchor) {
		const parent = this.#frames.at(-1);
		this.#noteStart(parent, start);
		const { depth } = this.budget.limits;
		if (this.#frames.length > depth) this.#stop(tooDeep(depth, start));
		const holdsObjects = container instanceof Sequence && (parent === void 0 || this.#frames.length === 1 || parent.container.key === "items");
		this.#frames.push({
			container,
			anchor,
			holdsObjects,
			start,
			isEmpty: true,
			characters: 4,
			levels: 0
		});
	}
	#close() {
		const frame = this.#frames.pop();
		const { container, characters, levels, start, anchor } = frame;
		const parent = this.#frames.at(-1);
		if (parent === void 0) {
			this.#document(container.value[0] ?? null, start);
			return;
		}
		const node = {
			value: container.value,
			characters,
			levels: levels + 1
		};
		if (anchor !== void 0) Object.assign(anchor, {
			node,
			finished: true
		});
		if (parent.holdsObjects || frame.holdsObjects) this.#starts.set(container.value, start);
		this.#add(node, start);
	}
	#document(value, start) {
		const starts = this.#starts;
		const startOf = (path) => {
			const part = valueAt$1(value, path);
			return (part === void 0 ? void 0 : starts.get(part)) ?? (path.length === 0 ? start : void 0);
		};
		this.documents.push({
			value,
			isRefused: this.#isRefused,
			startOf
		});
		this.#isRefused = false;
	}
	#anchor({ anchor: name }) {
		if (name === void 0) return void 0;
		const anchor = {
			node: {
				value: null,
				characters: 0,
				levels: 0
			},
			finished: false
		};
		this.#anchors.set(name, anchor);
		return anchor;
	}
	#alias({ name, start: offset }) {
		const anchor = this.#anchors.get(name);
		if (anchor === void 0 || !anchor.finished) {
			const [message, help] = anchor === void 0 ? [`the alias *${escapeControls(name, 60)} has no anchor before it`, "define it with & first"] : [`the value of &${escapeControls(name, 60)} contains itself`, "remove the alias"];
			this.#report({
				code: "read/syntax",
				message,
				help,
				offset
			});
			this.#add({
				value: null,
				characters: 0,
				levels: 0
			}, offset);
			return;
		}
		this.budget.aliasCharacters -= anchor.node.characters;
		const { depth, aliasCharacters } = this.budget.limits;
		if (this.budget.aliasCharacters < 0) this.#stop(aliasBomb(aliasCharacters, offset));
		if (this.#frames.length - 1 + anchor.node.levels > depth) this.#stop(tooDeep(depth, offset));
		this.#add(anchor.node, offset);
	}
	#add(node, offset) {
		const frame = this.#frames.at(-1);
		this.#noteStart(frame, offset);
		frame.characters += node.characters;
		frame.levels = Math.max(frame.levels, node.levels);
		frame.container.add(node, offset);
	}
	#noteStart(frame, offset) {
		if (frame === void 0 || !frame.isEmpty) return;
		frame.isEmpty = false;
		frame.start = offset;
	}
	#stop(diagnostic) {
		this.#report(diagnostic);
		this.stopped = true;
	}
};
function aliasBomb(characters, offset) {
	const limit = characters.toLocaleString("en");
	return {
		code: "read/alias-bomb",
		message: `the aliases of the file stand for more than ${limit} characters`,
		help: `write the values out, or split the file: the limit of ${limit} characters keeps a small file from filling the memory`,
		offset
	};
}
// src/document/quick-yaml.ts
function readQuickYaml(text, start) {
	return new QuickYaml(text).document(start);
}
const UNKNOWN_CHARACTER = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/g;
const TAB$3 = 9;
const LINE_FEED$4 = 10;
const SPACE$4 = 32;
const QUOTE$1 = 34;
const HASH$2 = 35;
const APOSTROPHE$2 = 39;
const DASH$3 = 45;
const NINE$1 = 57;
const COMMA$1 = 44;
const COLON$2 = 58;
const OPEN_LIST$1 = 91;
const BACKSLASH$1 = 92;
const CLOSE_LIST$1 = 93;
const PIPE$1 = 124;
const OPEN_OBJECT$1 = 123;
const MAX_KEY$1 = 256;
const MAX_DEPTH$1 = 64;
const IN_KEY = flags("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-");
const IN_QUOTED_KEY = flags("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_./-:, *@");
const INDICATOR = flags("	&*!%@`?:,[]{}#|>\"'");
function flags(characters) {
	const table = new Uint8Array(128);
	for (const character of characters) table[character.charCodeAt(0)] = 1;
	return table;
}
const UNKNOWN = new Error("not plain block style");
const scalars = new Map();
const keys = new Map();
const MAX_REMEMBERED = 1e4;
function isSeparator(text, at) {
	if (!text.startsWith("---", at)) return false;
	const next = text.charAt(at + 3);
	return next === "\n" || next === " " || next === "	" || next === "\r" || next === "";
}
var QuickYaml = class {
	text;
	#at = 0;
	#indent = -1;
	#depth = 0;
	#starts;
	#hasNoNull = true;
	#end;
	constructor(text) {
		this.text = text;
		this.#end = text.length;
	}
	document(from) {
		try {
			const hasMarker = this.text.startsWith("---", from);
			this.#nextLine(hasMarker ? this.#endOfLine(from + 3) : from);
			if (this.#indent < 0) return hasMarker ? this.#emptyDocument(from) : void 0;
			const first = this.#at;
			const value = this.#block(this.#indent, true);
			if (this.#indent >= 0) return void 0;
			const starts = this.#starts;
			const start = starts?.get(value) ?? first;
			return {
				value,
				end: this.#end,
				start,
				starts,
				hasNoNull: this.#hasNoNull
			};
		} catch (error) {
			if (error === UNKNOWN) return void 0;
			throw error;
		}
	}
	#emptyDocument(start) {
		return {
			value: null,
			end: this.#end,
			start,
			starts: void 0,
			hasNoNull: false
		};
	}
	#nextLine(lineStart) {
		const { text } = this;
		const end = this.#end;
		let line = lineStart;
		while (line < end) {
			let at = line;
			while (text.charCodeAt(at) === SPACE$4) at++;
			const c = text.charCodeAt(at);
			if (c === LINE_FEED$4) line = at + 1;
			else if (c === HASH$2) line = this.#lineAfter(at);
			else if (at >= end) break;
			else if (c === DASH$3 && at === line && isSeparator(text, at)) {
				this.#end = at;
				break;
			} else {
				this.#at = at;
				this.#indent = at - line;
				return;
			}
		}
		this.#at = this.#end;
		this.#indent = -1;
	}
	#lineAfter(at) {
		const lineFeed = this.text.indexOf("\n", at);
		return lineFeed < 0 || lineFeed >= this.#end ? this.#end : lineFeed + 1;
	}
	#endOfLine(from) {
		const { text } = this;
		const end = this.#end;
		const at = this.#skipSpaces(from);
		if (at >= end) return end;
		const c = text.charCodeAt(at);
		if (c === LINE_FEED$4) return at + 1;
		if (c === HASH$2 && at > from) return this.#lineAfter(at);
		throw UNKNOWN;
	}
	#block(indent, holdsObjects) {
		return this.#isDash(this.#at) ? this.#list(indent, holdsObjects) : this.#mapping(indent);
	}
	#isDash(at) {
		if (this.text.charCodeAt(at) !== DASH$3) return false;
		const next = this.text.charCodeAt(at + 1);
		return next === SPACE$4 || next === LINE_FEED$4 || at + 1 >= this.#end;
	}
	#mapping(indent) {
		if (++this.#depth > MAX_DEPTH$1) throw UNKNOWN;
		const value = {};
		do {
			const colon = this.#keyEnd(this.#at);
			if (colon < 0) throw UNKNOWN;
			const key = this.#key(colon);
			if (Object.hasOwn(value, key)) throw UNKNOWN;
			const member = this.#member(colon + 1, indent, key === "items");
			if (key === "__proto__") setOwn(value, key, member);
			else value[key] = member;
		} while (this.#indent === indent);
		if (this.#indent > indent) throw UNKNOWN;
		this.#depth--;
		return value;
	}
	#keyEnd(start) {
		const { text } = this;
		const first = text.charCodeAt(start);
		let at = start;
		if (first === QUOTE$1 || first === APOSTROPHE$2) {
			do
				at++;
			while (IN_QUOTED_KEY[text.charCodeAt(at)] === 1);
			if (text.charCodeAt(at++) !== first) return -1;
		} else if (first !== DASH$3) while (IN_KEY[text.charCodeAt(at)] === 1) at++;
		if (text.charCodeAt(at) !== COLON$2 || at === start) return -1;
		if (at - start > MAX_KEY$1) throw UNKNOWN;
		const next = text.charCodeAt(at + 1);
		return next === SPACE$4 || next === LINE_FEED$4 || at + 1 >= this.#end ? at : -1;
	}
	#key(colon) {
		const text = this.text.slice(this.#at, colon);
		const known = keys.get(text);
		if (known !== void 0) return known;
		const key = IN_KEY[text.charCodeAt(0)] === 1 ? keyText(text, plainScalar(text)) : text.slice(1, -1);
		if (key === void 0) throw UNKNOWN;
		if (keys.size < MAX_REMEMBERED) keys.set(text, key);
		return key;
	}
	#member(from, indent, isItems) {
		const at = this.#skipSpaces(from);
		const c = this.text.charCodeAt(at);
		if (!this.#isEmpty(c, at, from)) return this.#scalar(at, c, indent);
		this.#nextLine(this.#endOfLine(from));
		if (this.#indent > indent) return this.#block(this.#indent, isItems);
		if (this.#indent === indent && this.#isDash(this.#at)) return this.#list(indent, isItems);
		return this.#null();
	}
	#list(indent, holdsObjects) {
		if (++this.#depth > MAX_DEPTH$1) throw UNKNOWN;
		const value = [];
		let first = -1;
		do {
			const dash = this.#at;
			const at = this.#skipSpaces(dash + 1);
			const c = this.text.charCodeAt(at);
			let start = at;
			let element;
			if (this.#isEmpty(c, at, dash + 1)) {
				this.#nextLine(this.#endOfLine(dash + 1));
				if (this.#indent <= indent) throw UNKNOWN;
				start = this.#at;
				element = this.#block(this.#indent, false);
			} else if (this.#isDash(at) || this.#keyEnd(at) >= 0) {
				this.#at = at;
				element = this.#block(indent + at - dash, false);
			} else element = this.#scalar(at, c, indent);
			if (first < 0) first = start;
			value.push(element);
			if (holdsObjects) {
				if (!isJsonObject(element)) throw UNKNOWN;
				this.#note(element, start);
			}
		} while (this.#indent === indent && this.#isDash(this.#at));
		if (this.#indent > indent) throw UNKNOWN;
		if (holdsObjects) this.#note(value, first);
		this.#depth--;
		return value;
	}
	#note(value, start) {
		this.#starts ??= new Map();
		this.#starts.set(value, start);
	}
	#skipSpaces(from) {
		let at = from;
		while (this.text.charCodeAt(at) === SPACE$4) at++;
		return at;
	}
	#isEmpty(c, at, from) {
		return c === LINE_FEED$4 || at >= this.#end || c === HASH$2 && at > from;
	}
	#null() {
		this.#hasNoNull = false;
		return null;
	}
	#scalar(at, c, indent) {
		let value;
		if (c === QUOTE$1) value = this.#doubleQuoted(at);
		else if (c === APOSTROPHE$2) value = this.#singleQuoted(at);
		else if (c === PIPE$1) return this.#literal(at, indent);
		else if (c === OPEN_LIST$1) value = this.#flowList(at);
		else if (c === OPEN_OBJECT$1) value = this.#emptyMapping(at);
		else if (INDICATOR[c] === 1 || this.#isDash(at)) throw UNKNOWN;
		else value = this.#plain(at);
		if (this.#indent > indent) throw UNKNOWN;
		return value;
	}
	#plain(start) {
		const { text } = this;
		const end = this.#end;
		let at = start;
		let last = start;
		let next = end;
		for (; at < end; at++) {
			const c = text.charCodeAt(at);
			if (c === SPACE$4) continue;
			if (c === LINE_FEED$4) {
				next = at + 1;
				break;
			}
			if (c === TAB$3) throw UNKNOWN;
			if (c === COLON$2) {
				const following = text.charCodeAt(at + 1);
				if (following === SPACE$4 || following === LINE_FEED$4 || at + 1 >= end) throw UNKNOWN;
			} else if (c === HASH$2 && text.charCodeAt(at - 1) === SPACE$4) {
				next = this.#lineAfter(at);
				break;
			}
			last = at + 1;
		}
		this.#nextLine(next);
		return this.#plainValue(text.slice(start, last));
	}
	#plainValue(text) {
		const isWord = text.charCodeAt(0) > NINE$1;
		if (text.length > (isWord ? 5 : 8)) return isWord ? text : this.#usable(plainScalar(text));
		let value = scalars.get(text);
		if (value === void 0) {
			value = this.#usable(plainScalar(text));
			if (scalars.size < MAX_REMEMBERED) scalars.set(text, value);
		}
		return value === null ? this.#null() : value;
	}
	#usable(value) {
		if (typeof value === "number" && (!(Math.abs(value) < 2 ** 53) || Object.is(value, -0))) throw UNKNOWN;
		return value;
	}
	#singleQuoted(start) {
		const { text } = this;
		let at = start + 1;
		let isDoubled = false;
		for (;;) {
			const c = text.charCodeAt(at);
			if (c === LINE_FEED$4 || c === TAB$3 || at >= this.#end) throw UNKNOWN;
			if (c === APOSTROPHE$2) {
				if (text.charCodeAt(at + 1) !== APOSTROPHE$2) break;
				isDoubled = true;
				at++;
			}
			at++;
		}
		this.#nextLine(this.#endOfLine(at + 1));
		const value = text.slice(start + 1, at);
		return isDoubled ? value.replaceAll("''", "'") : value;
	}
	#doubleQuoted(start) {
		const { text } = this;
		let at = start + 1;
		let isEscaped = false;
		for (;;) {
			const c = text.charCodeAt(at);
			if (c === QUOTE$1) break;
			if (c === LINE_FEED$4 || c === TAB$3 || at >= this.#end) throw UNKNOWN;
			if (c === BACKSLASH$1) {
				if (!"\"\\bfnrt".includes(text.charAt(at + 1))) throw UNKNOWN;
				isEscaped = true;
				at++;
			}
			at++;
		}
		this.#nextLine(this.#endOfLine(at + 1));
		return isEscaped ? JSON.parse(text.slice(start, at + 1)) : text.slice(start + 1, at);
	}
	#emptyMapping(at) {
		if (!this.text.startsWith("{}", at)) throw UNKNOWN;
		this.#nextLine(this.#endOfLine(at + 2));
		return {};
	}
	#flowList(start) {
		const { text } = this;
		const value = [];
		let at = this.#skipSpaces(start + 1);
		while (text.charCodeAt(at) !== CLOSE_LIST$1) {
			const first = text.charCodeAt(at);
			const from = at;
			if (first === QUOTE$1 || first === APOSTROPHE$2) {
				at = this.#flowQuoteEnd(at, first);
				value.push(text.slice(from + 1, at - 1));
			} else {
				if (first === DASH$3) throw UNKNOWN;
				while (IN_KEY[text.charCodeAt(at)] === 1) at++;
				if (at === from) throw UNKNOWN;
				value.push(this.#plainValue(text.slice(from, at)));
			}
			at = this.#skipSpaces(at);
			const next = text.charCodeAt(at);
			if (next === CLOSE_LIST$1) break;
			if (next !== COMMA$1) throw UNKNOWN;
			at = this.#skipSpaces(at + 1);
			if (text.charCodeAt(at) === CLOSE_LIST$1) throw UNKNOWN;
		}
		this.#nextLine(this.#endOfLine(at + 1));
		return value;
	}
	#flowQuoteEnd(start, quote) {
		const { text } = this;
		for (let at = start + 1; at < this.#end; at++) {
			const c = text.charCodeAt(at);
			if (c === quote) return at + 1;
			if (c === BACKSLASH$1 || c === LINE_FEED$4 || c === TAB$3) break;
		}
		throw UNKNOWN;
	}
	#literal(start, parentIndent) {
		const { text } = this;
		const end = this.#end;
		const isStripped = text.charCodeAt(start + 1) === DASH$3;
		let line = this.#endOfLine(start + (isStripped ? 2 : 1));
		const firstLine = line;
		let indent = -1;
		let last = -1;
		const lines = [];
		while (line < end) {
			const at = this.#skipSpaces(line);
			const c = text.charCodeAt(at);
			const column = at - line;
			if (c === LINE_FEED$4) {
				if (column > 0) throw UNKNOWN;
				lines.push("");
				line = at + 1;
				continue;
			}
			if (indent < 0 && column > parentIndent && at < end) {
				if (line !== firstLine || c === TAB$3) throw UNKNOWN;
				indent = column;
			}
			if (indent < 0 || column < indent) break;
			const next = text.indexOf("\n", at);
			if (next < 0 || next >= end) throw UNKNOWN;
			lines.push(text.slice(line + indent, next));
			last = lines.length;
			line = next + 1;
		}
		if (last < 0) throw UNKNOWN;
		this.#nextLine(line);
		if (this.#indent > parentIndent) throw UNKNOWN;
		const value = lines.slice(0, last).join("\n");
		return isStripped ? value : `${value}\n`;
	}
};
// src/document/yaml-cursor.ts
const TAB$2 = 9;
const LINE_FEED$3 = 10;
const RETURN = 13;
const SPACE$3 = 32;
const HASH$1 = 35;
const DASH$2 = 45;
const DOT = 46;
const NEXT_LINE = 133;
const LINE_SEPARATOR = 8232;
const PARAGRAPH_SEPARATOR = 8233;
var YamlSyntaxError = class extends Error {
	offset;
	isTooDeep;
	constructor(message, offset, isTooDeep = false) {
		super(message);
		this.offset = offset;
		this.isTooDeep = isTooDeep;
	}
};
var YamlCursor = class {
	text;
	end;
	at;
	lineStart;
	constructor(text, start, end) {
		this.text = text;
		this.end = end;
		this.at = start;
		this.lineStart = start;
	}
	get column() {
		return this.at - this.lineStart;
	}
	unit(at) {
		return at < this.end ? this.text.charCodeAt(at) : NaN;
	}
	isBlank(at) {
		const c = this.unit(at);
		return c === SPACE$3 || c === TAB$2;
	}
	isBreakOrEnd(at) {
		return at >= this.end || isBreak(this.text.charCodeAt(at));
	}
	isBlankOrEnd(at) {
		if (at >= this.end) return true;
		const c = this.text.charCodeAt(at);
		return c === SPACE$3 || c === TAB$2 || isBreak(c);
	}
	isDocumentIndicator() {
		const { at } = this;
		if (at !== this.lineStart) return false;
		const c = this.unit(at);
		if (c !== DASH$2 && c !== DOT || this.unit(at + 1) !== c || this.unit(at + 2) !== c) return false;
		return this.isBlankOrEnd(at + 3);
	}
	skipBlanks() {
		while (this.isBlank(this.at)) this.at++;
	}
	skipComment() {
		if (this.unit(this.at) === HASH$1) while (!this.isBreakOrEnd(this.at)) this.at++;
	}
	takeBreak() {
		const c = this.unit(this.at);
		if (!isBreak(c)) return "";
		this.at += c === RETURN && this.unit(this.at + 1) === LINE_FEED$3 ? 2 : 1;
		this.lineStart = this.at;
		return c === LINE_SEPARATOR || c === PARAGRAPH_SEPARATOR ? String.fromCharCode(c) : "\n";
	}
};
function isBreak(c) {
	if (c > RETURN) return c >= NEXT_LINE && (c === NEXT_LINE || c === LINE_SEPARATOR || c === PARAGRAPH_SEPARATOR);
	return c === LINE_FEED$3 || c === RETURN;
}
// src/document/yaml-scan-property.ts
const NAME = /[0-9A-Za-z_-]+/y;
const BEHIND_NAME = /[?:,\]}%@`]/;
const TAG_HANDLE = /![0-9A-Za-z_-]*!?/y;
const TAG_SUFFIX = /(?:[-0-9A-Za-z_;/?:@&=+$,.!~*'()[\]]|%[0-9A-Fa-f]{2})*/y;
const VERSION = /%YAML[ \t]+1\.[0-9]{1,2}(?=[\s#]|$)/y;
const TAG_DIRECTIVE = /%TAG[ \t]+(!(?:[0-9A-Za-z_-]*!)?)[ \t]+([^\s#]+)/y;
function scanAnchor(cursor) {
	const start = cursor.at;
	cursor.at++;
	const name = taken(cursor, NAME);
	if (name === "" || !(cursor.isBlankOrEnd(cursor.at) || BEHIND_NAME.test(cursor.text.charAt(cursor.at)))) throw new YamlSyntaxError("an & or * begins no name: quote the text if it is meant so", start);
	return name;
}
function scanTag(cursor) {
	const start = cursor.at;
	if (cursor.text.charAt(start + 1) === "<") {
		cursor.at += 2;
		if (taken(cursor, TAG_SUFFIX) === "" || cursor.text.charAt(cursor.at) !== ">" || cursor.at >= cursor.end) throw new YamlSyntaxError("a tag in < > is not closed", start);
		cursor.at++;
	} else {
		const handle = taken(cursor, TAG_HANDLE);
		const suffix = taken(cursor, TAG_SUFFIX);
		if (handle.length > 1 && handle.endsWith("!") && suffix === "") throw new YamlSyntaxError("a tag has no name: quote the text if it is meant so", start);
	}
	if (!cursor.isBlankOrEnd(cursor.at)) throw new YamlSyntaxError("a tag cannot have this character: quote the text if it is meant so", cursor.at);
	return cursor.text.slice(start, cursor.at);
}
function scanDirective(cursor) {
	const start = cursor.at;
	const directive = taken(cursor, VERSION) !== "" ? "%YAML" : taken(cursor, TAG_DIRECTIVE);
	if (directive === "") throw new YamlSyntaxError("a line that begins with % is a directive, and this is none: quote the text", start);
	cursor.skipBlanks();
	cursor.skipComment();
	if (!cursor.isBreakOrEnd(cursor.at)) throw new YamlSyntaxError("only a comment can stand behind a directive", cursor.at);
	return directive;
}
function taken(cursor, expression) {
	expression.lastIndex = cursor.at;
	const within = (expression.exec(cursor.text)?.[0] ?? "").slice(0, cursor.end - cursor.at);
	cursor.at += within.length;
	return within;
}
// src/document/yaml-scan-scalar.ts
const TAB$1 = 9;
const SPACE$2 = 32;
const HASH = 35;
const APOSTROPHE$1 = 39;
const PLUS = 43;
const DASH$1 = 45;
const ZERO = 48;
const NINE = 57;
const COLON$1 = 58;
const BACKSLASH = 92;
const FLOW_INDICATORS = new Set([..."?,[]{}"].map((character) => character.charCodeAt(0)));
function folded({ first, rest }) {
	if (first !== "\n") return first + rest;
	return rest === "" ? " " : rest;
}
function scanPlain(cursor, indent, isFlow) {
	const { text, end } = cursor;
	const start = cursor.at;
	let value = "";
	let last = start;
	let pending;
	let endsLine = false;
	for (;;) {
		if (cursor.isDocumentIndicator() || cursor.unit(cursor.at) === HASH) break;
		const from = cursor.at;
		const to = plainEnd(cursor, isFlow);
		if (to > from) {
			value += (pending === void 0 ? "" : folded(pending)) + text.slice(from, to);
			pending = void 0;
			endsLine = false;
			last = to;
		}
		cursor.at = to;
		cursor.skipBlanks();
		if (cursor.at >= end || !isBreak(text.charCodeAt(cursor.at))) break;
		pending = {
			first: cursor.takeBreak(),
			rest: skipEmptyLines(cursor, indent, start)
		};
		endsLine = true;
		if (!isFlow && cursor.column < indent) break;
	}
	return {
		value,
		start,
		end: last,
		endsLine
	};
}
function plainEnd(cursor, isFlow) {
	const { text, end } = cursor;
	let last = cursor.at;
	for (let at = last; at < end; at++) {
		const c = text.charCodeAt(at);
		if (c === SPACE$2 || c === TAB$1) continue;
		if (isBreak(c)) break;
		if (c === HASH && at > last) break;
		if (c === COLON$1 && cursor.isBlankOrEnd(at + 1)) break;
		if (isFlow && FLOW_INDICATORS.has(c)) break;
		last = at + 1;
	}
	return last;
}
function skipEmptyLines(cursor, indent, start) {
	let breaks = "";
	for (;;) {
		while (cursor.isBlank(cursor.at)) {
			if (cursor.column < indent && cursor.unit(cursor.at) === TAB$1) throw new YamlSyntaxError("a tab stands in the indentation of a text", start);
			cursor.at++;
		}
		const next = cursor.takeBreak();
		if (next === "") return breaks;
		breaks += next;
	}
}
function scanQuoted(cursor) {
	const { text, end } = cursor;
	const opening = cursor.at;
	const quote = text.charCodeAt(opening);
	const isSingle = quote === APOSTROPHE$1;
	const start = opening + 1;
	let value = "";
	let from = start;
	let at = start;
	for (;;) {
		if (at >= end) throw new YamlSyntaxError("a quoted text is not closed", opening);
		const c = text.charCodeAt(at);
		if (c === quote) {
			if (!isSingle || cursor.unit(at + 1) !== APOSTROPHE$1) break;
			value += text.slice(from, at + 1);
			at += 2;
			from = at;
		} else if (c === BACKSLASH && !isSingle) {
			value += text.slice(from, at);
			cursor.at = at + 1;
			value += isBreak(cursor.unit(at + 1)) ? escapedBreak(cursor, opening) : escaped(cursor, opening);
			at = cursor.at;
			from = at;
		} else if (isBreak(c)) {
			value += text.slice(from, endOfLine(text, from, at));
			cursor.at = at;
			value += folded({
				first: cursor.takeBreak(),
				rest: nextQuotedLine(cursor, opening)
			});
			at = cursor.at;
			from = at;
		} else at++;
	}
	value += text.slice(from, at);
	cursor.at = at + 1;
	return {
		value,
		start,
		end: at
	};
}
function endOfLine(text, from, to) {
	let at = to;
	while (at > from && (text.charCodeAt(at - 1) === SPACE$2 || text.charCodeAt(at - 1) === TAB$1)) at--;
	return at;
}
function escapedBreak(cursor, opening) {
	cursor.takeBreak();
	return nextQuotedLine(cursor, opening);
}
function nextQuotedLine(cursor, opening) {
	const breaks = skipEmptyLines(cursor, 0, opening);
	if (cursor.isDocumentIndicator()) throw new YamlSyntaxError("a quoted text is not closed before the document ends", opening);
	return breaks;
}
const ESCAPES = new Map(Object.entries({
	"0": "\0",
	a: "\x07",
	b: "\b",
	t: "	",
	"	": "	",
	n: "\n",
	v: "\v",
	f: "\f",
	r: "\r",
	e: "\x1B",
	" ": " ",
	"\"": "\"",
	"'": "'",
	"\\": "\\",
	N: "",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029"
}));
const CODE_LENGTHS = new Map([
	["x", 2],
	["u", 4],
	["U", 8]
]);
function escaped(cursor, opening) {
	const character = cursor.at < cursor.end ? cursor.text.charAt(cursor.at) : "";
	const at = cursor.at - 1;
	cursor.at++;
	const plain = ESCAPES.get(character);
	if (plain !== void 0) return plain;
	const length = CODE_LENGTHS.get(character);
	if (length === void 0) {
		if (character === "") throw new YamlSyntaxError("a quoted text is not closed", opening);
		throw new YamlSyntaxError("a backslash in a quoted text begins no escape of YAML", at);
	}
	const digits = cursor.text.slice(cursor.at, Math.min(cursor.at + length, cursor.end));
	const code = Number.parseInt(digits, 16);
	if (digits.length !== length || !/^[0-9a-fA-F]+$/.test(digits) || code > 1114111 || code >= 55296 && code <= 57343) throw new YamlSyntaxError("a backslash in a quoted text begins no character", at);
	cursor.at += length;
	return String.fromCodePoint(code);
}
function scanBlock(cursor, parentIndent, isLiteral) {
	const { text } = cursor;
	const start = cursor.at;
	cursor.at++;
	const { chomping, increment } = blockHeader(cursor, start);
	const contents = cursor.at;
	let indent = increment === 0 ? 0 : Math.max(parentIndent, 0) + increment;
	let value = "";
	let first = "";
	let wasBlank = false;
	const breaks = blockBreaks(cursor, indent, parentIndent, start);
	indent = breaks.indent;
	let rest = breaks.breaks;
	while (cursor.column === indent && cursor.at < cursor.end) {
		const isBlank = cursor.isBlank(cursor.at);
		if (!isLiteral && !wasBlank && !isBlank && first === "\n") value += rest === "" ? " " : rest;
		else value += first + rest;
		wasBlank = isBlank;
		const from = cursor.at;
		while (!cursor.isBreakOrEnd(cursor.at)) cursor.at++;
		value += text.slice(from, cursor.at);
		first = cursor.takeBreak();
		rest = blockBreaks(cursor, indent, parentIndent, start).breaks;
	}
	if (chomping !== "strip") value += first;
	if (chomping === "keep") value += rest;
	return {
		value,
		start: contents,
		end: cursor.at < cursor.end ? cursor.lineStart : cursor.end
	};
}
function blockHeader(cursor, start) {
	let chomping = "clip";
	let increment = 0;
	let hasChomping = false;
	let hasIncrement = false;
	for (;;) {
		const c = cursor.unit(cursor.at);
		if (!hasChomping && (c === PLUS || c === DASH$1)) {
			chomping = c === PLUS ? "keep" : "strip";
			hasChomping = true;
		} else if (!hasIncrement && c >= ZERO && c <= NINE) {
			increment = c - ZERO;
			hasIncrement = true;
			if (increment === 0) throw new YamlSyntaxError("a block's indentation cannot be 0", start);
		} else break;
		cursor.at++;
	}
	cursor.skipBlanks();
	cursor.skipComment();
	if (!cursor.isBreakOrEnd(cursor.at)) throw new YamlSyntaxError("only a comment can stand behind the | or > of a block", cursor.at);
	cursor.takeBreak();
	return {
		chomping,
		increment
	};
}
function blockBreaks(cursor, expected, parentIndent, start) {
	let breaks = "";
	let deepest = 0;
	for (;;) {
		while ((expected === 0 || cursor.column < expected) && cursor.unit(cursor.at) === SPACE$2) cursor.at++;
		deepest = Math.max(deepest, cursor.column);
		if ((expected === 0 || cursor.column < expected) && cursor.unit(cursor.at) === TAB$1) throw new YamlSyntaxError("a tab stands in the indentation of a block", start);
		const next = cursor.takeBreak();
		if (next === "") break;
		breaks += next;
	}
	return {
		breaks,
		indent: expected === 0 ? Math.max(deepest, parentIndent + 1, 1) : expected
	};
}
// src/document/yaml-scanner.ts
const TOKEN = {
	END: 0,
	DIRECTIVE: 1,
	DOCUMENT_START: 2,
	DOCUMENT_END: 3,
	BLOCK_SEQUENCE: 4,
	BLOCK_MAPPING: 5,
	BLOCK_END: 6,
	FLOW_SEQUENCE: 7,
	FLOW_SEQUENCE_END: 8,
	FLOW_MAPPING: 9,
	FLOW_MAPPING_END: 10,
	FLOW_ENTRY: 11,
	BLOCK_ENTRY: 12,
	KEY: 13,
	VALUE: 14,
	ALIAS: 15,
	ANCHOR: 16,
	TAG: 17,
	SCALAR: 18
};
const TAB = 9;
const SPACE$1 = 32;
const EXCLAMATION = 33;
const QUOTE = 34;
const PERCENT = 37;
const AMPERSAND = 38;
const APOSTROPHE = 39;
const ASTERISK = 42;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const GREATER = 62;
const QUESTION = 63;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const PIPE = 124;
const CLOSE_OBJECT = 125;
const BYTE_ORDER_MARK = 65279;
const MAX_KEY = 1024;
const NO_START = new Set([..."%@`|>"].map((character) => character.charCodeAt(0)));
var YamlScanner = class {
	start;
	#cursor;
	#tokens = [];
	#head = 0;
	#taken = 0;
	#indent = -1;
	#indents = [];
	#flowLevel = 0;
	#allowsKey = true;
	#keys = [void 0];
	#nextKey;
	#ended = false;
	#last;
	constructor(text, start, end) {
		this.start = start;
		this.#cursor = new YamlCursor(text, start, end);
	}
	peek() {
		for (;;) {
			const head = this.#tokens[this.#head];
			if (head !== void 0 && (head.key === void 0 || !this.#isValid(head.key))) return head;
			if (head !== void 0 && this.#ended) return head;
			this.#fetch();
		}
	}
	take() {
		const token = this.peek();
		this.#taken++;
		this.#head++;
		if (this.#head === this.#tokens.length) {
			this.#tokens = [];
			this.#head = 0;
		}
		return token;
	}
	#push(type, start, end, value = "", style) {
		const key = this.#nextKey;
		this.#nextKey = void 0;
		this.#last = type;
		this.#tokens.push(style === void 0 ? {
			type,
			start,
			end,
			value,
			key
		} : {
			type,
			start,
			end,
			value,
			style,
			key
		});
	}
	#insert(number, type, at) {
		this.#tokens.splice(this.#head + number - this.#taken, 0, {
			type,
			start: at,
			end: at,
			value: ""
		});
	}
	#fetch() {
		const cursor = this.#cursor;
		this.#skipToToken();
		this.#closeBlocks(cursor.column);
		const { at } = cursor;
		if (at >= cursor.end) {
			this.#endStream();
			return;
		}
		const c = cursor.text.charCodeAt(at);
		if (at === cursor.lineStart && this.#lineToken(c)) return;
		if (this.#structureToken(c) || this.#valueToken(c)) return;
		if (c === TAB) throw new YamlSyntaxError("a tab stands where only spaces can indent", at);
		if (NO_START.has(c)) throw new YamlSyntaxError(`the character ${String.fromCharCode(c)} cannot begin a text without quotes`, at);
		this.#saveKey();
		this.#allowsKey = false;
		const plain = scanPlain(cursor, this.#indent + 1, this.#flowLevel > 0);
		if (plain.endsLine === true) this.#allowsKey = true;
		this.#scalar(plain, "plain");
	}
	#structureToken(c) {
		switch (c) {
			case OPEN_LIST:
				this.#openFlow(TOKEN.FLOW_SEQUENCE);
				return true;
			case OPEN_OBJECT:
				this.#openFlow(TOKEN.FLOW_MAPPING);
				return true;
			case CLOSE_LIST:
				this.#closeFlow(TOKEN.FLOW_SEQUENCE_END);
				return true;
			case CLOSE_OBJECT:
				this.#closeFlow(TOKEN.FLOW_MAPPING_END);
				return true;
			case COMMA:
				this.#dropKey();
				this.#allowsKey = true;
				this.#indicator(TOKEN.FLOW_ENTRY);
				return true;
			case DASH:
				if (!this.#isAlone()) return false;
				this.#blockEntry();
				return true;
			case QUESTION:
				if (this.#flowLevel === 0 && !this.#isAlone()) return false;
				this.#key();
				return true;
			case COLON:
				if (this.#flowLevel === 0 && !this.#isAlone()) return false;
				this.#value();
				return true;
			default: return false;
		}
	}
	#isAlone() {
		return this.#cursor.isBlankOrEnd(this.#cursor.at + 1);
	}
	#valueToken(c) {
		const cursor = this.#cursor;
		const { at } = cursor;
		switch (c) {
			case PIPE:
			case GREATER:
				if (this.#flowLevel > 0) return false;
				this.#dropKey();
				this.#allowsKey = true;
				this.#scalar(scanBlock(cursor, this.#indent, c === PIPE), "block");
				return true;
			case ASTERISK:
			case AMPERSAND:
			case EXCLAMATION:
			case QUOTE:
			case APOSTROPHE: break;
			default: return false;
		}
		this.#saveKey();
		this.#allowsKey = false;
		if (c === QUOTE || c === APOSTROPHE) this.#scalar(scanQuoted(cursor), c === QUOTE ? "double-quoted" : "single-quoted");
		else {
			const type = c === EXCLAMATION ? TOKEN.TAG : c === ASTERISK ? TOKEN.ALIAS : TOKEN.ANCHOR;
			const value = c === EXCLAMATION ? scanTag(cursor) : scanAnchor(cursor);
			this.#push(type, at, cursor.at, value);
		}
		return true;
	}
	#scalar({ value, start, end }, style) {
		this.#push(TOKEN.SCALAR, start, end, value, style);
	}
	#lineToken(c) {
		const cursor = this.#cursor;
		const { at } = cursor;
		const isDirective = c === PERCENT;
		if (!isDirective && !cursor.isDocumentIndicator()) return false;
		this.#closeBlocks(-1);
		this.#dropKey();
		this.#allowsKey = false;
		if (isDirective) {
			const directive = scanDirective(cursor);
			this.#push(TOKEN.DIRECTIVE, at, cursor.at, directive);
		} else {
			cursor.at += 3;
			this.#push(c === DASH ? TOKEN.DOCUMENT_START : TOKEN.DOCUMENT_END, at, cursor.at);
		}
		return true;
	}
	#endStream() {
		this.#closeBlocks(-1);
		this.#dropKey();
		this.#allowsKey = false;
		this.#ended = true;
		this.#push(TOKEN.END, this.#cursor.at, this.#cursor.at);
	}
	#skipToToken() {
		const cursor = this.#cursor;
		for (;;) {
			if (cursor.unit(cursor.at) === BYTE_ORDER_MARK) this.#skipMark();
			const takesTabs = this.#flowLevel > 0 || !this.#allowsKey;
			for (let c = cursor.unit(cursor.at); c === SPACE$1 || c === TAB && takesTabs; c = cursor.unit(cursor.at)) cursor.at++;
			cursor.skipComment();
			if (!isBreak(cursor.unit(cursor.at))) return;
			cursor.takeBreak();
			if (this.#flowLevel === 0) this.#allowsKey = true;
		}
	}
	#skipMark() {
		const cursor = this.#cursor;
		const isFirst = this.#last === void 0 && cursor.at === this.start;
		const line = cursor.text.lastIndexOf("\n", cursor.at - 2) + 1;
		const isBehindMarker = this.#last === TOKEN.DOCUMENT_START && cursor.text.startsWith("---", line);
		if (cursor.at === cursor.lineStart && (isFirst || isBehindMarker)) cursor.lineStart = ++cursor.at;
	}
	#isValid(key) {
		if (!key.isPossible) return false;
		const cursor = this.#cursor;
		if (key.lineStart === cursor.lineStart && !isFurther(cursor, key.at, MAX_KEY)) return true;
		if (key.isRequired) throw noColon(key.at);
		key.isPossible = false;
		return false;
	}
	#saveKey() {
		if (!this.#allowsKey) return;
		const { at, lineStart, column } = this.#cursor;
		this.#dropKey();
		const key = {
			isPossible: true,
			isRequired: this.#flowLevel === 0 && this.#indent === column,
			token: this.#taken + this.#tokens.length - this.#head,
			at,
			lineStart
		};
		this.#keys[this.#keys.length - 1] = key;
		this.#nextKey = key;
	}
	#dropKey() {
		const key = this.#keys.at(-1);
		if (key?.isPossible !== true) return;
		if (key.isRequired) throw noColon(key.at);
		key.isPossible = false;
	}
	#openBlock(column, type, at, before) {
		if (this.#flowLevel > 0 || this.#indent >= column) return;
		this.#indents.push(this.#indent);
		this.#indent = column;
		if (before === void 0) this.#push(type, at, at);
		else this.#insert(before, type, at);
	}
	#closeBlocks(column) {
		if (this.#flowLevel > 0) return;
		while (this.#indent > column) {
			this.#push(TOKEN.BLOCK_END, this.#cursor.at, this.#cursor.at);
			this.#indent = this.#indents.pop() ?? -1;
		}
	}
	#openFlow(type) {
		this.#saveKey();
		this.#keys.push(void 0);
		this.#flowLevel++;
		this.#allowsKey = true;
		this.#indicator(type);
	}
	#closeFlow(type) {
		this.#dropKey();
		if (this.#flowLevel > 0) {
			this.#flowLevel--;
			this.#keys.pop();
		}
		this.#allowsKey = false;
		this.#indicator(type);
	}
	#indicator(type) {
		const { at } = this.#cursor;
		this.#cursor.at++;
		this.#push(type, at, at + 1);
	}
	#blockEntry() {
		const { at, column } = this.#cursor;
		if (this.#flowLevel === 0) {
			if (!this.#allowsKey) throw new YamlSyntaxError("a list cannot begin here, behind something else", at);
			this.#openBlock(column, TOKEN.BLOCK_SEQUENCE, at);
		}
		this.#dropKey();
		this.#allowsKey = true;
		this.#indicator(TOKEN.BLOCK_ENTRY);
	}
	#key() {
		const { at, column } = this.#cursor;
		if (this.#flowLevel === 0) {
			if (!this.#allowsKey) throw new YamlSyntaxError("a key cannot begin here, behind something else", at);
			this.#openBlock(column, TOKEN.BLOCK_MAPPING, at);
		}
		this.#dropKey();
		this.#allowsKey = this.#flowLevel === 0;
		this.#indicator(TOKEN.KEY);
	}
	#value() {
		const { at, column } = this.#cursor;
		const key = this.#keys.at(-1);
		if (key !== void 0 && this.#isValid(key)) {
			this.#insert(key.token, TOKEN.KEY, key.at);
			this.#openBlock(key.at - key.lineStart, TOKEN.BLOCK_MAPPING, key.at, key.token);
			key.isPossible = false;
			this.#allowsKey = false;
		} else {
			if (this.#flowLevel === 0) {
				if (!this.#allowsKey) throw new YamlSyntaxError(noKey$1(this.#cursor, key), at);
				this.#openBlock(column, TOKEN.BLOCK_MAPPING, at);
			}
			this.#allowsKey = this.#flowLevel === 0;
		}
		this.#indicator(TOKEN.VALUE);
	}
};
function noKey$1({ lineStart, at }, key) {
	if (key !== void 0 && key.lineStart === lineStart && at - key.at > MAX_KEY) return `a key of more than ${MAX_KEY.toLocaleString("en")} characters must stand behind \`? \``;
	if (key !== void 0 && key.lineStart !== lineStart) return "a key cannot go over several lines";
	return "a second `: ` stands on this line: a text that has one needs quotes";
}
function noColon(at) {
	return new YamlSyntaxError("a `:` is missing behind this key", at);
}
function isFurther({ text, at }, from, characters) {
	if (at - from <= characters) return false;
	return at - from > 2 * characters || [...text.slice(from, at)].length > characters;
}
// src/document/yaml-events.ts
const END = { type: "end" };
const NO_PROPERTIES = {};
const YAML_TAG = "tag:yaml.org,2002:";
const FORBIDDEN = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
function parseYaml(text, start, end, maxDepth) {
	const parser = new YamlParser(text, start, end, maxDepth);
	try {
		parser.stream();
		return {
			events: parser.events,
			error: void 0
		};
	} catch (error) {
		if (!(error instanceof YamlSyntaxError)) throw error;
		return {
			events: parser.events.slice(0, parser.complete),
			error
		};
	}
}
var YamlParser = class {
	text;
	maxDepth;
	events = [];
	complete = 0;
	#scanner;
	#forbidden;
	#depth = 0;
	#handles = new Map();
	constructor(text, start, end, maxDepth) {
		this.text = text;
		this.maxDepth = maxDepth;
		this.#scanner = new YamlScanner(text, start, end);
		const forbidden = FORBIDDEN.exec(text.slice(start, end))?.index;
		this.#forbidden = forbidden === void 0 ? void 0 : start + forbidden;
	}
	stream() {
		if (this.#forbidden !== void 0) throw new YamlSyntaxError(`the control character ${`U+${(this.text.codePointAt(this.#forbidden) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`} is not allowed`, this.#forbidden);
		for (let isFirst = true;; isFirst = false) {
			if (!isFirst) while (this.#next() === TOKEN.DOCUMENT_END) this.#scanner.take();
			if (this.#next() === TOKEN.END) return;
			this.#document(isFirst);
			this.complete = this.events.length;
		}
	}
	#next() {
		return this.#scanner.peek().type;
	}
	#document(isFirst) {
		const hasDirectives = this.#directives();
		const { type, start } = this.#scanner.peek();
		if (type === TOKEN.DOCUMENT_START) this.#scanner.take();
		else if (hasDirectives || !isFirst) throw new YamlSyntaxError("something stands behind the end of the document", start);
		this.events.push({ type: "document" });
		const next = this.#next();
		if (type === TOKEN.DOCUMENT_START && (next === TOKEN.DIRECTIVE || next === TOKEN.DOCUMENT_START || next === TOKEN.DOCUMENT_END || next === TOKEN.END)) this.#empty();
		else this.#node(true, false);
		this.events.push(END);
		if (this.#next() === TOKEN.DOCUMENT_END) this.#scanner.take();
	}
	#directives() {
		const handles = new Map();
		let count = 0;
		for (; this.#next() === TOKEN.DIRECTIVE; count++) {
			const { value, start } = this.#scanner.take();
			const [name = "", handle = "", prefix = ""] = value.split(/[ \t]+/);
			if (handles.has(handle)) throw new YamlSyntaxError(`the directive ${name} stands twice`, start);
			handles.set(handle, prefix);
		}
		this.#handles = handles;
		return count > 0;
	}
	#empty(properties = NO_PROPERTIES) {
		this.events.push({
			type: "scalar",
			value: "",
			style: "plain",
			valueStart: -1,
			valueEnd: -1,
			...properties
		});
	}
	#node(isBlock, takesIndentless) {
		const scanner = this.#scanner;
		let token = scanner.peek();
		if (token.type === TOKEN.ALIAS) {
			scanner.take();
			this.events.push({
				type: "alias",
				name: token.value,
				start: token.start,
				end: token.end
			});
			return;
		}
		let properties = NO_PROPERTIES;
		if (token.type === TOKEN.ANCHOR || token.type === TOKEN.TAG) {
			properties = this.#properties();
			token = scanner.peek();
		}
		const { type } = token;
		if (type === TOKEN.SCALAR) {
			scanner.take();
			const { value, start, end, style = "plain" } = token;
			this.events.push(properties === NO_PROPERTIES ? {
				type: "scalar",
				value,
				style,
				valueStart: start,
				valueEnd: end
			} : {
				type: "scalar",
				value,
				style,
				valueStart: start,
				valueEnd: end,
				...properties
			});
		} else if (type === TOKEN.BLOCK_MAPPING && isBlock) this.#container("mapping", properties, token);
		else if (type === TOKEN.BLOCK_SEQUENCE && isBlock) this.#container("sequence", properties, token);
		else if (type === TOKEN.FLOW_MAPPING) this.#container("mapping", properties, token);
		else if (type === TOKEN.FLOW_SEQUENCE) this.#container("sequence", properties, token);
		else if (type === TOKEN.BLOCK_ENTRY && takesIndentless) this.#container("sequence", properties, token);
		else if (properties !== NO_PROPERTIES) this.#empty(properties);
		else throw new YamlSyntaxError(noValue(token), token.start);
	}
	#properties() {
		let anchor;
		let tag;
		const first = this.#scanner.peek();
		for (let token = first;; token = this.#scanner.peek()) {
			if (token.type === TOKEN.ANCHOR && anchor === void 0) anchor = token.value;
			else if (token.type === TOKEN.TAG && tag === void 0) tag = this.#tag(token);
			else return {
				anchor,
				tag,
				propertiesStart: first.start
			};
			this.#scanner.take();
		}
	}
	#tag({ value, start }) {
		if (value.startsWith("!<")) return value.slice(2, -1);
		const handle = /^![0-9A-Za-z_-]*!/.exec(value)?.[0] ?? "!";
		const prefix = this.#handles.get(handle) ?? (handle === "!!" ? YAML_TAG : handle === "!" ? "!" : void 0);
		if (prefix === void 0) throw new YamlSyntaxError(`no directive explains the tag ${handle}`, start);
		return prefix + value.slice(handle.length);
	}
	#container(type, properties, token) {
		if (++this.#depth > this.maxDepth) throw new YamlSyntaxError("nested too deep", token.start, true);
		const { start } = token;
		this.events.push(properties === NO_PROPERTIES ? {
			type,
			start
		} : {
			type,
			start,
			...properties
		});
		switch (token.type) {
			case TOKEN.BLOCK_MAPPING:
				this.#blockMapping();
				break;
			case TOKEN.BLOCK_SEQUENCE:
				this.#blockSequence();
				break;
			case TOKEN.BLOCK_ENTRY:
				this.#indentlessSequence();
				break;
			case TOKEN.FLOW_MAPPING:
				this.#flowMapping();
				break;
			default: this.#flowSequence();
		}
		this.events.push(END);
		this.#depth--;
	}
	#blockMapping() {
		const scanner = this.#scanner;
		scanner.take();
		for (;;) {
			const token = scanner.take();
			if (token.type === TOKEN.BLOCK_END) return;
			if (token.type !== TOKEN.KEY) throw new YamlSyntaxError(noKey(token), token.start);
			this.#blockValue();
			if (this.#next() === TOKEN.VALUE) {
				scanner.take();
				this.#blockValue();
			} else this.#empty();
		}
	}
	#blockValue() {
		const type = this.#next();
		if (type === TOKEN.KEY || type === TOKEN.VALUE || type === TOKEN.BLOCK_END) this.#empty();
		else this.#node(true, true);
	}
	#blockSequence() {
		const scanner = this.#scanner;
		scanner.take();
		for (;;) {
			const token = scanner.take();
			if (token.type === TOKEN.BLOCK_END) return;
			if (token.type !== TOKEN.BLOCK_ENTRY) throw new YamlSyntaxError("this is indented like an element of the list, and begins with no dash", token.start);
			const type = this.#next();
			if (type === TOKEN.BLOCK_ENTRY || type === TOKEN.BLOCK_END) this.#empty();
			else this.#node(true, false);
		}
	}
	#indentlessSequence() {
		while (this.#next() === TOKEN.BLOCK_ENTRY) {
			this.#scanner.take();
			const type = this.#next();
			if (type === TOKEN.BLOCK_ENTRY || type === TOKEN.KEY || type === TOKEN.VALUE || type === TOKEN.BLOCK_END) this.#empty();
			else this.#node(true, false);
		}
	}
	#flowMapping() {
		this.#flowEntries(TOKEN.FLOW_MAPPING_END, "}", () => {
			if (this.#next() !== TOKEN.KEY) {
				this.#node(false, false);
				this.#empty();
				return;
			}
			this.#scanner.take();
			this.#flowValue(TOKEN.FLOW_MAPPING_END);
			this.#flowPairValue(TOKEN.FLOW_MAPPING_END);
		});
	}
	#flowSequence() {
		this.#flowEntries(TOKEN.FLOW_SEQUENCE_END, "]", () => {
			const { type, start } = this.#scanner.peek();
			if (type !== TOKEN.KEY) {
				this.#node(false, false);
				return;
			}
			this.#scanner.take();
			this.events.push({
				type: "mapping",
				start
			});
			this.#flowValue(TOKEN.FLOW_SEQUENCE_END);
			this.#flowPairValue(TOKEN.FLOW_SEQUENCE_END);
			this.events.push(END);
		});
	}
	#flowEntries(closing, bracket, entry) {
		const scanner = this.#scanner;
		const { start } = scanner.take();
		for (let isFirst = true; this.#next() !== closing; isFirst = false) {
			if (!isFirst) {
				const token = scanner.peek();
				if (token.type !== TOKEN.FLOW_ENTRY) {
					const opening = this.text.charAt(start);
					throw new YamlSyntaxError(token.type === TOKEN.END || token.type === TOKEN.DOCUMENT_START ? `the ${opening} is not closed` : `a comma or ${bracket} is missing before this`, token.type === TOKEN.END ? start : token.start);
				}
				scanner.take();
				if (this.#next() === closing) break;
			}
			entry();
		}
		scanner.take();
	}
	#flowPairValue(closing) {
		if (this.#next() !== TOKEN.VALUE) {
			this.#empty();
			return;
		}
		this.#scanner.take();
		this.#flowValue(closing);
	}
	#flowValue(closing) {
		const type = this.#next();
		if (type === TOKEN.VALUE || type === TOKEN.FLOW_ENTRY || type === closing) this.#empty();
		else this.#node(false, false);
	}
};
function noKey({ type }) {
	if (type === TOKEN.BLOCK_ENTRY) return "a list element stands among the keys of a mapping";
	if (type === TOKEN.VALUE) return "a value has no key before its `:`";
	return "this is indented like a key of the mapping, and is none";
}
function noValue({ type }) {
	if (type === TOKEN.END || type === TOKEN.DOCUMENT_START) return "the text ends before a bracket is closed";
	if (type === TOKEN.FLOW_ENTRY) return "a comma stands where a value is expected";
	if (type === TOKEN.FLOW_MAPPING_END || type === TOKEN.FLOW_SEQUENCE_END) return "this bracket closes none that is open";
	return "a value is expected here";
}
// src/document/yaml-positions.ts
function yamlPositions(text, events, start) {
	const builder = new PositionBuilder(text);
	for (const event of events) builder.take(event);
	const { documents } = builder;
	return (document) => documents[document] ?? new YamlPosition(start, [start, start]);
}
var YamlPosition = class {
	start;
	written;
	scalar;
	firstKey;
	members;
	elements;
	keyText;
	isMergeKey = false;
	constructor(start, written, scalar = void 0) {
		this.start = start;
		this.written = written;
		this.scalar = scalar;
	}
	child(step) {
		if (typeof step === "string") return this.members?.get(step);
		const position = this.elements?.[step];
		return position === void 0 ? void 0 : { position };
	}
};
var PositionBuilder = class {
	text;
	documents = [];
	#frames = [];
	#anchors = new Map();
	#reached = 0;
	constructor(text) {
		this.text = text;
	}
	take(event) {
		switch (event.type) {
			case "document":
				this.#anchors = new Map();
				this.#open(new YamlPosition(0, [0, 0]), "elements");
				break;
			case "sequence":
			case "mapping": {
				const position = new YamlPosition(event.propertiesStart ?? event.start, [event.start, event.start]);
				this.#note(event, position);
				this.#open(position, event.type === "mapping" ? "members" : "elements");
				break;
			}
			case "scalar": {
				const position = this.#scalar(event);
				this.#note(event, position);
				this.#add(position);
				break;
			}
			case "alias":
				this.#add(this.#alias(event), event.end);
				break;
			case "end": this.#close();
		}
	}
	#scalar(event) {
		const start = scalarStart(event);
		const offset = start < 0 ? this.#reached : start;
		this.#reached = offset;
		const { value, text, isMergeKey = false } = scalarNode(event, offset).node;
		const quotes = QUOTES[event.style];
		const [from, to] = event.valueStart < 0 ? [offset, offset] : [event.valueStart, event.valueEnd];
		const around = quotes === void 0 ? 0 : 1;
		const scalar = {
			value: typeof value === "string" ? value : this.text.slice(from, to),
			start: from,
			end: to,
			quotes
		};
		const position = new YamlPosition(offset, [from - around, to + around], scalar);
		position.keyText = keyText(text ?? "", value);
		position.isMergeKey = isMergeKey;
		return position;
	}
	#alias({ name, start, end }) {
		const target = this.#anchors.get(name);
		if (target === void 0) return new YamlPosition(start, [start, end]);
		const { members, elements, firstKey, keyText: key } = target;
		return Object.assign(new YamlPosition(start, target.written, target.scalar), {
			members,
			elements,
			firstKey,
			keyText: key
		});
	}
	#note({ anchor }, position) {
		if (anchor !== void 0) this.#anchors.set(anchor, position);
	}
	#open(position, contents) {
		if (contents === "members") position.members = new Map();
		else position.elements = [];
		this.#frames.push({
			position,
			key: void 0
		});
	}
	#close() {
		const { position } = this.#frames.pop();
		if (this.#frames.length === 0) {
			this.documents.push(position.elements?.[0] ?? position);
			return;
		}
		this.#closeBrackets(position);
		this.#add(position);
	}
	#closeBrackets(position) {
		const [start, end] = position.written;
		const opening = this.text[start];
		if (opening !== "{" && opening !== "[") return;
		CLOSING.lastIndex = end + (end === start ? 1 : 0);
		if (CLOSING.exec(this.text)?.[0].length !== void 0) position.written = [start, CLOSING.lastIndex];
	}
	#add(child, end = child.written[1]) {
		const frame = this.#frames.at(-1);
		const { position, key } = frame;
		const { members, elements, written } = position;
		if (!(this.#frames.length === 1) && end > written[1]) position.written = [written[0], end];
		if (elements !== void 0) elements.push(child);
		else if (key === void 0) {
			position.firstKey ??= child.start;
			frame.key = child;
		} else {
			frame.key = void 0;
			if (key.isMergeKey) merge(members, child);
			else if (key.keyText !== void 0) members?.set(key.keyText, {
				keyStart: key.start,
				position: child
			});
		}
	}
};
function merge(members, merged) {
	const sources = merged.elements === void 0 ? [merged] : [...merged.elements].reverse();
	for (const source of sources) for (const [key, child] of source.members ?? []) members?.set(key, child);
}
const QUOTES = {
	plain: void 0,
	"single-quoted": "'",
	"double-quoted": "\"",
	block: void 0
};
const CLOSING = /(?:[\s,]|#[^\r\n]*)*[}\]]/y;
// src/document/read-yaml.ts
function readYaml(source, { limits, checksNumbers, takesRepeatedKeys = false, documentKey }, visit, refuse) {
	const budget = {
		limits,
		checksNumbers,
		takesRepeatedKeys,
		documentKey,
		aliasCharacters: limits.aliasCharacters
	};
	const all = [];
	let refused = 0;
	for (const piece of documentPieces(source.text, limits)) {
		if (piece.quick !== void 0) {
			visit(quickDocument(source, piece, piece.quick, limits));
			continue;
		}
		const { documents, diagnostics, isWhole } = readPiece(source, piece, budget);
		for (const document of documents) visit(document);
		for (const diagnostic of diagnostics) all.push(diagnostic);
		if (isWhole) continue;
		if (++refused < MOST_REFUSED) refuse(piece);
		else {
			refuse({
				start: piece.start,
				end: source.text.length
			});
			return [...all, tooManyRefused(piece.start)];
		}
	}
	return all;
}
const LARGE = 16777216;
function quickDocument(source, { start, end }, { value, start: first, starts, hasNoNull }, limits) {
	return textDocument(source, "yaml", value, {
		root: firstPosition(source, {
			start,
			end
		}, limits),
		isLarge: end - start > LARGE,
		startOf: (path) => path.length === 0 ? first : starts?.get(valueAt$1(value, path)),
		isNormal: hasNoNull
	});
}
function firstPosition(source, piece, limits) {
	return () => piecePositions(source, piece, limits)(0);
}
function piecePositions({ text }, { start, end }, limits) {
	return yamlPositions(text, yamlEvents(text, {
		start,
		end
	}, limits).events, start);
}
function readPiece(source, piece, budget) {
	const { start, end } = piece;
	if (hasTooManyParts(source.text, start, end, budget.limits)) return {
		documents: [],
		diagnostics: [tooManyParts(budget.limits, start)],
		isWhole: false
	};
	const { events, error } = yamlEvents(source.text, piece, budget.limits);
	const { documents, diagnostics, stopped } = composeYaml(events, budget);
	let positions;
	const positionOf = (index) => {
		positions ??= piecePositions(source, piece, budget.limits);
		return positions(index);
	};
	const read = documents.flatMap(({ value, isRefused, startOf }, i) => isRefused ? [] : [textDocument(source, "yaml", value, {
		root: () => positionOf(i),
		startOf,
		isLarge: end - start > LARGE
	})]);
	return {
		documents: read,
		diagnostics: error === void 0 ? diagnostics : [...diagnostics, syntaxError(error, budget.limits)],
		isWhole: error === void 0 && !stopped && read.length === documents.length
	};
}
function* documentPieces(text, limits) {
	let unknown = unknownCharacter(text, 0);
	for (let start = 0, end = 0; start < text.length; start = end) {
		let quick = readQuickYaml(text, start);
		end = quick?.end ?? pieceEnd(text, start);
		if (unknown < end) {
			unknown = unknownCharacter(text, end);
			quick = void 0;
		}
		if (quick !== void 0 && hasTooManyParts(text, start, end, limits)) quick = void 0;
		yield quick === void 0 ? {
			start,
			end
		} : {
			start,
			end,
			quick
		};
	}
}
function pieceEnd(text, start) {
	const end = documentEnd(text, start);
	const head = headStart(text, start, end);
	return head === start && head < end ? headStart(text, end, documentEnd(text, end)) : head;
}
function headStart(text, start, end) {
	let head = end;
	for (let line = end === text.length ? start : end; line > start;) {
		line = line < 2 ? 0 : text.lastIndexOf("\n", line - 2) + 1;
		const c = text.charAt(line);
		if (c === "%") head = line;
		else if (c !== "#" && c !== "\n" && c !== "\r" && c !== " ") break;
	}
	return Math.max(head, start);
}
function documentEnd(text, start) {
	for (let at = text.indexOf("\n---", start); at !== -1; at = text.indexOf("\n---", at + 4)) if (isSeparator(text, at + 1)) return at + 1;
	return text.length;
}
function unknownCharacter(text, start) {
	UNKNOWN_CHARACTER.lastIndex = start;
	return UNKNOWN_CHARACTER.exec(text)?.index ?? Number.POSITIVE_INFINITY;
}
function yamlEvents(text, { start, end }, { depth }) {
	return parseYaml(text, start, end, depth + 1);
}
function syntaxError({ message, offset, isTooDeep }, { depth }) {
	if (isTooDeep) return tooDeep(depth, offset);
	return {
		code: "read/syntax",
		message: `this is not YAML: ${message}`,
		help: "correct the syntax: look at indentation, quotes and brackets, here and in the lines above",
		offset
	};
}
function hasTooManyParts(text, start, end, { yamlParts }) {
	if (end - start < yamlParts) return false;
	let parts = 0;
	for (let i = start; i < end; i++) {
		const c = text[i];
		if (c === "\n" || c === "," || c === ":" || c === "[" || c === "{") parts++;
	}
	return parts > yamlParts;
}
const MOST_REFUSED = 1e4;
function tooManyRefused(offset) {
	return {
		code: "read/too-large",
		message: `${MOST_REFUSED.toLocaleString("en")} documents of the text cannot be read, and what stands behind them was not looked at`,
		help: "correct them, or check how the file was made",
		offset
	};
}
function tooManyParts({ yamlParts }, offset) {
	return {
		code: "read/too-large",
		message: `a YAML document has more than ${yamlParts.toLocaleString("en")} lines and values`,
		help: "split it into several documents, or give it as JSON",
		offset
	};
}
// src/document/read-documents.ts
function readDocuments(source, options) {
	const documents = [];
	const diagnostics = visitDocuments(source, options, (document) => documents.push(document));
	return hasErrors(diagnostics) ? failure(diagnostics) : success(documents, diagnostics);
}
function visitDocuments(source, options, visit, refuse = () => void 0) {
	if (!/\S/.test(source.text)) return [];
	const format = formatOf(source);
	const placed = (actual, diagnostics) => placeDiagnostics(source, actual, diagnostics, options);
	if (source.text.length > options.limits.size) {
		refuse({
			start: 0,
			end: source.text.length
		});
		return placed(format, [tooLong(source.text.length, options.limits.size)]);
	}
	if (format === "yaml") return placed("yaml", readYaml(source, options, visit, refuse));
	const parsed = readJson(source, options);
	const isJson = parsed !== void 0 && parsed.mayBeYaml !== true;
	if (!isJson && !source.file.endsWith(".json")) return placed("yaml", readYaml(source, options, visit, refuse));
	const asYaml = !isJson && options.takesSequences === true ? readOnlyYaml(source, options) : void 0;
	const { documents, diagnostics, refused } = asYaml ?? parsed ?? noJson(source, options);
	documents.forEach(visit);
	refused.forEach(refuse);
	return placed(asYaml === void 0 ? "json" : "yaml", diagnostics);
}
function noJson(source, { takesSequences }) {
	return {
		documents: [],
		diagnostics: [jsonSyntaxError(source, takesSequences)],
		refused: [{
			start: 0,
			end: source.text.length
		}]
	};
}
function readOnlyYaml(source, options) {
	const documents = [];
	const refused = [];
	const diagnostics = readYaml(source, options, (one) => documents.push(one), (part) => refused.push(part));
	return refused.length > 0 ? void 0 : {
		documents,
		diagnostics,
		refused
	};
}
function readJsonDocument(source, options) {
	const { size } = options.limits;
	const isTooLong = source.text.length > size;
	const parsed = isTooLong ? void 0 : readJson(source, options);
	const diagnostics = placeDiagnostics(source, "json", parsed?.diagnostics ?? [isTooLong ? tooLong(source.text.length, size) : jsonSyntaxError(source)], options);
	const document = parsed?.documents[0];
	return document === void 0 || hasErrors(diagnostics) ? failure(diagnostics) : success(document, diagnostics);
}
function formatOf({ file, text }) {
	return file.endsWith(".json") || /^\s*[[{]/.test(text) ? "json" : "yaml";
}
// src/document/read-options.ts
const DEFAULT_LIMITS = {
	size: Number.POSITIVE_INFINITY,
	depth: 1e3,
	aliasCharacters: 1e7,
	yamlParts: 12e6,
	sameDiagnostics: 10
};
// src/pattern/kinds-file.ts
const KINDS_FILE_LIMITS = {
	...DEFAULT_LIMITS,
	size: 1e7,
	depth: 32
};
const KINDS_FILE_KEYS = ["categories", "clusterScoped"];
function readKindsFile(text, file) {
	const documents = readDocuments(new SourceText(file, text), {
		limits: KINDS_FILE_LIMITS,
		checksNumbers: false
	});
	if (!documents.ok) return documents;
	const [document, second] = documents.value;
	if (document === void 0) return failure([errorDiagnostic({
		code: "kinds/wrong-type",
		message: "this kinds file is empty",
		help: `write ${FORMS.file[1]}, as JSON or YAML`,
		place: { file }
	})]);
	if (second === void 0) return kindsFileOf(normaliseDocument(document));
	return failure([errorDiagnostic({
		code: "kinds/wrong-type",
		message: "a second document begins here",
		help: "write all kinds into one document, and give one file",
		...second.locate([])
	})]);
}
function kindsFileOf(document) {
	const reader = new KindsReader(document);
	const file = reader.file();
	return reader.mistakes.length > 0 ? failure(withoutRepeats(inPlaceOrder(reader.mistakes))) : success(file);
}
function kindsFileJson({ categories, clusterScoped }) {
	if (categories.size === 0 && clusterScoped.length === 0) return void 0;
	const entries = [...categories].map(([name, kinds]) => [name, kinds.map(entryOf)]);
	return {
		categories: Object.fromEntries(entries),
		clusterScoped: clusterScoped.map(entryOf)
	};
}
function entryOf({ group, version, kind }) {
	return {
		apiVersion: group === "" ? version : `${group}/${version}`,
		kind
	};
}
function withoutRepeats(mistakes) {
	return limitRepeated(mistakes, ({ code }) => code, KINDS_FILE_LIMITS.sameDiagnostics).map(({ first, more }) => ({
		...first,
		message: withRepeats(first.message, more, "in the file")
	}));
}
const ENTRY_KEYS = ["apiVersion", "kind"];
const FORMS = {
	file: ["an object", "{\"categories\": {}, \"clusterScoped\": []}"],
	categories: ["an object", "{\"viewers\": [{\"apiVersion\": \"example.org/v1\", \"kind\": \"Viewer\"}]}"],
	kinds: ["a list", "[{\"apiVersion\": \"example.org/v1\", \"kind\": \"Widget\"}]"],
	entry: ["an object", "{\"apiVersion\": \"example.org/v1\", \"kind\": \"Widget\"}"],
	apiVersion: ["a text", "\"example.org/v1\""],
	kind: ["a text", "\"Widget\""]
};
var KindsReader = class {
	document;
	mistakes = [];
	constructor(document) {
		this.document = document;
	}
	file() {
		const { value } = this.document;
		if (!isJsonObject(value)) {
			this.#refuseType(value, [], "file");
			return {
				categories: new Map(),
				clusterScoped: []
			};
		}
		this.#checkKeys(value, KINDS_FILE_KEYS, []);
		const clusterScoped = this.#kinds(ownValue(value, "clusterScoped") ?? [], ["clusterScoped"]);
		return {
			categories: this.#categories(ownValue(value, "categories") ?? {}),
			clusterScoped
		};
	}
	#categories(value) {
		if (!isJsonObject(value)) {
			this.#refuseType(value, ["categories"], "categories");
			return new Map();
		}
		return new Map(Object.entries(value).map(([name, kinds]) => [name, this.#kinds(kinds, ["categories", name])]));
	}
	#kinds(value, path) {
		if (isJsonList(value)) return value.flatMap((entry, i) => this.#kind(entry, [...path, i]) ?? []);
		this.#refuseType(value, path, "kinds");
		return [];
	}
	#kind(value, path) {
		if (!isJsonObject(value)) {
			this.#refuseType(value, path, "entry");
			return;
		}
		const misspeltKeys = this.#checkKeys(value, ENTRY_KEYS, path);
		for (const key of ENTRY_KEYS) {
			if (Object.hasOwn(value, key) || misspeltKeys.has(key)) continue;
			this.#refuse("kinds/missing-key", `this entry lacks the key ${quote(key)}`, `add ${quote(key)}`, path);
		}
		const apiVersion = this.#text(value, "apiVersion", path, apiVersionMistake);
		const kind = this.#text(value, "kind", path, kindMistake);
		return apiVersion === void 0 || kind === void 0 ? void 0 : versionedKind(apiVersion, kind);
	}
	#text(entry, key, path, mistakeOf) {
		const value = ownValue(entry, key);
		if (value === void 0) return void 0;
		if (typeof value !== "string") {
			this.#refuseType(value, [...path, key], key);
			return;
		}
		const help = mistakeOf(value);
		if (help === void 0) return value;
		this.#refuse("kinds/bad-value", `${quote(key)} cannot be ${quote(value)}`, help, [...path, key]);
	}
	#checkKeys(value, known, path) {
		const unknownKeys = Object.keys(value).filter((key) => !known.includes(key));
		for (const key of unknownKeys) {
			const at = this.document.locate([...path, key], "key");
			const help = didYouMean(key, known);
			this.mistakes.push(errorDiagnostic({
				code: "kinds/unknown-key",
				message: `unknown key ${quote(key)}`,
				help,
				...at
			}));
		}
		const absentKeys = known.filter((key) => !Object.hasOwn(value, key));
		return new Set(unknownKeys.map((key) => nearestWord(key, absentKeys)).filter((key) => key !== void 0));
	}
	#refuseType(value, path, form) {
		const [expected, example] = FORMS[form];
		const key = path.at(-1);
		const subject = key === void 0 ? "the kinds file" : typeof key === "number" ? "this entry" : quote(key);
		this.#refuse("kinds/wrong-type", `${subject} is ${typeText(value)}, not ${expected}`, `write ${example}`, path);
	}
	#refuse(code, message, help, path) {
		this.mistakes.push(errorDiagnostic({
			code,
			message,
			help,
			...this.document.locate(path)
		}));
	}
};
function typeText(value) {
	if (value === void 0 || value === null) return "null";
	if (isJsonList(value)) return "a list";
	if (isJsonObject(value)) return "an object";
	return typeof value === "string" ? "a text" : `a ${typeof value}`;
}
function apiVersionMistake(text) {
	if (/^[^/\s]+\/[^/\s]+$/.test(text) || /^[^/\s.]+$/.test(text)) return void 0;
	return "write group and version, such as example.org/v1, or v1 alone for core";
}
function kindMistake(text) {
	return text === "" || /[\s*/]/.test(text) ? "write the name of one kind, such as Widget" : void 0;
}
// src/plan/field-tree.ts
const WORKLOAD_FIELDS = "*workload";
const OWNED_FIELDS = "*owned";
function isFieldsByKind(value, levels = 500) {
	const isTree = (tree) => {
		if (tree === true) return true;
		if (Array.isArray(tree)) return levels > 0 && tree.length === 1 && isFieldsByKind({ element: tree[0] }, levels - 1);
		return isFieldsByKind(tree, levels - 1);
	};
	return typeof value === "object" && value !== null && levels > 0 && Object.values(value).every(isTree);
}
function fieldsOfKind(fields, object) {
	const trees = Object.entries(fields).filter(([text]) => text !== "*workload" && text !== "*owned" && includesKind([parseKind(text)], object));
	return trees.length === 0 ? void 0 : mergeFields(trees.map(([, tree]) => tree));
}
function fieldsAt$1(path, leaf) {
	return path.reduceRight((tree, step) => {
		if (step.step === "keys") return true;
		return step.step === "key" ? { [step.key]: tree } : [tree];
	}, leaf);
}
function mergeFields(trees) {
	const read = trees.filter((tree) => !isEmpty(tree));
	const [only, another] = read;
	if (only === void 0 || another === void 0) return only ?? {};
	if (read.includes(true)) return true;
	const elements = read.filter(isElements);
	if (elements.length > 0) return elements.length < read.length ? true : [mergeFields(elements.map(([tree]) => tree))];
	return mergeMembers(read);
}
function mergeMembers(objects) {
	const members = new Map();
	for (const [key, tree] of objects.flatMap((object) => Object.entries(object))) {
		const trees = members.get(key);
		if (trees === void 0) members.set(key, [tree]);
		else trees.push(tree);
	}
	return Object.fromEntries([...members].map(([key, trees]) => [key, mergeFields(trees)]));
}
function mergeByKind(all) {
	return mergeMembers(all);
}
function isElements(tree) {
	return Array.isArray(tree);
}
function isEmpty(tree) {
	return tree !== true && !isElements(tree) && Object.keys(tree).length === 0;
}
// src/rego/identifier.ts
const KEYWORDS = new Set("as contains default else every false if import in not null package some true with".split(" "));
const DOCUMENTS = new Set(["data", "input"]);
function isDotted(text) {
	return /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !KEYWORDS.has(text);
}
function isIdentifier(text) {
	return isDotted(text) && !DOCUMENTS.has(text);
}
function identifier(text) {
	if (!isIdentifier(text)) throw new TypeError(`not a Rego name: ${JSON.stringify(text)}`);
	return text;
}
function dotted(text) {
	return text.split(".").map((part, i) => i === 0 && part === "data" ? part : identifier(part));
}
var Names = class Names {
	foreign;
	outer;
	taken;
	lent = new Set();
	numbers = new Map();
	constructor(reserved, foreign, outer) {
		this.foreign = foreign;
		this.outer = outer;
		this.taken = new Set(reserved);
	}
	inner() {
		return new Names([], void 0, this);
	}
	takeFirst(...choices) {
		const free = choices.find((words) => this.isFree(this.nameOf(words)));
		return this.take(...free ?? choices.at(-1) ?? []);
	}
	take(...words) {
		const name = this.nameOf(words);
		for (let number = (this.numbers.get(name) ?? 0) + 1;; number++) {
			const candidate = number === 1 ? name : `${name}_${number}`;
			if (!this.isFree(candidate)) continue;
			this.numbers.set(name, number);
			this.taken.add(candidate);
			this.outer?.lent.add(candidate);
			return identifier(candidate);
		}
	}
	nameOf(words) {
		const base = words.map(snakeCase).filter((word) => word !== "").join("_");
		return isIdentifier(base) && this.foreign?.test(base) !== true ? base : `p_${base}`;
	}
	isFree(name) {
		return !this.taken.has(name) && !this.lent.has(name) && this.outer?.taken.has(name) !== true;
	}
};
function snakeCase(text) {
	return text.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_").replace(/^_+|_+$/g, "").toLowerCase();
}
// src/rego/package-prefix.ts
const TAKEN = new Set([
	"inventory",
	"kubepattern",
	"kubepattern_test",
	"lib",
	"main",
	"system"
]);
const MAX_LENGTH$1 = 100;
function packagePrefix(text) {
	const names = text.split(".");
	const isName = (name) => /^[A-Za-z]/.test(name) && isIdentifier(name);
	if (text.length > MAX_LENGTH$1 || TAKEN.has(names[0] ?? "")) return void 0;
	return names.every(isName) ? names : void 0;
}
// src/targets/bundle/bundle-fault.ts
function bundleFault(code, message, help, file) {
	return errorDiagnostic({
		code,
		message,
		help,
		place: { file }
	});
}
function refusedBundle(code, message, help, file) {
	return failure([bundleFault(code, message, help, file)]);
}
// src/targets/bundle/gunzip.ts
const BUNDLE_LIMITS = {
	packed: 33554432,
	unpacked: 134217728
};
const OTHERS$1 = [
	[
		"a tarball without gzip",
		257,
		"ustar"
	],
	[
		"compressed with zstd",
		0,
		"(µ/ý"
	],
	[
		"compressed with xz",
		0,
		"ý7zXZ\0"
	],
	[
		"compressed with bzip2",
		0,
		"BZh"
	],
	[
		"a zip archive",
		0,
		"PK"
	]
];
function gunzip(bytes, file) {
	if (bytes.length > BUNDLE_LIMITS.packed) return tooLarge(file);
	const help = "give the bundle.tar.gz that `patternc build` wrote, a gzipped tarball, as it was";
	const refuse = (message) => refusedBundle("bundle/unreadable", message, help, file);
	const latin1 = Buffer.from(bytes.subarray(0, 512)).toString("latin1");
	const other = OTHERS$1.find(([, offset, start]) => latin1.startsWith(start, offset));
	if (other !== void 0) return refuse(`the bundle is ${other[0]}`);
	if (!latin1.startsWith("")) return refuse("this is no gzipped tarball");
	try {
		const { buffer, engine } = inflate(bytes);
		const behind = bytes.length - engine.bytesWritten;
		return behind > 0 ? refuse(`there are ${behind} bytes behind the end of the gzip`) : success(buffer);
	} catch (error) {
		if (error instanceof RangeError) return tooLarge(file);
		return refuse(`the gzip is broken: ${error instanceof Error ? error.message : String(error)}`);
	}
}
function inflate(bytes) {
	const options = {
		maxOutputLength: BUNDLE_LIMITS.unpacked,
		info: true
	};
	return gunzipSync(bytes, options);
}
function tooLarge(file) {
	const megabytes = (limit) => `${limit / 1024 / 1024} MiB`;
	return refusedBundle("bundle/too-large", `the bundle is larger than ${megabytes(BUNDLE_LIMITS.packed)}, or unpacks to more than ${megabytes(BUNDLE_LIMITS.unpacked)}`, "build bundles of fewer patterns", file);
}
// src/targets/bundle/tar-header.ts
function nameOf$1(header) {
	const prefix = text$1(header, 257, 6) === "ustar" ? text$1(header, 345, 155) : "";
	return prefix === "" ? text$1(header, 0, 100) : `${prefix}/${text$1(header, 0, 100)}`;
}
function text$1(bytes, from, length) {
	const field = bytes.subarray(from, from + length);
	const end = field.indexOf(0);
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(end === -1 ? field : field.subarray(0, end));
}
function octal(header, from, length) {
	const digits = /^ *([0-7]*)[ \0]*$/.exec(Buffer.from(header.subarray(from, from + length)).toString("latin1"))?.[1];
	return digits === void 0 ? void 0 : Number.parseInt(digits || "0", 8);
}
function hasChecksum(header) {
	const blank = (byte, i) => i >= 148 && i < 156 ? 32 : byte;
	return header.reduce((sum, byte, i) => sum + blank(byte, i), 0) === octal(header, 148, 8);
}
function isZero(bytes) {
	return bytes.every((byte) => byte === 0);
}
function paxRecords(body) {
	const records = new Map();
	for (let at = 0; at < body.length;) {
		const digits = /^([1-9][0-9]{0,8}) /.exec(Buffer.from(body.subarray(at, at + 10)).toString("latin1"))?.[1];
		if (digits === void 0) return void 0;
		const record = text$1(body, at + digits.length + 1, Number(digits) - digits.length - 1);
		const parts = /^([^=]+)=(.*)\n$/su.exec(record);
		if (parts === null) return void 0;
		records.set(parts[1] ?? "", parts[2] ?? "");
		at += Number(digits);
	}
	return records;
}
// src/targets/bundle/read-tar.ts
const BLOCK$1 = 512;
const MAX_ENTRIES = 2e4;
const UNSAFE = {
	"1": "a hard link",
	"2": "a symbolic link",
	"3": "a device",
	"4": "a device",
	"6": "a pipe"
};
const UNPACK = "do not use this bundle: whoever made it did not use patternc; ask for one that `patternc build` wrote";
const WHOLE$1 = "give the bundle.tar.gz that `patternc build` wrote, as it was";
function readTar(tar, file) {
	const files = new Map();
	const broken = (message) => refusedBundle("bundle/unreadable", `the tarball is broken: ${message}`, WHOLE$1, file);
	const unsafe = (message) => refusedBundle("bundle/unsafe", message, UNPACK, file);
	let entries = 0;
	let longName;
	for (let at = 0; at < tar.length;) {
		const header = tar.subarray(at, at + BLOCK$1);
		if (isZero(header)) {
			if (!isZero(tar.subarray(at))) return broken("something stands behind its end");
			break;
		}
		const size = header.length === BLOCK$1 ? octal(header, 124, 12) : void 0;
		if (size === void 0 || !hasChecksum(header)) return broken("a header is not whole");
		if (++entries > MAX_ENTRIES) return refusedBundle("bundle/too-large", "the bundle has too many files", WHOLE$1, file);
		const body = tar.subarray(at + BLOCK$1, at + BLOCK$1 + size);
		if (body.length < size) return broken("it ends within a file");
		at += BLOCK$1 + Math.ceil(size / BLOCK$1) * BLOCK$1;
		const kind = String.fromCharCode(header[156] ?? 0);
		if (kind === "x" || kind === "g") {
			const records = paxRecords(body);
			if (records === void 0 || [...records.keys()].some((key) => /^(size|linkpath|GNU\.)/.test(key))) return unsafe("an entry has attributes that change what it holds");
			const path = records.get("path");
			if (path !== void 0 && kind === "g") return unsafe("one name is given to all of its files");
			if (path !== void 0 && longName !== void 0) return unsafe("an entry has two names");
			longName = path ?? longName;
			continue;
		}
		if (kind === "L") {
			if (longName !== void 0) return unsafe("an entry has two names");
			longName = text$1(body, 0, body.length);
			continue;
		}
		const name = longName ?? nameOf$1(header);
		longName = void 0;
		const shownName = () => JSON.stringify(escapeControls(name));
		if (UNSAFE[kind] !== void 0) return unsafe(`${shownName()} is ${UNSAFE[kind]}`);
		if (![
			"0",
			"\0",
			"5"
		].includes(kind)) return unsafe(`${shownName()} is neither a file nor a folder`);
		const path = name.replace(/^(\.?\/)+/, "").replace(/\/$/, "");
		if (kind === "5" || name.endsWith("/")) {
			if (size > 0) return unsafe(`the folder ${shownName()} holds bytes`);
			if (!/^\.?$/.test(path) && !isInside(path)) return unsafe(`the folder ${shownName()} is outside of the bundle`);
			continue;
		}
		if (!isInside(path)) return unsafe(`the name ${shownName()} leads out of the bundle, or is no plain path`);
		if (files.has(path)) return unsafe(`two files have the name ${shownName()}`);
		files.set(path, body);
	}
	return success([...files].map(([path, bytes]) => ({
		path,
		bytes
	})));
}
function isInside(path) {
	return path.length <= 1e3 && !/[\\\p{Cc}\ufffd]|^[A-Za-z]:/u.test(path) && path.split("/").every((part) => part !== "" && part !== "." && part !== "..");
}
// src/targets/bundle/pack-archive.ts
async function packArchive(files) {
	const [{ gzipSync }, { packTar }] = await Promise.all([import("fflate"), import("modern-tar")]);
	return gzipSync(await packTar(files.map(({ path, bytes }) => ({
		header: {
			name: `/${path}`,
			size: bytes.length,
			type: "file",
			mode: 420,
			mtime: new Date(0),
			uid: 0,
			gid: 0
		},
		body: bytes
	}))), {
		mtime: 0,
		level: 9
	});
}
// src/targets/bundle/archive.ts
function unpackArchive(bytes, file) {
	const tar = gunzip(bytes, file);
	return tar.ok ? readTar(tar.value, file) : tar;
}
// src/targets/bundle/bundle-json.ts
const MOST_LEVELS = 600;
const MOST_BYTES$1 = 134217728;
function bundleJson(bytes) {
	const text = new TextDecoder().decode(bytes);
	const { tooDeepAt, bytes: size } = jsonShape(text, MOST_LEVELS);
	if (tooDeepAt !== void 0 || size > MOST_BYTES$1) return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// src/targets/bundle/canonical-json.ts
const MAX_DEPTH = 1e3;
function canonicalJson(text) {
	if (jsonShape(text, MAX_DEPTH).tooDeepAt !== void 0 || !isJson(text)) return void 0;
	let at = 0;
	const next = () => {
		while (/[ \t\n\r]/.test(text.charAt(at))) at++;
		return text.charAt(at);
	};
	const string = () => {
		const start = at++;
		while (text.charAt(at) !== "\"") at += text.charAt(at) === "\\" ? 2 : 1;
		return wellFormed(JSON.parse(text.slice(start, ++at)));
	};
	const word = () => {
		const start = at;
		while (/[-+.\w]/.test(text.charAt(at))) at++;
		return text.slice(start, at);
	};
	const inside = (close, part) => {
		for (at++; next() !== close;) {
			part();
			if (next() === ",") at++;
		}
		at++;
	};
	const list = () => {
		const items = [];
		inside("]", () => items.push(value()));
		return `[${items.join(",")}]`;
	};
	const object = () => {
		const members = new Map();
		inside("}", () => {
			const key = string();
			next();
			at++;
			members.set(key, value());
		});
		return `{${[...members].sort(([a], [b]) => compareCodePoints(a, b)).map(([key, member]) => `${goString(key)}:${member}`).join(",")}}`;
	};
	const value = () => {
		switch (next()) {
			case "{": return object();
			case "[": return list();
			case "\"": return goString(string());
			default: return word();
		}
	};
	return value();
}
function isJson(text) {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
function goString(text) {
	return JSON.stringify(text).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
}
// src/targets/bundle/hash-file.ts
const HASHES = {
	"SHA-256": "sha256",
	"SHA-384": "sha384",
	"SHA-512": "sha512"
};
function isHashName(name) {
	return typeof name === "string" && Object.hasOwn(HASHES, name);
}
const STRUCTURED = [
	"data.json",
	"data.yaml",
	"data.yml",
	".manifest"
];
function hashFile({ path, bytes }, name = "SHA-256") {
	const hashed = STRUCTURED.includes(basename$1(path)) ? canonicalFile(bytes) : bytes;
	return hashed === void 0 ? void 0 : createHash(HASHES[name]).update(hashed).digest("hex");
}
function canonicalFile(bytes) {
	try {
		return canonicalJson(new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes));
	} catch {
		return;
	}
}
// src/targets/bundle/signature.ts
const SIGNATURES = ".signatures.json";
const SIGN = "get it from who signs it; if it is yours, sign it: patternc sign FILE --key KEY";
const AGAIN = "get the bundle from who signed it, and sign it anew only if it is yours";
async function readSignature(files, file, { key: { key, algorithm }, keyId, scope }) {
	const refuse = (message, help = AGAIN) => refusedBundle("bundle/signature", message, help, file);
	const [holder, another] = files.filter(({ path }) => basename$1(path) === SIGNATURES);
	if (holder === void 0) return refusedBundle("bundle/unsigned", "the bundle is not signed", SIGN, file);
	if (another !== void 0 || holder.path !== ".signatures.json") return refuse(`the bundle has ${another === void 0 ? "its signature in a folder" : "more than one signature"}`);
	const tokens = valueAt(jsonOf$1(holder.bytes), "signatures");
	if (!isJsonList(tokens) || tokens.length === 0) return refusedBundle("bundle/unsigned", `there is no signature in ${SIGNATURES}`, SIGN, file);
	const [token] = tokens;
	if (tokens.length > 1) return refuse("the bundle has more than one signature");
	const jose = await import("jose");
	const header = typeof token === "string" ? headerOf(token, jose.decodeProtectedHeader) : void 0;
	if (typeof token !== "string" || header === void 0) return refuse("the signature is no signed JWT");
	const { alg } = header;
	if (alg !== algorithm) return refuse(`the signature is made with ${quote(alg ?? "none")}, and the key is for ${algorithm}`, "give the public key that belongs to the signature");
	const payload = await jose.compactVerify(token, key, { algorithms: [algorithm] }).then((verified) => jsonOf$1(verified.payload), () => void 0);
	if (payload === void 0) return refuse("the signature is not by this key", "give the public key of who signed, or do not use this bundle");
	const signedId = header.kid ?? valueAt(payload, "keyid");
	if (keyId !== void 0 && signedId !== keyId) return refuse(`the signature is ${named(signedId, "by the key")}, and ${quote(keyId)} is expected`);
	const signedScope = valueAt(payload, "scope") ?? "";
	if (signedScope !== (scope ?? "")) {
		const expected = scope ? `${quote(scope)} is expected` : "none is expected";
		return refuse(`the signature is ${named(signedScope, "for the scope")}, and ${expected}`, "give with --scope what the bundle is signed for, if that is what you want it for");
	}
	const signed = signedFiles(valueAt(payload, "files"));
	return signed === void 0 ? refuse("the signature does not list files with their hashes") : success(signed);
}
function named(value, what) {
	return typeof value === "string" && value !== "" ? `${what} ${quote(value)}` : `${what} without a name`;
}
function headerOf(token, decode) {
	try {
		return decode(token);
	} catch {
		return;
	}
}
function signedFiles(list) {
	if (!isJsonList(list)) return void 0;
	const whole = list.map((entry) => {
		const [name, algorithm, hash] = [
			"name",
			"algorithm",
			"hash"
		].map((key) => valueAt(entry, key));
		if (typeof name !== "string" || typeof hash !== "string" || !isHashName(algorithm)) return void 0;
		return {
			name,
			algorithm,
			hash: hash.toLowerCase()
		};
	}).filter((one) => one !== void 0);
	return new Set(whole.map(({ name }) => name)).size === list.length ? whole : void 0;
}
function valueAt(value, key) {
	return isJsonObject(value) ? ownValue(value, key) : void 0;
}
function jsonOf$1(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return bundleJson(bytes);
	} catch {
		return;
	}
}
// src/targets/bundle/wasm-sections.ts
const SECTION = {
	TYPE: 1,
	IMPORT: 2,
	FUNCTION: 3,
	TABLE: 4,
	MEMORY: 5,
	GLOBAL: 6,
	EXPORT: 7,
	CODE: 10
};
const KIND$1 = {
	FUNCTION: 0,
	TABLE: 1,
	MEMORY: 2,
	GLOBAL: 3
};
function* sectionsOf(bytes) {
	const reader = new WasmReader(bytes);
	reader.skip(8);
	while (!reader.atEnd) yield {
		id: reader.byte(),
		reader: reader.part(reader.number())
	};
}
var WasmReader = class WasmReader {
	bytes;
	at = 0;
	constructor(bytes) {
		this.bytes = bytes;
	}
	get length() {
		return this.bytes.length;
	}
	get atEnd() {
		return this.at >= this.bytes.length;
	}
	skip(count) {
		this.at += count;
	}
	byte() {
		return this.bytes[this.at++] ?? 0;
	}
	number() {
		let value = 0;
		for (let shift = 0;; shift += 7) {
			const byte = this.byte();
			value += (byte & 127) * 2 ** shift;
			if (byte < 128) return value;
		}
	}
	limits() {
		const flag = this.byte();
		return {
			flag,
			least: this.number(),
			most: (flag & 1) === 1 ? this.number() : void 0
		};
	}
	name() {
		return new TextDecoder().decode(this.part(this.number()).bytes);
	}
	part(length) {
		const part = this.bytes.subarray(this.at, this.at + length);
		this.at += length;
		return new WasmReader(part);
	}
	list(item) {
		return Array.from({ length: this.number() }, item);
	}
};
// src/targets/bundle/wasm-abi.ts
function wasmAbi(bytes) {
	if (!WebAssembly.validate(bytes)) return void 0;
	const values = [];
	const exported = new Map();
	for (const { id, reader } of sectionsOf(bytes)) {
		if (id === SECTION.IMPORT) values.push(...importedGlobals(reader));
		if (id === SECTION.GLOBAL) values.push(...reader.list(() => globalValue(reader)));
		if (id === SECTION.EXPORT) reader.list(() => {
			const name = reader.name();
			const kind = reader.byte();
			const index = reader.number();
			if (kind === KIND$1.GLOBAL) exported.set(name, index);
		});
	}
	const exportedValue = (name) => values[exported.get(name) ?? -1];
	const version = exportedValue("opa_wasm_abi_version");
	const minor = exportedValue("opa_wasm_abi_minor_version");
	return version === void 0 || minor === void 0 ? void 0 : {
		version,
		minor
	};
}
function importedGlobals(reader) {
	return reader.list(() => {
		reader.name();
		reader.name();
		const kind = reader.byte();
		if (kind === KIND$1.FUNCTION) reader.number();
		if (kind === KIND$1.TABLE) reader.skip(1);
		if (kind === KIND$1.GLOBAL) reader.skip(2);
		if (kind === KIND$1.TABLE || kind === KIND$1.MEMORY) reader.limits();
		return kind;
	}).filter((kind) => kind === KIND$1.GLOBAL).map(() => void 0);
}
function globalValue(reader) {
	reader.skip(2);
	const isConstant = reader.byte() === 65;
	const value = reader.number();
	return reader.byte() === 11 && isConstant ? value : void 0;
}
// src/targets/bundle/wasm-interface.ts
const MOST_FIRST_PAGES = 1024;
const MOST_TABLE_ENTRIES = 1e6;
const MOST_BYTES = 33554432;
const MOST_OF_FUNCTION = 268435456;
const IMPORTS = {
	opa_abort: "i>",
	opa_println: "i>",
	opa_builtin0: "ii>i",
	opa_builtin1: "iii>i",
	opa_builtin2: "iiii>i",
	opa_builtin3: "iiiii>i",
	opa_builtin4: "iiiiii>i"
};
const EXPORTS = {
	builtins: ">i",
	entrypoints: ">i",
	opa_malloc: "i>i",
	opa_json_parse: "ii>i",
	opa_json_dump: "i>i",
	opa_heap_ptr_get: ">i",
	opa_eval: "iiiiiii>i"
};
function interfaceFault(bytes) {
	if (bytes.length > MOST_BYTES) return `it has more than ${MOST_BYTES / 1024 / 1024} MiB`;
	try {
		return faultOf(bytes);
	} catch (error) {
		if (error instanceof UnknownForm) return "it has types that OPA does not use";
		throw error;
	}
}
var UnknownForm = class extends Error {};
function faultOf(bytes) {
	let types = [];
	let tables = 0;
	let hasMemory = false;
	const functions = [];
	const exported = new Map();
	for (const { id, reader } of sectionsOf(bytes)) if (id === SECTION.TYPE) types = reader.list(() => signature(reader));
	else if (id === SECTION.IMPORT) {
		const first = reader.list(() => {
			const [module, name, kind] = [
				reader.name(),
				reader.name(),
				reader.byte()
			];
			const shown = escapeControls(`${module}.${name}`, 60);
			if (kind === KIND$1.MEMORY) {
				const { flag, least } = reader.limits();
				if (hasMemory || module !== "env" || name !== "memory") return `it imports the memory ${shown}`;
				hasMemory = true;
				return flag !== 0 || least > MOST_FIRST_PAGES ? "it demands a memory that no policy of OPA does" : void 0;
			}
			if (kind !== KIND$1.FUNCTION) throw new UnknownForm();
			const type = reader.number();
			functions.push(type);
			return module === "env" && Object.hasOwn(IMPORTS, name) && IMPORTS[name] === types[type] ? void 0 : `it imports ${shown}, which OPA's interface has not so`;
		}).find((fault) => fault !== void 0);
		if (first !== void 0) return first;
	} else if (id === SECTION.FUNCTION) functions.push(...reader.list(() => reader.number()));
	else if (id === SECTION.TABLE) {
		const sizes = reader.list(() => {
			reader.byte();
			return reader.limits();
		});
		tables += sizes.length;
		if (tables > 1 || sizes.some(({ least, most = 0 }) => Math.max(least, most) > MOST_TABLE_ENTRIES)) return "it has tables that no policy of OPA has";
	} else if (id === SECTION.CODE) {
		if (reader.list(() => compileSize(reader.part(reader.number()))).some((size) => size > MOST_OF_FUNCTION)) return "it has a function that is too large to be compiled";
	} else if (id === SECTION.MEMORY && reader.number() > 0) return "it has a memory of its own";
	else if (id === SECTION.EXPORT) reader.list(() => {
		const [name, kind, index] = [
			reader.name(),
			reader.byte(),
			reader.number()
		];
		if (kind === KIND$1.FUNCTION) exported.set(name, types[functions[index] ?? -1]);
	});
	if (!hasMemory) return "it does not import its memory";
	for (const [name, wanted] of Object.entries(EXPORTS)) {
		if (!exported.has(name)) return `it lacks the function ${name}`;
		if (exported.get(name) !== wanted) return `its function ${name} takes or gives something else than OPA's`;
	}
}
function compileSize(body) {
	return body.list(() => {
		const count = body.number();
		if (VALUE_TYPES[body.byte()] === void 0) throw new UnknownForm();
		return count;
	}).reduce((sum, count) => sum + count, 1) * body.length;
}
function signature(reader) {
	if (reader.byte() !== 96) throw new UnknownForm();
	const values = () => reader.list(() => VALUE_TYPES[reader.byte()] ?? unknownForm()).join("");
	return `${values()}>${values()}`;
}
const VALUE_TYPES = {
	127: "i",
	126: "l",
	125: "f",
	124: "d",
	123: "v"
};
function unknownForm() {
	throw new UnknownForm();
}
// src/targets/bundle/open-policy.ts
async function openPolicy(bytes, file, verification) {
	const policy = await readPolicy(bytes, file, verification);
	const fault = policy.ok ? runnable(policy.value.wasm, file) : void 0;
	return fault === void 0 ? policy : failure([fault]);
}
async function readPolicy(bytes, file, verification) {
	const unpacked = unpackArchive(bytes, file);
	if (!unpacked.ok) return unpacked;
	const files = unpacked.value;
	if (verification !== void 0) {
		const { verifyFiles } = await import("./verify-bundle.js");
		const verified = await verifyFiles(files, file, verification);
		if (!verified.ok) return verified;
	}
	const manifest = jsonOf(files, ".manifest");
	const metadata = valueAt$1(manifest, ["metadata", "patternc"]);
	const entrypoint = valueAt$1(metadata, ["wasm", "entrypoint"]);
	const fields = valueAt$1(metadata, ["fields"]);
	const wasm = files.find(({ path }) => path === valueAt$1(metadata, ["wasm", "module"]));
	const parts = valueAt$1(metadata, ["parts"]);
	const lacks = [...typeof entrypoint === "string" && isFieldsByKind(fields) ? [] : ["metadata in .manifest"], ...wasm === void 0 ? ["policy.wasm"] : []];
	if (wasm === void 0 || typeof entrypoint !== "string" || !isFieldsByKind(fields)) return failure([foreignBundle(`it lacks ${lacks.join(", ")}`, file)]);
	const readManifest = manifestOf(manifest);
	const isSigned = files.some(({ path }) => path === SIGNATURES);
	return success({
		bytes,
		files,
		manifest: readManifest,
		signature: verification !== void 0 ? "verified" : isSigned ? "present" : "none",
		definitions: () => definitionsIn(files, readManifest.settings?.packagePrefix),
		parts: isJsonList(parts) ? parts : [],
		wasm: wasm.bytes,
		entrypoint,
		fields
	});
}
const NAMESPACE$1 = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
function manifestOf(manifest) {
	const text = (...keys) => {
		const value = valueAt$1(manifest, keys);
		return typeof value === "string" ? value : "";
	};
	const defaultNamespace = text("metadata", "patternc", "settings", "defaultNamespace");
	const prefix = packagePrefix(text("metadata", "patternc", "settings", "packagePrefix"));
	return {
		revision: text("revision"),
		patternc: text("metadata", "patternc", "version"),
		opa: text("metadata", "patternc", "opa"),
		...NAMESPACE$1.test(defaultNamespace) ? { settings: {
			defaultNamespace,
			...recordedKinds(manifest),
			...prefix === void 0 ? {} : { packagePrefix: prefix }
		} } : {}
	};
}
function recordedKinds(manifest) {
	const recorded = valueAt$1(manifest, [
		"metadata",
		"patternc",
		"settings",
		"kinds"
	]);
	const file = recorded === void 0 ? void 0 : kindsFileOf(normaliseDocument(documentOf(recorded, ".manifest")));
	return file?.ok === true ? { kinds: kindCatalogOf(file.value) } : {};
}
const ABI = 1;
function runnable(wasm, file) {
	const abi = wasmAbi(wasm);
	if (abi === void 0) return foreignBundle("its policy.wasm is not what OPA compiles", file);
	if (abi.version === ABI) {
		const fault = interfaceFault(wasm);
		return fault === void 0 ? void 0 : foreignBundle(`its policy.wasm is not what OPA compiles: ${fault}`, file);
	}
	return bundleFault("bundle/abi", `the policy in the bundle is for the WASM interface ${abi.version}.${abi.minor} of OPA, and this patternc runs ${ABI}.x`, "build the bundle with this patternc, or run the one that built it", file);
}
function definitionsIn(files, prefix = []) {
	const definitions = valueAt$1(jsonOf(files, "data.json"), [
		...prefix,
		"lib",
		"kubepattern",
		"definitions"
	]);
	return isJsonObject(definitions) ? definitions : void 0;
}
function jsonOf(files, path) {
	const file = files.find((candidate) => candidate.path === path);
	return file === void 0 ? void 0 : bundleJson(file.bytes);
}
function foreignBundle(why, file) {
	return bundleFault("bundle/foreign", `this is no bundle that patternc built: ${why}`, "give a bundle.tar.gz that `patternc build` wrote, or the pattern files themselves", file);
}
// src/cli/bundle-file.ts
async function readBundleFile(file) {
	try {
		const chunks = [];
		for await (const chunk of createReadStream(file, { end: BUNDLE_LIMITS.packed })) chunks.push(chunk);
		return success(Buffer.concat(chunks));
	} catch (error) {
		const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
		const reason = error instanceof Error ? error.message : String(error);
		return failure([errorDiagnostic({
			code: isMissing ? "read/missing-file" : "read/unreadable-file",
			message: isMissing ? "there is no such bundle" : `it cannot be read: ${reason}`,
			help: "give a bundle.tar.gz that `patternc build` wrote",
			place: { file }
		})]);
	}
}
// src/cli/built-in-policy.ts
const BUILT_IN = fileURLToPath(new URL("../../dist-policies/bundle.tar.gz", import.meta.url));
const UNPACKED = fileURLToPath(new URL("../../dist/built-in", import.meta.url));
async function openBuiltInPolicy() {
	const bytes = await readBundleFile(BUILT_IN);
	if (!bytes.ok) return bytes;
	const digest = digestOf(bytes.value);
	const unpacked = await readUnpacked(digest);
	if (unpacked !== void 0) {
		const patterns = async (parts) => {
			const policy = parts.length === 0 ? void 0 : await readPolicy(bytes.value, BUILT_IN);
			return policy?.ok === true ? patternsOf$1(policy.value, parts) : [];
		};
		return success({
			...unpacked,
			patterns
		});
	}
	const policy = await readPolicy(bytes.value, BUILT_IN);
	if (!policy.ok) return policy;
	const { wasm, entrypoint, parts } = policy.value;
	return success({
		digest,
		wasm,
		entrypoint,
		parts,
		patterns: (some) => patternsOf$1(policy.value, some)
	});
}
async function readUnpacked(digest) {
	try {
		const [text, wasm] = await Promise.all([readFile(join(UNPACKED, "policy.json"), "utf8"), readFile(join(UNPACKED, "policy.wasm"))]);
		const unpacked = JSON.parse(text);
		return unpacked.digest === digest ? {
			...unpacked,
			wasm
		} : void 0;
	} catch {
		return;
	}
}
async function patternsOf$1(policy, parts) {
	if (parts.length === 0) return [];
	const { readBundlePattern } = await import("./read-bundle-pattern.js");
	const definitions = policy.definitions() ?? {};
	return parts.flatMap(({ packageName }) => {
		const pattern = readBundlePattern(policy, definitions[packageName], `${BUILT_IN}/${packageName}`);
		return pattern.ok ? [pattern.value] : [];
	});
}
// src/base/decode-text.ts
const LINE_FEED$2 = 10;
function decodeText(file, bytes) {
	if (isUtf8(bytes) && !isUtf16(bytes)) return success(new SourceText(file, new TextDecoder().decode(bytes)));
	const marked = utf16WithMark(bytes);
	if (marked !== void 0) return success(new SourceText(file, marked));
	if (isUtf16(bytes)) return failure([refused(hasUtf16Mark(bytes) ? "the text is no valid UTF-16" : "the text is UTF-16 without a byte order mark", {
		file,
		line: 1,
		column: 1
	})]);
	return failure([refused("the text is not UTF-8", firstBroken(file, bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? bytes.subarray(3) : bytes))]);
}
function refused(message, place) {
	return errorDiagnostic({
		code: "read/encoding",
		message,
		help: "save the file as UTF-8",
		place
	});
}
function firstBroken(file, bytes) {
	let line = 1;
	let start = 0;
	let end = lineEnd(bytes, start);
	while (end < bytes.length && isUtf8(bytes.subarray(start, end))) {
		line++;
		start = end + 1;
		end = lineEnd(bytes, start);
	}
	return {
		file,
		line,
		column: validPrefix(bytes.subarray(start, end)) + 1
	};
}
function utf16WithMark(bytes) {
	if (!hasUtf16Mark(bytes)) return void 0;
	try {
		return new TextDecoder(bytes[0] === 255 ? "utf-16le" : "utf-16be", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
function hasUtf16Mark([a, b]) {
	return a === 255 && b === 254 || a === 254 && b === 255;
}
function isUtf16(bytes) {
	const [a = 1, b = 1, c = 1, d = 1] = bytes;
	return hasUtf16Mark(bytes) || a !== 0 && b === 0 && c !== 0 && d === 0 || a === 0 && b !== 0 && c === 0 && d !== 0;
}
function lineEnd(bytes, start) {
	const end = bytes.indexOf(LINE_FEED$2, start);
	return end === -1 ? bytes.length : end;
}
function validPrefix(line) {
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(line);
	const encoder = new TextEncoder();
	let offset = 0;
	for (const [i, character] of [...text].entries()) {
		const bytes = encoder.encode(character);
		if (character === "�" && !bytes.every((byte, k) => line[offset + k] === byte)) return i;
		offset += bytes.length;
	}
	return text.length;
}
// src/base/file-name.ts
function undecodableName(folder, name) {
	if (!name.includes("�") || lstatSync(join(folder, name), { throwIfNoEntry: false }) !== void 0) return void 0;
	const bytes = readdirSync(folder, { encoding: "buffer" }).find((one) => one.toString("utf8") === name);
	return bytes === void 0 ? void 0 : spelled$1(bytes);
}
function spelled$1(bytes) {
	return [...bytes].map((byte) => byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
// src/pattern/dialect-id-of.ts
function dialectIdOf(document) {
	if (isRegistryPattern(document)) return "kubepattern.it/v1";
	return isPatternResource(document) ? "kubepattern.dev/v1" : void 0;
}
function isRegistryPattern(document) {
	const { value } = document;
	if (!isJsonObject(value)) return false;
	const { apiVersion, version, kind } = value;
	if (isRegistryVersion(version) || isRegistryVersion(apiVersion)) return true;
	return typeof kind === "string" && /^pattern$/i.test(kind) && typeof apiVersion !== "string" && !isPatternResource(document);
}
function isRegistryVersion(version) {
	return typeof version === "string" && /^kubepattern\.it\b/i.test(version);
}
const RESOURCE_KINDS = ["Pattern", "PatternAsCode"];
function isPatternResource({ value }) {
	if (!isJsonObject(value)) return false;
	const { apiVersion, version, kind, spec } = value;
	const isPatternKind = typeof kind === "string" && RESOURCE_KINDS.includes(kind);
	const hasTarget = isJsonObject(spec) && Object.hasOwn(spec, "target");
	if (typeof apiVersion !== "string") return isPatternKind && version === void 0 && hasTarget;
	if (!apiVersion.startsWith("kubepattern.") || isRegistryVersion(apiVersion)) return false;
	if (typeof kind !== "string") return hasTarget;
	return isPatternKind || nearestWord(kind, RESOURCE_KINDS) !== void 0;
}
// src/pattern/profile.ts
const PROFILES = ["recommended", "advisory"];
const DEFAULT_PROFILE = "recommended";
const PROFILE_LABEL = "patternc.dev/profile";
const DESCRIPTION_ANNOTATION = "kubernetes.io/description";
const PROFILE_CHOICES = ["recommended", "all"];
function isChosen(profile, choice) {
	return choice === "all" || profile === "recommended";
}
function patternsOf(patterns, choice) {
	const chosen = patterns.filter(({ profile }) => isChosen(profile, choice));
	return chosen.length === 0 ? patterns : chosen;
}
// src/pattern/string-form.ts
function stringForm(value) {
	if (typeof value === "string") return value;
	return Object.is(value, -0) ? "0" : String(value);
}
function integerOf(text) {
	return /^[+-]?[0-9]{1,15}$/.test(text) ? Number(text) + 0 : void 0;
}
// src/pattern/pattern.ts
const SEVERITY_RANK = {
	INFO: 0,
	LOW: 1,
	WARNING: 2,
	MEDIUM: 2,
	HIGH: 3,
	CRITICAL: 4
};
const POINT = 1e6;
function needsSeveral({ roles, whenNone }) {
	return roles.length > 1 || whenNone !== void 0;
}
// src/cli/unreadable-file.ts
function unreadableFile(file, error, help) {
	const systemCode = error instanceof Error && "code" in error ? error.code : void 0;
	const isMissing = systemCode === "ENOENT";
	const reason = systemCode === "EISDIR" ? "it is a folder" : error instanceof Error ? error.message : String(error);
	return errorDiagnostic({
		code: isMissing ? "read/missing-file" : "read/unreadable-file",
		message: isMissing ? "there is no such file" : `it cannot be read: ${reason}`,
		help,
		place: { file }
	});
}
// src/report/secret-line.ts
const MAY_HAVE_SECRET = /\bSecret\b|\b(?:data|stringData)["']?\s*:|last-applied-configuration|\\[ux]/;
function mayHoldSecret(line) {
	return line !== void 0 && MAY_HAVE_SECRET.test(line);
}
// src/report/text-layout.ts
const GROUPINGS = [
	"pattern",
	"resource",
	"file"
];
const COLUMNS = {
	least: 60,
	most: 120
};
function wrappedWidth(columns) {
	return columns === void 0 ? {} : { width: Math.min(COLUMNS.most, Math.max(COLUMNS.least, columns)) };
}
function linesText(lines, width) {
	return lines.map((line) => `${wrapLine(line, width).join("\n")}\n`).join("");
}
function wrapLine({ indent, text, hang = 0, whole }, width) {
	const first = " ".repeat(indent);
	if (width === void 0 || whole === true) return [first + text];
	const next = " ".repeat(indent + hang);
	const lines = [];
	let line = first;
	let used = indent;
	let gap = "";
	for (const [, word = "", blanks = ""] of text.matchAll(/([^ ]+)( *)/g)) {
		const columns = textWidth(word);
		if (!(line.length === (lines.length === 0 ? indent : indent + hang)) && used + gap.length + columns > width) {
			lines.push(line);
			line = next + word;
			used = next.length + columns;
		} else {
			line += gap + word;
			used += gap.length + columns;
		}
		gap = blanks;
	}
	return [...lines, line];
}
const WIDE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const PRINTABLE_ASCII = /^[ -~]*$/;
const COLOUR = /\u001b\[\d+m/g;
function textWidth(text) {
	const plain = text.replace(COLOUR, "");
	if (PRINTABLE_ASCII.test(plain)) return plain.length;
	return [...plain].reduce((width, c) => width + (NO_WIDTH.test(c) ? 0 : WIDE.test(c) ? 2 : 1), 0);
}
function padText(text, columns) {
	return text + " ".repeat(Math.max(0, columns - textWidth(text)));
}
// src/report/source-excerpt.ts
const BEFORE = 60;
const SHOWN = 120;
const CUT = "…";
function sourceLineAt(text, column, shown = SHOWN) {
	const characters = [...text].map((c) => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u.test(c) ? " " : c);
	const at = [...text.slice(0, column - 1)].length;
	const before = Math.min(BEFORE, shown >> 1);
	const start = Math.max(0, Math.min(at - before, characters.length - shown));
	const left = `${start > 0 ? CUT : ""}${characters.slice(start, at).join("")}`;
	const right = `${characters.slice(at, start + shown).join("")}${characters.length > start + shown ? CUT : ""}`;
	return {
		left,
		right,
		line: left + right,
		blanks: " ".repeat(textWidth(left))
	};
}
function markedLine({ line, column, text }) {
	const dropped = indentation(text, column);
	const { left, right } = sourceLineAt(text.slice(dropped), column - dropped);
	const [marked = ""] = FIELD.exec(right) ?? [];
	return {
		line,
		before: left,
		marked,
		after: right.slice(marked.length)
	};
}
const FIELD = /^(?:"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?|(?:[^\s,:\]}]|:(?=\S))+)/;
function indentation(text, column) {
	return Math.min(/^[ \t]*/.exec(text)?.[0].length ?? 0, column - 1);
}
function excerptLines(excerpt, style, width = SHOWN) {
	const { line, column, text, path = "" } = excerpt;
	const number = String(line);
	const room = Math.max(MIN_SHOWN, Math.min(SHOWN, width - number.length - 3 - 2));
	const dropped = indentation(text, column);
	const shown = text.slice(dropped);
	const isWide = textWidth(shown) > [...shown].length;
	const source = sourceLineAt(shown, column - dropped, isWide ? room >> 1 : room);
	const below = `${style.dim(`${" ".repeat(number.length)} |`)} ${source.blanks}${style.red("^")}`;
	const label = endOf(escapeControls(path, path.length), width - textWidth(below) - 1);
	return [`${style.dim(`${number} |`)} ${source.line}`, label === "" ? below : `${below} ${style.dim(label)}`];
}
const MIN_SHOWN = 40;
function endOf(text, room) {
	const characters = [...text];
	if (textWidth(text) <= room) return text;
	if (room < MIN_LABEL) return "";
	const kept = PRINTABLE.test(text) ? room - 1 : room >> 1;
	return `${CUT}${characters.slice(-kept).join("")}`;
}
const MIN_LABEL = 20;
const PRINTABLE = /^[ -~]*$/;
function fieldExcerpt({ apiVersion, kind, field }) {
	if (field === void 0 || kind === "Secret" && groupOf(apiVersion) === "") return void 0;
	const { line, column } = field;
	const text = field.sourceLine?.();
	return text === void 0 || mayHoldSecret(text) ? void 0 : {
		line,
		column,
		text,
		path: field.path
	};
}
// src/report/diagnostics-text.ts
function diagnosticsText(diagnostics, style) {
	return diagnostics.map((diagnostic) => diagnosticText(diagnostic, style)).join("");
}
function diagnosticText({ code, severity, message, place, sourceLine, help }, style) {
	const where = place === void 0 ? [] : [
		place.file || "\"\"",
		place.line,
		place.column
	].filter((part) => part !== void 0);
	const label = severity === "error" ? style.red("error") : style.yellow("warning");
	const lines = [`${where.length === 0 ? "" : `${escapeControls(where.join(":"))}: `}${label}: ${escapeControls(message, 400)} ${style.dim(`[${code}]`)}`];
	if (sourceLine !== void 0 && place?.column !== void 0) lines.push(...caret(sourceLine, place.column, style));
	lines.push(`  ${style.cyan("help")}: ${escapeControls(help, 600)}`);
	return `${lines.join("\n")}\n`;
}
function caret(sourceLine, column, style) {
	const { line, blanks } = sourceLineAt(sourceLine, column);
	return [`  ${style.dim("|")} ${line}`, `  ${style.dim("|")} ${blanks}${style.red("^")}`];
}
// src/report/style.ts
function styleFor(color) {
	return createColors(color);
}
function coloredSeverity(severity, style) {
	if (severity === "CRITICAL" || severity === "HIGH") return style.red(severity);
	return severity === "INFO" || severity === "LOW" ? style.cyan(severity) : style.yellow(severity);
}
// src/cli/progress-line.ts
var ProgressLine = class {
	stream;
	#text = "";
	#spinner;
	#drawn;
	constructor(stream) {
		this.stream = stream;
	}
	show(text) {
		this.#text = text;
		if (text === "") {
			this.#drawn?.stop();
			return;
		}
		if (this.#drawn !== void 0) draw(this.#drawn, text);
		else this.#load();
	}
	#load() {
		if (this.#spinner !== void 0) return;
		this.#spinner = spinnerOn(this.stream);
		this.#spinner.then((spinner) => {
			this.#drawn = spinner;
			if (this.#text !== "") draw(spinner, this.#text);
		}, () => void 0);
	}
};
function draw(spinner, text) {
	if (spinner.isSpinning) spinner.text = text;
	else spinner.start(text);
}
async function spinnerOn(stream) {
	const { default: yoctoSpinner } = await import("yocto-spinner");
	return yoctoSpinner({
		stream: withCursor(stream),
		handleSignals: false
	});
}
function withCursor(stream) {
	const shown = Object.create(stream);
	shown.write = (text) => text === HIDE_CURSOR || text === SHOW_CURSOR ? true : stream.write(text);
	for (const name of [
		"cursorTo",
		"moveCursor",
		"clearLine"
	]) Object.assign(shown, { [name]: (...args) => stream[name].apply(stream, args) });
	return shown;
}
const HIDE_CURSOR = "\x1B[?25l";
const SHOW_CURSOR = "\x1B[?25h";
// src/cli/terminal.ts
function hasColors(isTerminal, { NO_COLOR, FORCE_COLOR, TERM }) {
	if (NO_COLOR || FORCE_COLOR === "0" || FORCE_COLOR === "false") return false;
	return FORCE_COLOR ? true : isTerminal && TERM !== "dumb";
}
const USUAL_COLUMNS = 80;
function processTerminal(colorAllowed) {
	const progressLine = isatty(2) && process.env.TERM !== "dumb" && !("CI" in process.env) ? new ProgressLine(process.stderr) : void 0;
	const colored = (fd) => colorAllowed && hasColors(isatty(fd), process.env);
	return {
		out: (text) => new Promise((resolve, reject) => {
			process.stdout.write(shown(1, text), (error) => error && !isClosedPipe(error) ? reject(error) : resolve());
		}),
		err: (text) => {
			process.stderr.write(shown(2, text));
		},
		progress: (line) => progressLine?.show(visibleOnTerminal(line)),
		outStyle: styleFor(colored(1)),
		errStyle: styleFor(colored(2)),
		...isatty(1) ? { columns: process.stdout.columns || USUAL_COLUMNS } : {},
		standardInput: () => process.stdin
	};
}
function shown(fd, text) {
	return isatty(fd) ? visibleOnTerminal(text) : text;
}
function isClosedPipe(error) {
	return error.code === "EPIPE";
}
function reportDiagnostics(diagnostics, terminal, quiet = false) {
	const errors = diagnostics.filter(({ severity }) => severity === "error");
	const shown = quiet ? errors : diagnostics;
	if (shown.length > 0) terminal.err(diagnosticsText(shown, terminal.errStyle));
	return errors.length > 0 ? EXIT.ERROR : EXIT.CLEAN;
}
function usageError(message, help) {
	return errorDiagnostic({
		code: "usage/option",
		message,
		help
	});
}
// src/cli/check/finding-evidence.ts
const MAX_WITH_EVIDENCE = 500;
async function findingEvidence({ report, patterns, finder: lazy }) {
	const absent = new Map(patterns.filter(canBeAboutAbsence).map((pattern) => [pattern.name, pattern]));
	if (absent.size === 0) return () => [];
	const finder = await lazy();
	const shown = new Set(report.findings.slice(0, MAX_WITH_EVIDENCE));
	const cache = new Map();
	return (finding) => {
		const pattern = absent.get(finding.pattern.name);
		if (pattern === void 0 || !shown.has(finding)) return [];
		const cached = cache.get(finding);
		if (cached !== void 0) return cached;
		const evidence = finder.of(pattern, foundResources(finding));
		cache.set(finding, evidence);
		return evidence;
	};
}
function canBeAboutAbsence({ requirement, whenNone }) {
	const { noneOf, score } = requirement;
	return noneOf.length > 0 || score.terms.some(({ wanted }) => !wanted) || whenNone !== void 0;
}
// src/cluster/byte-input.ts
const SMALL_CHUNK = 65536;
const LARGE_CHUNK = 4194304;
function* fileChunks(file) {
	const descriptor = openSync(file, "r");
	try {
		const { size } = fstatSync(descriptor);
		for (let total = 0;;) {
			const length = Math.min(LARGE_CHUNK, Math.max(SMALL_CHUNK, size - total + 1));
			const chunk = Buffer.allocUnsafeSlow(length);
			const count = readSync(descriptor, chunk);
			if (count === 0) break;
			yield chunk.subarray(0, count);
			total += count;
		}
	} finally {
		closeSync(descriptor);
	}
}
function fileSize(file) {
	return statSync(file).size;
}
var InputError = class extends Error {};
var ByteInput = class {
	#chunks;
	#kept = [];
	#size = 0;
	#ended = false;
	constructor(chunks) {
		this.#chunks = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
	}
	get size() {
		return this.#size;
	}
	get ended() {
		return this.#ended;
	}
	async readBeyond(size) {
		while (!this.#ended && this.#size <= size) await this.next();
	}
	async next() {
		const { done, value } = await this.#advance();
		if (done === true) {
			this.#ended = true;
			return;
		}
		this.#kept.push(value);
		this.#size += value.length;
		return value;
	}
	async #advance() {
		try {
			return await this.#chunks.next();
		} catch (cause) {
			this.#ended = true;
			throw new InputError("it cannot be read", { cause });
		}
	}
	bytes() {
		const [only, second] = this.#kept;
		return only !== void 0 && second === void 0 ? only : Buffer.concat(this.#kept, this.#size);
	}
	drop() {
		this.#kept = [];
		this.#size = 0;
	}
	async close() {
		if (!this.#ended) await this.#chunks.return?.();
	}
};
// src/cluster/decode-manifests.ts
const SEPARATOR = Buffer.from("\n---");
const LINE_FEED$1 = 10;
const SPACE = 32;
function decodeManifests(file, bytes) {
	const whole = decodeText(file, bytes);
	if (whole.ok) return {
		source: whole.value,
		diagnostics: []
	};
	const readable = Buffer.from(bytes);
	const diagnostics = [];
	let lines = 0;
	let isPartly = false;
	for (let start = 0, end = 0; start < readable.length; start = end) {
		const next = readable.indexOf(SEPARATOR, start);
		end = next === -1 ? readable.length : next + 1;
		const part = readable.subarray(start, end);
		if (isUtf8(part)) isPartly = true;
		else {
			const refused = decodeText(file, part);
			for (const one of refused.diagnostics) diagnostics.push(movedDown(one, lines));
			for (let i = 0; i < part.length; i++) if (part[i] !== LINE_FEED$1) part[i] = SPACE;
		}
		for (const byte of part) if (byte === LINE_FEED$1) lines++;
	}
	const decoded = isPartly && diagnostics.length > 0 ? decodeText(file, readable) : whole;
	return decoded.ok ? {
		source: decoded.value,
		diagnostics
	} : { diagnostics: whole.diagnostics };
}
function movedDown(diagnostic, lines) {
	const { place } = diagnostic;
	return place?.line === void 0 ? diagnostic : {
		...diagnostic,
		place: {
			...place,
			line: place.line + lines
		}
	};
}
// src/base/pluralize.ts
function pluralize(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
// src/cluster/environments.ts
const PARENTS = /^(?:overlays?|env|envs|environments?|clusters?|stages?|regions?|tenants?|sites?|zones?|accounts?)$/i;
const ENVIRONMENTS = /^(?:.*[-_.])?(?:dev(?:el(?:opment)?)?|test(?:ing)?|qa|uat|int(?:egration)?|stag(?:e|ing)|stg|pre-?prod(?:uction)?|prod(?:uction)?|prd|live|sandbox|canary|demo|local)\d*(?:[-_.].*)?$/i;
const MOST_FOLDERS = 6;
function readEnvironments(pairs, filesOf, allFiles) {
	const byParent = new Map();
	const others = pairs.filter((pair) => {
		const siblings = siblingsOf(filesOf(pair));
		if (siblings === void 0) return true;
		const { parent, children } = siblings;
		const known = byParent.get(parent) ?? {
			parent,
			children: new Set(),
			count: 0
		};
		for (const child of children) known.children.add(child);
		known.count++;
		byParent.set(parent, known);
		return false;
	});
	const [most, ...rest] = [...byParent.values()].sort((a, b) => b.count - a.count || compareCodePoints(a.parent, b.parent));
	if (most === void 0) return {
		others,
		diagnostics: []
	};
	return {
		others,
		diagnostics: [hint$2(most, rest, new Set(allFiles()))]
	};
}
function siblingsOf([earlier, later]) {
	const one = earlier.split("/");
	const other = later.split("/");
	const at = one.findIndex((segment, i) => segment !== other[i]);
	const [a, b] = [one[at], other[at]];
	if (a === void 0 || b === void 0 || at >= one.length - 1 || at >= other.length - 1) return void 0;
	return PARENTS.test(one[at - 1] ?? "") || ENVIRONMENTS.test(a) && ENVIRONMENTS.test(b) ? {
		parent: one.slice(0, at).join("/"),
		children: [a, b]
	} : void 0;
}
function hint$2({ parent, children, count }, rest, files) {
	const folders = [...children].sort(compareCodePoints).map((child) => parent === "" ? child : `${parent}/${child}`);
	const where = folders.slice(0, MOST_FOLDERS).map((folder) => escapeControls(folder, 80)).join(", ");
	const more = folders.length > MOST_FOLDERS ? ` and ${folders.length - MOST_FOLDERS} more` : "";
	const elsewhere = rest.length === 0 ? "" : `, and so do folders at ${pluralize(rest.length, "other place")}`;
	const roots = folders.slice(0, MOST_FOLDERS).map((folder) => `--snapshot ${shellWord(folder)}`);
	const command = [
		"patternc check",
		...sharedPaths(parent, files).map(shellWord),
		...roots,
		...more === "" ? [] : ["..."]
	].join(" ");
	return warningDiagnostic({
		code: "read/environments",
		message: `${where}${more} look like environments: ${pluralize(count, "object")} of the same name ${count === 1 ? "is" : "are"} in several of them, and only the last one counts${elsewhere}`,
		help: `judge each by itself: \`${command}\``,
		place: { file: folders[0] ?? parent }
	});
}
function sharedPaths(parent, files) {
	const inside = parent === "" ? [] : parent.split("/");
	const paths = new Set();
	for (const file of files) {
		const segments = file.split("/");
		const at = inside.findIndex((segment, i) => segment !== segments[i]);
		if (at !== -1) paths.add(segments.slice(0, at + 1).join("/"));
	}
	return [...paths].sort(compareCodePoints);
}
function shellWord(word) {
	const path = word.startsWith("-") && word !== "-" ? `./${word}` : word;
	return /^[\w./@:+-]+$/.test(path) ? path : `'${escapeControls(path, 400).replaceAll("'", "'\\''")}'`;
}
// src/cluster/template-actions.ts
const QUOTED = /"(?:[^"\\]|\\.)*"|'[^']*'|(?<=^|\s)#.*/g;
const ACTION$1 = /(?<!\$)\{\{/;
const BLOCK = /^( *)(?:- +)*(?:[^\s].*:[ \t]+|- +)[|>][-+0-9]*[ \t]*(?:#.*)?$/;
const MAX_SEARCHED$1 = 1e6;
function hasTemplateActions(document) {
	if (!ACTION$1.test(document)) return false;
	if (document.length > MAX_SEARCHED$1) return true;
	let block = -1;
	for (const line of document.split(/\r?\n/)) {
		const indent = line.search(/\S/);
		if (indent === -1 || block >= 0 && indent > block) continue;
		block = -1;
		const plain = line.includes("{{") ? line.replaceAll(QUOTED, "") : line;
		if (ACTION$1.test(plain)) return true;
		const header = BLOCK.exec(line);
		if (header !== null) block = header[1]?.length ?? 0;
	}
	return false;
}
// src/cluster/manifest-reading.ts
const MANIFEST_LIMITS = {
	...DEFAULT_LIMITS,
	fileBytes: 268435456,
	streamedBytes: 33554432,
	depth: 1e3,
	listDepth: 3
};
const MANIFEST_READING = {
	limits: MANIFEST_LIMITS,
	checksNumbers: true,
	takesSequences: true,
	takesRepeatedKeys: true,
	documentKey: "apiVersion",
	mergesEqual: true,
	reword
};
const RENDER_FIRST = "render the chart first: `helm template CHART | patternc check -`";
function reword(diagnostic, { text }, format) {
	switch (diagnostic.code) {
		case "read/syntax": {
			if (format === "yaml") return {
				...diagnostic,
				help: templateHelp(text, diagnostic)
			};
			const ownHelp = "correct the syntax; several objects go into a list: [{...}, {...}]";
			const help = templateHelp(text, {
				...diagnostic,
				help: ownHelp
			});
			return {
				...diagnostic,
				message: "this is not one JSON value",
				help
			};
		}
		case "read/unusable-key": return {
			...diagnostic,
			help: templateHelp(text, diagnostic)
		};
		case "read/too-deep": return {
			...diagnostic,
			...tooDeepManifest()
		};
		case "read/repeated-key": return {
			...diagnostic,
			message: diagnostic.message.replace("one object;", "one mapping;")
		};
		default: return diagnostic;
	}
}
function templateHelp(text, { offset = 0, help }) {
	const start = text.lastIndexOf("\n---", offset);
	const end = text.indexOf("\n---", Math.max(offset, start + 1));
	return hasTemplateActions(text.slice(Math.max(0, start), end === -1 ? text.length : end)) ? `this looks like an unrendered Helm template; ${RENDER_FIRST}` : help;
}
function tooLargeManifest(file) {
	return errorDiagnostic({
		code: "read/too-large",
		message: `the file has more than ${`${MANIFEST_LIMITS.fileBytes / 1024 / 1024} MiB`}`,
		help: "split it into several files",
		place: { file }
	});
}
function tooMuchForHeap(file) {
	return errorDiagnostic({
		code: "read/too-large",
		message: `the manifests up to this file take more than ${Math.round(inputHeapBytes() / 1024 / 1024)} MB of memory`,
		help: "judge fewer at once, or give Node more memory: NODE_OPTIONS=--max-old-space-size=8192",
		place: { file }
	});
}
function tooDeepManifest() {
	return {
		code: "read/too-deep",
		message: `objects and lists are nested deeper than ${MANIFEST_LIMITS.depth} levels`,
		help: "no Kubernetes object is: check how the file was made"
	};
}
function nestedList() {
	return {
		code: "read/nested-list",
		message: `lists are nested deeper than ${MANIFEST_LIMITS.listDepth} levels`,
		help: "put the objects into one list"
	};
}
// src/cluster/scope.ts
var Scope = class {
	kinds;
	#defined;
	constructor(kinds, definitions) {
		this.kinds = kinds;
		this.#defined = new Set([...definitions].map(clusterScopedBy).filter((key) => key !== void 0));
	}
	isClusterScoped(kind) {
		return this.kinds.isClusterScoped(kind) || this.#defined.has(keyOf$1(kind));
	}
};
function clusterScopedBy(definition) {
	const spec = member(definition, "spec");
	const group = member(spec, "group");
	const kind = member(member(spec, "names"), "kind");
	return member(spec, "scope") === "Cluster" && typeof group === "string" && typeof kind === "string" ? keyOf$1({
		group,
		kind
	}) : void 0;
}
function member(value, name) {
	return isJsonObject(value) ? ownValue(value, name) : void 0;
}
function keyOf$1({ group, kind }) {
	return JSON.stringify([group, kind]);
}
// src/cluster/claim-volumes.ts
const MOST_CLAIMS = 1e3;
const TOO_LARGE_AN_ORDINAL = 0x38d7ea4c68000;
function claimVolumes({ object, name, named }) {
	const templates = valueAt$1(object, ["spec", "volumeClaimTemplates"]);
	if (!isJsonList(templates) || !named) return void 0;
	const names = templates.map((template) => valueAt$1(template, ["metadata", "name"])).filter((one) => typeof one === "string");
	if (names.length === 0) return void 0;
	const ordinals = ordinalsOf(object);
	return {
		volumes: names.flatMap((template) => ordinals.map((ordinal) => ({
			name: template,
			persistentVolumeClaim: { claimName: `${template}-${name}-${ordinal}` }
		}))),
		names: new Set(names)
	};
}
function ordinalsOf(object) {
	const start = wholeNumber(valueAt$1(object, [
		"spec",
		"ordinals",
		"start"
	]), 0);
	const replicas = wholeNumber(valueAt$1(object, ["spec", "replicas"]), 1);
	const first = start < TOO_LARGE_AN_ORDINAL ? start : 0;
	return Array.from({ length: Math.min(replicas, MOST_CLAIMS) }, (_, i) => first + i);
}
function wholeNumber(value, otherwise) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : otherwise;
}
// src/cluster/live-pod.ts
function isLivePod({ group, kind, object }) {
	if (kind !== "Pod" || group !== "") return false;
	const phase = valueAt$1(object, ["status", "phase"]);
	return phase !== "Succeeded" && phase !== "Failed";
}
// src/cluster/parents.ts
var Parents = class {
	resources;
	#byUid = new Map();
	#byIdentity = new Map();
	#isFilled = false;
	constructor(resources) {
		this.resources = resources;
	}
	of(child) {
		const parents = new Set();
		const references = ownerReferencesOf(child);
		if (references.length > 0 && !this.#isFilled) this.#fill();
		for (const reference of references) for (const parent of this.#meantBy(reference, child)) parents.add(parent);
		return parents;
	}
	#fill() {
		for (const resource of this.resources) {
			if (resource.workload !== void 0) continue;
			const { group, kind, namespace } = resource;
			const uid = uidOf(resource);
			const name = metadataText(resource, "name");
			if (uid !== void 0) addTo(this.#byUid, uid, resource);
			if (name !== void 0) addTo(this.#byIdentity, identity$1(group, kind, namespace, name), resource);
		}
		this.#isFilled = true;
	}
	*#meantBy({ uid, group, kind, name }, child) {
		if (uid !== void 0) yield* this.#byUid.get(uid) ?? [];
		if (group === void 0 || kind === void 0 || name === void 0) return;
		for (const namespace of new Set(["", child.namespace])) for (const parent of this.#byIdentity.get(identity$1(group, kind, namespace, name)) ?? []) if (uid === void 0 || uidOf(parent) === void 0) yield parent;
	}
};
function uidOf(resource) {
	return metadataText(resource, "uid");
}
function ownerReferencesOf(child) {
	const metadata = ownValue(child.object, "metadata");
	const references = isJsonObject(metadata) ? ownValue(metadata, "ownerReferences") : void 0;
	if (!isJsonList(references)) return [];
	return references.filter(isJsonObject).map((reference) => {
		const apiVersion = text(reference, "apiVersion");
		return {
			uid: text(reference, "uid"),
			group: apiVersion === void 0 ? void 0 : groupOf(apiVersion),
			kind: text(reference, "kind"),
			name: text(reference, "name")
		};
	});
}
function metadataText({ object }, key) {
	const metadata = ownValue(object, "metadata");
	return isJsonObject(metadata) ? text(metadata, key) : void 0;
}
function text(object, key) {
	const value = ownValue(object, key);
	return typeof value === "string" && value !== "" ? value : void 0;
}
function identity$1(...parts) {
	return JSON.stringify(parts);
}
function addTo(index, key, resource) {
	const entries = index.get(key);
	if (entries === void 0) index.set(key, [resource]);
	else entries.push(resource);
}
// src/cluster/pod-template.ts
const POD_TEMPLATE_PATHS = [["spec", "template"], [
	"spec",
	"jobTemplate",
	"spec",
	"template"
]];
function podTemplateOf(object) {
	const spec = memberOf(object, "spec");
	if (spec === void 0) return void 0;
	const template = memberOf(spec, "template");
	if (template !== void 0 && hasContainers(template)) return {
		path: POD_TEMPLATE_PATHS[0],
		object: template
	};
	const ofJob = memberOf(memberOf(memberOf(spec, "jobTemplate"), "spec"), "template");
	return ofJob !== void 0 && hasContainers(ofJob) ? {
		path: POD_TEMPLATE_PATHS[1],
		object: ofJob
	} : void 0;
}
function hasContainers(template) {
	const spec = memberOf(template, "spec");
	return spec !== void 0 && isJsonList(ownValue(spec, "containers"));
}
function memberOf(object, key) {
	const value = object === void 0 ? void 0 : ownValue(object, key);
	return isJsonObject(value) ? value : void 0;
}
// src/cluster/template-pods.ts
function templatePods(documents, isKnown = () => true) {
	const templates = templatesOf(documents, isKnown);
	if (templates.size === 0) return [];
	const parents = new Parents(documents);
	const haveLivePods = parentsOfLivePods(documents, parents);
	const pods = [];
	for (const [workload, template] of templates) {
		if (haveLivePods.has(workload) || isOldRevision(workload)) continue;
		if ([...parents.of(workload)].some((parent) => parent !== workload && templates.has(parent))) continue;
		pods.push(podOf(workload, template));
	}
	return pods;
}
function templatesOf(documents, isKnown) {
	const templates = new Map();
	for (const document of documents) {
		const template = isKnown(document) ? podTemplateOf(document.object) : void 0;
		if (template !== void 0) templates.set(document, template.object);
	}
	return templates;
}
function parentsOfLivePods(documents, parents) {
	const all = new Set();
	for (const pod of documents) {
		if (!isLivePod(pod)) continue;
		for (const parent of parents.of(pod)) all.add(parent);
	}
	for (const parent of [...all]) for (const grandparent of parents.of(parent)) all.add(grandparent);
	return all;
}
function isOldRevision({ object }) {
	if (valueAt$1(object, ["spec", "replicas"]) !== 0) return false;
	const references = valueAt$1(object, ["metadata", "ownerReferences"]);
	return isJsonList(references) && references.some((entry) => isJsonObject(entry) && ownValue(entry, "controller") === true);
}
function podOf(workload, template) {
	const { namespace, name, place } = workload;
	let object;
	return {
		apiVersion: "v1",
		group: "",
		kind: "Pod",
		namespace,
		name,
		named: false,
		get object() {
			object ??= podObject(workload, template);
			return object;
		},
		place,
		locate: (path, of) => workload.locate(pathInWorkload(workload, path), of),
		workload
	};
}
function pathInWorkload(workload, path) {
	const template = podTemplateOf(workload.object);
	const [first, second, third] = path;
	if (template === void 0) return [];
	if (first === "metadata" && second !== "labels" && second !== "annotations") return path;
	if (first !== "spec" || second !== "volumes" || typeof third !== "number") return [...template.path, ...path];
	const index = volumesOf(workload, template.object)[third]?.index;
	return index === void 0 ? ["spec", "volumeClaimTemplates"] : [
		...template.path,
		first,
		second,
		index,
		...path.slice(3)
	];
}
function podObject(workload, template) {
	const metadata = ownValue(workload.object, "metadata");
	const ofTemplate = ownValue(template, "metadata");
	return present({
		apiVersion: "v1",
		kind: "Pod",
		metadata: present({
			name: valueAt$1(metadata, ["name"]),
			namespace: valueAt$1(metadata, ["namespace"]),
			labels: valueAt$1(ofTemplate, ["labels"]),
			annotations: valueAt$1(ofTemplate, ["annotations"]),
			ownerReferences: [present({
				apiVersion: workload.apiVersion,
				kind: workload.kind,
				name: valueAt$1(metadata, ["name"]),
				uid: uidOf(workload),
				controller: true
			})]
		}),
		spec: specOf(workload, template)
	});
}
function specOf(workload, template) {
	const spec = ownValue(template, "spec");
	if (claimVolumes(workload) === void 0 || !isJsonObject(spec)) return spec;
	const volumes = volumesOf(workload, template).map(({ volume }) => volume);
	return volumes.length > 0 || isJsonList(ownValue(spec, "volumes")) ? {
		...spec,
		volumes
	} : spec;
}
function volumesOf(workload, template) {
	const claims = claimVolumes(workload);
	const list = valueAt$1(template, ["spec", "volumes"]);
	return [...(isJsonList(list) ? list.map((volume, index) => ({
		volume,
		index
	})) : []).filter(({ volume }) => claims?.names.has(valueAt$1(volume, ["name"])) !== true), ...(claims?.volumes ?? []).map((volume) => ({ volume }))];
}
function present(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}
// src/cluster/to-resource.ts
function isKubernetes(document) {
	const { value } = document;
	return isJsonObject(value) && isText(ownValue(value, "apiVersion")) && isText(ownValue(value, "kind"));
}
function isText(value) {
	return typeof value === "string" && value !== "";
}
function toResource({ value, locate }, scope, defaultNamespace) {
	const { apiVersion, kind } = value;
	const group = groupOf(apiVersion);
	const metadata = ownValue(value, "metadata");
	const name = textOf(metadata, "name");
	const carried = textOf(metadata, "namespace");
	const namespace = carried || (scope.isClusterScoped({
		group,
		kind
	}) ? "" : defaultNamespace);
	return {
		apiVersion,
		group,
		kind,
		namespace,
		name: name || `${textOf(metadata, "generateName")}*`,
		named: name !== "",
		object: carried === "" ? withNamespace(value, namespace) : value,
		place: () => locate().place,
		locate
	};
}
function textOf(metadata, key) {
	const value = isJsonObject(metadata) ? ownValue(metadata, key) : void 0;
	return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}
function withNamespace(object, namespace) {
	const metadata = ownValue(object, "metadata");
	if (namespace !== "") return {
		...object,
		metadata: {
			...isJsonObject(metadata) ? metadata : {},
			namespace
		}
	};
	if (!isJsonObject(metadata) || !Object.hasOwn(metadata, "namespace")) return object;
	const { namespace: _none, ...others } = metadata;
	return {
		...object,
		metadata: others
	};
}
// src/cluster/build-snapshot.ts
const DEFINITION = {
	group: "apiextensions.k8s.io",
	kind: "CustomResourceDefinition"
};
function buildSnapshot(kubernetes, documentCount, options, missing = []) {
	const scope = new Scope(options.kinds ?? defaultKindCatalog, definitions(kubernetes));
	const { kept, replacements } = withoutDuplicates(kubernetes.map((document) => toResource(document, scope, options.namespace || "default")));
	const replaced = replacements.filter(({ earlier, later }) => !isSame(earlier, later));
	const environments = readEnvironments(replacements, ({ earlierIndex, index }) => [kubernetes[earlierIndex]?.file ?? "", kubernetes[index]?.file ?? ""], () => kubernetes.map(({ file = "" }) => file));
	const incomplete = [...missing, ...replaced.map(({ earlier }) => replacedObject(earlier))];
	return {
		snapshot: {
			documents: kept,
			resources: [...kept, ...templatePods(kept)],
			...incomplete.length === 0 ? {} : { incomplete },
			documentCount
		},
		diagnostics: [...environments.diagnostics, ...limitRepeated(environments.others, () => "", MANIFEST_LIMITS.sameDiagnostics).map((repeated) => {
			const { earlier, later, index } = repeated.first;
			return warningDiagnostic({
				code: "read/duplicate-object",
				message: withRepeats(`${displayName(later)} is here and in ${printed(earlier.place())}; the later one, here, counts`, repeated.more, "in the run"),
				help: "remove one of the two, or give them different names or namespaces",
				...kubernetes[index]?.locate()
			});
		})]
	};
}
function definitions(documents) {
	const ownScope = new Scope(defaultKindCatalog, []);
	return withoutDuplicates(documents.filter(({ value }) => value.kind === DEFINITION.kind && groupOf(value.apiVersion) === DEFINITION.group).map((document) => toResource(document, ownScope, ""))).kept.map(({ object }) => object);
}
function withoutDuplicates(resources) {
	const last = new Map();
	const replacements = [];
	for (const [index, resource] of resources.entries()) {
		if (!resource.named) continue;
		const identity = identityKey(resource);
		const earlierIndex = last.get(identity) ?? -1;
		const earlier = resources[earlierIndex];
		if (earlier !== void 0) replacements.push({
			earlier,
			later: resource,
			earlierIndex,
			index
		});
		last.set(identity, index);
	}
	if (replacements.length === 0) return {
		kept: resources,
		replacements
	};
	const replaced = new Set(replacements.map(({ earlier }) => earlier));
	return {
		kept: resources.filter((resource) => !replaced.has(resource)),
		replacements
	};
}
function isSame(one, other) {
	return one.apiVersion === other.apiVersion && JSON.stringify(one.object) === JSON.stringify(other.object);
}
function replacedObject(earlier) {
	const place = earlier.place();
	const { kind, namespace } = earlier;
	return {
		reason: `${displayName(earlier)} of ${printed(place)} was replaced`,
		place,
		kinds: [kind],
		...namespace === "" ? {} : { namespace }
	};
}
function displayName({ kind, namespace, name }) {
	return escapeControls(`${kind}/${namespace}/${name}`);
}
function printed({ file, line, column, pointer }) {
	return [file, ...line === void 0 ? [pointer] : [line, column]].filter((part) => part !== void 0).join(":");
}
// src/cluster/incomplete-object.ts
const WORDS$1 = ["apiVersion", "kind"];
const CONTENTS = [
	"spec",
	"data",
	"stringData",
	"binaryData",
	"rules",
	"subjects",
	"webhooks"
];
function incompleteObject(value) {
	if (!isJsonObject(value)) return void 0;
	const words = WORDS$1.map((word) => wordOf(value, word));
	const faults = words.filter(({ isRight }) => !isRight);
	if (faults.length === 0 || !looksLikeOne(value, words)) return void 0;
	const lacks = faults.map(lackOf).join(" and ");
	const misspelt = faults.filter((word) => word.misspelt !== void 0).map(({ word }) => word);
	return {
		message: `this looks like a Kubernetes object but has ${lacks}, so it is not judged`,
		help: misspelt.length > 0 ? `write ${misspelt.join(" and ")}, exactly so: the case of a key counts` : "an object has both as texts, for example `apiVersion: apps/v1` and `kind: Deployment`"
	};
}
function wordOf(object, word) {
	const value = ownValue(object, word);
	if (typeof value === "string" && value !== "") return {
		word,
		isRight: true
	};
	if (value !== void 0 && value !== "") return {
		word,
		wrong: typeName(value),
		isRight: false
	};
	const misspelt = Object.keys(object).find((key) => key !== word && plain(key) === word.toLowerCase());
	return {
		word,
		isRight: false,
		...misspelt === void 0 ? {} : { misspelt }
	};
}
function plain(key) {
	return key.length > 20 ? key : key.toLowerCase().replace(/[-_ ]/g, "");
}
function typeName(value) {
	if (typeof value === "object") return Array.isArray(value) ? "a list" : "an object";
	return `a ${typeof value}`;
}
function looksLikeOne(object, words) {
	const [metadata, spec] = [ownValue(object, "metadata"), ownValue(object, "spec")];
	const present = words.filter(({ isRight, misspelt, wrong }) => isRight || (misspelt ?? wrong) !== void 0).length;
	if (present === 2) return true;
	if (present === 1) return isJsonObject(metadata) || isJsonObject(spec);
	return typeof (isJsonObject(metadata) ? ownValue(metadata, "name") : void 0) === "string" && CONTENTS.some((key) => Object.hasOwn(object, key));
}
function lackOf({ word, misspelt, wrong }) {
	if (misspelt !== void 0) return `"${escapeControls(misspelt)}" in place of "${word}"`;
	return wrong === void 0 ? `no ${word}` : `${wrong} as ${word}`;
}
// src/cluster/unrendered-template.ts
const ACTION = /\{\{-?\s*(?:[.$("]|(?:include|template|printf|default|tpl|toYaml|required|lookup)\s)[^{}]{0,200}\}\}/;
const OF_HELM = /\{\{[^{}]{0,200}\.(?:Values|Release|Chart|Capabilities)\b[^{}]{0,200}\}\}/;
const ANY_TEXT = new Set([
	"data",
	"stringData",
	"binaryData"
]);
function unrenderedPlaceholder(object) {
	const metadata = ownValue(object, "metadata");
	if (isJsonObject(metadata)) {
		const labels = ownValue(metadata, "labels");
		const names = [
			"name",
			"generateName",
			"namespace"
		].map((key) => ownValue(metadata, key));
		for (const name of [...names, ...isJsonObject(labels) ? Object.values(labels) : []]) {
			const placeholder = typeof name === "string" ? ACTION.exec(name)?.[0] : void 0;
			if (placeholder !== void 0) return placeholder;
		}
	}
	if (isCustom(object)) return void 0;
	for (const [key, value] of Object.entries(object)) {
		const placeholder = ANY_TEXT.has(key) ? void 0 : placeholderOfHelm(value);
		if (placeholder !== void 0) return placeholder;
	}
}
function isCustom(object) {
	const apiVersion = ownValue(object, "apiVersion");
	const group = typeof apiVersion === "string" ? groupOf(apiVersion) : "";
	return group.includes(".") && !group.endsWith(".k8s.io");
}
function placeholderOfHelm(value) {
	if (typeof value === "string") return value.includes("\n") ? void 0 : OF_HELM.exec(value)?.[0];
	if (typeof value !== "object" || value === null) return void 0;
	for (const [key, part] of Object.entries(value)) {
		const placeholder = key === "annotations" ? void 0 : placeholderOfHelm(part);
		if (placeholder !== void 0) return placeholder;
	}
}
// src/cluster/document-warnings.ts
var DocumentWarnings = class {
	#incomplete = new RepeatedEntries(MANIFEST_LIMITS.sameDiagnostics);
	#unrendered;
	addOther({ value, locate }) {
		const words = incompleteObject(value);
		if (words !== void 0) this.#incomplete.add("", () => ({
			...words,
			...locate()
		}));
	}
	addObject(source, { value, locate }) {
		if (this.#unrendered !== void 0) return;
		const placeholder = unrenderedPlaceholder(value);
		if (placeholder === void 0) return;
		const offset = source.text.indexOf(placeholder);
		this.#unrendered = warningDiagnostic({
			code: "read/unrendered-template",
			message: `this looks like an unrendered Helm template: ${escapeControls(placeholder, 80)} is judged as it stands`,
			help: RENDER_FIRST,
			...offset === -1 ? locate() : source.locate(offset)
		});
	}
	get diagnostics() {
		const incomplete = this.#incomplete.entries.map(({ first: { message, help, ...location }, more }) => warningDiagnostic({
			code: "read/near-object",
			message: withRepeats(message, more, "in the file"),
			help,
			...location
		}));
		return this.#unrendered === void 0 ? incomplete : [...incomplete, this.#unrendered];
	}
};
function isPatternDocument(document) {
	const { value } = document;
	if (!isJsonObject(value) || Object.hasOwn(value, "apiVersion")) return false;
	return typeof ownValue(value, "version") === "string" && dialectIdOf(document) !== void 0;
}
function patternWarnings(patterns) {
	const [first] = patterns;
	if (first === void 0) return [];
	return [warningDiagnostic({
		code: "read/pattern-as-manifest",
		message: withRepeats("this is a pattern and not a manifest", patterns.length - 1, "in the run"),
		help: "give patterns with -p and manifests without it: `patternc check -p PATTERN MANIFESTS`",
		...first
	})];
}
// src/cluster/hide-secrets.ts
const MAY_BE_SECRET = /\bkind["']?\s*:\s*["']?Secret(?:List)?\b|\bstringData["']?\s*:|last-applied-configuration/;
const QUOTING = [
	[/^the whole number \S+ is read as \S+, the nearest/, "a whole number of a Secret is read as the nearest"],
	[/^.* is not a number that JSON can hold/su, "a number of a Secret is not one that JSON can hold"],
	[/^".*" does not fit its tag/su, "a text of a Secret does not fit its tag"]
];
function withoutSecretValues(diagnostics, source) {
	return diagnostics.map((diagnostic) => {
		const { sourceLine, ...rest } = diagnostic;
		if (!(sourceLine !== void 0 && MAY_BE_SECRET.test(sourceLine) || source !== void 0 && isOfSecret(diagnostic, source))) return diagnostic;
		const quoting = QUOTING.find(([expression]) => expression.test(rest.message));
		return quoting === void 0 ? rest : {
			...rest,
			message: rest.message.replace(...quoting)
		};
	});
}
function isOfSecret({ place }, source) {
	return place?.line !== void 0 && MAY_BE_SECRET.test(source.documentAt(place.line));
}
// src/cluster/namespace-question.ts
const MOST_NAMESPACES = 3;
function namespaceQuestion(snapshot, documents, settled, { namespace }, snapshotIn) {
	if (namespace !== void 0) return {};
	const stating = new Set(documents.filter(statesNamespace).map(({ value }) => value));
	if (stating.size === 0) return {};
	const numbers = new Map(settled.map((one) => [one, 0]));
	const without = [];
	for (const resource of snapshot.documents) {
		if (resource.namespace === "") continue;
		if (stating.has(resource.object)) numbers.set(resource.namespace, (numbers.get(resource.namespace) ?? 0) + 1);
		else without.push(resource);
	}
	const [example] = without;
	if (example === void 0) return {};
	const namespaces = [...numbers].filter(([one]) => one !== example.namespace).sort(([a, n], [b, m]) => m - n || compareCodePoints(a, b)).map(([one]) => one);
	if (namespaces.length === 0) return {};
	return { namespaceQuestion: {
		unstated: without.length,
		namespaces: namespaces.slice(0, MOST_NAMESPACES),
		example,
		snapshotIn
	} };
}
function statesNamespace({ value }) {
	const metadata = ownValue(value, "metadata");
	const namespace = isJsonObject(metadata) ? ownValue(metadata, "namespace") : void 0;
	return typeof namespace === "string" && namespace !== "" || typeof namespace === "number" || typeof namespace === "boolean";
}
function unstatedText({ unstated }) {
	return `${pluralize(unstated, "object")} ${unstated === 1 ? "states" : "state"} no namespace`;
}
// src/cluster/join-readings.ts
const NOTHING_AROUND = {
	documentCount: 0,
	missing: [],
	namespaces: [],
	diagnostics: []
};
function joinReadings(readings, options = {}, around = NOTHING_AROUND) {
	const objects = readings.flatMap((each) => each.objects);
	const documentCount = readings.reduce((sum, each) => sum + each.documentCount, around.documentCount);
	const missing = [...around.missing, ...readings.flatMap((each) => each.missing)];
	const { snapshot, diagnostics } = buildSnapshot(objects, documentCount, options, missing);
	const patterns = patternWarnings(readings.flatMap((each) => each.patterns));
	const aboutFiles = [around, ...readings].flatMap((each) => each.diagnostics);
	return {
		snapshot,
		documents: readings.flatMap(({ documents }) => documents),
		diagnostics: [...aboutFiles, ...withoutSecretValues([...patterns, ...diagnostics], void 0)],
		...namespaceQuestion(snapshot, objects, around.namespaces, options, (namespace) => buildSnapshot(objects, documentCount, {
			...options,
			namespace
		}, missing).snapshot)
	};
}
// src/document/json-stream.ts
var JsonStream = class {
	file;
	options;
	visit;
	refuse;
	count = 0;
	#rest = "";
	#enough = 0;
	#line = 1;
	#column = 1;
	#failed = false;
	#diagnostics;
	constructor(file, options, visit, refuse = () => void 0) {
		this.file = file;
		this.options = options;
		this.visit = visit;
		this.refuse = refuse;
		this.#diagnostics = new RepeatedEntries(options.limits.sameDiagnostics);
	}
	get failed() {
		return this.#failed;
	}
	get diagnostics() {
		return this.#diagnostics.entries.map(({ first, more }) => withNumber(first, more));
	}
	get pending() {
		return this.#rest.length;
	}
	push(part) {
		this.#rest += part;
		if (this.#rest.length >= this.#enough) this.#read(false);
	}
	end() {
		this.#read(true);
	}
	#read(isLast) {
		const text = this.#rest;
		const lines = new LineBreaks(text);
		let start = 0;
		while (!this.#failed) {
			const value = skipBlanks(text, start);
			this.#advance(lines, start, value);
			start = value;
			if (value === text.length) break;
			if (!startsContainer(text, value)) {
				this.#refuse(text.slice(value));
				break;
			}
			const shape = jsonShape(text, this.options.limits.depth, value);
			if (shape.end === void 0 && shape.tooDeepAt === void 0) {
				if (isLast) this.#refuse(text.slice(value));
				break;
			}
			const end = shape.end ?? text.length;
			const tooDeepAt = shape.tooDeepAt === void 0 ? void 0 : shape.tooDeepAt - value;
			const source = new SourceText(this.file, text.slice(value, end), {
				line: this.#line,
				column: this.#column
			});
			const parsed = readJsonValue(source, {
				start: 0,
				end: end - value
			}, {
				...shape,
				tooDeepAt
			}, this.options);
			if (parsed === void 0) {
				this.#refuse(text.slice(value));
				break;
			}
			this.#report(source, parsed.diagnostics);
			if (parsed.document !== void 0) this.visit(parsed.document, source);
			else this.refuse(source);
			if (tooDeepAt !== void 0) this.#failed = true;
			this.count++;
			this.#advance(lines, value, end);
			start = end;
		}
		this.#rest = text.slice(start);
		this.#enough = 2 * this.#rest.length;
	}
	#refuse(text) {
		this.#failed = true;
		const source = new SourceText(this.file, text, {
			line: this.#line,
			column: this.#column
		});
		this.#report(source, [jsonSyntaxError(source, true)]);
		this.refuse(source);
	}
	#report(source, reported) {
		for (const one of reported) this.#diagnostics.add(one.code, () => placeDiagnostic(source, "json", one, this.options), wordsOf(one, this.options));
	}
	#advance(lines, from, to) {
		const { count, last } = lines.within(from, to);
		this.#line += count;
		this.#column = count === 0 ? this.#column + to - from : to - last;
	}
};
var LineBreaks = class {
	text;
	#next;
	constructor(text) {
		this.text = text;
		this.#next = text.indexOf("\n");
	}
	within(from, to) {
		let count = 0;
		let last = from;
		while (this.#next !== -1 && this.#next < to) {
			count++;
			last = this.#next;
			this.#next = this.text.indexOf("\n", last + 1);
		}
		return {
			count,
			last
		};
	}
};
// src/cluster/expand-template.ts
const GROUP = "template.openshift.io";
function isTemplate(value) {
	if (!isJsonObject(value) || ownValue(value, "kind") !== "Template") return false;
	const apiVersion = ownValue(value, "apiVersion");
	if (typeof apiVersion !== "string") return false;
	return (groupOf(apiVersion) === GROUP || apiVersion === "v1") && isJsonList(ownValue(value, "objects"));
}
function expandTemplate(template) {
	const values = new Map();
	const absent = new Set();
	for (const parameter of listOf$1(ownValue(template, "parameters"))) {
		if (!isJsonObject(parameter)) continue;
		const name = ownValue(parameter, "name");
		if (typeof name !== "string") continue;
		const value = ownValue(parameter, "value") ?? null;
		if (value !== null) values.set(name, typeof value === "object" ? JSON.stringify(value) : String(value));
		else if ((ownValue(parameter, "generate") ?? null) === null) absent.add(name);
	}
	const used = new Set();
	const labels = ownValue(template, "labels");
	return {
		objects: listOf$1(ownValue(template, "objects")).map((object) => {
			const substituted = substitute(withoutFixedNamespace(object), values, used);
			return isJsonObject(labels) ? withLabels$1(substituted, substitute(labels, values, used)) : substituted;
		}),
		withoutValue: [...absent].filter((name) => used.has(name))
	};
}
function listOf$1(value) {
	return isJsonList(value) ? value : [];
}
const WHOLE = /^\$\{\{([A-Za-z0-9_]+)\}\}$/;
const PARAMETER = /\$\{([A-Za-z0-9_]+)\}/g;
function substitute(value, values, used) {
	if (typeof value === "string") return substituteText(value, values, used);
	if (isJsonList(value)) return value.map((item) => substitute(item, values, used));
	if (!isJsonObject(value)) return value;
	const copy = {};
	for (const [key, member] of Object.entries(value)) setOwn(copy, String(substituteText(key, values, used)), substitute(member ?? null, values, used));
	return copy;
}
function substituteText(text, values, used) {
	if (!text.includes("${")) return text;
	const [, whole] = WHOLE.exec(text) ?? [];
	if (whole !== void 0) {
		used.add(whole);
		const value = values.get(whole);
		return value === void 0 ? text : jsonOr(value);
	}
	return text.replace(PARAMETER, (written, name) => {
		used.add(name);
		return values.get(name) ?? written;
	});
}
function jsonOr(text) {
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}
function withoutFixedNamespace(object) {
	const metadata = isJsonObject(object) ? ownValue(object, "metadata") : void 0;
	if (!isJsonObject(object) || !isJsonObject(metadata)) return object;
	const { namespace, ...others } = metadata;
	if (typeof namespace !== "string" || namespace.includes("${")) return object;
	return {
		...object,
		metadata: others
	};
}
function withLabels$1(object, labels) {
	if (!isJsonObject(object)) return object;
	const metadata = ownValue(object, "metadata");
	const own = isJsonObject(metadata) ? ownValue(metadata, "labels") : void 0;
	return {
		...object,
		metadata: {
			...isJsonObject(metadata) ? metadata : {},
			labels: {
				...isJsonObject(own) ? own : {},
				...labels
			}
		}
	};
}
// src/cluster/flatten-lists.ts
function flattenLists(value, startOf) {
	const documents = [];
	const tooDeep = [];
	const openTemplates = [];
	const visit = (part, path, lists) => {
		if (part === null || part === void 0) return;
		if (isTemplate(part)) {
			const { objects, withoutValue } = expandTemplate(part);
			if (withoutValue.length > 0) openTemplates.push({
				path,
				parameters: withoutValue
			});
			for (const [i, object] of objects.entries()) visit(object, [
				...path,
				"objects",
				i
			], lists);
			return;
		}
		const items = itemsOf$1(part);
		if (items === void 0) documents.push({
			value: part,
			locate: startOf(path)
		});
		else if (lists === MANIFEST_LIMITS.listDepth) tooDeep.push(path);
		else for (const [i, item] of items.entries()) visit(withTypeOf(part, item), [
			...path,
			"items",
			i
		], lists + 1);
	};
	if (!isJsonList(value)) visit(value, [], 0);
	else for (const [i, element] of value.entries()) visit(element, [i], 0);
	return {
		documents,
		openTemplates,
		tooDeep
	};
}
function itemsOf$1(value) {
	if (!isJsonObject(value)) return void 0;
	const kind = ownValue(value, "kind");
	if (typeof kind !== "string" || !kind.endsWith("List")) return void 0;
	const items = ownValue(value, "items");
	if (items === null) return [];
	if (items === void 0 && kind === "List" && ownValue(value, "apiVersion") === "v1") return [];
	return isJsonList(items) ? items : void 0;
}
function withTypeOf(list, item) {
	if (!isJsonObject(item) || isPresent(item, "apiVersion") || isPresent(item, "kind")) return item;
	const kind = list.kind.slice(0, -4);
	const apiVersion = ownValue(list, "apiVersion") ?? null;
	return apiVersion === null ? {
		...item,
		kind
	} : {
		...item,
		apiVersion,
		kind
	};
}
function isPresent(object, key) {
	return (ownValue(object, key) ?? null) !== null;
}
// src/cluster/missing-input.ts
function unreadPart(text, place) {
	const { file, line, column } = place;
	return {
		reason: `${[
			file,
			line,
			column
		].filter((part) => part !== void 0).join(":")} could not be read`,
		place,
		...factsOf(text)
	};
}
const KIND = /^kind:[ \t]*["']?([A-Z][A-Za-z0-9]*)["']?[ \t]*(?:#.*)?\r?$/gm;
const NAMESPACE = /^(?:[ ]+|metadata:.*[{,][ ]*)namespace:[ \t]*["']?([a-z0-9-]+)["']?[ \t]*(?:[,}].*|#.*)?\r?$/gm;
const MAKES_OTHERS = /^kind:[ \t]*["']?(?:[A-Za-z]*List|Template)\b|\{\{/m;
const MAX_SEARCHED = 1e6;
function factsOf(text) {
	if (text.length > MAX_SEARCHED || MAKES_OTHERS.test(text)) return {};
	const kind = onlyMatch(text, KIND);
	const namespace = onlyMatch(text, NAMESPACE);
	return {
		...kind === void 0 ? {} : { kinds: [kind] },
		...namespace === void 0 || kind === void 0 ? {} : { namespace }
	};
}
function onlyMatch(text, expression) {
	const found = new Set([...text.matchAll(expression)].map(([, value]) => value));
	const [only] = found;
	return found.size === 1 ? only : void 0;
}
// src/cluster/manifest-collector.ts
var ManifestCollector = class {
	file;
	keepsDocuments;
	cut;
	#documents = [];
	#objects = [];
	#patterns = [];
	#warnings = new DocumentWarnings();
	#nested = new RepeatedEntries(MANIFEST_LIMITS.sameDiagnostics);
	#missing = [];
	#openTemplates = new RepeatedEntries(MANIFEST_LIMITS.sameDiagnostics);
	#searched;
	#count = 0;
	#heap = new HeapGuard();
	constructor(file, keepsDocuments, cut) {
		this.file = file;
		this.keepsDocuments = keepsDocuments;
		this.cut = cut;
	}
	add({ value, startOf, isNormal }, source, keepsText) {
		const flat = flattenLists(value, startOf);
		if (this.keepsDocuments) this.#documents.push(isTemplate(value) ? listOf(flat.documents) : value);
		for (const open of flat.openTemplates) this.#openTemplates.add("", () => openTemplate(open, startOf));
		for (const path of flat.tooDeep) this.#nested.add("", startOf(path));
		this.#count += flat.documents.length;
		const mayBeTemplate = this.#hasBraces(source);
		for (const part of flat.documents) {
			this.#heap.check();
			const document = {
				value: isNormal ? part.value : normalise(part.value),
				locate: part.locate
			};
			if (isKubernetes(document)) {
				if (mayBeTemplate) this.#warnings.addObject(source, document);
				this.#objects.push(this.#kept(document, keepsText));
			} else this.#addOther(document);
		}
	}
	addUnread(text, place) {
		this.#missing.push(unreadPart(text, place));
	}
	#hasBraces(source) {
		if (this.#searched?.source !== source) this.#searched = {
			source,
			hasBraces: source.text.includes("{{")
		};
		return this.#searched.hasBraces;
	}
	#kept({ value, locate }, keepsText) {
		const { apiVersion, kind } = value;
		return {
			value: this.cut?.(value, {
				group: groupOf(apiVersion),
				kind
			}) ?? value,
			locate: keepsText ? locate : always(locate().place),
			file: this.file
		};
	}
	#addOther(document) {
		if (isPatternDocument(document)) this.#patterns.push(document.locate());
		else this.#warnings.addOther(document);
	}
	finish(diagnostics) {
		const nested = this.#nested.entries.map(({ first, more }) => this.#nestedList(first, more));
		const [first] = nested;
		if (first?.place !== void 0) this.addUnread("", first.place);
		const templates = this.#openTemplates.entries.map(({ first, more }) => ({
			...first,
			message: withRepeats(first.message, more, "in the file")
		}));
		return {
			documents: this.#documents,
			objects: this.#objects,
			documentCount: this.#count,
			patterns: this.#patterns,
			missing: this.#missing,
			diagnostics: [
				...diagnostics,
				...nested,
				...templates,
				...this.#warnings.diagnostics
			]
		};
	}
	#nestedList(location, more) {
		const { code, message, help } = nestedList();
		const { pointer: _, ...place } = location.place;
		return errorDiagnostic({
			...location,
			code,
			message: withRepeats(message, more, "in the file"),
			help,
			place
		});
	}
};
function always(place) {
	return () => ({ place });
}
function refusedManifests(diagnostics) {
	return {
		documents: [],
		objects: [],
		documentCount: 0,
		patterns: [],
		missing: diagnostics.slice(0, 1).flatMap(({ place }) => place === void 0 ? [] : [unreadPart("", place)]),
		diagnostics
	};
}
function listOf(documents) {
	return {
		apiVersion: "v1",
		kind: "List",
		items: documents.map(({ value }) => value)
	};
}
function openTemplate({ path, parameters }, startOf) {
	const names = parameters.slice(0, MOST_NAMES).map((name) => escapeControls(name, 60));
	const more = parameters.length > names.length ? ` and ${parameters.length - names.length} more` : "";
	const [parameter, have, stand] = parameters.length === 1 ? [
		"parameter",
		"has",
		"it stands"
	] : [
		"parameters",
		"have",
		"they stand"
	];
	return warningDiagnostic({
		code: "read/template-parameter",
		message: `the ${parameter} ${names.join(", ")}${more} of this Template ${have} no value, so ${stand} as written`,
		help: "process it first: `oc process --local -f FILE -p NAME=VALUE | patternc check -`",
		...startOf(path)()
	});
}
const MOST_NAMES = 3;
// src/cluster/json-lines.ts
const LINE_FEED = 10;
async function readJsonLines(input, file, collector) {
	const stream = new JsonStream(file, MANIFEST_READING, (document, source) => collector.add(document, source, false), (part) => collector.addUnread(part.text, part.place(0)));
	const lines = new WholeLines(file);
	let isSequence = false;
	const take = (bytes) => {
		const decoded = bytes === void 0 ? lines.rest() : lines.of(bytes);
		if (!decoded.ok) {
			for (const { place } of decoded.diagnostics) if (place !== void 0) collector.addUnread("", place);
			return [...stream.diagnostics, ...decoded.diagnostics];
		}
		stream.push(decoded.value.text);
		if (bytes === void 0) stream.end();
		return stream.failed ? stream.diagnostics : void 0;
	};
	let bytes = input.bytes();
	for (;;) {
		const errors = take(bytes);
		isSequence ||= stream.count > 1;
		if (!isSequence) return void 0;
		if (errors !== void 0) return collector.finish(errors);
		input.drop();
		if (lines.pending + stream.pending > MANIFEST_LIMITS.fileBytes) return refusedManifests([tooLargeManifest(file)]);
		if (bytes === void 0) return collector.finish(stream.diagnostics);
		bytes = await input.next();
	}
}
var WholeLines = class {
	file;
	#carried = [];
	#size = 0;
	#lines = 0;
	constructor(file) {
		this.file = file;
	}
	get pending() {
		return this.#size;
	}
	of(bytes) {
		const end = bytes.lastIndexOf(LINE_FEED) + 1;
		if (end > 0) this.#carry(bytes.subarray(0, end));
		const decoded = end > 0 ? this.rest() : success(new SourceText(this.file, ""));
		this.#carry(bytes.subarray(end));
		return decoded;
	}
	rest() {
		const [only = new Uint8Array(), second] = this.#carried;
		const bytes = second === void 0 ? only : Buffer.concat(this.#carried, this.#size);
		this.#carried = [];
		this.#size = 0;
		const decoded = decodeText(this.file, bytes);
		if (!decoded.ok) return failure(decoded.diagnostics.map((one) => movedDown(one, this.#lines)));
		for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) this.#lines++;
		return decoded;
	}
	#carry(bytes) {
		if (bytes.length === 0) return;
		this.#carried.push(bytes);
		this.#size += bytes.length;
	}
};
// src/cluster/kustomization.ts
const NAMES = new Set([
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
function isKustomizationFile(file) {
	return NAMES.has(path.basename(file));
}
const SETTINGS$1 = [
	"transformers",
	"generators",
	"validators",
	"configurations",
	"crds"
];
const CHANGES = [
	["transformers", "transformers"],
	["generators", "generators"],
	["helmCharts", "charts"],
	["helmChartInflationGenerator", "charts"],
	["commonLabels", "labels"],
	["labels", "labels"],
	["namePrefix", "name prefixes"],
	["nameSuffix", "name suffixes"],
	["vars", "variables"],
	["replacements", "replacements"]
];
function kustomizationOf(document, file) {
	const { value } = document;
	if (!isJsonObject(value) || !isKustomize(value)) return void 0;
	const folder = path.dirname(file);
	const resolved = (written) => path.resolve(folder, written);
	const listed = [
		"resources",
		"bases",
		"components"
	].flatMap((key) => textsOf(value, key).map(({ text, index }) => ({
		written: text,
		location: document.locate([key, index])
	})));
	const patches = patchesOf(document, value);
	const namespace = ownValue(value, "namespace");
	return {
		file,
		resources: listed.filter(({ written }) => !isRemote(written)).map(({ written }) => resolved(written)),
		remote: listed.filter(({ written }) => isRemote(written)),
		noObjects: [
			...patches.flatMap((patch) => patch.file === void 0 ? [] : [patch.file]),
			...SETTINGS$1.flatMap((key) => textsOf(value, key).map(({ text }) => text)),
			...dataFilesOf(value)
		].map(resolved),
		changes: [
			...patches.map((patch) => patch.file === void 0 ? patch : {
				...patch,
				file: resolved(patch.file)
			}),
			...generatorsOf(document, value),
			...CHANGES.filter(([key]) => isFilled(ownValue(value, key))).map(([key, what]) => ({
				what,
				location: document.locate([key], "key")
			}))
		],
		...typeof namespace === "string" && namespace !== "" ? { namespace } : {}
	};
}
function isKustomize(value) {
	const apiVersion = ownValue(value, "apiVersion");
	if (typeof apiVersion === "string") return groupOf(apiVersion) === "kustomize.config.k8s.io";
	const kind = ownValue(value, "kind");
	return kind === void 0 || kind === "Kustomization" || kind === "Component";
}
const REMOTE = /^[a-z+]+:\/\/|^git@|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|io|net|dev|edu)\/|\?ref=|^git::/i;
function isRemote(written) {
	return REMOTE.test(written);
}
function isFilled(value) {
	if (isJsonList(value)) return value.length > 0;
	if (isJsonObject(value)) return Object.keys(value).length > 0;
	return value !== void 0 && value !== null && value !== "";
}
function textsOf(value, key) {
	return itemsOf(value, key).flatMap((item, index) => typeof item === "string" ? [{
		text: item,
		index
	}] : []);
}
function itemsOf(value, key) {
	const list = ownValue(value, key);
	return isJsonList(list) ? list : [];
}
function patchesOf(document, value) {
	return [
		"patches",
		"patchesJson6902",
		"patchesStrategicMerge"
	].flatMap((key) => itemsOf(value, key).map((item, index) => {
		const patch = {
			what: "patches",
			location: document.locate([key, index])
		};
		if (typeof item === "string") return item.includes("\n") ? withKind(patch, kindIn(item)) : {
			...patch,
			file: item
		};
		if (!isJsonObject(item)) return patch;
		const target = ownValue(item, "target");
		const inline = ownValue(item, "patch");
		const file = ownValue(item, "path");
		const kind = isJsonObject(target) ? ownValue(target, "kind") : typeof inline === "string" ? kindIn(inline) : void 0;
		return withKind(typeof file === "string" ? {
			...patch,
			file
		} : patch, typeof kind === "string" && /^[A-Za-z0-9]+$/.test(kind) ? kind : void 0);
	}));
}
function withKind(change, kind) {
	return kind === void 0 ? change : {
		...change,
		kinds: [kind]
	};
}
function kindIn(patch) {
	const kinds = [...patch.matchAll(/^kind:[ \t]*["']?([A-Za-z0-9]+)["']?[ \t]*$/gm)];
	return kinds.length === 1 ? kinds[0]?.[1] : void 0;
}
function generatorsOf(document, value) {
	return [["configMapGenerator", "ConfigMap"], ["secretGenerator", "Secret"]].flatMap(([key, kind]) => itemsOf(value, key).map((_, index) => ({
		what: `generated ${kind}s`,
		location: document.locate([key, index]),
		kinds: [kind]
	})));
}
function dataFilesOf(value) {
	const files = [];
	const add = (text) => {
		if (typeof text === "string") files.push(text.slice(text.indexOf("=") + 1));
	};
	for (const key of [
		"configMapGenerator",
		"secretGenerator",
		"helmCharts",
		"replacements"
	]) for (const item of itemsOf(value, key)) {
		if (!isJsonObject(item)) continue;
		for (const list of [
			"files",
			"envs",
			"additionalValuesFiles"
		]) for (const one of itemsOf(item, list)) add(one);
		for (const one of [
			"env",
			"valuesFile",
			"path"
		]) add(ownValue(item, one));
	}
	const openapi = ownValue(value, "openapi");
	if (isJsonObject(openapi)) add(ownValue(openapi, "path"));
	return files;
}
// src/cluster/kustomize-inputs.ts
function kustomizeInputs(files) {
	const all = files.filter(isKustomizationFile).flatMap((name) => readKustomization(name) ?? []);
	if (all.length === 0) return NONE;
	const present = new Set(files.map((file) => path.resolve(file)));
	const resources = new Set(all.flatMap((one) => one.resources));
	const noObjects = all.flatMap((one) => one.noObjects).filter((file) => !resources.has(file));
	const missing = all.flatMap((one) => missingOf(one, present));
	const namespaces = all.flatMap(({ namespace }) => namespace === void 0 ? [] : [namespace]);
	return {
		noManifests: new Set([...all.map(({ file }) => file), ...noObjects]),
		count: all.length,
		missing: missing.map(({ input }) => input),
		namespaces: [...new Set(namespaces)],
		diagnostics: missing.length === 0 ? [] : [hint$1(all, missing)]
	};
}
const NONE = {
	noManifests: new Set(),
	count: 0,
	missing: [],
	namespaces: [],
	diagnostics: []
};
function readKustomization(name) {
	let bytes;
	try {
		bytes = readFileSync(name);
	} catch {
		return;
	}
	const text = decodeText(name, bytes);
	const read = text.ok ? readDocuments(text.value, MANIFEST_READING) : text;
	const [document, second] = read.ok ? read.value : [];
	if (document === void 0 || second !== void 0) return void 0;
	const kustomization = kustomizationOf(document, path.resolve(name));
	return kustomization === void 0 ? void 0 : {
		...kustomization,
		name
	};
}
function missingOf(owner, present) {
	const made = owner.changes.map((change) => {
		const { what, location } = change;
		const kinds = change.kinds ?? kindsOfPatch(change);
		return {
			owner,
			what,
			location,
			input: {
				reason: `the ${what} of ${owner.name} are not applied`,
				place: location.place,
				...what === "patches" ? { changesObjects: true } : {},
				...kinds === void 0 ? {} : { kinds }
			}
		};
	});
	const remote = owner.remote.map(({ written, location }) => ({
		owner,
		what: "remote resources",
		location,
		input: {
			reason: `${written}, a resource of ${owner.name}, is not fetched`,
			place: location.place
		}
	}));
	const folders = new Set([...present].map((file) => path.dirname(file)));
	const absent = owner.resources.filter((one) => !present.has(one) && !folders.has(one) && !hasBelow(present, one));
	const place = { file: owner.name };
	const outside = absent.map((one) => {
		const reason = `${path.relative(path.dirname(owner.file), one).replaceAll(path.sep, "/")}, a resource of ${owner.name}, is not among the inputs`;
		return {
			owner,
			what: "resources outside of the inputs",
			location: { place },
			input: {
				reason,
				place
			}
		};
	});
	return [
		...made,
		...remote,
		...outside
	];
}
function hasBelow(files, folder) {
	const start = folder + path.sep;
	for (const file of files) if (file.startsWith(start)) return true;
	return false;
}
function kindsOfPatch({ file }) {
	if (file === void 0) return void 0;
	try {
		const kinds = [...readFileSync(file, "utf8").slice(0, MANIFEST_LIMITS.size).matchAll(/^kind:[ \t]*["']?([A-Za-z0-9]+)["']?[ \t]*\r?$/gm)].map(([, kind]) => kind ?? "");
		return kinds.length === 0 ? void 0 : [...new Set(kinds)];
	} catch {
		return;
	}
}
function hint$1(all, missing) {
	const taken = new Set(all.flatMap(({ resources }) => resources));
	const incomplete = all.filter(({ file }) => !taken.has(path.dirname(file)) && !taken.has(file)).filter((root) => missing.some(({ owner }) => reaches(root, owner, all)));
	const [root = missing[0]?.owner] = incomplete;
	const words = [...new Set(missing.map(({ what }) => what))];
	const listed = words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
	const name = root?.name ?? "";
	const folder = path.posix.dirname(name.replaceAll("\\", "/"));
	return warningDiagnostic({
		code: "read/kustomization",
		message: withRepeats(`this kustomization is not built: its ${listed} are missing, and its files are judged as they stand`, incomplete.length - 1, "in the run"),
		help: `build it first: \`kustomize build ${folder} | patternc check -\``,
		place: { file: name }
	});
}
function reaches(from, to, all, seen = new Set()) {
	if (from === to) return true;
	seen.add(from);
	return all.some((next) => !seen.has(next) && (from.resources.includes(next.file) || from.resources.includes(path.dirname(next.file))) && reaches(next, to, all, seen));
}
// src/cluster/manifest-files.ts
const EXTENSIONS = [
	".yaml",
	".yml",
	".json"
];
const CHART = "Chart.yaml";
const TEMPLATES = "templates";
const OF_CHART = new Set([TEMPLATES, "charts"]);
function manifestFiles(target, isExcluded = () => false) {
	const diagnostics = [];
	const files = [];
	const charts = [];
	const report = (file, error) => void diagnostics.push(unreadable(file, error));
	const walk = (folder) => {
		const entries = attempt(() => readdirSync(folder || ".", { withFileTypes: true }), folder || ".") ?? [];
		const isChart = entries.some((entry) => entry.name === CHART && !entry.isDirectory());
		if (path.basename(folder) === TEMPLATES && existsSync(path.join(folder, "..", CHART))) {
			if (hasTemplates(folder)) charts.push(path.posix.join(folder, ".."));
			return;
		}
		for (const entry of entries) {
			const file = folder === "" || folder.endsWith("/") ? `${folder}${entry.name}` : `${folder}/${entry.name}`;
			if (isExcluded(file)) continue;
			const spelledName = undecodableName(folder || ".", entry.name);
			if (spelledName !== void 0) {
				if (entry.isDirectory() || EXTENSIONS.includes(path.extname(entry.name))) diagnostics.push(notUtf8(path.posix.join(folder, spelledName)));
				continue;
			}
			if (entry.isDirectory()) {
				if (isChart && OF_CHART.has(entry.name)) {
					if (entry.name === TEMPLATES && hasTemplates(file)) charts.push(folder || ".");
				} else if (!entry.name.startsWith(".") && entry.name !== "node_modules") walk(file);
			} else if (EXTENSIONS.includes(path.extname(entry.name)) || entry.name === "Kustomization") {
				if (entry.isSymbolicLink() ? attempt(() => statSync(file), file)?.isFile() : entry.isFile()) files.push(file);
			}
		}
	};
	const attempt = (ask, file) => {
		try {
			return ask();
		} catch (error) {
			report(file, error);
			return;
		}
	};
	const stats = attempt(() => statSync(target), target);
	if (stats === void 0) return {
		files,
		charts,
		diagnostics
	};
	if (isExcluded(target)) return {
		files,
		charts,
		diagnostics
	};
	const name = process.platform === "win32" ? target.replaceAll("\\", "/") : target;
	if (!stats.isDirectory()) return {
		files: [name],
		charts,
		diagnostics
	};
	walk(/^\.\/*$/.test(name) ? "" : name.replace(/(?<=.)\/+$/, ""));
	return {
		files: files.sort(compareCodePoints),
		charts: charts.sort(compareCodePoints),
		diagnostics
	};
}
function hasTemplates(folder) {
	try {
		return readdirSync(folder, {
			recursive: true,
			encoding: "utf8"
		}).some((name) => EXTENSIONS.includes(path.extname(name)));
	} catch {
		return false;
	}
}
function notUtf8(file) {
	return errorDiagnostic({
		code: "read/unreadable-file",
		message: "its name is not UTF-8, so it cannot be read",
		help: "rename it, or leave it out with --exclude",
		place: { file }
	});
}
function unreadable(file, error) {
	const isMissing = hasCode(error) && (error.code === "ENOENT" || error.code === "ENOTDIR");
	if (isMissing && file.includes("�")) return notUtf8(file);
	return errorDiagnostic({
		code: isMissing ? "read/missing-file" : "read/unreadable-file",
		message: isMissing ? "there is no such file or folder" : `it cannot be read: ${reasonOf(error)}`,
		help: isMissing ? "check the path; `-` reads standard input" : "check its permissions",
		place: { file }
	});
}
function reasonOf(error) {
	return hasCode(error) ? error.code : String(error);
}
function hasCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string";
}
// src/cluster/read-manifest-text.ts
function readManifestText(source, collector, undecoded = []) {
	for (const { place = { file: source.file } } of undecoded) collector.addUnread("", place);
	const diagnostics = visitDocuments(source, MANIFEST_READING, (document) => collector.add(document, source, true), ({ start, end }) => collector.addUnread(source.text.slice(start, end), source.place(firstLine(source.text, start))));
	const reading = collector.finish([...undecoded, ...diagnostics]);
	return {
		...reading,
		diagnostics: withoutSecretValues(reading.diagnostics, source)
	};
}
function firstLine(text, start) {
	const passedOver = /(?:---[^\n]*|[ \t]*(?:#[^\n]*)?\r?)\n/y;
	let offset = start;
	for (passedOver.lastIndex = start; passedOver.test(text);) offset = passedOver.lastIndex;
	return offset < text.length ? offset : start;
}
// src/cluster/unrendered-charts.ts
function unrenderedCharts(folders) {
	const charts = [...new Set(folders)];
	return {
		missing: charts.map((folder) => ({
			reason: `the chart ${folder} is not rendered`,
			place: placeOf(folder)
		})),
		diagnostics: limitRepeated(charts, () => "", MANIFEST_LIMITS.sameDiagnostics).map(({ first: folder, more }) => warningDiagnostic({
			code: "read/chart",
			message: withRepeats("the templates of this Helm chart are no manifests, and are left out", more, "in the run"),
			help: `render it first: \`helm template ${folder} | patternc check -\``,
			place: placeOf(folder)
		}))
	};
}
function placeOf(folder) {
	return { file: folder === "." ? "Chart.yaml" : `${folder.replace(/\/$/, "")}/Chart.yaml` };
}
// src/cluster/read-snapshot.ts
const STANDARD_INPUT = "-";
async function readSnapshot(paths, options = {}) {
	const listings = paths.map((path) => path === STANDARD_INPUT ? {
		files: [path],
		charts: [],
		diagnostics: []
	} : manifestFiles(path, options.isExcluded));
	const files = [...lastMentions(listings.flatMap((listing) => listing.files))];
	const kustomize = kustomizeInputs(files);
	const charts = unrenderedCharts(listings.flatMap((listing) => listing.charts));
	const readings = [];
	const total = { bytes: 0 };
	for (const [done, file] of files.entries()) {
		options.onFile?.(done, files.length);
		if (kustomize.noManifests.size > 0 && kustomize.noManifests.has(resolve(file))) continue;
		readings.push(await readManifests(file, total, options));
	}
	const unlisted = listings.flatMap((each) => each.diagnostics.flatMap(({ place }) => place ?? []));
	return joinReadings(readings, options, {
		documentCount: kustomize.count,
		missing: [
			...unlisted.map((place) => unreadPart("", place)),
			...charts.missing,
			...kustomize.missing
		],
		namespaces: kustomize.namespaces,
		diagnostics: [
			...listings,
			charts,
			kustomize
		].flatMap((each) => each.diagnostics)
	});
}
function lastMentions(files) {
	const byFile = new Map();
	for (const file of files) {
		const absolute = file === STANDARD_INPUT ? file : resolve(file);
		byFile.delete(absolute);
		byFile.set(absolute, file);
	}
	return byFile.values();
}
async function readManifests(file, total, options) {
	const input = new ByteInput(file === STANDARD_INPUT ? standardChunks(options) : fileChunks(file));
	try {
		return await readInput(input, file, total, options);
	} catch (error) {
		if (error instanceof HeapFull) return refusedManifests([tooMuchForHeap(file)]);
		if (error instanceof InputError) return refusedManifests([unreadable(file, error.cause)]);
		throw error;
	} finally {
		await input.close();
	}
}
async function* standardChunks({ standardInput }) {
	const bytes = standardInput?.() ?? [];
	if (Symbol.asyncIterator in bytes) yield* bytes;
	else yield* [await bytes].flat();
}
async function readInput(input, file, total, { keepDocuments = false, cut }) {
	const { fileBytes, streamedBytes } = MANIFEST_LIMITS;
	await input.readBeyond(streamedBytes);
	total.bytes += input.size;
	const cutObject = total.bytes > streamedBytes ? await cut?.() : void 0;
	const collectors = () => new ManifestCollector(file, keepDocuments, cutObject);
	if (input.size > streamedBytes) {
		const lines = startsLikeJson(input.bytes()) ? await readJsonLines(input, file, collectors()) : void 0;
		if (lines !== void 0) return lines;
		if (file !== STANDARD_INPUT && fileSize(file) > fileBytes) return refusedManifests([tooLargeManifest(file)]);
		await input.readBeyond(fileBytes);
		if (input.size > fileBytes) return refusedManifests([tooLargeManifest(file)]);
	}
	const { source, diagnostics: undecoded } = decodeManifests(file, input.bytes());
	input.drop();
	if (source === void 0) return refusedManifests(undecoded);
	return readManifestText(source, collectors(), undecoded);
}
function startsLikeJson(bytes) {
	return /^\ufeff?\s*[[{]/.test(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, 1024)));
}
// src/cli/check/lazy-finder.ts
function lazyFinder(snapshot) {
	let finder;
	return () => {
		finder ??= import("./evidence-finder.js").then((it) => new it.EvidenceFinder(snapshot));
		return finder;
	};
}
// src/cli/check/settle-namespaces.ts
async function settleNamespaces(findings, patterns, question, evaluator) {
	if (question === void 0) return {
		findings,
		diagnostics: []
	};
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	const doubtful = new Set(findings.filter((finding) => {
		const pattern = byName.get(finding.pattern);
		return pattern !== void 0 && isAbsence(finding, pattern);
	}));
	const remaining = new Set(doubtful);
	const assumed = question.example.namespace;
	for (const namespace of question.namespaces) {
		if (remaining.size === 0) break;
		const result = await evaluator?.evaluate(question.snapshotIn(namespace));
		if (result?.ok !== true) continue;
		const both = new Set([assumed, namespace]);
		const others = new Set(result.value.map((finding) => keyOf(finding, both)));
		for (const finding of remaining) if (!others.has(keyOf(finding, both))) remaining.delete(finding);
	}
	const kept = findings.filter((finding) => !doubtful.has(finding) || remaining.has(finding));
	return {
		findings: kept,
		diagnostics: [hint(question, findings.length - kept.length)]
	};
}
function keyOf({ pattern, resources }, namespaces) {
	const parts = resources.map(({ actor, apiVersion, kind, namespace, name }) => [
		actor,
		groupOf(apiVersion),
		kind,
		namespaces.has(namespace) ? "" : namespace,
		name
	]);
	return JSON.stringify([pattern, parts]);
}
function hint(question, left) {
	const { namespaces, example } = question;
	const [first = ""] = namespaces;
	const leftOut = left === 0 ? "" : `, and ${pluralize(left, "finding")} that ${left === 1 ? "holds" : "hold"} only then ${left === 1 ? "is" : "are"} left out`;
	return warningDiagnostic({
		code: "read/mixed-namespaces",
		message: `${unstatedText(question)} and ${question.unstated === 1 ? "counts" : "count"} as in ${example.namespace}, while others state ${namespaces.join(", ")}${leftOut}`,
		help: `give the namespace that they are meant for: \`--namespace ${first}\``,
		place: example.place()
	});
}
// src/cli/check/judge-reading.ts
async function judgeReading({ snapshot, diagnostics, namespaceQuestion }, loaded, name) {
	const result = await loaded?.evaluator.evaluate(snapshot);
	const all = result?.ok === true ? result.value : [];
	const patterns = await loaded?.patterns.named(new Set(all.map(({ pattern }) => pattern))) ?? [];
	const settled = await settleNamespaces(all, patterns, namespaceQuestion, loaded?.evaluator);
	return {
		...name === void 0 ? {} : { name },
		snapshot,
		patterns,
		findings: settled.findings,
		finder: lazyFinder(snapshot),
		diagnostics: [
			...diagnostics,
			...settled.diagnostics,
			...result?.diagnostics ?? []
		]
	};
}
// src/cli/check/judge-snapshots.ts
function snapshotRoots(paths, roots) {
	const byName = new Map(roots.map((root) => [root.replace(/(?<=.)\/+$/, "").replace(/^(?:\.\/+)+(?=.)/, ""), root]));
	if (byName.size < 2) return [{ paths: [...paths, ...byName.values()] }];
	return [...byName].map(([name, root]) => ({
		name,
		paths: [...paths, root]
	}));
}
async function judgeSnapshots(roots, options, loading, progress) {
	const onFile = (done, of) => progress.count("reading", done, of, "files");
	const shared = {
		...options,
		onFile,
		...roots.length === 1 ? {} : readOnce(options.standardInput)
	};
	const judged = [];
	try {
		for (const root of roots) judged.push(await judgeSnapshot(root, shared, loading, progress));
	} finally {
		progress.end();
	}
	return judged;
}
async function judgeSnapshot({ name, paths }, options, loading, progress) {
	const [reading, { loaded }] = await Promise.all([readSnapshot(paths, options), loading]);
	progress.step(`judging ${reading.snapshot.documents.length} objects`);
	return judgeReading(reading, loaded, name);
}
function readOnce(standardInput) {
	if (standardInput === void 0) return {};
	let reading;
	const readAll = async () => {
		const bytes = standardInput();
		if (!(Symbol.asyncIterator in bytes)) return bytes;
		const chunks = [];
		for await (const chunk of bytes) chunks.push(chunk);
		return Buffer.concat(chunks);
	};
	return { standardInput: () => {
		reading ??= readAll();
		return reading;
	} };
}
function diagnosticsOfAll(judged) {
	if (judged.length === 1) return judged[0]?.diagnostics ?? [];
	const byText = new Map();
	for (const diagnostic of judged.flatMap(({ diagnostics }) => diagnostics)) {
		const { code, message, place } = diagnostic;
		const key = JSON.stringify([
			code,
			message,
			place
		]);
		if (!byText.has(key)) byText.set(key, diagnostic);
	}
	return [...byText.values()];
}
async function forEachSnapshot(report, judged, make) {
	const [only, other] = judged;
	if (only !== void 0 && other === void 0) return make({
		...only,
		report
	});
	const byName = new Map();
	for (const { name, snapshot, patterns, finder } of judged) {
		const isOfThis = (finding) => finding.snapshot === name;
		const { findings, suppressed } = report;
		const own = {
			...report,
			findings: findings.filter(isOfThis),
			suppressed: suppressed.filter(isOfThis)
		};
		byName.set(name, await make({
			report: own,
			snapshot,
			patterns,
			finder
		}));
	}
	return (finding) => byName.get(finding.snapshot)?.(finding) ?? [];
}
// src/base/temporary-path.ts
async function withTemporaryPath(folder, work) {
	await removeAbandoned(folder);
	const path = join(folder, `.patternc-${processName()}-${randomBytes(6).toString("hex")}.tmp`);
	const release = onInterruption(() => rmSync(path, {
		recursive: true,
		force: true
	}));
	try {
		return await work(path);
	} finally {
		await rm(path, {
			recursive: true,
			force: true,
			maxRetries: 3
		}).catch(() => void 0);
		release();
	}
}
function withTemporaryFolder(work) {
	return withTemporaryPath(tmpdir(), async (folder) => {
		await mkdir(folder, { mode: 448 });
		return work(folder);
	});
}
const TEMPORARY = /^\.patternc-([0-9a-f]{8})-([0-9]{1,10})-[0-9a-f]{12}\.tmp$/;
function isTemporaryName(name) {
	return TEMPORARY.test(name);
}
const TOO_OLD = 864e5;
const swept = new Set();
async function removeAbandoned(folder) {
	if (swept.has(folder)) return;
	swept.add(folder);
	const names = await readdir(folder).catch(() => []);
	await Promise.all(names.filter((name) => isAbandoned(folder, name)).map((name) => rm(join(folder, name), {
		recursive: true,
		force: true
	}).catch(() => void 0)));
}
function isAbandoned(folder, name) {
	const [, place, pid] = TEMPORARY.exec(name) ?? [];
	if (place === void 0) return false;
	try {
		const { uid, mtimeMs } = lstatSync(join(folder, name));
		if (process.getuid !== void 0 && uid !== process.getuid()) return false;
		return place === machineName() && !isRunning(Number(pid)) || Date.now() - mtimeMs > TOO_OLD;
	} catch {
		return false;
	}
}
function isRunning(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return !(error instanceof Error && "code" in error && error.code === "ESRCH");
	}
}
function processName() {
	return `${machineName()}-${process.pid}`;
}
let machine;
function machineName() {
	machine ??= createHash("sha256").update(`${hostname()}\n${processNamespace()}`).digest("hex").slice(0, 8);
	return machine;
}
function processNamespace() {
	try {
		return readlinkSync("/proc/self/ns/pid");
	} catch {
		return "";
	}
}
// src/cluster/read-bytes.ts
const CHUNK$1 = 65536;
function readBytes(file, limit) {
	const descriptor = openSync(file, "r");
	try {
		const stats = fstatSync(descriptor);
		if (stats.size > limit) return void 0;
		const chunks = [];
		let total = 0;
		while (true) {
			const chunk = new Uint8Array(Math.max(CHUNK$1, stats.size - total + 1));
			const count = readSync(descriptor, chunk);
			if (count === 0) break;
			chunks.push(chunk.subarray(0, count));
			total += count;
			if (total > limit) return void 0;
		}
		return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks, total);
	} finally {
		closeSync(descriptor);
	}
}
// src/cli/kinds-option.ts
function readKinds(file) {
	if (file === void 0) return success(defaultKindCatalog);
	const bytes = bytesOf(file);
	if (!bytes.ok) return bytes;
	const source = decodeText(file, bytes.value);
	if (!source.ok) return source;
	const kindsFile = readKindsFile(source.value.text, file);
	return kindsFile.ok ? success(kindCatalogOf(kindsFile.value)) : kindsFile;
}
function bytesOf(file) {
	try {
		const bytes = readBytes(file, KINDS_FILE_LIMITS.size);
		if (bytes !== void 0) return success(bytes);
		return failure([errorDiagnostic({
			code: "read/too-large",
			message: `a kinds file has at most ${KINDS_FILE_LIMITS.size} bytes`,
			help: "list the kinds that your manifests and patterns need",
			place: { file }
		})]);
	} catch (error) {
		return failure([unreadableFile(file, error, "give a kinds file: JSON or YAML with categories and clusterScoped")]);
	}
}
// src/cli/write-file.ts
async function writeFileAtomic(file, content) {
	const stats = await stat(file).catch(() => void 0);
	if (stats?.isFile()) await replaceFile(await realpath(file), content, stats.mode & 511);
	else if (stats === void 0 && await isNothing(file)) await replaceFile(file, content);
	else await writeFile(file, content);
}
function isNothing(file) {
	return lstat(file).then(() => false, () => true);
}
async function replaceFile(file, content, mode) {
	await withTemporaryPath(dirname(file), async (temporary) => {
		try {
			await writeFile(temporary, content, mode === void 0 ? {} : { mode });
			renameSync(temporary, file);
		} catch (error) {
			throw withoutName(error, temporary, file);
		}
	});
}
function withoutName(error, temporary, userName) {
	if (error instanceof Error) error.message = error.message.replaceAll(temporary, userName);
	return error;
}
// src/cli/outputs.ts
function readOutputs(values, formats) {
	const outputs = [];
	const diagnostics = [];
	for (const value of values.length === 0 ? ["text"] : values) {
		const equals = value.indexOf("=");
		const name = equals === -1 ? value : value.slice(0, equals);
		const format = formats.find((known) => known === name);
		const file = equals === -1 ? void 0 : value.slice(equals + 1);
		if (format === void 0) diagnostics.push(usage(`unknown output format ${JSON.stringify(name)}`, didYouMean(name, formats)));
		else if (file === "") diagnostics.push(usage(`-o ${value} names no file`, `write -o ${name}=FILE or -o ${name}`));
		else outputs.push({
			format,
			...file === void 0 ? {} : { file }
		});
	}
	if (outputs.filter(({ file }) => file === void 0).length > 1) diagnostics.push(usage("two reports cannot share standard output", "send all but one to files: -o FORMAT=FILE"));
	return diagnostics.length > 0 ? failure(diagnostics) : success(outputs);
}
async function writeOutputs(outputs, render, terminal) {
	const diagnostics = [];
	for (const { format, file } of outputs) try {
		if (file !== void 0) await writeFileAtomic(file, inChunks(await render(format, false)));
		else for (const chunk of inChunks(await render(format, true))) await terminal.out(chunk);
	} catch (error) {
		diagnostics.push(unwritable(file, error));
	}
	return diagnostics;
}
const CHUNK = 1048576;
function* inChunks(pieces) {
	if (typeof pieces === "string") {
		yield pieces;
		return;
	}
	let chunk = "";
	for (const piece of pieces) {
		chunk += piece;
		if (chunk.length < CHUNK) continue;
		yield chunk;
		chunk = "";
	}
	if (chunk !== "") yield chunk;
}
async function printText(text, what, terminal) {
	try {
		await terminal.out(text);
		return [];
	} catch (error) {
		return [unwritable(void 0, error, what)];
	}
}
function unwritable(file, error, what = "the report") {
	const [reason, help] = reasonAndHelp(error, dirname(file ?? ""));
	return errorDiagnostic({
		code: "report/unwritable",
		message: `${what} could not be written: ${reason}`,
		help,
		place: { file: file ?? "standard output" }
	});
}
function reasonAndHelp(error, folder) {
	switch (error instanceof Error && "code" in error ? error.code : void 0) {
		case "ENOENT":
			if (existsSync(folder)) return ["the system makes no files there", "choose another place"];
			return [`there is no folder ${escapeControls(folder)}`, `make the folder first: mkdir -p ${folder}`];
		case "ENOTDIR": return [`${escapeControls(folder)} is no folder`, "choose another place"];
		case "EISDIR": return ["this is a folder", "name a file in it"];
		default: return [error instanceof Error ? error.message : String(error), "choose a place that can be written to"];
	}
}
function usage(message, help) {
	return errorDiagnostic({
		code: "usage/option",
		message,
		help
	});
}
// src/cli/step-progress.ts
const QUICK_MS = 700;
const BETWEEN_MS = 100;
const BAR = 24;
var StepProgress = class {
	terminal;
	now;
	#start;
	#last = 0;
	#isShown = false;
	#waiting;
	constructor(terminal, now = () => performance.now()) {
		this.terminal = terminal;
		this.now = now;
		this.#start = now();
	}
	count(step, done, of, units) {
		const filled = of === 0 ? BAR : Math.floor(BAR * done / of);
		const bar = `[${"#".repeat(filled)}${" ".repeat(BAR - filled)}]`;
		this.#show(`${step} ${bar} ${done} of ${of} ${units}`, done === of);
	}
	step(line) {
		this.#show(line, true);
	}
	async during(line, work) {
		this.step(line);
		try {
			return await work();
		} finally {
			this.end();
		}
	}
	end() {
		clearTimeout(this.#waiting);
		if (this.#isShown) this.terminal.progress("");
		this.#isShown = false;
	}
	#show(line, isStep) {
		clearTimeout(this.#waiting);
		const time = this.now();
		if (time - this.#start < QUICK_MS) {
			this.#waiting = setTimeout(() => this.#show(line, true), QUICK_MS - (time - this.#start)).unref();
			return;
		}
		if (!isStep && time - this.#last < BETWEEN_MS) return;
		this.#last = time;
		this.#isShown = true;
		this.terminal.progress(line);
	}
};
// src/cli/word-errors.ts
function wordErrors(option, word, words, where = "") {
	if (words.includes(word)) return [];
	return [usageError(`unknown ${option} ${JSON.stringify(word)}${where}`, didYouMean(word, words))];
}
// src/report/limit-findings.ts
const MOST_FINDINGS = 1e4;
function limitFindings(report, most = MOST_FINDINGS) {
	const { findings, diagnostics } = report;
	if (most === 0 || findings.length <= most) return report;
	const counts = new Map();
	for (const { pattern } of findings) counts.set(pattern.name, (counts.get(pattern.name) ?? 0) + 1);
	const ofEach = shareOfEach([...counts.values()], most);
	const kept = new Map();
	const isKept = ({ pattern }) => {
		const count = (kept.get(pattern.name) ?? 0) + 1;
		kept.set(pattern.name, count);
		return count <= ofEach;
	};
	const shown = findings.filter(isKept).slice(0, most);
	const leftOut = findings.length - shown.length;
	const [name = "", count = 0] = [...counts].reduce((a, b) => b[1] > a[1] ? b : a);
	const warning = warningDiagnostic({
		code: "report/max-findings",
		message: `${pluralize(leftOut, "finding")} beyond the first ${shown.length} are not in the report; most are of ${name} (${count})`,
		help: "mend these or leave the pattern out (--skip), or give a higher limit: --max-findings N (0: none)"
	});
	return {
		...report,
		findings: shown,
		leftOut,
		diagnostics: [...diagnostics, warning]
	};
}
function shareOfEach(counts, most) {
	let left = most;
	let patterns = counts.length;
	for (const count of counts.toSorted((a, b) => a - b)) {
		if (count * patterns > left) break;
		left -= count;
		patterns--;
	}
	return Math.max(1, Math.floor(left / Math.max(1, patterns)));
}
// src/report/suppression.ts
function suppressionCounts(suppressions) {
	const counts = new Map();
	for (const suppression of suppressions) if (suppression !== void 0) counts.set(suppression.by, (counts.get(suppression.by) ?? 0) + 1);
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	if (total === 0) return "";
	return `${total} suppressed (${[...counts].map(([by, count]) => `${count} by ${by}`).join(", ")})`;
}
// src/report/summary-text.ts
const MOST_ROWS = 40;
function summaryText(report, leftOut, style) {
	const { documents, objects } = report;
	if (documents === 0) return "nothing to check: no document was read\n";
	if (objects === 0) return `nothing to check: no Kubernetes object in ${pluralize(documents, "document")}\n`;
	const more = moreText(report);
	return `${patternTable(report.findings, style)}${countsText(report, leftOut)}\n${more === "" ? "" : `${more}\n`}`;
}
function countsText(report, leftOut) {
	const { objects, documents, patterns, findings, engine, snapshots } = report;
	const reason = notJudged(report);
	if (reason !== void 0) return `${pluralize(objects, "object")}, not judged: ${reason}`;
	const inSnapshots = snapshots === void 0 ? "" : `${pluralize(snapshots, "snapshot")}, `;
	const ofDocuments = documents === objects ? "" : ` of ${pluralize(documents, "document")}`;
	const bySeverity = Object.entries(countBySeverity(findings)).map(([severity, number]) => `${number} ${severity}`);
	const uncertain = countUncertain(findings);
	const details = bySeverity.length === 0 ? "" : ` (${bySeverity.join(", ")})`;
	const others = leftOut === 0 ? "" : ` (${leftOut} more with --profile all)`;
	const sure = uncertain === 0 ? "" : `, ${uncertain === findings.length ? "all" : uncertain} uncertain`;
	return `${inSnapshots}${pluralize(objects, "object")}${ofDocuments}, ${pluralize(patterns, "pattern")}${others}, ${pluralize(findings.length, "finding")}${details}${sure}; engine ${engine}`;
}
function notJudged({ patterns, findings, diagnostics }) {
	const has = (start) => diagnostics.some(({ code, severity }) => severity === "error" && code.startsWith(start));
	if (patterns === 0) return "there is no pattern to judge by";
	return findings.length === 0 && (has("engine/") || has("bundle/policy")) ? "the policy failed" : void 0;
}
function moreText({ suppressed, diagnostics, unchanged, leftOut }) {
	const refusals = diagnostics.filter(isRefusal);
	const missing = new Set(refusals.filter(isMissing).map(({ place }) => place?.file));
	const files = new Set(refusals.filter((one) => !isMissing(one)).map(({ place }) => place?.file));
	const replaced = diagnostics.filter(({ code }) => code === "read/duplicate-object");
	return [
		files.size === 0 ? "" : `${pluralize(files.size, "file")} with errors`,
		missing.size === 0 ? "" : `${pluralize(missing.size, "path")} not found`,
		replaced.length === 0 ? "" : `${pluralize(sum$1(replaced.map(repeats)), "duplicate")} dropped`,
		suppressionCounts(suppressed.map(({ suppression }) => suppression)),
		leftOut === void 0 ? "" : `${pluralize(leftOut, "finding")} more beyond --max-findings`,
		unchanged === void 0 ? "" : `${pluralize(unchanged, "finding")} more in files that were not changed`
	].filter((part) => part !== "").join(", ");
}
function isRefusal({ code, severity, place }) {
	return severity === "error" && code.startsWith("read/") && place !== void 0;
}
function isMissing({ code }) {
	return code === "read/missing-file";
}
function repeats({ message }) {
	return 1 + Number(/ \(and (\d+) more like this /.exec(message)?.[1] ?? 0);
}
function sum$1(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
function patternTable(findings, style) {
	const counts = new Map();
	for (const { pattern, severity } of findings) {
		const key = `${severity} ${pattern.name}`;
		const row = counts.get(key);
		if (row === void 0) counts.set(key, {
			name: pattern.name,
			severity,
			count: 1
		});
		else row.count++;
	}
	if (counts.size < 2) return "";
	const rows = [...counts.values()].sort((a, b) => SEVERITY_RANK[b.severity] - SEVERITY_RANK[a.severity] || b.count - a.count || compareCodePoints(a.name, b.name));
	const shown = rows.slice(0, MOST_ROWS).map(({ name, severity, count }) => ({
		severity: coloredSeverity(severity, style) + " ".repeat(8 - severity.length),
		name: escapeControls(name),
		count: String(count)
	}));
	const nameWidth = Math.max(7, ...shown.map(({ name }) => name.length));
	return `${[
		style.dim(`SEVERITY  ${"PATTERN".padEnd(nameWidth)}  FINDINGS`),
		...shown.map(({ severity, name, count }) => `${severity}  ${name.padEnd(nameWidth)}  ${count.padStart(8)}`),
		...rows.length > MOST_ROWS ? [`and ${pluralize(rows.length - MOST_ROWS, "pattern")} more`] : []
	].join("\n")}\n`;
}
// src/report/suppressed-text.ts
const BY = {
	annotation: "by annotation",
	configuration: "by configuration",
	baseline: "in the baseline"
};
function* suppressedText({ findings, suppressed }, style) {
	if (suppressed.length === 0) return;
	yield `${findings.length === 0 ? "" : "\n"}${style.bold("Suppressed")}\n`;
	for (const finding of suppressed) yield findingText(finding, style);
}
function findingText({ pattern, message, severity, resources, suppression }, style) {
	const what = [
		severity,
		...resources.map(({ kind, namespace, name, file, line }) => {
			const object = [
				kind,
				namespace,
				name
			].filter((part) => part !== "").join("/");
			const place = [file, line].filter((part) => part !== void 0).join(":");
			return `${escapeControls(object)} ${style.cyan(escapeControls(place))}`.trimEnd();
		}),
		style.dim(`[${escapeControls(pattern.name)}]`)
	].join("  ");
	const why = suppression === void 0 ? "" : ` ${BY[suppression.by]}: ${escapeControls(suppression.reason, 600)}`;
	return `  ${what}\n    ${escapeControls(message, 600)}\n    ${style.dim("suppressed")}${why}\n`;
}
// src/report/formats.ts
const REPORT_FORMATS = {
	text: async () => {
		const { textReport } = await import("./text-report.js");
		return function* (report, { style, layout, showsSuppressed, ...background }) {
			yield* textReport(report, style, background, layout);
			if (showsSuppressed === true) yield* suppressedText(report, style);
		};
	},
	json: async () => {
		const { jsonReport } = await import("./json-report.js");
		return (report, { evidence, showsSuppressed }) => jsonReport(report, evidence, showsSuppressed);
	},
	k8s: async () => {
		const { k8sReport } = await import("./k8s-report.js");
		return (report) => k8sReport(report);
	},
	sarif: async () => (await import("./sarif-report.js")).sarifReport,
	junit: async () => (await import("./junit-report.js")).junitReport,
	github: async () => (await import("./github-report.js")).githubReport,
	gitlab: async () => (await import("./gitlab-report.js")).gitlabReport,
	html: async () => {
		const { htmlReport } = await import("./html-report.js");
		return (report, { details, ...background }) => htmlReport(report, background, details);
	}
};
const LISTS_PATTERNS = new Set(["sarif", "junit"]);
// src/base/wildcard.ts
function matchesWildcard(wildcard, text) {
	return matchesSequence(wildcard.length, text.length, (i) => wildcard[i] === "*", (i, j) => wildcard[i] === "?" || wildcard[i] === text[j]);
}
function isWildcard(text) {
	return /[*?]/.test(text);
}
function matchesSequence(parts, elements, takesMany, takesOne) {
	let part = 0;
	let element = 0;
	let lastMany = -1;
	let takenUpTo = 0;
	while (element < elements) if (part < parts && takesMany(part)) {
		lastMany = part++;
		takenUpTo = element;
	} else if (part < parts && takesOne(part, element)) {
		part++;
		element++;
	} else if (lastMany !== -1) {
		part = lastMany + 1;
		element = ++takenUpTo;
	} else return false;
	while (part < parts && takesMany(part)) part++;
	return part === parts;
}
// src/cluster/snapshot-fields.ts
const IGNORE_ANNOTATION = "patternc.dev/ignore";
const IGNORED = { [IGNORE_ANNOTATION]: {} };
const OF_EVERY_OBJECT = {
	apiVersion: {},
	kind: {},
	metadata: {
		name: {},
		generateName: {},
		namespace: {},
		uid: {},
		annotations: IGNORED,
		ownerReferences: [{
			apiVersion: {},
			kind: {},
			name: {},
			uid: {},
			controller: {}
		}]
	}
};
const OF_DEFINITION = { spec: {
	group: {},
	names: { kind: {} },
	scope: {}
} };
const OF_POD = { status: { phase: {} } };
const OF_WORKLOAD = [{ spec: { replicas: {} } }, ...POD_TEMPLATE_PATHS.flatMap((path) => [fieldsAt([
	...path,
	"spec",
	"containers"
], {}), fieldsAt([
	...path,
	"metadata",
	"annotations"
], IGNORED)])];
function fieldsAt(path, fields) {
	return path.reduceRight((inner, key) => ({ [key]: inner }), fields);
}
function snapshotFields({ kind }, isWorkload) {
	return [
		OF_EVERY_OBJECT,
		...kind === "CustomResourceDefinition" ? [OF_DEFINITION] : [],
		...kind === "Pod" ? [OF_POD] : [],
		...isWorkload ? OF_WORKLOAD : []
	];
}
// src/report/ignore-annotation.ts
function ignoreAnnotation(object) {
	const metadata = isJsonObject(object) ? ownValue(object, "metadata") : void 0;
	const annotations = isJsonObject(metadata) ? ownValue(metadata, "annotations") : void 0;
	return isJsonObject(annotations) ? ownValue(annotations, IGNORE_ANNOTATION) : void 0;
}
function readIgnoreAnnotation(value) {
	if (typeof value !== "string") return [{
		pattern: JSON.stringify(value).slice(0, LONGEST),
		reason: "",
		character: 0
	}];
	const entries = [];
	let start = 0;
	for (const line of value.split("\n")) {
		if (entries.length === MOST_ENTRIES) break;
		const character = start + line.search(/\S|$/);
		start += line.length + 1;
		if (line.trim() === "") continue;
		const colon = line.indexOf(":");
		const pattern = (colon === -1 ? line : line.slice(0, colon)).trim().slice(0, LONGEST);
		const reason = colon === -1 ? "" : line.slice(colon + 1).trim();
		entries.push({
			pattern: pattern === "all" ? "*" : pattern,
			reason,
			character
		});
	}
	return entries.length === 0 ? [{
		pattern: "",
		reason: "",
		character: 0
	}] : entries;
}
const LONGEST = 300;
const MOST_ENTRIES = 1e3;
// src/report/suppression-rule.ts
function matchesResource(wildcard, { kind, namespace, name }) {
	const [ofKind = "", ...others] = wildcard.split("/");
	const [ofName = "", ofNamespace] = others.reverse();
	return matchesWildcard(ofKind, kind) && matchesWildcard(ofName, name) && (ofNamespace === void 0 || matchesWildcard(ofNamespace, namespace));
}
function hasLabels(object, labels) {
	const metadata = isJsonObject(object) ? ownValue(object, "metadata") : void 0;
	const actual = isJsonObject(metadata) ? ownValue(metadata, "labels") : void 0;
	if (!isJsonObject(actual)) return false;
	return Object.entries(labels).every(([key, value]) => ownValue(actual, key) === value);
}
// src/report/suppressions.ts
const SAME_DIAGNOSTICS = 10;
const MOST_OWNERS = 20;
var Suppressions = class {
	settings;
	#rules;
	#expired;
	#used = new Set();
	#annotations = [];
	#withoutReason = [];
	constructor(settings) {
		this.settings = settings;
		const isExpired = ({ expires }) => expires !== void 0 && expires < settings.today;
		this.#expired = settings.rules.filter(isExpired);
		this.#rules = settings.rules.filter((rule) => !isExpired(rule));
	}
	of(findings, snapshot) {
		const inline = this.settings.readsAnnotations ? this.#annotated(snapshot) : new Map();
		const suppressed = new Map();
		if (inline.size === 0 && this.#rules.length === 0) return suppressed;
		const objects = new FindingObjects(snapshot);
		for (const finding of findings) {
			const rule = this.#rules.find((one) => holds(one, finding, objects)) ?? inlineRule(finding, inline, objects);
			if (rule === void 0) continue;
			this.#used.add(rule);
			suppressed.set(finding, suppressionBy(rule));
		}
		return suppressed;
	}
	#annotated({ documents }) {
		const all = new Map();
		for (const document of documents) {
			const template = podTemplateOf(document.object);
			const rules = [{
				path: [],
				object: document.object
			}, ...template === void 0 ? [] : [template]].flatMap(({ path, object }) => {
				const value = ignoreAnnotation(object);
				if (value === void 0) return [];
				return readIgnoreAnnotation(value).flatMap((entry) => this.#ruleOf(entry, document, path));
			});
			if (rules.length > 0) all.set(document, rules);
			this.#annotations.push(...rules);
		}
		return all;
	}
	#ruleOf({ pattern, reason, character }, document, path) {
		const locate = () => entryPlace(document, path, character);
		if (pattern !== "" && reason !== "") return [{
			pattern,
			reason,
			by: "annotation",
			locate
		}];
		const what = pattern === "" ? "names no pattern" : `gives no reason for ${quote(pattern)}`;
		this.#withoutReason.push(errorDiagnostic({
			code: "suppress/no-reason",
			message: `the annotation ${IGNORE_ANNOTATION} of ${nameOf(document)} ${what}, so it suppresses nothing`,
			help: "write `PATTERN: REASON`, one a line",
			...locate()
		}));
		return [];
	}
	diagnostics(patterns) {
		const expired = this.#expired.map((rule) => warningDiagnostic({
			code: "suppress/expired",
			message: `this suppression of ${quote(rule.pattern)} expired on ${rule.expires ?? ""}`,
			help: "mend what it suppressed, or give it a later date",
			...rule.locate()
		}));
		const unused = [...patterns.isPart === true ? [] : this.#rules, ...this.#annotations].filter((rule) => !this.#used.has(rule)).flatMap((rule) => unusedDiagnostic(rule, patterns) ?? []);
		return limitRepeated([
			...this.#withoutReason,
			...expired,
			...unused
		], ({ code }) => code, SAME_DIAGNOSTICS).map(({ first, more }) => ({
			...first,
			message: withRepeats(first.message, more, "in the run")
		}));
	}
};
function suppressionBy(rule) {
	let place;
	return {
		by: rule.by,
		reason: rule.reason,
		get place() {
			place ??= rule.locate().place;
			return place;
		}
	};
}
function entryPlace(document, path, character) {
	const location = document.locate([
		...path,
		"metadata",
		"annotations",
		IGNORE_ANNOTATION
	], { character });
	return (document.group !== "" || document.kind !== "Secret") && !mayHoldSecret(location.sourceLine) ? location : { place: location.place };
}
function unusedDiagnostic(rule, { judging, available }) {
	const isOneOf = (names) => names.some((name) => matchesWildcard(rule.pattern, name));
	if (isOneOf(judging)) return warningDiagnostic({
		code: "suppress/unused",
		message: `this suppression of ${quote(rule.pattern)} matches no finding`,
		help: "remove it",
		...rule.locate()
	});
	if (available === void 0 || isOneOf(available)) return void 0;
	const nearest = nearestWord(rule.pattern, available);
	if (nearest === void 0 && rule.by === "annotation") return void 0;
	return warningDiagnostic({
		code: "suppress/unknown-pattern",
		message: `no pattern is called ${quote(rule.pattern)}, so this suppresses nothing`,
		help: nearest === void 0 ? "remove it, or name a pattern of this run" : `did you mean ${JSON.stringify(nearest)}?`,
		...rule.locate()
	});
}
function holds({ pattern, resource, labels }, finding, objects) {
	if (!matchesWildcard(pattern, finding.pattern)) return false;
	if (resource === void 0 && labels === void 0) return true;
	return finding.resources.some((found) => (resource === void 0 || matchesResource(resource, found)) && (labels === void 0 || objects.labelled(found).some((object) => hasLabels(object, labels))));
}
function inlineRule(finding, inline, objects) {
	if (inline.size === 0) return void 0;
	return finding.resources.flatMap((found) => objects.withOwners(found)).flatMap((carrier) => inline.get(carrier) ?? []).find(({ pattern }) => matchesWildcard(pattern, finding.pattern));
}
var FindingObjects = class {
	#documents = new Map();
	#parents;
	constructor({ documents }) {
		for (const document of documents) this.#documents.set(identityKey(document), document);
		this.#parents = new Parents(documents);
	}
	labelled(found) {
		const object = this.#documents.get(identityKey(found))?.object;
		return object === void 0 ? [] : [object, podTemplateOf(object)?.object];
	}
	withOwners(found) {
		const document = this.#documents.get(identityKey(found));
		const all = new Set(document === void 0 ? [] : [document]);
		for (const one of all) {
			if (all.size > MOST_OWNERS) break;
			for (const parent of this.#parents.of(one)) all.add(parent);
		}
		return [...all];
	}
};
function nameOf({ kind, namespace, name }) {
	return quote([
		kind,
		namespace,
		name
	].filter((part) => part !== "").join("/"), 200).slice(1, -1);
}
// src/cli/check/keep-labels.ts
function keepingLabels(cut) {
	return (object, kind) => {
		const rest = withLabels(cut(object, kind), valueAt$1(object, ["metadata", "labels"]), ["metadata"]);
		const template = podTemplateOf(object);
		if (template === void 0) return rest;
		return withLabels(rest, valueAt$1(template.object, ["metadata", "labels"]), [...template.path, "metadata"]);
	};
}
function withLabels(object, labels, [key, ...path]) {
	if (labels === void 0) return object;
	if (key === void 0) return {
		...object,
		labels
	};
	const inner = ownValue(object, key);
	return {
		...object,
		[key]: withLabels(isJsonObject(inner) ? inner : {}, labels, path)
	};
}
// src/cli/check/finding-decisions.ts
var FindingDecisions = class {
	settings;
	#suppressions;
	constructor(settings) {
		this.settings = settings;
		this.#suppressions = new Suppressions({
			...settings,
			rules: settings.rules ?? []
		});
	}
	async of(found, snapshot, patterns, root) {
		const findings = this.#withSeverities(found);
		const suppressed = new Map(this.#suppressions.of(findings, snapshot));
		let counted = findings.filter((finding) => !suppressed.has(finding));
		const add = (more) => {
			if (more.size === 0) return;
			for (const [finding, suppression] of more) suppressed.set(finding, suppression);
			counted = counted.filter((finding) => !more.has(finding));
		};
		const { external = [], baseline } = this.settings;
		if (external.length > 0) {
			const { explainedByExternal } = await import("./external-objects.js");
			add(await explainedByExternal(counted, patterns, snapshot, external));
		}
		if (baseline !== void 0) add(baseline.accepted(counted, snapshot, root));
		return {
			counted,
			suppressed: inOrder(findings, suppressed)
		};
	}
	keeping(cut) {
		const asksForLabels = this.settings.rules?.some(({ labels }) => labels !== void 0);
		return cut === void 0 || asksForLabels !== true ? cut : keepingLabels(cut);
	}
	#withSeverities(findings) {
		const { severities = new Map() } = this.settings;
		if (severities.size === 0) return findings;
		return findings.map((finding) => ({
			...finding,
			severity: severities.get(finding.pattern) ?? finding.severity
		}));
	}
	diagnostics(patterns) {
		return [
			...patterns.available === void 0 ? [] : this.settings.mistakes?.(patterns.available) ?? [],
			...this.#suppressions.diagnostics(patterns),
			...patterns.isPart === true ? [] : this.settings.baseline?.fixed(patterns.judging) ?? []
		];
	}
};
function inOrder(findings, suppressed) {
	return new Map(findings.flatMap((finding) => {
		const suppression = suppressed.get(finding);
		return suppression === void 0 ? [] : [[finding, suppression]];
	}));
}
// src/cli/config/read-decisions.ts
async function readDecisions({ options, config }) {
	const { inlineSuppressions: readsAnnotations, writeBaseline } = options;
	const file = writeBaseline === void 0 ? options.baseline : void 0;
	const common = {
		readsAnnotations,
		today: new Date().toISOString().slice(0, 10)
	};
	if (config === void 0 && file === void 0) return success(new FindingDecisions(common));
	const { fileDecisions, readBaselineFile } = await import("./file-decisions.js");
	const baseline = file === void 0 ? void 0 : readBaselineFile(file);
	if (baseline?.ok === false) return baseline;
	return success(new FindingDecisions({
		...common,
		...config === void 0 ? {} : fileDecisions(config),
		...baseline === void 0 ? {} : { baseline: baseline.value }
	}));
}
// src/cli/verification-options.ts
async function readVerification({ verify, keyid, scope }) {
	if (verify === void 0) {
		if (keyid === void 0 && scope === void 0) return success(void 0);
		return failure([usageError(`${keyid === void 0 ? "--scope" : "--keyid"} means nothing without --verify`, "give --verify KEY as well")]);
	}
	const [{ readKeyFile }, { readVerificationKey }] = await Promise.all([import("./key-file.js"), import("./signing-key.js")]);
	const pem = await readKeyFile(verify);
	if (!pem.ok) return pem;
	const key = readVerificationKey(pem.value, verify);
	if (!key.ok) return key;
	return success({
		key: key.value,
		...keyid === void 0 ? {} : { keyId: keyid },
		...scope === void 0 ? {} : { scope }
	});
}
// src/cli/check/prepare-check.ts
async function prepareCheck(settings) {
	const { options, paths, config } = settings;
	const outputs = readOutputs(options.output, Object.keys(REPORT_FORMATS));
	const verification = await readVerification(options);
	const kinds = config === void 0 ? readKinds(options.kinds) : (await import("./kinds-of-run.js")).kindsOfRun(settings);
	const decisions = await readDecisions(settings);
	const mistakes = [
		...outputs.diagnostics,
		...verification.diagnostics,
		...kinds.diagnostics,
		...settings.mistakes,
		...options.groupBy === void 0 ? [] : wordErrors("grouping", options.groupBy, GROUPINGS),
		...decisions.diagnostics
	];
	if (paths.length + options.snapshot.length === 0) mistakes.push(usageError("no manifests are given", "name files, folders, or - for standard input"));
	mistakes.push(...await outputMistakes(settings, outputs.ok ? outputs.value : []));
	const changes = await readChanges(options.changedSince, [...paths, ...options.snapshot]);
	mistakes.push(...changes?.diagnostics ?? []);
	if (!outputs.ok || !verification.ok || !kinds.ok || !decisions.ok || mistakes.length > 0) return failure(mistakes);
	return success({
		settings,
		outputs: outputs.value,
		verification: verification.value,
		kinds: kinds.value,
		decisions: decisions.value,
		changes
	});
}
async function outputMistakes({ options, paths, config }, outputs) {
	const files = outputs.map(({ file }) => file);
	if (options.writeBaseline === void 0 && files.every((file) => file === void 0)) return [];
	return (await import("./output-targets.js")).outputTargetMistakes({
		outputs: files,
		newBaseline: options.writeBaseline,
		inputs: [
			...paths,
			...options.snapshot,
			...options.patterns,
			...options.extraPatterns
		],
		files: [
			config?.file,
			options.kinds,
			options.verify
		],
		baseline: options.baseline
	});
}
async function readChanges(revision, paths) {
	if (revision === void 0) return void 0;
	const { readChangedFindings } = await import("./only-changed.js");
	return readChangedFindings(revision, paths);
}
// src/cli/config/pattern-names.ts
function patternNames(settings) {
	const { options, origins, config } = settings;
	const isOfFile = (key) => origins.get(key)?.by === "file";
	return {
		only: options.only,
		skip: options.skip,
		extra: options.extraPatterns,
		placeOfName: (option, i) => isOfFile(option) ? config?.locate([option, i]) : void 0,
		takesUnknownNames: (option) => isOfFile(option) && !hasOwnPatterns(settings)
	};
}
function knownPatterns(settings, loaded) {
	const { patterns, available = [] } = loaded ?? {};
	return {
		judging: patterns?.names ?? [],
		...hasOwnPatterns(settings) ? { available } : {},
		...isPart(settings) ? { isPart: true } : {}
	};
}
function isPart({ origins, config }) {
	const { paths = [], snapshots = [] } = config?.values ?? {};
	const isOfFile = (key) => origins.get(key)?.by === "file";
	return paths.length + snapshots.length > 0 && !isOfFile("paths") && !isOfFile("snapshots");
}
function hasOwnPatterns({ origins }) {
	const by = origins.get("patterns")?.by;
	return by === "file" || by === "default";
}
// src/oci/oci-fault.ts
function ociDiagnostic(fault, reference) {
	return errorDiagnostic({
		...fault,
		place: { file: reference }
	});
}
// src/oci/reference.ts
const SCHEME = "oci://";
const MAX_LENGTH = 1e3;
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
const REPOSITORY = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const EXAMPLE = "write it like oci://host.example/team/patterns:1.2.0, or with @sha256:... at its end";
function isReference(text) {
	return text.startsWith(SCHEME);
}
function isTag(text) {
	return TAG.test(text);
}
function parseReference(text) {
	const refused = (message, shown = text) => failure([ociDiagnostic({
		code: "oci/reference",
		message,
		help: EXAMPLE
	}, shown)]);
	const at = text.lastIndexOf("@");
	if (at >= 0 && (text.indexOf("@") < at || !/^sha\d+:[0-9A-Za-z]*$/.test(text.slice(at + 1)))) return refused("a reference has no user or password, and an @ only before a digest", SCHEME);
	if (text.length > MAX_LENGTH) return refused(`a reference has at most ${MAX_LENGTH} characters`, `${text.slice(0, 40)}...`);
	if (!isReference(text)) return refused(`a reference to a registry starts with ${SCHEME}`);
	const named = text.slice(6, at < 0 ? void 0 : at);
	const digest = at < 0 ? void 0 : text.slice(at + 1);
	if (digest !== void 0 && !isDigest(digest)) return refused(`${quote(digest)} is no digest: that is sha256: and 64 hex digits in lower case`);
	const slash = named.indexOf("/");
	const host = (slash < 0 ? named : named.slice(0, slash)).toLowerCase();
	if (!isHost(host)) return refused(`${quote(host)} is no host: that is a name or an address, and perhaps a port`);
	if (slash < 0) return refused("a reference names a repository after the host");
	const path = named.slice(slash + 1);
	const colon = path.indexOf(":");
	const repository = colon < 0 ? path : path.slice(0, colon);
	if (repository.length > 255 || !REPOSITORY.test(repository)) return refused(`${quote(repository)} is no repository: that is words of a to z, 0 to 9, '.', '_' and '-' between '/'`);
	const tag = colon < 0 ? void 0 : path.slice(colon + 1);
	if (tag !== void 0 && !isTag(tag)) return refused(`${quote(tag)} is no tag: that is up to 128 letters, digits, '_', '.' and '-'`);
	const names = {
		...tag === void 0 ? {} : { tag },
		...digest === void 0 ? {} : { digest }
	};
	return success({
		host,
		repository,
		...tag ?? digest ? names : { tag: "latest" }
	});
}
function printReference({ host, repository, tag, digest }) {
	return `${SCHEME}${host}/${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
}
function repositoryName({ host, repository }) {
	return `${host}/${repository}`;
}
function manifestName({ tag, digest }) {
	return digest ?? tag ?? "latest";
}
function isHost(host) {
	return HOST.test(host) && URL.canParse(`https://${host}`);
}
// src/wasm/encode-input.ts
function encodeInput(value) {
	return encodeText(JSON.stringify(value));
}
function encodeText(text) {
	const encoded = new TextEncoder().encode(text.includes("\\ud") ? text.replace(LONE_SURROGATE, "$1�") : text);
	return encoded.buffer.slice(encoded.byteOffset, encoded.byteOffset + encoded.byteLength);
}
function encodeSnapshot(objects, packages) {
	const request = packages === void 0 ? "" : `,"patterns":${JSON.stringify([...packages])}`;
	return encodeText(`{"snapshot":[${objects.join(",")}]${request}}`);
}
const LONE_SURROGATE = /(?<!\\)((?:\\\\)*)\\ud[89a-f][0-9a-f]{2}/g;
const MS_PER_BYTE = .01;
const FOREIGN_LIMITS = {
	mostPages: 16384,
	heapMegabytes: 512
};
var Allowance = class {
	seconds;
	#left;
	constructor(seconds) {
		this.seconds = seconds;
		this.#left = (seconds ?? 60) * 1e3;
	}
	for(bytes) {
		if (this.seconds === void 0) this.#left += bytes * MS_PER_BYTE;
		return Math.max(1, this.#left);
	}
	spend(milliseconds) {
		this.#left -= milliseconds;
	}
};
const loadPolicySync = createRequire(import.meta.url)("@open-policy-agent/opa-wasm").loadPolicySync;
// src/wasm/memory-pages.ts
const PAGE = 65536;
const MOST_PAGES = 65536;
const OWN_BYTES = 536870912;
const BYTES_PER_INPUT_BYTE = 150;
function memoryPages(inputBytes) {
	return Math.ceil((OWN_BYTES + inputBytes * BYTES_PER_INPUT_BYTE) / PAGE);
}
// src/wasm/policy-instance.ts
var PolicyInstance = class {
	module;
	mostPages;
	#loaded;
	constructor(module, mostPages = MOST_PAGES) {
		this.module = module;
		this.mostPages = mostPages;
	}
	evaluate(input, entrypoint) {
		const estimate = Math.min(memoryPages(input.byteLength), this.mostPages);
		for (const pages of new Set([estimate, this.mostPages])) try {
			const [response] = this.#policyWith(pages).evaluate(input, entrypoint);
			return {
				is: "result",
				result: response?.result
			};
		} catch (error) {
			this.#loaded = void 0;
			const message = error instanceof Error ? error.message : String(error);
			if (!isOutOfMemory(error, message)) return {
				is: "failed",
				message
			};
		}
		return { is: "too-large" };
	}
	#policyWith(pages) {
		if (this.#loaded === void 0 || this.#loaded.pages < pages) {
			this.#loaded = void 0;
			this.#loaded = {
				policy: loadPolicySync(this.module, {
					initial: pages,
					maximum: pages
				}),
				pages
			};
		}
		return this.#loaded.policy;
	}
};
function isOutOfMemory(error, message) {
	return error instanceof RangeError || message.startsWith("opa_malloc: failed");
}
// src/wasm/worker-evaluator.ts
const WORKER = fileURLToPath(new URL(`../${import.meta.url.endsWith(".ts") ? "../dist/" : ""}wasm/evaluation-worker.js`, import.meta.url));
var WorkerEvaluator = class {
	#worker;
	#settle;
	#end;
	constructor(data, heapMegabytes) {
		const resourceLimits = heapMegabytes === void 0 ? {} : { maxOldGenerationSizeMb: heapMegabytes };
		this.#worker = new Worker(WORKER, {
			workerData: data,
			stdout: true,
			stderr: true,
			resourceLimits
		});
		this.#worker.on("message", (outcome) => this.#settle?.(outcome));
		this.#worker.on("error", (error) => this.#ended(error.message));
		this.#worker.on("exit", (code) => this.#ended(`its thread ended with code ${code}`));
	}
	async evaluate({ input, entrypoint }, timeoutMs) {
		if (this.#end !== void 0) return this.#end;
		let timer;
		const outcome = await new Promise((resolve) => {
			this.#settle = resolve;
			timer = setTimeout(() => {
				this.#ended(`it was ended after ${Math.max(1, Math.round(timeoutMs / 1e3))} s`);
				this.#worker.terminate();
			}, timeoutMs);
			this.#worker.postMessage({
				input,
				entrypoint
			});
		});
		clearTimeout(timer);
		this.#settle = void 0;
		return outcome;
	}
	async close() {
		await this.#worker.terminate();
	}
	#ended(message) {
		this.#end ??= {
			is: "failed",
			message
		};
		this.#settle?.(this.#end);
	}
};
// src/wasm/evaluate-shards.ts
async function evaluateShards(module, jobs, { workers, mostPages, timeoutMs, timeoutMsPerByte, heapMegabytes }, allowance) {
	const queue = new JobQueue(jobs);
	const run = async (evaluate) => {
		for (let job = queue.next(); job !== void 0; job = queue.next()) queue.add(job.take(await evaluate(job)));
	};
	if (allowance !== void 0) {
		const { heapMegabytes: mostHeap, mostPages: most } = FOREIGN_LIMITS;
		const thread = new WorkerEvaluator({
			module,
			mostPages: most,
			isForeign: true
		}, mostHeap);
		try {
			return await run(async (job) => {
				const start = performance.now();
				const outcome = await thread.evaluate(job, allowance.for(job.input.byteLength));
				allowance.spend(performance.now() - start);
				return outcome;
			});
		} finally {
			await thread.close();
		}
	}
	if (workers === 0) {
		const instance = new PolicyInstance(module, mostPages);
		return run(({ input, entrypoint }) => instance.evaluate(input, entrypoint));
	}
	const threads = Array.from({ length: workers }, () => new WorkerEvaluator({
		module,
		mostPages
	}, heapMegabytes));
	try {
		const runs = threads.map((thread) => run((job) => thread.evaluate(job, timeoutMs + job.input.byteLength * timeoutMsPerByte)));
		await Promise.all(runs);
	} finally {
		await Promise.all(threads.map((thread) => thread.close()));
	}
}
var JobQueue = class {
	#iterators;
	constructor(jobs) {
		this.#iterators = [jobs[Symbol.iterator]()];
	}
	next() {
		for (let last = this.#iterators.at(-1); last !== void 0; last = this.#iterators.at(-1)) {
			const { done, value } = last.next();
			if (done !== true) return value;
			this.#iterators.pop();
		}
	}
	add(jobs) {
		if (jobs === "stop") this.#iterators.length = 0;
		else if (jobs !== void 0) this.#iterators.push(jobs[Symbol.iterator]());
	}
};
// src/wasm/evaluation-failure.ts
function evaluationFailure(message) {
	return errorDiagnostic({
		code: "engine/wasm",
		message: `the policy failed: ${message}`,
		help: "this is a bug of patternc: please report it; meanwhile --engine reference judges without the policy"
	});
}
function evaluationTooLarge(shard) {
	if (shard === void 0) return errorDiagnostic({
		code: "engine/too-large",
		message: "the objects take more memory than an evaluation can have",
		help: "judge fewer objects at once"
	});
	const { pattern, namespaces, objects } = shard;
	const [only = ""] = namespaces;
	const name = only === "" ? "without a namespace" : `of namespace ${escapeControls(only)}`;
	const where = namespaces.length === 1 ? name : `of ${pluralize(namespaces.length, "namespace")}`;
	return errorDiagnostic({
		code: "engine/too-large",
		message: `pattern ${pattern} has to see ${pluralize(objects, "object")} ${where} at once, which take more memory than an evaluation can have`,
		help: "judge applications that have nothing to do with each other in separate runs, or leave this pattern out (-p)"
	});
}
function tooManyPairs(pattern, pairs) {
	return errorDiagnostic({
		code: "engine/too-many-pairs",
		message: `pattern ${escapeControls(pattern)} tries every pair of its two kinds, ${pairs.toLocaleString("en")} here, and found no end`,
		help: `add a rule that links the two and must hold (\`patternc lint\` says where it is missing), or judge without it: --skip ${escapeControls(pattern)}`
	});
}
// src/wasm/pair-count.ts
const MANY_PAIRS = 2e5;
function pairCount({ subjects, pairedWith }, objects) {
	return pairedWith === void 0 ? 0 : countOf(subjects, objects) * countOf(pairedWith, objects);
}
function countOf(kinds, objects) {
	const takesPods = includesKind(kinds, {
		group: "",
		kind: "Pod"
	});
	return objects.filter((one) => includesKind(kinds, one) || takesPods && podTemplateOf(one.object) !== void 0).length;
}
// src/wasm/parts-for.ts
const POD$1 = {
	group: "",
	kind: "Pod"
};
function kindsIn(objects) {
	const kinds = new Map();
	let hasPods = false;
	for (const { group, kind, object } of objects) {
		const key = `${group}/${kind}`;
		if (!kinds.has(key)) kinds.set(key, {
			group,
			kind
		});
		hasPods ||= podTemplateOf(object) !== void 0;
	}
	return hasPods ? [...kinds.values(), POD$1] : [...kinds.values()];
}
function partsFor(parts, kinds) {
	return parts.filter(({ subjects, findsAbsence }) => findsAbsence || kinds.some((kind) => includesKind(subjects, kind)));
}
// src/wasm/project.ts
function projectSnapshot(snapshot, fields) {
	return snapshot.documents.map(projectionTo(fields)).filter((value) => value !== void 0);
}
function projectionTo(fields) {
	const cutOf = cutsByShape((kind, shape) => fieldsOfShape(fields, kind, shape));
	return (resource) => cutOf(resource, shapeOf(resource, fields))?.(resource.object);
}
function snapshotCut(fields) {
	const cutOf = cutsByShape((kind, shape) => mergeFields([fieldsOfShape(fields, kind, shape) ?? {}, ...snapshotFields(kind, shape === "workload")]));
	return (object, kind) => {
		const shape = podTemplateOf(object) === void 0 ? "other" : "workload";
		return cutOf(kind, shape)?.(object) ?? object;
	};
}
const SHAPES = [
	"workload",
	"owned",
	"other"
];
function shapeOf(resource, fields) {
	if (fields["*workload"] === void 0) return "other";
	if (podTemplateOf(resource.object) !== void 0) return "workload";
	return hasOwners(resource.object) && !isLivePod(resource) ? "owned" : "other";
}
function hasOwners(object) {
	const metadata = ownValue(object, "metadata");
	return typeof metadata === "object" && isJsonList(ownValue(metadata, "ownerReferences"));
}
function fieldsOfShape(fields, kind, shape) {
	const ofShape = {
		workload: [fields[WORKLOAD_FIELDS], fields[OWNED_FIELDS]],
		owned: [fields[OWNED_FIELDS]],
		other: []
	}[shape];
	const trees = [fieldsOfKind(fields, kind), ...ofShape].filter((tree) => tree !== void 0);
	return trees.length === 0 ? void 0 : mergeFields(trees);
}
function cutsByShape(fieldsOf) {
	const cuts = new Map();
	return ({ group, kind }, shape) => {
		const key = `${group}/${kind}`;
		let ofKind = cuts.get(key);
		if (ofKind === void 0) {
			const entries = SHAPES.map((one) => {
				const tree = fieldsOf({
					group,
					kind
				}, one);
				return [one, tree === void 0 ? void 0 : cutTo(tree)];
			});
			ofKind = Object.fromEntries(entries);
			cuts.set(key, ofKind);
		}
		return ofKind[shape];
	};
}
function cutTo(tree) {
	if (tree === true) return (value) => value;
	const element = isJsonList(tree) ? cutTo(tree[0]) : void 0;
	const members = isJsonList(tree) ? [] : Object.entries(tree).map(([key, subtree]) => ({
		key,
		cut: cutTo(subtree)
	}));
	return (value) => {
		if (typeof value !== "object" || value === null) return value;
		if (isJsonList(value)) return element === void 0 ? [] : value.map((item) => element(item));
		const result = {};
		for (const { key, cut } of members) {
			const member = ownValue(value, key);
			if (member !== void 0) setOwn(result, key, cut(member));
		}
		return result;
	};
}
// src/wasm/read-findings.ts
function readFindings(result) {
	if (isJsonList(result)) return result.map(readFinding);
	if (isJsonObject(result)) return Object.values(result).flatMap(readFindings);
	throw new TypeError("it gave no findings, not even none");
}
function readFinding(value) {
	if (isJsonObject(value) && isJsonList(value.resources) && value.resources.every(isFoundResource)) {
		const { pattern, severity, message } = value;
		if ([
			pattern,
			severity,
			message
		].every((text) => typeof text === "string")) return value;
	}
	throw new TypeError(`it gave what is no finding: ${JSON.stringify(value).slice(0, 200)}`);
}
function isFoundResource(value) {
	if (!isJsonObject(value) || typeof value.template !== "boolean") return false;
	return [
		"actor",
		"apiVersion",
		"kind",
		"namespace",
		"name"
	].every((key) => typeof value[key] === "string");
}
// src/wasm/shard-limits.ts
const SHARD_LIMITS = {
	shardBytes: 131072,
	sharedBytes: 25165824,
	mostPages: MOST_PAGES,
	bridgedObjects: 5e3,
	workerBytes: 2097152,
	timeoutMs: 12e4,
	timeoutMsPerByte: .05
};
const PAIR_LIMITS = {
	mostPages: 16384,
	timeoutMs: 6e4,
	timeoutMsPerByte: 0,
	heapMegabytes: 1024
};
// src/wasm/disjoint-sets.ts
var DisjointSets = class DisjointSets {
	#indexes = new Map();
	#parents = [];
	indexOf(text) {
		const known = this.#indexes.get(text);
		if (known !== void 0) return known;
		const index = this.#parents.length;
		this.#indexes.set(text, index);
		this.#parents.push(index);
		return index;
	}
	unite(a, b) {
		const one = this.setOf(a);
		const other = this.setOf(b);
		this.#parents[Math.max(one, other)] = Math.min(one, other);
	}
	setOf(index) {
		let root = index;
		while (this.#parents[root] !== root) {
			const parent = this.#parents[root];
			this.#parents[root] = this.#parents[parent];
			root = parent;
		}
		return root;
	}
	copy() {
		const copy = new DisjointSets();
		copy.#parents = [...this.#parents];
		return copy;
	}
};
// src/wasm/namespace-links.ts
function bridgeKey(bridge) {
	return JSON.stringify(bridge);
}
function namespaceLinks(objects, bridges) {
	const sets = new DisjointSets();
	const homes = Int32Array.from(objects, (object) => homeOf(object, sets));
	uniteOwners(objects, homes, sets);
	return {
		homes,
		sets,
		bridges: findBridges(objects, homes, bridges)
	};
}
function homeOf({ kind, namespace, name }, sets) {
	if (kind !== "Namespace") return sets.indexOf(namespace);
	const own = sets.indexOf(name);
	if (namespace !== "") sets.unite(own, sets.indexOf(namespace));
	return own;
}
function uniteOwners(objects, homes, sets) {
	const clusterScoped = new Map();
	for (const [i, object] of objects.entries()) {
		if (object.namespace !== "") continue;
		clusterScoped.set(identity(object.group, object.kind, object.name), homes[i]);
	}
	const referrers = new Map();
	for (const [i, object] of objects.entries()) {
		const home = homes[i];
		for (const { uid, group, kind, name } of referencesOf(object)) {
			if (uid !== void 0) addHome(referrers, uid, home);
			if (clusterScoped.size === 0 || group === void 0 || kind === void 0 || name === void 0) continue;
			const owner = clusterScoped.get(identity(group, kind, name));
			if (owner !== void 0) sets.unite(home, owner);
		}
	}
	if (referrers.size === 0) return;
	for (const [i, object] of objects.entries()) {
		const uid = uidOf(object);
		if (uid === void 0) continue;
		for (const home of referrers.get(uid) ?? []) sets.unite(home, homes[i]);
	}
}
function referencesOf(object) {
	const references = ownerReferencesOf(object);
	if (podTemplateOf(object.object) === void 0) return references;
	const { group, kind, name } = object;
	return [...references, {
		uid: uidOf(object),
		group,
		kind,
		name
	}];
}
function addHome(homesByKey, key, home) {
	const known = homesByKey.get(key);
	if (known === void 0) homesByKey.set(key, new Set([home]));
	else known.add(home);
}
function identity(...parts) {
	return JSON.stringify(parts);
}
function findBridges(objects, homes, bridges) {
	const found = new Map();
	const byKind = new Map();
	const ofPods = bridges.filter(({ kinds }) => kindsOverlap(kinds, POD)).map(crossingOf);
	for (const [i, { group, kind, object }] of objects.entries()) {
		const key = formatKind({
			group,
			kind
		});
		const crossings = byKind.get(key) ?? bridges.filter(({ kinds }) => includesKind(kinds, {
			group,
			kind
		})).map(crossingOf);
		byKind.set(key, crossings);
		const template = ofPods.length === 0 ? void 0 : podTemplateOf(object)?.object;
		for (const crossing of crossings) if (hasBridge(object, crossing.bridge)) addHome(found, crossing.key, homes[i]);
		for (const crossing of template === void 0 ? [] : ofPods) if (hasBridge(isNamespacePath(crossing.bridge.at) ? object : template, crossing.bridge)) addHome(found, crossing.key, homes[i]);
	}
	return found;
}
function crossingOf(bridge) {
	return {
		key: bridgeKey(bridge),
		bridge
	};
}
function hasBridge(value, { at, texts }) {
	const counts = (found) => texts === void 0 || typeof found !== "object" && found !== null && texts.includes(stringForm(found));
	return hasAt(value, at, counts);
}
const POD = kindsNamed("Pod");
function hasAt(value, path, counts, from = 0) {
	if (value === void 0 || value === null) return false;
	const step = path[from];
	if (step === void 0) return counts(value);
	switch (step.step) {
		case "key": return isJsonObject(value) && hasAt(ownValue(value, step.key), path, counts, from + 1);
		case "index": return isJsonList(value) && hasAt(value[step.index], path, counts, from + 1);
		case "keys": return isJsonObject(value) && Object.values(value).some((member) => member !== void 0 && member !== null);
		case "each": return isJsonList(value) && value.some((item) => hasAt(item, path, counts, from + 1));
	}
}
// src/wasm/shard-plan.ts
function planShards(objects, parts, bridgedObjects) {
	const bridges = new Map(parts.flatMap(bridgesOf).map((bridge) => [bridgeKey(bridge), bridge]));
	const links = namespaceLinks(objects, [...bridges.values()]);
	const groupIn = (sets) => (index) => sets.setOf(links.homes[index]);
	const homesAt = (bridge) => links.bridges.get(bridgeKey(bridge)) ?? new Set();
	const united = (of) => {
		const sets = links.sets.copy();
		for (const bridge of of) {
			const [first, ...others] = homesAt(bridge);
			for (const home of others) sets.unite(first, home);
		}
		return sets;
	};
	const bridged = united([...bridges.values()].filter(({ leadsTo }) => leadsTo === "alike"));
	const isSmall = largestChange(links.sets, bridged, links.homes) <= bridgedObjects;
	const staysInGroup = ({ scope }) => scope !== "snapshot" && scope.every((bridge) => bridge.leadsTo === "alike" ? isSmall || homesAt(bridge).size < 2 : homesAt(bridge).size === 0);
	const seesAll = ({ scope }) => scope === "snapshot" || scope.some((bridge) => bridge.leadsTo === "anything" && homesAt(bridge).size > 0);
	return {
		together: {
			parts: parts.filter(staysInGroup),
			groupOf: groupIn(isSmall ? bridged : links.sets)
		},
		apart: parts.filter((part) => !staysInGroup(part)).map((part) => ({
			part,
			groupOf: seesAll(part) ? () => 0 : groupIn(united(bridgesOf(part)))
		}))
	};
}
function bridgesOf({ scope }) {
	return scope === "snapshot" ? [] : scope;
}
function largestChange(before, after, homes) {
	const sizes = new Map();
	const changed = new Set();
	for (const home of homes) {
		const set = after.setOf(home);
		sizes.set(set, (sizes.get(set) ?? 0) + 1);
		if (before.setOf(home) !== set) changed.add(set);
	}
	return [...changed].reduce((largest, set) => Math.max(largest, sizes.get(set) ?? 0), 0);
}
// src/wasm/shards.ts
function* shardsOf(groups, project, shardBytes) {
	let objects = [];
	let texts = [];
	let length = 0;
	const shard = () => ({
		texts,
		length,
		objects
	});
	for (const group of groups) {
		const projected = group.map(project).filter((value) => value !== void 0);
		if (projected.length === 0) continue;
		const text = JSON.stringify(projected).slice(1, -1);
		if (length > 0 && length + text.length > shardBytes) {
			yield shard();
			objects = [];
			texts = [];
			length = 0;
		}
		for (const object of group) objects.push(object);
		texts.push(text);
		length += text.length;
	}
	if (length > 0) yield shard();
}
function groupBy(objects, numberOf) {
	const groups = new Map();
	for (const [i, object] of objects.entries()) {
		const number = numberOf(i);
		const group = groups.get(number);
		if (group === void 0) groups.set(number, [object]);
		else group.push(object);
	}
	return [...groups.values()];
}
// src/wasm/sharded-policy.ts
function shardedEvaluator(policy, limits = {}, foreign) {
	const all = {
		...SHARD_LIMITS,
		workers: availableParallelism(),
		...limits
	};
	let module;
	return {
		get cut() {
			return snapshotCut(fieldsOf(policy.parts));
		},
		evaluate: async (snapshot) => {
			const parts = partsFor(policy.parts, kindsIn(snapshot.documents));
			if (parts.length === 0) return success([]);
			try {
				module ??= WebAssembly.compile(policy.wasm);
				return await new ShardedEvaluation({
					...policy,
					parts
				}, await module, all, foreign).run(snapshot);
			} catch (error) {
				if (error instanceof RangeError) return failure([evaluationTooLarge()]);
				return failure([(foreign?.blame ?? evaluationFailure)(error instanceof Error ? error.message : String(error))]);
			}
		}
	};
}
function fieldsOf(parts) {
	return mergeByKind(parts.map(({ fields }) => fields));
}
var ShardedEvaluation = class {
	policy;
	module;
	limits;
	foreign;
	#findings = [];
	#failure;
	constructor(policy, module, limits, foreign) {
		this.policy = policy;
		this.module = module;
		this.limits = limits;
		this.foreign = foreign;
	}
	async run({ documents }) {
		const [all] = this.policy.parts;
		if (this.policy.isWhole === true && all !== void 0) {
			const jobs = this.#jobsOfPart(all, [documents]);
			await evaluateShards(this.module, jobs, {
				...this.limits,
				workers: 0
			}, this.foreign?.allowance);
			return this.#failure ?? success(sortedFindings(this.#findings));
		}
		const heavy = this.policy.parts.filter((part) => pairCount(part, documents) > MANY_PAIRS);
		for (const part of heavy) {
			await this.#judgePairs(part, documents);
			if (this.#failure !== void 0) return this.#failure;
		}
		const others = heavy.length === 0 ? this.policy.parts : this.policy.parts.filter((part) => !heavy.includes(part));
		return this.#judgeShards(documents, others);
	}
	async #judgePairs(part, documents) {
		const tooMany = failure([tooManyPairs(part.pattern, pairCount(part, documents))]);
		const jobs = [...this.#jobsOfPart(part, [documents])].map((job) => ({
			...job,
			take: (outcome) => {
				if (outcome.is === "result") return job.take(outcome);
				this.#failure ??= tooMany;
				return "stop";
			}
		}));
		await evaluateShards(this.module, jobs, {
			...this.limits,
			...PAIR_LIMITS,
			workers: 1
		}, this.foreign?.allowance);
	}
	async #judgeShards(documents, parts) {
		if (parts.length === 0) return this.#failure ?? success(sortedFindings(this.#findings));
		const project = projectionTo(fieldsOf(parts));
		const [first, ...more] = firstShards(documents, project, this.limits.shardBytes);
		const isWhole = first === void 0 || more.length === 0;
		const workers = isWhole ? 0 : this.#workersFor(documents.length, first);
		const jobs = isWhole ? [this.#jobOfAll(first ?? NOTHING, parts)] : this.#jobs(documents, parts, project);
		await evaluateShards(this.module, jobs, {
			...this.limits,
			workers
		}, this.foreign?.allowance);
		return this.#failure ?? success(sortedFindings(this.#findings));
	}
	#workersFor(count, { length, objects }) {
		const { workers, workerBytes, shardBytes } = this.limits;
		const bytes = length / objects.length * count;
		return workers < 2 || bytes < workerBytes ? 0 : Math.min(workers, Math.ceil(bytes / shardBytes));
	}
	*#jobs(documents, all, project) {
		const objects = documents.filter((object) => project(object) !== void 0);
		const { together, apart } = planShards(objects, all, this.limits.bridgedObjects);
		if (together.parts.length > 0) for (const shard of shardsOf(groupBy(objects, together.groupOf), project, this.limits.shardBytes)) {
			const parts = partsFor(together.parts, kindsIn(shard.objects));
			if (parts.length === 0) continue;
			if (shard.length > this.limits.sharedBytes) yield* this.#jobsByPart(shard, parts);
			else yield this.#jobOfAll(shard, parts);
		}
		for (const { part, groupOf } of apart) yield* this.#jobsOfPart(part, groupBy(objects, groupOf));
	}
	#jobOfAll(shard, parts) {
		return {
			input: encodeSnapshot(shard.texts, new Set(parts.map(({ packageName }) => packageName))),
			entrypoint: this.policy.entrypoint,
			take: (outcome) => {
				if (outcome.is !== "too-large") return this.#take(outcome, () => evaluationTooLarge());
				return this.#jobsByPart(shard, parts);
			}
		};
	}
	*#jobsByPart({ objects }, parts) {
		for (const part of parts) yield* this.#jobsOfPart(part, [objects]);
	}
	*#jobsOfPart(part, groups) {
		const { pattern, entrypoint, fields, findsAbsence } = part;
		let isJudged = false;
		const judged = groupsFor(part, groups);
		for (const { texts, objects } of shardsOf(judged, projectionTo(fields), this.limits.shardBytes)) {
			isJudged = true;
			const tooLarge = () => {
				const namespaces = [...new Set(objects.map(({ namespace }) => namespace))];
				return evaluationTooLarge({
					pattern,
					namespaces,
					objects: objects.length
				});
			};
			yield {
				input: encodeSnapshot(texts),
				entrypoint,
				take: (outcome) => this.#take(outcome, tooLarge)
			};
		}
		if (isJudged || !findsAbsence) return;
		yield {
			input: encodeSnapshot(NOTHING.texts),
			entrypoint,
			take: (outcome) => this.#take(outcome, () => evaluationTooLarge())
		};
	}
	#take(outcome, tooLarge) {
		if (outcome.is === "result") {
			for (const finding of readFindings(outcome.result)) this.#findings.push(finding);
			return;
		}
		const blame = this.foreign?.blame ?? evaluationFailure;
		this.#failure ??= failure([outcome.is === "too-large" ? tooLarge() : blame(outcome.message)]);
		return "stop";
	}
};
const NOTHING = {
	texts: [],
	length: 0,
	objects: []
};
function firstShards(objects, project, shardBytes) {
	const shards = [];
	for (const shard of shardsOf(singly(objects), project, shardBytes)) {
		shards.push(shard);
		if (shards.length === 2) break;
	}
	return shards;
}
function* groupsFor(part, groups) {
	for (const group of groups) if (partsFor([part], kindsIn(group)).length > 0) yield group;
}
function* singly(objects) {
	for (const object of objects) yield [object];
}
// src/cli/chosen-patterns.ts
function judges({ profile, only, skip }, pattern) {
	const isNamed = (names) => names.some((name) => matchesWildcard(name, pattern.name));
	if (isNamed(skip)) return false;
	return only.length > 0 ? isNamed(only) : profile === void 0 || isChosen(pattern.profile, profile);
}
function choiceMistakes(choice, names, judging, placeOf = () => void 0, takesUnknown = () => false) {
	const mistakes = ["only", "skip"].filter((option) => !takesUnknown(option)).flatMap((option) => choice[option].flatMap((name, i) => {
		if (names.some((known) => matchesWildcard(name, known))) return [];
		const nearest = isWildcard(name) ? nearestWildcard(name, names) : nearestWord(name, names);
		const help = nearest === void 0 ? "`patternc list` shows the names of the registry's patterns; * stands for any characters, ? for one" : `did you mean ${JSON.stringify(nearest)}?`;
		return [{
			...usageError(`no pattern is called ${JSON.stringify(name)} (${option})`, help),
			...placeOf(option, i)
		}];
	}));
	const isNarrowed = choice.only.length > 0 || choice.skip.length > 0;
	if (mistakes.length > 0 || !isNarrowed || judging > 0 || names.length === 0) return mistakes;
	return [usageError("no pattern is left to judge by", "skip fewer patterns, or choose others with --only")];
}
function nearestWildcard(wildcard, names) {
	const [, start = "", inner = "", end = ""] = /^([^*?]*)([*?].*[*?]|[*?])([^*?]*)$/s.exec(wildcard) ?? [];
	const starts = names.flatMap((name) => [...name.matchAll(/-|$/g)].flatMap(({ index }) => [name.slice(0, index + 1), name.slice(0, index)]));
	const ends = names.flatMap((name) => [...name.matchAll(/^|-/g)].flatMap(({ index }) => [name.slice(index), name.slice(index + 1)]));
	const isStart = names.some((name) => name.startsWith(start));
	const isEnd = names.some((name) => name.endsWith(end));
	const parts = [
		isStart ? start : nearestWord(start, starts),
		inner,
		isEnd ? end : nearestWord(end, ends)
	];
	if (parts.includes(void 0)) return void 0;
	const nearest = parts.join("");
	return nearest !== wildcard && names.some((name) => matchesWildcard(nearest, name)) ? nearest : void 0;
}
// src/cli/loaded-patterns.ts
function namedPatterns(patterns) {
	return {
		length: patterns.length,
		names: patterns.map(({ name }) => name),
		named: async (names) => patterns.filter(({ name }) => names.has(name)),
		all: async () => patterns
	};
}
// src/cli/read-evaluator.ts
async function readEvaluator(paths, { engine, access, kinds, profile, only = [], skip = [], extra = [], placeOfName, takesUnknownNames }) {
	const chosen = {
		only,
		skip
	};
	const first = await readSources(paths, engine, access, kinds, {
		profile,
		...chosen
	});
	const reading = extra.length === 0 ? first : await withExtra(first, await readSources(extra, engine, access, kinds, chosen));
	const { loaded } = reading;
	if (loaded === void 0) return reading;
	const { available, patterns } = loaded;
	const mistakes = choiceMistakes(chosen, available, patterns.length, placeOfName, takesUnknownNames);
	return mistakes.length > 0 ? { diagnostics: [...reading.diagnostics, ...mistakes] } : reading;
}
async function withExtra(one, extra) {
	const diagnostics = [...one.diagnostics, ...extra.diagnostics];
	const [loaded = extra.loaded, other] = [one.loaded, extra.loaded];
	if (loaded === void 0 || other === void 0 || loaded === other) return {
		diagnostics,
		...loaded === void 0 ? {} : { loaded }
	};
	return together(one, extra);
}
async function together(one, other, file) {
	const diagnostics = [...one.diagnostics, ...other.diagnostics];
	if (one.loaded === void 0 || other.loaded === void 0) return { diagnostics };
	const { clashes, combinedPatterns } = await import("./combined-patterns.js");
	const mistakes = clashes(one.loaded, other.loaded, file);
	if (mistakes.length > 0) return { diagnostics: [...diagnostics, ...mistakes] };
	return {
		diagnostics,
		loaded: combinedPatterns(one.loaded, other.loaded)
	};
}
async function readSources(paths, engine, access, kinds, choice) {
	const unsigned = access.verification === void 0 ? void 0 : unsignedPatterns(paths);
	if (unsigned !== void 0) return { diagnostics: [unsigned] };
	if (paths.length === 0) return evaluatorOfRegistry(engine, choice);
	const bundles = paths.filter(isBundle);
	const [bundle] = bundles;
	if (bundle !== void 0 && bundles.length < paths.length) return { diagnostics: [errorDiagnostic({
		code: "usage/patterns",
		message: "a bundle cannot be mixed with other patterns",
		help: "give bundles, or pattern files and folders; --extra-patterns takes the one beside the other",
		place: { file: bundle }
	})] };
	if (bundle !== void 0) return evaluatorOfBundles(bundles, engine, access, choice);
	const { profile: _, ...ofFiles } = choice;
	if (!paths.some((path) => existsSync(path))) {
		const reading = await evaluatorOfRegistry(engine, ofFiles, new Set(paths));
		if (reading.loaded?.available.length === new Set(paths).size) return reading;
	}
	const files = await withRegistryFiles(paths);
	const { patterns: all, diagnostics } = await (await import("./pattern-files.js")).readPatternFiles(files, kinds);
	if (all.length === 0) return { diagnostics };
	const available = all.map(({ name }) => name);
	const patterns = all.filter((pattern) => judges(ofFiles, pattern));
	if (engine === "reference" || patterns.length === 0) return {
		loaded: {
			...await withReference(patterns),
			available
		},
		diagnostics
	};
	const { compileEvaluator } = await import("./compile-evaluator.js");
	const compiled = await compileEvaluator(patterns);
	return compiled.ok ? {
		loaded: {
			...compiled.value,
			available
		},
		diagnostics
	} : { diagnostics: [...diagnostics, ...compiled.diagnostics] };
}
async function withRegistryFiles(paths) {
	const { registryNames } = await import("./registry-names.js");
	const { registryFoldersOf } = await import("./registry-patterns.js");
	const names = new Set(await registryNames("all"));
	return paths.map((path) => !existsSync(path) && names.has(path) ? registryFoldersOf(path)[0] ?? path : path);
}
function isBundle(path) {
	return isReference(path) || /\.(tar\.gz|tgz)$/.test(path);
}
function unsignedPatterns(paths) {
	const path = paths.length === 0 ? "the registry" : paths.find((one) => !isBundle(one));
	if (path === void 0) return void 0;
	return usageError(`with --verify only a signed bundle is taken, and ${escapeControls(path)} is none`, "give the bundle with -p, as bundle.tar.gz or oci://..., or leave --verify out");
}
async function evaluatorOfBundles(files, engine, access, choice) {
	let all = { diagnostics: [] };
	for (const file of new Set(files)) {
		const next = await evaluatorOfBundle(file, engine, access, choice);
		if (next.loaded === void 0) return { diagnostics: [...all.diagnostics, ...next.diagnostics] };
		all = all.loaded === void 0 ? next : await together(all, next, file);
		if (all.loaded === void 0) return all;
	}
	return all;
}
async function evaluatorOfBundle(file, engine, access, choice) {
	const opened = isReference(file) ? await (await import("./pull-bundle.js")).pullBundle(file, access) : await openBundleFile(file, access);
	if (!opened.ok) return { diagnostics: opened.diagnostics };
	const patterns = opened.value.patterns.filter((pattern) => judges(choice, pattern));
	const available = opened.value.patterns.map(({ name }) => name);
	const leftOut = leftOutBy(choice, opened.value.patterns);
	if (engine === "reference") return {
		loaded: {
			...await withReference(patterns),
			leftOut,
			available
		},
		diagnostics: []
	};
	const rebuilt = access.rebuild === true ? await (await import("./rebuild-bundle.js")).rebuildBundle(opened.value, file) : void 0;
	if (rebuilt?.ok === false) return { diagnostics: rebuilt.diagnostics };
	const diagnostics = rebuilt?.diagnostics ?? [];
	return {
		loaded: {
			...await loadedBundle(opened.value, file, patterns, access.seconds),
			leftOut
		},
		diagnostics
	};
}
async function loadedBundle(bundle, file, patterns, seconds) {
	const { wasm, fields, entrypoint, manifest } = bundle;
	const { policyParts } = await import("./policy-part2.js");
	const { foreignEvaluator, wholePart } = await import("./foreign-policy.js");
	const isWhole = manifest.patternc !== versions.version;
	const evaluator = foreignEvaluator({
		wasm,
		entrypoint,
		parts: isWhole ? [wholePart(entrypoint, fields)] : policyParts(patterns),
		isWhole,
		file,
		patterns: bundle.patterns,
		...seconds === void 0 ? {} : { seconds }
	});
	return {
		patterns: namedPatterns(patterns),
		available: bundle.patterns.map(({ name }) => name),
		leftOut: 0,
		policy: { bundle: digestOf(bundle.bytes) },
		evaluator: isWhole ? findingsOf(patterns, evaluator) : evaluator
	};
}
async function openBundleFile(file, { verification }) {
	const bytes = await readBundleFile(file);
	if (!bytes.ok) return bytes;
	const { openBundle } = await import("./open-bundle.js");
	return openBundle(bytes.value, file, verification);
}
function leftOutBy(choice, patterns) {
	if (choice.profile === void 0 || choice.only.length > 0) return 0;
	return patterns.filter((pattern) => !judges(choice, pattern)).filter((pattern) => judges({
		...choice,
		profile: "all"
	}, pattern)).length;
}
async function evaluatorOfRegistry(engine, choice, names) {
	const policy = await openBuiltInPolicy();
	if (!policy.ok) return { diagnostics: policy.diagnostics };
	const { digest, wasm, entrypoint } = policy.value;
	const all = policy.value.parts.filter(({ pattern }) => names === void 0 || names.has(pattern)).map((part) => ({
		name: part.pattern,
		profile: part.profile,
		part
	}));
	const available = all.map(({ name }) => name);
	const parts = all.filter((pattern) => judges(choice, pattern)).map(({ part }) => part);
	const leftOut = leftOutBy(choice, all);
	const patterns = readWhenNamed(policy.value, parts);
	if (engine === "reference") return {
		loaded: {
			...await withReference(await patterns.all()),
			leftOut,
			available
		},
		diagnostics: []
	};
	const evaluator = shardedEvaluator({
		wasm,
		entrypoint,
		parts
	});
	return {
		loaded: {
			patterns,
			available,
			leftOut,
			policy: { bundle: digest },
			evaluator
		},
		diagnostics: []
	};
}
function readWhenNamed(policy, parts) {
	return {
		length: parts.length,
		names: parts.map(({ pattern }) => pattern),
		named: (names) => policy.patterns(parts.filter(({ pattern }) => names.has(pattern))),
		all: () => policy.patterns(parts)
	};
}
function findingsOf(patterns, evaluator) {
	const names = new Set(patterns.map(({ name }) => name));
	return {
		...evaluator,
		evaluate: async (snapshot) => {
			const result = await evaluator.evaluate(snapshot);
			if (!result.ok) return result;
			return success(result.value.filter(({ pattern }) => names.has(pattern)), result.diagnostics);
		}
	};
}
async function withReference(patterns) {
	const { referenceEvaluator } = await import("./reference-evaluator2.js");
	return {
		patterns: namedPatterns(patterns),
		available: patterns.map(({ name }) => name),
		leftOut: 0,
		policy: {},
		evaluator: referenceEvaluator(patterns)
	};
}
// src/cli/check/decide-findings.ts
async function decideFindings(judged, decisions) {
	const decided = [];
	for (const one of judged) {
		const { findings, snapshot, patterns, name } = one;
		decided.push({
			...one,
			...await decisions.of(findings, snapshot, patterns, name)
		});
	}
	return decided;
}
// src/report/field.ts
function reportedField(resource, path) {
	const named = resource.workload ?? resource;
	const start = named.place().pointer ?? "";
	const { place, sourceLine } = resource.locate(path);
	const { line, column, pointer = "" } = place;
	const below = pointer.startsWith(start) ? parsePointer(pointer.slice(start.length), named.object) : [];
	if (line === void 0 || column === void 0 || below.length === 0) return void 0;
	return {
		path: spelled(below),
		line,
		column,
		sourceLine: () => sourceLine
	};
}
function spelled(path) {
	return formatPath(path.map((step) => typeof step === "number" ? {
		step: "index",
		index: step
	} : {
		step: "key",
		key: step
	}));
}
// src/cli/check/finding-fields.ts
const MAX_WITH_FIELDS = 1e3;
async function findingFields(findings, patterns, lazy) {
	if (findings.length === 0) return () => [];
	const finder = await lazy();
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	const shown = new Set(findings.slice(0, MAX_WITH_FIELDS));
	const cache = new Map();
	return (finding) => {
		const pattern = byName.get(finding.pattern);
		if (pattern === void 0 || !shown.has(finding)) return [];
		const cached = cache.get(finding);
		if (cached !== void 0) return cached;
		const fields = finder.fieldsOf(pattern, finding.resources).map((field) => field === void 0 ? void 0 : reportedField(field.resource, field.path));
		cache.set(finding, fields);
		return fields;
	};
}
// src/cli/check/reported-findings.ts
async function reportedFindings(snapshots) {
	const findings = [];
	const suppressed = [];
	for (const one of snapshots) {
		const { snapshot, patterns, name } = one;
		const additions = {
			fieldsOf: await findingFields(one.counted, patterns, one.finder),
			suppressions: one.suppressed,
			...name === void 0 ? {} : { snapshotName: name }
		};
		const report = (some) => reportFindings(some, patterns, snapshot, additions);
		findings.push(report(one.counted));
		suppressed.push(report([...one.suppressed.keys()]));
	}
	return {
		findings: findings.flat(),
		suppressed: suppressed.flat()
	};
}
// src/cli/check/write-baseline.ts
async function writeBaseline(file, snapshots, diagnostics) {
	if (file === void 0) return {
		snapshots,
		diagnostics
	};
	if (hasErrors(diagnostics)) {
		const error = errorDiagnostic({
			code: "baseline/not-written",
			message: "the baseline is not written, since not everything could be judged",
			help: "mend the errors first",
			place: { file }
		});
		return {
			snapshots,
			diagnostics: [...diagnostics, error]
		};
	}
	const { baselineText } = await import("./baseline.js");
	try {
		await writeFileAtomic(file, baselineText(snapshots, versions.version));
	} catch (error) {
		return {
			snapshots,
			diagnostics: [...diagnostics, unwritable(file, error, "the baseline")]
		};
	}
	const accepted = {
		by: "baseline",
		reason: `accepted in ${file}`,
		place: { file }
	};
	const accept = (one) => {
		const suppressed = new Map(one.suppressed);
		for (const finding of one.counted) suppressed.set(finding, accepted);
		return {
			...one,
			counted: [],
			suppressed
		};
	};
	return {
		snapshots: snapshots.map(accept),
		diagnostics
	};
}
// src/cli/check/run-check.ts
async function runCheck({ settings, verification, kinds, decisions, changes }, settingDiagnostics, terminal) {
	const { options, paths, isExcluded } = settings;
	const loading = readEvaluator(options.patterns, {
		engine: options.engine,
		access: {
			...verification === void 0 ? {} : { verification },
			offline: options.offline,
			plainHttp: options.plainHttp,
			...options.caFile === void 0 ? {} : { caFile: options.caFile },
			terminal,
			...options.timeout === void 0 ? {} : { seconds: options.timeout },
			rebuild: options.rebuild === true
		},
		kinds,
		profile: options.profile,
		...patternNames(settings)
	});
	const roots = snapshotRoots(paths, options.snapshot);
	const judged = await judgeSnapshots(roots, {
		standardInput: () => terminal.standardInput(),
		kinds,
		cut: async () => decisions.keeping((await loading).loaded?.evaluator.cut),
		isExcluded,
		...options.namespace === void 0 ? {} : { namespace: options.namespace }
	}, loading, new StepProgress(terminal));
	const { loaded, diagnostics: patternDiagnostics } = await loading;
	const decided = await decideFindings(judged, decisions);
	const { snapshots, diagnostics } = await writeBaseline(options.writeBaseline, decided, [
		...settingDiagnostics,
		...patternDiagnostics,
		...diagnosticsOfAll(judged),
		...loaded === void 0 ? [] : decisions.diagnostics(knownPatterns(settings, loaded))
	]);
	const whole = {
		version: versions.version,
		engine: options.engine,
		...loaded?.policy,
		...roots.length === 1 ? {} : { snapshots: roots.length },
		documents: sum(snapshots.map(({ snapshot }) => snapshot.documentCount)),
		objects: sum(snapshots.map(({ snapshot }) => snapshot.documents.length)),
		patterns: loaded?.patterns.length ?? 0,
		...await reportedFindings(snapshots),
		diagnostics
	};
	return {
		report: changes === void 0 ? whole : await changes.only(whole, snapshots),
		snapshots,
		inputs: roots.flatMap((root) => root.paths),
		loaded
	};
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
function findingPlace({ resources: [subject] }, locating) {
	if (subject !== void 0) return resourcePlace(subject, locating);
	const file = locating.firstFile();
	return file === "-" ? {} : { file: locating.fileInRepository(file) };
}
function diagnosticPlace({ place }, { fileInRepository }) {
	const { file, line, column } = place ?? {};
	if (file === void 0 || file === "-") return {};
	return {
		file: fileInRepository(file),
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column }
	};
}
function resourcePlace({ file, source, line, column, field }, { fileInRepository }) {
	if (file === void 0) return {};
	if (file !== "-") {
		const at = field ?? {
			line,
			column
		};
		return {
			file: fileInRepository(file),
			...at.line === void 0 ? {} : { line: at.line },
			...at.column === void 0 ? {} : { column: at.column }
		};
	}
	return source === void 0 ? {} : { file: {
		path: source,
		isInside: true
	} };
}
// src/cli/repository-root.ts
function repositoryRoot(folder) {
	for (let at = folder;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return at;
		if (at === dirname(at)) return void 0;
	}
}
// src/cli/check/repository-files.ts
function filesInRepository(folder) {
	let root;
	return (file) => {
		root ??= repositoryRoot(folder) ?? folder;
		const absolute = resolve(folder, file);
		const path = relative(root, absolute);
		if (path === "") return {
			path: ".",
			isInside: true
		};
		const isInside = path !== ".." && !path.startsWith(`..${sep}`) && !isAbsolute(path);
		return {
			path: (isInside ? path : absolute).replaceAll(sep, "/"),
			isInside
		};
	};
}
// src/cli/check/service-context.ts
async function serviceContext({ formats, inputs, snapshots, loaded, failOn }) {
	const judged = formats.some((format) => LISTS_PATTERNS.has(format)) ? await loaded?.patterns.all() ?? [] : [];
	return {
		judged,
		pageOf: await pagesOf(judged),
		fails: failsFrom(failOn),
		fileInRepository: filesInRepository(process.cwd()),
		firstFile: () => {
			const [first] = snapshots.flatMap(({ documents }) => documents.slice(0, 1));
			return first?.place().file ?? inputs[0] ?? "-";
		}
	};
}
async function pagesOf(patterns) {
	if (patterns.length === 0) return () => void 0;
	return (await import("./pattern-page.js")).pageReader(patterns);
}
function failsFrom(failOn) {
	return ({ severity, uncertain }) => uncertain === void 0 && reachesThreshold(severity, failOn);
}
function reachesThreshold(severity, failOn) {
	if (failOn === void 0) return true;
	if (failOn === "never") return false;
	return SEVERITY_RANK[severity] >= SEVERITY_RANK[failOn];
}
// src/cli/check/finding-reasons.ts
const MAX_EXPLAINED = 200;
async function findingReasons(explained, inFull) {
	if (inFull) return fullReasons(explained);
	const { findings } = explained.report;
	if (findings.length > MAX_EXPLAINED || !findings.some(({ resources }) => resources.length > 1)) return () => [];
	const { inCommon } = await import("./in-common.js");
	return ({ pattern, resources }) => {
		const [subject, partner] = resources.map(({ resource }) => resource);
		if (subject === void 0 || partner === void 0) return [];
		const shared = inCommon(pattern, explained.snapshot, subject, partner);
		return shared.length === 0 ? [] : [`both use ${shared.join(" and ")}`];
	};
}
async function fullReasons({ report, snapshot, patterns }) {
	if (report.findings.length === 0) return () => [];
	const [{ Explanation }, { NamedObjects }] = await Promise.all([import("./explain2.js"), import("./finding-matches.js")]);
	const named = new NamedObjects(snapshot);
	const explanations = new Map(patterns.map((pattern) => [pattern.name, new Explanation(pattern, snapshot, named)]));
	const numbers = new Map(report.findings.map((finding, i) => [finding, i]));
	return (finding) => {
		const number = numbers.get(finding) ?? 0;
		if (number === MAX_EXPLAINED) return [`only the first ${MAX_EXPLAINED} findings are explained`];
		if (number > MAX_EXPLAINED) return [];
		return explanations.get(finding.pattern.name)?.of(foundResources(finding)) ?? [];
	};
}
// src/cli/check/text-options.ts
function textOptions({ groupBy = "pattern", excerpt }, terminal) {
	const columns = terminal?.columns;
	const showsExcerpts = excerpt ?? columns !== void 0;
	return {
		style: terminal?.outStyle ?? styleFor(false),
		layout: {
			groupBy,
			...wrappedWidth(columns)
		},
		...showsExcerpts ? { excerpt: fieldExcerpt } : {}
	};
}
// src/cli/check/write-reports.ts
async function writeReports(report, { snapshots }, { settings: { options }, outputs }, service, terminal) {
	const reasons = await forEachSnapshot(report, snapshots, (one) => findingReasons(one, options.explain === true));
	const evidence = await forEachSnapshot(report, snapshots, findingEvidence);
	const details = outputs.some(({ format }) => format === "html") ? (await import("./finding-details.js")).findingDetails(snapshots) : void 0;
	const context = {
		...service,
		reasons,
		evidence,
		showsSuppressed: options.showSuppressed,
		...details === void 0 ? {} : { details }
	};
	return writeOutputs(outputs, async (format, toTerminal) => {
		return (await REPORT_FORMATS[format]())(report, {
			...textOptions(options, toTerminal ? terminal : void 0),
			...context
		});
	}, terminal);
}
// src/base/path-glob.ts
const MOST_ALTERNATIVES = 200;
function pathMatcher(globs) {
	const alternatives = globs.flatMap(({ glob, folder }) => alternativesOf(glob).map((one) => matcherOf(one, folder)));
	return (file) => alternatives.some((matches) => matches(path.resolve(file)));
}
function matcherOf(glob, folder) {
	const text = glob.replace(/^(?:\.\/+)+/, "").replace(/(?<=.)\/+$/, "");
	const foldersOnly = /.\/$/.test(glob);
	if (!text.includes("/")) return (file) => {
		const names = segmentsBelow(folder, file).filter((name) => name !== "..");
		return (foldersOnly ? names.slice(0, -1) : names).some((name) => matchesWildcard(text, name));
	};
	const above = /^(?:\.\.\/+)*/.exec(text)?.[0] ?? "";
	const base = path.isAbsolute(text) ? path.parse(text).root : path.resolve(folder, above);
	const parts = text.slice(above.length).split("/").filter((part) => part !== "" && part !== ".");
	return (file) => {
		const names = segmentsBelow(base, file);
		if (names[0] === "..") return false;
		for (let end = foldersOnly ? names.length - 1 : names.length; end > 0; end--) if (matchesPath(parts, names.slice(0, end))) return true;
		return false;
	};
}
function matchesPath(parts, names) {
	return matchesSequence(parts.length, names.length, (i) => parts[i] === "**", (i, j) => matchesWildcard(parts[i] ?? "", names[j] ?? ""));
}
function segmentsBelow(folder, file) {
	return path.relative(folder, file).split(path.sep).filter((name) => name !== "");
}
function alternativesOf(glob) {
	let globs = [glob];
	while (globs.length <= MOST_ALTERNATIVES) {
		const next = globs.flatMap((one) => {
			const match = /\{([^{}]*,[^{}]*)\}/.exec(one);
			if (match === null) return [one];
			const [before, after] = [one.slice(0, match.index), one.slice(match.index + match[0].length)];
			return (match[1] ?? "").split(",").map((choice) => before + choice + after);
		});
		if (next.length === globs.length) return globs;
		globs = next;
	}
	return globs.slice(0, MOST_ALTERNATIVES);
}
// src/cli/option-values.ts
function collect(value, previous = []) {
	return [...previous, value];
}
function namespaceName(value) {
	const mistake = namespaceMistake(value);
	if (mistake === void 0) return value;
	throw new InvalidArgumentError(`${mistake}.`);
}
function namespaceMistake(value) {
	if (/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/.test(value) && value.length <= 63) return void 0;
	return "a namespace has lower-case letters, digits and -, at most 63";
}
function packagesBelow(value) {
	const prefix = packagePrefix(value);
	if (prefix !== void 0) return prefix;
	throw new InvalidArgumentError("give names of Rego with dots between them, as acme or acme.platform: letters, digits and _, no keyword, at most 100 characters, and not below data, input, inventory, kubepattern, kubepattern_test, lib, main or system.");
}
function count(value) {
	return numberOr(value, "count");
}
function seconds(value) {
	return numberOr(value, "seconds");
}
const NUMBERS = {
	count: {
		read: (text) => /^[0-9]{1,15}$/.test(text) ? Number(text) : void 0,
		help: "give a whole number that is not negative"
	},
	seconds: {
		read: (text) => /^[0-9]{1,5}$/.test(text) && Number(text) > 0 && Number(text) <= 86400 ? Number(text) : void 0,
		help: "give a whole number of seconds, from 1 to 86400"
	}
};
function numberOr(text, form) {
	const { read, help } = NUMBERS[form];
	const number = read(text);
	if (number === void 0) throw new InvalidArgumentError(`${help}.`);
	return number;
}
// src/cli/config/find-config.ts
const CONFIG_FILE = ".patternc.yaml";
const OTHER_NAMES = [
	".patternc.yml",
	".patternc.json",
	"patternc.yaml",
	"patternc.yml"
];
function findConfig(folder) {
	const passed = [];
	let nearest;
	for (let current = folder;; current = dirname(current)) {
		if (nearest === void 0) passed.push(current);
		const file = join(current, CONFIG_FILE);
		if (nearest === void 0 && isThere(file)) nearest = file;
		if (existsSync(join(current, ".git"))) return nearest === void 0 ? { others: othersIn(passed, folder) } : foundAt(nearest, folder);
		if (dirname(current) !== current) continue;
		return nearest === join(folder, ".patternc.yaml") ? foundAt(nearest, folder) : { others: othersIn([folder], folder) };
	}
}
function foundAt(file, folder) {
	return {
		file: relative(folder, file),
		others: othersIn([dirname(file)], folder)
	};
}
function othersIn(folders, from) {
	return folders.flatMap((folder) => OTHER_NAMES.map((name) => join(folder, name))).filter(isThere).map((file) => relative(from, file));
}
function otherNameWarning(file) {
	return warningDiagnostic({
		code: "config/other-name",
		message: `this file is not read: the configuration file is called ${CONFIG_FILE}`,
		help: `rename it, or name it: -c ${file}`,
		place: { file }
	});
}
function isThere(file) {
	try {
		return lstatSync(file, { throwIfNoEntry: false }) !== void 0;
	} catch {
		return false;
	}
}
// src/cli/config/settings.ts
const SETTINGS = [
	{
		key: "paths",
		flag: "PATH",
		variable: "PATTERNC_PATHS",
		form: "path",
		isList: true
	},
	{
		key: "exclude",
		option: "exclude",
		flag: "--exclude",
		variable: "PATTERNC_EXCLUDE",
		form: "glob",
		isList: true
	},
	{
		key: "snapshots",
		option: "snapshot",
		flag: "--snapshot",
		variable: "PATTERNC_SNAPSHOTS",
		form: "path",
		isList: true
	},
	{
		key: "patterns",
		option: "patterns",
		flag: "--patterns",
		variable: "PATTERNC_PATTERNS",
		form: "source",
		isList: true
	},
	{
		key: "extraPatterns",
		option: "extraPatterns",
		flag: "--extra-patterns",
		variable: "PATTERNC_EXTRA_PATTERNS",
		form: "source",
		isList: true
	},
	{
		key: "only",
		option: "only",
		flag: "--only",
		variable: "PATTERNC_ONLY",
		form: "word",
		isList: true
	},
	{
		key: "skip",
		option: "skip",
		flag: "--skip",
		variable: "PATTERNC_SKIP",
		form: "word",
		isList: true
	},
	{
		key: "profile",
		option: "profile",
		flag: "--profile",
		variable: "PATTERNC_PROFILE",
		form: "word",
		isList: false,
		usual: "recommended"
	},
	{
		key: "engine",
		option: "engine",
		flag: "--engine",
		variable: "PATTERNC_ENGINE",
		form: "word",
		isList: false,
		usual: "wasm"
	},
	{
		key: "failOn",
		option: "failOn",
		flag: "--fail-on",
		variable: "PATTERNC_FAIL_ON",
		form: "word",
		isList: false
	},
	{
		key: "namespace",
		option: "namespace",
		flag: "--namespace",
		variable: "PATTERNC_NAMESPACE",
		form: "word",
		isList: false
	},
	{
		key: "kinds",
		option: "kinds",
		flag: "--kinds",
		variable: "PATTERNC_KINDS",
		form: "path",
		isList: false
	},
	{
		key: "outputs",
		option: "output",
		flag: "--output",
		variable: "PATTERNC_OUTPUTS",
		form: "output",
		isList: true
	},
	{
		key: "inlineSuppressions",
		option: "inlineSuppressions",
		flag: "--no-inline-suppressions",
		variable: "PATTERNC_INLINE_SUPPRESSIONS",
		form: "flag",
		isList: false,
		usual: true
	},
	{
		key: "baseline",
		option: "baseline",
		flag: "--baseline",
		variable: "PATTERNC_BASELINE",
		form: "path",
		isList: false
	},
	{
		key: "maxFindings",
		option: "maxFindings",
		flag: "--max-findings",
		variable: "PATTERNC_MAX_FINDINGS",
		form: "count",
		isList: false
	},
	{
		key: "timeout",
		option: "timeout",
		flag: "--timeout",
		variable: "PATTERNC_TIMEOUT",
		form: "seconds",
		isList: false
	}
];
// src/cli/config/severity-named.ts
function severityNames() {
	return Object.keys(SEVERITY_RANK);
}
function severityNamed(text, others = []) {
	return [...severityNames(), ...others].find((word) => word.toLowerCase() === text.toLowerCase());
}
// src/cli/config/unknown-variables.ts
const PREFIX$1 = "PATTERNC_";
const OTHERS = ["PATTERNC_CONFIG", "PATTERNC_KEEP_TMP"];
const NOT_OURS = /^PATTERNC_(?:VERSION|ARGS|ACTION_\w+|TOOLS|DEMAND_TOOLS|DUCKDB|FUZZ\w*|RANDOM_\w+|SCREENSHOTS)$/;
function unknownVariables(environment) {
	const ours = Object.keys(environment).filter((name) => name.toUpperCase().startsWith(PREFIX$1));
	if (ours.length === 0) return [];
	const known = [...SETTINGS.map(({ variable }) => variable), ...OTHERS].sort();
	return ours.filter((name) => !known.includes(name) && !NOT_OURS.test(name)).map((name) => warningDiagnostic({
		code: "config/unknown-variable",
		message: `the variable ${quote(name)} of the environment sets nothing`,
		help: didYouMean(name, known)
	}));
}
// src/cli/config/settle-check.ts
async function settleCheck(named, flags) {
	const reading = await readConfig(flags.config);
	if (!reading.ok) return reading;
	const config = reading.value;
	const fromFile = config === void 0 ? void 0 : (await import("./file-settings.js")).fileSettings(config);
	const origins = new Map();
	const values = new Map();
	const paths = [...named, ...flags.filename];
	for (const setting of SETTINGS) {
		const [value, origin] = settled(setting, paths, flags, fromFile);
		origins.set(setting.key, origin);
		if (value !== void 0) values.set(setting.key, value);
	}
	if (isMoreDirect("paths", "snapshots", origins)) setDefault("snapshots", origins, values);
	else if (isMoreDirect("snapshots", "paths", origins)) setDefault("paths", origins, values);
	if (isMoreDirect("patterns", "extraPatterns", origins)) setDefault("extraPatterns", origins, values);
	if (isMoreDirect("only", "skip", origins)) setDefault("skip", origins, values);
	const mistakes = wordMistakes(values, origins);
	const exclude = values.get("exclude") ?? [];
	const folder = origins.get("exclude")?.by === "file" && config !== void 0 ? config.folder : process.cwd();
	return success({
		paths: values.get("paths") ?? [],
		options: optionsOf(flags, values),
		origins,
		mistakes,
		...config === void 0 ? {} : { config },
		isExcluded: exclude.length === 0 ? () => false : pathMatcher(exclude.map((glob) => ({
			glob,
			folder
		})))
	}, [...reading.diagnostics, ...unknownVariables(process.env)]);
}
async function readConfig(named) {
	if (named === false) return success(void 0);
	const chosen = named ?? (process.env.PATTERNC_CONFIG || void 0);
	const { file, others } = chosen === void 0 ? findConfig(process.cwd()) : {
		file: chosen,
		others: []
	};
	const warnings = others.map(otherNameWarning);
	if (file === void 0) return success(void 0, warnings);
	const reading = (await import("./config-file2.js")).readConfigFile(file, chosen !== void 0);
	return {
		...reading,
		diagnostics: [...warnings, ...reading.diagnostics]
	};
}
function settled({ key, option, flag, variable, form, isList, usual }, paths, flags, fromFile) {
	const given = option === void 0 ? paths : flags[option];
	if (form === "flag" ? given === false : given !== void 0 && (!isList || given.length > 0)) return [isList && form === "word" ? listed(given) : given, {
		by: "flag",
		flag
	}];
	const text = process.env[variable];
	if (text !== void 0 && text !== "") return [isList ? listed([text]) : variableValue(text, form), {
		by: "environment",
		variable
	}];
	return fromFile?.get(key) ?? [usual, { by: "default" }];
}
function variableValue(text, form) {
	if (form === "count" || form === "seconds") return NUMBERS[form].read(text) ?? text;
	return form === "flag" ? !/^(?:0|false|no|off)$/i.test(text) : text;
}
function listed(texts) {
	return texts.flatMap((text) => text.split(",")).map((text) => text.trim()).filter((text) => text !== "");
}
const STRENGTH = {
	flag: 0,
	environment: 1,
	file: 2,
	default: 3
};
function isMoreDirect(key, other, origins) {
	const strengthOf = (one) => STRENGTH[origins.get(one)?.by ?? "default"];
	return strengthOf(key) < strengthOf(other);
}
function setDefault(key, origins, values) {
	values.delete(key);
	origins.set(key, { by: "default" });
}
const WORDS = {
	profile: ["profile", PROFILE_CHOICES],
	engine: ["engine", ["wasm", "reference"]],
	failOn: ["severity", [...Object.keys(SEVERITY_RANK), "never"]]
};
function wordMistakes(values, origins) {
	const failOn = values.get("failOn");
	if (typeof failOn === "string") values.set("failOn", severityNamed(failOn, ["never"]) ?? failOn);
	const where = (key) => {
		const origin = origins.get(key);
		return origin?.by === "environment" ? ` in ${origin.variable}` : "";
	};
	const ofWords = [
		"profile",
		"engine",
		"failOn"
	].flatMap((key) => {
		const [what, words] = WORDS[key];
		const value = values.get(key);
		return typeof value === "string" ? wordErrors(what, value, words, where(key)) : [];
	});
	const ofTexts = SETTINGS.flatMap(({ key, form }) => {
		const value = values.get(key);
		if (typeof value !== "string") return [];
		const help = form in NUMBERS ? NUMBERS[form].help : key === "namespace" ? namespaceMistake(value) : void 0;
		return help === void 0 ? [] : [usageError(`no ${key === "namespace" ? "namespace" : "number"} ${escapeControls(JSON.stringify(value))}${where(key)}`, help)];
	});
	return [...ofWords, ...ofTexts];
}
function optionsOf(flags, values) {
	const completed = Object.fromEntries(SETTINGS.flatMap(({ key, option, isList }) => {
		const value = values.get(key) ?? (isList ? [] : void 0);
		return option === void 0 || value === void 0 ? [] : [[option, value]];
	}));
	return {
		...flags,
		...completed
	};
}
// src/cli/commands/check.ts
async function check(named, flags, terminal) {
	const settling = await settleCheck(named, flags);
	if (!settling.ok) return reportDiagnostics(settling.diagnostics, terminal);
	const settings = settling.value;
	const { quiet, showConfig, maxFindings, failOn } = settings.options;
	if (showConfig && settings.mistakes.length === 0) {
		const errors = await printText((await import("./show-config.js")).configText(settings), "the settings", terminal);
		return reportDiagnostics([...settling.diagnostics, ...errors], terminal, quiet);
	}
	const preparing = await prepareCheck(settings);
	if (!preparing.ok) return reportDiagnostics([...settling.diagnostics, ...preparing.diagnostics], terminal);
	const prepared = preparing.value;
	const result = await runCheck(prepared, settling.diagnostics, terminal);
	const { snapshots, inputs, loaded } = result;
	const service = await serviceContext({
		formats: prepared.outputs.map(({ format }) => format),
		inputs,
		snapshots: snapshots.map(({ snapshot }) => snapshot),
		loaded,
		failOn
	});
	const report = limitFindings(result.report, maxFindings);
	const errors = await writeReports(report, result, prepared, service, terminal);
	const exit = reportDiagnostics([...report.diagnostics, ...errors], terminal, quiet);
	if (!quiet) terminal.err(summaryText(report, loaded?.leftOut ?? 0, terminal.errStyle));
	if (exit !== EXIT.CLEAN) return exit;
	if (report.objects === 0) return EXIT.NOTHING_TO_CHECK;
	return result.report.findings.some(service.fails) ? EXIT.FINDINGS : EXIT.CLEAN;
}
// src/cli/examples.ts
const EXAMPLES = `
Examples:
  patternc check manifests/                        find what the registry's patterns describe
  helm template shop | patternc check -            the same for a rendered chart
  patternc build --check                           are the committed policies up to date?
  patternc verify manifests/                       policy and reference must say the same

Exit codes: 0 clean, 1 findings, 2 error, 3 nothing to check, 4 engines disagree.`;
const CHECK_EXAMPLES = `
Examples:
  patternc check demo/
  patternc check -p my-pattern.json -o json demo/ > report.json
  patternc check -o text -o sarif=patternc.sarif -o junit=report.xml --fail-on WARNING demo/
  patternc check -o text -o html=report.html demo/  a page to look at, with a picture of the resources
  patternc check base --snapshot overlays/dev --snapshot overlays/prod
  patternc check --changed-since "$(git merge-base origin/main HEAD)" manifests/
  patternc check --group-by file demo/ | grep web  a line for each finding
  patternc check -p oci://HOST/NAME:TAG --rebuild --timeout 30 demo/
  kubectl get pods,services -A -o yaml | patternc check - -o k8s | kubectl apply -f -
  patternc check --kinds kinds.json demo/          kinds.json: {"clusterScoped": [{"apiVersion": "...", "kind": "..."}]}
  kubectl get deploy,pod -A -o yaml | patternc check -
  patternc check --write-baseline baseline.json deploy/    accept what is found now; then --baseline baseline.json
  patternc check --only 'ingress-*' --exclude '**/testdata' deploy/
A finding is accepted by an annotation of its object, patternc.dev/ignore: "PATTERN: REASON".`;
const BUILD_EXAMPLES = `
Examples:
  patternc build                                   the registry into dist-policies/
  patternc build my-pattern.json --out policies
  patternc build --package-prefix acme             beside policies of others, in one OPA or Conftest
  patternc build --out . --force                   into a folder that has other files, which stay
  opa eval -d dist-policies/policy -i pod.json data.kubepattern.sidecar.finding`;
const LINT_EXAMPLES = `
Examples:
  patternc lint my-pattern.json
  patternc lint -o json patterns/
  patternc lint my-pattern.yaml --crds crds/       fields of custom kinds, too`;
const TEST_EXAMPLES = `
Examples:
  patternc test                                    the registry
  patternc test my-pattern/ -o json
  patternc test my-pattern/ --watch                while you write it
A folder has pattern.json (or pattern.yaml) and cases/<case>/{manifests.yaml,findings.json}.
Exit codes: 0 all as expected, 2 error, 3 no patterns, 4 a case does not give what it expects.`;
const NEW_EXAMPLES = `
Examples:
  patternc new my-pattern                          then patternc test my-pattern
  patternc new my-pattern --out registry/my-pattern
  patternc new my-pattern --dialect resource       a Pattern custom resource, in YAML`;
const VERIFY_EXAMPLES = `
Examples:
  patternc verify demo/
  patternc verify --cases registry/k8s-sidecar --engines reference,wasm,opa
  patternc verify --runs 20000 --seed 7            generated patterns and snapshots
  patternc verify --proof proof.json               write the proof of the registry
  patternc verify --proof proof.json --check       derive it again and compare`;
const PUSH_EXAMPLES = `
Examples:
  patternc push oci://registry.example/team/patterns:1.2.0
  patternc push oci://registry.example/team/patterns:1.2.0 my-patterns/ --annotation source=https://host.example/repository
  patternc push oci://registry.example/team/patterns:1.2.0 --bundle bundle.tar.gz --proof proof.json
  patternc push oci://registry.example/team/patterns:1.2.0 --key private.pem   then cosign verify --key public.pem takes it
Prints the reference with its digest.`;
const PULL_EXAMPLES = `
Examples:
  patternc pull oci://registry.example/team/patterns:1.2.0
  patternc pull oci://registry.example/team/patterns:1.2.0-gatekeeper --out gatekeeper
Prints the reference with its digest.`;
const INSPECT_EXAMPLES = `
Examples:
  patternc inspect dist-policies/bundle.tar.gz
  patternc inspect oci://registry.example/team/patterns:1.2.0 -o json`;
const FLEET_EXAMPLES = `
Examples:
  patternc fleet dumps/
  patternc fleet dumps/ --store fleet.store -o text -o parquet=findings.parquet -o html=fleet.html
  patternc fleet dumps/ --cluster-from file --memory 4GB --only env-from-missing-secret`;
const SIGN_EXAMPLES = `
Examples:
  patternc sign dist-policies/bundle.tar.gz --key private.pem --out signed.tar.gz
  patternc check -p signed.tar.gz --verify public.pem demo/
  patternc sign oci://registry.example/team/patterns:1.2.0 --key private.pem
  opa run --server --bundle signed.tar.gz --verification-key public.pem --signing-alg EdDSA
RS256 and EdDSA give the same bytes for the same bundle and key; ES256 does not.`;
const EXPLAIN_EXAMPLES = `
Examples:
  patternc explain ingress-to-nothing              a pattern of the registry
  patternc explain my-pattern.yaml -o json
Why a finding is there: patternc check --explain.`;
const DOCS_EXAMPLES = `
Examples:
  patternc docs                                    what has a page
  patternc docs ingress-to-nothing
  patternc docs ingress-to-nothing | less          Markdown, as it is written`;
const LIST_EXAMPLES = `
Examples:
  patternc list --profile recommended              what check judges by
  patternc list -p bundle.tar.gz -o json`;
const COMPLETION_EXAMPLES = `
Examples:
  source <(patternc completion bash)               for this shell; for good into its folder of completions
  patternc completion zsh > ~/.zfunc/_patternc     with fpath+=~/.zfunc before compinit
  patternc completion fish > ~/.config/fish/completions/patternc.fish`;
// src/cli/registry-option-texts.ts
const PLAIN_HTTP = "plain HTTP also to a registry that is not on this machine";
const CA_FILE = "certificates (PEM) of an authority that signed the registry's, beside those trusted anyway";
const REGISTRY_TIMEOUT = "what the registry may take in all (default: 600)";
// src/cli/pattern-commands.ts
const KINDS$1 = "kinds file (JSON or YAML): categories, and kinds that are in no namespace";
const SAME_AS_PATTERN = "the same as PATTERN, as check has it (repeatable)";
const OFFLINE = "take what was last got of oci://..., and ask no registry";
function addPatternCommands(program, action) {
	program.command("explain").description("what patterns look for, in words: filters, links, and how each link is found out").argument("<PATTERN...>", "names of the registry's patterns, pattern files, folders or bundles").option("-o, --output <FORMAT[=FILE]>", "text (default) or json (repeatable)", collect).option("--kinds <FILE>", KINDS$1).option("--offline", OFFLINE).option("--plain-http", PLAIN_HTTP).option("--ca-file <FILE>", CA_FILE).addHelpText("after", EXPLAIN_EXAMPLES).action(action(async () => (await import("./explain.js")).explain));
	program.command("docs").description("the pages of patterns, offline; without a name the list of what has one").argument("[PATTERN...]", "names of the registry's patterns, pattern files or folders").option("-p, --patterns <PATH>", SAME_AS_PATTERN, collect).addHelpText("after", DOCS_EXAMPLES).action(action(async () => (await import("./docs.js")).docs));
	program.command("list").description("the patterns that there are: name, severity, profile, category and title").argument("[PATTERN...]", "names of the registry's patterns, pattern files, folders or bundles (default: the registry)").option("-p, --patterns <PATH>", SAME_AS_PATTERN, collect).addOption(new Option("--profile <PROFILE>", "recommended, or all patterns").default("all")).option("-o, --output <FORMAT[=FILE]>", "text (default), json or names (repeatable)", collect).option("--kinds <FILE>", KINDS$1).option("--offline", OFFLINE).option("--plain-http", PLAIN_HTTP).option("--ca-file <FILE>", CA_FILE).addHelpText("after", LIST_EXAMPLES).action(action(async () => (await import("./list.js")).list));
	program.command("completion").description("what bash, zsh or fish completes command lines with, the names of patterns included").addArgument(new Argument("<SHELL>", "the shell").choices([
		"bash",
		"zsh",
		"fish"
	])).addHelpText("after", COMPLETION_EXAMPLES).action(action(async () => {
		const { completion } = await import("./completion.js");
		return (shell, _, terminal) => completion(shell, program, terminal);
	}));
}
// src/cli/program.ts
async function run(argv, openTerminal = processTerminal) {
	let exit = EXIT.CLEAN;
	const action = (load) => async (input, options, command) => {
		const { color } = command.optsWithGlobals();
		const run = await load();
		const terminal = openTerminal(color);
		const all = {
			...defaultsOf(command),
			...options
		};
		const runOnce = () => run(input, all, terminal).finally(() => terminal.progress(""));
		exit = isWatching(command) ? await (await import("./watch-command.js")).watchCommand(command.name(), input, all, runOnce, terminal) : await runOnce();
	};
	const help = openTerminal(false);
	const helpTexts = [];
	const print = async (text, what) => {
		return reportDiagnostics(await printText(text, what, help), help);
	};
	const program = new Command("patternc").configureOutput({
		writeOut: (text) => helpTexts.push(text),
		writeErr: (text) => help.err(text),
		outputError: (text, write) => write(usageMessage(text))
	}).description("Compile Kubernetes architecture patterns to Rego and WASM, and find what they describe in manifests.").version(versions.version, "--version").option("--no-color", "no colours, also on a terminal").showHelpAfterError("(patternc --help, or patternc COMMAND --help, shows what there is)").addHelpText("after", EXAMPLES).exitOverride();
	program.command("check").description("judge manifests, all inputs as one snapshot").argument("[PATH...]", "files, folders (recursive: .yaml .yml .json), - for standard input").option("-f, --filename <PATH>", "the same as PATH, as kubectl has it (repeatable)", collect).option("--snapshot <DIR>", "a root that is judged by itself, together with what PATH names: an environment (repeatable)", collect).option("--changed-since <REV>", "report only findings that touch files changed since this revision of git").option("-p, --patterns <PATH>", "pattern file, folder, bundle.tar.gz, oci://HOST/NAME:TAG or names of the registry's instead of the registry (repeatable)", collect).option("--profile <PROFILE>", "of a bundle and of the registry: recommended (default), or all patterns").option("--extra-patterns <PATH>", "pattern file, folder or bundle beside those (repeatable)", collect).option("--only <PATTERN>", "judge by these patterns alone, of any profile (repeatable; a,b and * too)", collect).option("--skip <PATTERN>", "do not judge by these patterns (repeatable; a,b and * too)", collect).option("--exclude <GLOB>", "files and folders that are not read: name, path/**/name, {a,b} (repeatable)", collect).option("--engine <ENGINE>", "what judges: wasm (default) or reference").option("-o, --output <FORMAT[=FILE]>", "text (default), json, sarif, junit, github, gitlab, k8s or html (repeatable)", collect).option("--fail-on <SEVERITY>", "exit 1 only from this severity on: INFO, LOW, WARNING, MEDIUM, HIGH, CRITICAL, never").option("--max-findings <N>", "findings in the report (default: 10000; 0: all); the exit code is that of all", count).option("--explain", "say why each finding is there: which tests held on which values (text)").option("--group-by <WHAT>", "of text: pattern (default), resource, or file, a line for each finding").option("--excerpt", "text with the lines of the manifests that findings are about (default: on a terminal)").option("--no-excerpt", "text without them").option("-n, --namespace <NAME>", "for objects without one (default: default)", namespaceName).option("--kinds <FILE>", KINDS).option("--verify <KEY>", "a public key (PEM): take only a bundle that is signed with it").option("--keyid <ID>", "with --verify: the id that the signature must give its key").option("--scope <SCOPE>", "with --verify: the scope of the signature (default: none)").option("--timeout <SECONDS>", "what the policy of a bundle may take in all (default: 60, and 10 for each MB that it judges), and its registry (default: 600)", seconds).option("--rebuild", "compile the definitions of a bundle, and refuse its policy where it is another one").option("--offline", "take what was last got of oci://..., and ask no registry").option("--plain-http", PLAIN_HTTP).option("--ca-file <FILE>", CA_FILE).option("--watch", WATCH).option("-c, --config <FILE>", "settings (default: .patternc.yaml, looked up to the repository's root)").option("--no-config", "without a .patternc.yaml").option("--show-config", "print the settings and where each comes from, and check nothing").option("--baseline <FILE>", "findings that do not count, as --write-baseline wrote them").option("--write-baseline <FILE>", "accept what is found now").option("--show-suppressed", "list the findings that the user suppressed, with the reasons (text, json)").option("--no-inline-suppressions", "annotations patternc.dev/ignore suppress nothing").option("-q, --quiet", "no warnings and no summary").addHelpText("after", CHECK_EXAMPLES).action(action(async () => (await import("./check2.js")).check));
	program.command("build").description("compile patterns into policies").argument("[PATTERN...]", "pattern files and folders (default: the registry)").option("--out <DIR>", "where the policies go (default: dist-policies)").option("--target <NAME>", "rego, tests, conftest, bundle, gatekeeper, docs (repeatable; default: all of these) or gatekeeper-tests", collect).addOption(new Option("--profile <PROFILE>", "what Conftest judges by without a namespace: recommended, or all patterns").default("recommended")).option("--check", "compare with what is there, write nothing, exit 1 where they differ").option("--force", "write also into a folder that patternc did not make, over files of others that are in the way").option("--print <STAGE>", "show a stage and write nothing: pattern, plan, fields or rego").option("-n, --namespace <NAME>", "for objects without one, in consumers other than patternc", namespaceName).option("--package-prefix <NAME>", PREFIX, packagesBelow).option("--kinds <FILE>", KINDS).option("-q, --quiet", "no warnings and no summary").addHelpText("after", BUILD_EXAMPLES).action(action(async () => (await import("./build.js")).build));
	program.command("lint").description("diagnostics about patterns, with place and help").argument("[PATTERN...]", "pattern files and folders (default: the registry)").option("-o, --output <FORMAT[=FILE]>", "text (default) or json (repeatable)", collect).option("--kinds <FILE>", KINDS).option("--crds <DIR>", "CustomResourceDefinitions, whose fields paths are compared with (repeatable)", collect).option("--fail-on-warnings", "exit 1 on warnings alone").option("-q, --quiet", "no summary").addHelpText("after", LINT_EXAMPLES).action(action(async () => (await import("./lint.js")).lint));
	program.command("test").description("run the cases of patterns: reference and policy must both give what they expect").argument("[DIR...]", "folders of patterns, each pattern.json or pattern.yaml beside cases/ (default: the registry)").option("-o, --output <FORMAT[=FILE]>", "text (default) or json (repeatable)", collect).option("--kinds <FILE>", KINDS).option("--watch", WATCH).option("-q, --quiet", "no warnings and no summary").addHelpText("after", TEST_EXAMPLES).action(action(async () => (await import("./test.js")).test));
	program.command("new").description("a pattern folder to start from: definition, page and two cases").argument("<NAME>", "the pattern's name: letters, digits, dots and hyphens").option("--dialect <DIALECT>", "registry (default): JSON; resource: a Pattern custom resource in YAML").option("--out <DIR>", "the folder to make (default: ./NAME)").option("-q, --quiet", "do not tell what was made").addHelpText("after", NEW_EXAMPLES).action(action(async () => (await import("./new.js")).newPattern));
	program.command("sign").description("sign a bundle as OPA does, or what is published as cosign does, so that others can tell that it is yours").argument("<FILE|REF>", "a bundle.tar.gz that patternc built, or oci://HOST/NAME:TAG").option("--key <KEY>", "the private key (PEM: PKCS#8, PKCS#1 or SEC1): RSA, EC on P-256 or Ed25519").option("--keyid <ID>", "the name under which OPA has the public key").option("--scope <SCOPE>", "what the bundle may be used for: who verifies must expect the same").option("--algorithm <ALG>", "RS256, ES256 or EdDSA (default: what the key is for)").option("--out <FILE>", "where the signed bundle goes (default: FILE)").option("--plain-http", PLAIN_HTTP).option("--ca-file <FILE>", CA_FILE).option("--timeout <SECONDS>", REGISTRY_TIMEOUT, seconds).option("-q, --quiet", "do not tell what was signed").addHelpText("after", SIGN_EXAMPLES).action(action(async () => (await import("./sign.js")).sign));
	program.command("verify").description("the same work on several engines: they must say the same").argument("[PATH...]", "manifests: files, folders, - for standard input").option("-p, --patterns <PATH>", "pattern file or folder instead of the registry (repeatable)", collect).option("--cases <PATH>", "case file, or folder of cases (repeatable)", collect).option("--engines <LIST>", "comma-separated: reference, wasm, wasm-raw, opa, conftest, gator, gator-namespace, duckdb", "reference,wasm").option("--runs <N>", "so many generated evaluations (a pattern on a snapshot)", count).option("--seed <N>", "decides what is generated (default: 1)", count).addOption(new Option("--dialect <NAME>", "with --runs: generate patterns of one dialect alone (default: half of each)").choices(["registry", "resource"])).option("--proof <FILE>", "cases, generated evaluations, small scopes and planted faults, as a statement").option("--check", "derive the proof again and compare it with what is there, to the byte").option("-o, --output <FORMAT[=FILE]>", "text (default) or json (repeatable)", collect).option("-n, --namespace <NAME>", "for objects without one", namespaceName).option("--kinds <FILE>", KINDS).option("-q, --quiet", "no warnings").addHelpText("after", VERIFY_EXAMPLES).action(action(async () => (await import("./verify.js")).verify));
	program.command("fleet").description("judge dumps of many clusters at once, with DuckDB").argument("<DIR...>", "folders of dumps: cluster=NAME/*.ndjson, .json (lists too), .parquet with a column doc").option("-p, --patterns <PATH>", "pattern file or folder instead of the registry (repeatable)", collect).option("--profile <PROFILE>", "recommended (default), or all patterns").option("--only <PATTERN>", "judge by these patterns alone, of any profile (repeatable; a,b and * too)", collect).option("--skip <PATTERN>", "do not judge by these patterns (repeatable; a,b and * too)", collect).option("--cluster-from <WHERE>", "the name of the cluster: folder (cluster=NAME, default), path:N below DIR, file").option("--store <DIR>", "keep what was read: only dumps that changed are read again").option("-o, --output <FORMAT[=FILE]>", "text (default), html, or a file of parquet, csv, ndjson, json", collect).option("--memory <SIZE>", "what DuckDB may use, such as 4GB").option("--threads <N>", "threads (default: one for each processor)", count).option("--most-unreadable <N>", "values that may be no Kubernetes objects (default: 0)", count).option("--fail-on <SEVERITY>", "exit 1 only from this severity on, or never").option("-n, --namespace <NAME>", "for objects without one (default: default)", namespaceName).option("--kinds <FILE>", KINDS).option("-q, --quiet", "no warnings").addHelpText("after", FLEET_EXAMPLES).action(action(async () => (await import("./fleet.js")).fleet));
	program.command("push").usage("[options] <REF> [PATTERN...]").description("publish policies in a registry: one artefact for OPA, Conftest and patternc, one for Gatekeeper").argument("<REF...>", "oci://HOST/NAME:TAG, then pattern files and folders (default: patternc's own)").option("--bundle <FILE>", "publish a bundle that was built, and perhaps signed").option("--proof <FILE>", "attach what `verify --proof` wrote for these patterns").option("--annotation <KEY=VALUE>", "source, revision, licenses or any other key (repeatable)", collect).option("--key <KEY>", "a private key (PEM): sign both artefacts with it, as cosign does").option("--no-gatekeeper", "without the artefact for Gatekeeper").option("-n, --namespace <NAME>", "for objects without one, in consumers other than patternc", namespaceName).option("--package-prefix <NAME>", PREFIX, packagesBelow).option("--plain-http", PLAIN_HTTP).option("--ca-file <FILE>", CA_FILE).option("--timeout <SECONDS>", REGISTRY_TIMEOUT, seconds).option("-q, --quiet", "no warnings and no summary").addHelpText("after", PUSH_EXAMPLES).action(action(async () => (await import("./push.js")).push));
	program.command("pull").description("the files of a published artefact into a folder").argument("<REF>", "oci://HOST/NAME:TAG or oci://HOST/NAME@sha256:...").option("--out <DIR>", "the folder to make (default: the last part of the name)").option("--verify <KEY>", "a public key (PEM): refuse what is not signed with it").option("--keyid <ID>", "with --verify: the id that the signature must give its key").option("--scope <SCOPE>", "with --verify: the scope of the signature (default: none)").option("--plain-http", PLAIN_HTTP).option("--ca-file <FILE>", CA_FILE).option("--timeout <SECONDS>", REGISTRY_TIMEOUT, seconds).option("-q, --quiet", "do not tell what was written").addHelpText("after", PULL_EXAMPLES).action(action(async () => (await import("./pull.js")).pull));
	program.command("inspect").description("what is in a bundle, or in a published artefact: patterns, versions, digests, proofs").argument("<REF|FILE>", "oci://HOST/NAME:TAG, or bundle.tar.gz").option("-o, --output <FORMAT[=FILE]>", "text (default) or json (repeatable)", collect).option("--verify <KEY>", "a public key (PEM): refuse what is not signed with it").option("--keyid <ID>", "with --verify: the id that the signature must give its key").option("--scope <SCOPE>", "with --verify: the scope of the signature (default: none)").option("--plain-http", PLAIN_HTTP).option("--ca-file <FILE>", CA_FILE).option("--timeout <SECONDS>", REGISTRY_TIMEOUT, seconds).addHelpText("after", INSPECT_EXAMPLES).action(action(async () => (await import("./inspect.js")).inspect));
	addPatternCommands(program, action);
	program.command("version").description("the version, as --version says it").action(async () => {
		exit = await print(`${versions.version}\n`, "the version");
	});
	try {
		await program.parseAsync(withKnownCommand(argv, program), { from: "user" });
		return exit;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		if (helpTexts.length === 0) return error.exitCode === 0 ? EXIT.CLEAN : EXIT.ERROR;
		const printed = await print(helpTexts.join(""), "the help");
		return error.exitCode === 0 ? printed : EXIT.ERROR;
	}
}
function usageMessage(text) {
	const [, message = "", nearest = ""] = /^([\s\S]*?)(\n\(Did you mean [^()\n]*\))?\n*$/.exec(text) ?? [];
	return `${escapeControls(message)}${nearest}\n`;
}
function isWatching(command) {
	return command.opts().watch === true;
}
function defaultsOf({ options }) {
	const isOpen = (option) => options.some((other) => other.negate && other.attributeName() === option.attributeName());
	const listsAndFlags = options.filter((option) => option.isBoolean() && !isOpen(option) || option.parseArg === collect);
	return Object.fromEntries(listsAndFlags.map((option) => [option.attributeName(), option.isBoolean() ? false : []]));
}
function withKnownCommand(argv, { commands }) {
	const word = argv.find((argument) => !argument.startsWith("-"));
	return word === void 0 || word === "help" || commands.some((command) => command.name() === word) ? argv : argv.filter((argument) => argument !== "--help" && argument !== "-h");
}
const PREFIX = "what all packages are below (acme, acme.platform), to live beside those of other builds";
const KINDS = "kinds file (JSON or YAML): categories, and kinds that are in no namespace";
const WATCH = "run again whenever a manifest or a pattern is changed, until Ctrl+C";
export { readSnapshot as $, foundResources as $n, Names as $t, ociDiagnostic as A, didYouMean as An, parseKind as Ar, integerOf as At, writeOutputs as B, normalise as Bn, undecodableName as Bt, encodeInput as C, SourceText as Cn, groupOf as Cr, linesText as Ct, parseReference as D, visibleLines as Dn, kindsNamed as Dr, POINT as Dt, manifestName as E, escapeMarkup as En, kindText as Er, unreadableFile as Et, wordErrors as F, defaultKindCatalog as Fn, parseResourcePath as Fr, PROFILE_CHOICES as Ft, readBytes as G, digestOf as Gn, foreignBundle as Gt, withoutName as H, documentOf as Hn, BUILT_IN as Ht, StepProgress as I, kindCatalogOf as In, PROFILE_LABEL as It, machineName as J, failure as Jn, readSignature as Jt, isRunning as K, isDigest as Kn, openPolicy as Kt, printText as L, knownVersions as Ln, isChosen as Lt, isWildcard as M, errorDiagnostic as Mn, unionOfKinds as Mr, DEFAULT_PROFILE as Mt, matchesWildcard as N, hasErrors as Nn, formatPath as Nr, DESCRIPTION_ANNOTATION as Nt, printReference as O, visibleText as On, kindsOverlap as Or, SEVERITY_RANK as Ot, REPORT_FORMATS as P, warningDiagnostic as Pn, parsePath as Pr, PROFILES as Pt, forEachSnapshot as Q, fingerprintOf as Qn, bundleFault as Qt, readOutputs as R, versionedKind as Rn, patternsOf as Rt, Allowance as S, placeDiagnostics as Sn, formatKind as Sr, GROUPINGS as St, isTag as T, escapeControls as Tn, kindNames as Tr, textWidth as Tt, writeFileAtomic as U, parsePointer as Un, openBuiltInPolicy as Ut, replaceFile as V, wellFormed as Vn, decodeText as Vt, readKinds as W, valueAt$1 as Wn, readBundleFile as Wt, withTemporaryFolder as X, countBySeverity as Xn, unpackArchive as Xt, processName as Y, success as Yn, hashFile as Yt, withTemporaryPath as Z, countUncertain as Zn, packArchive as Zt, projectSnapshot as _, jsonSyntaxError as _n, isJsonObject as _r, styleFor as _t, severityNames as a, fieldsAt$1 as an, canHaveInCommon as ar, POD_TEMPLATE_PATHS as at, evaluationTooLarge as b, inexactNumberText as bn, stableStringify as br, fieldExcerpt as bt, repositoryRoot as c, mergeFields as cn, criteriaAccess as cr, isLivePod as ct, resourcePlace as d, kindsFileOf as dn, sha256Hex as dr, tooDeepManifest as dt, dotted as en, isAbsence as er, manifestFiles as et, isBundle as f, DEFAULT_LIMITS as fn, foundResource as fr, pluralize as ft, readFindings as g, decodeBase64 as gn, isJsonList as gr, coloredSeverity as gt, shardedEvaluator as h, readJsonDocument as hn, compareCodePoints as hr, usageError as ht, severityNamed as i, WORKLOAD_FIELDS as in, UNSUPPORTED_TYPE as ir, templatePods as it, readVerification as j, nearestWord as jn, takesEveryKind as jr, stringForm as jt, repositoryName as k, inPlaceOrder as kn, kindsText as kr, needsSeveral as kt, diagnosticPlace as l, KINDS_FILE_KEYS as ln, isOwnNamespace as lr, MANIFEST_LIMITS as lt, namedPatterns as m, readDocuments as mn, sortedFindings as mr, reportDiagnostics as mt, check as n, isDotted as nn, RELATIONSHIPS as nr, buildSnapshot as nt, SETTINGS as o, fieldsOfKind as on, canLink as or, podTemplateOf as ot, readEvaluator as p, formatOf as pn, identityKey as pr, findingEvidence as pt, isTemporaryName as q, shortDigest as qn, SIGNATURES as qt, settleCheck as r, OWNED_FIELDS as rn, RELATIONSHIP_TYPES as rr, isKubernetes as rt, CONFIG_FILE as s, mergeByKind as sn, OWN_NAMESPACE as sr, Parents as st, run as t, identifier as tn, RELATIONSHIP_TABLE as tr, flattenLists as tt, findingPlace as u, kindsFileJson as un, pathsOf as ur, nestedList as ut, snapshotCut as v, inspectJson as vn, ownValue as vr, diagnosticsText as vt, isReference as w, quote as wn, includesKind as wr, padText as wt, PolicyInstance as x, isInexact$1 as xn, EVERY_KIND as xr, markedLine as xt, evaluationFailure as y, unusableNumber as yn, setOwn as yr, excerptLines as yt, unwritable as z, normaliseDocument as zn, dialectIdOf as zt };

//# sourceMappingURL=check.js.map