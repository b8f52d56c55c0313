function pool(yields, paths) {
    return paths
        .trim()
        .split(/\s+/)
        .map((path) => [path, yields]);
}
/** Paths of conditions, without anchors. What criteria compare stands elsewhere, so that the two seldom quarrel. */
export const CONDITION_PATHS = [
    ...pool("text", "spec.mode status.phase metadata.labels.tier metadata.annotations['a.b/c'] spec.items[*].mode"),
    ...pool("text", 'spec.items[0].mode spec["odd~key"].x spec.items[*].tags[*] spec.opts[~] .spec.kinds[1] metadata.uid'),
    ...pool("text", "metadata.labels[~] spec.rows[*][*] metadata.namespace metadata.name spec.mode spec.class kind apiVersion"),
    ...pool("number", "spec.replicas spec.items[*].size spec.items[1].size status['count'] spec.rows[0][*] spec.level"),
    ...pool("list", "spec.parts spec.items spec.items[*].tags spec.items[*] spec.parts[*] spec.rows[*] metadata.finalizers"),
    ...pool("object", "spec.opts metadata.annotations status spec.items[*] spec.items[0] metadata.labels"),
    ...pool("any", "spec.rows[*][0] spec.deep.a.b spec.__proto__ spec.constructor spec.a/b spec.0"),
];
/** Paths that criteria compare, without anchors. */
export const TEXT_PATHS = words(`
	metadata.name metadata.name metadata.name metadata.namespace metadata.labels.app metadata.labels['a.b/c']
	spec.ref.name spec.ref.name spec.name spec.ref['key'] data.key spec.refs[*] spec.refs[*] spec.refs[0]
	spec.rules[*].name spec.rules[*].name spec.rules[*].hosts[*] data[~] data[~] spec.map[~] metadata.annotations.owner
	spec.rules[1].name spec.port spec.ref.name spec.name metadata.labels.app spec.refs[*] kind apiVersion metadata.uid spec.refs
`);
/** Paths of the namespace of an object, or of a field that names one. */
export const NAMESPACE_PATHS = words("metadata.namespace metadata.namespace spec.ref.namespace");
/** Paths of selectors; an empty one of the last step's key matches everything, or nothing. */
export const SELECTOR_PATHS = words(`
	spec.selector spec.selector spec.podSelector spec['labelSelector'] spec.from[*].podSelector spec.selectors[*]
	spec.match[0] spec.selector.inner
`);
const BELOW = {
    conditions: [
        ...pool("text", "~.mode ~.flag ~.tags[*] ~.opts[~] ~.level.name ~.tags[0]"),
        ...pool("number", "~.size ~.limits.max"),
        ...pool("list", "~.parts ~.parts[*] ~.tags"),
        ...pool("object", "~.opts ~ ~.level"),
    ],
    texts: words("~.name ~.name ~.ref.name ~.ref.name ~.hosts[*] ~.ref['key'] ~.map[~] ~.port ~.refs[1]"),
    selectors: words("~.podSelector ~.selector ~.from[*].namespaceSelector ~"),
};
/** Lists that hold texts: of them only the element itself can be read. */
const ELEMENT = { conditions: pool("text", "~"), texts: ["~"], selectors: [] };
function words(text) {
    return text.trim().split(/\s+/);
}
function below(anchor, { conditions, texts, selectors }) {
    const spelt = (path) => path.replace(/^~/, anchor);
    return {
        conditions: conditions.map(([path, yields]) => [spelt(path), yields]),
        texts: texts.map(spelt),
        selectors: selectors.map(spelt),
    };
}
/** Anchors that a pattern, or an entry's dependency side, has together: for each form some choices. */
export const ANCHORS = {
    one: [
        [below("spec.rules[@]", BELOW)],
        [below("spec.rules[@]", BELOW)],
        [below("spec['rules'][@]", BELOW), below("spec.rules[@]", BELOW)],
        [below("spec.names[@]", ELEMENT)],
        [below("spec.groups[0].rules[@]", BELOW)],
        [below("spec.matrix[@][0]", BELOW)],
    ],
    nested: [
        [below("spec.rules[@]", BELOW), below("spec.rules[@].paths[@]", BELOW), below("spec.rules[@].paths[@]", BELOW)],
        [below("spec.rules[@].paths[@]", BELOW)],
        [below("spec.matrix[@][@]", BELOW), below("spec.matrix[@][@]", BELOW)],
        [below("spec.rules[@].names[@]", ELEMENT), below("spec.rules[@]", BELOW)],
    ],
    two: [
        [below("spec.rules[@]", BELOW), below("spec.others[@]", BELOW)],
        [below("spec.rules[@]", BELOW), below("spec.names[@]", ELEMENT)],
        [below("spec.rules[0].paths[@]", BELOW), below("spec.rules[@].paths[@]", BELOW)],
    ],
};
/** Spells a path of a pool: a blank stands there as `~` within a quoted key. */
export function spelt(path) {
    return path.replace("odd~key", "odd key");
}
//# sourceMappingURL=path-pools.js.map