import type { SqlDialect } from "./dialect.js";
import type { Shape, SqlType } from "./tree.js";

const TYPES: Readonly<Record<SqlType, string>> = {
	text: "VARCHAR",
	texts: "VARCHAR[]",
	flag: "BOOLEAN",
	integer: "BIGINT",
	json: "JSON",
	jsons: "JSON[]",
	tests: 'STRUCT("name" VARCHAR, operator VARCHAR, listed VARCHAR[])[]',
	requirements:
		'STRUCT("names" VARCHAR[], texts VARCHAR[], tests STRUCT("name" VARCHAR, operator VARCHAR, listed VARCHAR[])[])[]',
};

/** A NUL would end the statement. */
function text(value: string): string {
	const parts = value.split("\0").map((part) => `'${part.replaceAll("'", "''")}'`);
	return parts.length === 1 ? `${parts[0]}` : `(${parts.join(" || chr(0) || ")})`;
}

/**
 * A path of JSON. A pointer takes any key, but reads digits as the position in a list; the other form takes a `*` for
 * every key.
 */
function dig(value: string, keys: readonly string[]): string {
	let [inner, pointer] = [value, ""];
	const flush = (): void => {
		if (pointer !== "") inner = present(`json_extract(${inner}, ${text(pointer)})`);
		pointer = "";
	};
	for (const key of keys) {
		if (/^(?:[0-9]+|-)$/.test(key)) {
			flush();
			inner = present(`json_extract(${inner}, ${text(`$."${key}"`)})`);
		} else pointer += `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
	}
	flush();
	return inner;
}

function present(value: string): string {
	return `nullif(${value}, 'null'::JSON)`;
}

function shapeJson(shape: Shape): unknown {
	if (shape.keeps === "value") return "JSON";
	if (shape.keeps === "elements") return [shapeJson(shape.element)];
	return Object.fromEntries([...shape.members].map(([key, inner]) => [key, shapeJson(inner)]));
}

const map = (value: string): string => `json_transform(${value}, '"MAP(VARCHAR, JSON)"')`;
const isOf = (value: string, ...types: readonly string[]): string =>
	`(json_type(${value}) IN (${types.map((type) => `'${type}'`).join(", ")}))`;

/**
 * The string form of a JSON value; what has none is NULL. The value stands there once. Numbers are written as ECMAScript
 * does by DuckDB's own JSON, but for `.0` and the sign of an exponent.
 */
function form(value: string): string {
	const number = `regexp_replace(regexp_replace(CAST(to_json(CAST(CAST(w AS VARCHAR) AS DOUBLE) + CAST(0 AS DOUBLE)) AS VARCHAR), '[.]0$', ''), 'e([0-9])', 'e+\\1')`;
	return `list_transform([${value}], lambda w: CASE json_type(w) WHEN 'VARCHAR' THEN w ->> '$' WHEN 'BOOLEAN' THEN CAST(w AS VARCHAR) WHEN 'ARRAY' THEN NULL WHEN 'OBJECT' THEN NULL ELSE ${number} END)[1]`;
}

/** The words of DuckDB. */
export const DUCKDB: SqlDialect = {
	name: "duckdb",
	cuts: true,
	text,
	double: (value) => `CAST(${Object.is(value, -0) ? "0" : String(value)} AS DOUBLE)`,
	absent: (type) => `NULL::${TYPES[type]}`,
	list: (type, items) => `[${items.join(", ")}]::${TYPES[type]}`,
	each(word, list, parameter, body) {
		const mapped = `list_transform(${list}, lambda ${parameter}: ${body})`;
		switch (word) {
			case "transform":
				return mapped;
			case "filter":
				return `list_filter(${list}, lambda ${parameter}: ${body})`;
			case "any":
				return `coalesce(list_bool_or(${mapped}), FALSE)`;
			case "every":
				return `coalesce(list_bool_and(list_transform(${list}, lambda ${parameter}: coalesce(${body}, FALSE))), TRUE)`;
		}
	},
	letting: (parameter, value, body) => `list_transform([${value}], lambda ${parameter}: ${body})[1]`,
	dig,
	field: (value, key) => `struct_extract(${value}, ${text(key)})`,
	struct: (fields) => `{${fields.map(([name, value]) => `'${name}': ${value}`).join(", ")}}`,
	cut: (value, shape) => `json_transform(${value}, ${text(JSON.stringify(shapeJson(shape)))})`,
	words: {
		isText: (value) => isOf(value, "VARCHAR"),
		isNumber: (value) => isOf(value, "UBIGINT", "BIGINT", "DOUBLE", "HUGEINT", "UHUGEINT", "DECIMAL"),
		isFlag: (value) => isOf(value, "BOOLEAN"),
		isList: (value) => isOf(value, "ARRAY"),
		isObject: (value) => isOf(value, "OBJECT"),
		textOf: (value) => `(${value} ->> '$')`,
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
		// Where a key stands twice, the first counts: a map with both would end the whole query.
		mapOf: (keys, values) =>
			`list_transform([{'k': ${keys}, 'v': ${values}}], lambda m: map(list_distinct(m.k), list_transform(list_distinct(m.k), lambda z: m.v[list_position(m.k, z)])))[1]`,
		mapKeys: (value) => `map_keys(${value})`,
		mapItem: (value, key) => `map_extract_value(${value}, ${key})`,
		asText: (value) => `CAST(to_json(${value}) AS VARCHAR)`,
		characters: (value) => `length(${value})`,
		isWhole: (value) => `(${value} = floor(${value}) AND abs(${value}) < 9007199254740992)`,
		isIntegral: (value) => `(${value} = floor(${value}))`,
		negative: (value) => `(- ${value})`,
		wholeText: (value) => `CAST(CAST(${value} AS BIGINT) AS VARCHAR)`,
		isInteger: (value) => `regexp_full_match(${value}, '[+-]?[0-9]{1,15}')`,
		integerOf: (value) => `TRY_CAST(ltrim(${value}, '+') AS BIGINT)`,
		beforeFirst: (value, mark) => `split_part(${value}, ${mark}, 1)`,
		beforeLast: (value, mark) => `left(${value}, length(${value}) - strpos(reverse(${value}), ${mark}))`,
		part: (value, separator, index) =>
			`list_extract(string_split(${value}, ${separator}), ${Number(index) < 0 ? index : Number(index) + 1})`,
		groupOfMatch: (value, expression) =>
			`CASE WHEN regexp_matches(${value}, ${expression}) THEN regexp_extract(${value}, ${expression}, 1) END`,
		lower: (value) => `lower(${value})`,
		includes: (value, part) => `contains(${value}, ${part})`,
		endsWith: (value, suffix) => `ends_with(${value}, ${suffix})`,
		orElse: (...values) => `coalesce(${values.join(", ")})`,
		least: (...values) => `least(${values.join(", ")})`,
		smallest: (value) => `min(${value})`,
		largest: (value) => `max(${value})`,
		rowCount: () => "count(*)",
		gather: (value) => `list(DISTINCT ${value})`,
		allAre: (value) => `bool_and(${value})`,
	},
	unnest({ columns, from, list, as, position }) {
		const kept = columns.map(([name, expression]) => `${expression} AS ${name}`);
		const numbered = position === undefined ? [] : [`unnest(range(len(${list}))) AS ${position}`];
		return `SELECT ${[...kept, `unnest(${list}) AS ${as}`, ...numbered].join(", ")}\nFROM ${from}`;
	},
	closure: ({ start, steps, from, to }) =>
		`SELECT * FROM (WITH RECURSIVE reached AS (SELECT cluster, id FROM ${start} UNION SELECT s.cluster, s.${to} FROM reached r JOIN ${steps} s ON s.cluster = r.cluster AND s.${from} = r.id) SELECT cluster, id FROM reached)`,
};
