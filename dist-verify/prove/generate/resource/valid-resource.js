import { OPERATORS, RESOURCE_OPERATORS } from "../../../pattern/operator.js";
import { HOSTILE_TEXTS, OPERAND_TEXTS } from "../odd-values.js";
import { CATEGORY_NAMES, NAMED_KINDS } from "./generated-kinds.js";
import { ANCHORS, CONDITION_PATHS, NAMESPACE_PATHS, SELECTOR_PATHS, spelt, TEXT_PATHS, } from "./path-pools.js";
import { arbitraryTransform } from "./transform-samples.js";
const IDS = [
    "part",
    "main-app",
    "main_app",
    "Main App",
    "a",
    "-",
    "größe",
    "target",
    "input",
    "__proto__",
    "0",
    "found",
];
const DURATIONS = ["0", "1h30m", ".5h", "10ms", "+2s", "-0s", "1us", "1µs", "1μs", 0, "9223372036854775807ns", "3m0s"];
const FIXED = ["metadata.name", "metadata.namespace", "metadata.uid", "kind", "apiVersion"];
/**
 * Makes a definition in the resource dialect that is valid by construction where it is read by {@link GENERATED_KINDS}:
 * never refused, though it may deserve warnings. Together they have every form that SEMANTICS-CRD.md knows.
 */
