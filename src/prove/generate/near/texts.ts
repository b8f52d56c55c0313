import { isJsonList, isJsonObject, type Json, setOwn } from "../../../base/json.js";
import { NAMES } from "../aim.js";
import { shortened } from "../atom.js";
import { copyOf, type Draft, found } from "../draft.js";
import type { Part } from "../links.js";
import { LIST_CHANGES, type ListChange } from "../list-changes.js";
import type { Random } from "../random.js";
import type { Way } from "./way.js";

/** Changes one text somewhere in an object by as little as a letter, or makes it no text. */
export function nudge(random: Random, { draft }: Part): void {
	const part = draft[random.pick(["metadata", "spec", "spec"])];
	let holder: Draft | Json[] | undefined;
	let key: string | number = "";
	let value: Json | undefined = part;
	while (isJsonObject(value) || (isJsonList(value) && value.length > 0)) {
		const keys: readonly (string | number)[] = isJsonList(value) ? [...value.keys()] : Object.keys(value);
		if (keys.length === 0) return;
		holder = value as Draft | Json[];
		key = random.pick(keys);
		value = (holder as Draft)[key] as Json | undefined;
	}
	if (holder === undefined || typeof value !== "string") return;
	const near: Json = random.pick<Json>([
		`${value}x`,
		shortened(value),
		value.toUpperCase(),
		` ${value}`,
		5,
		null,
		[value],
		"",
	]);
	if (isJsonList(holder)) (holder as Json[])[Number(key)] = near;
	else setOwn(holder, String(key), near);
}

/** A text that both have, such as a name by which the one means the other, becomes something else in both. */
export const otherInBoth: Way = (random, one, other) => {
	const theirs = new Set(textsOf(other.draft));
	const shared = [...new Set(textsOf(one.draft))].filter((text) => theirs.has(text));
	if (shared.length === 0) return;
	const names = shared.filter((text) => NAMES.includes(text));
	const [text, odd] = [
		random.pick(names.length > 0 && random.chance(0.6) ? names : shared),
		random.pick<Json>(["", "", "x", 5, true, ["web"], { name: "web" }]),
	];
	for (const { draft } of [one, other]) replaceTexts(draft, text, odd);
};

/** A list of one of them changes: a way for each change. */
export const OTHER_LISTS: readonly Way[] = LIST_CHANGES.map(otherList);

/** Changes a list of one of them, preferably one through which it names the other. */
function otherList(change: ListChange): Way {
	return (random, one, other) => {
		const lists: { readonly isNaming: boolean; readonly replace: () => void }[] = [];
		for (const [{ draft }, named] of [
			[one, found(other.draft, "metadata", "name")],
			[other, found(one.draft, "metadata", "name")],
		] as const) {
			for (const key of ["metadata", "spec"]) {
				eachList(draft[key], (list, holder, at) => {
					const isNaming = textsOf(list as Json).some((text) => text === named);
					lists.push({ isNaming, replace: () => setOwn(holder, at, change(list)) });
				});
			}
		}
		const naming = lists.filter(({ isNaming }) => isNaming);
		if (lists.length > 0) random.pick(naming.length > 0 && random.chance(0.7) ? naming : lists).replace();
	};
}

function textsOf(value: Json | undefined): readonly string[] {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, member]) => (isOfType(key) ? [] : textsOf(member)));
}

function replaceTexts(holder: Draft | Json[], text: string, by: Json): void {
	for (const [key, member] of Object.entries(holder)) {
		if (isOfType(key)) continue;
		if (member === text) setOwn(holder as Draft, key, copyOf(by));
		else if (typeof member === "object" && member !== null) replaceTexts(member as Draft, text, by);
	}
}

/** What says of which kind something is stays. */
function isOfType(key: string): boolean {
	return key === "kind" || key === "apiVersion";
}

/** Every list below a value that holds something. */
function eachList(value: Json | undefined, visit: (list: readonly Json[], holder: Draft, key: string) => void): void {
	if (typeof value !== "object" || value === null) return;
	for (const [key, member] of Object.entries(value)) {
		if (isJsonList(member) && member.length > 0) visit(member, value as Draft, key);
		eachList(member, visit);
	}
}
