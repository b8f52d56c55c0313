import { $t as Names, Fn as defaultKindCatalog, Jn as failure, Mn as errorDiagnostic, Or as kindsOverlap, Rt as patternsOf, Tr as kindNames, X as withTemporaryFolder, Yn as success, en as dotted, gn as decodeBase64, hr as compareCodePoints, jr as takesEveryKind, kr as kindsText, kt as needsSeveral, tn as identifier, wn as quote } from "./check.js";
import { a as linksOf, c as pathsOfPredicate, l as predicatesOf, s as oppositeSide, t as planPattern } from "./plan-pattern.js";
import { t as policyFields } from "./policy-fields.js";
import { t as namesSubject } from "./names-subject.js";
import { t as severityAction } from "./severity-action.js";
import { C as setOf, S as set, T as variable, _ as object, b as prunes, c as arrayOf, d as call, f as holds, g as not, h as literal, i as findingsModule, l as assign, p as infix, r as findingEntrypoint, s as array, t as FINDINGS_ENTRYPOINT, v as objectOf, w as some, x as reference, y as partial } from "./findings-module.js";
import { a as printModule, i as conftestMain, n as RESULT, t as CONFTEST_LIBRARY } from "./conftest-main.js";
import { n as stepsOf } from "./value-path.js";
import { s as onInterruption } from "./start.js";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { readFileSync, readdirSync } from "node:fs";
import { mkdtemp, open, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { spawn } from "node:child_process";
// src/pattern/name-clashes.ts
function nameClashes(patterns) {
	const seen = new Map();
	return patterns.flatMap((pattern) => {
		const first = seen.get(pattern.packageName);
		if (first === void 0) {
			seen.set(pattern.packageName, pattern);
			return [];
		}
		const message = first === pattern ? `the pattern ${quote(pattern.name)} is given twice` : `the pattern ${quote(pattern.name)} has the same name or package as the one in ${first.file}`;
		return [errorDiagnostic({
			code: "pattern/name-taken",
			message,
			help: first === pattern ? "give each pattern once" : "rename one of the two",
			...pattern.places.name
		})];
	});
}
// src/rego/used-imports.ts
function usedImports(candidates, rules) {
	const used = new Set();
	collectHeads(rules, used);
	return candidates.filter((path) => used.has(path.at(-1) ?? ""));
}
function collectHeads(node, heads) {
	if (typeof node !== "object" || node === null) return;
	if ("term" in node && node.term === "call" && "name" in node && Array.isArray(node.name)) heads.add(node.name[0]);
	if ("term" in node && node.term === "reference" && "head" in node) heads.add(String(node.head));
	for (const child of Object.values(node)) collectHeads(child, heads);
}
// src/emit/library-functions.ts
const FUNCTIONS = {
	items: {
		name: "values.items",
		reads: "the elements of a list that are not null; none of anything else"
	},
	keys: {
		name: "values.keys",
		reads: "the keys of an object whose values are not null"
	},
	text: {
		name: "values.text",
		reads: "the string form of a text, a number or a boolean"
	},
	integer: {
		name: "values.integer",
		reads: "the integer that a number or a text is"
	},
	size: {
		name: "values.size",
		reads: "the number of elements of a list"
	},
	isEmpty: {
		name: "values.is_empty",
		reads: "whether a value is null or holds nothing"
	},
	first: {
		name: "values.first",
		reads: "the first of several values that is there"
	},
	firstNotEmpty: {
		name: "values.first_not_empty",
		reads: "the first of several values that is there and no empty text"
	},
	firstList: {
		name: "values.first_list",
		reads: "the first of several lists that is not empty"
	},
	firstText: {
		name: "values.first_text",
		reads: "the first value of a list that is a text and not empty"
	},
	apiGroupOfText: {
		name: "texts.api_group",
		reads: "what stands before the last slash of a text"
	},
	partOfText: {
		name: "texts.part",
		reads: "a part of a text that is cut at a separator"
	},
	groupOfMatch: {
		name: "texts.group",
		reads: "what the group of an expression took of a text"
	},
	lowerText: {
		name: "texts.lowercase",
		reads: "a text in lower case"
	},
	labels: {
		name: "selectors.labels_of",
		reads: "the labels of an object"
	},
	required: {
		name: "selectors.required",
		reads: "what a selector requires of labels"
	},
	requirementKey: {
		name: "selectors.requirement_key",
		reads: "the key of a requirement"
	},
	asked: {
		name: "selectors.asked",
		reads: "what requirements ask for, by their first name"
	},
	matchedKeys: {
		name: "selectors.matched_keys",
		reads: "the keys of the requirements that labels meet"
	},
	descendants: {
		name: "owners.descendants",
		reads: "the positions of what some objects own"
	},
	ancestors: {
		name: "owners.ancestors",
		reads: "the positions of what owns some objects"
	},
	group: {
		name: "naming.group",
		reads: "the API group of an object; empty for core"
	},
	namespace: {
		name: "naming.namespace",
		reads: "the namespace of an object; empty without one"
	},
	resource: {
		name: "naming.resource",
		reads: "the kind of an object as a resource"
	},
	ownerReferenceKeys: {
		name: "parents.owner_reference_keys",
		reads: "the keys of the parents that an object refers to"
	},
	ownerKeys: {
		name: "parents.owner_keys",
		reads: "the keys by which an object is referred to as a parent"
	},
	firstAndLast: {
		name: "holders.first_and_last",
		reads: "by key the first and the last position of a list of keys with positions"
	},
	foundResource: {
		name: "objects.resource",
		reads: "an object as findings name it"
	},
	uid: {
		name: "objects.uid",
		reads: "the uid of an object as findings name it"
	},
	namesakes: {
		name: "namesakes.of",
		reads: "the positions of all objects that findings name as one"
	},
	isShadowed: {
		name: "namesakes.is_shadowed",
		reads: "whether something that is named as a Pod is found itself"
	},
	key: {
		name: "json.marshal",
		reads: "the parts of a key as one text"
	},
	total: {
		name: "sum",
		reads: "the sum of points"
	}
};
const KEY_FUNCTIONS = {
	referrer: "reference_keys",
	referent: "identity_keys"
};
const COUNTERPARTS = [[KEY_FUNCTIONS.referrer, KEY_FUNCTIONS.referent], [FUNCTIONS.ownerReferenceKeys.name, FUNCTIONS.ownerKeys.name]];
// src/emit/module-builder.ts
const LIBRARY_MODULES = [
	"holders",
	"namesakes",
	"naming",
	"objects",
	"owners",
	"selectors",
	"subjects",
	"texts",
	"values"
];
const BUILT_IN_NAMESPACES = [
	...[
		"array",
		"base64",
		"base64url",
		"bits",
		"crypto",
		"glob",
		"graph",
		"graphql",
		"hex",
		"http",
		"io",
		"json",
		"net"
	],
	...[
		"numbers",
		"object",
		"opa",
		"providers",
		"rand",
		"regex",
		"rego",
		"semver",
		"strings",
		"time",
		"units"
	],
	...[
		"urlquery",
		"uuid",
		"yaml"
	]
];
const RESERVED = [
	...[
		"abs",
		"concat",
		"count",
		"is_string",
		"set",
		"sum"
	],
	...BUILT_IN_NAMESPACES,
	...LIBRARY_MODULES,
	"finding",
	...[
		"conftest",
		"mentions",
		"result"
	],
	...[
		"element",
		"i",
		"identities",
		"identity",
		"j",
		"key",
		"keys",
		"others"
	],
	...[
		"partner",
		"partners",
		"referenced",
		"referrers",
		"row",
		"subject",
		"text",
		"text_sets"
	]
];
const OF_CONSUMERS = /^(deny|warn|violation|exception|test|todo_test)(_|$)/;
var ModuleBuilder = class {
	rules = [];
	names;
	objectVariables = new Map();
	constructor(reserved = []) {
		this.names = new Names([...RESERVED, ...reserved], OF_CONSUMERS);
	}
	name(...words) {
		return this.names.take(...words);
	}
	partialName(...words) {
		return partial(this.names.take(...words));
	}
	firstName(...choices) {
		return this.names.takeFirst(...choices);
	}
	locals() {
		return this.names.inner();
	}
	objectVariable(kinds) {
		const [only] = kinds;
		const kind = (kinds.length === 1 ? only?.kind : void 0) ?? "candidate";
		const name = this.objectVariables.get(kind) ?? this.names.take(kind);
		this.objectVariables.set(kind, name);
		return name;
	}
	add(...rules) {
		this.rules.push(...rules);
	}
};
function completeRule(name, value, ...comment) {
	const rule = {
		head: {
			head: "value",
			name,
			value
		},
		body: []
	};
	return {
		name,
		rule: comment.length === 0 ? rule : {
			...rule,
			comment
		}
	};
}
function lookUp(name, ...keys) {
	return reference(name, ...keys);
}
function objectAt(position) {
	return reference(OBJECTS, "all", variable(position));
}
function callRule(name, ...args) {
	return {
		term: "call",
		name: [name],
		args: args.map((arg) => ({
			term: "variable",
			name: arg
		}))
	};
}
function functionRules(name, parameters, bodies) {
	return bodies.map((body) => {
		return {
			head: {
				head: "function",
				name,
				parameters: parameters.map((parameter) => mentions(body, parameter) ? parameter : ANYTHING)
			},
			body
		};
	});
}
function mentions(node, name) {
	if (typeof node !== "object" || node === null) return false;
	if ("term" in node && node.term === "variable" && "name" in node && node.name === name) return true;
	if ("term" in node && node.term === "reference" && "head" in node && node.head === name) return true;
	return Object.values(node).some((child) => mentions(child, name));
}
const ANYTHING = identifier("_");
const I = identifier("i");
const ROW = identifier("row");
const J = identifier("j");
const KEY = identifier("key");
const KEYS = identifier("keys");
const IDENTITY = identifier("identity");
const OTHERS = identifier("others");
const TEXTS = identifier("text_sets");
const SUBJECT = identifier("subject");
const SUBJECTS = identifier("subjects");
const PARTNER = identifier("partner");
const OBJECTS = identifier("objects");
// src/emit/path.ts
function walk(from, path, locals) {
	const statements = [];
	let head = from;
	let steps = [];
	let last = "element";
	let endsAtElement = false;
	for (const step of path) {
		if (step.step === "keys") {
			const keys = call(FUNCTIONS.keys.name, reference(head, ...steps));
			head = locals.take(singular(last), "key");
			statements.push(some(head, keys));
			steps = [];
			endsAtElement = true;
			continue;
		}
		endsAtElement = step.step === "each";
		if (step.step === "key") {
			last = step.key;
			if (isPlain(step.key)) steps.push(step.key);
			else {
				const key = locals.take(step.key, "key");
				statements.push(assign(key, literal(step.key)));
				steps.push(variable(key));
			}
			continue;
		}
		const items = call(FUNCTIONS.items.name, reference(head, ...steps));
		head = locals.take(step.step === "each" ? singular(last) : `${last}_items`);
		statements.push(step.step === "each" ? some(head, items) : assign(head, items));
		steps = step.step === "each" ? [] : [step.index];
	}
	return {
		statements,
		value: reference(head, ...steps),
		...endsAtElement ? { element: head } : {}
	};
}
function bindsVariables(path) {
	return path.some((step) => step.step !== "key" || !isPlain(step.key));
}
function isPlain(key) {
	return /^[ -~]*$/.test(key);
}
function singular(plural) {
	return plural.endsWith("ies") ? `${plural.slice(0, -3)}y` : plural.replace(/([^s])s$/, "$1");
}
// src/emit/row.ts
function rowOf(object) {
	return {
		object,
		elements: new Map()
	};
}
function bindAnchors(object, anchors, locals, withIndexes = false) {
	const elements = new Map();
	const statements = [];
	const indexes = [];
	for (const anchor of anchors) {
		const path = {
			...anchor.list,
			path: [...anchor.list.path, { step: "each" }]
		};
		const { statements: steps, element } = walkFrom({
			object,
			elements
		}, path, locals);
		const last = steps.at(-1);
		if (element === void 0 || last?.statement !== "some") throw new TypeError("an element is bound to a variable");
		if (withIndexes) {
			const index = locals.take(element, "index");
			indexes.push(index);
			statements.push(...steps.slice(0, -1), {
				...last,
				names: [index, element]
			});
		} else statements.push(...steps);
		elements.set(anchor, element);
	}
	return {
		statements,
		row: {
			object,
			elements
		},
		indexes
	};
}
function walkFrom({ object, elements }, at, locals) {
	const element = at.from === void 0 ? void 0 : elements.get(at.from);
	return element === void 0 ? walk(object, stepsOf(at), locals) : walk(element, at.path, locals);
}
function rootOf({ object, elements }, { from }) {
	return (from === void 0 ? void 0 : elements.get(from)) ?? object;
}
function rootsOf(row, paths) {
	const used = new Set(paths.map((path) => rootOf(row, path)));
	return [row.object, ...row.elements.values()].filter((root) => used.has(root));
}
// src/emit/texts.ts
function emitTexts(texts, row, locals) {
	const { sources, transform } = texts;
	const [first] = sources;
	if (transform === void 0 && typeof first === "string") return {
		statements: [],
		term: literal(first)
	};
	const name = locals.take(...nameWords(first));
	const { statements, term } = texts.of === "strings" ? stringsOf(texts, row, name, locals) : formsOf(texts, row, name, locals);
	if (transform === void 0) return {
		statements,
		term
	};
	const changed = locals.take(...nameWords(first), TRANSFORM_WORDS[transform.do]);
	return {
		statements: [...statements, assign(changed, transformed(transform, term))],
		term: variable(changed)
	};
}
const TRANSFORM_WORDS = {
	apiGroup: "group",
	lowercase: "lower",
	split: "part",
	regex: "match"
};
function nameWords(source) {
	if (typeof source !== "object") return ["text"];
	const key = stepsOf(source).findLast((step) => step.step === "key");
	return [key?.step === "key" ? key.key : "text"];
}
function transformed(transform, text) {
	switch (transform.do) {
		case "apiGroup": return call(FUNCTIONS.apiGroupOfText.name, text);
		case "lowercase": return call(FUNCTIONS.lowerText.name, text);
		case "split": return call(FUNCTIONS.partOfText.name, text, literal(transform.separator), literal(transform.index));
		case "regex": return call(FUNCTIONS.groupOfMatch.name, text, literal(transform.expression));
	}
}
function stringsOf({ sources, notEmpty = false }, row, name, locals) {
	const [first] = sources;
	const isString = holds(call("is_string", variable(name)));
	if (sources.length === 1 && typeof first === "object") {
		const { statements, value } = walkFrom(row, first, locals);
		const isNotEmpty = notEmpty ? [holds(infix(variable(name), "!=", literal("")))] : [];
		return {
			statements: [
				...statements,
				assign(name, value),
				isString,
				...isNotEmpty
			],
			term: variable(name)
		};
	}
	const choices = array(...sources.map((source) => valueOrNull(source, row)));
	const choice = call((notEmpty ? FUNCTIONS.firstNotEmpty : FUNCTIONS.first).name, choices);
	return {
		statements: [assign(name, choice), isString],
		term: variable(name)
	};
}
function formsOf({ sources }, row, name, locals) {
	const [first] = sources;
	const form = (value) => assign(name, call(FUNCTIONS.text.name, value));
	if (typeof first === "string") return {
		statements: [form(literal(first))],
		term: variable(name)
	};
	if (sources.length === 1 && first !== void 0) {
		const { statements, value } = walkFrom(row, first, locals);
		return {
			statements: [...statements, form(value)],
			term: variable(name)
		};
	}
	if (sources.every((source) => typeof source === "string" || isSingle(source))) {
		const choices = array(...sources.map((source) => valueOrNull(source, row)));
		return {
			statements: [form(call(FUNCTIONS.first.name, choices))],
			term: variable(name)
		};
	}
	const lists = sources.map((source, i) => valuesOf(source, row, name, locals, i === sources.length - 1));
	const value = locals.take(name, "value");
	const choice = some(value, call(FUNCTIONS.firstList.name, array(...lists.map(({ term }) => term))));
	return {
		statements: [
			...lists.flatMap(({ statements }) => statements),
			choice,
			form(variable(value))
		],
		term: variable(name)
	};
}
function valuesOf(source, row, name, locals, isLast) {
	if (typeof source === "string") return {
		statements: [],
		term: array(literal(source))
	};
	const values = locals.take(name, "values");
	const value = locals.take("value");
	const walk = walkFrom(row, source, locals);
	const isThere = holds(infix(variable(value), "!=", {
		term: "scalar",
		value: null
	}));
	const present = walk.element === void 0 && !isLast ? [isThere] : [];
	const list = arrayOf(variable(value), ...walk.statements, assign(value, walk.value), ...present);
	return {
		statements: [assign(values, list)],
		term: variable(values)
	};
}
function isSingle({ from, path }) {
	return from === void 0 && path.length > 0 && path.every(({ step }) => step === "key");
}
function valueOrNull(source, row) {
	if (typeof source === "string") return literal(source);
	const keys = source.path.map(keyOf$1);
	return call("object.get", variable(rootOf(row, source)), array(...keys), {
		term: "scalar",
		value: null
	});
}
function keyOf$1(step) {
	if (step.step === "key") return literal(step.key);
	if (step.step === "index") return literal(step.index);
	throw new TypeError("a source among several has one value");
}
// src/emit/union.ts
function unionOf(sets, member) {
	const [first, second] = sets;
	if (first === void 0) throw new TypeError("a union has at least one set");
	if (second === void 0) return first;
	if (sets.length === 2) return infix(first, "|", second);
	return setOf(variable(member), some(KEYS, array(...sets)), some(member, variable(KEYS)));
}
// src/emit/join-module.ts
function joinPackage({ name }) {
	return dotted(`lib.kubepattern.relationships.${name}`);
}
const LIBRARY$1 = [
	"data.lib.kubepattern.naming",
	"data.lib.kubepattern.parents",
	"data.lib.kubepattern.values"
].map(dotted);
function joinModule(join) {
	const { title, referrer, referent, keys, summary } = join;
	if (keys.from === "library") return void 0;
	const names = new Names([
		"naming",
		"parents",
		"values",
		"key",
		"keys",
		...Object.values(KEY_FUNCTIONS)
	]);
	const from = names.take(variableFor(referrer, "referrer"));
	const to = names.take(variableFor(referent, "referent"));
	const rules = keys.from === "owners" ? [keyRule("referrer", from, call(FUNCTIONS.ownerReferenceKeys.name, variable(from))), keyRule("referent", to, call(FUNCTIONS.ownerKeys.name, variable(to)))] : fieldRules(keys.referrer, keys.referent, from, to, names);
	return {
		comment: ["Generated by patternc.", `${title}: ${summary} (SEMANTICS.md 4).`],
		package: joinPackage(join),
		imports: usedImports(LIBRARY$1, rules),
		rules
	};
}
function variableFor(kinds, side) {
	return (kinds.length === 1 ? kinds[0]?.kind : void 0) ?? side;
}
function fieldRules(sources, identity, from, to, names) {
	const identityRule = keyRule("referent", to, keysOf(identity, to));
	const [first] = sources;
	if (sources.length === 1 && first !== void 0) return [keyRule("referrer", from, keysOf(first, from)), identityRule];
	const spaces = sources.map(({ space }) => space);
	const named = sources.map((source) => {
		const isOnly = spaces.filter((space) => space === source.space).length === 1;
		return {
			source,
			name: names.take(source.space, ...isOnly ? [] : placeWords(source), "keys")
		};
	});
	return [
		keyRule("referrer", from, unionOf(named.map(({ name }) => ({
			term: "call",
			name: [name],
			args: [variable(from)]
		})), KEY)),
		...named.map(({ source, name }) => functionRule(name, from, keysOf(source, from))),
		identityRule
	];
}
const COMMENTS = {
	referrer: "The keys of all that it refers to.",
	referent: "The keys that it is referred to by."
};
function keyRule(side, parameter, value) {
	return {
		comment: [COMMENTS[side]],
		...functionRule(identifier(KEY_FUNCTIONS[side]), parameter, value)
	};
}
function functionRule(name, parameter, value) {
	return {
		head: {
			head: "function",
			name,
			parameters: [parameter],
			value
		},
		body: []
	};
}
function placeWords({ anchors }) {
	const inner = anchors.at(-1);
	return (inner === void 0 ? [] : stepsOf(inner.list)).flatMap((step) => step.step === "key" ? [step.key] : []).slice(-2);
}
function keysOf({ space, anchors, parts }, object) {
	const locals = new Names([
		object,
		"naming",
		"values",
		"key"
	]);
	const { statements: bindings, row } = bindAnchors(object, anchors, locals);
	const emitted = parts.map((part) => partOf(part, row, locals));
	const key = call(FUNCTIONS.key.name, array(literal(space), ...emitted.map(({ term }) => term)));
	return setOf(variable(KEY), ...bindings, ...emitted.flatMap(({ statements }) => statements), assign(KEY, key));
}
function partOf(part, row, locals) {
	switch (part.part) {
		case "namespace": return {
			statements: [],
			term: call(FUNCTIONS.namespace.name, variable(row.object))
		};
		case "resource": return {
			statements: [],
			term: call(FUNCTIONS.resource.name, variable(row.object))
		};
		case "text": return emitTexts(part.texts, row, locals);
	}
}
function keysAt(join, side, object) {
	return {
		term: "call",
		name: [aliasOf(join), identifier(KEY_FUNCTIONS[side])],
		args: [object]
	};
}
function aliasOf(join) {
	const alias = joinPackage(join).at(-1);
	if (alias === void 0) throw new TypeError("a package has a name");
	return alias;
}
// src/emit/library-texts.ts
const LIBRARY = new URL("../../library/", import.meta.url);
let texts;
function libraryTexts() {
	texts ??= new Map(readdirSync(LIBRARY, {
		recursive: true,
		encoding: "utf8"
	}).filter((name) => name.endsWith(".rego")).map((name) => name.replaceAll("\\", "/")).map((path) => [path, readFileSync(new URL(path, LIBRARY), "utf8")]));
	return texts;
}
// src/emit/with-prefix.ts
function withPrefix(module, prefix = []) {
	if (prefix.length === 0) return module;
	return {
		...module,
		package: [...prefix, ...module.package],
		imports: module.imports.map((path) => below(path, prefix)),
		rules: moved(module.rules, prefix)
	};
}
function below([first, ...others], prefix) {
	return first === void 0 ? [] : [
		first,
		...prefix,
		...others
	];
}
function moved(node, prefix) {
	if (Array.isArray(node)) return node.map((child) => moved(child, prefix));
	if (typeof node !== "object" || node === null) return node;
	const copy = Object.fromEntries(Object.entries(node).map(([key, child]) => [key, moved(child, prefix)]));
	if (copy.term === "reference" && copy.head === DATA) return {
		...copy,
		steps: [...prefix.map(literal), ...copy.steps]
	};
	if (Array.isArray(copy.document) && copy.document[0] === DATA) return {
		...copy,
		document: below(copy.document, prefix)
	};
	return copy;
}
const DATA = "data";
function libraryWithPrefix(text, prefix = []) {
	if (prefix.length === 0) return text;
	const before = prefix.join(".");
	return text.replace(/^package (?=lib\.)/m, `package ${before}.`).replace(/(?<![\w.])data\.(?=(lib|kubepattern)[.[])/g, `data.${before}.`);
}
// src/emit/library.ts
const FOLDERS = {
	documents: ["kubepattern/"],
	"review of an object": [
		"gatekeeper/objects/",
		"gatekeeper/",
		"kubepattern/"
	],
	"review of a namespace": [
		"gatekeeper/namespaces/",
		"gatekeeper/",
		"kubepattern/"
	]
};
function libraryFiles(generated, input = "documents", prefix = []) {
	const files = new Map();
	const waiting = generated.flatMap((file) => importedNames(file, prefix));
	for (let name = waiting.pop(); name !== void 0; name = waiting.pop()) {
		const text = FOLDERS[input].map((folder) => `${folder}${name}.rego`).map((path) => libraryTexts().get(path)).find((one) => one !== void 0);
		if (files.has(name) || text === void 0) continue;
		const file = {
			path: [
				...prefix,
				"lib/kubepattern",
				`${name}.rego`
			].join("/"),
			text: libraryWithPrefix(text, prefix)
		};
		files.set(name, file);
		waiting.push(...importedNames(file, prefix));
	}
	return [...files.values()];
}
function importedNames({ text }, prefix) {
	const library = [
		"import data",
		...prefix,
		"lib.kubepattern."
	].join(".");
	return [...text.matchAll(/^import data\.\S+$/gm)].filter(([line]) => line.startsWith(library)).map(([line]) => line.slice(library.length).replaceAll(".", "/"));
}
// src/emit/kind-test.ts
function kindTest(kinds, object, helper) {
	if (takesEveryKind(kinds)) return [];
	const kindOf = reference(object, "kind");
	const names = kindNames(kinds);
	if (names !== void 0 && names.length > 1 && kinds.every(({ group }) => group === void 0)) return [holds(infix(kindOf, "in", set(...names.map(literal))))];
	if (kinds.length > 1 && kinds.every(({ group, kind }) => group !== void 0 && kind !== void 0)) {
		const own = array(call(FUNCTIONS.group.name, variable(object)), kindOf);
		const pairs = kinds.map(({ group = "", kind = "" }) => array(literal(group), literal(kind)));
		return [holds(infix(own, "in", set(...pairs)))];
	}
	const bodies = kinds.map(({ group, kind }) => [...kind === void 0 ? [] : [holds(infix(kindOf, "==", literal(kind)))], ...group === void 0 ? [] : [holds(infix(call(FUNCTIONS.group.name, variable(object)), "==", literal(group)))]]);
	const [only] = bodies;
	return bodies.length === 1 && only !== void 0 ? only : [holds(callRule(helper(bodies), object))];
}
// src/emit/objects-of-kind.ts
const OF_KIND = identifier("of_kind");
const CANDIDATE = identifier("candidate");
const KIND = /^[A-Za-z][A-Za-z0-9_-]*$/;
function eachOfKinds(kinds, object, helper) {
	const [only] = kinds;
	if (kinds.length !== 1 || only?.kind === void 0 || !KIND.test(only.kind)) return [some([I, object], reference(OBJECTS, "all")), ...kindTest(kinds, object, helper)];
	const { kind, ...rest } = only;
	return [some([I, object], reference(OBJECTS, OF_KIND, kind)), ...kindTest([rest], object, helper)];
}
function objectsOfKindModule(modules) {
	const kinds = new Set();
	collectKinds(modules, kinds);
	if (kinds.size === 0) return [];
	return [{
		comment: ["Generated by patternc: the objects of the kinds that patterns look through, by position."],
		package: dotted("lib.kubepattern.objects"),
		path: dotted("lib.kubepattern.objects.of_kind"),
		imports: [],
		rules: [...kinds].sort().map((kind) => ({
			head: {
				head: "value",
				name: OF_KIND,
				key: kind,
				value: objectOf(variable(I), variable(CANDIDATE), some([I, CANDIDATE], variable(identifier("all"))), holds(infix(reference(CANDIDATE, "kind"), "==", literal(kind))))
			},
			body: []
		}))
	}];
}
function collectKinds(node, kinds) {
	if (typeof node !== "object" || node === null) return;
	if ("term" in node && node.term === "reference" && "head" in node && node.head === OBJECTS && "steps" in node) {
		const [field, kind] = node.steps;
		if (field?.value === OF_KIND && typeof kind?.value === "string") kinds.add(kind.value);
	}
	for (const child of Object.values(node)) collectKinds(child, kinds);
}
// src/emit/candidate-rows.ts
var CandidateRows = class {
	scan;
	module;
	name;
	bindings;
	indexes;
	row;
	objects;
	constructor(scan, module) {
		this.scan = scan;
		this.module = module;
		this.name = module.partialName(scan.role, "candidates");
		const { statements, row, indexes } = bindAnchors(module.objectVariable(scan.kinds), scan.anchors, { take: (...words) => module.name(...words) }, true);
		this.bindings = statements;
		this.indexes = indexes;
		this.row = row;
	}
	get id() {
		return this.indexes.length === 0 ? variable(I) : array(variable(I), ...this.indexes.map(variable));
	}
	get idVariable() {
		return this.indexes.length === 0 ? I : ROW;
	}
	positionOf(row) {
		return this.indexes.length === 0 ? variable(row) : reference(row, 0);
	}
	bindElements(...others) {
		return namedWhereUsed(this.bindings, others);
	}
	each(head, ...rest) {
		const { object } = this.row;
		const elements = this.bindElements(head, rest);
		const needsObject = mentions([elements, rest], object);
		return [
			some(I, variable(this.positions())),
			...needsObject ? [assign(object, objectAt(I))] : [],
			...elements,
			...rest
		];
	}
	positions() {
		if (this.indexes.length === 0) return this.name;
		if (this.objects !== void 0) return this.objects;
		const positions = completeRule(this.module.name(this.scan.role, "objects"), setOf(reference(ROW, 0), some(ROW, variable(this.name))), `The objects that some ${this.scan.role} candidate is of.`);
		this.module.add(positions.rule);
		this.objects = positions.name;
		return positions.name;
	}
};
function namedWhereUsed(bindings, others) {
	return bindings.map((statement, i) => {
		if (statement.statement !== "some") return statement;
		const [index, element] = statement.names.map((name) => mentions([bindings.slice(i + 1), others], name) ? name : ANYTHING);
		if (index === void 0 || element === void 0) return statement;
		return {
			...statement,
			names: index === ANYTHING ? [element] : [index, element]
		};
	});
}
// src/emit/constant-sets.ts
const SHORT = 3;
const MOST_KEYS = 3;
var ConstantSets = class {
	byKey;
	constructor(scans, module) {
		const uses = new Map();
		for (const scan of scans) for (const predicate of predicatesOf(scan)) {
			if (predicate.test !== "in") continue;
			const key = keyOf(predicate.texts);
			const use = uses.get(key) ?? {
				roles: new Set(),
				keys: new Set(),
				texts: predicate.texts,
				count: 0
			};
			uses.set(key, {
				...use,
				count: use.count + 1
			});
			use.roles.add(scan.role);
			use.keys.add(lastKeyOf(predicate));
		}
		const named = [...uses].filter(([, { texts, count }]) => texts.length > SHORT || count > 1 && texts.length > 1);
		this.byKey = new Map(named.map(([key, { roles, keys, texts }]) => {
			const role = roles.size === 1 ? [...roles] : [];
			const words = [...keys].flatMap((one, i) => [...i === 0 ? [] : ["or"], one]);
			return [key, {
				name: module.firstName([
					...role,
					...keys.size === 1 ? words : [],
					"values"
				], ...keys.size <= MOST_KEYS ? [[
					...role,
					...words,
					"values"
				]] : [], [
					...role,
					...texts.slice(0, 1),
					"values"
				]),
				texts: sortedTexts(texts)
			}];
		}));
	}
	rules() {
		return [...this.byKey.values()].map(({ name, texts }) => ({
			head: {
				head: "value",
				name,
				value: set(...texts.map(literal))
			},
			body: []
		}));
	}
	contains(texts, value) {
		const text = texts.some(isScalarForm) ? call(FUNCTIONS.text.name, value) : value;
		const list = this.byKey.get(keyOf(texts));
		if (list !== void 0) return holds(reference(list.name, text));
		const [only] = texts;
		if (texts.length === 1 && only !== void 0) return holds(infix(text, "==", literal(only)));
		return holds(infix(text, "in", set(...sortedTexts(texts).map(literal))));
	}
};
function isScalarForm(text) {
	return /^(-?[0-9]|true$|false$)/.test(text);
}
function lastKeyOf({ at }) {
	const step = at.path.findLast((candidate) => candidate.step === "key");
	return step?.step === "key" ? step.key.split("/").at(-1) ?? "" : "";
}
function keyOf(texts) {
	return JSON.stringify(sortedTexts(texts));
}
function sortedTexts(texts) {
	return [...new Set(texts)].sort(compareCodePoints);
}
// src/emit/finding-rules.ts
function describeFinding(found, module) {
	const { pattern } = found;
	const statements = [];
	const resources = new Map();
	for (const [actor, position] of [[pattern.subject, SUBJECT], [pattern.partner, PARTNER]]) {
		if (actor === void 0) continue;
		const name = module.name(actor.id, "resource");
		resources.set(actor.id, {
			name,
			position
		});
		statements.push(assign(name, call(FUNCTIONS.foundResource.name, literal(actor.id), variable(position))));
	}
	const named = new FoundNames(found, module);
	if (mayNameOneTwice(pattern)) statements.push(not(call(FUNCTIONS.isShadowed.name, variable(SUBJECT), variable(named.positions()))));
	const messagePart = (part) => {
		if ("text" in part) return literal(part.text);
		const resource = resources.get(part.role.id);
		if (resource === void 0) throw new TypeError(`${part.role.id} is not reported`);
		if ("at" in part) return named.texts(part.at, statements);
		if (part.field === "uid") return call(FUNCTIONS.uid.name, variable(resource.position));
		return reference(resource.name, part.field);
	};
	return {
		statements,
		finding: findingTerm(pattern, pattern.message.map(messagePart), { resources: array(...[...resources.values()].map(({ name }) => variable(name))) }),
		rules: named.rules
	};
}
function findingWithoutObject(pattern, { kind, apiVersion }) {
	const known = {
		kind,
		apiVersion
	};
	const text = pattern.message.map((part) => {
		if ("text" in part) return part.text;
		return "field" in part ? known[part.field] ?? "" : "";
	});
	return findingTerm(pattern, [literal(text.join(""))], {
		resources: array(),
		absentKind: literal(kind)
	});
}
function findingTerm(pattern, message, resources) {
	const [only] = message;
	const isPlain = message.length === 1 && only?.term === "scalar";
	return object({
		pattern: literal(pattern.name),
		severity: literal(pattern.severity),
		message: isPlain ? only : call("concat", literal(""), array(...message)),
		...pattern.for === void 0 ? {} : { for: literal(pattern.for) },
		...resources
	});
}
function mayNameOneTwice({ dialect, subject: { kinds }, message }) {
	const tellsApart = message.some((part) => "field" in part && (part.field === "uid" || part.field === "apiVersion"));
	return !kinds.every(({ kind }) => kind === "Pod") && kindsOverlap(kinds, [{
		group: "",
		kind: "Pod"
	}]) || dialect === "kubepattern.dev/v1" && tellsApart;
}
var FoundNames = class {
	of;
	module;
	rules = [];
	found;
	foundRows;
	constructor(of, module) {
		this.of = of;
		this.module = module;
	}
	positions() {
		const { subjects, accepted } = this.of;
		const row = subjects.idVariable;
		if (row === I) return this.accepted();
		if (this.found !== void 0) return this.found;
		const positions = setOf(subjects.positionOf(row), some(row, variable(accepted)));
		const found = completeRule(this.module.name(subjects.scan.role, "found"), positions);
		this.rules.push(found.rule);
		this.found = found.name;
		return found.name;
	}
	texts(at, statements) {
		const { subjects } = this.of;
		const { role } = subjects.scan;
		const keys = at.path.flatMap((step) => step.step === "key" ? [step.key] : []);
		const name = this.module.firstName([
			role,
			...keys.slice(-1),
			"texts"
		], [
			role,
			...keys,
			"texts"
		]);
		const locals = this.module.locals();
		const text = locals.take(keys.at(-1) ?? "", "text");
		const { statements: steps, value } = walkFrom(subjects.row, at, locals);
		const rest = [...steps, assign(text, call(FUNCTIONS.text.name, value))];
		const { object: found } = subjects.row;
		this.rules.push({
			comment: [`The texts at ${keys.at(-1) ?? "the element"} of an object, where it is found.`],
			head: {
				head: "function",
				name,
				parameters: [I],
				value: setOf(variable(text), assign(found, objectAt(I)), ...subjects.bindElements(subjects.id, rest), holds(lookUp(this.accepted(), subjects.id)), ...rest)
			},
			body: []
		});
		const all = this.module.name(role, keys.at(-1) ?? "", "list");
		const each = [some(J, call(FUNCTIONS.namesakes.name, variable(SUBJECT))), some(TEXT, callRule(name, J))];
		statements.push(assign(all, call("sort", setOf(variable(TEXT), ...each))));
		return call("concat", literal(", "), variable(all));
	}
	accepted() {
		if (this.foundRows !== void 0) return this.foundRows;
		const { subjects, accepted } = this.of;
		const rows = completeRule(this.module.name(subjects.scan.role, "found", ...subjects.idVariable === I ? [] : ["rows"]), variable(accepted));
		this.rules.push(rows.rule);
		this.foundRows = rows.name;
		return rows.name;
	}
};
const TEXT = identifier("text");
// src/emit/key-index.ts
function emitKeyIndex({ names, wanted, entries, member, comment }, module) {
	const name = module.firstName(...names);
	const partial = module.partialName(name, "key");
	const index = completeRule(name, variable(partial), comment, COMPLETE);
	const keys = completeRule(module.name("keys", "for", name), unionOf(wanted.map((body) => setOf(variable(KEY), ...body)), KEY), "The keys that are looked up in it: no other needs an entry.");
	const filled = {
		head: {
			head: "sets",
			name: partial,
			key: variable(KEY),
			member: variable(member)
		},
		body: [...entries, prunes(lookUp(keys.name, variable(KEY)))]
	};
	return {
		index: index.name,
		rules: [
			index.rule,
			filled,
			keys.rule
		]
	};
}
const COMPLETE = "A complete rule is evaluated once, a partial rule for each key that is looked up.";
function eachKey(position, positions, keys) {
	return [some(position, variable(positions)), some(KEY, keys)];
}
// src/emit/pair-role.ts
function eachAtSide(join, side, object, module) {
	return eachOfKinds(join[side], object, (bodies) => {
		const name = module.name(object, "is_of_kind");
		module.add(...functionRules(name, [object], bodies));
		return name;
	});
}
// src/emit/class-neighbours.ts
function emitClasses(probe, roles, names, module) {
	const { id, join } = probe;
	const sources = new Map();
	return roles.flatMap(({ scan, sides: [side], positions }, number) => {
		const name = names[number];
		if (name === void 0 || side === void 0) return [];
		const source = sources.get(side) ?? (side === "referrer" ? knownKeys : knownClasses)(probe, roles, module);
		sources.set(side, source);
		const complete = completeRule(name, objectOf(variable(I), variable(KEYS), some(I, variable(positions)), assign(KEYS, source)), `${id}: what each ${scan.role} is linked to by ${join.title}.`);
		module.add(complete.rule);
		return [complete.name];
	});
}
function knownKeys({ join, id }, _, module) {
	const object = module.objectVariable(join.referent);
	const keys = completeRule(module.firstName([object, "keys"], [
		object,
		"keys",
		id
	]), setOf(variable(KEY), ...eachAtSide(join, "referent", object, module), some(KEY, keysAt(join, "referent", variable(object)))), `The keys of ${join.title} by which some object is referred to.`);
	module.add(keys.rule);
	return setOf(variable(KEY), some(KEY, keysAt(join, "referrer", objectAt(I))), holds(lookUp(keys.name, variable(KEY))));
}
function knownClasses({ join, id }, roles, module) {
	const object = module.objectVariable(join.referrer);
	const classes = completeRule(module.firstName([object, "classes"], [
		object,
		"classes",
		id
	]), setOf(variable(KEYS), ...eachAtSide(join, "referrer", object, module), assign(KEYS, keysAt(join, "referrer", variable(object)))), `The keys that objects refer to others by, for all those at once that refer to the same.`);
	const positions = roles.filter(({ sides }) => sides.includes("referent")).map((role) => role.positions);
	const { index, rules } = emitKeyIndex({
		names: [[
			object,
			"by",
			join.name
		], [
			object,
			"by",
			id
		]],
		wanted: [...new Set(positions)].map((one) => eachKey(I, one, keysAt(join, "referent", objectAt(I)))),
		entries: [some(KEYS, variable(classes.name)), some(KEY, variable(KEYS))],
		member: KEYS,
		comment: `From the keys of ${join.title} to all keys of those that refer to something by them.`
	}, module);
	module.add(...rules, classes.rule);
	return setOf(variable(OTHERS), some(KEY, keysAt(join, "referent", objectAt(I))), some(OTHERS, lookUp(index, variable(KEY))));
}
// src/emit/neighbours.ts
function emitNeighbours(probe, roles, module) {
	const { join, id } = probe;
	const names = roles.map(({ scan }) => module.firstName([scan.role, join.name], [
		scan.role,
		id,
		join.name
	]));
	if (join.byClass && !join.byIdentity) return emitClasses(probe, roles, names, module);
	const indexes = {
		referents: join.byIdentity || !hasSide(roles, "referrer") ? void 0 : emitIndex(probe, roles, "referrer", module),
		referrers: hasSide(roles, "referent") ? emitIndex(probe, roles, "referent", module) : void 0
	};
	return roles.flatMap((role, number) => {
		const name = names[number];
		if (name === void 0) return [];
		const comment = `${id}: what each ${role.scan.role} is linked to by ${join.title}.`;
		const complete = completeRule(name, neighbourMap(join, role, indexes), comment);
		module.add(complete.rule);
		return [complete.name];
	});
}
function hasSide(roles, side) {
	return roles.some(({ sides }) => sides.includes(side));
}
function emitIndex({ join, id }, roles, side, module) {
	const other = oppositeSide(side);
	const object = module.objectVariable(join[other]);
	const positions = roles.filter(({ sides }) => sides.includes(side)).map((role) => role.positions);
	const { index, rules } = emitKeyIndex({
		names: [[
			object,
			"by",
			join.name
		], [
			object,
			"by",
			id
		]],
		wanted: [...new Set(positions)].map((one) => eachKey(I, one, keysAt(join, side, objectAt(I)))),
		entries: [...eachAtSide(join, other, object, module), some(KEY, keysAt(join, other, variable(object)))],
		member: I,
		comment: `From the keys of ${join.title} to the objects that ${other === "referrer" ? "refer to something" : "are referred to"} by them.`
	}, module);
	module.add(...rules);
	return index;
}
function mayReferToItself({ byIdentity, referrer, referent }) {
	return byIdentity && kindsOverlap(referrer, referent);
}
function neighbourMap(join, { scan, sides, positions }, indexes) {
	const sources = sides.flatMap((side) => side === "referrer" ? [{
		name: REFERENCED,
		term: referenced(join, scan.kinds, indexes.referents)
	}] : referrers(join, scan.kinds, indexes.referrers));
	const [first] = sources;
	if (first === void 0) return {
		term: "object",
		entries: []
	};
	const each = some(I, variable(positions));
	const mayBeReferent = mayReferToItself(join) && kindsOverlap(join.referent, scan.kinds);
	if (sources.length === 1 && !mayBeReferent) {
		if (first.term.term === "call") return objectOf(variable(I), first.term, each);
		return objectOf(variable(I), variable(KEYS), each, assign(KEYS, first.term));
	}
	const union = unionOf(sources.map(({ name }) => variable(name)), KEY);
	const own = keysAt(join, "referent", objectAt(I));
	return objectOf(variable(I), variable(KEYS), each, ...sources.map(({ name, term }) => assign(name, term)), ...mayBeReferent ? [assign(OTHERS, union), assign(KEYS, infix(variable(OTHERS), "-", own))] : [assign(KEYS, union)]);
}
const REFERENCED = identifier("referenced");
const REFERRERS = identifier("referrers");
const IDENTITIES = identifier("identities");
function referenced(join, kinds, index) {
	if (index === void 0) return keysAt(join, "referrer", objectAt(I));
	return setOf(variable(J), some(KEY, keysAt(join, "referrer", objectAt(I))), some(J, lookUp(index, variable(KEY))), ...isAnother(kinds, join.referent));
}
function referrers(join, kinds, index) {
	if (index === void 0) return [];
	const linked = [
		some(KEY, keysAt(join, "referent", objectAt(I))),
		some(J, lookUp(index, variable(KEY))),
		...isAnother(kinds, join.referrer)
	];
	const positions = setOf(variable(J), ...linked);
	const referents = kindNames(join.referent);
	if (!mayReferToItself(join) || referents === void 0) return [{
		name: REFERRERS,
		term: positions
	}];
	const isReferent = holds(infix(reference(OBJECTS, "all", variable(J), "kind"), "in", set(...referents.map(literal))));
	const own = keysAt(join, "referent", objectAt(J));
	const withIdentity = setOf(variable(J), ...linked, isReferent, holds(infix(own, "!=", set())));
	return [{
		name: REFERRERS,
		term: infix(positions, "-", withIdentity)
	}, {
		name: IDENTITIES,
		term: setOf(variable(IDENTITY), ...linked, isReferent, some(IDENTITY, own))
	}];
}
function isAnother(kinds, others) {
	return kindsOverlap(kinds, others) ? [holds(infix(variable(I), "!=", variable(J)))] : [];
}
// src/emit/points.ts
function pointsStatement(points, parameters, minimum, already = 0) {
	const terms = points.map(({ name }) => callRule(name, ...parameters));
	if (already > 0) terms.unshift(literal(already));
	const [only] = terms;
	const total = terms.length === 1 && only !== void 0 ? only : call(FUNCTIONS.total.name, array(...terms));
	return holds(infix(total, ">=", literal(minimum)));
}
function pointsRules({ name, id, points, holds: body }, parameters) {
	return [{
		comment: [`What ${id} is worth where it holds.`],
		head: {
			head: "function",
			name,
			parameters,
			value: literal(points)
		},
		body
	}, {
		isDefault: true,
		head: {
			head: "function",
			name,
			parameters: parameters.map(() => ANYTHING),
			value: literal(0)
		},
		body: []
	}];
}
// src/emit/pairing-rules.ts
function emitPairing({ access, requirement }, roles, module) {
	const { allOf, anyOf, noneOf, score } = requirement;
	const driver = access.by === "key-index" ? access.driver : void 0;
	const neighbours = new Map();
	for (const probe of linksOf(requirement)) {
		const [ofSubjects, ofPartners] = emitNeighbours(probe, [{
			scan: roles.subject,
			sides: probe.subjectSides,
			positions: roles.subjects
		}, {
			scan: roles.partner,
			sides: probe.partnerSides,
			positions: roles.partners
		}], module);
		if (ofSubjects !== void 0 && ofPartners !== void 0) neighbours.set(probe, {
			ofSubjects,
			ofPartners
		});
	}
	const body = [];
	if (driver === void 0) body.push(some(SUBJECT, variable(roles.subjects)), some(PARTNER, variable(roles.partners)));
	else body.push(...emitDriver(driver, roles, neighbours.get(driver), module));
	if (kindsOverlap(roles.subject.kinds, roles.partner.kinds)) body.push(holds(infix(variable(SUBJECT), "!=", variable(PARTNER))));
	const calls = new Map();
	for (const [probe, named] of neighbours) if (probe !== driver) calls.set(probe, emitHaveInCommon(probe, named, module));
	const test = (probe, wanted) => {
		const call = calls.get(probe);
		return call === void 0 ? [] : [wanted ? holds(call) : not(call)];
	};
	body.push(...allOf.flatMap((probe) => test(probe, true)), ...noneOf.flatMap((probe) => test(probe, false)));
	if (anyOf.length > 0) {
		const name = module.name("have", "any");
		module.add(...functionRules(name, [SUBJECT, PARTNER], anyOf.map((probe) => test(probe, true))));
		body.push(holds(callRule(name, SUBJECT, PARTNER)));
	}
	if (score.minimum > 0) {
		const points = score.terms.filter(({ link }) => link !== driver).map(({ link, wanted, points: worth }) => {
			return {
				name: module.name(link.id, "points"),
				id: link.id,
				points: worth,
				holds: test(link, wanted)
			};
		});
		const already = score.terms.find(({ link }) => link === driver)?.points ?? 0;
		body.push(pointsStatement(points, [SUBJECT, PARTNER], score.minimum, already));
		module.add(...points.flatMap((one) => pointsRules(one, [SUBJECT, PARTNER])));
	}
	return body;
}
function emitDriver({ join, id }, { partner }, neighbours, module) {
	if (neighbours === void 0) throw new TypeError("the driver is one of the probes");
	const { ofSubjects, ofPartners } = neighbours;
	const { index, rules } = emitKeyIndex({
		names: [[
			partner.role,
			"by",
			join.name
		], [
			partner.role,
			"by",
			id
		]],
		wanted: [[some(KEYS, variable(ofSubjects)), some(KEY, variable(KEYS))]],
		entries: [some([I, KEYS], variable(ofPartners)), some(KEY, variable(KEYS))],
		member: I,
		comment: `From the neighbours by ${join.title} to the ${partner.role} candidates that have them.`
	}, module);
	module.add(...rules);
	const eachKeyOfSubject = some(KEY, variable(KEYS));
	const eachSubject = some([SUBJECT, KEYS], variable(ofSubjects));
	const partners = lookUp(index, variable(KEY));
	if (join.byIdentity) return [
		eachSubject,
		eachKeyOfSubject,
		some(PARTNER, partners)
	];
	return [eachSubject, some(PARTNER, setOf(variable(J), eachKeyOfSubject, some(J, partners)))];
}
function emitHaveInCommon({ id, join }, { ofSubjects, ofPartners }, module) {
	const name = module.name("have", id);
	module.add({
		comment: [`${id}: the two have something in common by ${join.title}.`],
		head: {
			head: "function",
			name,
			parameters: [SUBJECT, PARTNER]
		},
		body: [holds(infix(call("count", infix(lookUp(ofSubjects, variable(SUBJECT)), "&", lookUp(ofPartners, variable(PARTNER)))), ">", literal(0)))]
	});
	return callRule(name, SUBJECT, PARTNER);
}
// src/emit/closure-rules.ts
function emitClosureProbe({ probe, subjects, others }, module) {
	const { id, of, access } = probe;
	const owns = access.owner === "subject";
	const reaches = owns ? FUNCTIONS.ancestors : FUNCTIONS.descendants;
	const name = module.name(subjects.scan.role, "with", id);
	const reached = completeRule(module.firstName([of.role, owns ? "owners" : "owned"], [
		of.role,
		id,
		owns ? "owners" : "owned"
	]), call(reaches.name, setOf(variable(I), ...others.each(variable(I)))), owns ? `What owns some ${of.role}.` : `What some ${of.role} owns.`);
	const row = subjects.idVariable;
	const linked = completeRule(name, setOf(variable(row), some(row, variable(subjects.name)), ...row === I ? [] : [assign(I, subjects.positionOf(row))], holds(lookUp(reached.name, variable(I)))), `The ${subjects.scan.role} candidates that ${owns ? "own" : "are owned by"} some ${of.role}.`);
	return {
		name: linked.name,
		rules: [linked.rule, reached.rule]
	};
}
// src/emit/criteria-rules.ts
function emitCriteriaProbe({ probe, subjects, others }, module) {
	const { id, of, access } = probe;
	const name = module.name(subjects.scan.role, "with", id);
	const asked = emitAsked({
		probe,
		subjects,
		others
	}, module);
	const body = (side, head, rest) => {
		const locals = module.locals();
		return eachAt(side, {
			probe,
			subjects,
			others
		}, locals, head, (row) => [...keyStatements(access, side, row, locals, asked.name), ...rest(row, locals)]);
	};
	const comment = `The ${subjects.scan.role} candidates that ${id} links to some ${of.role}.`;
	if (access.residual.length === 0) {
		const keys = completeRule(module.firstName([of.role, "keys"], [
			of.role,
			id,
			"keys"
		]), setOf(variable(KEY), ...body("other", variable(KEY), () => [])));
		const linked = completeRule(name, setOf(subjects.id, ...body("subject", subjects.id, () => [holds(lookUp(keys.name, variable(KEY)))])), comment);
		return {
			name: linked.name,
			rules: [
				linked.rule,
				keys.rule,
				...asked.rules
			]
		};
	}
	const { index, rules } = emitKeyIndex({
		names: [[
			of.role,
			"by",
			"key"
		], [
			of.role,
			"by",
			id
		]],
		wanted: [body("subject", variable(KEY), () => [])],
		entries: body("other", variable(TEXTS), (row, locals) => residualTexts(access.residual, "other", row, locals, TEXTS)),
		member: TEXTS,
		comment: `From keys to the texts that ${of.role} candidates have beside them.`
	}, module);
	const linked = completeRule(name, setOf(subjects.id, ...body("subject", subjects.id, (row, locals) => {
		const own = locals.take("own");
		return [
			...residualTexts(access.residual, "subject", row, locals, own),
			some(OTHERS, lookUp(index, variable(KEY))),
			...access.residual.map((_, i) => holds(infix(call("count", infix(reference(own, i), "&", reference(OTHERS, i))), ">", literal(0))))
		];
	})), comment);
	return {
		name: linked.name,
		rules: [
			linked.rule,
			...rules,
			...asked.rules
		]
	};
}
function eachAt(side, { probe, subjects, others }, locals, head, rest) {
	if (side === "subject") return subjects.each(head, ...rest(subjects.row));
	const { statements, row } = bindAnchors(others.row.object, probe.access.otherAnchors, locals);
	return others.each(head, ...statements, ...rest(row));
}
function keyStatements({ key, selector }, side, row, locals, asked) {
	const parts = key.map((criterion) => emitTexts(criterion[side], row, locals));
	if (selector !== void 0) {
		const part = locals.take("requirement");
		const required = locals.take("required");
		if (selector.of === side) {
			const { statements, selectors } = eachSelector(selector, row, locals);
			parts.push({
				statements: [
					...statements,
					some(required, selectors),
					assign(part, call(FUNCTIONS.requirementKey.name, variable(required)))
				],
				term: variable(part)
			});
		} else if (asked !== void 0) {
			const labels = call(FUNCTIONS.labels.name, variable(row.object));
			parts.push({
				statements: [some(part, call(FUNCTIONS.matchedKeys.name, labels, variable(asked)))],
				term: variable(part)
			});
		}
	}
	const [only] = parts;
	const terms = parts.map(({ term }) => term);
	const whole = parts.length === 1 && only !== void 0 ? only.term : call(FUNCTIONS.key.name, array(...terms));
	return [...parts.flatMap(({ statements }) => statements), assign(KEY, whole)];
}
function eachSelector(selector, row, locals) {
	const { statements, value } = walkFrom(row, selector.at, locals);
	const name = locals.take("selector");
	return {
		statements: [...statements, assign(name, value)],
		selectors: call(FUNCTIONS.required.name, variable(name), literal(selector.emptyMatches))
	};
}
function emitAsked(criteria, module) {
	const { access, id } = criteria.probe;
	const { selector } = access;
	if (selector === void 0) return {
		name: void 0,
		rules: []
	};
	const locals = module.locals();
	const required = locals.take("required");
	const each = eachAt(selector.of, criteria, locals, variable(required), (row) => {
		const { statements, selectors } = eachSelector(selector, row, locals);
		return [...statements, some(required, selectors)];
	});
	const all = setOf(variable(required), ...each);
	const asked = completeRule(module.name(id, "asked"), call(FUNCTIONS.asked.name, all), "The lists of label names that some selector asks for, by their first name.");
	return {
		name: asked.name,
		rules: [asked.rule]
	};
}
function residualTexts(residual, side, row, locals, name) {
	const sets = residual.map((criterion) => {
		const { statements, term } = emitTexts(criterion[side], row, locals);
		const texts = locals.take(term.term === "variable" ? term.name : "", "texts");
		return {
			texts,
			statement: assign(texts, statements.length === 0 ? set(term) : setOf(term, ...statements))
		};
	});
	return [...sets.map(({ statement }) => statement), assign(name, array(...sets.map(({ texts }) => variable(texts))))];
}
// src/emit/probe-rules.ts
function emitProbe(roles, module) {
	const { id, access, of } = roles.probe;
	const name = module.name(roles.subject.role, "with", id);
	const subjectsAt = access.by === "key-set" ? subjectsByKeySet : subjectsByTwoOfEach;
	const linked = access.sides.map((side) => subjectsAt(roles, side, module));
	const probe = completeRule(name, unionOf(linked.map(({ set }) => set), I), `The ${roles.subject.role} candidates that ${access.join.title} links to some ${of.role}.`);
	return {
		name: probe.name,
		rules: [probe.rule, ...linked.flatMap(({ rules }) => rules)]
	};
}
function subjectsByKeySet({ probe, subjects, others }, side, module) {
	const { of, access } = probe;
	const other = oppositeSide(side);
	const ofSide = other === "referrer" ? "reference" : "identity";
	const keys = completeRule(module.firstName([of.role, "keys"], [
		of.role,
		ofSide,
		"keys"
	], [
		of.role,
		probe.id,
		"keys"
	]), setOf(variable(KEY), ...eachKey(I, others, keysAt(access.join, other, objectAt(I)))));
	return {
		set: setOf(variable(I), ...eachKey(I, subjects, keysAt(access.join, side, objectAt(I))), holds(lookUp(keys.name, variable(KEY)))),
		rules: [keys.rule]
	};
}
function subjectsByTwoOfEach({ probe, subjects, others }, side, module) {
	const { of, access } = probe;
	const other = oppositeSide(side);
	const entries = arrayOf(array(variable(KEY), variable(I)), ...eachKey(I, others, keysAt(access.join, other, objectAt(I))));
	const two = completeRule(module.firstName([
		of.role,
		"by",
		access.join.name
	], [
		of.role,
		"by",
		other === "referrer" ? "reference" : "identity"
	], [
		of.role,
		"by",
		probe.id
	]), call(FUNCTIONS.firstAndLast.name, entries), `By each key of ${access.join.title} two of the ${of.role} candidates that have it, where there are two.`);
	return {
		set: setOf(variable(I), ...eachKey(I, subjects, keysAt(access.join, side, objectAt(I))), some(J, lookUp(two.name, variable(KEY))), holds(infix(variable(I), "!=", variable(J)))),
		rules: [two.rule]
	};
}
// src/emit/requirement-rules.ts
function emitRequirement(requirement, subjects, candidates, module) {
	const { scan: subject, name: own, idVariable: row } = subjects;
	const probes = linksOf(requirement);
	if (probes.length === 0) return own;
	const { allOf, anyOf, noneOf, score } = requirement;
	const accepted = module.partialName(subject.role, "accepted");
	const linked = new Map();
	const after = [];
	for (const probe of probes) {
		const { name, rules } = emitAccess(probe, subjects, rowsOf(candidates, probe.of), module);
		linked.set(probe, name);
		after.push(...rules);
	}
	const test = (probe, wanted) => {
		const name = linked.get(probe);
		if (name === void 0) return [];
		const isLinked = lookUp(name, variable(row));
		return [wanted ? holds(isLinked) : not(isLinked)];
	};
	const body = [
		some(row, variable(own)),
		...allOf.flatMap((probe) => test(probe, true)),
		...noneOf.flatMap((probe) => test(probe, false))
	];
	if (anyOf.length > 0) {
		const names = anyOf.flatMap((probe) => linked.get(probe) ?? []);
		const any = completeRule(module.name(subject.role, "with", "any"), unionOf(names.map(variable), row), `The ${subject.role} candidates that at least one of the alternatives holds for.`);
		body.push(holds(lookUp(any.name, variable(row))));
		after.unshift(any.rule);
	}
	if (score.minimum > 0) {
		const points = score.terms.map(({ link, wanted, points: worth }) => ({
			name: module.name(link.id, "points"),
			id: link.id,
			points: worth,
			holds: test(link, wanted)
		}));
		body.push(pointsStatement(points, [row], score.minimum));
		after.push(...points.flatMap((one) => pointsRules(one, [row])));
	}
	const comment = [`The ${subject.role} candidates that the relationships accept.`];
	module.add({
		comment,
		head: {
			head: "set",
			name: accepted,
			member: variable(row)
		},
		body
	}, ...after);
	return accepted;
}
function emitAccess(probe, subjects, others, module) {
	const { access } = probe;
	switch (access.by) {
		case "criteria": return emitCriteriaProbe({
			probe: {
				...probe,
				access
			},
			subjects,
			others
		}, module);
		case "closure": return emitClosureProbe({
			probe: {
				...probe,
				access
			},
			subjects,
			others
		}, module);
		case "key-set":
		case "two-of-each-key": return emitProbe({
			probe: {
				...probe,
				access
			},
			subject: subjects.scan,
			subjects: subjects.name,
			others: others.name
		}, module);
	}
}
function rowsOf(candidates, scan) {
	const rows = candidates.get(scan);
	if (rows === void 0) throw new TypeError(`no rule was emitted for the role ${scan.role}`);
	return rows;
}
// src/emit/predicates.ts
const SUFFIXES = {
	exists: "exists",
	empty: "is_empty",
	"all-empty": "has_content",
	in: "in",
	same: "is",
	compare: "compares",
	length: "length"
};
var PredicateEmitter = class {
	role;
	row;
	module;
	sets;
	helpers = [];
	constructor(role, row, module, sets) {
		this.role = role;
		this.row = row;
		this.module = module;
		this.sets = sets;
	}
	allHold(predicates) {
		const binding = predicates.filter((predicate) => binds(predicate));
		return predicates.flatMap((predicate) => {
			return binding.length < 2 || !binding.includes(predicate) ? this.statements(predicate) : [holds(this.helper(predicate, [this.statements(predicate)]))];
		});
	}
	literal({ predicate, isNegated }) {
		const statements = this.statements(predicate);
		return isNegated ? [not(this.helper(predicate, [statements]))] : statements;
	}
	statements(predicate) {
		const locals = this.module.locals();
		if (predicate.test === "same") return this.sameText(predicate, locals);
		const { statements, value, element } = walkFrom(this.row, predicate.at, locals);
		switch (predicate.test) {
			case "exists": return element !== void 0 ? statements : [...statements, holds(infix(value, "!=", {
				term: "scalar",
				value: null
			}))];
			case "in": return [...statements, this.sets.contains(predicate.texts, value)];
			case "compare":
			case "length": {
				const reading = predicate.test === "compare" ? FUNCTIONS.integer : FUNCTIONS.size;
				const number = call(reading.name, value);
				return [...statements, holds(infix(number, predicate.comparison, literal(predicate.bound)))];
			}
			case "empty": {
				const exists = {
					test: "exists",
					at: predicate.at
				};
				return [holds(this.helper(predicate, [this.literal({
					predicate: exists,
					isNegated: true
				}), [...statements, holds(call(FUNCTIONS.isEmpty.name, value))]]))];
			}
			case "all-empty": {
				const content = element ?? locals.take("value");
				const isThere = holds(infix(variable(content), "!=", {
					term: "scalar",
					value: null
				}));
				const assignment = element === void 0 ? [assign(content, value), isThere] : [];
				const isFull = not(call(FUNCTIONS.isEmpty.name, variable(content)));
				return [not(this.helper(predicate, [[
					...statements,
					...assignment,
					isFull
				]]))];
			}
		}
	}
	sameText(predicate, locals) {
		const [own, other] = [predicate.at, predicate.as].map((at, i) => {
			const name = locals.take(i === 0 ? "texts" : "other_texts");
			const { statements, term } = emitTexts({
				sources: [at],
				of: "scalars"
			}, this.row, locals);
			return {
				name,
				statement: assign(name, setOf(term, ...statements))
			};
		});
		if (own === void 0 || other === void 0) return [];
		const common = call("count", infix(variable(own.name), "&", variable(other.name)));
		return [
			own.statement,
			other.statement,
			holds(infix(common, ">", literal(0)))
		];
	}
	helper(predicate, bodies) {
		const { test, at } = predicate;
		const keys = stepsOf(at).flatMap((step) => step.step === "key" ? [step.key] : []);
		const suffix = SUFFIXES[test];
		const name = this.module.firstName([
			this.role,
			...keys.slice(-1),
			suffix
		], [
			this.role,
			...keys.slice(-2),
			suffix
		], [
			this.role,
			...keys,
			suffix
		]);
		const parameters = rootsOf(this.row, pathsOfPredicate(predicate));
		this.helpers.push(...functionRules(name, parameters, bodies));
		return callRule(name, ...parameters);
	}
};
function binds(predicate) {
	return predicate.test === "same" || bindsVariables(predicate.at.path);
}
// src/emit/scan-rules.ts
const LONGEST_BODY = 100;
function emitScan(rows, among, sets, module) {
	const { role, kinds, where } = rows.scan;
	const { allOf, anyOf, noneOf } = where;
	const { object } = rows.row;
	const predicates = new PredicateEmitter(role, rows.row, module, sets);
	const groups = [];
	const group = (suffix, tests, bodies) => {
		const name = module.name(role, suffix);
		const parameters = rootsOf(rows.row, tests.flatMap(pathsOfPredicate));
		groups.push(...functionRules(name, parameters, bodies));
		return callRule(name, ...parameters);
	};
	const isOfKind = (bodies) => {
		const name = module.name(role, "is_of_kind");
		groups.push(...functionRules(name, [object], bodies));
		return name;
	};
	const candidates = among === "snapshot" ? eachOfKinds(kinds, object, isOfKind) : [some([I, object], reference(SUBJECTS, "all")), ...kindTest(kinds, object, isOfKind)];
	const named = emitNamedKinds(rows, module);
	const tests = [...allOf.length <= LONGEST_BODY ? predicates.allHold(allOf) : chunksOf(allOf).map((chunk) => holds(group("match_all", chunk, [predicates.allHold(chunk)])))];
	if (anyOf.length > 0) {
		const bodies = anyOf.map((literal) => predicates.literal(literal));
		tests.push(holds(group("match_any", anyOf.map(({ predicate }) => predicate), bodies)));
	}
	if (noneOf.length > 0) {
		const bodies = noneOf.map((predicate) => predicates.statements(predicate));
		tests.push(not(group("match_none", noneOf, bodies)));
	}
	const body = [
		...candidates,
		...named.statements,
		...rows.bindElements(rows.id, tests),
		...tests
	];
	const comment = [`The ${kindsText(kinds)} objects that can be ${role}, by position.`];
	module.add({
		comment,
		head: {
			head: "set",
			name: rows.name,
			member: rows.id
		},
		body
	}, ...named.rules, ...groups, ...predicates.helpers);
}
function emitNamedKinds({ scan, row }, module) {
	if (scan.namedBySubject === void 0) return {
		statements: [],
		rules: []
	};
	const { subjectKinds, by } = scan.namedBySubject;
	const object = module.objectVariable(subjectKinds);
	const namer = rowOf(object);
	const locals = module.locals();
	const rules = [];
	const each = eachOfKinds(subjectKinds, object, (bodies) => {
		const name = module.name(object, "is_of_kind");
		rules.push(...functionRules(name, [object], bodies));
		return name;
	});
	const texts = [by.apiVersion, by.kind].map((source, i) => {
		if (typeof source === "string") return {
			statements: [],
			term: literal(source)
		};
		const words = i === 0 ? "api_version" : "kind";
		const [values, value, text] = [
			locals.take(words, "values"),
			locals.take("value"),
			locals.take(words)
		];
		const { statements, value: term } = walkFrom(namer, source, locals);
		const list = arrayOf(variable(value), ...statements, assign(value, term));
		const first = assign(text, call(FUNCTIONS.firstText.name, variable(values)));
		return {
			statements: [assign(values, list), first],
			term: variable(text)
		};
	});
	const statements = texts.flatMap((text) => text.statements);
	const named = completeRule(module.name(scan.role, "kinds"), setOf(variable(KEY), ...each, ...statements, assign(KEY, call(FUNCTIONS.key.name, array(...texts.map(({ term }) => term))))), "The kinds that some object names, each with its whole apiVersion.");
	const own = call(FUNCTIONS.key.name, array(reference(row.object, "apiVersion"), reference(row.object, "kind")));
	return {
		statements: [holds(lookUp(named.name, own))],
		rules: [named.rule, ...rules]
	};
}
function chunksOf(predicates) {
	const count = Math.ceil(predicates.length / LONGEST_BODY);
	return Array.from({ length: count }, (_, i) => predicates.slice(i * LONGEST_BODY, (i + 1) * LONGEST_BODY));
}
// src/emit/pattern-module.ts
function patternPackage(pattern) {
	return dotted(`kubepattern.${pattern.packageName}`);
}
function patternModule(plan, input = "documents") {
	const { pattern } = plan;
	const relationships = plan.joins.map(joinPackage);
	const builder = new ModuleBuilder(relationships.map((path) => path.at(-1) ?? ""));
	if (plan.isVacuous) addVacuousRules(plan, input, builder);
	else addRules(plan, input, builder);
	const imports = usedImports([...LIBRARY_MODULES.map((name) => dotted(`data.lib.kubepattern.${name}`)), ...relationships.map((path) => [...dotted("data"), ...path])], builder.rules);
	return {
		comment: [`Generated by patternc from the pattern ${pattern.name}.`, "Do not edit: change the pattern and build again."],
		annotations: annotationsOf(pattern),
		package: patternPackage(pattern),
		imports: imports.toSorted((a, b) => a.join(".") < b.join(".") ? -1 : 1),
		rules: builder.rules
	};
}
const FINDING = partial("finding");
const NOTHING = {
	comment: ["Nothing, ever: a link that is needed can never hold."],
	isEntrypoint: true,
	head: {
		head: "value",
		name: FINDING,
		value: set()
	},
	body: []
};
function addVacuousRules({ pattern, subject }, input, module) {
	if (pattern.whenNone === void 0) module.add(NOTHING);
	else if (subject.kinds.length === 0) module.add(asEntrypoint(absenceRule(pattern, pattern.whenNone, [])));
	else {
		const sets = new ConstantSets([subject], module);
		module.add(...sets.rules());
		const rows = new CandidateRows(subject, module);
		emitScan(rows, input !== "documents" ? "review" : "snapshot", sets, module);
		module.add(asEntrypoint(absenceRule(pattern, pattern.whenNone, hasNone(rows))));
	}
}
function asEntrypoint(rule) {
	return {
		...rule,
		isEntrypoint: true
	};
}
function absenceRule(pattern, whenNone, body) {
	return {
		comment: ["That there is no candidate at all."],
		head: {
			head: "set",
			name: FINDING,
			member: findingWithoutObject(pattern, whenNone)
		},
		body
	};
}
function hasNone({ name }) {
	return [holds(infix(call("count", variable(name)), "==", literal(0)))];
}
function addRules(plan, input, module) {
	const { pattern, scans, subject, partner, pairing } = plan;
	const sets = new ConstantSets(scans, module);
	module.add(...sets.rules());
	const candidates = new Map();
	for (const scan of scans) {
		const rows = new CandidateRows(scan, module);
		candidates.set(scan, rows);
		emitScan(rows, scan === subject && input !== "documents" ? "review" : "snapshot", sets, module);
	}
	const subjects = candidates.get(subject);
	if (subjects === void 0) throw new TypeError("the subject is one of the scans");
	const accepted = emitRequirement(plan.requirement, subjects, candidates, module);
	const partners = partner === void 0 ? void 0 : candidates.get(partner)?.name;
	const eachFinding = partner !== void 0 && pairing !== void 0 && partners !== void 0 ? emitPairing(pairing, {
		subject,
		subjects: accepted,
		partner,
		partners
	}, module) : eachSubject(subjects, accepted);
	const { statements, finding, rules } = describeFinding({
		pattern,
		subjects,
		accepted
	}, module);
	module.add({
		comment: ["What the pattern finds."],
		isEntrypoint: true,
		head: {
			head: "set",
			name: FINDING,
			member: finding
		},
		body: [...eachFinding, ...statements]
	});
	if (pattern.whenNone !== void 0) module.add(absenceRule(pattern, pattern.whenNone, hasNone(subjects)));
	module.add(...rules);
}
function eachSubject(subjects, accepted) {
	const row = subjects.idVariable;
	if (row === I) return [some(SUBJECT, variable(accepted))];
	return [some(row, variable(accepted)), assign(SUBJECT, subjects.positionOf(row))];
}
function annotationsOf(pattern) {
	const { name, category, patternType, severity, reference } = pattern;
	return {
		title: pattern.displayName,
		...pattern.description === void 0 ? {} : { description: pattern.description },
		relatedResources: [pattern.docUrl, pattern.gitUrl].filter((url) => url !== void 0),
		custom: {
			pattern: name,
			severity,
			category,
			...patternType === void 0 ? {} : { type: patternType },
			...reference === void 0 ? {} : { reference }
		}
	};
}
// src/emit/groups-by-kind.ts
function groupsByKind(kinds) {
	const groups = new Map();
	for (const { group, kind } of kinds) groups.set(kind, (groups.get(kind) ?? new Set()).add(group));
	return {
		term: "object",
		entries: [...groups].sort(([a], [b]) => a < b ? -1 : 1).map(([kind, names]) => [literal(kind), set(...[...names].sort().map(literal))])
	};
}
// src/emit/settings-module.ts
function settingsModule({ defaultNamespace, kinds = defaultKindCatalog }) {
	return {
		comment: ["Generated by patternc: what it takes for granted about the cluster."],
		package: dotted("lib.kubepattern.settings"),
		imports: [],
		rules: [{
			comment: ["Where an object goes that does not say."],
			head: {
				head: "value",
				name: identifier("default_namespace"),
				value: literal(defaultNamespace)
			},
			body: []
		}, {
			comment: ["The kinds that are in no namespace, with their API groups."],
			head: {
				head: "value",
				name: identifier("cluster_scoped"),
				value: groupsByKind(kinds.clusterScoped)
			},
			body: []
		}]
	};
}
// src/emit/emit-policy.ts
function emitPolicy(plans, settings) {
	const { patterns, joins } = emitModules(plans);
	const generated = [
		...patterns,
		...joins,
		...objectsOfKindModule(patterns),
		settingsModule(settings),
		findingsModule(plans.map((plan) => plan.pattern))
	].map((module) => moduleFile(module, settings.packagePrefix));
	return [...generated, ...libraryFiles(generated, "documents", settings.packagePrefix)].toSorted((a, b) => a.path < b.path ? -1 : 1);
}
function emitModules(plans) {
	const joins = new Set(plans.flatMap((plan) => plan.joins));
	return {
		patterns: plans.map((plan) => patternModule(plan)),
		joins: [...joins].flatMap((join) => joinModule(join) ?? [])
	};
}
function withPackages(modules, packageFor) {
	const moved = new Map(modules.map((module) => [module.package.join("."), packageFor(module)]));
	return modules.map((module) => ({
		...module,
		package: packageFor(module) ?? module.package,
		imports: module.imports.map((path) => {
			const [data, ...target] = path;
			const other = moved.get(target.join("."));
			return data === void 0 || other === void 0 ? path : [data, ...other];
		})
	}));
}
function moduleFile(module, prefix = []) {
	const path = module.package[0] === "kubepattern" ? [...module.package, module.package.at(-1)] : module.path ?? module.package;
	return {
		path: `${[...prefix, ...path].join("/")}.rego`,
		text: printModule(withPrefix(module, prefix))
	};
}
// src/emit/conftest-module.ts
function conftestModule(pattern) {
	const { severity, category, docUrl, reference: page } = pattern;
	const about = object({
		category: literal(category),
		...docUrl === void 0 ? {} : { docUrl: literal(docUrl) },
		...page === void 0 ? {} : { reference: literal(page) }
	});
	const results = namesSubject(pattern) ? "results" : "named_results";
	const guard = needsSeveral(pattern) ? [holds(reference(identifier("conftest"), "has_several"))] : [];
	return {
		comment: [`Generated by patternc from the pattern ${pattern.name}.`, "Do not edit: change the pattern and build again."],
		package: patternPackage(pattern),
		imports: [CONFTEST_LIBRARY],
		rules: [{
			comment: ["What the pattern finds, as Conftest reads it."],
			head: {
				head: "set",
				name: partial(severityAction(severity)),
				member: variable(RESULT)
			},
			body: [...guard, some(RESULT, call(`conftest.${results}`, variable(identifier("finding")), about))]
		}]
	};
}
function conftestFiles(patterns, modules, main = patterns, prefix = []) {
	const there = new Set(modules.map(({ path }) => path));
	const generated = [...patterns.map((pattern) => ({
		path: [...prefix, pathOf(pattern)].join("/"),
		text: printModule(withPrefix(conftestModule(pattern), prefix))
	})), moduleFile(conftestMain(main), prefix)];
	const library = libraryFiles(generated, "documents", prefix);
	return [...generated, ...library.filter(({ path }) => !there.has(path))];
}
function pathOf(pattern) {
	const name = pattern.packageName === "conftest" ? "conftest_rules" : "conftest";
	return `${patternPackage(pattern).join("/")}/${name}.rego`;
}
// src/emit/compile-policy.ts
const DEFAULT_OPTIONS = {
	defaultNamespace: "default",
	profile: "recommended"
};
async function compilePolicy(patterns, options, compileToWasm) {
	const clashes = nameClashes(patterns);
	if (clashes.length > 0) return failure(clashes);
	const plans = patterns.map(planPattern);
	const { defaultNamespace, kinds, packagePrefix } = options;
	const settings = {
		defaultNamespace,
		...kinds === void 0 ? {} : { kinds }
	};
	const modules = emitPolicy(plans, settings);
	const wasm = await compileToWasm(modules, [FINDINGS_ENTRYPOINT, ...patterns.map((pattern) => findingEntrypoint(pattern))]);
	if (!wasm.ok) return wasm;
	const published = packagePrefix === void 0 ? modules : emitPolicy(plans, {
		...settings,
		packagePrefix
	});
	const policy = {
		patterns,
		plans,
		modules: published,
		conftestModules: conftestFiles(patterns, published, patternsOf(patterns, options.profile), packagePrefix),
		wasm: wasm.value,
		fields: policyFields(plans),
		settings: {
			...settings,
			...packagePrefix === void 0 ? {} : { packagePrefix }
		}
	};
	return success(policy, wasm.diagnostics);
}
// src/opa/opa-diagnostics.ts
const REPORT_IT = "this is a bug of patternc: please report it, with the pattern";
const CODES = {
	check: "opa/strict",
	format: "opa/format",
	compile: "opa/compile"
};
function opaDiagnostics(operation, errors, modules) {
	return errors.map(({ code, message, location }) => ({
		...errorDiagnostic({
			code: operation === void 0 ? "opa/crash" : CODES[operation],
			message: `${code}: ${message.replace(/\s+/g, " ").trim()}`,
			help: REPORT_IT,
			place: location && {
				file: location.file,
				line: location.row,
				column: location.col
			}
		}),
		...sourceLine(location, modules)
	}));
}
function crashDiagnostic(why) {
	const limit = /^stopped after|Maximum call stack size exceeded/.exec(why)?.[0];
	if (limit === void 0) return errorDiagnostic({
		code: "opa/crash",
		message: `the embedded opa gave no answer: ${why}`,
		help: REPORT_IT
	});
	const message = `the patterns together are too large for the embedded opa: ${limit.startsWith("stopped") ? why.replace(/:.*/, "") : "its stack is full"}`;
	return errorDiagnostic({
		code: "opa/too-large",
		message,
		help: "split the largest of them, or build them in several runs"
	});
}
function sourceLine(location, modules) {
	const line = (modules.find(({ path }) => path === location?.file)?.text)?.split("\n")[(location?.row ?? 0) - 1];
	return line === void 0 ? {} : { sourceLine: line };
}
// src/opa/opa-protocol.ts
function requestText({ operations, ...rest }) {
	return JSON.stringify({
		...rest,
		wants: operations
	});
}
function readResponse(responseText, request) {
	const response = parseResponse(responseText);
	if (response === void 0) return failure([crashDiagnostic("its answer is not whole")]);
	const { failed, errors, wasm, ...rest } = response;
	if (errors !== void 0) return failure(opaDiagnostics(failed, errors, request.modules));
	return success(wasm === void 0 ? rest : {
		...rest,
		wasm: decodeBase64(wasm)
	});
}
function parseResponse(responseText) {
	try {
		return JSON.parse(responseText);
	} catch {
		return;
	}
}
// src/opa/run-opa.ts
const MAX_ATTEMPTS = 3;
const CRASHES = new Set([
	"SIGSEGV",
	"SIGBUS",
	"SIGILL",
	"SIGTRAP",
	"SIGABRT"
]);
const PUBLISHED_COMPILER = fileURLToPath(new URL("../../opa-compiler/opa-compiler.wasm.br", import.meta.url));
const WORKER = fileURLToPath(new URL(`../${import.meta.url.endsWith(".ts") ? "../dist/" : ""}opa/opa-worker.js`, import.meta.url));
async function runOpa(request, options = {}) {
	const text = requestText(request);
	const cache = process.env.PATTERNC_KEEP_TMP ? void 0 : options.cache;
	const compilerHash = cache === void 0 ? "" : await publishedHash(options.compilerFile ?? PUBLISHED_COMPILER);
	const cached = await cache?.get(compilerHash, text);
	if (cached !== void 0) return readResponse(cached, request);
	const run = await runRequest(text, options);
	if (!run.ok) return run;
	const response = readResponse(run.value, request);
	if (response.ok) await cache?.put(compilerHash, text, run.value);
	return response;
}
const TIMEOUT_MS = 12e4;
const TIMEOUT_MS_PER_BYTE = .1;
async function runRequest(text, options) {
	try {
		if (!process.env.PATTERNC_KEEP_TMP) return await withTemporaryFolder((folder) => runIn(folder, text, options));
		const folder = await mkdtemp(join(tmpdir(), "patternc-opa-"));
		const response = await runIn(folder, text, options);
		process.stderr.write(`debug: kept the request of the embedded opa: ${folder}\n`);
		return response;
	} catch (error) {
		if (error instanceof Error && "syscall" in error && /^mkd/.test(String(error.syscall))) return failure([noTemporaryFolder()]);
		throw error;
	}
}
async function runIn(folder, text, options) {
	const requestFile = join(folder, "request.json");
	const responseFile = join(folder, "response.json");
	const noRoom = await writeFile(requestFile, text).then(() => void 0, (error) => error);
	if (noRoom !== void 0) return failure([noTemporaryFile(noRoom instanceof Error ? noRoom.message : String(noRoom))]);
	let exit = await runWorker(requestFile, responseFile, options);
	for (let attempt = 2; exit.crashed === true && attempt <= MAX_ATTEMPTS; attempt++) exit = await runWorker(requestFile, responseFile, options);
	const full = exit.how === void 0 ? null : /write \/dev\/stdout: (.*)/.exec(exit.stderr);
	if (full !== null) return failure([noTemporaryFile(full[1] ?? "")]);
	if (exit.how !== void 0) return failure([crashDiagnostic(`${exit.how}: ${reason(exit.stderr)}`)]);
	return success(await readFile(responseFile, "utf8"));
}
function noTemporaryFile(reason) {
	return errorDiagnostic({
		code: "opa/crash",
		message: `the embedded opa has no room for its work in ${tmpdir()}: ${reason}`,
		help: "make room there, or set TMPDIR to another folder"
	});
}
function noTemporaryFolder() {
	return errorDiagnostic({
		code: "opa/crash",
		message: `the embedded opa could not be started: no temporary folder can be made in ${tmpdir()}`,
		help: "set TMPDIR to a folder that can be written to"
	});
}
async function runWorker(requestFile, responseFile, options) {
	const { compilerFile = PUBLISHED_COMPILER, workerFile = WORKER } = options;
	const stdin = await open(requestFile, "r");
	const timeoutMs = options.timeoutMs ?? TIMEOUT_MS + (await stdin.stat()).size * TIMEOUT_MS_PER_BYTE;
	const stdout = await open(responseFile, "w");
	try {
		const child = spawn(process.execPath, [
			"--no-warnings",
			workerFile,
			compilerFile
		], {
			stdio: [
				stdin.fd,
				stdout.fd,
				"pipe"
			],
			timeout: Math.round(timeoutMs),
			killSignal: "SIGKILL",
			windowsHide: true
		});
		const release = onInterruption(() => child.kill("SIGKILL"));
		return await new Promise((resolve) => {
			let stderr = "";
			child.stderr?.setEncoding("utf8").on("data", (text) => {
				stderr += text;
			});
			child.on("error", (error) => resolve({
				how: "not started",
				stderr: error.message
			}));
			child.on("close", (code, signal) => {
				const how = child.killed ? `stopped after ${Math.round(timeoutMs)} ms` : signal ? `ended by ${signal}` : `exit code ${code}`;
				const crashed = !child.killed && signal !== null && CRASHES.has(signal);
				resolve({
					how: code === 0 ? void 0 : how,
					crashed,
					stderr
				});
			});
		}).finally(release);
	} finally {
		await stdin.close();
		await stdout.close();
	}
}
async function publishedHash(compilerFile) {
	return readFile(compilerFile.replace(/br$/, "sha256"), "utf8").catch(() => "");
}
function reason(stderr) {
	const lines = stderr.split("\n").map((line) => line.trim());
	return lines.find((line) => /^(panic|fatal error):/.test(line)) ?? lines.findLast((line) => line !== "") ?? "no word";
}
// src/opa/opa-compiler.ts
function compileToWasm(modules, entrypoints, options) {
	return runForOne({
		modules,
		entrypoints,
		operations: ["compile"]
	}, options, ({ wasm }) => wasm ?? new Uint8Array());
}
async function runForOne(request, options, pick) {
	const result = await runOpa(request, options);
	return result.ok ? success(pick(result.value)) : result;
}
// src/compile.ts
function compilePatterns(patterns, given = {}) {
	const options = {
		...DEFAULT_OPTIONS,
		...given
	};
	const { cache } = options;
	return compilePolicy(patterns, options, (modules, entrypoints) => compileToWasm(modules, entrypoints, cache && { cache }));
}
export { FUNCTIONS as A, IDENTITY as C, PARTNER as D, OBJECTS as E, usedImports as M, SUBJECT as O, I as S, KEY as T, libraryFiles as _, emitModules as a, walk as b, withPackages as c, FINDING as d, patternModule as f, objectsOfKindModule as g, OF_KIND as h, conftestFiles as i, KEY_FUNCTIONS as j, COUNTERPARTS as k, settingsModule as l, REFERRERS as m, compileToWasm as n, emitPolicy as o, REFERENCED as p, DEFAULT_OPTIONS as r, moduleFile as s, compilePatterns as t, groupsByKind as u, withPrefix as v, J as w, ANYTHING as x, joinModule as y };

//# sourceMappingURL=compile.js.map