import { isJsonObject } from "../base/json.js";
import type { Resource } from "../cluster/resource.js";
import type { CriteriaRelation, Selection } from "../pattern/pattern.js";
import type { ValuePath } from "../pattern/value-path.js";
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

/**
 * Returns a function that tells how an object satisfies criteria and a selector together with this subject, under one
 * binding of each (SEMANTICS-CRD.md 6 and 8); `undefined` where it does not. The binding is the object's first that does.
 */
export function meetingsWith(
	{ criteria, selector }: CriteriaRelation,
	subject: Resource,
	subjectBinding: Binding,
): (other: Resource) => Meeting | undefined {
	const asked = criteria.map((criterion) => textsOf(subject.object, criterion.subject, subjectBinding));
	const paths = [...criteria.flatMap(({ other }) => other.sources.filter(isPath)), ...pathsOfOther(selector)];
	const anchors = anchorsOf(paths);
	return (other) => {
		if (asked.some(({ length }) => length === 0)) return undefined;
		for (const binding of bindingsOf(other.object, anchors)) {
			const texts = criteria.map((criterion, i) => {
				const others = textsOf(other.object, criterion.other, binding);
				return (asked[i] ?? []).filter((text) => others.includes(text));
			});
			if (texts.some(({ length }) => length === 0)) continue;
			if (selector !== undefined && !isSelected(selector, [subject, subjectBinding], [other, binding])) continue;
			return { binding, texts };
		}
		return undefined;
	};
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

function pathsOfOther(selector: Selection | undefined): readonly ValuePath[] {
	return selector?.of === "other" ? [selector.at] : [];
}

function isPath(source: ValuePath | string): source is ValuePath {
	return typeof source !== "string";
}
