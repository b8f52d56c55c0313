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

/**
 * A JSON value as it is written. Every value but a whole document was written by DuckDB itself, in one way only: so its
 * first character tells its type, and equal texts are written alike. Nothing is parsed for either.
 */
const written = (value: string): string => `CAST(${value} AS VARCHAR)`;
const startsWith = (value: string, mark: string): string => `starts_with(${written(value)}, '${mark}')`;
const isNumber = (value: string): string => `(${written(value)} >= '-' AND ${written(value)} < ':')`;
const isFlag = (value: string): string => `(${written(value)} IN ('true', 'false'))`;

/** How DuckDB writes a text as JSON. */
function writtenText(value: string): string {
	return /^[ -~]*$/.test(value) ? text(JSON.stringify(value)) : `CAST(to_json(${text(value)}) AS VARCHAR)`;
}

/** Names a value that stands often in an expression, unless it is no more than a name. */
function letting(value: string, parameter: string, body: (name: string) => string): string {
	if (/^[a-z0-9_."]+$/.test(value)) return body(value);
	return `list_transform([${value}], lambda ${parameter}: ${body(parameter)})[1]`;
}

const textOf = (value: string): string =>
	`CASE WHEN contains(${written(value)}, '\\') THEN ${value} ->> '$' ELSE ${written(value)}[2:-2] END`;

/**
 * The string form of a JSON value; what has none is NULL. Numbers are written as ECMAScript does by DuckDB's own JSON,
 * but for `.0` and the sign of an exponent.
 */
function form(value: string): string {
	const number = (one: string): string =>
		`regexp_replace(regexp_replace(CAST(to_json(CAST(${written(one)} AS DOUBLE) + CAST(0 AS DOUBLE)) AS VARCHAR), '[.]0$', ''), 'e([0-9])', 'e+\\1')`;
	return letting(
		value,
		"w",
		(one) =>
			`CASE WHEN ${startsWith(one, '"')} THEN ${textOf(one)} WHEN ${isNumber(one)} THEN ${number(one)} WHEN ${isFlag(one)} THEN ${written(one)} END`,
	);
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
	hasText(value, texts) {
		const numbers = texts.filter((one) => one !== "" && Number.isFinite(Number(one)) && String(Number(one)) === one);
		const spelt = [...texts.map(writtenText), ...texts.filter((one) => one === "true" || one === "false").map(text)];
		const isSpelt = spelt.length === 0 ? "FALSE" : `${written(value)} IN (${spelt.join(", ")})`;
		if (numbers.length === 0) return `(${isSpelt})`;
		const doubles = numbers.map((one) => DUCKDB.double(Number(one)));
		return `(${isSpelt} OR (${isNumber(value)} AND TRY_CAST(${written(value)} AS DOUBLE) IN (${doubles.join(", ")})))`;
	},
	isEmpty: (value) =>
		`CASE WHEN ${written(value)} IN ('""', '[]', '{}') THEN TRUE WHEN NOT contains(${written(value)}, 'null') THEN FALSE WHEN ${startsWith(value, "[")} THEN len(list_filter(from_json(${value}, '["JSON"]'), lambda z: z IS NOT NULL)) = 0 WHEN ${startsWith(value, "{")} THEN len(list_filter(map_values(${map(value)}), lambda z: z IS NOT NULL)) = 0 ELSE FALSE END`,
	dig,
	field: (value, key) => `struct_extract(${value}, ${text(key)})`,
	struct: (fields) => `{${fields.map(([name, value]) => `'${name}': ${value}`).join(", ")}}`,
	cut: (value, shape) => `json_transform(${value}, ${text(JSON.stringify(shapeJson(shape)))})`,
	words: {
		isText: (value) => startsWith(value, '"'),
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
		// Not a MAP: one in which a key stands twice would end the whole query. Here the first counts.
		mapOf: (keys, values) => `{'k': ${keys}, 'v': ${values}}`,
		mapKeys: (value) => `struct_extract(${value}, 'k')`,
		mapItem: (value, key) =>
			`list_extract(struct_extract(${value}, 'v'), list_position(struct_extract(${value}, 'k'), ${key}))`,
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
