import { OPERATOR_NAMES, OPERATORS } from "../../pattern/operator.js";
import { knownPaths } from "./known-paths.js";
import { OPERAND_TEXTS } from "./odd-values.js";
const OPERATORS_OF = {
    text: ["EQUALS", "EQUALS", "NOT_EQUALS", "EXISTS", "NOT_EXISTS", "IS_EMPTY"],
    number: [...operatorsTesting("compare"), "EQUALS", "NOT_EQUALS"],
    list: [...operatorsTesting("length"), "EXISTS", "NOT_EXISTS", "IS_EMPTY"],
    object: ["EXISTS", "NOT_EXISTS", "IS_EMPTY", "IS_EMPTY", "EXISTS"],
    any: OPERATOR_NAMES,
};
function operatorsTesting(test) {
    return OPERATOR_NAMES.filter((name) => OPERATORS[name].test === test);
}
/**
 * Filters of an actor. Most of them can be met: paths are seldom asked twice, and what every object has is seldom asked
 * to be missing.
 */
export function validFilters(random, kind) {
    const asked = new Set();
    // An empty group holds, so now and then there is one.
    const conditions = (most) => {
        const count = random.chance("seldom") ? 0 : 1 + random.below(most);
        return Array.from({ length: count }, () => condition(random, kind, asked));
    };
    return {
        ...(random.chance("even") ? { matchAll: conditions(2) } : {}),
        ...(random.chance("lessThanEven") ? { matchAny: conditions(3) } : {}),
        ...(random.chance("lessThanEven") ? { matchNone: conditions(2) } : {}),
    };
}
function condition(random, kind, asked) {
    const choice = () => (random.chance("seldom") ? arbitraryPath(random) : random.pick(knownPaths(kind)));
    let [path, yields] = choice();
    for (let tries = 0; tries < 4 && touches(asked, path); tries++)
        [path, yields] = choice();
    for (let length = 1; length <= path.length; length++)
        asked.add(JSON.stringify(path.slice(0, length)));
    const operator = random.pick(random.chance("usually") ? OPERATORS_OF[yields] : OPERATOR_NAMES);
    const key = spelt(random, path);
    switch (OPERATORS[operator].operands) {
        case "none":
            return { key, operator, ...(random.chance("seldom") ? { values: [] } : {}) };
        case "texts":
            return { key, operator, values: [operand(random, path), ...random.times(3, () => operand(random, path))] };
        case "integer":
            return { key, operator, values: [random.pick(OPERATORS[operator].test === "length" ? SIZES : BOUNDS)] };
    }
}
const ODD_KEYS = [
    "a",
    "b",
    "a.b",
    "ä",
    "'",
    '"',
    "0",
    " ",
    "[",
    "]",
    "$",
    "*",
    "__proto__",
    "constructor",
    "\\",
    "\n",
    "😀",
];
/** A path that no manifest has, of any steps below the spec. */
function arbitraryPath(random) {
    const steps = random.times(4, () => {
        const form = random.next();
        if (form < 0.3)
            return { step: "each" };
        return form < 0.45 ? { step: "index", index: random.below(3) } : { step: "key", key: random.pick(ODD_KEYS) };
    });
    return [[{ step: "key", key: "spec" }, { step: "key", key: random.pick(ODD_KEYS) }, ...steps], "any"];
}
/** Whether a condition on the path would most likely quarrel with one before it: a path above or below its own. */
function touches(asked, path) {
    return path.length === 1 || asked.has(JSON.stringify(path));
}
const SIZES = [0, 1, 1, 2, 2, 3, "0", "1", "+2", "002", "-1", -1, 7, 999999999999999];
const BOUNDS = [
    ...[
        0,
        1,
        2,
        5,
        -1,
        "0",
        "1",
        "-1",
        "+5",
        "007",
        "-0",
        80,
        1000,
        999999999999999,
        "999999999999999",
        "-999999999999999",
    ],
    ...["000000000000012", 99999999999999, 2147483647, 2147483648, 4294967296],
];
function operand(random, path) {
    const last = path.at(-1);
    const isKind = path.length === 1 && last?.step === "key";
    if (isKind && last.key === "apiVersion")
        return random.pick(["v1", "apps/v1", "x.io/v1", "widgets.templates.krateo.io/v1beta1"]);
    if (isKind && last.key === "kind")
        return random.pick(["Pod", "Service", "Deployment", "Namespace", "ConfigMap"]);
    return random.pick(OPERAND_TEXTS);
}
/** A path in one of its spellings (SEMANTICS.md 2). */
function spelt(random, path) {
    const steps = path.map((step, i) => {
        if (step.step === "each")
            return "[*]";
        if (step.step === "index")
            return `[${step.index}]`;
        if (step.step === "keys")
            return "[~]";
        const { key } = step;
        const isPlain = /^[A-Za-z0-9_\-/]+$/.test(key);
        if (isPlain && random.chance("usually"))
            return i === 0 ? key : `.${key}`;
        const quote = key.includes("'") ? '"' : key.includes('"') ? "'" : random.pick(["'", '"']);
        const quoted = `[${quote}${key}${quote}]`;
        return i > 0 && random.chance("sometimes") ? `.${quoted}` : quoted;
    });
    return random.pick(["", ".", "$.", "$", "."]) + steps.join("");
}
//# sourceMappingURL=valid-filters.js.map