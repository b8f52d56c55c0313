const WIDGET = { kind: "Widget", apiVersion: "demo.example/v1", plural: "widgets" };
const PART = { kind: "Part", apiVersion: "demo.example/v1", plural: "parts" };
const POD = { kind: "Pod", apiVersion: "v1", plural: "pods" };
/**
 * Returns small definitions of the resource dialect that together ask for all that one can: each operator and group, each
 * form of a type, of a criterion, of a selector and of a message, owners, anchors on both sides. Each statement of what
 * they compile to decides something, so that faults can be planted in it.
 */
export function smallResourceDefinitions() {
    return [...byOperator(), ...byType(), ...byCriterion(), ...byAnchor(), ...bySelector(), ...byOwner(), ...byFinding()];
}
function build(name, { message = "{{target.metadata.name}}", ...spec }) {
    return {
        apiVersion: "kubepattern.dev/v1",
        kind: "Pattern",
        metadata: { name },
        spec: { displayName: name, category: "test", severity: "MEDIUM", message, ...spec },
    };
}
/** A definition about Widgets and Parts with entries of one group. */
function about(name, group, entries, more = {}) {
    return build(`small-${name}`, {
        target: WIDGET,
        dependencies: [{ id: "part", ...PART }],
        relationships: { [group]: entries.map((entry) => ({ with: "part", ...entry })) },
        ...more,
    });
}
function custom(...criteria) {
    return { type: "custom", criteria: criteria.map((criterion) => ({ operator: "EQUALS", ...criterion })) };
}
function names(targetPath, dependencyPath, more = {}) {
    return { targetPath, dependencyPath, ...more };
}
const SAME_NAMESPACE = names("metadata.namespace", "metadata.namespace");
function byOperator() {
    const single = (name, filters) => build(`small-${name}`, { target: { ...WIDGET, filters } });
    const all = (name, path, operator, ...values) => single(name, { matchAll: [{ path, operator, ...(values.length > 0 ? { values } : {}) }] });
    return [
        all("every-empty", "spec.parts[*]", "IS_EMPTY"),
        all("member-empty", "spec.items[*].opts", "IS_EMPTY"),
        all("element-empty", "spec.rules[@].parts[*]", "IS_EMPTY"),
        all("key-among", "spec.map[~]", "EQUALS", "web", "5"),
        single("element-greater", {
            matchAll: [
                { path: "spec.rules[@].size", operator: "GREATER_THAN", values: [5] },
                { path: "spec.rules[@].mode", operator: "EXISTS" },
            ],
        }),
        single("same-text", { matchAll: [{ path: "spec.mode", operator: "EQUALS", valuesFrom: "spec.items[*].mode" }] }),
        single("same-of-element", {
            matchNone: [{ path: "spec.rules[@].mode", operator: "EQUALS", valuesFrom: "spec.rules[@].tags[*]" }],
        }),
        single("elements-all-any-none", {
            matchAll: [{ path: "spec.rules[@].mode", operator: "EQUALS", values: ["web"] }],
            matchAny: [
                { path: "spec.rules[@].size", operator: "LESS_THAN", values: [3] },
                { path: "spec.rules[@].parts", operator: "ARRAY_SIZE_GREATER_THAN", values: [1] },
            ],
            matchNone: [{ path: "spec.rules[@].flag", operator: "EXISTS" }],
        }),
        single("nested-elements", {
            matchAll: [
                { path: "spec.rules[@].mode", operator: "EQUALS", values: ["web"] },
                { path: "spec.rules[@].paths[@].size", operator: "GREATER_OR_EQUAL", values: [2] },
                { path: "spec.rules[@].paths[@].mode", operator: "EQUALS", values: ["api"] },
            ],
        }),
    ];
}
function byType() {
    const mode = { matchAll: [{ path: "spec.mode", operator: "EQUALS", values: ["web"] }] };
    const fromTarget = (name, source) => build(`small-${name}`, {
        target: WIDGET,
        dependencies: [{ id: "ref", fromTarget: source }],
        relationships: { matchNone: [{ with: "ref", ...custom(names("spec.ref.name", "metadata.name")) }] },
    });
    return [
        build("small-every-kind", { target: { kind: "*", apiVersion: "demo.example/v1", filters: mode } }),
        build("small-category", { target: { category: "demo", filters: mode }, message: "{{target.kind}}" }),
        build("small-kinds", { target: { kinds: [WIDGET, POD], filters: mode } }),
        fromTarget("from-target", { kindPath: "spec.ref.kind", apiVersion: "demo.example/v1" }),
        fromTarget("from-target-version", { kindPath: "spec.refs[*].kind", apiVersionPath: "spec.ref.apiVersion" }),
    ];
}
function byCriterion() {
    const transform = (name, targetTransform) => about(name, "matchAll", [custom(names("spec.ref.name", "metadata.name", { targetTransform }))]);
    return [
        about("names", "matchAll", [custom(names("spec.ref.name", "metadata.name"))]),
        about("names-in-namespace", "matchNone", [custom(names("spec.ref.name", "metadata.name"), SAME_NAMESPACE)]),
        about("either-entry", "matchAny", [
            custom(names("spec.ref.name", "metadata.name")),
            custom(names("spec.name", "metadata.labels.app")),
        ]),
        about("target-literal", "matchAll", [custom({ targetValue: 5, dependencyPath: "spec.mode" }, SAME_NAMESPACE)]),
        about("dependency-literal", "matchNone", [
            custom({ targetPath: "spec.level", dependencyValue: 5 }, SAME_NAMESPACE),
        ]),
        about("default-path", "matchAll", [
            custom(names("spec.ref.namespace", "metadata.namespace", { targetDefault: { path: "metadata.namespace" } })),
        ]),
        about("default-value", "matchAll", [
            custom(names("spec.ref.name", "metadata.name", { targetDefault: { value: "web" } })),
        ]),
        about("default-of-many", "matchAll", [
            custom(names("spec.refs[*]", "metadata.name", { targetDefault: { path: "spec.names[*]" } })),
        ]),
        about("default-of-members", "matchNone", [
            custom(names("spec.items[*].name", "metadata.name", { targetDefault: { path: "spec.name" } })),
        ]),
        transform("api-group", { apiGroup: true }),
        transform("part-first", { split: { separator: "/", index: 0 } }),
        transform("part-last", { split: { separator: ":", index: -1 } }),
        transform("match", { regex: "^x-(.+)$" }),
        transform("lower-case", { lowercase: true }),
        about("many-and-many", "matchAll", [
            custom(names("spec.refs[*]", "metadata.labels.app"), names("spec.rules[*].name", "spec.rules[*].name")),
        ]),
        about("keys-and-many", "matchNone", [
            custom(names("spec.map[~]", "data[~]"), names("spec.refs[*]", "spec.refs[*]"), SAME_NAMESPACE),
        ]),
        build("small-filtered", {
            target: { ...WIDGET, filters: { matchAll: [{ path: "spec.mode", operator: "EQUALS", values: ["web"] }] } },
            dependencies: [
                { id: "part", ...PART, filters: { matchNone: [{ path: "spec.mode", operator: "EQUALS", values: ["api"] }] } },
            ],
            relationships: { matchNone: [{ with: "part", ...custom(names("spec.ref.name", "metadata.name")) }] },
        }),
    ];
}
function byAnchor() {
    return [
        about("element-names", "matchNone", [custom(names("spec.rules[@].name", "metadata.name"))], {
            message: "{{target.metadata.name}}: {{target.spec.rules[@].name}}",
        }),
        about("two-of-element", "matchAll", [
            custom(names("spec.rules[@].name", "metadata.name")),
            custom(names("spec.rules[@].ref.name", "metadata.labels.app")),
        ], {
            target: {
                ...WIDGET,
                filters: { matchNone: [{ path: "spec.rules[@].mode", operator: "EQUALS", values: ["web"] }] },
            },
        }),
        about("two-anchors", "matchAll", [
            custom(names("spec.rules[@].name", "spec.name"), names("spec.others[@].name", "metadata.name")),
            custom(names("spec.rules[@].mode", "spec.mode"), names("spec.others[@].mode", "spec.port")),
        ]),
        about("nested-anchors", "matchNone", [
            custom(names("spec.rules[@].paths[@].name", "metadata.name"), names("spec.rules[@].name", "spec.name")),
        ]),
        about("elements-of-dependency", "matchAll", [
            custom(names("spec.name", "spec.rules[@].name"), names("spec.port", "spec.rules[@].port")),
        ]),
        about("nested-in-dependency", "matchNone", [
            custom(names("spec.name", "spec.rules[@].name"), names("spec.port", "spec.rules[@].paths[@].port")),
        ]),
        about("elements-and-many", "matchAll", [
            custom(names("spec.rules[@].hosts[*]", "spec.rules[@].hosts[*]"), names("spec.rules[@].map[~]", "spec.rules[@].map[~]")),
        ]),
    ];
}
function bySelector() {
    return [
        about("selects", "matchNone", [{ type: "selects" }]),
        about("selects-any", "matchAll", [{ type: "selects", selectorPath: "spec.podSelector" }]),
        about("selects-in-namespace", "matchAll", [
            { type: "selects", criteria: [{ operator: "EQUALS", ...SAME_NAMESPACE }] },
        ]),
        about("selects-of-element", "matchAll", [
            {
                type: "selects",
                selectorPath: "spec.rules[@].podSelector",
                criteria: [{ operator: "EQUALS", ...names("spec.rules[@].hosts[*]", "spec.refs[*]") }],
            },
        ]),
        about("selected-by", "matchNone", [{ type: "selectedBy" }]),
        about("selected-by-element", "matchAll", [
            {
                type: "selectedBy",
                selectorPath: "spec.rules[@].podSelector",
                criteria: [{ operator: "EQUALS", ...names("spec.name", "spec.rules[@].name") }],
            },
        ]),
    ];
}
function byOwner() {
    return [
        about("owns", "matchAll", [{ type: "owns" }]),
        about("owned-by", "matchNone", [{ type: "ownedBy" }]),
        about("owned-and-named", "matchAll", [
            { type: "ownedBy" },
            custom(names("spec.rules[@].name", "metadata.name")),
            custom(names("spec.rules[@].ref.name", "spec.name")),
        ]),
    ];
}
function byFinding() {
    const mode = { matchAll: [{ path: "spec.mode", operator: "EQUALS", values: ["web"] }] };
    return [
        build("small-placeholders", {
            target: { ...WIDGET, filters: mode },
            for: "1h",
            message: "{{target.kind}} {{target.apiVersion}} {{target.metadata.namespace}}/{{target.metadata.name}} {{target.metadata.uid}} {{smell.phase}}",
        }),
        build("small-empty", {
            target: { ...WIDGET, filters: mode, emitOnEmpty: true },
            message: "no {{target.kind}} of {{target.apiVersion}} is called {{target.metadata.name}}",
        }),
        build("small-empty-elements", {
            target: {
                ...POD,
                filters: {
                    matchAll: [
                        { path: "spec.rules[@].mode", operator: "EXISTS" },
                        { path: "spec.rules[@].size", operator: "EXISTS" },
                    ],
                },
                emitOnEmpty: true,
            },
            message: "{{target.spec.rules[@].mode}} of {{target.kind}}",
        }),
        build("small-texts", {
            target: { ...WIDGET, filters: mode },
            message: "{{target.spec.items[*].name}} of {{target.kind}}",
        }),
        build("small-workloads", {
            target: { kinds: [{ kind: "Deployment", apiVersion: "apps/v1", plural: "deployments" }, POD] },
            message: "{{target.spec.mode}} {{target.metadata.name}}",
        }),
    ];
}
//# sourceMappingURL=small-resource-definitions.js.map