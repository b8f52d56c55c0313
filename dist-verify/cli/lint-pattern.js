import { warningDiagnostic } from "../base/diagnostic.js";
import { dialectOfId } from "../pattern/dialects.js";
import { namesSubject } from "../pattern/names-subject.js";
import { formatValuePath } from "../pattern/value-path.js";
import { isSecretValue } from "../reference/secret-values.js";
import { pairWarnings } from "./lint-pairs.js";
/** Returns what is to be said of a pattern that is read without errors (`lint/...`). */
export function lintPattern(pattern) {
    return [...missingTexts(pattern), ...secretValues(pattern), ...namelessMessage(pattern), ...pairWarnings(pattern)];
}
/** Warns of a missing description or page (SEMANTICS.md 0): readers of a finding need both. */
function missingTexts({ dialect, description, docUrl, reference, places }) {
    const texts = dialectOfId(dialect)?.texts;
    const missing = (what, key, help) => key === undefined
        ? []
        : [
            warningDiagnostic({
                code: `lint/no-${what}`,
                message: `the pattern has no ${key}`,
                help,
                ...places.metadata,
            }),
        ];
    return [
        ...(description === undefined
            ? missing("description", texts?.description, "say in a sentence what it finds and why that matters")
            : []),
        ...(docUrl === undefined && reference === undefined
            ? missing("doc-url", texts?.page, "link the page that explains it")
            : []),
    ];
}
/**
 * Warns of a message that shows what a Secret holds. Whoever may read the report may not be one who may read the Secret,
 * and a report hides nothing of a message.
 */
function secretValues({ message, places }) {
    const shown = message.flatMap((part) => "at" in part && isSecretValue(isOfSecrets(part.role) ? SECRET : ANOTHER_KIND, part.at)
        ? [formatValuePath(part.at)]
        : []);
    return [...new Set(shown)].map((path) => warningDiagnostic({
        code: "lint/secret-value",
        message: `the message shows what a Secret holds: {{target.${path}}}`,
        help: "name the Secret and its key in place of the value: {{target.metadata.name}}, {{target.data[~]}}",
        ...places.metadata,
    }));
}
/** Warns of a message that does not say what a finding is about. */
function namelessMessage(pattern) {
    if (namesSubject(pattern) || pattern.subject.kinds.length === 0)
        return [];
    const name = `{{${pattern.subject.id}.${dialectOfId(pattern.dialect)?.texts.name ?? "name"}}}`;
    return [
        warningDiagnostic({
            code: "lint/nameless-message",
            message: "the message does not name what it is about, so findings of two objects read alike",
            help: `write ${name} into it; Conftest and Gatekeeper put kind and name before it until then`,
            ...pattern.places.metadata,
        }),
    ];
}
const SECRET = { group: "", kind: "Secret" };
const ANOTHER_KIND = { group: "", kind: "" };
function isOfSecrets({ kinds }) {
    return kinds.some(({ group = "", kind }) => group === "" && kind === "Secret");
}
//# sourceMappingURL=lint-pattern.js.map