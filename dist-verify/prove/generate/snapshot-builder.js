import { setOwn } from "../../base/json.js";
import { applySample } from "./condition-samples.js";
import { applyGoal } from "./coverage-goals.js";
import { copyOf, objectUnder } from "./mutable-object.js";
import { OBJECT_NAMES, PLAIN_NAMES } from "./name-pools.js";
const DEFAULT_NAMESPACES = ["shop", "shop", "shop", "default", "payments", "Shop", "7"];
const ODD_LABELS = ["__proto__", "constructor", "a.b/c", "", "app.kubernetes.io/name", "größe"];
/** Makes the objects of a snapshot, by the roles that they are to play. */
export class SnapshotBuilder {
    subjects;
    partners;
    /** Objects that play no role, but may be what others have in common. */
    intermediates = [];
    /** The namespace of most of them. */
    defaultNamespace;
    #others = new Map();
    #random;
    #model;
    #goal;
    /** @param goal what the first object of its role is given. */
    constructor(random, model, subjects, goal) {
        this.#random = random;
        this.#goal = goal;
        this.#model = model;
        this.defaultNamespace = random.pick(DEFAULT_NAMESPACES);
        this.subjects = this.#objects(model.subject, subjects);
        this.partners =
            model.partner === undefined ? [] : this.#objects(model.partner, random.chance("secondPartner") ? 2 : 1);
        // An object of two roles would hide what a goal shows of one.
        if (goal === undefined && random.chance("objectOfTwoRoles"))
            this.#shareRoles();
    }
    /** All objects, those without a role last. */
    get all() {
        return [...this.subjects, ...this.partners, ...[...this.#others.values()].flat(), ...this.intermediates];
    }
    /** The objects of each role on which a verdict may depend; the subject's twice, for most depends on it. */
    get groups() {
        const others = this.#model.decisiveRules.map(({ other }) => this.#others.get(other) ?? []);
        return [this.subjects, this.subjects, this.partners, ...others].filter((objects) => objects.length > 0);
    }
    /** The other role's objects: one, two, or none where the rule wants no link and chance has it. */
    othersOf({ other }, isWanted) {
        const { partner, subject } = this.#model;
        if (other === partner?.id)
            return this.partners;
        if (other === subject.id)
            return this.subjects;
        const existing = this.#others.get(other);
        if (existing !== undefined)
            return existing;
        const one = isWanted || this.#random.chance("otherThoughUnwanted") ? 1 : 0;
        const count = this.#random.chance("secondOther") ? 2 : one;
        const role = this.#model.roles.get(other);
        const objects = role === undefined ? [] : this.#objects(role, count);
        this.#others.set(other, objects);
        return objects;
    }
    #objects(role, count) {
        const objects = Array.from({ length: count }, (_, i) => this.#candidate(role, i > 0));
        const [first] = objects;
        if (first !== undefined && this.#goal?.role === role)
            applyGoal(this.#random, first.object, this.#goal);
        return objects;
    }
    /** A candidate of the role, as far as one was found, with a name and a namespace that it can have. */
    #candidate(role, isSecond) {
        const random = this.#random;
        const object = copyOf(random.pick(role.baselines));
        if (role.conditions.length > 0 && random.chance("candidateVaried")) {
            const samples = random.pick(role.conditions);
            applySample(random, object, samples, samples.condition.group !== "noneOf");
        }
        const metadata = objectUnder(object, "metadata");
        const names = role.names.length > 0 && (isSecond || random.chance("candidateRenamed")) ? role.names : [];
        const plain = names.filter((name) => OBJECT_NAMES.indexOf(name) < PLAIN_NAMES);
        if (names.length > 0)
            metadata.name = random.pick(plain.length > 0 && random.chance("plainName") ? plain : names);
        if (role.namespaces.length > 0) {
            const isDefault = role.namespaces.includes(this.defaultNamespace) && random.chance("inDefaultNamespace");
            const namespace = isDefault ? this.defaultNamespace : random.pick(role.namespaces);
            if (namespace === "default" && random.chance("even"))
                delete metadata.namespace;
            else
                metadata.namespace = namespace;
        }
        if (random.chance("oddLabel"))
            setOwn(objectUnder(metadata, "labels"), random.pick(ODD_LABELS), random.pick(OBJECT_NAMES));
        if (random.chance("generatedName") && role.names.length > 0) {
            delete metadata.name;
            metadata.generateName = `${random.pick(OBJECT_NAMES)}-`;
        }
        return { object, role };
    }
    /** Makes a subject such as another role of its kind wants it, so that it can play both. */
    #shareRoles() {
        const random = this.#random;
        const { subject, roles } = this.#model;
        const others = [...roles.values()].filter((role) => role !== subject && role.kind === subject.kind);
        if (others.length === 0)
            return;
        const { object } = random.pick(this.subjects);
        for (const samples of random.pick(others).conditions) {
            const { group } = samples.condition;
            if (group !== "anyOf" || random.chance("even"))
                applySample(random, object, samples, group !== "noneOf");
        }
    }
}
//# sourceMappingURL=snapshot-builder.js.map