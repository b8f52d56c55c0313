import { isJsonObject } from "../base/json.js";
import type { Resource } from "../cluster/resource.js";
import type { CriteriaRelation, Selection } from "../pattern/pattern.js";
import type { Anchor, ValuePath } from "../pattern/value-path.js";
import { anchorsOf, type Binding, bindingsOf, boundValues } from "./binding.js";
import { labelsOf, selects } from "./label-selector.js";
import { textsOf } from "./texts.js";

/** How an object satisfies an entry of criteria. */
export interface Meeting {
	/** Of the object's own anchors. */
	readonly binding: Binding;
	/** The texts that the two sides have in common, for each criterion: at least one. */
	readonly texts: readonly (readonly string[])[];
}

/** What an object has for an entry under one of its bindings: the texts of each criterion. */
interface OtherSide {
	readonly binding: Binding;
	readonly texts: readonly (readonly string[])[];
}

/** Tells how objects satisfy one entry's criteria and selector, under one binding of each side (SEMANTICS-CRD.md 6, 8). */
export class Meetings {
	readonly #anchors: readonly Anchor[];
	/** Worked out once: an object meets every subject. */
	readonly #sides = new Map<Resource, readonly OtherSide[]>();

	constructor(private readonly relation: CriteriaRelation) {
		this.#anchors = candidateAnchors(relation);
	}

	/**
	 * Returns a function that tells how an object satisfies the entry together with a subject under its binding, by the
	 * object's first binding that does; `undefined` where none does.
	 */
	with(subject: Resource, subjectBinding: Binding): (other: Resource) => Meeting | undefined {
		const { criteria, selector } = this.relation;
		const ours = criteria.map((criterion) => textsOf(subject.object, criterion.subject, subjectBinding));
		return (other) => {
			for (const { binding, texts: theirs } of this.#sidesOf(other)) {
				const texts = ours.map((list, i) => list.filter((text) => theirs[i]?.includes(text)));
				if (texts.some(({ length }) => length === 0)) continue;
				if (selector !== undefined && !isSelected(selector, [subject, subjectBinding], [other, binding])) continue;
				return { binding, texts };
			}
			return undefined;
		};
	}

	#sidesOf(other: Resource): readonly OtherSide[] {
		const cached = this.#sides.get(other);
		if (cached !== undefined) return cached;
		const sides = bindingsOf(other.object, this.#anchors).map((binding) => ({
			binding,
			texts: this.relation.criteria.map((criterion) => textsOf(other.object, criterion.other, binding)),
		}));
		this.#sides.set(other, sides);
		return sides;
	}
}

/** Returns the anchors of the objects that an entry is about, an outer one before what is inside it. */
export function candidateAnchors({ criteria, selector }: CriteriaRelation): readonly Anchor[] {
	const sources = criteria.flatMap(({ other }) => other.sources);
	return anchorsOf([...sources.filter(isPath), ...(selector?.of === "other" ? [selector.at] : [])]);
}

type Side = readonly [Resource, Binding];

/** Whether one of the selectors of the side that has them matches the labels of the other side. */
function isSelected({ of, at, emptyMatches }: Selection, subject: Side, other: Side): boolean {
	const [[selecting, binding], [selected]] = of === "subject" ? [subject, other] : [other, subject];
	const labels = labelsOf(selected);
	return boundValues(selecting.object, at, binding).some(
		(value) => isJsonObject(value) && selects(value, labels, emptyMatches),
	);
}

function isPath(source: ValuePath | string): source is ValuePath {
	return typeof source !== "string";
}
