import { compareCodePoints } from "../../base/json.js";
import { NearTexts } from "../../base/near-texts.js";
/** It is there, and lacks a field; it is alike; it is elsewhere; it is of another kind; its name has more words. */
const RANK = { lacks: 0, spelling: 1, letter: 2, label: 3, namespace: 4, kind: 5, affix: 6, number: 7 };
/** What counts for less than what an object is near by. */
const ALSO_LACKS = 0.5;
/** Finds what comes nearest to what a question asks for. */
export class NearestFinder {
    question;
    rows;
    objects;
    constructor(question, rows, objects) {
        this.question = question;
        this.rows = rows;
        this.objects = objects;
    }
    /** Tells whether some object is what is asked for. */
    isThere(subject, wanted) {
        return this.#fitting(wanted).some((row) => this.#mayBe(row.resource, subject) && this.rows.missedParts(row, wanted).length === 0);
    }
    /**
     * Returns the object that comes nearest; `undefined` where none is near. What is not as near as what was found is not
     * looked for.
     */
    of(subject, wanted) {
        const isOther = ({ resource }) => named(resource) !== named(subject);
        const there = nearestOf(this.#lacking(wanted).filter(({ resource }) => this.#mayBe(resource, subject)));
        if (there !== undefined)
            return there;
        const alike = this.question.labelsOf === undefined ? this.#alike(wanted) : this.#nearlySelected(wanted);
        const near = nearestOf(alike.filter(isOther));
        if (near !== undefined && near.rank < RANK.namespace)
            return near;
        const elsewhere = nearestOf(this.#elsewhere(wanted).filter(isOther));
        if (elsewhere !== undefined)
            return elsewhere;
        const others = this.#ofOtherKinds(wanted).filter(isOther);
        return nearestOf(near === undefined ? others : [...others, near]);
    }
    /** Returns the object whose name, or whatever tells it apart, is most like the wanted one. */
    alike(subject, wanted) {
        if (this.question.labelsOf !== undefined)
            return undefined;
        return nearestOf(this.#alike(wanted).filter(({ resource, rank }) => rank < RANK.label && named(resource) !== named(subject)));
    }
    #mayBe(resource, subject) {
        return !this.question.excludesSelf || resource !== subject;
    }
    /** The rows that are what is asked for, but perhaps for some fields. */
    #fitting(wanted) {
        const { labelsOf } = this.question;
        if (labelsOf === undefined)
            return this.rows.having([...this.#whereAndKind, ...this.#identity], wanted);
        return this.#selected(this.#whereAndKind, wanted);
    }
    #selected(parts, { required = [], labels = new Map(), ...wanted }) {
        const buckets = this.rows.buckets(parts, wanted);
        return this.question.labelsOf === "object"
            ? buckets.flatMap((bucket) => bucket.labels.selectedBy(required))
            : buckets.flatMap((bucket) => bucket.selectors.selecting(labels));
    }
    get #identity() {
        return this.question.identity === undefined ? [] : [this.question.identity];
    }
    get #whereAndKind() {
        return this.question.parts.filter(({ role }) => role === "namespace" || role === "kind");
    }
    #partsOf(role) {
        return this.question.parts.filter((part) => part.role === role);
    }
    /** It is there, and lacks a field. */
    #lacking(wanted) {
        const isAny = this.#identity.length === 0 && this.question.labelsOf === undefined;
        const { parts, identity } = this.question;
        const hasOthers = parts.some((part) => (part.role === "field" || part.role === "name" ? part !== identity : false));
        if (isAny || !hasOthers)
            return [];
        const near = new Map();
        for (const row of this.#fitting(wanted)) {
            const missed = this.rows.missedParts(row, wanted);
            if (missed.length === 0)
                continue;
            const one = this.#near(row, wanted, RANK.lacks + (missed.length - 1) * ALSO_LACKS);
            const other = near.get(row.resource);
            // Each of its elements is a row.
            if (other === undefined || one.rank < other.rank)
                near.set(row.resource, one);
            else if (one.rank === other.rank)
                near.set(row.resource, mergeDifferences(other, one));
        }
        return [...near.values()];
    }
    /** Its name, or whatever else tells it apart, is like the wanted one. */
    #alike(wanted) {
        const { identity, parts } = this.question;
        if (identity === undefined)
            return [];
        const index = parts.indexOf(identity);
        return this.rows.buckets(this.#whereAndKind, wanted).flatMap((bucket) => (wanted.texts[index] ?? []).flatMap((text) => bucket
            .textsOf(identity, index)
            .nearestTo(text)
            .flatMap((near) => {
            const texts = wanted.texts.map((list, i) => (i === index ? [near.text] : list));
            return this.rows.having([...this.#whereAndKind, identity], { texts }).map((row) => {
                const alsoLacks = this.rows.missedParts(row, { texts }).length > 0 ? ALSO_LACKS : 0;
                return this.#near(row, wanted, RANK[near.likeness] + alsoLacks, near);
            });
        })));
    }
    /** Its labels, or what its selector demands, are all but one as they should be. */
    #nearlySelected(wanted) {
        const fields = (row) => this.rows.missedParts(row, wanted).length === 0;
        const buckets = this.rows.buckets(this.#whereAndKind, wanted);
        const { required, labels } = wanted;
        if (required !== undefined) {
            return buckets.flatMap((bucket) => bucket.labels.nearest(required).flatMap(({ group, missed, isAlike }) => group.rows.filter(fields).map(({ resource }) => ({
                resource,
                rank: isAlike ? RANK.letter : RANK.label,
                differences: [labelDifference(missed, group.labels)],
            }))));
        }
        if (labels === undefined)
            return [];
        const path = this.question.selectorPath;
        return buckets.flatMap((bucket) => bucket.selectors.nearest(labels).flatMap(({ row, missed }) => {
            const actual = labels.get(missed.key);
            const difference = {
                in: "selector",
                demanded: missed,
                ...(path === undefined ? {} : { path }),
                ...(actual === undefined ? {} : { actual }),
            };
            return fields(row) ? [{ resource: row.resource, rank: RANK.label, differences: [difference] }] : [];
        }));
    }
    /** It is in another namespace. */
    #elsewhere(wanted) {
        const where = this.#partsOf("namespace");
        const { labelsOf } = this.question;
        const isAny = labelsOf === undefined ? this.#identity.length === 0 : wanted.required?.length === 0;
        if (where.length === 0 || isAny)
            return [];
        const parts = this.#partsOf("kind");
        const rows = labelsOf === undefined ? this.rows.having([...parts, ...this.#identity], wanted) : this.#selected(parts, wanted);
        return rows.flatMap((row) => {
            const missed = this.rows.missedParts(row, wanted);
            return missed.length > 0 && missed.every(({ role }) => role === "namespace")
                ? [this.#near(row, wanted, RANK.namespace)]
                : [];
        });
    }
    /** It is of another kind. */
    #ofOtherKinds(wanted) {
        const { identity, parts, to } = this.question;
        if (identity === undefined)
            return [];
        const kinds = this.#partsOf("kind");
        const candidates = kinds.length === 0 ? [] : this.rows.having([...this.#partsOf("namespace"), identity], wanted);
        const found = candidates.flatMap((row) => {
            const missed = this.rows.missedParts(row, wanted);
            const isOther = missed.length > 0 && missed.every(({ role }) => role === "kind");
            return isOther ? [{ resource: row.resource, rank: RANK.kind, differences: [{ in: "kind" }] }] : [];
        });
        if (found.length > 0 || identity.role !== "name")
            return found;
        const textsOf = (part) => (part === undefined ? [] : wanted.texts[parts.indexOf(part)]);
        const kind = parts.find(({ path }) => path === "kind");
        return this.objects
            .like(to.kinds, textsOf(kind) ?? [], textsOf(identity) ?? [], textsOf(this.#partsOf("namespace")[0]) ?? [])
            .map(({ resource, isOfKind }) => ({
            resource,
            rank: isOfKind ? RANK.lacks + ALSO_LACKS : RANK.kind,
            differences: [{ in: isOfKind ? "filter" : "kind" }],
        }));
    }
    #near(row, wanted, rank, near) {
        const { parts, identity } = this.question;
        const missed = this.rows
            .missedParts(row, wanted)
            .toSorted((a, b) => Number(b === identity) - Number(a === identity));
        const differences = missed.map((part) => {
            const index = parts.indexOf(part);
            const isHidden = row.hides?.(part) === true || wanted.hides?.(part) === true;
            const texts = row.writtenAt?.(part) ?? row.texts[index] ?? [];
            const path = row.pathOf?.(part) ?? part.path;
            const isNear = part === identity && near !== undefined;
            return {
                in: "part",
                part,
                ...(path === undefined ? {} : { path }),
                wanted: isHidden ? [] : (wanted.texts[index] ?? []),
                actual: isHidden ? [] : isNear ? [near.text] : nearestFirst(texts, wanted.texts[index] ?? []),
                isHidden,
                ...(isNear ? { likeness: near.likeness } : {}),
            };
        });
        return { resource: row.resource, rank, differences };
    }
}
/** Tells whether the object is the one that is looked for, and lacks something. */
export function isThere({ rank, differences }) {
    return rank < RANK.spelling && differences.some((difference) => difference.in === "part");
}
/** Tells whether hardly anything else can come nearer. */
export function isVeryNear({ rank }) {
    return rank <= RANK.letter + ALSO_LACKS;
}
/** Returns the nearest of objects. */
export function nearestOf(near) {
    return near.toSorted((a, b) => a.rank - b.rank || compareObjects(a.resource, b.resource))[0];
}
/** The texts of an object, those first that are like a wanted one. */
function nearestFirst(texts, wanted) {
    if (texts.length < 2)
        return texts;
    const index = new NearTexts(texts);
    const near = wanted.flatMap((text) => index.nearestTo(text).map((one) => one.text));
    return [...new Set([...near, ...texts])];
}
/** Returns an object with what another answer about it says it has of the same parts. */
export function mergeDifferences(near, other) {
    const differences = near.differences.map((difference) => {
        if (difference.in !== "part" || difference.likeness !== undefined)
            return difference;
        const same = other.differences.find((one) => one.in === "part" && one.part.word === difference.part.word);
        if (same?.in !== "part")
            return difference;
        const actual = nearestFirst([...new Set([...difference.actual, ...same.actual])], difference.wanted);
        if (difference.actual.length === 0)
            return { ...same, actual, wanted: difference.wanted };
        // The path of one element does not say where the others are.
        const { path, ...rest } = difference;
        return { ...rest, ...(path === same.path && path !== undefined ? { path } : {}), actual };
    });
    return { ...near, differences };
}
function labelDifference(missed, labels) {
    const actual = labels.get(missed.key);
    if (actual !== undefined)
        return { in: "labels", missed, actual };
    const [otherKey] = [...labels].find(([, value]) => missed.values.includes(value)) ?? [];
    return { in: "labels", missed, ...(otherKey === undefined ? {} : { otherKey }) };
}
/** The object that a finding would name. */
function named(resource) {
    return resource.workload ?? resource;
}
function compareObjects(a, b) {
    const [one, other] = [named(a), named(b)];
    return (compareCodePoints(one.kind, other.kind) ||
        compareCodePoints(one.namespace, other.namespace) ||
        compareCodePoints(one.name, other.name) ||
        compareCodePoints(one.group, other.group));
}
//# sourceMappingURL=nearest-object.js.map