import { NearTexts } from "../../base/near-texts.js";
import type { Resource } from "../../cluster/resource.js";
import { LabelGroups } from "./label-groups.js";
import { isMet, type Question, type QuestionPart, type QuestionRow, type Wanted } from "./question.js";
import { SelectorGroups } from "./selector-groups.js";

/** Objects that have the same texts of some parts. What is asked about them is indexed when it is first needed. */
export class RowBucket {
	#texts?: NearTexts;
	#labels?: LabelGroups;
	#selectors?: SelectorGroups;
	readonly rows: QuestionRow[] = [];

	/** The texts of a part, without those that are not to be shown. A question asks for one part only. */
	textsOf(part: QuestionPart, index: number): NearTexts {
		this.#texts ??= new NearTexts(
			this.rows.flatMap((row) => (row.hides?.(part) === true ? [] : (row.texts[index] ?? []))),
		);
		return this.#texts;
	}

	get labels(): LabelGroups {
		this.#labels ??= new LabelGroups(this.rows);
		return this.#labels;
	}

	get selectors(): SelectorGroups {
		this.#selectors ??= new SelectorGroups(this.rows);
		return this.#selectors;
	}

	/** How often something of it was compared with what is asked for. */
	get compared(): number {
		return [this.#texts, this.#labels, this.#selectors].reduce((sum, one) => sum + (one?.compared ?? 0), 0);
	}
}

/** What the candidates of a question have, indexed by the texts of some of its parts. */
export class QuestionRows {
	#rows?: readonly QuestionRow[];
	readonly #indexes = new Map<string, ReadonlyMap<string, RowBucket>>();
	#verified = 0;

	constructor(
		private readonly question: Question,
		private readonly candidates: () => readonly Resource[],
	) {}

	/** Returns the rows that have of each of these parts a text that is wanted. */
	having(parts: readonly QuestionPart[], wanted: Wanted): readonly QuestionRow[] {
		const [first, ...others] = this.buckets(parts, wanted).map(({ rows }) => rows);
		return others.length === 0 ? (first ?? []) : [...new Set([first ?? [], ...others].flat())];
	}

	/** Returns the rows of {@link having}, by the texts that are wanted. */
	buckets(parts: readonly QuestionPart[], { texts }: Wanted): readonly RowBucket[] {
		const indexes = this.#numbersOf(parts);
		const index = this.#indexOf(indexes);
		return keysOf(texts, indexes).flatMap((key) => index.get(key) ?? []);
	}

	/** Returns the parts that a row does not meet. */
	missedParts(row: QuestionRow, wanted: Wanted): readonly QuestionPart[] {
		this.#verified++;
		return this.question.parts.filter((_, i) => !isMet(wanted.texts[i], row.texts[i]));
	}

	/** How often something of a candidate was compared with what is asked for, after it was indexed. */
	get compared(): number {
		const buckets = [...this.#indexes.values()].flatMap((index) => [...index.values()]);
		return buckets.reduce((sum, { compared }) => sum + compared, this.#verified);
	}

	#numbersOf(parts: readonly QuestionPart[]): readonly number[] {
		return parts.map((part) => this.question.parts.indexOf(part));
	}

	#indexOf(parts: readonly number[]): ReadonlyMap<string, RowBucket> {
		const name = parts.join();
		const cached = this.#indexes.get(name);
		if (cached !== undefined) return cached;
		this.#rows ??= this.candidates().flatMap((candidate) => this.question.rowsOf(candidate));
		const index = new Map<string, RowBucket>();
		for (const row of this.#rows) {
			for (const key of keysOf(row.texts, parts)) {
				const bucket = index.get(key) ?? new RowBucket();
				index.set(key, bucket);
				bucket.rows.push(row);
			}
		}
		this.#indexes.set(name, index);
		return index;
	}
}

/** A key for each choice of one text of each part. */
function keysOf(texts: readonly (readonly string[])[], parts: readonly number[]): readonly string[] {
	let keys: readonly string[] = [""];
	for (const part of parts) {
		const choices = texts[part] ?? [];
		const [only] = choices;
		// With the lengths in front, no two choices have one key.
		if (only !== undefined && choices.length === 1 && keys.length === 1) keys = [`${keys[0]}${only.length},${only}`];
		else keys = keys.flatMap((key) => choices.map((text) => `${key}${text.length},${text}`));
	}
	return keys;
}
