import { isJsonList, type Json } from "../../base/json.js";
import type { Resource } from "../../cluster/resource.js";
import { normalise } from "../../document/normalise.js";
import { OPERATORS } from "../../pattern/operator.js";
import type { Condition } from "../../pattern/pattern.js";
import { passes } from "../../reference/conditions.js";
import { type Draft, put } from "./draft.js";
import type { Random } from "./random.js";

/** A condition with values for which it holds and such for which it does not, most of them a hair away from the other side. */
export interface Atom {
	readonly condition: Condition;
	/** `undefined` stands for no value. */
	readonly holding: readonly (Json | undefined)[];
	readonly failing: readonly (Json | undefined)[];
}

/** The atom of a condition. */
export function atomOf(condition: Condition): Atom {
	const values = valuesAround(condition);
	const holding = values.filter((value) => holdsFor(condition, value));
	return { condition, holding, failing: values.filter((value) => !holdsFor(condition, value)) };
}

/** Whether a value is what the condition names: one of its texts, the bound or a neighbour of it; for the others, something or nothing. */
export function isPlain({ operator, texts, bound }: Condition, value: Json | undefined): boolean {
	switch (OPERATORS[operator].asks) {
		case "text":
			return texts.some((text) => text === value);
		case "integer":
			return typeof value === "number" && Math.abs(value - (bound ?? 0)) <= 1;
		case "size":
			return isJsonList(value) && Math.abs(value.length - (bound ?? 0)) <= 1;
		case "presence":
		case "emptiness":
			return value === "x" || value === undefined || value === "" || value === null;
	}
}

/** Changes an object so that the atom holds, or does not, as far as no other condition reads the same. */
export function realise(random: Random, draft: Draft, { condition, holding, failing }: Atom, wanted: boolean): void {
	const values = wanted ? holding : failing;
	if (values.length === 0) return;
	// The first values are the plainest.
	const value = random.chance(0.4) ? values[random.below(Math.min(2, values.length))] : random.pick(values);
	const isNegated = "negated" in OPERATORS[condition.operator];
	// One value is enough for an answer; there is none only where no element has such a value.
	const everywhere = value === undefined || wanted === isNegated || random.chance(0.4);
	put(draft, condition.path, { value, everywhere, random });
}

const KEY = "value";

/** What the reference says of the condition where its path yields this one value. */
function holdsFor(condition: Condition, value: Json | undefined): boolean {
	const object = normalise(value === undefined ? {} : { [KEY]: value });
	const asked: Condition = { ...condition, path: [{ step: "key", key: KEY }] };
	return passes({ object } as Resource, { matchAll: [asked], matchAny: [], matchNone: [] });
}

function valuesAround(condition: Condition): readonly (Json | undefined)[] {
	switch (OPERATORS[condition.operator].asks) {
		case "text":
			return [...condition.texts.flatMap(aroundText), ...STRANGE];
		case "integer":
			return [...aroundInteger(condition.bound ?? 0), ...STRANGE];
		case "size":
			return [...aroundSize(condition.bound ?? 0), ...STRANGE];
		case "presence":
		case "emptiness":
			return ["x", undefined, {}, ...STRANGE, { a: null }, [""], [[]], " ", { "": "" }, ["x", null]];
	}
}

/** Absent, null, empty, and of each type. */
const STRANGE: readonly (Json | undefined)[] = [
	undefined,
	null,
	"",
	[],
	{},
	false,
	true,
	0,
	[null],
	"other",
	["x"],
	{ a: "b" },
];

/** Without its last character. Half a surrogate pair would be no text that an engine in WASM can be given. */
export function shortened(text: string): string {
	return [...text].slice(0, -1).join("");
}

function aroundText(text: string): (Json | undefined)[] {
	const others = [text.toUpperCase(), text.toLowerCase(), shortened(text), `${text}x`, ` ${text}`, `${text}\n`];
	const typed: Json[] = [];
	if (text.trim() !== "" && String(Number(text)) === text && Number.isFinite(Number(text))) typed.push(Number(text));
	if (text === "true" || text === "false") typed.push(text === "true");
	return [text, ...typed, ...others, text.normalize("NFD"), text.normalize("NFC"), [text], { [text]: text }];
}

function aroundInteger(bound: number): Json[] {
	const near = [bound, bound + 1, bound - 1];
	const digits = String(Math.abs(bound));
	const sign = bound < 0 ? "-" : "";
	return [
		...near,
		...near.map(String),
		...[`${bound < 0 ? "" : "+"}${bound}`, `${sign}0${digits}`, `${sign}${digits.padStart(15, "0")}`],
		...[
			`${sign}${digits.padStart(16, "0")}`,
			`${digits}0000000000000000`.slice(0, 16),
			`${bound}.0`,
			`${bound} `,
			`${bound}\n`,
		],
		...[` ${bound}`, `${bound}e0`, `0x${bound}`, `${bound}Gi`, "٥", "-0", "+", "-"],
		...[
			bound + 0.5,
			bound - 0.5,
			1e15,
			-1e15,
			999999999999999,
			-999999999999999,
			"999999999999999",
			"1000000000000000",
		],
		...[[bound], [bound + 1], { value: bound }],
	];
}

/** Longer lists say nothing new and cost time. */
const LONGEST = 12;

function aroundSize(bound: number): Json[] {
	const sizes = [bound, bound + 1, bound - 1].filter((size) => size >= 0 && size <= LONGEST);
	return [
		...sizes.map((size) => Array.from({ length: size }, () => ({}))),
		...sizes.map((size) => [null, ...Array.from({ length: size }, () => "x"), null]),
		...sizes.map((size) => "x".repeat(size)),
		...sizes.map((size) => Object.fromEntries(Array.from({ length: size }, (_, i) => [`k${i}`, "v"]))),
		...sizes.map((size) => [Array.from({ length: size }, () => "x")]),
		...[bound, String(bound), [[], []], [[null]]],
	];
}
