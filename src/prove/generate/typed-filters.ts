import type { Json, JsonObject } from "../../base/json.js";
import { OPERATOR_NAMES, OPERATORS, type OperatorName } from "../../pattern/operator.js";
import type { Path, Step } from "../../pattern/path.js";
import { OPERAND_TEXTS } from "./odd-values.js";
import type { Random } from "./random.js";

/** What a path yields in manifests as people write them: it decides which operators are worth asking. */
type Yield = "text" | "number" | "list" | "object" | "any";

type KnownPath = readonly [path: string, yields: Yield];

/** `*` and digits stand for `[*]` and `[n]`; parts are separated by blanks. */
const OF_ALL: readonly KnownPath[] = [
	...known(
		"text",
		"metadata name",
		"metadata namespace",
		"metadata uid",
		"metadata generateName",
		"metadata labels app",
	),
	...known(
		"text",
		"metadata labels app.kubernetes.io/name",
		"metadata labels *",
		"apiVersion",
		"kind",
		"metadata name a",
	),
	...known(
		"text",
		"metadata annotations it's.odd/key",
		'metadata annotations say"so',
		"metadata annotations __proto__",
	),
	...known("text", "metadata labels constructor", "metadata annotations größe.😀", "metadata ownerReferences * kind"),
	...known("text", "metadata ownerReferences * name", "metadata ownerReferences 0 uid", "metadata labels 5"),
	...known(
		"object",
		"metadata",
		"metadata labels",
		"metadata annotations",
		"spec",
		"status",
		"metadata ownerReferences *",
	),
	...known(
		"list",
		"metadata ownerReferences",
		"metadata finalizers",
		"spec rows",
		"spec rows *",
		"spec rows 0",
		"spec rows 1",
	),
	...known(
		"any",
		"spec rows * *",
		"spec rows * 0",
		"spec rows 0 *",
		"spec rows 1 1",
		"spec rows * * x",
		"spec rows * 0 x",
	),
	...known(
		"any",
		"spec a.b/c",
		"spec x-1 y_2",
		"spec 0",
		"spec [*]",
		"spec $ref",
		"spec .dot.",
		"spec items * key with blank",
	),
	...known(
		"number",
		"spec replicas",
		"spec limits cpu",
		"spec minReadySeconds",
		"status restarts * count",
		"spec rows * * n",
	),
];

const OF_PODS: readonly KnownPath[] = [
	...known(
		"list",
		"spec containers",
		"spec volumes",
		"spec initContainers",
		"spec containers * env",
		"spec containers 0 env",
	),
	...known(
		"list",
		"spec containers * ports",
		"spec tolerations",
		"spec volumes * projected sources",
		"spec imagePullSecrets",
	),
	...known(
		"list",
		"spec affinity podAffinity requiredDuringSchedulingIgnoredDuringExecution",
		"spec containers * args",
	),
	...known(
		"text",
		"spec containers * image",
		"spec containers 0 image",
		"spec containers 1 name",
		"spec restartPolicy",
	),
	...known(
		"text",
		"spec volumes * persistentVolumeClaim claimName",
		"spec volumes * nfs server",
		"spec serviceAccountName",
	),
	...known("text", "spec containers * env * value", "spec containers 0 env * value", "spec containers * env 0 name"),
	...known(
		"text",
		"spec containers * args *",
		"spec nodeName",
		"status phase",
		"spec volumes * name",
		"spec volumes 0 name",
	),
	...known(
		"number",
		"spec containers * ports * containerPort",
		"status containerStatuses * restartCount",
		"spec priority",
	),
	...known("number", "spec containers * livenessProbe timeoutSeconds", "spec terminationGracePeriodSeconds"),
	...known("object", "spec containers *", "spec containers * livenessProbe", "spec volumes *", "spec volumes * nfs"),
	...known(
		"object",
		"spec securityContext",
		"spec containers * resources limits",
		"spec volumes * persistentVolumeClaim",
	),
];

const OF_OTHERS: readonly KnownPath[] = [
	...known(
		"list",
		"spec ports",
		"spec template spec containers",
		"subsets * addresses",
		"spec resourcesRefs items",
		"items",
	),
	...known(
		"text",
		"spec type",
		"spec selector app",
		"spec template metadata labels app",
		"spec ports * name",
		"data key",
	),
	...known(
		"text",
		"spec resourcesRefs items * resource",
		"spec scope",
		"spec names kind",
		"data a.b/c",
		"spec storageClassName",
	),
	...known(
		"number",
		"spec ports * port",
		"spec revisionHistoryLimit",
		"spec template spec priority",
		"spec backoffLimit",
	),
	...known("object", "spec selector", "spec template", "data", "spec hard", "spec template spec volumes *"),
];

function known(yields: Yield, ...paths: readonly string[]): readonly KnownPath[] {
	return paths.map((path) => [path, yields]);
}

/** Keys with blanks are too few to be worth a notation of their own. */
const KEY_WITH_BLANKS = "key with blank";

