import { RESOURCE_OPERATORS } from "./operator.js";
import { DESCRIPTION_ANNOTATION, PROFILE_LABEL } from "./profile.js";
// As in registry-schema.ts, what stands here is read by ajv, by a person whose mistake is told with the `errorMessage`
// or `instead` of the key, and by editors. An empty text and an empty list are taken away before ajv sees them, so a
// required text is not empty either.
/** The types of relationships, with what they mean. */
export const RESOURCE_RELATIONSHIPS = {
    custom: "all criteria hold",
    owns: "the target owns the dependency object, directly or over other owners",
    ownedBy: "the dependency object owns the target, directly or over other owners",
    selects: "a selector of the target matches the dependency object's labels, and all criteria hold",
    selectedBy: "a selector of the dependency object matches the target's labels, and all criteria hold",
};
const RELATIONSHIP_HELP = Object.entries(RESOURCE_RELATIONSHIPS)
    .map(([type, meaning]) => `${type}: ${meaning}.`)
    .join(" ");
const PATH_EXAMPLES = [".spec.rules[*].host", ".spec.rules[@].host", ".metadata.labels['app.kubernetes.io/name']"];
const text = { type: "string" };
const requiredText = { type: "string", minLength: 1, errorMessage: "write a text that is not empty" };
const literal = { type: ["string", "number", "boolean"] };
/** A path. `what` says which values are meant. */
function path(what) {
    return {
        ...text,
        description: `${what} [*] takes every element of a list, [@] one at a time, [0] the first, ['a.b/c'] a key with dots; [~] at the end the keys of an object.`,
        examples: PATH_EXAMPLES,
    };
}
const kindProperties = {
    kind: {
        ...text,
        description: 'A kind; case counts. "*" takes every kind of the group. Pod also means the Pods that workloads make.',
        examples: ["Ingress", "*"],
    },
    apiVersion: {
        ...text,
        description: "The API group and version of the kind. Versions of one group count as one.",
        examples: ["networking.k8s.io/v1", "v1"],
    },
    plural: {
        ...text,
        description: 'The plural by which a server knows the kind. Required with a kind, absent with "*".',
        examples: ["ingresses"],
    },
    category: {
        ...text,
        description: "A category of the kinds file, in place of kind, apiVersion and plural.",
        examples: ["workloads"],
    },
};
const typeProperties = {
    ...kindProperties,
    kinds: {
        type: "array",
        description: "Several kinds or categories, in place of one.",
        items: {
            type: "object",
            description: "A kind with apiVersion and plural, every kind of a group, or a category.",
            properties: kindProperties,
            additionalProperties: false,
        },
    },
};
const condition = {
    type: "object",
    description: "A test of what a path yields.",
    properties: {
        path: { ...path("A path from the object's root."), ...requiredText },
        operator: {
            type: "string",
            enum: [...RESOURCE_OPERATORS.keys()],
            instead: {
                NOT_EQUALS: "write EQUALS, and move the condition to matchNone",
                NOT_EXISTS: "write EXISTS, and move the condition to matchNone",
                IS_NOT_EMPTY: "write IS_EMPTY, and move the condition to matchNone",
            },
            description: 'EQUALS: some value is one of `values`, or equal to some value at `valuesFrom`. GREATER_THAN and its like: some value is an integer that compares so with the one in `values`. EXISTS: there is a value ([], {}, "", false and 0 are values). IS_EMPTY: every value is "", [] or {}, also where there is none. ARRAY_SIZE_...: some value is a list whose length compares so.',
        },
        values: {
            type: "array",
            items: literal,
            description: "What to compare with, in string form: one or more for EQUALS, one integer for the numeric and size operators, none for EXISTS and IS_EMPTY.",
            examples: [["kube-system", "kube-public"], [3]],
        },
        valuesFrom: path("For EQUALS in place of `values`: another path of the same object."),
    },
    required: ["path", "operator"],
    additionalProperties: false,
};
/** The three groups of conditions or of relationships. */
function groups(items, description, one) {
    return {
        type: "object",
        description,
        properties: {
            matchAll: { type: "array", items, description: `Every ${one} must hold.` },
            matchAny: { type: "array", items, description: `At least one ${one} must hold, where there are any.` },
            matchNone: { type: "array", items, description: `No ${one} may hold.` },
        },
        additionalProperties: false,
    };
}
const filters = groups(condition, "Which objects of the kinds: those that pass all three groups. Without filters, all.", "condition");
const transform = {
    type: "object",
    description: "What is done to each text before it is compared: one of the four.",
    properties: {
        apiGroup: {
            type: "boolean",
            default: false,
            description: "true: what stands before the last / is left, without / the empty text.",
        },
        split: {
            type: "object",
            description: "Cuts the text at every separator and leaves one part.",
            properties: {
                separator: { ...requiredText, description: "Where to cut; taken literally.", examples: ["/"] },
                index: {
                    type: "integer",
                    default: 0,
                    description: "Which part is left, from 0; a negative one counts from the end. A missing part is dropped.",
                    examples: [0, -1],
                },
            },
            required: ["separator"],
            additionalProperties: false,
        },
        regex: {
            ...text,
            description: "RE2 syntax with exactly one group, which is left of the first match. Without a match it is dropped.",
            examples: ["^([a-z0-9-]+)\\."],
        },
        lowercase: { type: "boolean", default: false, description: "true: every letter in lower case." },
    },
    additionalProperties: false,
};
const fallback = {
    type: "object",
    description: "What is taken where the path yields no value at all: `path` or `value`.",
    properties: {
        path: path("Another path of the same object."),
        value: { ...literal, description: "A text, number or boolean.", examples: ["default"] },
    },
    additionalProperties: false,
};
const criterion = {
    type: "object",
    description: "Holds where the two sides have a text in common.",
    properties: {
        operator: {
            type: "string",
            enum: ["EQUALS"],
            instead: {
                CONTAINS: "write EQUALS: with [*] in a path some of the values must be equal",
                LABEL_SELECTOR: 'remove the criterion, and make the relationship\'s type "selects" or "selectedBy"',
            },
            description: "Always EQUALS.",
        },
        targetPath: path("What is compared of the target."),
        targetValue: { ...literal, description: "A text in place of a path of the target.", examples: ["nginx"] },
        targetDefault: fallback,
        targetTransform: transform,
        dependencyPath: path("What is compared of the dependency object."),
        dependencyValue: { ...literal, description: "A text in place of a path of the dependency.", examples: ["nginx"] },
        dependencyDefault: fallback,
        dependencyTransform: transform,
    },
    required: ["operator"],
    additionalProperties: false,
};
const relationship = {
    type: "object",
    description: "Holds where the target is related so to at least one object of a dependency.",
    properties: {
        with: { ...requiredText, description: "The id of a dependency.", examples: ["service"] },
        type: { type: "string", enum: Object.keys(RESOURCE_RELATIONSHIPS), description: RELATIONSHIP_HELP },
        criteria: {
            type: "array",
            items: criterion,
            description: "What must be equal. Namespaces are never implied: compare metadata.namespace too.",
        },
        selectorPath: path("For selects and selectedBy: where the selector is. Without it, spec.selector."),
    },
    required: ["with", "type"],
    additionalProperties: false,
};
const target = {
    type: "object",
    description: "What findings are about: kinds, and filters.",
    properties: {
        ...typeProperties,
        filters,
        emitOnEmpty: {
            type: "boolean",
            default: false,
            description: "true: where no object passes, that is a finding, without an object.",
        },
    },
    additionalProperties: false,
};
const dependency = {
    type: "object",
    description: "Objects that targets are related to: kinds, and filters.",
    properties: {
        id: { ...requiredText, description: "The name that relationships refer to; unique.", examples: ["service"] },
        ...typeProperties,
        fromTarget: {
            type: "object",
            description: "The kinds that objects of the target's kinds name, in place of kinds that the pattern names.",
            properties: {
                kindPath: { ...path("Where a target names the kind."), ...requiredText },
                apiVersion: { ...text, description: "The apiVersion of the kind, as a whole.", examples: ["apps/v1"] },
                apiVersionPath: path("Where a target names the apiVersion, in place of `apiVersion`."),
                pluralPath: path("Where a target names the plural; unused."),
            },
            required: ["kindPath"],
            additionalProperties: false,
        },
        filters,
    },
    required: ["id"],
    additionalProperties: false,
};
const spec = {
    type: "object",
    description: "What the pattern looks for.",
    properties: {
        displayName: { ...requiredText, description: "The name for people.", examples: ["Ingress without a Service"] },
        category: {
            ...requiredText,
            description: "A word to group findings by. Changes no verdict.",
            examples: ["networking", "reliability"],
        },
        severity: {
            type: "string",
            enum: ["LOW", "MEDIUM", "HIGH", "CRITICAL"],
            description: "Of each finding. In Conftest LOW warns, the others deny.",
        },
        message: {
            ...requiredText,
            description: "What a finding says: what is wrong and what to do about it. {{target.kind}}, {{target.metadata.namespace}}, {{target.metadata.name}} and any other {{target.PATH}} are filled in, and {{smell.phase}}.",
            examples: ["Ingress {{target.metadata.namespace}}/{{target.metadata.name}} routes to no Service."],
        },
        reference: {
            ...text,
            description: "Where to read more.",
            examples: ["https://kubernetes.io/docs/concepts/services-networking/ingress/"],
        },
        for: {
            ...literal,
            description: "How long it must have been so. One run cannot see that: findings carry it.",
            examples: ["5m", "1h30m"],
        },
        target,
        dependencies: { type: "array", items: dependency, description: "What the relationships are about." },
        relationships: groups(relationship, "How a target must be related for a finding. Without relationships, every target is one.", "relationship"),
    },
    required: ["displayName", "category", "severity", "message", "target"],
    additionalProperties: false,
};
/**
 * JSON Schema of a pattern of the resource dialect: the tables of SEMANTICS-CRD.md 2 to 8, nulls, empty texts and empty
 * lists taken away first. Draft 2020-12. What it cannot say, such as "exactly one of", the reader checks.
 */
