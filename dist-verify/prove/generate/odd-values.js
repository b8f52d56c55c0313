/** Values of every kind, and such as an engine could read otherwise than another. */
export const ODD_VALUES = [
    ...[null, null, null, true, false, "", "x", "web", "5", "+05", "-0", "-12", "5\n", "٥", "1_000", "999999999999999"],
    ...["1000000000000000", "3.0", "null", "a\u0000b", "\u2028", "😀", "{{", '"', "__proto__", "constructor"],
    ...[0, 1, -1, 3.5, 0.1, 5, 999999999999999, 1000000000000000, 123456789012345680000],
    ...[[], [null], {}, { a: null }, ["x"], { a: "b" }, [[]], [{}], [null, 1], { "": "" }, { a: { b: null } }],
];
/** Texts that end what they are put into, where something does not escape them. */
export const HOSTILE_TEXTS = [
    ...['"', "`", "'", "\\", '\\"', "\n", "\r\n", "\u2028", "\u0085", "\u0000", "\u001b[31m", "\t"],
    ...['" }\nimport rego.v1\nfinding := true #', "`}\n", "# no comment", "${x}", "%s %v", "</script>", "*/", "\ufeff"],
    ...["größe", "große", "e\u0301", "😀", "\u{10ffff}", "٥", "名前", "a".repeat(300), "{", "}", "{ {", "{{", " "],
];
/** What a value of a condition may be; all have a string form. */
export const OPERAND_TEXTS = [
    ...["web", "fluentd", "5", 5, true, "true", "false", "", "shop", "default", "logs", "u1", "Deployment", "x", "null"],
    ...[
        0,
        "0.1",
        3.5,
        "3",
        "v1",
        "😀",
        "<a&b>\u2028",
        "a\u0000b",
        "5\n",
        "123456789012345680000",
        "__proto__",
        -1.5,
        1e21,
    ],
    ...['say "no"', "`tick`", "back\\slash", "é", "e\u0301", "App", "kube-system", false, "{{x}}", "1e+21", 123456789],
];
//# sourceMappingURL=odd-values.js.map