import { isJsonObject } from "../../base/json.js";
import type { JsonPath } from "../../base/json-pointer.js";
import type { Resource } from "../../cluster/resource.js";
import { kindNames } from "../../pattern/kinds.js";
import type { CriteriaRelation, Criterion, Link, Role, Selection } from "../../pattern/pattern.js";
import { formatValuePath, stepsOf, type Texts, type ValuePath } from "../../pattern/value-path.js";
import { type Binding, bindingsOf, boundValues, NOTHING_BOUND } from "../binding.js";
import { firstPlace } from "../fields/concrete-paths.js";
import { labelsOf } from "../label-selector.js";
import { candidateAnchors } from "../meetings.js";
import { hasSecretValue } from "../secret-values.js";
import { spellBoundPath } from "../spell.js";
import { textsOf } from "../texts.js";
import { type LabelRequirement, requirementsOf } from "./label-requirement.js";
import { wordOfPath } from "./part-words.js";
import { isMet, type Question, type QuestionPart, type QuestionRow, type Wanted } from "./question.js";

/** A criterion, and what it is for the object that is looked for. */
interface Part extends QuestionPart {
	readonly criterion: Criterion;
	readonly index: number;
}

/** Makes the question that criteria and a selector put. */
export function criteriaQuestion(
	{ to, excludesSelf }: Pick<Link, "to" | "excludesSelf">,
	relation: CriteriaRelation,
): Question {
	const { criteria, selector } = relation;
	const anchors = candidateAnchors(relation);
	const parts = criteria.flatMap((criterion, index): readonly Part[] => {
		const part = partOf(criterion);
		return part === undefined ? [] : [{ ...part, criterion, index }];
	});
	// The other side of these is a text of the pattern, so they ask something of the subject alone.
	const guards = criteria.filter((criterion) => partOf(criterion) === undefined);
	const identity = selector === undefined ? identityOf(parts) : undefined;
	return {
		to,
		parts,
		...(identity === undefined ? {} : { identity }),
		...(selector === undefined
			? {}
			: {
					labelsOf: selector.of === "subject" ? "object" : "subject",
					selectorPath: formatValuePath(selector.at),
				}),
		excludesSelf,
		wantedBy(subject: Resource, binding: Binding): readonly Wanted[] {
			const isAsked = guards.every(({ subject: ours, other }) => {
				const texts = textsOf(subject.object, ours, binding);
				return textsOf({}, other, NOTHING_BOUND).some((text) => texts.includes(text));
			});
			const texts = parts.map(({ criterion }) => textsOf(subject.object, criterion.subject, binding));
			if (!isAsked || !canBeMet(parts, texts, to)) return [];
			const hides = (part: QuestionPart) => hasSecretValue(subject, (part as Part).criterion.subject);
			if (selector === undefined) return [{ texts, hides }];
			if (selector.of === "other") return [{ texts, hides, labels: labelsOf(subject) }];
			return selectorsAt(subject, selector, binding).map((required) => ({ texts, hides, required }));
		},
		askedAt(subject: Resource, binding: Binding, wanted: Wanted, part?: QuestionPart): JsonPath | undefined {
			const { object } = subject;
			if (part === undefined) {
				return selector?.of === "subject" ? firstPlace(object, selector.at, binding) : ["metadata", "labels"];
			}
			const { sources, transform } = (part as Part).criterion.subject;
			const texts = transform === undefined ? (wanted.texts[parts.indexOf(part as Part)] ?? []) : [];
			for (const source of sources) {
				const place = typeof source === "string" ? undefined : firstPlace(object, source, binding, texts);
				if (place !== undefined) return place;
			}
			return undefined;
		},
		rowsOf(object: Resource): readonly QuestionRow[] {
			return bindingsOf(object.object, anchors).map((binding) => new CriteriaRow(object, parts, binding, selector));
		},
	};
}

/** What an object has under one of its bindings. There are many, so what is seldom asked is worked out when it is. */
class CriteriaRow implements QuestionRow {
	readonly texts: readonly (readonly string[])[];

	constructor(
		readonly resource: Resource,
		parts: readonly Part[],
		private readonly binding: Binding,
		private readonly selector: Selection | undefined,
	) {
		this.texts = parts.map(({ criterion }) => textsOf(resource.object, criterion.other, binding));
	}

	get selectors(): readonly (readonly LabelRequirement[])[] {
		return this.selector?.of === "other" ? selectorsAt(this.resource, this.selector, this.binding) : [];
	}

	pathOf(part: QuestionPart): string | undefined {
		const path = firstPath((part as Part).criterion.other);
		return path && spellBoundPath(path, this.binding);
	}

	writtenAt(part: QuestionPart): readonly string[] {
		const { transform: _, ...written } = (part as Part).criterion.other;
		return textsOf(this.resource.object, written, this.binding);
	}

	hides(part: QuestionPart): boolean {
		return hasSecretValue(this.resource, (part as Part).criterion.other);
	}
}

/** What a criterion asks of the object; `undefined` where its other side is a text of the pattern. */
function partOf({ subject, other }: Criterion): QuestionPart | undefined {
	const path = firstPath(other);
	if (path === undefined) return undefined;
	const from = subject.sources.flatMap((source) => (typeof source === "string" ? [] : [formatValuePath(source)]));
	const text = formatValuePath(path);
	const demand = from.length === 0 && other.transform?.do === "regex" ? other.transform.expression : undefined;
	return {
		...{ role: ROLES.get(text) ?? "field", word: wordOfPath(stepsOf(path)), path: text, from },
		...(demand === undefined ? {} : { demand }),
	};
}

/** Whether some object could have all of the texts: it has one kind, one name and one namespace. */
function canBeMet(parts: readonly Part[], texts: readonly (readonly string[])[], { kinds }: Role): boolean {
	if (texts.some(({ length }) => length === 0)) return false;
	const names = kindNames(kinds);
	return parts.every((part, i) => {
		if (part.role === "field" || part.criterion.other.transform !== undefined) return true;
		if (part.path === "kind" && names !== undefined && !isMet(texts[i], names)) return false;
		return parts.every((other, j) => other.path !== part.path || isMet(texts[i], texts[j]));
	});
}

const ROLES: ReadonlyMap<string, QuestionPart["role"]> = new Map([
	["metadata.namespace", "namespace"],
	["metadata.name", "name"],
	["kind", "kind"],
	["apiVersion", "kind"],
]);

/** The name tells objects apart; else what is compared with the subject's own name; else the first of the values. */
function identityOf<P extends QuestionPart>(parts: readonly P[]): P | undefined {
	const fields = parts.filter(({ role }) => role === "field");
	return (
		parts.find(({ role }) => role === "name") ?? fields.find(({ from }) => from.includes("metadata.name")) ?? fields[0]
	);
}

function selectorsAt(
	{ object }: Resource,
	{ at, emptyMatches }: { readonly at: ValuePath; readonly emptyMatches: boolean },
	binding: Binding,
): readonly (readonly LabelRequirement[])[] {
	return boundValues(object, at, binding)
		.filter(isJsonObject)
		.flatMap((value) => {
			const required = requirementsOf(value, emptyMatches);
			return required === undefined ? [] : [required];
		});
}

function firstPath({ sources }: Texts): ValuePath | undefined {
	return sources.find((source) => typeof source !== "string");
}
