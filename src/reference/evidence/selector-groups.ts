import { NearTexts } from "../../base/near-texts.js";
import { isRequired, type LabelRequirement } from "./label-requirement.js";
import type { QuestionRow } from "./question.js";

/** A selector that demands one thing more than what labels are. */
export interface NearSelector {
	readonly row: QuestionRow;
	readonly missed: LabelRequirement;
}

interface Selector {
	readonly row: QuestionRow;
	readonly required: readonly LabelRequirement[];
}

/** Selectors that have a label in common are looked through up to this many. */
const MOST_LOOKED_THROUGH = 200;

/** Of more that are equally near, none is the one that was meant. */
const MOST_TIED = 3;

/** Finds objects by the labels that their selectors demand. */
export class SelectorGroups {
	readonly #byKey = new Map<string, Selector[]>();
	/** Those that demand no value of a label. */
	readonly #open: Selector[] = [];
	/** Those that demand one value alone: the label, and the selectors by that value. */
	readonly #single = new Map<string, Map<string, Selector[]>>();
	readonly #nearSingle = new Map<string, NearTexts>();
	compared = 0;

	constructor(rows: readonly QuestionRow[]) {
		for (const row of rows) for (const required of row.selectors ?? []) this.#add({ row, required });
	}

	#add(selector: Selector): void {
		const values = selector.required.filter(({ operator }) => operator === "In");
		if (values.length === 0) this.#open.push(selector);
		const [only] = selector.required;
		if (selector.required.length === 1 && only?.operator === "In") {
			const byValue = this.#single.get(only.key) ?? new Map<string, Selector[]>();
			this.#single.set(only.key, byValue);
			for (const value of only.values) append(byValue, value, selector);
		}
		for (const { key, values: texts } of values) {
			for (const text of texts) {
				append(this.#byKey, JSON.stringify([key, text]), selector);
			}
		}
	}

	/** Returns the rows one of whose selectors matches labels. */
	selecting(labels: ReadonlyMap<string, string>): readonly QuestionRow[] {
		const selectors = new Set([...this.#open, ...this.#withPairOf(labels).flat()]);
		this.compared += selectors.size;
		return [...selectors]
			.filter(({ required }) => required.every((one) => isRequired(one, labels)))
			.map(({ row }) => row);
	}

	/** Returns the rows with a selector that demands one thing more than what labels are. */
	nearest(labels: ReadonlyMap<string, string>): readonly NearSelector[] {
		const lists = this.#withPairOf(labels).filter(({ length }) => length <= MOST_LOOKED_THROUGH);
		const near = [...new Set([...lists.flat(), ...this.#likeSingle(labels)])].flatMap(
			({ row, required }): readonly NearSelector[] => {
				this.compared++;
				const missed = required.filter((one) => !isRequired(one, labels));
				const [one] = missed;
				return one === undefined || missed.length > 1 ? [] : [{ row, missed: one }];
			},
		);
		const alike = near.filter(({ missed }) => isAlike(missed, labels));
		const nearest = alike.length > 0 ? alike : near;
		return nearest.length > MOST_TIED ? [] : nearest;
	}

	#likeSingle(labels: ReadonlyMap<string, string>): readonly Selector[] {
		return [...labels].flatMap(([key, value]) => {
			const byValue = this.#single.get(key);
			if (byValue === undefined) return [];
			const near = this.#nearSingle.get(key) ?? new NearTexts(byValue.keys());
			this.#nearSingle.set(key, near);
			return near.nearestTo(value).flatMap(({ text }) => byValue.get(text) ?? []);
		});
	}

	#withPairOf(labels: ReadonlyMap<string, string>): readonly (readonly Selector[])[] {
		return [...labels].map((pair) => this.#byKey.get(JSON.stringify(pair)) ?? []);
	}
}

function isAlike({ key, values }: LabelRequirement, labels: ReadonlyMap<string, string>): boolean {
	const label = labels.get(key);
	return label !== undefined && new NearTexts(values).nearestTo(label).length > 0;
}

function append<T>(lists: Map<string, T[]>, key: string, one: T): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [one]);
	else list.push(one);
}
