import { Jn as failure, Mn as errorDiagnostic, Or as kindsOverlap, Yn as success, mr as sortedFindings } from "./check.js";
import { n as stepsOf } from "./value-path.js";
import { a as linksOf, s as oppositeSide, t as planPattern } from "./plan-pattern.js";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
// src/fleet/duckdb.ts
const PACKAGE = "@duckdb/node-api";
const DUCKDB_VERSION = "1.5.6-r.1";
const KEPT_OPTIMIZERS = new Set([
	"common_subexpressions",
	"cte_inlining",
	"filter_pushdown",
	"unused_columns"
]);
const LEFT_OUT = "join_order";
const ROWS_OF_A_GROUP = 32768;
var DuckDB = class DuckDB {
	instance;
	connection;
	#withoutOptimizers;
	constructor(instance, connection) {
		this.instance = instance;
		this.connection = connection;
	}
	static async open({ threads, memory, temporaryFolder } = {}) {
		const module = await loadDuckDB();
		if (module === void 0) return failure([notInstalled()]);
		const instance = await module.DuckDBInstance.create(":memory:", {
			...threads === void 0 ? {} : { threads: String(threads) },
			...memory === void 0 ? {} : { memory_limit: memory },
			...temporaryFolder === void 0 ? {} : { temp_directory: temporaryFolder },
			preserve_insertion_order: "false",
			autoinstall_known_extensions: "false",
			autoload_known_extensions: "false"
		});
		const connection = await instance.connect();
		await connection.run(`ATTACH ':memory:' AS fleet (ROW_GROUP_SIZE ${ROWS_OF_A_GROUP})`);
		await connection.run("USE fleet");
		await connection.run(`SET disabled_optimizers = '${LEFT_OUT}'`);
		return success(new DuckDB(instance, connection));
	}
	async run(sql) {
		await this.connection.run(sql);
	}
	async runAsWritten(sql) {
		this.#withoutOptimizers ??= await this.#statementWithoutOptimizers();
		await this.run(this.#withoutOptimizers);
		try {
			await this.run(sql);
		} finally {
			await this.run(`SET disabled_optimizers = '${LEFT_OUT}'`);
		}
	}
	async runWithSides(sql) {
		await this.run(`SET disabled_optimizers = '${LEFT_OUT},build_side_probe_side'`);
		try {
			await this.run(sql);
		} finally {
			await this.run(`SET disabled_optimizers = '${LEFT_OUT}'`);
		}
	}
	async #statementWithoutOptimizers() {
		return `SET disabled_optimizers = '${(await this.rows("SELECT name FROM duckdb_optimizers()")).map(({ name }) => String(name)).filter((name) => !KEPT_OPTIMIZERS.has(name)).join(",")}'`;
	}
	async rows(sql) {
		return (await this.connection.runAndReadAll(sql)).getRowObjectsJson();
	}
	close() {
		this.connection.closeSync();
		this.instance.closeSync();
	}
};
function notInstalled() {
	return errorDiagnostic({
		code: "fleet/no-duckdb",
		message: `DuckDB is not installed: ${PACKAGE} is optional`,
		help: `npm install ${PACKAGE}@${DUCKDB_VERSION} beside patternc, or name the folder where it is in PATTERNC_DUCKDB`
	});
}
let loading;
function loadDuckDB() {
	loading ??= load();
	return loading;
}
async function load() {
	const folder = process.env.PATTERNC_DUCKDB;
	const places = [
		import.meta.url,
		...folder === void 0 || folder === "" ? [] : [pathToFileURL(join(folder, "package.json")).href],
		pathToFileURL(join(process.cwd(), "package.json")).href
	];
	for (const place of places) try {
		const entry = createRequire(place).resolve(PACKAGE);
		return await import(pathToFileURL(entry).href);
	} catch {}
}
// src/sql/dialect.ts
var SqlDeclined = class extends Error {
	name = "SqlDeclined";
};
// src/sql/name.ts
const RESERVED = new Set(`all and any array as asc between by case cast column constraint create cross current default delete desc distinct drop
	else end escape except exists extract false fetch filter first for from full function group having if in inner insert
	intersect interval into is join lambda lateral left like limit map natural new not null offset on or order outer over
	partition position primary range right row rows select semi anti set some struct table then to true union unique unnest
	update user using values view when where window with`.split(/\s+/));
