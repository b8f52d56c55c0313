import { stableStringify } from "../../base/json.js";
import { namespaceObject } from "./companion-objects.js";
import { copyOf, memberAt, objectUnder, setAt } from "./mutable-object.js";
import { moveTo, rename } from "./planned-object.js";
import { Random } from "./random.js";
import { linkInCommon } from "./relationships/common-neighbour.js";
import { link } from "./relationships/link.js";
import { RELATIONSHIP_GENERATORS } from "./relationships/relationship-generators.js";
import { isClusterScoped } from "./skeleton.js";
import { inDeployment, ownerReference } from "./template-workload.js";
/**
 * Makes all sets of at most k objects out of those that matter to a pattern; k is the largest for which there are at most
 * `most` sets. The objects: for each role one that passes its filter, linked by no key and by each of two, in each of two
 * namespaces; with each condition alone on its other side; as a workload's template; and intermediate objects.
 */
export function smallScope(model, most) {
    const { needed, welcome } = domainOf(model);
    return boundedSets(needed, welcome, most);
}
/**
 * Makes all sets of at most k objects of a domain; k is the largest for which there are at most `most` sets.
 *
 * @param welcome what is in the domain only where three objects can meet all the same.
 */
export function boundedSets(needed, welcome, most) {
    let domain = needed;
    // What is only welcome must not keep three objects from meeting.
    for (const object of welcome)
        if (countOf(domain.length + 1, 3) <= most)
            domain = [...domain, object];
    let k = 0;
    while (k < domain.length && countOf(domain.length, k + 1) <= most)
        k++;
    return {
        objects: domain.length,
        k,
        count: countOf(domain.length, k),
        *snapshots() {
            for (let size = 0; size <= k; size++)
                yield* setsOf(domain, size);
        },
    };
}
/** How many sets of at most k things there are. */
function countOf(things, k) {
    let [all, sets] = [0, 1];
    for (let size = 0; size <= Math.min(k, things); size++) {
        all += sets;
        sets = (sets * (things - size)) / (size + 1);
    }
    return all;
}
/** The sets of a size, in the order of the domain. */
function* setsOf(domain, size, start = 0) {
    if (size === 0)
        yield [];
    else {
        for (let i = start; i <= domain.length - size; i++) {
            for (const rest of setsOf(domain, size - 1, i + 1))
                yield [domain[i] ?? null, ...rest];
        }
    }
}
const KEYS = ["key-1", "key-2"];
const [HOME, AWAY] = ["shop", "payments"];
function domainOf(model) {
    const needed = new Variants();
    const linked = [...linkedObjects(model), ...companionsOf(model)];
    for (const { object } of linked) {
        needed.add(object);
        if (!isClusterScoped(String(object.kind)))
            needed.add(moved(object, AWAY));
    }
    const welcome = [];
    for (const role of model.roles.values()) {
        const own = linked.filter((planned) => planned.role === role);
        const main = own[1]?.object ?? own[0]?.object ?? {};
        if (role.kind === "Pod")
            for (const object of ofTemplate(main))
                needed.add(object);
        for (const { condition, satisfying, violating } of role.conditions) {
            const mustHold = condition.group !== "noneOf";
            const [across, same] = mustHold ? [violating, satisfying] : [satisfying, violating];
            const [first, ...others] = [...across.slice(0, 3), ...same.slice(0, 3)].map((value) => {
                const object = copyOf(main);
                setAt(object, condition.path, { value, everywhere: true, random: new Random(1) });
                return object;
            });
            if (first !== undefined)
                needed.add(first);
            welcome.push(others);
        }
    }
    const inTurn = Array.from({ length: 5 }, (_, turn) => welcome.flatMap((objects) => objects.slice(turn, turn + 1)));
    return { needed: needed.all, welcome: needed.without(inTurn.flat()) };
}
/** Objects, each once. */
class Variants {
    all = [];
    #known = new Set();
    add(object) {
        if (this.#isNew(object))
            this.all.push(object);
    }
    without(drafts) {
        return drafts.filter((object) => this.#isNew(object));
    }
    #isNew(object) {
        const text = stableStringify(object);
        const isNew = !this.#known.has(text);
        this.#known.add(text);
        return isNew;
    }
}
/** For each role an object that is linked to nothing, then for each rule and key those that it links. */
function linkedObjects(model) {
    const bare = [...model.roles.values()].map((role) => objectOf(role, "none"));
    const linked = [];
    for (const [number, key] of KEYS.entries()) {
        const random = new Random(number);
        const subject = objectOf(model.subject, key);
        const partner = model.partner === undefined ? undefined : objectOf(model.partner, key);
        const others = new Map();
        for (const { type, other } of model.links.rules) {
            const role = model.roles.get(other);
            if (role === undefined)
                continue;
            const isPartner = role === model.partner && partner !== undefined;
            const planned = isPartner ? partner : (others.get(other) ?? objectOf(role, key));
            if (!isPartner)
                others.set(other, planned);
            link(random, type, subject, planned);
        }
        linked.push(subject, ...others.values());
        if (partner === undefined)
            continue;
        linked.push(partner);
        for (const { type } of model.commonLinks.rules) {
            const third = linkInCommon(random, type, subject, partner, key);
            if (third !== undefined)
                linked.push(third);
        }
    }
    return [...bare, ...linked];
}
/** What links may need beside their objects, in each of the two namespaces. */
function companionsOf({ links, commonLinks }) {
    const rules = [...links.rules, ...commonLinks.rules];
    if (!rules.some(({ type }) => RELATIONSHIP_GENERATORS[type].companions !== undefined))
        return [];
    return [HOME, AWAY].map((namespace) => namespaceObject("a", { object: { metadata: { namespace } } }));
}
/** A candidate of the role, named and labelled by a key as far as its filter lets it. */
function objectOf(role, key) {
    const object = copyOf(role.baselines[0] ?? {});
    const planned = { object, role };
    if (role.names.length > 0)
        rename(planned, `${key}-${role.id}`);
    if (object.kind === "Pod" && memberAt(object, "metadata", "labels") === undefined) {
        objectUnder(object, "metadata").labels = { app: key };
    }
    if (role.namespaces.includes(HOME))
        moveTo(planned, HOME);
    return planned;
}
function moved(object, namespace) {
    const copy = copyOf(object);
    moveTo({ object: copy }, namespace);
    return copy;
}
/** A workload of whose template the Pod is, and a Pod that it has made by then. */
function ofTemplate(pod) {
    const workload = inDeployment(copyOf(pod));
    const live = copyOf(pod);
    const metadata = objectUnder(live, "metadata");
    metadata.name = `${String(metadata.name)}-live`;
    metadata.ownerReferences = [ownerReference(new Random(1), workload)];
    return [workload, live];
}
//# sourceMappingURL=small-scope.js.map