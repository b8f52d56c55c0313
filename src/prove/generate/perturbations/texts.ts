import { isJsonList, isJsonObject, type Json, setOwn } from "../../../base/json.js";
import { shortened } from "../condition-samples.js";
import { LIST_CHANGES, type ListChange } from "../list-changes.js";
import { copyOf, type MutableObject, memberAt } from "../mutable-object.js";
import { OBJECT_NAMES } from "../name-pools.js";
import type { PlannedObject } from "../planned-object.js";
import type { Random } from "../random.js";
import type { Perturbation } from "./perturbation.js";

/** Changes one text somewhere in an object by as little as a letter, or makes it no text. */
export function otherText(random: Random, { object }: PlannedObject): undefined {
	const part = object[random.pick(["metadata", "spec", "spec"])];
	let holder: MutableObject | Json[] | undefined;
	let key: string | number = "";
	let value: Json | undefined = part;
	while (isJsonObject(value) || (isJsonList(value) && value.length > 0)) {
		const keys: readonly (string | number)[] = isJsonList(value) ? [...value.keys()] : Object.keys(value);
		if (keys.length === 0) return;
		holder = value as MutableObject | Json[];
		key = random.pick(keys);
		value = (holder as MutableObject)[key] as Json | undefined;
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
export const otherInBoth: Perturbation = (random, one, other) => {
	const theirs = new Set(textsOf(other.object));
	const shared = [...new Set(textsOf(one.object))].filter((text) => theirs.has(text));
	if (shared.length === 0) return;
	const names = shared.filter((text) => OBJECT_NAMES.includes(text));
	const [text, odd] = [
		random.pick(names.length > 0 && random.chance("sharedNameReplaced") ? names : shared),
		random.pick<Json>(["", "", "x", 5, true, ["web"], { name: "web" }]),
	];
	for (const { object } of [one, other]) replaceTexts(object, text, odd);
};

/** A list of one of them changes: a way for each change. */
export const LIST_PERTURBATIONS: readonly Perturbation[] = LIST_CHANGES.map(otherList);

/** Changes a list of one of them, preferably one through which it names the other. */
function otherList(change: ListChange): Perturbation {
	return (random, one, other) => {
		const lists: { readonly isNaming: boolean; readonly replace: () => void }[] = [];
		for (const [{ object }, named] of [
			[one, memberAt(other.object, "metadata", "name")],
			[other, memberAt(one.object, "metadata", "name")],
		] as const) {
			for (const key of ["metadata", "spec"]) {
				eachList(object[key], (list, holder, at) => {
					const isNaming = textsOf(list as Json).some((text) => text === named);
					lists.push({ isNaming, replace: () => setOwn(holder, at, change(list)) });
				});
			}
		}
		const naming = lists.filter(({ isNaming }) => isNaming);
		if (lists.length > 0)
			random.pick(naming.length > 0 && random.chance("namingListChanged") ? naming : lists).replace();
	};
}

function textsOf(value: Json | undefined): readonly string[] {
	if (typeof value === "string") return [value];
	if (typeof value !== "object" || value === null) return [];
	return Object.entries(value).flatMap(([key, member]) => (isOfType(key) ? [] : textsOf(member)));
}

function replaceTexts(holder: MutableObject | Json[], text: string, by: Json): void {
	for (const [key, member] of Object.entries(holder)) {
		if (isOfType(key)) continue;
		if (member === text) setOwn(holder as MutableObject, key, copyOf(by));
		else if (typeof member === "object" && member !== null) replaceTexts(member as MutableObject, text, by);
	}
}

/** What says of which kind something is stays. */
function isOfType(key: string): boolean {
	return key === "kind" || key === "apiVersion";
}

/** Every list below a value that holds something. */
function eachList(
	value: Json | undefined,
	visit: (list: readonly Json[], holder: MutableObject, key: string) => void,
): void {
	if (typeof value !== "object" || value === null) return;
	for (const [key, member] of Object.entries(value)) {
		if (isJsonList(member) && member.length > 0) visit(member, value as MutableObject, key);
		eachList(member, visit);
	}
}
