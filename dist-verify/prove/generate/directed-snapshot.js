import { violateCondition, violateOne } from "./condition-violations.js";
import { mutateAcrossDocuments } from "./cross-document-mutations.js";
import { decoys } from "./decoys.js";
import { corrupt, duplicate, wrapInLists } from "./input-corruption.js";
import { copyOf, memberAt } from "./mutable-object.js";
import { disguised } from "./perturbations/identities.js";
import { otherText } from "./perturbations/texts.js";
import { alignNamespaces, moveTo } from "./planned-object.js";
import { linkInCommon } from "./relationships/common-neighbour.js";
import { link, linkNearly } from "./relationships/link.js";
import { RELATIONSHIP_GENERATORS } from "./relationships/relationship-generators.js";
import { claimsOfSets } from "./set-claims.js";
import { skeleton } from "./skeleton.js";
import { SnapshotBuilder } from "./snapshot-builder.js";
import { templated, withTemplate } from "./template-workload.js";
const INTENTS = ["hit", "hit", "hit", "hit", "hit", "miss", "miss", "miss", "miss", "chaos"];
/** What the one thing is that differs. */
const MISSES = [
    ...["rule", "rule", "rule", "condition", "condition", "condition"],
    ...["absent", "documents", "documents"],
];
const BARE_POD = skeleton("Pod", "web", "shop");
/** A snapshot that is directed at a pattern, while it is made. */
export class DirectedSnapshot {
    #random;
    #model;
    #intent;
    #builder;
    #goal;
    /** @param goal what the snapshot is about; without one, chance decides what differs from what the pattern wants. */
    constructor(random, model, goal) {
        this.#random = random;
        this.#model = model;
        this.#goal = goal;
        this.#intent = goal === undefined ? random.pick(INTENTS) : "hit";
        const isExact = this.#intent === "miss" || goal !== undefined;
        const subjects = random.chance(isExact ? "secondSubjectBesideGoal" : "secondSubject") ? 2 : 1;
        this.#builder = new SnapshotBuilder(random, model, subjects, goal?.about === "condition" ? goal : undefined);
    }
    /** Makes the documents. To be called once. */
    documents() {
        const random = this.#random;
        const { links, commonLinks, decisiveRules } = this.#model;
        const misses = this.#intent === "miss" ? random.pick(MISSES) : undefined;
        const missed = misses === "rule" && decisiveRules.length > 0 ? random.pick(decisiveRules) : undefined;
        // A change of all documents shows where things are linked.
        const allLinked = misses === "documents" && random.chance("even");
        const isLinked = (rule) => {
            if (this.#intent === "chaos")
                return random.chance("even");
            return allLinked || rule.shared !== (rule === missed || this.#isToMiss(rule));
        };
        for (const rule of random.shuffled(links.rules))
            this.#relate(rule, isLinked(rule));
        for (const rule of random.shuffled(commonLinks.rules))
            this.#relateInCommon(rule, isLinked(rule));
        if (misses !== undefined && misses !== "documents" && missed === undefined)
            violateOne(random, this.#builder, misses === "absent");
        if (this.#intent === "chaos") {
            for (const planned of this.#builder.all)
                if (random.chance("chaoticCondition"))
                    violateCondition(random, planned);
        }
        const made = this.#builder.all.flatMap((planned) => this.#documentsOf(planned));
        const documents = random.chance("claimOfSet") ? claimsOfSets(random, made) : made;
        const all = [...random.shuffled(documents), ...decoys(random, this.#builder)];
        return this.#corrupted(misses === "documents" ? mutateAcrossDocuments(random, all) : all);
    }
    /** Whether a rule is to be missed for the sake of a goal: a role may only show where subjects are linked to it. */
    #isToMiss(rule) {
        if (this.#goal?.about === "rule")
            return this.#goal.missed.includes(rule);
        return !rule.shared && this.#goal?.role.id === rule.other;
    }
    /** The perturbation by which a rule is nearly met, where that is what the snapshot is about. */
    #perturbationOf(rule) {
        return this.#goal?.about === "rule" && this.#goal.rule === rule ? this.#goal.perturbation : undefined;
    }
    /** Links each subject to an object of the other role, or keeps all apart. */
    #relate(rule, isLinked) {
        const random = this.#random;
        const perturbation = this.#perturbationOf(rule);
        const others = this.#builder.othersOf(rule, isLinked || perturbation !== undefined);
        for (const subject of this.#builder.subjects) {
            if (perturbation !== undefined) {
                for (const other of others)
                    this.#linkPerturbed(perturbation, rule, subject, other);
            }
            else if (!isLinked)
                for (const other of others)
                    this.#keepApart(rule, subject, other);
            else if (others.length > 0)
                this.#link(rule, subject, random.pick(others));
            // What is linked to itself is linked to nothing by that.
            if (random.chance("linkedToItself"))
                link(random, rule.type, subject, subject);
        }
    }
    #link({ type }, a, b) {
        const random = this.#random;
        link(random, type, a, b);
        const { companions } = RELATIONSHIP_GENERATORS[type];
        if (companions !== undefined && random.chance("even"))
            this.#builder.intermediates.push(...companions(random, a, b));
    }
    /** Links a subject to the other one, or to an object that stands in for it, and changes one of them. */
    #linkPerturbed(perturbation, rule, subject, other) {
        const random = this.#random;
        const standIn = random.chance("standInLinked") ? { object: copyOf(other.object) } : undefined;
        if (standIn !== undefined)
            this.#builder.intermediates.push(standIn);
        const linked = standIn ?? other;
        this.#link(rule, subject, linked);
        if (standIn !== undefined || random.chance("even"))
            this.#perturb(perturbation, linked, subject);
        else
            this.#perturb(perturbation, subject, linked);
    }
    #perturb(perturbation, one, other) {
        this.#builder.intermediates.push(...(perturbation(this.#random, one, other) ?? []));
    }
    #keepApart({ type }, a, b) {
        const random = this.#random;
        if (random.chance("apartNearly"))
            this.#builder.intermediates.push(...linkNearly(random, type, a, b));
        else if (random.chance("apartTogether"))
            alignNamespaces(random, a, b);
        RELATIONSHIP_GENERATORS[type].separate?.(random, a, b);
    }
    #relateInCommon(rule, isLinked) {
        const random = this.#random;
        const { type } = rule;
        const perturbation = this.#perturbationOf(rule);
        for (const a of this.#builder.subjects) {
            for (const b of this.#builder.partners) {
                // One pair is enough to be found, and the others should differ from it.
                const isFirst = a === this.#builder.subjects[0] && b === this.#builder.partners[0];
                if (perturbation !== undefined)
                    this.#linkInCommonPerturbed(perturbation, type, a, b);
                else if (isLinked && (isFirst || random.chance("furtherPairLinked"))) {
                    this.#add(linkInCommon(random, type, a, b));
                }
                else if (!isLinked)
                    this.#keepApartInCommon(type, a, b);
            }
        }
    }
    /** Gives two objects something in common, and changes one of the three. */
    #linkInCommonPerturbed(perturbation, type, a, b) {
        const random = this.#random;
        const third = linkInCommon(random, type, a, b);
        if (third !== undefined)
            this.#builder.intermediates.push(third);
        const [one = a, other = b] = random.shuffled([a, b]);
        // What two name may be changed in both, and what they have in common in all.
        if (third !== undefined && perturbation === disguised)
            this.#perturb(perturbation, third, one);
        else if (third === undefined || random.chance("namersPerturbed"))
            this.#perturb(perturbation, one, other);
        else if (random.chance("even"))
            this.#perturb(perturbation, third, one);
        else
            this.#perturb(perturbation, one, third);
    }
    /** Adds what two have in common; where it need not be in the snapshot, not always. */
    #add(third) {
        if (third !== undefined && !(third.byIdentity && this.#random.chance("even"))) {
            this.#builder.intermediates.push(third);
        }
    }
    /** Nothing in common; at times each has what the other has not, or one of the two is linked to the other itself. */
    #keepApartInCommon(type, a, b) {
        const random = this.#random;
        const apart = random.pick(["linked", "moved", "copied", "text", "nothing"]);
        if (apart === "linked")
            link(random, type, a, b);
        else if (apart === "moved") {
            const moved = random.pick([a, b]);
            this.#add(linkInCommon(random, type, a, b));
            if (moved.object.kind !== "Namespace")
                moveTo(moved, random.pick(["elsewhere", "payments"]));
        }
        else if (apart === "copied")
            this.#add(linkInCommon(random, type, a, { object: copyOf(b.object) }));
        else if (apart === "text") {
            this.#add(linkInCommon(random, type, a, b));
            otherText(random, random.pick([a, b]));
        }
        RELATIONSHIP_GENERATORS[type].separate?.(random, a, b);
    }
    /** An object as documents: a Pod at times as a workload's template, others at times with a template. */
    #documentsOf({ object, role }) {
        const random = this.#random;
        if (object.kind === "Pod" && memberAt(object, "metadata", "ownerReferences") === undefined) {
            const isUsual = (role === undefined || role.fitsTemplate) && this.#goal === undefined;
            if (random.chance(isUsual ? "podAsTemplate" : "podAsTemplateOfGoal"))
                return templated(random, object);
        }
        const pods = [...this.#model.roles.values()].filter(({ kind }) => kind === "Pod");
        if (random.chance("workloadWithTemplate"))
            withTemplate(random, object, pods.length > 0 ? random.pick(random.pick(pods).baselines) : BARE_POD);
        return [object];
    }
    #corrupted(documents) {
        const random = this.#random;
        const repeated = random.chance("duplicates") ? duplicate(random, documents, "duplicated", () => ({})) : [];
        const share = this.#intent === "chaos" ? "corruptedInChaos" : "corrupted";
        const all = [...documents, ...repeated].map((document) => corrupt(random, document, share));
        return random.chance("wrapped") ? wrapInLists(random, all) : all;
    }
}
//# sourceMappingURL=directed-snapshot.js.map