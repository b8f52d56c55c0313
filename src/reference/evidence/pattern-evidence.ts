import type { Resource, Snapshot } from "../../cluster/resource.js";
import { includesKind } from "../../pattern/kinds.js";
import type { Link, Pattern } from "../../pattern/pattern.js";
import type { Binding } from "../binding.js";
import { Candidates } from "../candidates.js";
import { type LinkHolds, matchesOf } from "../finding-matches.js";
import { Links } from "../links.js";
import { type AskedLink, AskedLinks } from "./asked-links.js";
import { type Evidence, lookedForOf, nearestThing } from "./evidence.js";
import { kindsLookedFor, nothingNearText } from "./evidence-words.js";
import { mergeDifferences, type NearestObject } from "./nearest-object.js";
import type { ObjectsByName } from "./objects-by-name.js";
import type { Question, Wanted } from "./question.js";

/** A finding has as many at most. */
const MOST_EVIDENCE = 5;

/** The evidence of one pattern's findings. */
export class PatternEvidence {
	readonly #candidates: Candidates;
	readonly #links: Links;
	readonly #asked: AskedLinks;
	readonly #countsOf = new Map<Link, ReadonlyMap<string, number>>();

	constructor(
		private readonly pattern: Pattern,
		private readonly snapshot: Snapshot,
		objects: ObjectsByName,
	) {
		this.#candidates = new Candidates(pattern, snapshot);
		this.#links = new Links(this.#candidates, snapshot);
		this.#asked = new AskedLinks(pattern, this.#candidates, objects);
	}

	get compared(): number {
		return this.#asked.compared;
	}

	of(objects: readonly Resource[]): readonly Evidence[] {
		const { absent } = this.#asked;
		if (absent.length === 0) return [];
		const evidence = new Map<string, Evidence>();
		for (const { resource, bindings } of matchesOf(this.pattern, this.#candidates, objects, this.#holds)) {
			for (const binding of bindings) {
				for (const one of this.#ofBinding(resource, binding)) evidence.set(one.lookedFor.text, one);
				if (evidence.size >= MOST_EVIDENCE) return [...evidence.values()].slice(0, MOST_EVIDENCE);
			}
		}
		return [...evidence.values()];
	}

	/** Of the finding that there is no candidate of the subject. */
	ofNone(): readonly Evidence[] {
		const { kinds } = this.pattern.subject;
		const names = [...new Set(kinds.flatMap(({ kind }) => kind ?? []))];
		const count = this.snapshot.resources.filter((resource) => includesKind(kinds, resource)).length;
		const text = names.length === 0 ? ["object"] : names;
		return [
			{
				lookedFor: { text: `any ${text.join(" or ")} that passes the filter`, kinds: names, values: [] },
				nothingNear: nothingNearText(text, [], { here: count, elsewhere: 0 }),
			},
		];
	}

	readonly #holds: LinkHolds = (link, subject, binding) =>
		this.#asked.holds(link, subject, binding) ?? this.#links.firstOf(link, subject, binding) !== undefined;

	/** The link that matters most says what was looked for; what is nearest may be so by any of them. */
	#ofBinding(subject: Resource, binding: Binding): readonly Evidence[] {
		const asked = this.#asked.absent.flatMap((link) =>
			link
				.wantedBy(subject, binding)
				.filter(({ question, wanted }) => !question.finder.isThere(subject, wanted))
				.map((one) => ({ link, ...one })),
		);
		const [first] = asked;
		if (first === undefined) return [];
		const primary = asked.filter(({ link }) => link === first.link);
		const others = primary.length > 1 ? [] : asked.filter(({ link }) => link !== first.link);
		return primary.map(({ link, question, wanted }): Evidence => {
			const same = others.filter((other) => asksForTheSame(other.question.question, question.question));
			const own = question.finder.of(subject, wanted);
			const near = [own, ...same.map((other) => other.question.finder.alike(subject, other.wanted))];
			const [first] = near.filter((one) => one !== undefined).toSorted((a, b) => a.rank - b.rank);
			const nearest =
				first === own && own !== undefined
					? withOtherTexts(
							own,
							same.map((other) => other.question.finder.of(subject, other.wanted)),
						)
					: first;
			const lookedFor = lookedForOf(question.question, wanted, same.length);
			if (nearest !== undefined) return { lookedFor, nearest: nearestThing(nearest) };
			return { lookedFor, nothingNear: this.#nothingNear(link, question.question, wanted) };
		});
	}

	#nothingNear({ link }: AskedLink, question: Question, wanted: Wanted): string {
		const where = question.parts.findIndex(({ role }) => role === "namespace");
		const namespaces = (wanted.texts[where] ?? []).filter((name) => name !== "");
		const counts = this.#countsOf.get(link) ?? byNamespace(this.#candidates.of(link.to));
		this.#countsOf.set(link, counts);
		const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
		const here = namespaces.length === 0 ? all : namespaces.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
		return nothingNearText(kindsLookedFor(question, wanted), namespaces, { here, elsewhere: all - here });
	}
}

/** Whether two questions ask for the same text of the subject: something else can stand for the object, or make it. */
function asksForTheSame({ identity }: Question, other: Question): boolean {
	if (identity === undefined || other.identity === undefined) return identity === other.identity;
	return other.identity.from.some((path) => identity.from.includes(path));
}

/** An object that lacks something has it perhaps in another place, about which another question asks. */
function withOtherTexts(own: NearestObject, others: readonly (NearestObject | undefined)[]): NearestObject {
	return others.reduce<NearestObject>(
		(merged, other) => (other?.resource === own.resource ? mergeDifferences(merged, other) : merged),
		own,
	);
}

function byNamespace(resources: readonly Resource[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { namespace } of resources) counts.set(namespace, (counts.get(namespace) ?? 0) + 1);
	return counts;
}
