import type { Resource } from "../../cluster/resource.js";
import type { Link, Pattern } from "../../pattern/pattern.js";
import { formatValuePath } from "../../pattern/value-path.js";
import type { Binding } from "../binding.js";
import type { Candidates } from "../candidates.js";
import { criteriaQuestion } from "./criteria-question.js";
import { NearestFinder } from "./nearest-object.js";
import type { ObjectsByName } from "./objects-by-name.js";
import type { Question, Wanted } from "./question.js";
import { QuestionRows } from "./question-rows.js";
import { typeQuestions } from "./type-question.js";

/** A question with what answers it. */
export interface AnsweredQuestion {
	readonly question: Question;
	readonly rows: QuestionRows;
	readonly finder: NearestFinder;
}

/** A link whose object is absent in findings. */
export interface AskedLink {
	readonly link: Link;
	/** Returns what a subject asks for under a binding. */
	wantedBy(
		subject: Resource,
		binding: Binding,
	): readonly { readonly question: AnsweredQuestion; readonly wanted: Wanted }[];
}

/** The links of a pattern as questions that are answered by indexes. */
export class AskedLinks {
	/**
	 * Those of which none may hold, the one that says best what is missing first. None where the pattern is about
	 * something that is there: then they only make exceptions.
	 */
	readonly absent: readonly AskedLink[];
	readonly #questions: ReadonlyMap<Link, readonly AnsweredQuestion[]>;

	constructor(pattern: Pattern, candidates: Candidates, objects: ObjectsByName) {
		const { allOf, anyOf, noneOf, score } = pattern.requirement;
		const terms = (wanted: boolean) => score.terms.filter((term) => term.wanted === wanted).map(({ link }) => link);
		const positive = [...new Set([...allOf, ...anyOf, ...terms(true)])];
		const negative = [...new Set([...noneOf, ...terms(false)])];
		this.#questions = new Map(
			[...positive, ...negative].map((link) => [link, answered(questionsOf(link), candidates, objects)]),
		);
		const mentioned = mentionedPaths(pattern);
		const weights = new Map(negative.map((link) => [link, this.#weightOf(link, mentioned)]));
		const weightOf = (link: Link) => weights.get(link) ?? 0;
		const isAboutPresence = positive.some((link) => this.#weightOf(link, mentioned) > 0);
		this.absent = negative
			.filter((link) => !isAboutPresence || weightOf(link) >= WEIGHT.mentioned)
			.toSorted((a, b) => weightOf(b) - weightOf(a))
			.map((link) => ({ link, wantedBy: (subject, binding) => this.#wantedBy(link, subject, binding) }));
	}

	/** Tells whether a link finds something; `undefined` where it is none of criteria. */
	holds(link: Link, subject: Resource, binding: Binding): boolean | undefined {
		if (link.relation.by !== "criteria") return undefined;
		return this.#wantedBy(link, subject, binding).some(({ question, wanted }) =>
			question.finder.isThere(subject, wanted),
		);
	}

	/** How often something of a candidate was compared with what is asked for. */
	get compared(): number {
		return [...this.#questions.values()].flat().reduce((sum, { rows }) => sum + rows.compared, 0);
	}

	#wantedBy(link: Link, subject: Resource, binding: Binding) {
		return (this.#questions.get(link) ?? []).flatMap((question) =>
			question.question.wantedBy(subject, binding).map((wanted) => ({ question, wanted })),
		);
	}

	#weightOf(link: Link, mentioned: ReadonlySet<string>): number {
		const weights = (this.#questions.get(link) ?? []).map(({ question }) => weightOf(question, mentioned));
		return Math.max(0, ...weights);
	}
}

/** A question whose texts stand in the message says what is missing; one that knows no single object, the least. */
const WEIGHT = { mentioned: 4, selector: 2, identity: 1, byName: 0.5 } as const;

function weightOf({ parts, identity, labelsOf }: Question, mentioned: ReadonlySet<string>): number {
	if (identity === undefined && labelsOf === undefined) return 0;
	const isMentioned = parts.some(({ role, from }) => role !== "namespace" && from.some((path) => mentioned.has(path)));
	const byName = identity?.role === "name" ? WEIGHT.byName : 0;
	return (isMentioned ? WEIGHT.mentioned : 0) + (labelsOf === undefined ? WEIGHT.identity : WEIGHT.selector) + byName;
}

/** The paths of the subject whose texts stand in the message. */
function mentionedPaths({ message, subject }: Pattern): ReadonlySet<string> {
	return new Set(
		message.flatMap((part) => ("at" in part && part.role.id === subject.id ? [formatValuePath(part.at)] : [])),
	);
}

function questionsOf({ relation, to, excludesSelf }: Link): readonly Question[] {
	if (relation.by === "type") return typeQuestions(relation.type, to);
	return relation.by === "criteria" ? [criteriaQuestion({ to, excludesSelf }, relation)] : [];
}

function answered(
	questions: readonly Question[],
	candidates: Candidates,
	objects: ObjectsByName,
): readonly AnsweredQuestion[] {
	return questions.map((question) => {
		const rows = new QuestionRows(question, () => candidates.of(question.to));
		return { question, rows, finder: new NearestFinder(question, rows, objects) };
	});
}
