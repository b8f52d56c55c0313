import { isJsonList } from "../../base/json.js";
import { normalise } from "../../document/normalise.js";
import { OPERATORS } from "../../pattern/operator.js";
import { setAt } from "./mutable-object.js";
/** Makes the samples of a condition; the reference decides on which side a value is. */
export function samplesOf(condition) {
    const values = boundaryValuesOf(condition);
    const satisfying = values.filter((value) => isSatisfiedBy(condition, value));
    return { condition, satisfying, violating: values.filter((value) => !isSatisfiedBy(condition, value)) };
}
/**
 * Whether a value is plain: one of the texts that the condition names, its bound or a neighbour of that; for operators
 * without operands, something or nothing.
 */
export function isPlain({ operator, texts, bound }, value) {
    switch (OPERATORS[operator].test) {
        case "in":
            return texts.some((text) => text === value);
        case "compare":
            return typeof value === "number" && Math.abs(value - (bound ?? 0)) <= 1;
        case "length":
            return isJsonList(value) && Math.abs(value.length - (bound ?? 0)) <= 1;
        case "exists":
        case "empty":
        case "all-empty":
        case "same":
            return value === "x" || value === undefined || value === "" || value === null;
    }
}
/** Changes an object so that it satisfies the condition, or violates it, as far as no other condition reads the same. */
export function applySample(random, object, { condition, satisfying, violating }, mustHold) {
    const values = mustHold ? satisfying : violating;
    if (values.length === 0)
        return;
    // The first values are the plainest.
    const value = random.chance("plainSample") ? values[random.below(Math.min(2, values.length))] : random.pick(values);
    const isNegated = "negated" in OPERATORS[condition.operator];
    // One value is enough for an answer; there is none only where no element has such a value.
    const everywhere = value === undefined || mustHold === isNegated || random.chance("sampleInEachElement");
    setAt(object, condition.path, { value, everywhere, random });
}
const KEY = "value";
/** What the reference says of the condition where its path yields this one value. */
function isSatisfiedBy(condition, value) {
    const object = normalise(value === undefined ? {} : { [KEY]: value });
    return condition.holdsAt(object, [{ step: "key", key: KEY }]);
}
function boundaryValuesOf(condition) {
    switch (OPERATORS[condition.operator].test) {
        case "in":
            return [...condition.texts.flatMap(aroundText), ...UNUSUAL_VALUES];
        case "compare":
            return [...aroundInteger(condition.bound ?? 0), ...UNUSUAL_VALUES];
        case "length":
            return [...aroundSize(condition.bound ?? 0), ...UNUSUAL_VALUES];
        case "exists":
        case "empty":
        case "all-empty":
        case "same":
            return ["x", undefined, {}, ...UNUSUAL_VALUES, { a: null }, [""], [[]], " ", { "": "" }, ["x", null]];
    }
}
/** Absent, null, empty, and of each type. */
const UNUSUAL_VALUES = [
    undefined,
    null,
    "",
    [],
    {},
    false,
    true,
    0,
    [null],
    "other",
    ["x"],
    { a: "b" },
];
/** Without its last character. Half a surrogate pair would be no text that an engine in WASM can be given. */
export function shortened(text) {
    return [...text].slice(0, -1).join("");
}
function aroundText(text) {
    const others = [text.toUpperCase(), text.toLowerCase(), shortened(text), `${text}x`, ` ${text}`, `${text}\n`];
    const typed = [];
    if (text.trim() !== "" && String(Number(text)) === text && Number.isFinite(Number(text)))
        typed.push(Number(text));
    if (text === "true" || text === "false")
        typed.push(text === "true");
    return [text, ...typed, ...others, text.normalize("NFD"), text.normalize("NFC"), [text], { [text]: text }];
}
function aroundInteger(bound) {
    const near = [bound, bound + 1, bound - 1];
    const digits = String(Math.abs(bound));
    const sign = bound < 0 ? "-" : "";
    return [
        ...near,
        ...near.map(String),
        ...[`${bound < 0 ? "" : "+"}${bound}`, `${sign}0${digits}`, `${sign}${digits.padStart(15, "0")}`],
        ...[
            `${sign}${digits.padStart(16, "0")}`,
            `${digits}0000000000000000`.slice(0, 16),
            `${bound}.0`,
            `${bound} `,
            `${bound}\n`,
        ],
        ...[` ${bound}`, `${bound}e0`, `0x${bound}`, `${bound}Gi`, "٥", "-0", "+", "-"],
        ...[
            bound + 0.5,
            bound - 0.5,
            1e15,
            -1e15,
            999999999999999,
            -999999999999999,
            "999999999999999",
            "1000000000000000",
        ],
        ...[[bound], [bound + 1], { value: bound }],
    ];
}
/** Longer lists say nothing new and cost time. */
const LONGEST = 12;
function aroundSize(bound) {
    const sizes = [bound, bound + 1, bound - 1].filter((size) => size >= 0 && size <= LONGEST);
    return [
        ...sizes.map((size) => Array.from({ length: size }, () => ({}))),
        ...sizes.map((size) => [null, ...Array.from({ length: size }, () => "x"), null]),
        ...sizes.map((size) => "x".repeat(size)),
        ...sizes.map((size) => Object.fromEntries(Array.from({ length: size }, (_, i) => [`k${i}`, "v"]))),
        ...sizes.map((size) => [Array.from({ length: size }, () => "x")]),
        ...[bound, String(bound), [[], []], [[null]]],
    ];
}
//# sourceMappingURL=condition-samples.js.map