/** The settings that flags, the environment and the configuration file share, in the order in which they are shown. */
export const SETTINGS = [
    { key: "paths", flag: "PATH", variable: "PATTERNC_PATHS", form: "path", isList: true },
    { key: "exclude", option: "exclude", flag: "--exclude", variable: "PATTERNC_EXCLUDE", form: "glob", isList: true },
    {
        key: "snapshots",
        option: "snapshot",
        flag: "--snapshot",
        variable: "PATTERNC_SNAPSHOTS",
        form: "path",
        isList: true,
    },
    {
        key: "patterns",
        option: "patterns",
        flag: "--patterns",
        variable: "PATTERNC_PATTERNS",
        form: "source",
        isList: true,
    },
    {
        ...{ key: "extraPatterns", option: "extraPatterns", flag: "--extra-patterns" },
        ...{ variable: "PATTERNC_EXTRA_PATTERNS", form: "source", isList: true },
    },
    { key: "only", option: "only", flag: "--only", variable: "PATTERNC_ONLY", form: "word", isList: true },
    { key: "skip", option: "skip", flag: "--skip", variable: "PATTERNC_SKIP", form: "word", isList: true },
    {
        ...{
            key: "profile",
            option: "profile",
            flag: "--profile",
            variable: "PATTERNC_PROFILE",
            form: "word",
            isList: false,
        },
        usual: "recommended",
    },
    {
        ...{ key: "engine", option: "engine", flag: "--engine", variable: "PATTERNC_ENGINE", form: "word", isList: false },
        usual: "wasm",
    },
    { key: "failOn", option: "failOn", flag: "--fail-on", variable: "PATTERNC_FAIL_ON", form: "word", isList: false },
    {
        key: "namespace",
        option: "namespace",
        flag: "--namespace",
        variable: "PATTERNC_NAMESPACE",
        form: "word",
        isList: false,
    },
    { key: "kinds", option: "kinds", flag: "--kinds", variable: "PATTERNC_KINDS", form: "path", isList: false },
    { key: "outputs", option: "output", flag: "--output", variable: "PATTERNC_OUTPUTS", form: "output", isList: true },
    {
        ...{ key: "inlineSuppressions", option: "inlineSuppressions", flag: "--no-inline-suppressions" },
        ...{ variable: "PATTERNC_INLINE_SUPPRESSIONS", form: "flag", isList: false, usual: true },
    },
    {
        key: "baseline",
        option: "baseline",
        flag: "--baseline",
        variable: "PATTERNC_BASELINE",
        form: "path",
        isList: false,
    },
    {
        ...{ key: "maxFindings", option: "maxFindings", flag: "--max-findings" },
        ...{ variable: "PATTERNC_MAX_FINDINGS", form: "count", isList: false },
    },
    {
        ...{ key: "timeout", option: "timeout", flag: "--timeout" },
        ...{ variable: "PATTERNC_TIMEOUT", form: "seconds", isList: false },
    },
];
//# sourceMappingURL=settings.js.map