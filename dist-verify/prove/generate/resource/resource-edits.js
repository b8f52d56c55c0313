import { isJsonList, isJsonObject, setOwn } from "../../../base/json.js";
import { LIST_CHANGES } from "../list-changes.js";
import { copyOf, memberAt, objectUnder } from "../mutable-object.js";
import { disguised, nonTextName, otherName } from "../perturbations/identities.js";
import { LIST_PERTURBATIONS, otherInBoth, otherText } from "../perturbations/texts.js";
import { changeOwner, closeCircle } from "./relate-owners.js";
import { place } from "./role-objects.js";
import { brokenSelectors } from "./selector-samples.js";
import { nearInputs } from "./transform-samples.js";
import { placeOf, setPlace, valueAtPlace } from "./value-places.js";
/** Returns the edits of a link, each about one thing that it asks. */
export function editsOf(link) {
    const { relation } = link;
    const sides = [otherNamespaceOf, otherGroupOf, otherKindOf].flatMap((edit) => [edit("subject"), edit("other")]);
    const general = [...GENERAL, ...sides];
    if (relation.by === "ownership")
        return [...general, ...OWNERSHIP];
    if (relation.by === "type")
        return general;
    return [...general, ...criteriaEdits(relation), ...selectorEdits(relation)];
}
const GENERAL = [
    otherText,
    otherInBoth,
    otherInBoth,
    ...LIST_PERTURBATIONS,
    otherName,
    nonTextName,
    disguised,
].map((perturb) => (random, { subject, other }) => {
    const [one, two] = random.shuffled([{ object: subject.object }, { object: other.object }]);
    if (one === undefined || two === undefined)
        return undefined;
    return perturb(random, one, two)?.map(({ object }) => object);
});
/** The kind of another group. */
function otherGroupOf(side) {
    return (random, pair) => {
        pair[side].object.apiVersion = random.pick(["apps/v9", "aaa.io/v1", "v1", "x.io/v1", "zzz.io/v1"]);
        return undefined;
    };
}
/** All that the object has, under another kind. */
function otherKindOf(side) {
    return (random, pair) => {
        pair[side].object.kind = random.pick(["Gadget", "Secret", "Widget", "Part", "Pod"]);
        return undefined;
    };
}
function otherNamespaceOf(side) {
    return (random, pair) => {
        place(pair[side].object, random.pick(["payments", "elsewhere", undefined, "Shop"]));
        return undefined;
    };
}
const OWNERSHIP = [
    (random, { subject, other, between }) => {
        changeOwner(random, random.pick([subject.object, other.object, ...between]));
        return undefined;
    },
    (random, { subject, other, between }) => {
        changeOwner(random, random.pick([subject.object, other.object, ...between]));
        return undefined;
    },
    // A chain that lacks a link.
    (_, { between }) => {
        between.pop();
        return undefined;
    },
    (random, { between }) => {
        for (const object of between)
            place(object, random.pick(["payments", undefined, "elsewhere"]));
        return undefined;
    },
    (random, { subject, other }) => {
        closeCircle(random, subject.object, other.object);
        closeCircle(random, other.object, subject.object);
        return undefined;
    },
    (random, { subject, other, between }) => {
        const all = [subject.object, other.object, ...between];
        for (const object of all)
            objectUnder(object, "metadata").uid = random.pick(["u1", "u1", "u2", "", 5]);
        return undefined;
    },
    // The other way round.
    (_, { subject, other }) => {
        const [own, theirs] = [subject, other].map(({ object }) => memberAt(object, "metadata", "ownerReferences"));
        for (const [{ object }, references] of [[subject, theirs], [other, own]]) {
            if (references === undefined)
                delete objectUnder(object, "metadata").ownerReferences;
            else
                objectUnder(object, "metadata").ownerReferences = copyOf(references);
        }
        return undefined;
    },
];
function criteriaEdits({ criteria }) {
    return criteria.flatMap((criterion) => ["subject", "other"].flatMap((side) => {
        const { sources, transform } = criterion[side];
        return sources.flatMap((source) => {
            if (typeof source === "string")
                return [];
            const edit = (change, everywhere = true) => {
                return (random, pair) => {
                    const { object, indexes } = pair[side];
                    const path = placeOf(source, indexes);
                    setPlace(random, object, path, change(random, valueAtPlace(object, path)), everywhere);
                    return undefined;
                };
            };
            const text = (value) => (typeof value === "string" ? value : "web");
            return [
                edit(() => undefined),
                edit(() => null),
                edit((random, old) => random.pick(nearInputs(text(old), transform))),
                edit((random, old) => random.pick(nearInputs(text(old), transform)), false),
                edit((random, old) => random.pick(["", [], {}, [text(old)], { a: text(old) }, null, 5, true, [null]])),
                edit((random, old) => random.pick([text(old).toUpperCase(), ` ${text(old)}`, `${text(old)}x`, "other"])),
                otherElement(side, source),
                ...LIST_CHANGES.map((change) => changedLists(side, source, change)),
            ];
        });
    }));
}
/** What an element has stands in another element. */
function otherElement(side, source) {
    return (random, pair) => {
        const { object, indexes } = pair[side];
        const path = placeOf(source, indexes);
        const value = valueAtPlace(object, path);
        const at = path.findLastIndex(({ step }) => step === "index" || step === "each");
        const step = path[at];
        if (step?.step !== "index" || value === undefined)
            return undefined;
        setPlace(random, object, path, random.pick(["other", undefined]), true);
        setPlace(random, object, path.with(at, { step: "index", index: step.index + 1 }), copyOf(value), true);
        return undefined;
    };
}
/** A list on the way becomes something else. */
function changedLists(side, source, change) {
    return (random, pair) => {
        const { object, indexes } = pair[side];
        const path = placeOf(source, indexes);
        const lists = path.flatMap(({ step }, at) => (step === "index" || step === "each" ? [path.slice(0, at)] : []));
        if (lists.length === 0)
            return undefined;
        const place = random.pick(lists);
        const list = valueAtPlace(object, place);
        if (isJsonList(list))
            setPlace(random, object, place, change(list), true);
        return undefined;
    };
}
function selectorEdits({ selector }) {
    if (selector === undefined)
        return [];
    const [selecting, selected] = selector.of === "subject" ? ["subject", "other"] : ["other", "subject"];
    const replace = (everywhere) => {
        return (random, pair) => {
            const { object, indexes } = pair[selecting];
            const path = placeOf(selector.at, indexes);
            const old = valueAtPlace(object, path) ?? {};
            setPlace(random, object, path, random.pick(brokenSelectors(old)), everywhere);
            return undefined;
        };
    };
    const relabel = (random, pair) => {
        const labels = objectUnder(pair[selected].object, "metadata", "labels");
        const [key = "app"] = random.shuffled(Object.keys(labels));
        if (random.chance("labelDropped"))
            delete labels[key];
        else
            setOwn(labels, key, random.pick(["other", "Web", "", 5, true, null, { a: "web" }, `${labels[key]}x`]));
        return undefined;
    };
    return [
        replace(true),
        replace(true),
        replace(true),
        replace(true),
        replace(false),
        relabel,
        relabel,
        relabel,
        ...changedSelectors(selector.at, selecting),
    ];
}
/** A selector of some form with one thing in it changed. */
function changedSelectors(at, side) {
    const edit = (random, pair) => {
        const { object, indexes } = pair[side];
        const old = valueAtPlace(object, placeOf(at, indexes));
        if (!isJsonObject(old))
            return undefined;
        const holder = random.pick([old, memberAt(old, "matchLabels"), ...expressionsIn(old)]);
        if (!isJsonObject(holder))
            return undefined;
        const [key] = random.shuffled(Object.keys(holder));
        if (key === undefined)
            return undefined;
        const changed = random.pick(["other", null, "", 5, ["other"], [], {}, "NotIn", "Exists", "DoesNotExist"]);
        holder[key] = changed;
        return undefined;
    };
    return [edit, edit, edit];
}
function expressionsIn(selector) {
    const list = memberAt(selector, "matchExpressions");
    return isJsonList(list) ? list : [];
}
//# sourceMappingURL=resource-edits.js.map