export function validResource(random, name) {
    const writer = new ResourceWriter(random);
    const count = random.pick([0, 1, 1, 1, 1, 2, 2, 3]);
    const ids = random.shuffled(IDS).slice(0, count);
    const relationships = count === 0 ? undefined : writer.relationships(ids);
    const filters = random.chance("often") ? writer.filters(writer.target) : undefined;
    const type = writer.type(relationships === undefined ? undefined : writer.targetKind);
    return {
        apiVersion: "kubepattern.dev/v1",
        kind: random.pick(["Pattern", "Pattern", "PatternAsCode"]),
        metadata: { name, ...(random.chance("occasionally") ? { labels: { any: [1, {}] }, uid: "x" } : {}) },
        ...(random.chance("seldom") ? { status: { any: { thing: 1 } } } : {}),
        spec: {
            displayName: random.pick(HOSTILE_TEXTS) || "x",
            category: random.pick(["test", "any text", random.pick(HOSTILE_TEXTS)]) || "x",
            severity: random.pick(["LOW", "MEDIUM", "HIGH", "CRITICAL"]),
            message: writer.message(),
            ...(random.chance("sometimes") ? { reference: random.pick(HOSTILE_TEXTS) } : {}),
            ...(random.chance("sometimes") ? { for: random.pick(DURATIONS) } : {}),
            target: {
                ...type,
                ...(filters === undefined ? {} : { filters }),
                ...(random.chance("sometimes") ? { emitOnEmpty: random.chance("usually") } : {}),
            },
            ...(count === 0 && random.chance("even") ? {} : { dependencies: ids.map((id) => writer.dependency(id)) }),
            ...(relationships === undefined ? {} : { relationships }),
        },
    };
}
/** Writes one definition. What its parts have in common is decided at the start: the target's anchors, above all. */
class ResourceWriter {
    random;
    /** What the target is; dependencies are often of the same group. */
    targetKind;
    target;
    /** The target's anchors that stand somewhere: a message may name no other. */
    anchors = new Set();
    constructor(random) {
        this.random = random;
        this.targetKind = random.pick(NAMED_KINDS);
        this.target = this.side(random.pick(["none", "none", "one", "one", "one", "nested", "two"]));
    }
    side(mode) {
        return { anchored: mode === "none" ? [] : this.random.pick(ANCHORS[mode]), asked: new Set() };
    }
    /** One of the forms of section 3. */
    type(kind = this.random.pick(NAMED_KINDS)) {
        const { random } = this;
        const form = random.next();
        if (form < 0.6)
            return { ...kind };
        if (form < 0.72)
            return { kind: "*", apiVersion: kind.apiVersion };
        if (form < 0.84)
            return { category: random.pick(CATEGORY_NAMES) };
        const others = random.times(2, () => this.kindEntry());
        return { kinds: random.shuffled([{ ...kind }, ...others]) };
    }
    kindEntry() {
        const { random } = this;
        const form = random.next();
        if (form < 0.6)
            return { ...random.pick(NAMED_KINDS) };
        if (form < 0.8)
            return { kind: "*", apiVersion: random.pick(["demo.example/v1", "v1", "apps/v1"]) };
        return { category: random.pick(CATEGORY_NAMES) };
    }
    dependency(id) {
        const { random } = this;
        const type = random.chance("occasionally") ? { fromTarget: this.fromTarget() } : this.type(this.dependencyKind());
        const filters = random.chance("lessThanEven") ? { filters: this.filters(this.side("none")) } : {};
        return { id, ...type, ...filters };
    }
    dependencyKind() {
        return this.random.chance("seldom") ? this.targetKind : this.random.pick(NAMED_KINDS);
    }
    fromTarget() {
        const { random } = this;
        const version = random.chance("even")
            ? { apiVersion: random.pick(["v1", "demo.example/v1", "apps/v1"]) }
            : { apiVersionPath: random.pick(["spec.ref.apiVersion", "spec.refs[*].apiVersion", "spec.ref['version']"]) };
        const plural = random.chance("sometimes") ? { pluralPath: "spec.ref.plural" } : {};
        return { kindPath: random.pick(["spec.ref.kind", ".spec.refs[*].kind", "spec.kinds[0]"]), ...version, ...plural };
    }
    /** Filters of a role, most of which can be met. */
    filters(side) {
        const { random } = this;
        const conditions = (most) => Array.from({ length: random.chance("seldom") ? 0 : 1 + random.below(most) }, () => this.condition(side));
        return this.groups({
            matchAll: () => conditions(2),
            matchAny: () => conditions(3),
            matchNone: () => conditions(2),
        });
    }
    groups(make) {
        const { random } = this;
        const some = Object.entries(make).filter(() => random.chance("even"));
        return Object.fromEntries((some.length > 0 ? some : Object.entries(make).slice(0, 1)).map(([key, of]) => [key, of()]));
    }
    condition(side) {
        const { random } = this;
        let [path, yields] = this.conditionPath(side);
        for (let tries = 0; tries < 4 && side.asked.has(path); tries++)
            [path, yields] = this.conditionPath(side);
        side.asked.add(path);
        const operator = random.chance("nearlyAlways") ? random.pick(OPERATORS_OF[yields]) : random.pick(OPERATOR_WORDS);
        const meaning = OPERATORS[RESOURCE_OPERATORS.get(operator)];
        switch (meaning.operands) {
            case "none":
                return { path, operator, ...(random.chance("seldom") ? { values: [] } : {}) };
            case "integer":
                return { path, operator, values: [random.pick(meaning.test === "length" ? SIZES : BOUNDS)] };
            case "path":
            case "texts": {
                if (random.chance("occasionally"))
                    return { path, operator, valuesFrom: this.conditionPath(side)[0] };
                return { path, operator, values: [this.operand(path), ...random.times(2, () => this.operand(path))] };
            }
        }
    }
    conditionPath(side) {
        const { random } = this;
        if (side.anchored.length > 0 && random.chance("often")) {
            const [path, yields] = random.pick(random.pick(side.anchored).conditions);
            return [this.noted(path, side), yields];
        }
        const [path, yields] = random.pick(CONDITION_PATHS);
        return [spelt(path), yields];
    }
    /** Takes note of the anchor of a path of the target. */
    noted(path, side) {
        if (side === this.target)
            this.anchors.add(path.slice(0, path.lastIndexOf("[@]") + "[@]".length));
        return path;
    }
    operand(path) {
        const { random } = this;
        if (path === "kind")
            return random.pick(["Pod", "Widget", "Deployment", "Part", "Service"]);
        if (path === "apiVersion")
            return random.pick(["v1", "apps/v1", "demo.example/v1"]);
        if (path === "metadata.namespace")
            return random.pick(["shop", "payments"]);
        return random.pick(OPERAND_TEXTS);
    }
    /** Entries about dependencies: each is named, but for some that are not. */
    relationships(ids) {
        const { random } = this;
        const asked = random.shuffled([
            ...ids.slice(0, Math.max(1, ids.length - random.below(2))),
            ...random.some(ids, "sometimes"),
        ]);
        const groups = {};
        for (const id of asked) {
            const group = random.pick(["matchAll", "matchAll", "matchAny", "matchAny", "matchNone", "matchNone"]);
            groups[group] = [...(groups[group] ?? []), this.entry(id)];
        }
        return groups;
    }
    entry(id) {
        const { random } = this;
        const type = random.pick(["custom", "custom", "custom", "owns", "ownedBy", "selects", "selectedBy"]);
        if (type === "owns" || type === "ownedBy")
            return { with: id, type };
        const other = this.side(random.pick(["none", "none", "none", "one", "one", "nested", "two"]));
        if (type === "custom")
            return { with: id, type, criteria: this.criteria(1 + random.below(3), other) };
        const path = random.chance("usually")
            ? { selectorPath: this.selectorPath(type === "selects" ? this.target : other) }
            : {};
        const criteria = random.chance("even") ? { criteria: this.criteria(1 + random.below(2), other) } : {};
        return { with: id, type, ...path, ...criteria };
    }
    selectorPath(side) {
        const { random } = this;
        const below = side.anchored.flatMap(({ selectors }) => selectors);
        if (below.length > 0 && random.chance("often"))
            return this.noted(random.pick(below), side);
        return random.pick(SELECTOR_PATHS);
    }
    criteria(count, other) {
        return Array.from({ length: count }, (_, i) => {
            // Most references stay in a namespace.
            if (i > 0 && this.random.chance("lessThanEven"))
                return this.namespaceCriterion();
            const literalSide = this.random.chance("occasionally") ? this.random.pick(["target", "dependency"]) : "";
            return {
                operator: "EQUALS",
                ...this.texts("target", this.target, literalSide),
                ...this.texts("dependency", other, literalSide),
            };
        });
    }
    namespaceCriterion() {
        const { random } = this;
        const one = random.pick(NAMESPACE_PATHS);
        const fallback = one === "metadata.namespace" ? {} : { targetDefault: { path: "metadata.namespace" } };
        return { operator: "EQUALS", targetPath: one, ...fallback, dependencyPath: "metadata.namespace" };
    }
    texts(name, side, literalSide) {
        const { random } = this;
        const transform = random.chance("sometimes") ? { [`${name}Transform`]: arbitraryTransform(random) } : {};
        if (literalSide === name)
            return { [`${name}Value`]: random.pick(["web", "shop", "5", 5, true, "", "api"]), ...transform };
        const fallback = random.chance("occasionally") ? { [`${name}Default`]: this.fallback(side) } : {};
        return { [`${name}Path`]: this.textPath(side), ...fallback, ...transform };
    }
    textPath(side) {
        const { random } = this;
        if (side.anchored.length > 0 && random.chance("often"))
            return this.noted(random.pick(random.pick(side.anchored).texts), side);
        return random.pick(TEXT_PATHS);
    }
    fallback(side) {
        const { random } = this;
        return random.chance("even")
            ? { value: random.pick(["web", "default", "", 5, false]) }
            : { path: this.textPath(side) };
    }
    /** Texts between placeholders of every form; no text alone looks like a placeholder. */
    message() {
        const { random } = this;
        const anchors = [...this.anchors];
        const parts = random.times(4, () => {
            const form = random.next();
            if (form < 0.3)
                return `{{target.${random.pick(FIXED)}}}`;
            if (form < 0.4)
                return "{{smell.phase}}";
            if (form < 0.5)
                return `{{target.${random.pick(TEXT_PATHS)}}}`;
            if (form < 0.75 && anchors.length > 0)
                return `{{target.${random.pick(anchors)}${random.pick(BELOW_ANCHOR)}}}`;
            return random.pick(HOSTILE_TEXTS);
        });
        const text = ["{{target.metadata.name}}", ...parts].join(random.pick(["", " ", "{", "\n"]));
        return /\{\{(?!(?:target\.[^{}]+|smell\.phase)\}\})[\s\S]*?\}\}/.test(text) ? "{{target.metadata.name}}: {" : text;
    }
}
const BELOW_ANCHOR = [".name", ".name", ".ref.name", "", ".tags[*]", ".map[~]", ".mode"];
const OPERATOR_WORDS = [...RESOURCE_OPERATORS.keys()];
const COMPARING = OPERATOR_WORDS.filter((word) => testOf(word) === "compare");
const COUNTING = OPERATOR_WORDS.filter((word) => testOf(word) === "length");
function testOf(word) {
    return OPERATORS[RESOURCE_OPERATORS.get(word)].test;
}
const OPERATORS_OF = {
    text: ["EQUALS", "EQUALS", "EQUALS", "EXISTS", "IS_EMPTY"],
    number: [...COMPARING, ...COMPARING, "EQUALS"],
    list: [...COUNTING, ...COUNTING, "EXISTS", "IS_EMPTY", "IS_EMPTY"],
    object: ["EXISTS", "IS_EMPTY", "IS_EMPTY"],
    any: OPERATOR_WORDS,
};
const SIZES = [0, 1, 1, 1, 2, 2, 2, 3, 3, "0", "1", "1", "+2", "002", "-1", 7];
const BOUNDS = [0, 1, 2, 5, -1, "0", "+5", "007", "-0", 80, 1000, 999999999999999, "-999999999999999"];
//# sourceMappingURL=valid-resource.js.map