import { NearTexts } from "../../base/near-texts.js";
import { labelsOf } from "../label-selector.js";
import { isRequired, type LabelRequirement } from "./label-requirement.js";
import type { QuestionRow } from "./question.js";

/** Objects that have the same labels. */
export interface LabelGroup {
	readonly labels: ReadonlyMap<string, string>;
	readonly rows: readonly QuestionRow[];
}

/** Labels that are all but one of what is required. */
export interface NearLabels {
	readonly group: LabelGroup;
	readonly missed: LabelRequirement;
	/** Whether the label is there, misspelt. */
	readonly isAlike: boolean;
}

/** Groups of which so many have a label are looked through for those that have all others. */
const MOST_LOOKED_THROUGH = 200;

/** Of more that are equally near, none is the one that was meant. */
const MOST_TIED = 3;

/** Finds objects by their labels. Those with the same labels are looked at once. */
export class LabelGroups {
	readonly #groups: readonly LabelGroup[];
	readonly #byPair = new Map<string, LabelGroup[]>();
	readonly #valuesOf = new Map<string, Set<string>>();
	readonly #nearValues = new Map<string, NearTexts>();
	#compared = 0;

	constructor(rows: readonly QuestionRow[]) {
		const groups = new Map<string, { labels: ReadonlyMap<string, string>; rows: QuestionRow[] }>();
		for (const row of rows) {
			const labels = labelsOf(row.resource);
			const key = JSON.stringify([...labels].sort());
			const group = groups.get(key);
			if (group === undefined) groups.set(key, { labels, rows: [row] });
			else group.rows.push(row);
		}
		this.#groups = [...groups.values()];
		for (const group of this.#groups) {
			for (const [key, value] of group.labels) {
				append(this.#byPair, pairKey(key, value), group);
				const values = this.#valuesOf.get(key) ?? new Set();
				this.#valuesOf.set(key, values.add(value));
			}
		}
	}

	/** How many groups and values were compared with what is required. */
	get compared(): number {
		return [...this.#nearValues.values()].reduce((sum, { compared }) => sum + compared, this.#compared);
	}

	/** Returns the rows whose labels are as required. */
	selectedBy(required: readonly LabelRequirement[]): readonly QuestionRow[] {
		const lists = this.#listsOf(required);
		const groups = lists[0] ?? this.#groups;
		this.#compared += groups.length;
		return groups.filter(({ labels }) => required.every((one) => isRequired(one, labels))).flatMap(({ rows }) => rows);
	}

	/** Returns the labels that miss one requirement: those that misspell it, else those that miss it altogether. */
	nearest(required: readonly LabelRequirement[]): readonly NearLabels[] {
		const lists = this.#listsOf(required);
		// Who misses one of them has one of any two, so also of the two that are rarest.
		const likely = new Set(lists.slice(0, 2).flat());
		if (likely.size > MOST_LOOKED_THROUGH) return this.#likeAny(required);
		const near = [...likely].flatMap((group): readonly NearLabels[] => {
			this.#compared++;
			const missed = required.filter((one) => !isRequired(one, group.labels));
			const [one] = missed;
			if (one === undefined || missed.length > 1) return [];
			return [{ group, missed: one, isAlike: this.#isAlike(one, group.labels) }];
		});
		// Who misses the only one has none.
		return bestOf(lists.length === 1 ? [...near, ...this.#likeAny(required)] : near, required.length);
	}

	/** Those with all other labels, and a value of one that is like the required one. */
	#likeAny(required: readonly LabelRequirement[]): readonly NearLabels[] {
		const near = required.flatMap((missed) => this.#likeOne(missed));
		return fewOf(
			near.filter(({ group, missed }) => {
				this.#compared++;
				return required.every((one) => one === missed || isRequired(one, group.labels));
			}),
		);
	}

	#likeOne(missed: LabelRequirement): readonly NearLabels[] {
		if (missed.operator !== "In") return [];
		const values = missed.values.flatMap((value) => this.#near(missed.key).nearestTo(value));
		const groups = values.flatMap(({ text }) => this.#byPair.get(pairKey(missed.key, text)) ?? []);
		return [...new Set(groups)].map((group) => ({ group, missed, isAlike: true }));
	}

	#isAlike({ key, operator, values }: LabelRequirement, labels: ReadonlyMap<string, string>): boolean {
		const label = labels.get(key);
		if (operator !== "In" || label === undefined) return false;
		const near = new NearTexts([label]);
		return values.some((value) => near.nearestTo(value).length > 0);
	}

	#near(key: string): NearTexts {
		const near = this.#nearValues.get(key) ?? new NearTexts(this.#valuesOf.get(key) ?? []);
		this.#nearValues.set(key, near);
		return near;
	}

	/** The groups that meet each requirement of a label's value, the shortest list first. */
	#listsOf(required: readonly LabelRequirement[]): readonly (readonly LabelGroup[])[] {
		return required
			.filter(({ operator }) => operator === "In")
			.map(({ key, values }) => values.flatMap((value) => this.#byPair.get(pairKey(key, value)) ?? []))
			.toSorted((a, b) => a.length - b.length);
	}
}

/**
 * Those that misspell a label; else those with another value of a label that is no name; else those that lack a label.
 * With another name, most of the labels must be the same.
 */
function bestOf(near: readonly NearLabels[], count: number): readonly NearLabels[] {
	const isOther = ({ group, missed }: NearLabels) => NAMES.has(missed.key) && group.labels.has(missed.key);
	const choices = [
		near.filter(({ isAlike }) => isAlike),
		near.filter(({ missed }) => !NAMES.has(missed.key)),
		near.filter((one) => !isOther(one)),
		count > 2 ? near : [],
	];
	return fewOf(choices.find(({ length }) => length > 0) ?? []);
}

/** Labels by which people tell one application from another. */
const NAMES: ReadonlySet<string> = new Set(["app", "app.kubernetes.io/name", "k8s-app", "name"]);

function fewOf(near: readonly NearLabels[]): readonly NearLabels[] {
	return near.length > MOST_TIED ? [] : near;
}

function pairKey(key: string, value: string): string {
	return JSON.stringify([key, value]);
}

function append<T>(lists: Map<string, T[]>, key: string, one: T): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [one]);
	else list.push(one);
}
