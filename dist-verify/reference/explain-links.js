import { pluralize } from "../base/pluralize.js";
import { expressionTestsOf } from "../pattern/expression-test.js";
import { formatValuePath } from "../pattern/value-path.js";
import { unwantedLinks, wantedLinks } from "./requirement.js";
import { hasSecretValue } from "./secret-values.js";
import { HIDDEN, spellBoundPath, spellResource, spellTest, spellTexts, spellValues } from "./spell.js";
import { textsOf } from "./texts.js";
/**
 * Returns why an object meets a requirement under a binding, a line for each link that counts: the candidate that it
 * found and the texts that met, or that none of the candidates was related.
 */
export function explainLinks({ candidates, links }, requirement, subject, binding) {
    const lines = [];
    for (const link of wantedLinks(requirement)) {
        const related = links.firstOf(link, subject, binding);
        if (related !== undefined)
            lines.push(foundLine(link, subject, related, binding));
    }
    for (const link of unwantedLinks(requirement)) {
        if (links.firstOf(link, subject, binding) !== undefined)
            continue;
        const count = pluralize(candidates.of(link.to).length, "candidate");
        lines.push(`${link.to.id}: of ${count} none ${unmet(link.relation, subject, binding)}`);
    }
    return lines;
}
function foundLine({ to, relation }, subject, { resource, meeting }, binding) {
    const object = `${to.id}: ${spellResource(resource)}${spellPlace(resource)}`;
    if (relation.by === "type")
        return `${object} by ${relation.type}`;
    if (relation.by === "ownership")
        return `${object} ${relation.owner === "subject" ? "is owned" : "owns it"}`;
    if (meeting === undefined)
        return object;
    return `${object} by ${[...metTexts(relation, [subject, resource], meeting, binding), ...selection(relation, binding, meeting.binding)].join(" and ")}`;
}
/** Spells where an object is, in parentheses; nothing for one that has no place in a text. */
function spellPlace({ workload, place }) {
    const { file, line } = workload?.place() ?? place();
    return line === undefined ? "" : ` (${file}:${line})`;
}
function metTexts({ criteria }, [one, another], meeting, binding) {
    return criteria.map((criterion, i) => {
        const { subject, other } = criterion;
        const tests = expressionTestsOf(criterion);
        if (tests.length > 0) {
            const met = (test) => test.of === "subject" ? metTest(test, one, binding) : metTest(test, another, meeting.binding);
            return tests.map(met).join(" and ");
        }
        const ours = spellTexts(subject, (path) => spellBoundPath(path, binding));
        const theirs = spellTexts(other, (path) => spellBoundPath(path, meeting.binding));
        const isHidden = hasSecretValue(one, subject) || hasSecretValue(another, other);
        return `${ours} = ${theirs} ${isHidden ? HIDDEN : `(${spellValues(meeting.texts[i] ?? [])})`}`;
    });
}
/** Spells a test that texts met, with the texts. */
function metTest(test, resource, binding) {
    const shown = hasSecretValue(resource, test.texts)
        ? HIDDEN
        : `(${spellValues(textsOf(resource.object, test.texts, binding))})`;
    return `${spellTest(spellTexts(test.texts, (path) => spellBoundPath(path, binding)), test)} ${shown}`;
}
function selection({ selector }, binding, otherBinding) {
    if (selector === undefined)
        return [];
    if (selector.of === "subject")
        return [`the selector at ${spellBoundPath(selector.at, binding)}`];
    const path = otherBinding === undefined ? formatValuePath(selector.at) : spellBoundPath(selector.at, otherBinding);
    return [`its selector at ${path}`];
}
/** What none of the candidates does, and by which texts it was asked. */
function unmet(relation, subject, binding) {
    if (relation.by === "type")
        return `is linked by ${relation.type}`;
    if (relation.by === "ownership")
        return relation.owner === "subject" ? "is owned by it" : "owns it";
    const asked = relation.criteria.map((criterion) => {
        const tests = expressionTestsOf(criterion);
        if (tests.length > 0) {
            const asks = (test) => test.of === "subject"
                ? metTest(test, subject, binding)
                : spellTest(spellTexts(test.texts, formatValuePath), test);
            return tests.map(asks).join(" and ");
        }
        const ours = spellTexts(criterion.subject, (path) => spellBoundPath(path, binding));
        const texts = textsOf(subject.object, criterion.subject, binding);
        const shown = hasSecretValue(subject, criterion.subject) ? HIDDEN : `(${spellValues(texts)})`;
        return `${ours} ${shown} = ${spellTexts(criterion.other, formatValuePath)}`;
    });
    return `is related by ${[...asked, ...selection(relation, binding)].join(" and ")}`;
}
//# sourceMappingURL=explain-links.js.map