import { n as OPA_VERSION, s as onInterruption } from "./start.js";
import { $t as Names, Cr as groupOf, Fn as defaultKindCatalog, Jn as failure, Ln as knownVersions, Mn as errorDiagnostic, Or as kindsOverlap, Sr as formatKind, Tr as kindNames, Yn as success, Z as withTemporaryPath, _r as isJsonObject, at as POD_TEMPLATE_PATHS, br as stableStringify, dr as sha256Hex, en as dotted, gr as isJsonList, hr as compareCodePoints, kr as kindsText, kt as needsSeveral, tn as identifier, vr as ownValue, wr as includesKind } from "./check.js";
import { M as usedImports, _ as libraryFiles, b as walk, d as FINDING, f as patternModule, g as objectsOfKindModule, s as moduleFile, u as groupsByKind, x as ANYTHING, y as joinModule } from "./compile.js";
import { n as inventoryKinds } from "./plan-pattern.js";
import { n as isBuiltInWorkload, t as BUILT_IN_WORKLOADS } from "./built-in-workloads.js";
import { t as namesSubject } from "./names-subject.js";
import { t as severityAction } from "./severity-action.js";
import { S as set, T as variable, _ as object, d as call, f as holds, h as literal, p as infix, w as some, x as reference, y as partial } from "./findings-module.js";
import { a as printModule } from "./conftest-main.js";
import { join } from "node:path";
import { existsSync } from "node:fs";
import { mkdir, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
// src/opa/external-tools.ts
const EXTERNAL_TOOLS = {
	opa: {
		version: OPA_VERSION,
		package: "github.com/open-policy-agent/opa"
	},
	conftest: {
		version: "0.71.1",
		package: "github.com/open-policy-agent/conftest"
	},
	oldestConftest: {
		version: "0.59.0",
		package: "github.com/open-policy-agent/conftest"
	},
	gator: {
		version: "3.23.1",
		package: "github.com/open-policy-agent/gatekeeper/v3/cmd/gator"
	},
	registry: {
		version: "3.1.2",
		package: "github.com/distribution/distribution/v3/cmd/registry"
	},
	oras: {
		version: "1.3.6",
		package: "oras.land/oras/cmd/oras"
	},
	cosign: {
		version: "3.1.3",
		package: "github.com/sigstore/cosign/v3/cmd/cosign"
	},
	regal: {
		version: "0.35.1",
		package: "github.com/styrainc/regal"
	}
};
function toolsFolder() {
	return process.env.PATTERNC_TOOLS ?? fileURLToPath(new URL("../../.cache/tools", import.meta.url));
}
async function externalTool(tool, tools = toolsFolder()) {
	const { version, package: target } = EXTERNAL_TOOLS[tool];
	const name = target.split("/").at(-1) ?? tool;
	const fileName = process.platform === "win32" ? `${name}.exe` : name;
	const folder = join(tools, `${name}-v${version}`);
	const binary = join(folder, fileName);
	if (existsSync(binary)) return success(binary);
	try {
		await mkdir(folder, { recursive: true });
		await withTemporaryPath(folder, async (aside) => {
			await mkdir(aside);
			await goBuild(target, version, aside, join(aside, fileName));
			await rename(join(aside, fileName), binary);
		});
		return success(binary);
	} catch (error) {
		return failure([noBinary(tool, error instanceof Error ? error : new Error(String(error)))]);
	}
}
async function goBuild(target, version, folder, output) {
	const module = target.split("/").slice(0, moduleParts(target)).join("/");
	await writeFile(join(folder, "go.mod"), `module patternc.tools/build\n\ngo 1.24\n\nrequire ${module} v${version}\n`);
	await writeFile(join(folder, "tools.go"), `//go:build tools\n\npackage tools\n\nimport _ "${target}"\n`);
	const building = promisify(execFile)("go", [
		"build",
		"-mod=mod",
		"-o",
		output,
		target
	], {
		cwd: folder,
		env: {
			...process.env,
			CGO_ENABLED: "0",
			GOOS: "",
			GOARCH: "",
			GOFLAGS: ""
		}
	});
	await building.finally(onInterruption(() => building.child.kill("SIGKILL")));
}
function moduleParts(target) {
	const parts = target.split("/");
	const major = parts.findIndex((part) => /^v[0-9]+$/.test(part));
	const root = parts[0] === "github.com" ? 3 : 2;
	return major === -1 ? root : major + 1;
}
function noBinary(tool, error) {
	const why = "code" in error && error.code === "ENOENT" ? "there is no go here" : error.message.trim().split("\n").at(-1);
	return errorDiagnostic({
		code: "opa/no-binary",
		message: `no ${tool} ${EXTERNAL_TOOLS[tool].version} could be built: ${why}`,
		help: "install go and see that it reaches its module proxy, or choose another engine"
	});
}
// src/targets/gatekeeper/kind-name.ts
const OF_NAMESPACES = "InNamespace";
const MAX_NAME = 63;
const KUSTOMIZATION = "kustomization";
const HASH = 8;
function kindName(pattern, form) {
	const name = fitting(`Kubepattern${wordsOf(pattern).map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join("")}`, pattern, 48);
	return form === "object" ? name : `${name}${OF_NAMESPACES}`;
}
function constraintName(pattern) {
	const name = wordsOf(pattern).join("-");
	if (name === "" || name === KUSTOMIZATION) return `${name || "pattern"}-${hashOf(pattern)}`;
	return fitting(name, pattern, MAX_NAME);
}
function wordsOf({ packageName }) {
	return packageName.split("_").filter((word) => word !== "");
}
function fitting(name, pattern, longest) {
	if (name.length <= longest) return name;
	return `${name.slice(0, longest - HASH)}${hashOf(pattern)}`;
}
function hashOf(pattern) {
	return sha256Hex(pattern.name).slice(0, HASH);
}
// src/targets/gatekeeper/sync-set.ts
const API_VERSION = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[a-z0-9]+$/;
function syncSets(name, reviews) {
	const byVersion = new Map();
	for (const { group, version, kind } of reviews.flatMap(({ synced }) => synced)) {
		const apiVersion = apiVersionOf({
			group,
			version
		});
		if (API_VERSION.test(apiVersion)) byVersion.set(apiVersion, (byVersion.get(apiVersion) ?? new Set()).add(kind));
	}
	const builtIn = new Set(knownVersions().map(apiVersionOf));
	return [...byVersion].sort(([a], [b]) => compareCodePoints(a, b)).map(([apiVersion, kinds]) => ({
		apiVersion,
		isBuiltIn: builtIn.has(apiVersion) && !apiVersion.startsWith(KRATEO),
		document: {
			apiVersion: "syncset.gatekeeper.sh/v1alpha1",
			kind: "SyncSet",
			metadata: {
				name: `${name}-${apiVersion.replace("/", "-")}`,
				labels: LABELS
			},
			spec: { gvks: [...kinds].sort(compareCodePoints).map((kind) => ({
				...partsOf(apiVersion),
				kind
			})) }
		}
	}));
}
const LABELS = { "app.kubernetes.io/managed-by": "patternc" };
const KRATEO = "widgets.templates.krateo.io/";
function apiVersionOf({ group, version }) {
	return group === "" ? version : `${group}/${version}`;
}
function partsOf(apiVersion) {
	const [version = "", group = ""] = apiVersion.split("/").reverse();
	return {
		group,
		version
	};
}
// src/targets/gatekeeper/constraint.ts
const NOT_AT_ADMISSION = ["audit.gatekeeper.sh", "gator.gatekeeper.sh"];
function constraint({ plan, form }) {
	const { pattern } = plan;
	const excludedNamespaces = excludedNamespacesOf(plan);
	return {
		apiVersion: "constraints.gatekeeper.sh/v1beta1",
		kind: kindName(pattern, form),
		metadata: {
			name: constraintName(pattern),
			labels: LABELS
		},
		spec: {
			...enforcementOf(plan, form),
			match: {
				source: "Original",
				kinds: form === "object" ? matchedKinds(plan.subject.kinds) : [{
					apiGroups: [""],
					kinds: ["Namespace"]
				}],
				...excludedNamespaces.length === 0 ? {} : { excludedNamespaces }
			}
		}
	};
}
const POD = [{
	group: "",
	kind: "Pod"
}];
const NAMESPACE = [{
	group: "",
	kind: "Namespace"
}];
function matchesSubject({ subject }, object) {
	return includesKind(subject.kinds, object) || kindsOverlap(subject.kinds, POD) && isBuiltInWorkload(object);
}
function matchedKinds(subjects) {
	const makers = kindsOverlap(subjects, POD) ? BUILT_IN_WORKLOADS.toSorted((a, b) => compareCodePoints(a.group, b.group)) : [];
	const byGroup = new Map();
	const add = ({ group = "*", kind = "*" }) => byGroup.set(group, (byGroup.get(group) ?? new Set()).add(kind));
	for (const kind of [...subjects, ...makers]) add(kind);
	return [...byGroup].map(([group, kinds]) => ({
		apiGroups: [group],
		kinds: [...kinds]
	}));
}
function actsAtAdmission({ pattern, subjectFacts }) {
	return !needsSeveral(pattern) && !subjectFacts.readsStatus;
}
function enforcementOf(plan, form) {
	const action = severityAction(plan.pattern.severity);
	if (form === "object" && actsAtAdmission(plan)) return { enforcementAction: action };
	return {
		enforcementAction: "scoped",
		scopedEnforcementActions: [{
			action,
			enforcementPoints: NOT_AT_ADMISSION.map((name) => ({ name }))
		}]
	};
}
const NAMESPACE_NAME = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;
function excludedNamespacesOf({ subject, subjectFacts }) {
	if (kindsOverlap(subject.kinds, NAMESPACE)) return [];
	return subjectFacts.excludedNamespaces.filter((name) => NAMESPACE_NAME.test(name));
}
// src/emit/review-scope-module.ts
const DOCUMENT = identifier("document");
const CROSSES_NAMESPACES = identifier("crosses_namespaces");
function reviewScopeModule(plan, input, { defaultNamespace, kinds: catalog = defaultKindCatalog }) {
	const inventory = inventoryKinds(plan, input === "review of an object");
	const kinds = kindNames(inventory);
	if (kinds === void 0) throw new TypeError("a pattern that asks about every kind cannot be said in Gatekeeper");
	const onlyRelatives = input === "review of an object" && !needsSeveral(plan.pattern);
	const rules = [
		valueRule("kinds", set(...[...kinds].sort().map(literal)), "The kinds of objects that it asks about, beside what is under review."),
		valueRule("namespaced", groupsByKind(namespacedKinds([...inventory, ...plan.subject.kinds], catalog)), "Which of these, and of the subject's, are always in a namespace: kinds with their API groups."),
		valueRule("default_namespace", literal(defaultNamespace), "Which one, where nobody says."),
		valueRule("only_relatives", literal(onlyRelatives), "Whether of other objects only matters who made whom."),
		...crossesNamespacesRules(plan.crossesNamespaces)
	];
	return {
		comment: ["Generated by patternc: how far this pattern has to look."],
		package: dotted("lib.kubepattern.review_scope"),
		imports: usedImports([dotted("data.lib.kubepattern.values")], rules),
		rules
	};
}
function namespacedKinds(kinds, catalog) {
	return kinds.flatMap((kind) => defaultKindCatalog.versionsOf(kind)).filter((kind) => isOfKubernetes(kind) && !catalog.isClusterScoped(kind));
}
function isOfKubernetes({ group }) {
	return !group.includes(".") || group.endsWith(".k8s.io");
}
function valueRule(name, value, comment) {
	return {
		comment: [comment],
		head: {
			head: "value",
			name: identifier(name),
			value
		},
		body: []
	};
}
function crossesNamespacesRules(paths) {
	const comment = ["Whether what it asks about an object may be in another namespace than that."];
	if (paths === "always" || paths.length === 0) return [{
		comment,
		...constant(paths === "always")
	}];
	const roots = [[], ...POD_TEMPLATE_PATHS];
	return paths.flatMap((path) => roots.map((root, i) => ({
		...i === 0 ? { comment } : {},
		head: {
			head: "function",
			name: CROSSES_NAMESPACES,
			parameters: [DOCUMENT]
		},
		body: present([...root.map((key) => ({
			step: "key",
			key
		})), ...path])
	})));
}
function constant(value) {
	return {
		head: {
			head: "function",
			name: CROSSES_NAMESPACES,
			parameters: [ANYTHING],
			value: literal(value)
		},
		body: []
	};
}
function present(path) {
	const { statements, value } = walk(DOCUMENT, path, new Names(["document", "values"]));
	return [...statements, holds(infix(value, "!=", {
		term: "scalar",
		value: null
	}))];
}
// src/emit/emit-review.ts
const FOUND = identifier("found");
const MENTIONS = dotted("data.lib.kubepattern.mentions");
function byPath(a, b) {
	return compareCodePoints(a.join("."), b.join("."));
}
function violationRule(pattern) {
	const { docUrl, reference: page, for: duration } = pattern;
	const part = (name) => reference(FOUND, name);
	const isNamed = namesSubject(pattern);
	const details = object({
		pattern: part("pattern"),
		severity: part("severity"),
		resources: part("resources"),
		...isNamed ? {} : { message: part("message") },
		...duration === void 0 ? {} : { for: literal(duration) },
		...docUrl === void 0 ? {} : { docUrl: literal(docUrl) },
		...page === void 0 ? {} : { reference: literal(page) }
	});
	const text = isNamed ? part("message") : call("mentions.message", variable(FOUND));
	return {
		comment: ["As Gatekeeper asks for it."],
		head: {
			head: "set",
			name: partial("violation"),
			member: object({
				msg: text,
				details
			})
		},
		body: [some(FOUND, variable(FINDING))]
	};
}
function emitReview(plan, input, settings, violation = violationRule(plan.pattern)) {
	const pattern = patternModule(plan, input);
	const libraries = [
		...plan.joins.flatMap((join) => joinModule(join) ?? []),
		...objectsOfKindModule([pattern]),
		reviewScopeModule(plan, input, settings)
	].map((module) => moduleFile(module));
	const rules = [...pattern.rules, violation];
	const imports = [...pattern.imports, ...usedImports([MENTIONS], [violation])];
	const policy = printModule({
		...pattern,
		imports: imports.toSorted(byPath),
		rules
	});
	return {
		policy,
		libraries: [...libraries, ...libraryFiles([{
			path: "",
			text: policy
		}, ...libraries], input)].toSorted((a, b) => a.path < b.path ? -1 : 1)
	};
}
// src/targets/gatekeeper/synced-kinds.ts
function syncedKinds(kind, { writtenKinds = [] }, catalog) {
	const versions = [...writtenKinds.filter((written) => includesKind([kind], written)), ...catalog.versionsOf(kind)];
	const synced = new Map();
	for (const one of versions) {
		const key = `${one.group}/${one.kind}`;
		synced.set(key, synced.get(key) ?? one);
	}
	return [...synced.values()];
}
// src/targets/gatekeeper/review-plan.ts
const REVIEW_INPUTS = {
	object: "review of an object",
	namespace: "review of a namespace"
};
function reviewPlan(plan, form, catalog = defaultKindCatalog) {
	const isClusterScoped = kindsOverlap(catalog.clusterScoped, plan.subject.kinds);
	if (form === "namespace" && (!needsSeveral(plan.pattern) || isClusterScoped)) return { reason: "no form that reviews Namespaces" };
	if (plan.pattern.whenNone !== void 0) return {
		reason: "it asks whether there is no object at all, and a review is about one",
		difference: "G2"
	};
	if (plan.scans.some(({ namedBySubject }) => namedBySubject !== void 0)) return {
		reason: "which kinds it asks about is written in the objects",
		difference: "G2"
	};
	const inventory = inventoryKinds(plan, form === "object");
	if (kindNames(inventory) === void 0) return {
		reason: "objects of any kind may matter to it",
		difference: "G2"
	};
	const kinds = inventory.toSorted((a, b) => compareCodePoints(formatKind(a), formatKind(b)));
	const synced = kinds.map((kind) => syncedKinds(kind, plan.pattern, catalog));
	const unknown = kinds.filter((_, i) => synced[i]?.length === 0);
	if (unknown.length > 0) return {
		reason: `the ${unknown.every(({ group }) => group === void 0) ? "API group" : "API version"} of ${kindsText(unknown)} is not known`,
		difference: "G2"
	};
	return {
		plan,
		form,
		kinds,
		synced: synced.flat()
	};
}
// src/targets/gatekeeper/constraint-template.ts
function constraintTemplate(review, settings, { violation, version } = {}) {
	const { form } = review;
	const { pattern } = review.plan;
	const { policy, libraries } = emitReview(review.plan, REVIEW_INPUTS[form], settings, violation);
	const kind = kindName(pattern, form);
	const source = {
		version: "v1",
		rego: policy,
		libs: libraries.map(({ text }) => text)
	};
	return {
		apiVersion: "templates.gatekeeper.sh/v1",
		kind: "ConstraintTemplate",
		metadata: {
			name: kind.toLowerCase(),
			labels: LABELS,
			annotations: {
				"metadata.gatekeeper.sh/title": annotation(pattern.displayName),
				...version === void 0 || !RELEASE.test(version) ? {} : { "metadata.gatekeeper.sh/version": versionOf(source, version) },
				...pattern.description === void 0 ? {} : { description: annotation(pattern.description) },
				...review.synced.length === 0 ? {} : { [REQUIRES_SYNC]: requirementsOf(review.synced) }
			}
		},
		spec: {
			crd: { spec: {
				names: { kind },
				validation: {
					legacySchema: false,
					openAPIV3Schema: { type: "object" }
				}
			} },
			targets: [{
				target: "admission.k8s.gatekeeper.sh",
				code: [{
					engine: "Rego",
					source
				}]
			}]
		}
	};
}
const RELEASE = /^[0-9]{1,9}(\.[0-9]{1,9}){2}(-[0-9A-Za-z.-]{1,50})?$/;
function versionOf(source, release) {
	return `${release}+${sha256Hex(stableStringify([source.rego, ...source.libs])).slice(0, 8)}`;
}
function annotation(text) {
	const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u{fffe}\u{ffff}]+/gu, " ").trim();
	return line.length > MAX_ANNOTATION ? `${line.slice(0, MAX_ANNOTATION)}...` : line;
}
const MAX_ANNOTATION = 2e3;
const REQUIRES_SYNC = "metadata.gatekeeper.sh/requires-sync-data";
function requirementsOf(synced) {
	const requirements = synced.map(({ group, version, kind }) => [{
		groups: [group],
		versions: [version],
		kinds: [kind]
	}]);
	return `${stableStringify(requirements, 2)}\n`;
}
// src/targets/gatekeeper/not-admissible.ts
function notAdmissible({ documents }) {
	const [reason] = documents.flatMap((document) => notAdmissibleObject(document) ?? []);
	if (reason !== void 0) return reason;
	return hasOwnerElsewhere(documents) ? "an owner in another namespace" : void 0;
}
function notAdmissibleObject({ apiVersion, kind, named, object, namespace }) {
	const metadata = isJsonObject(object.metadata) ? object.metadata : {};
	if (!named || typeof metadata.name !== "string") return "an object without a name";
	if (namespace !== "" && typeof metadata.namespace !== "string") return "a namespace that is no text";
	if (kind === "Namespace" && groupOf(apiVersion) === "" && namespace !== "") return "a Namespace in a namespace";
	if (!/^([a-z0-9.-]+\/)?[a-z0-9]+$/.test(apiVersion)) return "an apiVersion that nobody serves";
	if (hasLongKey(object)) return `a key of more than ${LONGEST_KEY} characters`;
	if (isJsonList(ownValue(object, "items"))) return "an object with items";
	return kind === "AdmissionReview" ? "an AdmissionReview" : void 0;
}
const LONGEST_KEY = 1e3;
function hasLongKey(value) {
	if (isJsonList(value)) return value.some(hasLongKey);
	if (!isJsonObject(value)) return false;
	return Object.entries(value).some(([key, part]) => JSON.stringify(key).length > LONGEST_KEY || hasLongKey(part));
}
function hasOwnerElsewhere(documents) {
	const namespaces = new Map();
	for (const { object, namespace } of documents) {
		const uid = isJsonObject(object.metadata) ? object.metadata.uid : void 0;
		if (typeof uid !== "string" || uid === "" || namespace === "") continue;
		namespaces.set(uid, (namespaces.get(uid) ?? new Set()).add(namespace));
	}
	return documents.some(({ object, namespace }) => {
		const references = isJsonObject(object.metadata) ? object.metadata.ownerReferences : void 0;
		if (!isJsonList(references)) return false;
		return references.some((reference) => {
			const ownerNamespaces = isJsonObject(reference) ? namespaces.get(reference.uid) : void 0;
			return ownerNamespaces !== void 0 && [...ownerNamespaces].some((one) => one !== namespace);
		});
	});
}
export { constraint as a, constraintName as c, externalTool as d, actsAtAdmission as i, kindName as l, constraintTemplate as n, matchesSubject as o, reviewPlan as r, syncSets as s, notAdmissible as t, EXTERNAL_TOOLS as u };

//# sourceMappingURL=not-admissible.js.map