import { isJsonList, isJsonObject } from "../../../base/json.js";
import { HOSTILE_TEXTS, ODD_VALUES } from "../odd-values.js";
import { validResource } from "./valid-resource.js";
/** Paths that the grammar reads or refuses, each by little. */
const PATHS = [
    ...[
        "a",
        ".a",
        "a.b[@].c",
        "a[@]",
        "a[@][@]",
        "a[~]",
        "a[@][~]",
        "['a']",
        '["a"].b',
        "a.['b']",
        "a['b'][@]",
        "a[0][@]",
    ],
    ...[
        "",
        ".",
        "..a",
        "a..b",
        "a.",
        "$.a",
        "a[-1]",
        "a[01]",
        "a[+1]",
        "a[*][@]",
        "[@]",
        "[*]",
        "a.[*]",
        "a[~].b",
        "a[1:2]",
    ],
    ...["a b", "a.*", "a['']", "a[@", "ä", "a[' ']", "a[2147483648]", "__proto__.constructor", "a[?(@.x)]"],
];
const KEYS = [
    ...[
        "matchAll",
        "matchAny",
        "matchNone",
        "kinds",
        "category",
        "fromTarget",
        "kind",
        "apiVersion",
        "plural",
        "criteria",
    ],
    ...[
        "values",
        "valuesFrom",
        "targetDefault",
        "targetTransform",
        "selectorPath",
        "emitOnEmpty",
        "with",
        "type",
        "any",
        "for",
    ],
];
/**
 * Makes a definition that is nearly valid: a valid one in which one or two things are missing, doubled, of another type or
 * spelt otherwise. Often it is refused, sometimes judged.
 */
export function arbitraryResource(random, name) {
    let definition = validResource(random, name);
    for (let i = random.pick([1, 1, 2]); i > 0; i--)
        definition = changedOnce(random, definition, 0);
    return isJsonObject(definition)
        ? definition
        : { apiVersion: "kubepattern.dev/v1", kind: "Pattern", spec: definition };
}
function changedOnce(random, value, depth) {
    const isDeep = depth > 1 && random.chance("sometimes");
    if (isJsonList(value) && value.length > 0) {
        const at = random.below(value.length);
        const element = value[at] ?? null;
        if (!isDeep)
            return value.with(at, changedOnce(random, element, depth + 1));
        return random.pick([value.toSpliced(at, 1), [...value, element], value.toSpliced(at, 0, null), []]);
    }
    if (!isJsonObject(value) || Object.keys(value).length === 0)
        return scalar(random, value);
    const keys = Object.keys(value).filter((key) => depth > 0 || key === "spec" || random.chance("seldom"));
    const key = random.pick(keys.length > 0 ? keys : ["spec"]);
    const member = value[key] ?? null;
    if (!isDeep)
        return { ...value, [key]: changedOnce(random, member, depth + 1) };
    const { [key]: _none, ...rest } = value;
    return random.pick([
        rest,
        { ...value, [key]: null },
        { ...rest, [`${key}s`]: member },
        { ...rest, [random.pick(KEYS)]: member },
        { ...value, [random.pick(KEYS)]: member },
        { ...value, [key]: random.pick(ODD_VALUES) },
    ]);
}
function scalar(random, value) {
    if (typeof value === "string" && random.chance("usually")) {
        return random.pick([
            ...[
                random.pick(PATHS),
                random.pick(PATHS),
                random.pick(PATHS),
                random.pick(HOSTILE_TEXTS),
                value.toUpperCase(),
                value.toLowerCase(),
            ],
            ...[
                `${value} `,
                "",
                "EQUALS",
                "NOT_EQUALS",
                "CONTAINS",
                "custom",
                "Selects",
                `${value}{{target.a[@].b}}`,
                `${value}{{x}}`,
            ],
            ...["(a", "(a)(b)", "^a$", "(?<n>a)", "(a*)*", "\\p{Greek}", "1d", "-1s", "1h 2m", "9223372036854775808ns"],
        ]);
    }
    return random.pick(ODD_VALUES);
}
//# sourceMappingURL=arbitrary-resource.js.map