function pathOf(text: string): Path {
	const parts = text.replace(KEY_WITH_BLANKS, "key\u00a0with\u00a0blank").split(" ");
	return parts.map((part, i): Step => {
		if (part === "*") return { step: "each" };
		// After `labels` and below `spec`, digits are a key.
		const isKey = parts[i - 1] === "labels" || parts[i - 1] === "spec";
		if (/^[0-9]$/.test(part) && !isKey) return { step: "index", index: Number(part) };
		return { step: "key", key: part.replaceAll("\u00a0", " ") };
	});
}

const CHOICES: Readonly<Record<"pods" | "others", readonly (readonly [Path, Yield])[]>> = {
	pods: [...OF_ALL, ...OF_PODS, ...OF_PODS].map(([path, yields]) => [pathOf(path), yields]),
	others: [...OF_ALL, ...OF_OTHERS, ...OF_OTHERS].map(([path, yields]) => [pathOf(path), yields]),
};

const OPERATORS_OF: Readonly<Record<Yield, readonly OperatorName[]>> = {
	text: ["EQUALS", "EQUALS", "NOT_EQUALS", "EXISTS", "NOT_EXISTS", "IS_EMPTY"],
	number: ["GREATER_THAN", "GREATER_OR_EQUAL", "LESS_THAN", "LESS_OR_EQUAL", "EQUALS", "NOT_EQUALS"],
	list: [...OPERATOR_NAMES.filter((name) => name.startsWith("ARRAY_SIZE")), "EXISTS", "NOT_EXISTS", "IS_EMPTY"],
	object: ["EXISTS", "NOT_EXISTS", "IS_EMPTY", "IS_EMPTY", "EXISTS"],
	any: OPERATOR_NAMES,
};

/**
 * Filters of an actor. Most of them can be met: paths are seldom asked twice, and what every object has is seldom asked
 * to be missing.
 */
export function typedFilters(random: Random, kind: string): JsonObject {
	const asked = new Set<string>();
	const conditions = (most: number): Json[] => random.times(most, () => condition(random, kind, asked));
	// An empty group holds, so now and then there is one.
	return {
		...(random.chance(0.55) ? { matchAll: conditions(2) } : {}),
		...(random.chance(0.4) ? { matchAny: conditions(3) } : {}),
		...(random.chance(0.4) ? { matchNone: conditions(2) } : {}),
	};
}

function condition(random: Random, kind: string, asked: Set<string>): Json {
	const choices = CHOICES[kind === "Pod" ? "pods" : "others"];
	let [path, yields] = random.pick(choices);
	for (let tries = 0; tries < 4 && touches(asked, path); tries++) [path, yields] = random.pick(choices);
	for (let length = 1; length <= path.length; length++) asked.add(JSON.stringify(path.slice(0, length)));
	const operator = random.pick(random.chance(0.85) ? OPERATORS_OF[yields] : OPERATOR_NAMES);
	const key = spelt(random, path);
	switch (OPERATORS[operator].operands) {
		case "none":
			return { key, operator, ...(random.chance(0.1) ? { values: [] } : {}) };
		case "texts":
			return { key, operator, values: [operand(random, path), ...random.times(3, () => operand(random, path))] };
		case "integer":
			return { key, operator, values: [random.pick(operator.startsWith("ARRAY") ? SIZES : BOUNDS)] };
	}
}

/** Whether a condition on the path would most likely quarrel with one before it: a path above or below its own. */
function touches(asked: ReadonlySet<string>, path: Path): boolean {
	return path.length === 1 || asked.has(JSON.stringify(path));
}

const SIZES: readonly (string | number)[] = [0, 1, 1, 2, 2, 3, "0", "1", "+2", "002", "-1", -1, 7, 999999999999999];
const BOUNDS: readonly (string | number)[] = [
	...[
		0,
		1,
		2,
		5,
		-1,
		"0",
		"1",
		"-1",
		"+5",
		"007",
		"-0",
		80,
		1000,
		999999999999999,
		"999999999999999",
		"-999999999999999",
	],
	...["000000000000012", 99999999999999, 2147483647, 2147483648, 4294967296],
];

function operand(random: Random, path: Path): string | number | boolean {
	const last = path.at(-1);
	const isKind = path.length === 1 && last?.step === "key";
	if (isKind && last.key === "apiVersion")
		return random.pick(["v1", "apps/v1", "x.io/v1", "widgets.templates.krateo.io/v1beta1"]);
	if (isKind && last.key === "kind") return random.pick(["Pod", "Service", "Deployment", "Namespace", "ConfigMap"]);
	return random.pick(OPERAND_TEXTS);
}

/** A path in one of its spellings (SEMANTICS.md 2). */
function spelt(random: Random, path: Path): string {
	const steps = path.map((step, i) => {
		if (step.step === "each") return "[*]";
		if (step.step === "index") return `[${step.index}]`;
		const { key } = step;
		const isPlain = /^[A-Za-z0-9_\-/]+$/.test(key);
		if (isPlain && random.chance(0.85)) return i === 0 ? key : `.${key}`;
		const quote = key.includes("'") ? '"' : key.includes('"') ? "'" : random.pick(["'", '"']);
		const quoted = `[${quote}${key}${quote}]`;
		return i > 0 && random.chance(0.3) ? `.${quoted}` : quoted;
	});
	return random.pick(["", ".", "$.", "$", "."]) + steps.join("");
}
