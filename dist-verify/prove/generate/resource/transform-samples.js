import { transformText } from "../../../reference/transform.js";
/** Expressions with one group, of every shape that RE2 has. */
const EXPRESSIONS = [
    ...[
        "^(.*)$",
        "^([^:/]+)",
        "([a-z0-9]+)$",
        "^(?:[^/]*/)?([^:@]*)",
        "name=(\\w+)",
        "^x-(.+)$",
        "(?i)^(WEB|api)",
        "([^.]*)",
    ],
    ...["^(?:x-(\\w+)|.*)", "(\\d+)", "^(web)?", "(?s)^(.*?)\\n?$", "^\\s*(\\S+)\\s*$", "\\b(a\\w*)", "(b*)$"],
];
const SEPARATORS = ["/", ":", ".", "-", "::", "/", " ", "a", "ß"];
/** Makes a transform as a definition writes it. */
export function arbitraryTransform(random) {
    switch (random.below(5)) {
        case 0:
            return { apiGroup: true, ...(random.chance("seldom") ? { lowercase: false } : {}) };
        case 1:
        case 2: {
            const index = random.pick([undefined, 0, 1, -1, -2, 2]);
            return { split: { separator: random.pick(SEPARATORS), ...(index === undefined ? {} : { index }) } };
        }
        case 3:
            return { regex: random.pick(EXPRESSIONS) };
        default:
            return { lowercase: true };
    }
}
/** Frames in which a text may stand so that some transform takes it out again. */
const FRAMES = [
    (text) => text,
    (text) => `${text}/v1`,
    (text) => `${text}/a/v1`,
    (text) => text.toUpperCase(),
    (text) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`,
    (text) => `x-${text}`,
    (text) => `${text}:80`,
    (text) => `reg/${text}:1`,
    (text) => `name=${text}`,
    (text) => ` ${text} `,
    (text) => `${text}\n`,
];
/**
 * Returns texts of which a transform makes the one that is wanted, the plainest first; none where none was found. The
 * reference decides.
 */
export function inputsFor(text, transform) {
    if (transform === undefined)
        return [text];
    return [...FRAMES.map((frame) => frame(text)), ...splitFrames(text, transform)].filter((input) => transformText(input, transform) === text);
}
function splitFrames(text, transform) {
    if (transform.do !== "split")
        return [];
    const { separator, index } = transform;
    const filler = Array.from({ length: Math.min(Math.abs(index), 5) }, (_, i) => `p${i}`);
    return index >= 0
        ? [[...filler, text].join(separator), [...filler, text, "tail"].join(separator)]
        : [[text, ...filler.slice(1)].join(separator), ["head", text, ...filler.slice(1)].join(separator)];
}
/** Returns texts that a transform drops, or of which it makes something else. */
export function nearInputs(text, transform) {
    const near = [...FRAMES.map((frame) => frame(text)), "", "-", ":", "/", "a/b/c", "x-", text.slice(0, -1), `${text}x`];
    return [...near, ...splitFrames(text, transform ?? { do: "lowercase" })];
}
//# sourceMappingURL=transform-samples.js.map