export const RESOURCE_SCHEMA = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://raw.githubusercontent.com/patternc/patternc/main/schemas/kubepattern.dev-v1.schema.json",
    title: "Pattern custom resource of KubePattern",
    description: "A pattern of Kubernetes resources of any kind, as patternc compiles it (docs/SEMANTICS-CRD.md).",
    type: "object",
    properties: {
        apiVersion: { const: "kubepattern.dev/v1", description: "The dialect." },
        kind: { type: "string", enum: ["Pattern", "PatternAsCode"], description: "Pattern, or PatternAsCode." },
        metadata: {
            type: "object",
            description: "What the pattern is called. Other keys are not used.",
            properties: {
                name: {
                    type: "string",
                    pattern: "^[a-zA-Z0-9.-]+$",
                    description: "The pattern's name in findings and, with _ for other characters, in the Rego package.",
                    examples: ["ingress-without-service"],
                    errorMessage: "write letters, digits, dots and hyphens only",
                },
                labels: {
                    description: `Its profile is read, from the label ${PROFILE_LABEL}: recommended (the default) or advisory.`,
                },
                annotations: {
                    description: `What the pattern finds and why that matters is read, from ${DESCRIPTION_ANNOTATION}, for the catalogue.`,
                },
            },
            required: ["name"],
        },
        spec,
        status: { description: "What a server notes of the resource. It is not used." },
    },
    required: ["apiVersion", "kind", "metadata", "spec"],
    additionalProperties: false,
};
//# sourceMappingURL=resource-schema.js.map