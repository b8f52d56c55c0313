import { SEVERITY_RANK } from "../../pattern/pattern.js";
import { PROFILE_CHOICES } from "../../pattern/profile.js";
// As in pattern/registry-schema.ts, what stands here is read by ajv, by a person whose mistake is told with the
// `errorMessage` of the key, and by editors.
const text = { type: "string", minLength: 1, errorMessage: "write a text that is not empty" };
/** A list of texts. `what` says what they are. */
function texts(what, ...examples) {
    return { type: "array", items: text, description: what, ...(examples.length === 0 ? {} : { examples: [examples] }) };
}
const name = (what) => ({ ...text, description: `${what} * stands for any characters, ? for one.` });
const external = {
    type: "object",
    additionalProperties: false,
    required: ["kind"],
    properties: {
        kind: name("The kind."),
        name: name("The name; absent: any."),
        namespace: name("The namespace; absent: any, or none."),
        reason: { ...text, description: "Where it comes from: shown with the findings that it explains." },
    },
};
const suppression = {
    type: "object",
    additionalProperties: false,
    required: ["pattern", "reason"],
    properties: {
        pattern: name("The pattern's name."),
        resource: {
            ...text,
            pattern: "^[^/]+/([^/]*/)?[^/]+$",
            errorMessage: "write Kind/namespace/name or Kind/name, each part with * and ? where it may be any",
            description: "Kind/namespace/name of a resource of the finding, or Kind/name in any namespace or none. * stands for any characters, ? for one.",
            examples: ["Deployment/shop/web", "Secret/*/tls-*", "ClusterRole/admin"],
        },
        labels: {
            type: "object",
            description: "Labels that a resource of the finding has, or the template of its Pods.",
            examples: [{ app: "web" }],
        },
        reason: { ...text, description: "Why the findings are accepted. Reports show it." },
        expires: {
            type: "string",
            pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
            errorMessage: "write a date as YYYY-MM-DD, such as 2027-01-31",
            description: "The last day on which it holds (UTC), as YYYY-MM-DD.",
            examples: ["2027-01-31"],
        },
    },
};
/** The schema of `.patternc.yaml`. */
export const CONFIG_SCHEMA = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: "https://raw.githubusercontent.com/patternc/patternc/main/schemas/patternc-config.schema.json",
    title: "patternc configuration (.patternc.yaml)",
    description: "Settings of `patternc check`. Paths are relative to the folder of the file.",
    type: "object",
    additionalProperties: false,
    properties: {
        $schema: { ...text, description: "The schema, for editors. patternc does not look at it." },
        paths: texts("What is checked where the command line names nothing: files and folders.", "deploy/"),
        exclude: texts("Globs of files and folders that are not read. One without a slash means a name at any depth; ** stands for any folders, {a,b} for either.", "**/testdata/**", "values*.yaml"),
        snapshots: texts("Folders of which each is judged by itself, such as one for each cluster.", "clusters/a", "clusters/b"),
        patterns: texts("Pattern files, folders or a bundle in place of the registry, as -p takes them. oci://... only where -c names this file."),
        extraPatterns: texts("Pattern files and folders, or a bundle, that judge beside the registry's patterns or those of `patterns`.", "policies/"),
        only: texts("The patterns that judge, whatever their profile: names, with * and ?.", "ingress-*"),
        skip: texts("Patterns that do not judge: names, with * and ?.", "unused-*"),
        severities: {
            type: "object",
            description: `The severity of a pattern's findings, by its name: ${Object.keys(SEVERITY_RANK).join(", ")}.`,
            examples: [{ "ingress-to-nothing": "CRITICAL" }],
        },
        profile: {
            type: "string",
            enum: PROFILE_CHOICES,
            description: "Which patterns of the registry, or of a bundle, judge.",
        },
        engine: { type: "string", enum: ["wasm", "reference"], description: "What judges." },
        failOn: {
            ...text,
            description: `The severity from which on findings make the exit code 1: ${Object.keys(SEVERITY_RANK).join(", ")}; or never.`,
            examples: ["WARNING", "never"],
        },
        namespace: {
            type: "string",
            pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
            errorMessage: "a namespace has lower-case letters, digits and -, at most 63",
            description: "The namespace of objects that state none.",
        },
        external: {
            type: "array",
            description: "Objects that exist elsewhere. A finding that something is not there is suppressed where one could be it.",
            items: external,
            examples: [[{ kind: "Secret", name: "tls-*" }]],
        },
        kinds: {
            type: ["string", "object"],
            description: "The path of a kinds file, or what it would say: categories and clusterScoped.",
        },
        outputs: texts("Reports, as -o takes them: FORMAT or FORMAT=FILE.", "text", "json=report.json"),
        suppressions: { type: "array", description: "Findings that are accepted.", items: suppression },
        inlineSuppressions: {
            type: "boolean",
            default: true,
            description: "Whether the annotation patternc.dev/ignore of objects suppresses findings.",
        },
        baseline: { ...text, description: "A file of --write-baseline: its findings do not count." },
        maxFindings: {
            type: "integer",
            minimum: 0,
            maximum: 999_999_999_999_999,
            errorMessage: "write a whole number that is not negative; 0 means all",
            description: "The findings of a report at most; 0: all of them.",
            examples: [10_000],
        },
        timeout: {
            type: "integer",
            minimum: 1,
            maximum: 86_400,
            errorMessage: "write a whole number of seconds, from 1 to 86400",
            description: "The seconds that the policy of a bundle may take in all.",
            examples: [120],
        },
    },
};
//# sourceMappingURL=config-schema.js.map