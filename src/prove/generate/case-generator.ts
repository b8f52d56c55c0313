import { isJsonList, type Json } from "../../base/json.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { CaseDocuments } from "./case-documents.js";
import { DOCUMENT_EDITS, knownScalarsOf, namespacesIn, renameNamespace } from "./document-edits.js";
import { corrupt, wrapInLists } from "./input-corruption.js";
import { copyOf, memberAt } from "./mutable-object.js";
import type { Random } from "./random.js";
import type { SnapshotGenerator } from "./snapshot-generator.js";

/** Edits of a snapshot that starts from a case, at most. */
const MOST_EDITS = 3;

/**
 * Makes snapshots for a pattern that has cases: some start from the documents of a case and are changed at a few places,
 * the others are those of the generator that only knows the pattern. A definition can ask for what that one hits upon by
 * chance alone, such as a text that a long expression matches; the author of a case had to write it.
 */
export class CaseGenerator implements SnapshotGenerator {
	readonly pattern: Pattern;
	readonly #directed: SnapshotGenerator;
	readonly #all: readonly CaseDocuments[];
	readonly #withFinding: readonly CaseDocuments[];
	readonly #scalars: ReadonlyMap<string, readonly Json[]>;

	/** @param cases of the directed generator's pattern, at least one. */
	constructor(directed: SnapshotGenerator, cases: readonly CaseDocuments[]) {
		this.pattern = directed.pattern;
		this.#directed = directed;
		this.#all = cases;
		this.#withFinding = cases.filter(({ isFinding }) => isFinding);
		this.#scalars = knownScalarsOf(cases.flatMap(({ documents }) => documents));
	}

	/** @param number decides the goal of a snapshot that starts from no case. */
	documents(random: Random, number?: number): readonly Json[] {
		if (!random.chance("fromCase")) return this.#directed.documents(random, number);
		const documents = this.#withOthers(random, this.#case(random), number);
		const count = random.chance("caseUnchanged") ? 0 : 1 + random.below(MOST_EDITS);
		for (let i = 0; i < count; i++) random.pick(DOCUMENT_EDITS)(random, documents, this.#scalars);
		const shuffled = random.chance("even") ? random.shuffled(documents) : documents;
		const all = shuffled.map((document) => corrupt(random, document, "corrupted"));
		// Directed documents may be in lists three deep already, and no deeper ones are read everywhere.
		const isWrapped = all.some((document) => isJsonList(document) || isJsonList(memberAt(document, "items")));
		return !isWrapped && random.chance("wrapped") ? wrapInLists(random, all) : all;
	}

	/** Copies the documents of a case. */
	#case(random: Random): Json[] {
		const isOfFinding = this.#withFinding.length > 0 && random.chance("caseWithFinding");
		return random.pick(isOfFinding ? this.#withFinding : this.#all).documents.map(copyOf);
	}

	/** The documents of a case, at times with those of another one, with one of its objects, or with directed ones. */
	#withOthers(random: Random, documents: Json[], number: number | undefined): Json[] {
		if (random.chance("casesJoined")) {
			const others = this.#case(random);
			if (random.chance("even")) {
				for (const namespace of namespacesIn(others)) renameNamespace(others, namespace, `${namespace}-2`);
			}
			return [...documents, ...(random.chance("even") ? others : [random.pick(others.length > 0 ? others : [{}])])];
		}
		if (!random.chance("caseWithDirected")) return documents;
		const directed = this.#directed.documents(random, number).map(copyOf);
		const [namespace] = namespacesIn(documents);
		if (namespace !== undefined && random.chance("even")) {
			for (const other of namespacesIn(directed)) renameNamespace(directed, other, namespace);
		}
		return [...documents, ...directed];
	}
}