function sqlNamed(text) {
	if (!/^[a-z][a-z0-9_]{0,62}$/.test(text) || RESERVED.has(text)) throw new TypeError(`not a name of SQL: ${JSON.stringify(text)}`);
	return text;
}
// src/sql/build.ts
function column(name, of) {
	return {
		is: "column",
		name: sqlNamed(name),
		...of === void 0 ? {} : { of: sqlNamed(of) }
	};
}
function textLiteral(value) {
	return {
		is: "text",
		value
	};
}
function number(value) {
	return {
		is: "number",
		value
	};
}
function flag(value) {
	return {
		is: "flag",
		value
	};
}
function absent(type) {
	return {
		is: "absent",
		type
	};
}
function word(name, ...args) {
	return {
		is: "call",
		word: name,
		args
	};
}
function compare(left, operator, right) {
	return {
		is: "infix",
		operator,
		parts: [left, right]
	};
}
function allHold(...parts) {
	return joined("and", parts, true);
}
function anyHolds(...parts) {
	return joined("or", parts, false);
}
function concat(...parts) {
	return joined("||", parts, "");
}
function sum(...parts) {
	return parts.length === 0 ? number(0) : joined("+", parts, false);
}
function joined(operator, parts, none) {
	const [only] = parts;
	if (only === void 0) return typeof none === "string" ? textLiteral(none) : flag(none);
	return parts.length === 1 ? only : {
		is: "infix",
		operator,
		parts
	};
}
function negate(operand) {
	return {
		is: "not",
		operand
	};
}
function isAbsent(operand) {
	return {
		is: "is-absent",
		operand
	};
}
function isPresent(operand) {
	return negate(isAbsent(operand));
}
function choose(branches, otherwise) {
	return {
		is: "case",
		branches,
		...otherwise === void 0 ? {} : { otherwise }
	};
}
function surely(condition) {
	return word("orElse", condition, flag(false));
}
function each(name, list, parameter, body) {
	return {
		is: "each",
		word: name,
		list,
		parameter: sqlNamed(parameter),
		body: body(column(parameter))
	};
}
function letting$1(parameter, value, body) {
	return {
		is: "let",
		parameter: sqlNamed(parameter),
		value,
		body: body(column(parameter))
	};
}
function listOf(type, ...items) {
	return {
		is: "list",
		type,
		items
	};
}
function struct(fields) {
	return {
		is: "struct",
		fields: columnsOf(fields)
	};
}
function field(of, key) {
	return {
		is: "field",
		of,
		key
	};
}
function from(table, as = table) {
	return {
		table: sqlNamed(table),
		as: sqlNamed(as)
	};
}
function joinOn(join, source, ...keys) {
	return {
		join,
		with: source,
		keys
	};
}
function select(columns, source, parts = {}) {
	return {
		is: "select",
		columns: columnsOf(columns),
		from: source,
		...parts
	};
}
function unnest(columns, source, list, as, position) {
	return {
		is: "unnest",
		columns: columnsOf(columns),
		from: source,
		list,
		as: sqlNamed(as),
		...position === void 0 ? {} : { position: sqlNamed(position) }
	};
}
function union(distinct, ...parts) {
	const [only] = parts;
	return only !== void 0 && parts.length === 1 && !distinct ? only : {
		is: "union",
		distinct,
		parts
	};
}
function columnsOf(columns) {
	return Object.entries(columns).map(([name, expression]) => [sqlNamed(name), expression]);
}
function columnsFrom(as, ...names) {
	return Object.fromEntries(names.map((name) => [name, column(name, as)]));
}
// src/emit-sql/read-tree.ts
function newReadNode() {
	return {
		isLeaf: false,
		members: new Map()
	};
}
function settleReads(node, isRoot = true) {
	const keys = [...node.members.keys()];
	const areAmbiguous = new Set(keys.map((key) => key.toLowerCase())).size < keys.length || keys.includes("");
	const isTwofold = node.element !== void 0 && keys.length > 0;
	if (!isRoot && (areAmbiguous || isTwofold || keys.length === 0 && node.element === void 0)) node.isLeaf = true;
	for (const member of node.members.values()) settleReads(member, false);
	if (node.element !== void 0) settleReads(node.element, false);
}
function shapeOfReads(node) {
	if (node.isLeaf) return { keeps: "value" };
	if (node.element !== void 0) return {
		keeps: "elements",
		element: shapeOfReads(node.element)
	};
	return {
		keeps: "members",
		members: new Map([...node.members].map(([key, inner]) => [key, shapeOfReads(inner)]))
	};
}
// src/emit-sql/object-reader.ts
const NO_ANCHORS = new Map();
var ObjectReader = class {
	cuts;
	root = newReadNode();
	#isSettled = false;
	#variables = 0;
	constructor(cuts) {
		this.cuts = cuts;
	}
	settle() {
		settleReads(this.root);
		this.#isSettled = true;
	}
	shape() {
		return this.cuts ? shapeOfReads(this.root) : void 0;
	}
	restart() {
		this.#variables = 0;
	}
	apart(make) {
		const before = this.#variables;
		const made = make();
		this.#variables = before;
		return made;
	}
	variable() {
		this.#variables++;
		return `v${this.#variables}`;
	}
	values(at, bound = NO_ANCHORS) {
		const element = at.from === void 0 ? void 0 : bound.get(at.from);
		if (element !== void 0) return this.#walk(element, at.path);
		const steps = stepsOf(at);
		const [first, second] = steps;
		if (first?.step === "key" && first.key === "metadata") {
			if (second?.step === "key" && second.key === "namespace") return this.#walk({ expression: column("own_namespace", "o") }, steps.slice(2));
			if (second === void 0 || second.step === "keys") return this.#walk({ expression: this.#metadata() }, steps.slice(1));
		}
		return this.#walk(this.#rootValue(), steps);
	}
	list(at, bound = NO_ANCHORS) {
		return listOfValues(this.values(at, bound));
	}
	written(table, ...keys) {
		const root = {
			expression: column("doc", table),
			node: this.cuts ? this.root : void 0
		};
		const values = this.#walk(root, keys.map((key) => ({
			step: "key",
			key
		})));
		if (!("one" in values)) throw new TypeError("keys yield one value at most");
		return values.one;
	}
	below(...keys) {
		const values = this.values({ path: keys.map((key) => ({
			step: "key",
			key
		})) });
		if (!("one" in values)) throw new TypeError("keys yield one value at most");
		return values.one;
	}
	bindings(anchors, make, bound = NO_ANCHORS) {
		const [anchor, ...others] = anchors;
		if (anchor === void 0) return make(bound);
		const { elements, node } = this.elements(anchor, bound);
		return word("flatten", each("transform", elements, this.variable(), (element) => this.bindings(others, make, new Map([...bound, [anchor, {
			expression: element,
			node
		}]]))));
	}
	elements({ list }, bound) {
		const start = list.from === void 0 ? void 0 : bound.get(list.from);
		const found = this.#follow(start ?? this.#rootValue(), start === void 0 ? stepsOf(list) : list.path);
		if ("many" in found) throw new TypeError("no [*] stands before a [@]");
		return this.#elements(found.value);
	}
	#rootValue() {
		return {
			expression: column("doc", "o"),
			node: this.cuts ? this.root : void 0
		};
	}
	#metadata() {
		const written = this.#walk(this.#rootValue(), [{
			step: "key",
			key: "metadata"
		}]);
		if (!("one" in written)) throw new TypeError("metadata is one value");
		const own = column("own_namespace", "o");
		const isObject = word("isObject", written.one);
		const empty = word("jsonObject");
		return choose([[isPresent(own), word("withMember", choose([[isObject, written.one]], empty), textLiteral("namespace"), own)], [isObject, word("withMember", written.one, textLiteral("namespace"), absent("json"))]], written.one);
	}
	#walk(from, path) {
		const found = this.#follow(from, path);
		if ("many" in found) return found;
		const { node, expression } = found.value;
		if (node !== void 0) this.#readWhole(node);
		return { one: expression };
	}
	#follow(from, path) {
		let value = from;
		for (const [i, step] of path.entries()) {
			const rest = path.slice(i + 1);
			switch (step.step) {
				case "key":
					value = this.#member(value, step.key);
					break;
				case "index": {
					if (value.node !== void 0) this.#readWhole(value.node);
					const { elements, node } = this.#elements(value);
					value = {
						expression: word("item", elements, {
							is: "number",
							value: step.index
						}),
						node
					};
					break;
				}
				case "each": {
					const { elements, node } = this.#elements(value);
					const rows = node === void 0 || rest.length === 0 ? elements : value.expression;
					return { many: this.#eachOf(rows, node, rest) };
				}
				case "keys": return { many: this.#keys(value) };
			}
		}
		return { value };
	}
	#eachOf(elements, node, rest) {
		if (rest.length === 0) {
			if (node !== void 0) this.#readWhole(node);
			return elements;
		}
		let isMany = false;
		const mapped = each("transform", elements, this.variable(), (element) => {
			const inner = this.#walk({
				expression: element,
				node
			}, rest);
			isMany = "many" in inner;
			return "many" in inner ? inner.many : inner.one;
		});
		return isMany ? word("flatten", word("present", mapped)) : word("present", mapped);
	}
	#keys(value) {
		const { node, expression } = value;
		if (node !== void 0) this.#readWhole(node);
		return each("transform", word("members", expression), this.variable(), (member) => word("jsonText", field(member, "key")));
	}
	#member(value, key) {
		const { node, expression, dug } = value;
		if (node === void 0 || node.isLeaf) {
			const member = node === void 0 || this.#isSettled ? void 0 : this.#memberNode(node, key);
			const [of, keys] = dug === void 0 ? [expression, []] : [dug.of, dug.keys];
			const all = [...keys, key];
			return {
				expression: {
					is: "dig",
					of,
					keys: all
				},
				node: member,
				dug: {
					of,
					keys: all
				}
			};
		}
		return {
			expression: field(expression, key),
			node: this.#memberNode(node, key)
		};
	}
	#memberNode(node, key) {
		const known = node.members.get(key);
		if (known !== void 0) return known;
		if (this.#isSettled) throw new TypeError(`nothing is read at ${key}`);
		const member = newReadNode();
		node.members.set(key, member);
		return member;
	}
	#elements({ expression, node }) {
		if (node === void 0 || this.#isSettled && node.isLeaf) return {
			elements: word("elements", expression),
			node: void 0
		};
		if (node.element === void 0) {
			if (this.#isSettled) throw new TypeError("no elements are read");
			node.element = newReadNode();
		}
		return {
			elements: word("present", expression),
			node: node.element
		};
	}
	#readWhole(node) {
		if (node.isLeaf) return;
		if (this.#isSettled) throw new TypeError("a value is read whole that was not to be");
		node.isLeaf = true;
	}
};
function listOfValues(values) {
	return "many" in values ? word("orElse", values.many, {
		is: "list",
		type: "jsons",
		items: []
	}) : word("present", {
		is: "list",
		type: "jsons",
		items: [values.one]
	});
}
// src/emit-sql/leaf-tests.ts
function someValue(values, variable, test) {
	return "one" in values ? surely(test(values.one)) : each("any", values.many, variable(), test);
}
function hasTextIn(operand, texts) {
	return {
		is: "has-text",
		operand,
		texts
	};
}
function textForm(value) {
	return word("form", value);
}
function onlyText(value) {
	return choose([[word("isText", value), word("textOf", value)]]);
}
function notEmpty(value) {
	return choose([[compare(value, "<>", textLiteral("")), value]]);
}
function integerCompares(value, comparison, bound) {
	const double = word("numberOf", value);
	const spelt = word("textOf", value);
	const operator = operatorOf(comparison);
	const isSmall = allHold(compare(double, "<", {
		is: "number",
		value: 0x38d7ea4c68000
	}), compare(double, ">", {
		is: "number",
		value: -0x38d7ea4c68000
	}));
	return choose([[word("isNumber", value), allHold(word("isWhole", double), isSmall, compare(double, operator, number(bound)))], [word("isText", value), allHold(word("isInteger", spelt), compare(word("integerOf", spelt), operator, number(bound)))]], flag(false));
}
function lengthCompares(value, comparison, bound) {
	return allHold(word("isList", value), compare(word("size", word("elements", value)), operatorOf(comparison), number(bound)));
}
function isEmptyValue(operand) {
	return {
		is: "is-empty",
		operand
	};
}
function existsValue(values) {
	return "one" in values ? isPresent(values.one) : surely(compare(word("size", values.many), ">", number(0)));
}
function emptyOrAbsent(values, variable) {
	return anyHolds(negate(existsValue(values)), someValue(values, variable, isEmptyValue));
}
function operatorOf(comparison) {
	return comparison === "==" ? "=" : comparison;
}
// src/emit-sql/texts.ts
function listOfTexts(values) {
	return "many" in values ? values.many : word("present", listOf("texts", values.one));
}
function textsOfSide(texts, reader, bound) {
	const { sources, of, notEmpty: mustSay = false, transform } = texts;
	const formOf = of === "strings" ? onlyText : textForm;
	const values = sources.filter((source) => !(mustSay && source === "")).map((source) => {
		if (typeof source === "string") return source;
		const found = reader.values(source, bound);
		return mustSay ? saying(found, reader) : found;
	});
	const chosen = values.some((one) => typeof one !== "string" && "many" in one) ? { many: textsOfFirst(values, formOf, reader) } : { one: textOfFirst(values, formOf) };
	if (transform === void 0) return chosen;
	if ("one" in chosen) return { one: transformed(transform, chosen.one) };
	return { many: word("present", each("transform", chosen.many, reader.variable(), (one) => transformed(transform, one))) };
}
function textOfFirst(values, formOf) {
	const [first, ...others] = values;
	if (first === void 0) return absent("text");
	if (typeof first === "string") return textLiteral(first);
	const form = formOf(first.one);
	return others.length === 0 ? form : choose([[isPresent(first.one), form]], textOfFirst(others, formOf));
}
function textsOfFirst(values, formOf, reader) {
	const [first, ...others] = values;
	if (first === void 0) return listOf("texts");
	if (typeof first === "string") return listOf("texts", textLiteral(first));
	const formsOf = (found) => "one" in found ? word("present", listOf("texts", formOf(found.one))) : word("present", each("transform", listOfValues(found), reader.variable(), formOf));
	if (others.length === 0) return formsOf(first);
	const rest = textsOfFirst(others, formOf, reader);
	if ("one" in first) return choose([[isPresent(first.one), formsOf(first)]], rest);
	return letting$1(reader.variable(), listOfValues(first), (many) => choose([[compare(word("size", many), ">", number(0)), formsOf({ many })]], rest));
}
function saying(values, reader) {
	const isSilent = (value) => word("orElse", allHold(word("isText", value), compare(word("textOf", value), "=", textLiteral(""))), {
		is: "flag",
		value: false
	});
	if ("many" in values) return { many: each("filter", values.many, reader.variable(), (value) => negate(isSilent(value))) };
	return { one: choose([[negate(isSilent(values.one)), values.one]]) };
}
function transformed(transform, one) {
	switch (transform.do) {
		case "apiGroup": return choose([[word("includes", one, textLiteral("/")), word("beforeLast", one, textLiteral("/"))]], textLiteral(""));
		case "lowercase": return word("lower", one);
		case "split": return word("part", one, textLiteral(transform.separator), number(transform.index));
		case "regex": return word("groupOfMatch", one, textLiteral(transform.expression));
	}
}
function delimited(part) {
	return word("delimited", part);
}
function keysOfParts(reader, fixed, parts, haveAsManyParts = false) {
	const all = [...fixed.map((one) => ({ one })), ...parts];
	const written = (text, i) => haveAsManyParts && i === all.length - 1 ? text : delimited(text);
	return all.reduce((keys, part, i) => {
		if ("one" in part) {
			const text = written(part.one, i);
			if (keys === void 0) return { one: text };
			if ("one" in keys) return { one: concat(keys.one, text) };
			const joined = each("transform", keys.many, reader.variable(), (key) => concat(key, text));
			return { many: choose([[isPresent(part.one), joined]], listOf("texts")) };
		}
		if (keys === void 0) return { many: each("transform", part.many, reader.variable(), (one) => written(one, i)) };
		const joined = (key) => each("transform", part.many, reader.variable(), (one) => concat(key, written(one, i)));
		if ("one" in keys) return { many: choose([[isPresent(keys.one), joined(keys.one)]], listOf("texts")) };
		return { many: word("flatten", each("transform", keys.many, reader.variable(), joined)) };
	}, void 0) ?? { one: textLiteral("") };
}
// src/emit-sql/predicates.ts
function passesScan({ where }, reader, bound = NO_ANCHORS) {
	const { allOf, anyOf, noneOf } = where;
	const test = (predicate) => predicateHolds(predicate, reader, bound);
	const literal = ({ predicate, isNegated }) => isNegated ? negate(test(predicate)) : test(predicate);
	return allHold(...allOf.map(test), ...anyOf.length === 0 ? [] : [anyHolds(...anyOf.map(literal))], ...noneOf.map((predicate) => negate(test(predicate))));
}
function isOfKinds(kinds, of = "o") {
	const tests = kinds.map(({ group, kind }) => allHold(...kind === void 0 ? [] : [compare(column("kind", of), "=", textLiteral(kind))], ...group === void 0 ? [] : [compare(column("api_group", of), "=", textLiteral(group))]));
	return tests.some((test) => test.is === "flag" && test.value) ? flag(true) : anyHolds(...tests);
}
function predicateHolds(predicate, reader, bound) {
	const values = reader.values(predicate.at, bound);
	const variable = () => reader.variable();
	switch (predicate.test) {
		case "exists": return existsValue(values);
		case "empty": return emptyOrAbsent(values, variable);
		case "all-empty": return negate(someValue(values, variable, (value) => allHold(isPresent(value), negate(isEmptyValue(value)))));
		case "in": return someValue(values, variable, (value) => hasTextIn(value, predicate.texts));
		case "compare": return someValue(values, variable, (value) => integerCompares(value, predicate.comparison, predicate.bound));
		case "length": return someValue(values, variable, (value) => lengthCompares(value, predicate.comparison, predicate.bound));
		case "same": {
			const side = (at) => listOfTexts(textsOfSide({
				sources: [at],
				of: "scalars"
			}, reader, bound));
			return word("overlaps", side(predicate.at), side(predicate.as));
		}
	}
}
// src/emit-sql/fact-tables.ts
const ALL_OBJECTS = "facts";
const OWN_COLUMNS = [
	"id",
	"api_group",
	"kind",
	"api_version",
	"namespace"
];
const SHOWN_COLUMNS = [
	"shown_group",
	"shown_kind",
	"shown_version",
	"name",
	"uid_text",
	"is_template"
];
var FactReaders = class {
	cuts;
	#readers = new Map();
	constructor(cuts) {
		this.cuts = cuts;
	}
	of(table) {
		const reader = this.#readers.get(table) ?? new ObjectReader(this.cuts);
		this.#readers.set(table, reader);
		return reader;
	}
	settle() {
		for (const reader of this.#readers.values()) reader.settle();
	}
};
var FactTables = class {
	readers;
	#tables = new Map();
	constructor(readers) {
		this.readers = readers;
	}
	add(kinds, make) {
		const { fact } = this.addRows(kinds, [], (reader) => ({ fact: make(reader) }));
		if (fact === void 0) throw new TypeError("a fact has a place");
		return fact;
	}
	addRows(kinds, anchors, make) {
		const lists = anchors.map(({ list }) => [list.from === void 0 ? -1 : anchors.indexOf(list.from), stepsOf(list)]);
		const key = JSON.stringify([kinds.map(({ group = null, kind = null }) => JSON.stringify([group, kind])).sort(), lists]);
		let facts = this.#tables.get(key);
		if (facts === void 0) {
			const name = `facts_${this.#tables.size + 1}`;
			facts = new KindFacts(name, kinds, this.readers.of(name));
			this.#tables.set(key, facts);
		}
		const { reader, table } = facts;
		reader.restart();
		const { [PASSES]: passes, ...others } = make(reader, facts.bind(anchors));
		const flag = passes === void 0 ? void 0 : facts.addFlag(passes);
		const columns = Object.entries(others).map(([name, made]) => [name, {
			table,
			name: facts.add(made, flag)
		}]);
		return Object.fromEntries(flag === void 0 ? columns : [[PASSES, {
			table,
			name: flag
		}], ...columns]);
	}
	queries() {
		const shown = select(columnsFrom("o", ...OWN_COLUMNS, ...SHOWN_COLUMNS), from("objects", "o"));
		return [{
			name: sqlNamed(ALL_OBJECTS),
			query: shown,
			kinds: [{}]
		}, ...[...this.#tables.values()].map((one) => ({
			name: sqlNamed(one.table),
			query: one.query(),
			kinds: one.kinds
		}))];
	}
};
function fromFact({ table }, as) {
	return from(table, as);
}
function factOf({ name }, as) {
	return column(name, as);
}
const PASSES = "passes";
var KindFacts = class {
	table;
	kinds;
	reader;
	#facts = new Map();
	#steps = new Map();
	#levels = new Map();
	#lists = [];
	#flags = new Set();
	#namesDocument = false;
	constructor(table, kinds, reader) {
		this.table = table;
		this.kinds = kinds;
		this.reader = reader;
	}
	bind(anchors) {
		const bound = new Map();
		for (const [i, anchor] of anchors.entries()) {
			const { elements, node } = this.reader.elements(anchor, bound);
			this.#lists[i] ??= this.#shared(this.#valued(withoutFilter(elements)));
			bound.set(anchor, {
				expression: column(elementColumn(i + 1), "o"),
				node
			});
		}
		return bound;
	}
	addFlag(whole) {
		const name = this.add(whole);
		this.#flags.add(name);
		return name;
	}
	add(whole, flag) {
		const expression = withOwnNames(this.#lifted(this.#shared(this.#valued(whole))));
		const key = keyOf(expression);
		const known = this.#facts.get(key) ?? {
			name: `f${this.#facts.size + 1}`,
			expression,
			flags: new Set()
		};
		if (flag === void 0) known.flags = void 0;
		else known.flags?.add(flag);
		this.#facts.set(key, known);
		return known.name;
	}
	query() {
		const shape = this.reader.shape();
		const doc = shape === void 0 ? column("doc", "o") : {
			is: "cut",
			of: column("doc", "o"),
			shape
		};
		const parts = [];
		let last = "objects";
		let where = [...this.#namedKind(), isOfKinds(this.kinds, "o")];
		let columns = [...OWN_COLUMNS, "own_namespace"];
		const step = (name, query, added) => {
			parts.push({
				name: sqlNamed(name),
				query
			});
			last = name;
			columns = [...columns, ...added];
			where = [];
		};
		const project = (name, more) => step(name, select({
			...columnsFrom("o", ...columns),
			...more
		}, from(last, "o"), { where }), Object.keys(more));
		const all = [...this.#steps.values()];
		const facts = [...this.#facts.values()];
		const flags = facts.filter(({ name }) => this.#flags.has(name));
		const early = this.#lists.length === 0 ? new Set(all) : this.#neededBy([...flags.map(valueOf), ...this.#lists]);
		const projectSteps = (name, steps) => {
			for (const depth of [...new Set(steps.map((one) => one.depth))].sort((a, b) => a - b)) project(`${name}_${depth}`, named(steps.filter((one) => one.depth === depth)));
		};
		project("cut", this.#namesDocument || all.some(({ level, depth }) => level === 0 && depth === 0) ? { doc } : {});
		for (let level = 0; level <= this.#lists.length; level++) {
			const list = this.#lists[level - 1];
			if (list !== void 0) {
				const [element, position] = [elementColumn(level), positionColumn(level)];
				const query = unnest(columnsFrom("o", ...columns), from(last, "o"), list, element, position);
				step(`bound_${level}`, query, [element, position]);
				where = [isPresent(column(element, "o"))];
			}
			const isNow = (one) => one.level === level && (one.depth === 0 || early.has(one));
			projectSteps(`step_${level}`, all.filter(isNow));
			if (level === 0 && !this.#namesDocument) columns = columns.filter((name) => name !== "doc");
		}
		project("tested", named(flags));
		if (this.#lists.length > 0) where = [anyHolds(...flags.map(({ name }) => column(name, "o")))];
		const late = all.filter((one) => one.depth > 0 && !early.has(one));
		for (let level = 0; level <= this.#lists.length; level++) projectSteps(`late_${level}`, late.filter((one) => one.level === level));
		const others = facts.filter(({ name }) => !this.#flags.has(name));
		return {
			is: "with",
			parts,
			query: select({
				...columnsFrom("o", ...OWN_COLUMNS),
				...this.#number(),
				...columnsFrom("o", ...flags.map(({ name }) => name)),
				...named(others.map((one) => ({
					name: one.name,
					expression: guarded(one)
				})))
			}, from(last, "o"), { where })
		};
	}
	#neededBy(expressions) {
		const needed = new Set();
		const visit = (one) => {
			const known = one.is === "column" && one.of === "o" ? this.#levels.get(one.name) : void 0;
			if (known !== void 0 && !needed.has(known)) {
				needed.add(known);
				visit(known.expression);
			}
			return mapParts(one, visit);
		};
		for (const one of expressions) visit(one);
		return needed;
	}
	#number() {
		const positions = this.#lists.map((_, i) => column(positionColumn(i + 1), "o"));
		const [only] = positions;
		if (only === void 0) return {};
		if (positions.length === 1) return { number: only };
		return { number: concat(...positions.flatMap((one) => [word("wholeText", one), textLiteral(":")])) };
	}
	#valued(expression) {
		if (isNamedValue(expression)) return this.#step(expression, 0);
		if (expression.is === "column" && expression.of === "o" && expression.name === "doc") this.#namesDocument = true;
		return mapParts(expression, (part) => this.#valued(part));
	}
	#step(expression, depth) {
		const key = keyOf(expression);
		const known = this.#steps.get(key);
		if (known !== void 0) return column(known.name, "o");
		const { level, deepest } = this.#levelOf(expression);
		const made = {
			name: `h${this.#steps.size + 1}`,
			expression,
			level,
			depth: depth ?? deepest + 1
		};
		this.#steps.set(key, made);
		this.#levels.set(made.name, made);
		return column(made.name, "o");
	}
	#lifted(expression) {
		if (!isWork(expression) || this.#lists.length === 0) return expression;
		if (isClosed(expression) && this.#levelOf(expression).level < this.#lists.length) return this.#part(expression);
		if (expression.is !== "infix" || expression.operator !== "and" && expression.operator !== "or") return mapParts(expression, (part) => this.#lifted(part));
		const isEarly = (part) => isWork(part) && isClosed(part) && this.#levelOf(part).level < this.#lists.length;
		const early = expression.parts.filter(isEarly);
		const late = expression.parts.filter((part) => !isEarly(part)).map((part) => this.#lifted(part));
		if (early.length === 0) return {
			...expression,
			parts: late
		};
		const lifted = early.length === 1 ? early[0] : {
			...expression,
			parts: early
		};
		return {
			...expression,
			parts: [...lifted === void 0 ? [] : [this.#part(lifted)], ...late]
		};
	}
	#levelOf(expression) {
		let [level, deepest] = [0, 0];
		const visit = (one) => {
			if (one.is === "column" && one.of === "o") {
				const known = this.#levels.get(one.name);
				const own = known?.level ?? levelOfElement(one.name);
				if (own > level) [level, deepest] = [own, known?.depth ?? 0];
				else if (own === level) deepest = Math.max(deepest, known?.depth ?? 0);
			}
			return mapParts(one, visit);
		};
		visit(expression);
		return {
			level,
			deepest
		};
	}
	#namedKind() {
		const names = this.kinds.flatMap(({ kind }) => kind === void 0 ? [] : [kind]);
		if (names.length < this.kinds.length) return [];
		return [{
			is: "one-of",
			operand: column("kind", "o"),
			texts: [...new Set(names)]
		}];
	}
	#shared(expression, isInList = false) {
		if (isInList && isWork(expression) && isClosed(expression)) return this.#part(this.#shared(expression));
		if (expression.is === "each") return {
			...expression,
			list: this.#shared(expression.list, isInList),
			body: this.#shared(expression.body, true)
		};
		if (expression.is === "let" && isClosed(expression.value)) {
			const value = this.#part(this.#shared(expression.value));
			return this.#shared(substituted(expression.body, expression.parameter, value), isInList);
		}
		const repeated = repeatedPart(expression);
		const inner = repeated !== void 0 && isWork(repeated) && isOfObject(repeated) ? mapParts(expression, (part) => part === repeated ? this.#part(this.#shared(part)) : this.#shared(part, isInList)) : mapParts(expression, (part) => this.#shared(part, isInList));
		if (inner.is === "call" && SHARED_WORDS.has(inner.word) && !isList(inner) && isOfObject(inner)) return this.#part(inner);
		return inner;
	}
	#part(written) {
		return isWork(written) ? this.#step(withOwnNames(written)) : written;
	}
};
function valueOf({ expression }) {
	return expression;
}
function guarded({ expression, flags }) {
	if (flags === void 0 || !isCostly(expression)) return expression;
	return choose([[anyHolds(...[...flags].map((name) => column(name, "o"))), expression]]);
}
function isCostly(expression) {
	if (expression.is === "each" || expression.is === "call" && COSTLY_WORDS.has(expression.word)) return true;
	let isSome = false;
	mapParts(expression, (part) => {
		isSome ||= isCostly(part);
		return part;
	});
	return isSome;
}
const COSTLY_WORDS = new Set([
	"groupOfMatch",
	"flatten",
	"elements",
	"members",
	"mapOf"
]);
function substituted(expression, parameter, value) {
	if (expression.is === "column") return expression.of === void 0 && expression.name === parameter ? value : expression;
	if ((expression.is === "each" || expression.is === "let") && expression.parameter === parameter) return expression.is === "each" ? {
		...expression,
		list: substituted(expression.list, parameter, value)
	} : {
		...expression,
		value: substituted(expression.value, parameter, value)
	};
	return mapParts(expression, (part) => substituted(part, parameter, value));
}
function elementColumn(level) {
	return `a${level}`;
}
function positionColumn(level) {
	return `n${level}`;
}
function levelOfElement(name) {
	return Number(/^[an]([0-9]+)$/.exec(name)?.[1] ?? 0);
}
function withoutFilter(list) {
	const [inner] = list.is === "call" && list.word === "present" ? list.args : [];
	return inner ?? list;
}
function repeatedPart(expression) {
	if (expression.is === "has-text" || expression.is === "is-empty") return expression.operand;
	return expression.is === "call" && REPEATING_WORDS.has(expression.word) ? expression.args[0] : void 0;
}
const REPEATING_WORDS = new Set([
	"delimited",
	"form",
	"textOf",
	"isNumber",
	"groupOfMatch",
	"beforeLast",
	"isWhole",
	"isIntegral"
]);
function isNamedValue(expression) {
	if (expression.is !== "field") return false;
	const { of } = expression;
	return of.is === "column" && of.of === "o" && /^(?:doc|a[0-9]+)$/.test(of.name) || isNamedValue(of);
}
function named(columns) {
	return Object.fromEntries([...columns].map(({ name, expression }) => [name, expression]));
}
const SHARED_WORDS = new Set([
	"form",
	"elements",
	"members",
	"mapOf",
	"present"
]);
function keyOf(expression) {
	return JSON.stringify(expression, (_, value) => value instanceof Map ? [...value] : value);
}
function isList({ word, args }) {
	return word === "present" && args[0]?.is === "list";
}
function isWork({ is }) {
	return is !== "column" && is !== "text" && is !== "number" && is !== "flag" && is !== "absent";
}
function isClosed(expression) {
	let asksObject = false;
	const isFree = (one, bound) => {
		if (one.is === "column") {
			asksObject ||= one.of === "o";
			return one.of === void 0 && !bound.includes(one.name);
		}
		if (one.is === "each") return isFree(one.list, bound) || isFree(one.body, [...bound, one.parameter]);
		if (one.is === "let") return isFree(one.value, bound) || isFree(one.body, [...bound, one.parameter]);
		let some = false;
		mapParts(one, (part) => {
			some ||= isFree(part, bound);
			return part;
		});
		return some;
	};
	return !isFree(expression, []) && asksObject;
}
function withOwnNames(expression, names = new Map(), depth = 0) {
	if (expression.is === "column") {
		const name = expression.of === void 0 ? names.get(expression.name) : void 0;
		return name === void 0 ? expression : column(name);
	}
	if (expression.is === "each" || expression.is === "let") {
		const parameter = sqlNamed(`e${depth + 1}`);
		const inner = new Map([...names, [expression.parameter, parameter]]);
		const body = withOwnNames(expression.body, inner, depth + 1);
		return expression.is === "each" ? {
			...expression,
			list: withOwnNames(expression.list, names, depth),
			parameter,
			body
		} : {
			...expression,
			value: withOwnNames(expression.value, names, depth),
			parameter,
			body
		};
	}
	return mapParts(expression, (part) => withOwnNames(part, names, depth));
}
function isOfObject(expression) {
	if (expression.is === "column") return expression.of === "o";
	let isOwn = expression.is !== "each" && expression.is !== "let";
	mapParts(expression, (part) => {
		isOwn &&= isOfObject(part);
		return part;
	});
	return isOwn;
}
function mapParts(expression, change) {
	switch (expression.is) {
		case "call": return {
			...expression,
			args: expression.args.map(change)
		};
		case "each": return {
			...expression,
			list: change(expression.list),
			body: change(expression.body)
		};
		case "let": return {
			...expression,
			value: change(expression.value),
			body: change(expression.body)
		};
		case "infix": return {
			...expression,
			parts: expression.parts.map(change)
		};
		case "not":
		case "is-absent":
		case "one-of":
		case "one-of-numbers":
		case "has-text":
		case "is-empty": return {
			...expression,
			operand: change(expression.operand)
		};
		case "case": return {
			...expression,
			branches: expression.branches.map(([test, value]) => [change(test), change(value)]),
			...expression.otherwise === void 0 ? {} : { otherwise: change(expression.otherwise) }
		};
		case "dig":
		case "field":
		case "cut": return {
			...expression,
			of: change(expression.of)
		};
		case "struct": return {
			...expression,
			fields: expression.fields.map(([name, value]) => [name, change(value)])
		};
		case "list": return {
			...expression,
			items: expression.items.map(change)
		};
		default: return expression;
	}
}
// src/emit-sql/selectors.ts
const NAMESPACE_NAME = "kubernetes.io/metadata.name";
const NOTHING_REQUIRED = listOf("requirements", struct({
	names: listOf("texts"),
	texts: listOf("texts"),
	tests: absentTests()
}));
function absentTests() {
	return {
		is: "list",
		type: "tests",
		items: []
	};
}
function requirementsOfSelector(selector, emptyMatches, reader) {
	return letting$1(reader.variable(), selector, (value) => requirementsOf(value, emptyMatches, reader));
}
function requirementsOf(value, emptyMatches, reader) {
	const none = listOf("requirements");
	return choose([
		[surely(negate(word("isObject", value))), none],
		[isAbsent(value), none],
		[anyHolds(isPresent(dig$2(value, "matchLabels")), isPresent(dig$2(value, "matchExpressions"))), requirementsOfLabelSelector(value, reader)],
		[compare(word("memberCount", value), "=", number(0)), emptyMatches ? NOTHING_REQUIRED : none]
	], requirementsOfPairs(value, reader));
}
function requirementsOfMap(selector, reader) {
	return letting$1(reader.variable(), selector, (value) => requirementsOfPairs(value, reader));
}
function requirementsOfPairs(value, reader) {
	const [one, other] = [reader.variable(), reader.variable()];
	const member = (name) => textForm(word("memberNamed", value, name));
	const names = namesOf(value, one);
	const texts = each("transform", names, other, member);
	return choose([[surely(allHold(word("isObject", value), compare(word("memberCount", value), ">", number(0)), each("every", names, other, (name) => isPresent(member(name))))), listOf("requirements", struct({
		names,
		texts,
		tests: absentTests()
	}))]], listOf("requirements"));
}
function requirementsOfLabelSelector(selector, reader) {
	return letting$1(reader.variable(), selector, (value) => letting$1(reader.variable(), dig$2(value, "matchLabels"), (pairs) => letting$1(reader.variable(), dig$2(value, "matchExpressions"), (expressions) => requirementsOfParts(value, pairs, expressions, reader))));
}
function requirementsOfParts(value, pairs, expressions, reader) {
	const [one, other, third] = [
		reader.variable(),
		reader.variable(),
		reader.variable()
	];
	const names = word("orElse", namesOf(pairs, one), listOf("texts"));
	const texts = each("transform", names, other, (name) => word("textOf", word("memberNamed", pairs, name)));
	const listed = (expression) => word("orElse", word("elements", dig$2(expression, "values")), listOf("jsons"));
	const tests = each("transform", word("orElse", word("elements", expressions), listOf("jsons")), one, (expression) => struct({
		name: word("textOf", dig$2(expression, "key")),
		operator: word("textOf", dig$2(expression, "operator")),
		listed: word("sortedItems", each("transform", listed(expression), other, (text) => word("textOf", text)))
	}));
	const isValidExpression = (expression) => {
		const [key, values] = [dig$2(expression, "key"), dig$2(expression, "values")];
		const operator = onlyText(dig$2(expression, "operator"));
		const count = word("size", listed(expression));
		return allHold(word("isText", key), compare(word("textOf", key), "<>", textLiteral("")), anyHolds(isAbsent(values), allHold(word("isList", values), each("every", listed(expression), other, (one) => word("isText", one)))), anyHolds(allHold({
			is: "one-of",
			operand: operator,
			texts: ["In", "NotIn"]
		}, compare(count, ">", number(0))), allHold({
			is: "one-of",
			operand: operator,
			texts: ["Exists", "DoesNotExist"]
		}, compare(count, "=", number(0)))));
	};
	return choose([[surely(allHold(word("isObject", value), anyHolds(isAbsent(pairs), allHold(word("isObject", pairs), each("every", word("members", pairs), third, (member) => word("isText", field(member, "value"))))), anyHolds(isAbsent(expressions), allHold(word("isList", expressions), each("every", word("elements", expressions), one, isValidExpression))))), listOf("requirements", struct({
		names,
		texts,
		tests
	}))]], listOf("requirements"));
}
function labelsOfObject(reader) {
	const labels = reader.below("metadata", "labels");
	const name = reader.below("metadata", "name");
	const [one, other] = [reader.variable(), reader.variable()];
	const isNamespace = allHold(compare(column("kind", "o"), "=", textLiteral("Namespace")), compare(column("api_group", "o"), "=", textLiteral("")), surely(word("isText", name)));
	const members = word("orElse", each("filter", word("members", labels), one, (member) => allHold(word("isText", field(member, "value")), anyHolds(negate(isNamespace), compare(field(member, "key"), "<>", textLiteral(NAMESPACE_NAME))))), word("members", word("jsonObject")));
	return letting$1(reader.variable(), members, (known) => {
		const keys = each("transform", known, other, (member) => field(member, "key"));
		const values = each("transform", known, other, (member) => word("textOf", field(member, "value")));
		return choose([[isNamespace, word("mapOf", word("concatLists", keys, listOf("texts", textLiteral(NAMESPACE_NAME))), word("concatLists", values, listOf("texts", word("textOf", name))))]], word("mapOf", keys, values));
	});
}
function labelFormsOfObject(reader) {
	const labels = reader.below("metadata", "labels");
	const [one, other] = [reader.variable(), reader.variable()];
	const members = word("orElse", each("filter", word("members", labels), one, (member) => isPresent(textForm(field(member, "value")))), word("members", word("jsonObject")));
	return letting$1(reader.variable(), members, (known) => word("mapOf", each("transform", known, other, (member) => field(member, "key")), each("transform", known, other, (member) => textForm(field(member, "value")))));
}
function namesOf(value, variable) {
	return word("sortedItems", word("distinctItems", each("transform", word("members", value), variable, (member) => field(member, "key"))));
}
function dig$2(of, key) {
	return {
		is: "dig",
		of,
		keys: [key]
	};
}
function requirementKey(names, tests, texts) {
	return concat(delimited(word("asText", struct({
		names,
		tests
	}))), word("asText", texts));
}
function meetRequirements({ prefix, asking, labelled, columns }) {
	const part = (suffix) => sqlNamed(`${prefix}_${suffix}`);
	const names = field(column("req", "a"), "names");
	const tests = field(column("req", "a"), "tests");
	const needed = word("present", each("transform", tests, "t", (test) => choose([[{
		is: "one-of",
		operand: field(test, "operator"),
		texts: ["In", "Exists"]
	}, field(test, "name")]])));
	const first = word("orElse", word("item", names, number(0)), word("item", needed, number(0)), textLiteral(""));
	const kept = (as) => Object.fromEntries(columns.map((name) => [name, column(name, as)]));
	const labels = column("labels", "l");
	const label = (name) => word("mapItem", labels, name);
	const wanted = column("label_names", "s");
	const texts = each("transform", wanted, "n", label);
	const conditions = [each("every", wanted, "n", (name) => isPresent(label(name))), each("every", column("tests", "s"), "t", (test) => holds(test, label(field(test, "name"))))];
	const named = unnest({
		...kept("l"),
		labels
	}, from(labelled, "l"), word("concatLists", word("mapKeys", labels), listOf("texts", textLiteral(""))), "label");
	return {
		met: part("met"),
		parts: [
			{
				name: part("shapes"),
				query: select({
					label_names: names,
					tests,
					label: first
				}, from(asking, "a"), { distinct: true })
			},
			{
				name: part("named"),
				query: named
			},
			{
				name: part("met"),
				query: select({
					...kept("l"),
					met: requirementKey(wanted, column("tests", "s"), texts)
				}, from(part("named"), "l"), {
					distinct: true,
					joins: [joinOn("inner", from(part("shapes"), "s"), [column("label", "l"), column("label", "s")])],
					where: conditions
				})
			}
		]
	};
}
function keyOfRequirement(of) {
	const req = column("req", of);
	return requirementKey(field(req, "names"), field(req, "tests"), field(req, "texts"));
}
function holds(test, label) {
	const isListed = word("orElse", word("contains", field(test, "listed"), label), {
		is: "flag",
		value: false
	});
	const operator = field(test, "operator");
	const is = (name) => compare(operator, "=", textLiteral(name));
	return choose([
		[is("In"), isListed],
		[is("NotIn"), negate(isListed)],
		[is("Exists"), isPresent(label)]
	], isAbsent(label));
}
// src/emit-sql/plan-facts.ts
function factsOfPlan(plan, tables) {
	const texts = new Map();
	for (const part of plan.pattern.message) if ("at" in part && !texts.has(part.at)) texts.set(part.at, `m${texts.size}`);
	const probes = linksOf(plan.requirement);
	const sides = new Map();
	return {
		subject: rowFacts(plan.subject, {
			anchors: plan.subject.anchors,
			areOwn: true
		}, tables, (reader, bound) => {
			const columns = {};
			const known = new Map();
			for (const probe of probes) {
				const { access } = probe;
				if (access.by !== "criteria") continue;
				const side = reader.apart(() => sideOfCriteria(access, "subject", reader, bound));
				const same = keyOf(struct(side.columns("p")));
				const names = known.get(same) ?? side.names(`p${known.size}`);
				if (!known.has(same)) Object.assign(columns, side.columns(`p${known.size}`));
				known.set(same, names);
				sides.set(probe, names);
			}
			for (const [at, name] of texts) columns[name] = word("present", each("transform", reader.list(at, bound), reader.variable(), textForm));
			return columns;
		}),
		texts,
		probes: new Map(probes.map((probe) => [probe, factsOfProbe(probe, plan.subject, sides.get(probe), tables)])),
		...plan.partner === void 0 ? {} : { partner: candidateFlag(plan.partner, tables) },
		joins: new Map(plan.joins.map((join) => [join, factsOfJoin(join, tables)]))
	};
}
function rowFacts(scan, { anchors, areOwn }, tables, columns) {
	const { passes, ...others } = tables.addRows(scan.kinds, anchors, (reader, bound) => {
		const test = passesScan(scan, reader, areOwn ? bound : NO_ANCHORS);
		const { isCandidate, ...rest } = columns(reader, bound);
		return {
			passes: isCandidate === void 0 || anchors.length === 0 ? test : allHold(test, isCandidate),
			...rest
		};
	});
	if (passes === void 0) throw new TypeError("a role has a test");
	return {
		passes,
		columns: others,
		areNumbered: anchors.length > 0
	};
}
function candidateFlag(scan, tables) {
	return tables.add(scan.kinds, (reader) => passesScan(scan, reader));
}
function factsOfProbe({ access, of }, subject, own, tables) {
	const named = namedKinds(of, tables);
	if (access.by !== "criteria" || own === void 0) return {
		others: {
			passes: candidateFlag(of, tables),
			columns: {},
			areNumbered: false
		},
		...named
	};
	const { selector } = access;
	let other;
	const others = rowFacts(of, {
		anchors: access.otherAnchors,
		areOwn: false
	}, tables, (reader, bound) => {
		const side = sideOfCriteria(access, "other", reader, bound);
		other = side.names("p0");
		return {
			...side.columns("p0"),
			isCandidate: side.hasKey,
			...selector?.of === "subject" ? { labels: reader.apart(() => labelsOfObject(reader)) } : {}
		};
	});
	if (other === void 0) throw new TypeError("a side has columns");
	if (selector?.of !== "other") return {
		own,
		others,
		other,
		...named
	};
	return {
		own,
		others,
		other,
		labels: tables.add(subject.kinds, (reader) => labelsOfObject(reader)),
		...named
	};
}
function namedKinds(of, tables) {
	if (of.namedBySubject === void 0) return {};
	const { subjectKinds, by } = of.namedBySubject;
	return { named: { by: tables.add(subjectKinds, (reader) => {
		const first = (source) => {
			if (typeof source === "string") return textLiteral(source);
			return word("item", word("present", each("transform", reader.list(source), reader.variable(), (value) => choose([[word("isText", value), choose([[{
				is: "infix",
				operator: "<>",
				parts: [word("textOf", value), textLiteral("")]
			}, word("textOf", value)]])]]))), {
				is: "number",
				value: 0
			});
		};
		const [kind, apiVersion] = [first(by.kind), first(by.apiVersion)];
		return choose([[allHold(isPresent(kind), isPresent(apiVersion)), concat(delimited(apiVersion), kind)]]);
	}) } };
}
function namedKindOf(of) {
	return concat(delimited(column("api_version", of)), column("kind", of));
}
function sideOfCriteria({ key, residual, selector }, side, reader, bound) {
	const parts = key.map((criterion) => textsOfSide(criterion[side], reader, bound));
	const keys = keysOfParts(reader, [], parts, true);
	const residuals = residual.map((criterion) => listOfTexts(textsOfSide(criterion[side], reader, bound)));
	const reqs = selector?.of === side ? requirementsAt(selector, reader, bound) : void 0;
	return {
		hasKey: allHold(...parts.flatMap((part) => "one" in part ? [isPresent(part.one)] : [])),
		names: (prefix) => ({
			keys: `${prefix}_keys`,
			hasOneKey: "one" in keys,
			residuals: residuals.map((_, i) => `${prefix}_r${i}`),
			...reqs === void 0 ? {} : { reqs: `${prefix}_reqs` }
		}),
		columns: (prefix) => ({
			[`${prefix}_keys`]: "one" in keys ? keys.one : keys.many,
			...Object.fromEntries(residuals.map((texts, i) => [`${prefix}_r${i}`, texts])),
			...reqs === void 0 ? {} : { [`${prefix}_reqs`]: reqs }
		})
	};
}
function requirementsAt({ at, emptyMatches }, reader, bound) {
	const values = reader.values(at, bound);
	if ("one" in values) return requirementsOfSelector(values.one, emptyMatches, reader);
	return word("flatten", each("transform", values.many, reader.variable(), (value) => requirementsOfSelector(value, emptyMatches, reader)));
}
function factsOfJoin(join, tables) {
	const { keys } = join;
	switch (keys.from) {
		case "fields": {
			const side = (name, sources) => {
				let hasOneKey = false;
				return {
					keys: tables.add(join[name], (reader) => {
						const made = keysOfSources(sources, reader);
						hasOneKey = "one" in made;
						return "one" in made ? made.one : made.many;
					}),
					hasOneKey
				};
			};
			return {
				from: "fields",
				referrer: side("referrer", keys.referrer),
				referent: side("referent", [keys.referent])
			};
		}
		case "owners": {
			const side = (name) => tables.add(join[name], () => flag(true));
			return {
				from: "owners",
				referrer: side("referrer"),
				referent: side("referent")
			};
		}
		case "library": return join.name === "exposes" ? factsOfExposes(join, tables) : factsOfAffinity(join, tables);
	}
}
function factsOfExposes(join, tables) {
	return {
		from: "exposes",
		labels: tables.add(join.referrer, (reader) => labelFormsOfObject(reader)),
		requirements: tables.add(join.referent, (reader) => requirementsOfMap(reader.below("spec", "selector"), reader))
	};
}
const TERMS = [
	"spec",
	"affinity",
	"podAffinity",
	"requiredDuringSchedulingIgnoredDuringExecution"
];
function factsOfAffinity(join, tables) {
	const isNamespace = [{ kind: "Namespace" }];
	return {
		from: "affinity",
		labels: tables.add(join.referent, (reader) => labelsOfObject(reader)),
		terms: tables.add(join.referrer, (reader) => termsOfAffinity(reader)),
		namespaceLabels: tables.add(isNamespace, (reader) => labelsOfObject(reader)),
		namespaceName: tables.add(isNamespace, (reader) => onlyText(reader.below("metadata", "name")))
	};
}
function termsOfAffinity(reader) {
	const dig = (of, key) => ({
		is: "dig",
		of,
		keys: [key]
	});
	return each("transform", word("elements", reader.below(...TERMS)), reader.variable(), (term) => {
		const listed = word("orElse", word("elements", dig(term, "namespaces")), listOf("jsons"));
		const selector = dig(term, "namespaceSelector");
		const labels = dig(term, "labelSelector");
		const zero = {
			is: "number",
			value: 0
		};
		const isEverywhere = word("orElse", allHold(word("isObject", selector), {
			is: "infix",
			operator: "=",
			parts: [word("memberCount", selector), zero]
		}), flag(false));
		const isOwn = allHold({
			is: "is-absent",
			operand: selector
		}, {
			is: "infix",
			operator: "=",
			parts: [word("size", listed), zero]
		});
		return struct({
			reqs: choose([[isPresent(labels), requirementsOfLabelSelector(labels, reader)]], listOf("requirements")),
			listed: word("present", each("transform", listed, reader.variable(), onlyText)),
			is_own: isOwn,
			is_everywhere: isEverywhere,
			selected: choose([[allHold(isPresent(selector), {
				is: "not",
				operand: isEverywhere
			}), requirementsOfLabelSelector(selector, reader)]], listOf("requirements"))
		});
	});
}
function keysOfSources(sources, reader) {
	const keysOf = ({ space, parts }, bound) => {
		const fixed = [textLiteral(space)];
		const others = [];
		for (const part of parts) if (part.part === "text") others.push(textsOfSide(part.texts, reader, bound));
		else if (others.length > 0 || part.part === "resource") others.push({ one: ownPart(part.part) });
		else fixed.push(ownPart(part.part));
		return keysOfParts(reader, fixed, others);
	};
	const [only] = sources;
	if (only !== void 0 && sources.length === 1 && only.anchors.length === 0) return keysOf(only, NO_ANCHORS);
	const known = sources.map((source) => reader.bindings(source.anchors, (bound) => listOfTexts(keysOf(source, bound)))).map((list) => word("orElse", list, listOf("texts")));
	return { many: known.length === 1 && known[0] !== void 0 ? known[0] : word("concatLists", ...known) };
}
function ownPart(part) {
	if (part === "namespace") return column("namespace", "o");
	const lower = word("lower", column("kind", "o"));
	return choose([[word("endsWith", lower, textLiteral("s")), lower]], concat(lower, textLiteral("s")));
}
// src/emit-sql/row-queries.ts
function tableOfRows({ passes }) {
	return passes.table;
}
function isRow({ passes }) {
	return factOf(passes, "o");
}
function addRows(rows, base, parts, columns, others = []) {
	const name = parts.name(base);
	const facts = columns.map((one) => {
		const place = rows.columns[one];
		if (place === void 0) throw new TypeError(`there is no fact ${one}`);
		return [one, factOf(place, "o")];
	});
	const own = rows.areNumbered ? column("number", "o") : number(0);
	parts.add(name, select({
		id: column("id", "o"),
		number: own,
		...columnsFrom("o", ...others),
		...Object.fromEntries(facts)
	}, fromFact(rows.passes, "o"), { where: [isRow(rows)] }));
	return name;
}
function rowsOfKeys(columns, source, keys, hasOneKey) {
	if (!hasOneKey) return unnest(columns, source, keys, "k");
	return select({
		...columns,
		k: keys
	}, source, { where: [isPresent(keys)] });
}
// src/emit-sql/join-keys.ts
function addJoinKeys(facts, parts) {
	const referrer = parts.name("refers");
	const referent = parts.name("referred");
	switch (facts.from) {
		case "fields": {
			const keys = (name, { keys: fact, hasOneKey }) => {
				parts.add(name, rowsOfKeys(columnsFrom("o", "id"), fromFact(fact, "o"), factOf(fact, "o"), hasOneKey));
			};
			keys(referrer, facts.referrer);
			keys(referent, facts.referent);
			break;
		}
		case "owners": {
			const isOf = (fact) => isPresent(factOf(fact, "o"));
			parts.add(referrer, select({
				id: column("id", "o"),
				k: word("wholeText", column("parent", "e"))
			}, fromFact(facts.referrer, "o"), {
				joins: [joinOn("inner", from("owner_edges", "e"), [column("id", "o"), column("child", "e")])],
				where: [isOf(facts.referrer)]
			}));
			parts.add(referent, select({
				id: column("id", "o"),
				k: word("wholeText", column("id", "o"))
			}, fromFact(facts.referent, "o"), { where: [isOf(facts.referent)] }));
			break;
		}
		case "exposes":
			addExposes(facts, referrer, referent, parts);
			break;
		case "affinity": addAffinity(facts, referrer, referent, parts);
	}
	return {
		referrer,
		referent
	};
}
function addExposes(facts, referrer, referent, parts) {
	const asking = parts.name("services");
	const labelled = parts.name("exposed");
	parts.add(asking, unnest(columnsFrom("o", "id", "namespace"), fromFact(facts.requirements, "o"), factOf(facts.requirements, "o"), "req"));
	parts.add(labelled, labelledObjects(facts.labels));
	const { parts: meeting, met } = meetRequirements({
		prefix: parts.name("expose"),
		asking,
		labelled,
		columns: ["id", "namespace"]
	});
	for (const part of meeting) parts.add(part.name, part.query);
	const key = (of, requirement) => concat(delimited(column("namespace", of)), requirement);
	parts.add(referent, select({
		id: column("id", "a"),
		k: key("a", keyOfRequirement("a"))
	}, from(asking, "a")));
	parts.add(referrer, select({
		id: column("id", "m"),
		k: key("m", column("met", "m"))
	}, from(met, "m")));
}
function labelledObjects(fact) {
	return select({
		...columnsFrom("o", "id", "namespace"),
		labels: factOf(fact, "o")
	}, fromFact(fact, "o"), { where: [isPresent(factOf(fact, "o"))] });
}
const EVERYWHERE = textLiteral("*");
function placed$1(namespace) {
	return concat(textLiteral("="), namespace);
}
function addAffinity(facts, referrer, referent, parts) {
	const [terms, places, spaces] = [
		parts.name("terms"),
		parts.name("places"),
		parts.name("spaces")
	];
	const [selecting, asking, labelled] = [
		parts.name("selecting"),
		parts.name("affine"),
		parts.name("attracted")
	];
	parts.add(terms, unnest(columnsFrom("o", "id", "namespace"), fromFact(facts.terms, "o"), factOf(facts.terms, "o"), "term", "number"));
	const term = (key) => field(column("term", "t"), key);
	const [named, unnamed] = [parts.name("named"), parts.name("unnamed")];
	parts.add(named, select({
		namespace: factOf(facts.namespaceName, "o"),
		labels: factOf(facts.namespaceLabels, "o")
	}, fromFact(facts.namespaceName, "o"), { where: [isPresent(factOf(facts.namespaceName, "o"))] }));
	parts.add(unnamed, select({ namespace: column("namespace", "o") }, fromFact(facts.labels, "o"), {
		distinct: true,
		joins: [joinOn("anti", from(named, "n"), [column("namespace", "o"), column("namespace", "n")])],
		where: [isPresent(factOf(facts.labels, "o")), compare(column("namespace", "o"), "<>", textLiteral(""))]
	}));
	parts.add(spaces, union(false, select(columnsFrom("n", "namespace", "labels"), from(named, "n")), select({
		namespace: column("namespace", "u"),
		labels: word("mapOf", listOf("texts", textLiteral(NAMESPACE_NAME)), listOf("texts", column("namespace", "u")))
	}, from(unnamed, "u"))));
	parts.add(selecting, unnest(columnsFrom("t", "id", "number"), from(terms, "t"), term("selected"), "req"));
	const { parts: meetingSpaces, met: metSpaces } = meetRequirements({
		prefix: parts.name("space"),
		asking: selecting,
		labelled: spaces,
		columns: ["namespace"]
	});
	for (const part of meetingSpaces) parts.add(part.name, part.query);
	const own = {
		id: column("id", "t"),
		number: column("number", "t")
	};
	const listedPlaces = parts.name("listed");
	parts.add(listedPlaces, unnest(own, from(terms, "t"), term("listed"), "listed"));
	parts.add(places, union(true, select({
		...own,
		place: placed$1(column("namespace", "t"))
	}, from(terms, "t"), { where: [term("is_own")] }), select({
		...own,
		place: EVERYWHERE
	}, from(terms, "t"), { where: [term("is_everywhere")] }), select({
		...own,
		place: placed$1(column("listed", "t"))
	}, from(listedPlaces, "t")), select({
		...own,
		place: placed$1(column("namespace", "m"))
	}, from(selecting, "t"), { joins: [joinOn("inner", from(metSpaces, "m"), [keyOfRequirement("t"), column("met", "m")])] })));
	parts.add(asking, unnest(own, from(terms, "t"), term("reqs"), "req"));
	parts.add(labelled, labelledObjects(facts.labels));
	const { parts: meeting, met } = meetRequirements({
		prefix: parts.name("attract"),
		asking,
		labelled,
		columns: ["id", "namespace"]
	});
	for (const part of meeting) parts.add(part.name, part.query);
	parts.add(referrer, select({
		id: column("id", "a"),
		k: concat(delimited(column("place", "p")), keyOfRequirement("a"))
	}, from(asking, "a"), {
		distinct: true,
		joins: [joinOn("inner", from(places, "p"), [column("id", "a"), column("id", "p")], [column("number", "a"), column("number", "p")])]
	}));
	const key = (place) => concat(delimited(place), column("met", "m"));
	parts.add(referent, union(false, select({
		id: column("id", "m"),
		k: key(placed$1(column("namespace", "m")))
	}, from(met, "m")), select({
		id: column("id", "m"),
		k: key(EVERYWHERE)
	}, from(met, "m"))));
}
// src/emit-sql/links.ts
function addLinks(probes, facts, tables, parts) {
	const queries = [];
	const byPlace = new Map();
	for (const [i, probe] of probes.entries()) {
		const own = facts.probes.get(probe);
		if (own === void 0) throw new TypeError(`there are no facts of ${probe.id}`);
		const { access } = probe;
		if (access.by === "criteria" && access.selector === void 0 && access.residual.length === 0) {
			const place = own.own?.keys ?? "";
			byPlace.set(place, [...byPlace.get(place) ?? [], [i, own]]);
		} else {
			const linked = addLink(probe, own, tables, parts);
			queries.push(select({
				...columnsFrom("l", ...ROW),
				probe: number(i)
			}, from(linked, "l")));
		}
	}
	for (const sharing of byPlace.values()) queries.push(keyLinks(sharing, tables.subjects, parts));
	const [links, linked] = [parts.name("links"), parts.name("linked")];
	parts.add(links, union(false, ...queries));
	const isOf = (i) => word("largest", choose([[compare(column("probe", "l"), "=", number(i)), number(1)]]));
	parts.add(linked, select({
		...columnsFrom("l", ...ROW),
		...Object.fromEntries(probes.map((_, i) => [`l${i}`, isOf(i)]))
	}, from(links, "l"), { groupBy: ROW.map((name) => column(name, "l")) }));
	return linked;
}
function keyLinks(sharing, subjects, parts) {
	const [own, others] = [parts.name("own"), parts.name("other")];
	const side = sharing[0]?.[1].own;
	if (side === void 0) throw new TypeError("criteria compare something of the subject");
	parts.add(own, rowsOfKeys(columnsFrom("s", ...ROW), from(subjects, "s"), column(side.keys, "s"), side.hasOneKey));
	const keysOf = sharing.map(([i, facts]) => {
		const keys = parts.name("keys");
		parts.add(keys, keysOfOthers(facts, ["api_version", "kind"], parts));
		return select({
			k: column("k", "o"),
			probe: number(i)
		}, from(keys, "o"), namedJoin(facts, "o", parts));
	});
	parts.add(others, union(true, ...keysOf));
	return select({
		...columnsFrom("s", ...ROW),
		probe: column("probe", "o")
	}, from(own, "s"), { joins: [joinOn("inner", from(others, "o"), [column("k", "s"), column("k", "o")])] });
}
function keysOfOthers({ others, other }, columns, parts) {
	if (other === void 0) throw new TypeError("criteria compare something of the other role");
	const rows = addRows(others, "others", parts, [other.keys], columns);
	return rowsOfKeys(columnsFrom("s", ...columns), from(rows, "s"), column(other.keys, "s"), other.hasOneKey);
}
function addLink({ access }, own, tables, parts) {
	const linked = parts.name("linked");
	switch (access.by) {
		case "criteria":
			addCriteria({
				access,
				own,
				subjects: tables.subjects,
				linked
			}, parts);
			break;
		case "closure":
			addClosure(addCandidates(own, parts), access.owner === "subject", tables.subjects, linked, parts);
			break;
		default: {
			const others = addCandidates(own, parts);
			const keys = tables.keysOf(access);
			const queries = access.sides.map((side) => bySide(access, {
				subjects: tables.subjects,
				others,
				own: keys[side],
				other: keys[oppositeSide(side)]
			}, parts));
			parts.add(linked, union(true, ...queries));
		}
	}
	return linked;
}
const ROW = ["id", "number"];
function addCandidates(own, parts) {
	const name = parts.name("others");
	parts.add(name, select(columnsFrom("o", "id"), from(tableOfRows(own.others), "o"), {
		where: [isRow(own.others)],
		...namedJoin(own, "o", parts)
	}));
	return name;
}
function namedJoin({ named }, of, parts) {
	if (named === void 0) return {};
	const name = parts.name("kinds");
	parts.add(name, select({ k: factOf(named.by, "o") }, fromFact(named.by, "o"), {
		distinct: true,
		where: [isPresent(factOf(named.by, "o"))]
	}));
	return { joins: [joinOn("semi", from(name, "n"), [namedKindOf(of), column("k", "n")])] };
}
function bySide(access, { subjects, others, own, other }, parts) {
	const keys = parts.name("found");
	const ofOthers = joinOn("semi", from(others, "c"), [column("id", "k"), column("id", "c")]);
	const isTwo = access.by === "two-of-each-key";
	parts.add(keys, isTwo ? select({
		k: column("k", "k"),
		lowest: word("smallest", column("id", "k")),
		highest: word("largest", column("id", "k"))
	}, from(other, "k"), {
		joins: [ofOthers],
		groupBy: [column("k", "k")]
	}) : select({ k: column("k", "k") }, from(other, "k"), {
		distinct: true,
		joins: [ofOthers]
	}));
	const anotherThan = anyHolds(compare(column("lowest", "f"), "<>", column("id", "s")), compare(column("highest", "f"), "<>", column("id", "s")));
	return select(columnsFrom("s", ...ROW), from(subjects, "s"), {
		distinct: true,
		joins: [joinOn("inner", from(own, "k"), [column("id", "s"), column("id", "k")]), joinOn("inner", from(keys, "f"), [column("k", "k"), column("k", "f")])],
		...isTwo ? { where: [anotherThan] } : {}
	});
}
function addClosure(others, owns, subjects, linked, parts) {
	const [near, far] = owns ? ["child", "parent"] : ["parent", "child"];
	const [start, reached] = [parts.name("start"), parts.name("reached")];
	parts.add(start, select({ id: column(far, "e") }, from("owner_edges", "e"), {
		distinct: true,
		joins: [joinOn("semi", from(others, "c"), [column(near, "e"), column("id", "c")])]
	}));
	parts.add(reached, {
		is: "closure",
		start: sqlNamed(start),
		steps: sqlNamed("owner_edges"),
		from: sqlNamed(near),
		to: sqlNamed(far)
	});
	parts.add(linked, select(columnsFrom("s", ...ROW), from(subjects, "s"), { joins: [joinOn("semi", from(reached, "r"), [column("id", "s"), column("id", "r")])] }));
}
function addCriteria({ access, own, subjects, linked }, parts) {
	const { selector, residual } = access;
	const { labels, own: ownSide, other: otherSide } = own;
	if (ownSide === void 0 || otherSide === void 0) throw new TypeError("criteria compare two sides");
	const needsLabels = (side) => selector !== void 0 && selector.of !== side;
	const columnsOf = (side) => ({
		...Object.fromEntries(side.residuals.map((name, i) => [`r${i}`, column(name, "s")])),
		...side.reqs === void 0 ? {} : { reqs: column(side.reqs, "s") }
	});
	const { keys, residuals, reqs } = otherSide;
	const asked = [
		keys,
		...residuals,
		...reqs === void 0 ? [] : [reqs],
		...needsLabels("other") ? ["labels"] : []
	];
	const others = addRows(own.others, "others", parts, asked, ["api_version", "kind"]);
	const [ownKeys, otherKeys] = [parts.name("own"), parts.name("other")];
	const isNamed = namedJoin(own, "o", parts);
	const labelled = labels !== void 0 && needsLabels("subject");
	parts.add(ownKeys, rowsOfKeys({
		...columnsFrom("s", ...ROW),
		...columnsOf(ownSide),
		...labelled ? { labels: column("labels", "s") } : {}
	}, from(labelled ? addLabels(subjects, labels, ownSide, parts) : subjects, "s"), column(ownSide.keys, "s"), ownSide.hasOneKey));
	const candidates = parts.name("candidates");
	parts.add(candidates, rowsOfKeys({
		...columnsFrom("s", "id", "api_version", "kind"),
		...columnsOf(otherSide),
		...needsLabels("other") ? { labels: column("labels", "s") } : {}
	}, from(others, "s"), column(keys, "s"), otherSide.hasOneKey));
	const kept = [
		"id",
		"k",
		...residual.map((_, i) => `r${i}`),
		...selector === void 0 ? [] : [selector.of === "other" ? "reqs" : "labels"]
	];
	parts.add(otherKeys, select(columnsFrom("o", ...kept), from(candidates, "o"), isNamed));
	const meets = residual.map((_, i) => word("overlaps", column(`r${i}`, "s"), column(`r${i}`, "o")));
	if (selector === void 0) {
		parts.add(linked, select(columnsFrom("s", ...ROW), from(ownKeys, "s"), {
			distinct: true,
			joins: [meets.length === 0 ? joinOn("semi", from(otherKeys, "o"), [column("k", "s"), column("k", "o")]) : joinOn("inner", from(otherKeys, "o"), [column("k", "s"), column("k", "o")])],
			where: meets
		}));
		return;
	}
	const isOwn = selector.of === "subject";
	const residualNames = residual.map((_, i) => `r${i}`);
	const asking = parts.name("asking");
	const askingTable = isOwn ? ownKeys : otherKeys;
	const labelledTable = isOwn ? otherKeys : ownKeys;
	parts.add(asking, unnest(columnsFrom("a", ...isOwn ? ROW : ["id"], "k", ...residualNames), from(askingTable, "a"), column("reqs", "a"), "req"));
	const { parts: meeting, met } = meetRequirements({
		prefix: parts.name("selector"),
		asking,
		labelled: labelledTable,
		columns: [
			...isOwn ? ["id"] : ROW,
			"k",
			...residualNames
		]
	});
	for (const part of meeting) parts.add(part.name, part.query);
	const [subjectTable, otherTable] = isOwn ? [asking, met] : [met, asking];
	const requirement = (table, as) => table === asking ? keyOfRequirement(as) : column("met", as);
	parts.add(linked, select(columnsFrom("s", ...ROW), from(subjectTable, "s"), {
		distinct: true,
		joins: [joinOn("inner", from(otherTable, "o"), [column("k", "s"), column("k", "o")], [requirement(subjectTable, "s"), requirement(otherTable, "o")])],
		where: meets
	}));
}
function addLabels(subjects, labels, { keys, residuals, reqs }, parts) {
	const name = parts.name("labelled");
	const columns = [
		...ROW,
		keys,
		...residuals,
		...reqs === void 0 ? [] : [reqs]
	];
	parts.add(name, select({
		...columnsFrom("s", ...columns),
		labels: factOf(labels, "o")
	}, from(subjects, "s"), {
		joins: [joinOn("inner", fromFact(labels, "o"), [column("id", "s"), column("id", "o")])],
		where: [isPresent(factOf(labels, "o"))]
	}));
	return name;
}
// src/emit-sql/requirement-holds.ts
function requirementHolds({ allOf, anyOf, noneOf, score }, isLinked) {
	const test = (probe) => {
		const condition = isLinked(probe);
		if (condition === void 0) throw new TypeError("a link is not asked");
		return condition;
	};
	const terms = score.terms.map(({ link, wanted, points }) => {
		const holds = test(link);
		return choose([[wanted ? holds : negate(holds), number(points)]], number(0));
	});
	return [
		...allOf.map(test),
		...noneOf.map((probe) => negate(test(probe))),
		...anyOf.length === 0 ? [] : [anyHolds(...anyOf.map(test))],
		...score.minimum > 0 ? [compare(sum(...terms), ">=", number(score.minimum))] : []
	];
}
// src/emit-sql/pairs.ts
function addPairs({ access, requirement }, tables, parts) {
	const probes = linksOf(requirement);
	const common = new Map(probes.map((probe) => [probe, addCommon(probe, tables, parts)]));
	const base = parts.name("pairs");
	const driver = access.by === "key-index" ? common.get(access.driver) : void 0;
	const isAnother = compare(column("id", "a"), "<>", column("id", "b"));
	parts.add(base, driver === void 0 ? select({
		one: column("id", "a"),
		other: column("id", "b")
	}, from(tables.subjects, "a"), {
		joins: [joinOn("inner", from(tables.partners, "b"))],
		where: [isAnother]
	}) : select({
		one: column("one", "a"),
		other: column("other", "a")
	}, from(driver, "a")));
	const found = parts.name("matched");
	const joins = [];
	const isLinked = new Map();
	for (const [i, probe] of probes.entries()) {
		const as = `c${i}`;
		joins.push(joinOn("left", from(common.get(probe) ?? "", as), [column("one", "a"), column("one", as)], [column("other", "a"), column("other", as)]));
		isLinked.set(probe, isPresent(column("one", as)));
	}
	parts.add(found, select({
		one: column("one", "a"),
		other: column("other", "a")
	}, from(base, "a"), {
		joins,
		where: requirementHolds(requirement, (probe) => isLinked.get(probe))
	}));
	return found;
}
function addCommon(probe, tables, parts) {
	const { join } = probe;
	const keys = tables.keysOf(probe);
	const [ofSubjects, ofPartners] = [[tables.subjects, probe.subjectSides], [tables.partners, probe.partnerSides]].map(([table, sides]) => {
		const name = parts.name("near");
		const queries = sides.flatMap((side) => side === "referrer" ? referred(probe, keys, table) : referring(probe, keys, table, parts));
		parts.add(name, queries.length === 0 ? nothing(table) : union(true, ...queries));
		return name;
	});
	const name = parts.name("common");
	const isAnother = compare(column("id", "a"), "<>", column("id", "b"));
	if (!mayBeOneOfThePair(probe)) {
		parts.add(name, select({
			one: column("id", "a"),
			other: column("id", "b")
		}, from(ofSubjects ?? "", "a"), {
			distinct: true,
			joins: [joinOn("inner", from(ofPartners ?? "", "b"), [column("near", "a"), column("near", "b")])],
			where: [isAnother]
		}));
		return name;
	}
	const selves = parts.name("selves");
	parts.add(selves, union(true, ...[tables.subjects, tables.partners].map((table) => selfOf(table, join.byIdentity ? keys.referent : void 0))));
	parts.add(name, select({
		one: column("id", "a"),
		other: column("id", "b")
	}, from(ofSubjects ?? "", "a"), {
		distinct: true,
		joins: [
			joinOn("inner", from(ofPartners ?? "", "b"), [column("near", "a"), column("near", "b")]),
			joinOn("inner", from(selves, "x"), [column("id", "a"), column("id", "x")]),
			joinOn("inner", from(selves, "y"), [column("id", "b"), column("id", "y")])
		],
		where: [
			isAnother,
			compare(column("near", "a"), "<>", column("self", "x")),
			compare(column("near", "a"), "<>", column("self", "y"))
		]
	}));
	return name;
}
function mayBeOneOfThePair({ join }) {
	return !isByClass(join);
}
function isByClass({ byClass, byIdentity }) {
	return byClass && !byIdentity;
}
function nothing(table) {
	return select({
		id: column("id", "s"),
		near: textLiteral("")
	}, from(table, "s"), { where: [{
		is: "flag",
		value: false
	}] });
}
function known(key) {
	return concat(textLiteral("key:"), key);
}
function objectOf(id) {
	return concat(textLiteral("id:"), word("wholeText", id));
}
function referred({ join }, keys, table) {
	const own = joinOn("inner", from(keys.referrer, "k"), [column("id", "s"), column("id", "k")]);
	if (join.byIdentity) return [select({
		id: column("id", "s"),
		near: known(column("k", "k"))
	}, from(table, "s"), { joins: [own] })];
	const others = joinOn(isByClass(join) ? "semi" : "inner", from(keys.referent, "t"), [column("k", "k"), column("k", "t")]);
	return [select({
		id: column("id", "s"),
		near: isByClass(join) ? known(column("k", "k")) : objectOf(column("id", "t"))
	}, from(table, "s"), {
		joins: [own, others],
		where: isByClass(join) ? [] : [compare(column("id", "s"), "<>", column("id", "t"))]
	})];
}
function referring({ join }, keys, table, parts) {
	const own = joinOn("inner", from(keys.referent, "k"), [column("id", "s"), column("id", "k")]);
	const others = joinOn("inner", from(keys.referrer, "t"), [column("k", "k"), column("k", "t")]);
	if (isByClass(join)) {
		const classes = parts.name("classes");
		parts.add(classes, select({
			id: column("id", "t"),
			class_key: word("sortedJoin", word("gather", delimitedKey("t")), textLiteral(""))
		}, from(keys.referrer, "t"), { groupBy: [column("id", "t")] }));
		return [select({
			id: column("id", "s"),
			near: concat(textLiteral("class:"), column("class_key", "c"))
		}, from(table, "s"), {
			distinct: true,
			joins: [
				own,
				others,
				joinOn("inner", from(classes, "c"), [column("id", "t"), column("id", "c")])
			]
		})];
	}
	const isOther = compare(column("id", "s"), "<>", column("id", "t"));
	if (!join.byIdentity || !kindsOverlap(join.referrer, join.referent)) return [select({
		id: column("id", "s"),
		near: objectOf(column("id", "t"))
	}, from(table, "s"), {
		joins: [own, others],
		where: [isOther]
	})];
	return [select({
		id: column("id", "s"),
		near: choose([[isAbsent(column("k", "i")), objectOf(column("id", "t"))]], known(column("k", "i")))
	}, from(table, "s"), {
		joins: [
			own,
			others,
			joinOn("left", from(keys.referent, "i"), [column("id", "t"), column("id", "i")])
		],
		where: [isOther]
	})];
}
function delimitedKey(of) {
	return word("delimited", column("k", of));
}
function selfOf(table, identities) {
	const id = column("id", "s");
	if (identities === void 0) return select({
		id,
		self: objectOf(id)
	}, from(table, "s"));
	return select({
		id,
		self: choose([[isAbsent(column("k", "i")), objectOf(id)]], known(column("k", "i")))
	}, from(table, "s"), { joins: [joinOn("left", from(identities, "i"), [id, column("id", "i")])] });
}
// src/emit-sql/query-parts.ts
var QueryParts = class {
	#parts = [];
	#counts = new Map();
	name(base) {
		const count = (this.#counts.get(base) ?? 0) + 1;
		this.#counts.set(base, count);
		return sqlNamed(`q_${base}${count === 1 ? "" : `_${count}`}`);
	}
	add(name, query) {
		this.#parts.push({
			name: sqlNamed(name),
			query
		});
	}
	with(query) {
		return this.#parts.length === 0 ? query : {
			is: "with",
			parts: this.#parts,
			query
		};
	}
};
// src/emit-sql/snapshot-queries.ts
const IDENTITY = [
	"api_group",
	"kind",
	"namespace"
];
function snapshotTables(settings) {
	const { needsPods, needsOwners } = settings;
	return [
		view("cuts", cuts(settings)),
		table("documents", documents(settings)),
		table("cluster_scoped", clusterScoped(settings)),
		view("placed", placed(settings)),
		table("repeated", repeated()),
		table("docs", docs()),
		...needsPods || needsOwners ? ownerTables("doc_refs", documentReferences(settings), "doc_owners") : [],
		...needsPods ? templateTables(settings) : [],
		...needsOwners ? [table("owner_edges", ownerEdges(needsPods))] : [],
		table("objects", objects(settings))
	];
}
function view(name, query) {
	return {
		...table(name, query),
		isView: true
	};
}
function table(name, query) {
	return {
		name: sqlNamed(name),
		query
	};
}
function cuts({ shape }) {
	const doc = column("doc", "r");
	return select({
		ordinal: column("ordinal", "r"),
		doc: shape === void 0 ? doc : {
			is: "cut",
			of: doc,
			shape
		}
	}, from("raw", "r"));
}
function documents({ below }) {
	const text = (...keys) => textForm(below("c", ...keys));
	const [kind, apiVersion] = [onlyText(below("c", "kind")), onlyText(below("c", "apiVersion"))];
	const written = notEmpty(text("metadata", "name"));
	return select({
		ordinal: column("ordinal", "c"),
		doc: column("doc", "c"),
		kind,
		api_version: apiVersion,
		api_group: groupOf(apiVersion),
		given_namespace: notEmpty(text("metadata", "namespace")),
		own_name: written,
		name: word("orElse", written, concat(word("orElse", text("metadata", "generateName"), {
			is: "text",
			value: ""
		}), {
			is: "text",
			value: "*"
		})),
		joining_name: notEmpty(onlyText(below("c", "metadata", "name"))),
		uid: notEmpty(onlyText(below("c", "metadata", "uid"))),
		uid_text: word("orElse", text("metadata", "uid"), {
			is: "text",
			value: ""
		})
	}, from("cuts", "c"), { where: [surely(compare(kind, "<>", {
		is: "text",
		value: ""
	})), surely(compare(apiVersion, "<>", {
		is: "text",
		value: ""
	}))] });
}
function groupOf(apiVersion) {
	return choose([[word("includes", apiVersion, textLiteral("/")), word("beforeFirst", apiVersion, textLiteral("/"))]], textLiteral(""));
}
function clusterScoped({ below }) {
	const isDefinition = allHold(compare(column("kind", "d"), "=", textLiteral("CustomResourceDefinition")), compare(column("api_group", "d"), "=", textLiteral("apiextensions.k8s.io")));
	const identity = choose([[isPresent(column("own_name", "d")), concat(textLiteral("="), column("own_name", "d"))]], word("wholeText", column("ordinal", "d")));
	const rank = {
		is: "rank",
		keys: [
			column("cluster", "d"),
			word("orElse", column("given_namespace", "d"), textLiteral("")),
			identity
		],
		by: [{
			is: "call",
			word: "negative",
			args: [column("ordinal", "d")]
		}]
	};
	const ranked = select({
		scope: onlyText(below("d", "spec", "scope")),
		api_group: onlyText(below("d", "spec", "group")),
		kind: onlyText(below("d", "spec", "names", "kind")),
		place: rank
	}, from("documents", "d"), { where: [isDefinition] });
	return {
		is: "with",
		parts: [{
			name: sqlNamed("definitions"),
			query: ranked
		}],
		query: select(columnsFrom("d", "api_group", "kind"), from("definitions", "d"), {
			distinct: true,
			where: [
				compare(column("place", "d"), "=", number(1)),
				surely(compare(column("scope", "d"), "=", textLiteral("Cluster"))),
				isPresent(column("api_group", "d")),
				isPresent(column("kind", "d"))
			]
		})
	};
}
function placed({ kinds, namespace, below }) {
	const known = kinds.clusterScoped.map(({ group, kind }) => `${group}/${kind}`);
	const isScoped = anyHolds({
		is: "one-of",
		operand: concat(column("api_group", "d"), textLiteral("/"), column("kind", "d")),
		texts: known
	}, isPresent(column("kind", "s")));
	const given = column("given_namespace", "d");
	const final = choose([[isPresent(given), given], [isScoped, textLiteral("")]], textLiteral(namespace));
	return select({
		...columnsFrom("d", "ordinal", "doc", "kind", "api_version", "api_group", "own_name", "name", "joining_name", "uid"),
		uid_text: column("uid_text", "d"),
		namespace: final,
		own_namespace: choose([[isPresent(given), below("d", "metadata", "namespace")], [negate(isScoped), word("jsonText", textLiteral(namespace))]])
	}, from("documents", "d"), { joins: [joinOn("left", from("cluster_scoped", "s"), [column("api_group", "d"), column("api_group", "s")], [column("kind", "d"), column("kind", "s")])] });
}
function repeated() {
	return select({
		...columnsFrom("p", ...IDENTITY, "own_name"),
		last: word("largest", column("ordinal", "p"))
	}, from("placed", "p"), {
		where: [isPresent(column("own_name", "p"))],
		groupBy: [...IDENTITY, "own_name"].map((name) => column(name, "p")),
		having: compare(word("rowCount"), ">", number(1))
	});
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
	"uid_text"
];
function docs() {
	return select(columnsFrom("p", ...DOC_COLUMNS), from("placed", "p"), {
		joins: [joinOn("left", from("repeated", "t"), ...[...IDENTITY, "own_name"].map((name) => [column(name, "p"), column(name, "t")]))],
		where: [anyHolds(isAbsent(column("last", "t")), compare(column("last", "t"), "=", column("ordinal", "p")))]
	});
}
function documentReferences({ below }) {
	const entries = word("elements", below("d", "metadata", "ownerReferences"));
	const entry = (key) => notEmpty(onlyText({
		is: "dig",
		of: column("entry", "e"),
		keys: [key]
	}));
	return {
		is: "with",
		parts: [{
			name: sqlNamed("entries"),
			query: unnest({
				child: column("ordinal", "d"),
				namespace: column("namespace", "d")
			}, from("docs", "d"), entries, "entry")
		}],
		query: select({
			...columnsFrom("e", "child", "namespace"),
			uid: entry("uid"),
			api_group: choose([[isPresent(entry("apiVersion")), groupOf(entry("apiVersion"))]]),
			kind: entry("kind"),
			joining_name: entry("name")
		}, from("entries", "e"))
	};
}
function ownerTables(references, query, owners) {
	const edge = {
		child: column("child", "r"),
		parent: column("ordinal", "p")
	};
	const byName = (namespace) => select(edge, from(references, "r"), {
		joins: [joinOn("inner", from("docs", "p"), ...[
			"api_group",
			"kind",
			"joining_name"
		].map((name) => [column(name, "r"), column(name, "p")]), [namespace, column("namespace", "p")])],
		where: [anyHolds(isAbsent(column("uid", "r")), isAbsent(column("uid", "p")))]
	});
	return [table(references, query), table(owners, union(true, select(edge, from(references, "r"), { joins: [joinOn("inner", from("docs", "p"), [column("uid", "r"), column("uid", "p")])] }), byName(column("namespace", "r")), byName(textLiteral(""))))];
}
const TEMPLATE_PATHS = [["spec", "template"], [
	"spec",
	"jobTemplate",
	"spec",
	"template"
]];
function templateTables(settings) {
	const { below } = settings;
	const template = (table) => choose(TEMPLATE_PATHS.map((keys) => {
		const value = below(table, ...keys);
		return [surely(word("isList", {
			is: "dig",
			of: value,
			keys: ["spec", "containers"]
		})), value];
	}));
	const isEnded = {
		is: "one-of",
		operand: word("orElse", onlyText(below("d", "status", "phase")), textLiteral("")),
		texts: ["Succeeded", "Failed"]
	};
	const parentOf = (children) => select({ parent: column("parent", "e") }, from("doc_owners", "e"), { joins: [joinOn("semi", from(children, "c"), [column("child", "e"), column("parent", "c")])] });
	const isController = each("any", word("elements", below("w", "metadata", "ownerReferences")), "v1", (entry) => allHold(word("isFlag", dig$1(entry, "controller")), compare(word("flagText", dig$1(entry, "controller")), "=", textLiteral("true"))));
	const replicas = below("w", "spec", "replicas");
	const isOld = allHold(surely(allHold(word("isNumber", replicas), compare(word("numberOf", replicas), "=", number(0)))), isController);
	return [
		table("templated", select({
			ordinal: column("ordinal", "d"),
			template: template("d")
		}, from("docs", "d"), { where: [anyHolds(...TEMPLATE_PATHS.map((keys) => isPresent(below("d", ...keys))))] })),
		table("workloads", select(columnsFrom("t", "ordinal", "template"), from("templated", "t"), { where: [isPresent(column("template", "t"))] })),
		table("live_parents", select({ parent: column("parent", "e") }, from("docs", "d"), {
			distinct: true,
			joins: [joinOn("inner", from("doc_owners", "e"), [column("ordinal", "d"), column("child", "e")])],
			where: [
				compare(column("kind", "d"), "=", textLiteral("Pod")),
				compare(column("api_group", "d"), "=", textLiteral("")),
				negate(isEnded)
			]
		})),
		table("without_template", union(true, select({ ordinal: column("parent", "e") }, from("live_parents", "e")), renamed(parentOf("live_parents"), "grandparents"), select({ ordinal: column("child", "e") }, from("doc_owners", "e"), {
			joins: [joinOn("semi", from("workloads", "w"), [column("parent", "e"), column("ordinal", "w")])],
			where: [compare(column("child", "e"), "<>", column("parent", "e"))]
		}))),
		table("template_pods", select({
			...columnsFrom("w", ...DOC_COLUMNS.filter((name) => name !== "doc" && name !== "own_name")),
			pod: podOf(settings, column("template", "t"))
		}, from("docs", "w"), {
			joins: [joinOn("inner", from("workloads", "t"), [column("ordinal", "w"), column("ordinal", "t")]), joinOn("anti", from("without_template", "n"), [column("ordinal", "w"), column("ordinal", "n")])],
			where: [negate(isOld)]
		})),
		...ownerTables("pod_refs", podReferences(), "pod_owners")
	];
}
function renamed(query, name) {
	return {
		is: "with",
		parts: [{
			name: sqlNamed(name),
			query
		}],
		query: select({ ordinal: column("parent", "g") }, from(name, "g"))
	};
}
function podReferences() {
	return select({
		child: column("ordinal", "t"),
		namespace: column("namespace", "t"),
		uid: column("uid", "t"),
		api_group: column("api_group", "t"),
		kind: column("kind", "t"),
		joining_name: column("joining_name", "t")
	}, from("template_pods", "t"));
}
function ownerEdges(needsPods) {
	const edges = (table, odd) => select({
		child: idOf(column("child", "e"), odd),
		parent: idOf(column("parent", "e"), 0)
	}, from(table, "e"));
	return needsPods ? union(false, edges("doc_owners", 0), edges("pod_owners", 1)) : edges("doc_owners", 0);
}
function idOf(ordinal, odd) {
	return sum(ordinal, ordinal, number(odd));
}
function objects({ needsPods }) {
	const documents = select({
		id: idOf(column("ordinal", "r"), 0),
		...columnsFrom("d", "api_group", "kind", "api_version", "namespace", "own_namespace"),
		doc: column("doc", "r"),
		shown_group: column("api_group", "d"),
		shown_kind: column("kind", "d"),
		shown_version: column("api_version", "d"),
		...columnsFrom("d", "name", "uid_text"),
		is_template: flag(false)
	}, from("raw", "r"), { joins: [joinOn("inner", from("docs", "d"), [column("ordinal", "r"), column("ordinal", "d")])] });
	if (!needsPods) return documents;
	return union(false, documents, select({
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
		is_template: flag(true)
	}, from("template_pods", "t")));
}
const MOST_CLAIMS = 1e3;
function podOf({ below }, template) {
	const metadata = (key) => [textLiteral(key), dig$1(dig$1(template, "metadata"), key)];
	const owner = word("jsonObject", ...[
		textLiteral("apiVersion"),
		column("api_version", "w"),
		textLiteral("kind"),
		column("kind", "w")
	], ...[
		textLiteral("name"),
		below("w", "metadata", "name"),
		textLiteral("uid"),
		column("uid", "w")
	], ...[textLiteral("controller"), word("jsonTrue")]);
	return word("jsonObject", ...[
		textLiteral("apiVersion"),
		textLiteral("v1"),
		textLiteral("kind"),
		textLiteral("Pod")
	], textLiteral("metadata"), word("jsonObject", ...[
		textLiteral("name"),
		below("w", "metadata", "name"),
		textLiteral("namespace"),
		column("own_namespace", "w")
	], ...metadata("labels"), ...metadata("annotations"), ...[textLiteral("ownerReferences"), word("jsonList", listOf("jsons", owner))]), textLiteral("spec"), specOf(below, template));
}
function specOf(below, template) {
	const spec = dig$1(template, "spec");
	const list = dig$1(spec, "volumes");
	const names = word("present", each("transform", word("elements", below("w", "spec", "volumeClaimTemplates")), "v1", (one) => onlyText({
		is: "dig",
		of: one,
		keys: ["metadata", "name"]
	})));
	const whole = (value, otherwise) => {
		const double = word("numberOf", value);
		return choose([[surely(allHold(word("isNumber", value), word("isWhole", double), compare(double, ">=", number(0)))), double]], number(otherwise));
	};
	const start = whole(below("w", "spec", "ordinals", "start"), 0);
	const first = choose([[compare(start, "<", {
		is: "number",
		value: 0x38d7ea4c68000
	}), start]], number(0));
	const replicas = below("w", "spec", "replicas");
	const count = choose([[surely(allHold(word("isNumber", replicas), compare(word("numberOf", replicas), ">=", number(MOST_CLAIMS)), word("isIntegral", word("numberOf", replicas)))), number(MOST_CLAIMS)]], whole(replicas, 1));
	const claim = (name, ordinal) => {
		const claimName = concat(name, textLiteral("-"), column("name", "w"), textLiteral("-"), word("wholeText", ordinal));
		return word("jsonObject", ...[
			textLiteral("name"),
			name,
			textLiteral("persistentVolumeClaim"),
			word("jsonObject", textLiteral("claimName"), claimName)
		]);
	};
	const claims = word("flatten", each("transform", names, "v2", (name) => each("transform", word("numbersFrom", first, count), "v3", (ordinal) => claim(name, ordinal))));
	const volumes = word("concatLists", word("orElse", each("filter", word("elements", list), "v4", (volume) => negate(surely(word("contains", names, onlyText(dig$1(volume, "name")))))), listOf("jsons")), claims);
	return choose([[surely(allHold(isPresent(column("own_name", "w")), compare(word("size", names), ">", number(0)), anyHolds(surely(word("isList", list)), compare(word("size", claims), ">", number(0))))), word("withMember", spec, textLiteral("volumes"), word("jsonList", volumes))]], spec);
}
function dig$1(of, key) {
	return {
		is: "dig",
		of,
		keys: [key]
	};
}
function identityOf(of) {
	return concat(...[
		"shown_group",
		"shown_kind",
		"namespace"
	].map((name) => delimited(column(name, of))), column("name", of));
}
// src/emit-sql/plan-query.ts
const FINDING_COLUMNS = [
	"message",
	"api_version",
	"kind",
	"namespace",
	"name",
	"is_template",
	"other_api_version",
	"other_kind",
	"other_namespace",
	"other_name",
	"other_is_template"
];
function queryOfPlan(plan, facts, isEmpty) {
	const parts = new QueryParts();
	const { pattern } = plan;
	const hasSubjects = plan.subject.kinds.length > 0 && !isEmpty(tableOfRows(facts.subject));
	const absence = pattern.whenNone === void 0 ? [] : [absenceQuery(plan, facts, hasSubjects, parts)];
	const found = plan.isVacuous || !hasSubjects ? void 0 : foundQuery(plan, facts, isEmpty, parts);
	const [first, ...others] = [...found === void 0 ? [] : [found], ...absence];
	return first === void 0 ? void 0 : parts.with(union(false, first, ...others));
}
function foundQuery(plan, facts, isEmpty, parts) {
	const { pattern, partner, pairing } = plan;
	if (facts.partner !== void 0 && isEmpty(facts.partner.table)) return void 0;
	const probes = linksOf(plan.requirement);
	const asked = probes.filter((probe) => {
		const own = facts.probes.get(probe);
		return own !== void 0 && !isEmpty(tableOfRows(own.others));
	});
	const columns = new Set(asked.flatMap((probe) => columnsOfSide(facts.probes.get(probe)?.own)));
	const texts = [...facts.texts.values()];
	const subjects = addRows(facts.subject, "subjects", parts, [...columns, ...texts]);
	const joinKeys = new Map();
	const keysOf = ({ join }) => {
		const known = joinKeys.get(join);
		if (known !== void 0) return known;
		const own = facts.joins.get(join);
		if (own === void 0) throw new TypeError(`there are no facts of ${join.title}`);
		const keys = addJoinKeys(own, parts);
		joinKeys.set(join, keys);
		return keys;
	};
	let accepted = subjects;
	if (probes.length > 0) {
		const joins = [];
		if (asked.length > 0) {
			const linked = addLinks(asked, facts, {
				subjects,
				keysOf
			}, parts);
			const keys = ["id", "number"].map((name) => [column(name, "s"), column(name, "l")]);
			joins.push(joinOn("left", from(linked, "l"), ...keys));
		}
		const isLinked = new Map(probes.map((probe) => [probe, linkedBy(asked.indexOf(probe))]));
		accepted = parts.name("accepted");
		parts.add(accepted, select(columnsFrom("s", "id", ...texts), from(subjects, "s"), {
			joins,
			where: requirementHolds(plan.requirement, (probe) => isLinked.get(probe))
		}));
	}
	return partner === void 0 || pairing === void 0 || facts.partner === void 0 ? groupedFindings(pattern, facts, accepted, parts) : pairFindings(plan, facts.partner, accepted, keysOf, parts);
}
function linkedBy(i) {
	return i < 0 ? flag(false) : isPresent(column(`l${i}`, "l"));
}
function columnsOfSide(side) {
	if (side === void 0) return [];
	return [
		side.keys,
		...side.residuals,
		...side.reqs === void 0 ? [] : [side.reqs]
	];
}
const SHOWN = [
	"shown_version",
	"shown_kind",
	"namespace",
	"name",
	"is_template"
];
function groupedFindings(pattern, facts, accepted, parts) {
	const shown = parts.name("shown");
	const needsFirst = pattern.message.some((part) => "field" in part && (part.field === "uid" || part.field === "apiVersion"));
	const identity = identityOf("o");
	parts.add(shown, select({
		...columnsFrom("o", ...SHOWN, "uid_text"),
		named: identity,
		...columnsFrom("a", ...facts.texts.values())
	}, from(accepted, "a"), { joins: [joinOn("inner", from(ALL_OBJECTS, "o"), [column("id", "a"), column("id", "o")])] }));
	const grouped = parts.name("grouped");
	parts.add(grouped, select({
		named: column("named", "s"),
		api_version: word("smallest", column("shown_version", "s")),
		kind: word("smallest", column("shown_kind", "s")),
		namespace: word("smallest", column("namespace", "s")),
		name: word("smallest", column("name", "s")),
		is_template: word("allAre", column("is_template", "s"))
	}, from(shown, "s"), { groupBy: [column("named", "s")] }));
	const joins = [];
	if (needsFirst) {
		const ranked = parts.name("ranked");
		parts.add(ranked, select({
			named: column("named", "s"),
			uid_text: column("uid_text", "s"),
			place: {
				is: "rank",
				keys: [column("cluster", "s"), column("named", "s")],
				by: [column("shown_version", "s"), column("uid_text", "s")]
			}
		}, from(shown, "s")));
		const firsts = parts.name("firsts");
		parts.add(firsts, select(columnsFrom("r", "named", "uid_text"), from(ranked, "r"), { where: [compare(column("place", "r"), "=", number(1))] }));
		joins.push(joinOn("inner", from(firsts, "u"), [column("named", "g"), column("named", "u")]));
	}
	const texts = new Map([...facts.texts].map(([at, place]) => {
		const each = parts.name("each");
		parts.add(each, unnest(columnsFrom("s", "named"), from(shown, "s"), column(place, "s"), "said"));
		const joined = parts.name("said");
		parts.add(joined, select({
			named: column("named", "e"),
			said: word("sortedJoin", word("gather", column("said", "e")), textLiteral(", "))
		}, from(each, "e"), { groupBy: [column("named", "e")] }));
		joins.push(joinOn("left", from(joined, place), [column("named", "g"), column("named", place)]));
		return [at, word("orElse", column("said", place), textLiteral(""))];
	}));
	return select({
		message: concat(...pattern.message.map((part) => {
			if ("text" in part) return textLiteral(part.text);
			if ("at" in part) return texts.get(part.at) ?? textLiteral("");
			return part.field === "uid" ? column("uid_text", "u") : fieldOf(part.field, "g");
		})),
		...columnsFrom("g", "api_version", "kind", "namespace", "name", "is_template"),
		...NO_PARTNER
	}, from(grouped, "g"), { joins });
}
const NO_PARTNER = {
	other_api_version: absent("text"),
	other_kind: absent("text"),
	other_namespace: absent("text"),
	other_name: absent("text"),
	other_is_template: absent("flag")
};
function fieldOf(name, of) {
	return column(name === "apiVersion" ? "api_version" : name, of);
}
function pairFindings(plan, partner, accepted, keysOf, parts) {
	const { pattern, pairing } = plan;
	if (pairing === void 0) throw new TypeError("a pair has a pairing");
	const partners = parts.name("partners");
	parts.add(partners, select(columnsFrom("o", "id"), fromFact(partner, "o"), { where: [factOf(partner, "o")] }));
	const pairs = addPairs(pairing, {
		subjects: accepted,
		partners,
		keysOf
	}, parts);
	const shown = (of, prefix) => ({
		[`${prefix}api_version`]: column("shown_version", of),
		[`${prefix}kind`]: column("shown_kind", of),
		[`${prefix}namespace`]: column("namespace", of),
		[`${prefix}name`]: column("name", of),
		[`${prefix}is_template`]: column("is_template", of)
	});
	const message = pattern.message.map((part) => {
		if ("text" in part) return textLiteral(part.text);
		if ("at" in part || part.field === "uid" || part.field === "apiVersion") throw new TypeError("a pair's message names kind, namespace and name");
		const of = part.role.id === pattern.subject.id ? "a" : "b";
		return column(part.field === "kind" ? "shown_kind" : part.field, of);
	});
	const ranked = parts.name("ranked");
	parts.add(ranked, select({
		message: concat(...message),
		...shown("a", ""),
		...shown("b", "other_"),
		place: {
			is: "rank",
			keys: [
				column("cluster", "p"),
				identityOf("a"),
				identityOf("b")
			],
			by: [...[column("is_template", "a"), column("is_template", "b")], ...[column("shown_version", "a"), column("shown_version", "b")]]
		}
	}, from(pairs, "p"), { joins: [joinOn("inner", from(ALL_OBJECTS, "a"), [column("one", "p"), column("id", "a")]), joinOn("inner", from(ALL_OBJECTS, "b"), [column("other", "p"), column("id", "b")])] }));
	return select(columnsFrom("r", ...FINDING_COLUMNS), from(ranked, "r"), { where: [compare(column("place", "r"), "=", number(1))] });
}
function absenceQuery({ pattern }, facts, hasSubjects, parts) {
	const { whenNone } = pattern;
	if (whenNone === void 0) throw new TypeError("nothing is found where there is none");
	const message = pattern.message.map((part) => {
		if ("text" in part) return part.text;
		if (!("field" in part)) return "";
		if (part.field === "kind") return whenNone.kind;
		return part.field === "apiVersion" ? whenNone.apiVersion : "";
	});
	const candidates = parts.name("present");
	if (hasSubjects) parts.add(candidates, select({}, from(tableOfRows(facts.subject), "o"), {
		distinct: true,
		where: [isRow(facts.subject)]
	}));
	return select({
		message: textLiteral(message.join("")),
		api_version: absent("text"),
		kind: absent("text"),
		namespace: absent("text"),
		name: absent("text"),
		is_template: flag(false),
		...NO_PARTNER
	}, from("clusters", "c"), hasSubjects ? { joins: [joinOn("anti", from(candidates, "p"))] } : {});
}
// src/emit-sql/fleet-program.ts
const POD = [{
	group: "",
	kind: "Pod"
}];
function fleetProgram(patterns, { namespace, kinds, cuts }) {
	const plans = patterns.map((pattern) => planPattern(pattern));
	const readers = new FactReaders(cuts);
	const documents = new ObjectReader(cuts);
	const needsPods = plans.some((plan) => kindsOf(plan).some((one) => kindsOverlap(one, POD)));
	const needsOwners = plans.some(asksForOwners);
	const below = (table, ...keys) => documents.written(table, ...keys);
	const make = () => {
		const tables = new FactTables(readers);
		const made = plans.map((plan) => unlessDeclined(() => factsOfPlan(plan, tables)));
		const shape = documents.shape();
		return {
			snapshot: snapshotTables({
				namespace,
				kinds,
				needsPods,
				needsOwners,
				below,
				...shape === void 0 ? {} : { shape }
			}),
			tables,
			made
		};
	};
	make();
	readers.settle();
	documents.settle();
	const { snapshot, tables, made } = make();
	const sayable = plans.flatMap((plan, i) => {
		const facts = made[i];
		return facts === void 0 || typeof facts === "string" ? [] : [{
			plan,
			facts
		}];
	});
	const declined = plans.flatMap(({ pattern }, i) => {
		const reason = made[i];
		return typeof reason === "string" ? [{
			pattern,
			reason
		}] : [];
	});
	return {
		snapshot,
		facts: tables.queries(),
		hasOwners: needsOwners,
		queries: (isEmpty = () => false) => sayable.flatMap(({ plan, facts }) => {
			const query = queryOfPlan(plan, facts, isEmpty);
			return query === void 0 ? [] : [{
				pattern: plan.pattern,
				query,
				reads: tablesRead(query)
			}];
		}),
		declined
	};
}
function tablesRead(query) {
	switch (query.is) {
		case "select": return new Set([query.from.table, ...(query.joins ?? []).map(({ with: source }) => source.table)]);
		case "unnest": return new Set([query.from.table]);
		case "union": return new Set(query.parts.flatMap((part) => [...tablesRead(part)]));
		case "closure": return new Set([query.start, query.steps]);
		case "with": return new Set([...query.parts.map((part) => part.query), query.query].flatMap((part) => [...tablesRead(part)]));
	}
}
function unlessDeclined(make) {
	try {
		return make();
	} catch (error) {
		if (error instanceof SqlDeclined) return error.message;
		throw error;
	}
}
function kindsOf({ scans, joins }) {
	return [
		...scans.map(({ kinds }) => kinds),
		...scans.flatMap(({ namedBySubject }) => namedBySubject === void 0 ? [] : [namedBySubject.subjectKinds]),
		...joins.flatMap(({ referrer, referent, name }) => [
			referrer,
			referent,
			...name === "has_affinity_to" ? [[{ kind: "Namespace" }]] : []
		])
	];
}
function asksForOwners({ requirement, joins }) {
	return joins.some(({ keys }) => keys.from === "owners") || linksOf(requirement).some(({ access }) => access.by === "closure");
}
// src/sql/duckdb.ts
const TYPES = {
	text: "VARCHAR",
	texts: "VARCHAR[]",
	flag: "BOOLEAN",
	integer: "BIGINT",
	json: "JSON",
	jsons: "JSON[]",
	tests: "STRUCT(\"name\" VARCHAR, operator VARCHAR, listed VARCHAR[])[]",
	requirements: "STRUCT(\"names\" VARCHAR[], texts VARCHAR[], tests STRUCT(\"name\" VARCHAR, operator VARCHAR, listed VARCHAR[])[])[]"
};
function text(value) {
	const parts = value.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
	return parts.length === 1 ? `${parts[0]}` : `(${parts.join(" || chr(0) || ")})`;
}
function dig(value, keys) {
	let [inner, pointer] = [value, ""];
	const flush = () => {
		if (pointer !== "") inner = present(`json_extract(${inner}, ${text(pointer)})`);
		pointer = "";
	};
	for (const key of keys) if (/^(?:[0-9]+|-)$/.test(key)) {
		flush();
		inner = present(`json_extract(${inner}, ${text(`$."${key}"`)})`);
	} else pointer += `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
	flush();
	return inner;
}
function present(value) {
	return `nullif(${value}, 'null'::JSON)`;
}
function shapeJson(shape) {
	if (shape.keeps === "value") return "JSON";
	if (shape.keeps === "elements") return [shapeJson(shape.element)];
	return Object.fromEntries([...shape.members].map(([key, inner]) => [key, shapeJson(inner)]));
}
const map = (value) => `json_transform(${value}, '"MAP(VARCHAR, JSON)"')`;
const written = (value) => `CAST(${value} AS VARCHAR)`;
const startsWith = (value, mark) => `starts_with(${written(value)}, '${mark}')`;
const isNumber = (value) => `(${written(value)} >= '-' AND ${written(value)} < ':')`;
const isFlag = (value) => `(${written(value)} IN ('true', 'false'))`;
function writtenText(value) {
	return /^[ -~]*$/.test(value) ? text(JSON.stringify(value)) : `CAST(to_json(${text(value)}) AS VARCHAR)`;
}
function letting(value, parameter, body) {
	if (/^[a-z0-9_."]+$/.test(value)) return body(value);
	return `list_transform([${value}], lambda ${parameter}: ${body(parameter)})[1]`;
}
const textOf = (value) => `CASE WHEN contains(${written(value)}, '\\') THEN ${value} ->> '$' ELSE ${written(value)}[2:-2] END`;
function form(value) {
	const number = (one) => `regexp_replace(regexp_replace(CAST(to_json(CAST(${written(one)} AS DOUBLE) + CAST(0 AS DOUBLE)) AS VARCHAR), '[.]0$', ''), 'e([0-9])', 'e+\\1')`;
	return letting(value, "w", (one) => `CASE WHEN ${startsWith(one, "\"")} THEN ${textOf(one)} WHEN ${isNumber(one)} THEN ${number(one)} WHEN ${isFlag(one)} THEN ${written(one)} END`);
}
const DUCKDB = {
	name: "duckdb",
	cuts: true,
	text,
	double: (value) => `CAST(${Object.is(value, -0) ? "0" : String(value)} AS DOUBLE)`,
	absent: (type) => `NULL::${TYPES[type]}`,
	list: (type, items) => `[${items.join(", ")}]::${TYPES[type]}`,
	each(word, list, parameter, body) {
		const mapped = `list_transform(${list}, lambda ${parameter}: ${body})`;
		switch (word) {
			case "transform": return mapped;
			case "filter": return `list_filter(${list}, lambda ${parameter}: ${body})`;
			case "any": return `coalesce(list_bool_or(${mapped}), FALSE)`;
			case "every": return `coalesce(list_bool_and(list_transform(${list}, lambda ${parameter}: coalesce(${body}, FALSE))), TRUE)`;
		}
	},
	letting: (parameter, value, body) => `list_transform([${value}], lambda ${parameter}: ${body})[1]`,
	hasText(value, texts) {
		const numbers = texts.filter((one) => one !== "" && Number.isFinite(Number(one)) && String(Number(one)) === one);
		const spelt = [...texts.map(writtenText), ...texts.filter((one) => one === "true" || one === "false").map(text)];
		const isSpelt = spelt.length === 0 ? "FALSE" : `${written(value)} IN (${spelt.join(", ")})`;
		if (numbers.length === 0) return `(${isSpelt})`;
		const doubles = numbers.map((one) => DUCKDB.double(Number(one)));
		return `(${isSpelt} OR (${isNumber(value)} AND TRY_CAST(${written(value)} AS DOUBLE) IN (${doubles.join(", ")})))`;
	},
	isEmpty: (value) => `CASE WHEN ${written(value)} IN ('""', '[]', '{}') THEN TRUE WHEN NOT contains(${written(value)}, 'null') THEN FALSE WHEN ${startsWith(value, "[")} THEN len(list_filter(from_json(${value}, '["JSON"]'), lambda z: z IS NOT NULL)) = 0 WHEN ${startsWith(value, "{")} THEN len(list_filter(map_values(${map(value)}), lambda z: z IS NOT NULL)) = 0 ELSE FALSE END`,
	dig,
	field: (value, key) => `struct_extract(${value}, ${text(key)})`,
	struct: (fields) => `{${fields.map(([name, value]) => `'${name}': ${value}`).join(", ")}}`,
	cut: (value, shape) => `json_transform(${value}, ${text(JSON.stringify(shapeJson(shape)))})`,
	words: {
		isText: (value) => startsWith(value, "\""),
		isNumber,
		isFlag,
		isList: (value) => startsWith(value, "["),
		isObject: (value) => startsWith(value, "{"),
		textOf: (value) => letting(value, "w", textOf),
		form,
		numberOf: (value) => `TRY_CAST(CAST(${value} AS VARCHAR) AS DOUBLE)`,
		flagText: (value) => `CAST(${value} AS VARCHAR)`,
		elements: (value) => `list_filter(from_json(${value}, '["JSON"]'), lambda z: z IS NOT NULL)`,
		members: (value) => `list_filter(map_entries(${map(value)}), lambda z: z."value" IS NOT NULL)`,
		memberNamed: (value, key) => `map_extract_value(${map(value)}, ${key})`,
		memberCount: (value) => `len(list_filter(map_values(${map(value)}), lambda z: z IS NOT NULL))`,
		jsonText: (value) => `to_json(${value})`,
		jsonTrue: () => "'true'::JSON",
		jsonObject: (...pairs) => `json_object(${pairs.join(", ")})`,
		jsonList: (list) => `to_json(${list})`,
		withMember: (value, key, member) => `json_merge_patch(${value}, json_object(${key}, ${member}))`,
		listOfOne: (value) => `[${value}]`,
		present: (list) => `list_filter(${list}, lambda z: z IS NOT NULL)`,
		flatten: (list) => `flatten(${list})`,
		concatLists: (...lists) => lists.reduce((a, b) => `list_concat(${a}, ${b})`),
		distinctItems: (list) => `list_distinct(${list})`,
		sortedItems: (list) => `list_sort(${list})`,
		size: (list) => `len(${list})`,
		item: (list, index) => `${list}[(${index}) + 1]`,
		overlaps: (one, other) => `list_has_any(${one}, ${other})`,
		contains: (list, value) => `list_contains(${list}, ${value})`,
		sortedJoin: (list, separator) => `array_to_string(list_sort(${list}), ${separator})`,
		numbersFrom: (first, count) => `range(CAST(${first} AS BIGINT), CAST((${first}) + (${count}) AS BIGINT))`,
		mapOf: (keys, values) => `{'k': ${keys}, 'v': ${values}}`,
		mapKeys: (value) => `struct_extract(${value}, 'k')`,
		mapItem: (value, key) => `list_extract(struct_extract(${value}, 'v'), list_position(struct_extract(${value}, 'k'), ${key}))`,
		asText: (value) => `CAST(to_json(${value}) AS VARCHAR)`,
		delimited: (value) => `(CAST(length(${value}) AS VARCHAR) || ':' || ${value})`,
		characters: (value) => `length(${value})`,
		isWhole: (value) => `(${value} = floor(${value}) AND abs(${value}) < 9007199254740992)`,
		isIntegral: (value) => `(${value} = floor(${value}))`,
		negative: (value) => `(- ${value})`,
		wholeText: (value) => `CAST(CAST(${value} AS BIGINT) AS VARCHAR)`,
		isInteger: (value) => `regexp_full_match(${value}, '[+-]?[0-9]{1,15}')`,
		integerOf: (value) => `TRY_CAST(ltrim(${value}, '+') AS BIGINT)`,
		beforeFirst: (value, mark) => `split_part(${value}, ${mark}, 1)`,
		beforeLast: (value, mark) => `left(${value}, length(${value}) - strpos(reverse(${value}), ${mark}))`,
		part: (value, separator, index) => `list_extract(string_split(${value}, ${separator}), ${Number(index) < 0 ? index : Number(index) + 1})`,
		groupOfMatch: (value, expression) => `CASE WHEN regexp_matches(${value}, ${expression}) THEN regexp_extract(${value}, ${expression}, 1) END`,
		lower: (value) => `lower(${value})`,
		includes: (value, part) => `contains(${value}, ${part})`,
		endsWith: (value, suffix) => `ends_with(${value}, ${suffix})`,
		orElse: (...values) => `coalesce(${values.join(", ")})`,
		least: (...values) => `least(${values.join(", ")})`,
		smallest: (value) => `min(${value})`,
		largest: (value) => `max(${value})`,
		rowCount: () => "count(*)",
		gather: (value) => `list(DISTINCT ${value})`,
		allAre: (value) => `bool_and(${value})`
	},
	unnest({ columns, from, list, as, position }) {
		const kept = columns.map(([name, expression]) => `${expression} AS ${name}`);
		const numbered = position === void 0 ? [] : [`unnest(range(len(${list}))) AS ${position}`];
		return `SELECT ${[
			...kept,
			`unnest(${list}) AS ${as}`,
			...numbered
		].join(", ")}\nFROM ${from}`;
	},
	closure: ({ start, steps, from, to }) => `SELECT * FROM (WITH RECURSIVE reached AS (SELECT cluster, id FROM ${start} UNION SELECT s.cluster, s.${to} FROM reached r JOIN ${steps} s ON s.cluster = r.cluster AND s.${from} = r.id) SELECT cluster, id FROM reached)`
};
// src/sql/in-words.ts
function hasTextInWords(value, texts) {
	const numbers = texts.filter((one) => one !== "" && Number.isFinite(Number(one)) && String(Number(one)) === one);
	const flags = texts.filter((one) => one === "true" || one === "false");
	return choose([
		[word("isText", value), {
			is: "one-of",
			operand: word("textOf", value),
			texts
		}],
		...numbers.length === 0 ? [] : [[word("isNumber", value), {
			is: "one-of-numbers",
			operand: word("numberOf", value),
			numbers: numbers.map(Number)
		}]],
		...flags.length === 0 ? [] : [[word("isFlag", value), {
			is: "one-of",
			operand: word("flagText", value),
			texts: flags
		}]]
	], flag(false));
}
function isEmptyInWords(value) {
	return choose([
		[word("isText", value), compare(word("textOf", value), "=", textLiteral(""))],
		[word("isList", value), compare(word("size", word("elements", value)), "=", number(0))],
		[word("isObject", value), compare(word("memberCount", value), "=", number(0))]
	], flag(false));
}
// src/sql/print.ts
function printQuery(query, dialect) {
	switch (query.is) {
		case "select": return printSelect(query, dialect);
		case "unnest": return dialect.unnest({
			columns: [["cluster", `${query.from.as}.cluster`], ...query.columns.map(([name, e]) => [name, printExpression(e, dialect)])],
			from: printSource(query.from),
			list: printExpression(query.list, dialect),
			as: query.as,
			...query.position === void 0 ? {} : { position: query.position }
		});
		case "union": return query.parts.map((part) => {
			const printed = printQuery(part, dialect);
			return part.is === "with" || part.is === "union" ? `SELECT * FROM (\n${printed}\n) u` : printed;
		}).join(query.distinct ? "\nUNION\n" : "\nUNION ALL\n");
		case "closure": return dialect.closure(query);
		case "with": return `WITH ${query.parts.map(({ name, query: part }) => `${name} AS (\n${printQuery(part, dialect)}\n)`).join(",\n")}\n${printQuery(query.query, dialect)}`;
	}
}
function printSelect(query, dialect) {
	const { columns, from, joins = [], where = [], groupBy, having, distinct = false } = query;
	const tests = joins.filter(({ join }) => join === "semi" || join === "anti").map((join) => printTest(join, from, dialect));
	const conditions = [...where.map((one) => printExpression(one, dialect)), ...tests];
	return [
		`SELECT ${distinct ? "DISTINCT " : ""}${[`${from.as}.cluster AS cluster`, ...columns.map(([name, e]) => `${printExpression(e, dialect)} AS ${name}`)].join(", ")}`,
		`FROM ${printSource(from)}`,
		...joins.filter(({ join }) => join === "inner" || join === "left").map((join) => printJoin(join, from, dialect)),
		...conditions.length === 0 ? [] : [`WHERE ${conditions.join("\n	AND ")}`],
		...groupBy === void 0 ? [] : [`GROUP BY ${[`${from.as}.cluster`, ...groupBy.map((one) => printExpression(one, dialect))].join(", ")}`],
		...having === void 0 ? [] : [`HAVING ${printExpression(having, dialect)}`]
	].join("\n");
}
function printJoin({ join, with: source, keys }, from, dialect) {
	return `${join === "left" ? "LEFT JOIN" : "JOIN"} ${printSource(source)} ON ${equalities(keys, source, from, dialect)}`;
}
function printTest({ join, with: source, keys }, from, dialect) {
	const exists = `EXISTS (SELECT 1 FROM ${printSource(source)} WHERE ${equalities(keys, source, from, dialect)})`;
	return join === "anti" ? `NOT ${exists}` : exists;
}
function equalities(keys, source, from, dialect) {
	return [`${source.as}.cluster = ${from.as}.cluster`, ...keys.map(([left, right]) => `${printExpression(right, dialect)} = ${printExpression(left, dialect)}`)].join(" AND ");
}
function printSource({ table, as }) {
	return table === as ? table : `${table} ${as}`;
}
const OPERATORS = {
	and: " AND ",
	or: " OR "
};
function printExpression(expression, dialect) {
	const print = (one) => printExpression(one, dialect);
	switch (expression.is) {
		case "column": return expression.of === void 0 ? expression.name : `${expression.of}.${expression.name}`;
		case "text": return dialect.text(expression.value);
		case "number": return Number.isSafeInteger(expression.value) ? String(expression.value) : dialect.double(expression.value);
		case "flag": return expression.value ? "TRUE" : "FALSE";
		case "absent": return dialect.absent(expression.type);
		case "call": return dialect.words[expression.word](...expression.args.map(print));
		case "each": return dialect.each(expression.word, print(expression.list), expression.parameter, print(expression.body));
		case "let": return dialect.letting(expression.parameter, print(expression.value), print(expression.body));
		case "infix": {
			const { operator, parts } = expression;
			const between = operator === "and" || operator === "or" ? OPERATORS[operator] : ` ${operator} `;
			return `(${parts.map(print).join(between)})`;
		}
		case "not":
			if (expression.operand.is === "is-absent") return `(${print(expression.operand.operand)} IS NOT NULL)`;
			return `(NOT ${print(expression.operand)})`;
		case "is-absent": return `(${print(expression.operand)} IS NULL)`;
		case "case": {
			const branches = expression.branches.map(([test, value]) => `WHEN ${print(test)} THEN ${print(value)}`);
			const otherwise = expression.otherwise === void 0 ? "" : ` ELSE ${print(expression.otherwise)}`;
			return `CASE ${branches.join(" ")}${otherwise} END`;
		}
		case "one-of":
			if (expression.texts.length === 0) return "FALSE";
			return `(${print(expression.operand)} IN (${expression.texts.map((one) => dialect.text(one)).join(", ")}))`;
		case "one-of-numbers": return `(${print(expression.operand)} IN (${expression.numbers.map((one) => dialect.double(one)).join(", ")}))`;
		case "has-text": return dialect.hasText?.(print(expression.operand), expression.texts) ?? print(hasTextInWords(expression.operand, expression.texts));
		case "is-empty": return dialect.isEmpty?.(print(expression.operand)) ?? print(isEmptyInWords(expression.operand));
		case "dig": return dialect.dig(print(expression.of), expression.keys);
		case "field": return dialect.field(print(expression.of), expression.key);
		case "struct": return dialect.struct(expression.fields.map(([name, one]) => [name, print(one)]));
		case "list": return dialect.list(expression.type, expression.items.map(print));
		case "cut": return dialect.cut(print(expression.of), expression.shape);
		case "rank": {
			const { keys, by } = expression;
			return `ROW_NUMBER() OVER (PARTITION BY ${keys.map(print).join(", ")} ORDER BY ${by.map(print).join(", ")})`;
		}
	}
}
// src/fleet/run-program.ts
async function makeSnapshot({ snapshot }, database) {
	for (const { name, query, isView = false } of snapshot) {
		const statement = `CREATE OR REPLACE ${isView ? "VIEW" : "TABLE"} ${name} AS\n${printQuery(query, DUCKDB)}`;
		await (query.is === "select" && query.joins === void 0 ? database.runAsWritten(statement) : database.runWithSides(statement));
	}
}
async function makeFacts({ facts }, database, add = (table) => makeTable(table, database)) {
	const kinds = (await database.rows("SELECT DISTINCT api_group, kind FROM objects")).map(({ api_group, kind }) => ({
		group: String(api_group),
		kind: String(kind)
	}));
	const made = facts.filter((table) => kindsOverlap(table.kinds, kinds));
	for (const table of made) await add(table);
	return new Set(made.map(({ name }) => name));
}
async function queriesOf(program, made, database) {
	const queries = program.queries((table) => !made.has(table));
	const read = new Set(queries.flatMap(({ reads }) => [...reads]));
	for (const table of program.facts) if (read.has(table.name) && !made.has(table.name)) await makeTable(table, database);
	return queries;
}
function makeTable({ name, query }, database) {
	return database.runAsWritten(`CREATE OR REPLACE TABLE ${name} AS\n${printQuery(query, DUCKDB)}`);
}
async function findingsByCluster({ pattern, query }, database) {
	const byCluster = new Map();
	for (const row of await database.rows(printQuery(query, DUCKDB))) {
		const cluster = String(row.cluster);
		const finding = findingOfRow(pattern, row);
		const known = byCluster.get(cluster);
		if (known === void 0) byCluster.set(cluster, [finding]);
		else known.push(finding);
	}
	return new Map([...byCluster].map(([cluster, findings]) => [cluster, sortedFindings(findings)]));
}
function findingOfRow({ name, severity, subject, partner, whenNone, for: duration }, row) {
	const resource = (actor, prefix) => ({
		actor,
		apiVersion: String(row[`${prefix}api_version`]),
		kind: String(row[`${prefix}kind`]),
		namespace: String(row[`${prefix}namespace`]),
		name: String(row[`${prefix}name`]),
		template: row[`${prefix}is_template`] === true
	});
	const isAbsence = row.kind === null;
	return {
		pattern: name,
		severity,
		message: String(row.message),
		...duration === void 0 ? {} : { for: duration },
		resources: isAbsence ? [] : [resource(subject.id, ""), ...partner === void 0 ? [] : [resource(partner.id, "other_")]],
		...isAbsence && whenNone !== void 0 ? { absentKind: whenNone.kind } : {}
	};
}
export { printQuery as a, FINDING_COLUMNS as c, queriesOf as i, DUCKDB_VERSION as l, makeFacts as n, DUCKDB as o, makeSnapshot as r, fleetProgram as s, findingsByCluster as t, DuckDB as u };

//# sourceMappingURL=run-program.js.map