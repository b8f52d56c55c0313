/**
 * Takes groups of objects together up to so many bytes and yields the shards, each when it is asked for. A larger group
 * is a shard by itself.
 *
 * @param project returns what is read of an object; `undefined` where it is not looked at.
 */
export function* shardsOf(groups, project, shardBytes) {
    let objects = [];
    let texts = [];
    let length = 0;
    const shard = () => ({ texts, length, objects });
    for (const group of groups) {
        const projected = group.map(project).filter((value) => value !== undefined);
        if (projected.length === 0)
            continue;
        const text = JSON.stringify(projected).slice(1, -1);
        if (length > 0 && length + text.length > shardBytes) {
            yield shard();
            objects = [];
            texts = [];
            length = 0;
        }
        for (const object of group)
            objects.push(object);
        texts.push(text);
        length += text.length;
    }
    if (length > 0)
        yield shard();
}
/** Groups objects by the number of each and returns the groups in the order of their first objects. */
export function groupBy(objects, numberOf) {
    const groups = new Map();
    for (const [i, object] of objects.entries()) {
        const number = numberOf(i);
        const group = groups.get(number);
        if (group === undefined)
            groups.set(number, [object]);
        else
            group.push(object);
    }
    return [...groups.values()];
}
//# sourceMappingURL=shards.js.map