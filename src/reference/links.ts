import type { Resource, Snapshot } from "../cluster/resource.js";
import type { CriteriaRelation, Link, Relation } from "../pattern/pattern.js";
import type { Binding } from "./binding.js";
import type { Candidates } from "./candidates.js";
import { type Meeting, Meetings } from "./meetings.js";
import { OwnerGraph } from "./owner-graph.js";
import { linked } from "./relationships.js";

/** An object that a link found, and for criteria how it satisfies them. */
export interface Related {
	readonly resource: Resource;
	readonly meeting?: Meeting;
}

/** Finds the candidates that links relate to a subject. */
export class Links {
	#graph?: OwnerGraph;
	readonly #meetings = new Map<CriteriaRelation, Meetings>();

	constructor(
		private readonly candidates: Candidates,
		private readonly snapshot: Snapshot,
	) {}

	/** Returns the first candidate that satisfies a link, under a binding of the subject; `undefined` where none does. */
	firstOf({ to, relation, excludesSelf }: Link, subject: Resource, binding: Binding): Related | undefined {
		const relatedTo = this.#relatedTo(relation, subject, binding);
		for (const other of this.candidates.of(to)) {
			if (excludesSelf && other === subject) continue;
			const related = relatedTo(other);
			if (related !== undefined) return related;
		}
		return undefined;
	}

	#relatedTo(relation: Relation, subject: Resource, binding: Binding): (other: Resource) => Related | undefined {
		switch (relation.by) {
			case "type":
				return (other) => where(linked(relation.type, subject, other, this.snapshot.resources), other);
			case "ownership": {
				this.#graph ??= new OwnerGraph(this.snapshot.resources);
				const related = relation.owner === "subject" ? this.#graph.ownedBy(subject) : this.#graph.ownersOf(subject);
				return (other) => where(related.has(other), other);
			}
			case "criteria": {
				const meet = this.#meetingsOf(relation).with(subject, binding);
				return (other) => {
					const meeting = meet(other);
					return meeting === undefined ? undefined : { resource: other, meeting };
				};
			}
		}
	}

	#meetingsOf(relation: CriteriaRelation): Meetings {
		const meetings = this.#meetings.get(relation) ?? new Meetings(relation);
		this.#meetings.set(relation, meetings);
		return meetings;
	}
}

function where(holds: boolean, resource: Resource): Related | undefined {
	return holds ? { resource } : undefined;
}
