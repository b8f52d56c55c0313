import { isJsonList, isJsonObject, setOwn } from "../../../base/json.js";
import { shortened } from "../condition-samples.js";
import { LIST_CHANGES } from "../list-changes.js";
import { copyOf, memberAt } from "../mutable-object.js";
import { OBJECT_NAMES } from "../name-pools.js";
/** Changes one text somewhere in an object by as little as a letter, or makes it no text. */
export function otherText(random, { object }) {
    const part = object[random.pick(["metadata", "spec", "spec"])];
    let holder;
    let key = "";
    let value = part;
    while (isJsonObject(value) || (isJsonList(value) && value.length > 0)) {
        const keys = isJsonList(value) ? [...value.keys()] : Object.keys(value);
        if (keys.length === 0)
            return;
        holder = value;
        key = random.pick(keys);
        value = holder[key];
    }
    if (holder === undefined || typeof value !== "string")
        return;
    const near = random.pick([
        `${value}x`,
        shortened(value),
        value.toUpperCase(),
        ` ${value}`,
        5,
        null,
        [value],
        "",
    ]);
    if (isJsonList(holder))
        holder[Number(key)] = near;
    else
        setOwn(holder, String(key), near);
}
/** A text that both have, such as a name by which the one means the other, becomes something else in both. */
export const otherInBoth = (random, one, other) => {
    const theirs = new Set(textsOf(other.object));
    const shared = [...new Set(textsOf(one.object))].filter((text) => theirs.has(text));
    if (shared.length === 0)
        return;
    const names = shared.filter((text) => OBJECT_NAMES.includes(text));
    const [text, odd] = [
        random.pick(names.length > 0 && random.chance("sharedNameReplaced") ? names : shared),
        random.pick(["", "", "x", 5, true, ["web"], { name: "web" }]),
    ];
    for (const { object } of [one, other])
        replaceTexts(object, text, odd);
};
/** A list of one of them changes: a way for each change. */
export const LIST_PERTURBATIONS = LIST_CHANGES.map(otherList);
/** Changes a list of one of them, preferably one through which it names the other. */
function otherList(change) {
    return (random, one, other) => {
        const lists = [];
        for (const [{ object }, named] of [
            [one, memberAt(other.object, "metadata", "name")],
            [other, memberAt(one.object, "metadata", "name")],
        ]) {
            for (const key of ["metadata", "spec"]) {
                eachList(object[key], (list, holder, at) => {
                    const isNaming = textsOf(list).some((text) => text === named);
                    lists.push({ isNaming, replace: () => setOwn(holder, at, change(list)) });
                });
            }
        }
        const naming = lists.filter(({ isNaming }) => isNaming);
        if (lists.length > 0)
            random.pick(naming.length > 0 && random.chance("namingListChanged") ? naming : lists).replace();
    };
}
function textsOf(value) {
    if (typeof value === "string")
        return [value];
    if (typeof value !== "object" || value === null)
        return [];
    return Object.entries(value).flatMap(([key, member]) => (isOfType(key) ? [] : textsOf(member)));
}
function replaceTexts(holder, text, by) {
    for (const [key, member] of Object.entries(holder)) {
        if (isOfType(key))
            continue;
        if (member === text)
            setOwn(holder, key, copyOf(by));
        else if (typeof member === "object" && member !== null)
            replaceTexts(member, text, by);
    }
}
/** What says of which kind something is stays. */
function isOfType(key) {
    return key === "kind" || key === "apiVersion";
}
/** Every list below a value that holds something. */
function eachList(value, visit) {
    if (typeof value !== "object" || value === null)
        return;
    for (const [key, member] of Object.entries(value)) {
        if (isJsonList(member) && member.length > 0)
            visit(member, value, key);
        eachList(member, visit);
    }
}
//# sourceMappingURL=texts.js.map