import { expressionTestsOf } from "../../pattern/expression-test.js";
import { kindsOverlap } from "../../pattern/kinds.js";
import { RELATIONSHIPS } from "../../pattern/relationship-type.js";
import { formatValuePath } from "../../pattern/value-path.js";
import { sentence } from "./sentence.js";
/** Says what relates the subject to a candidate of a link's role, and returns the sentence. */
export function linkSentence({ to, relation, excludesSelf }, subject, access) {
    const article = /^[aeiou]/i.test(to.id) ? "an" : "a";
    const other = excludesSelf && kindsOverlap(subject.kinds, to.kinds) ? `another ${to.id}` : `${article} ${to.id}`;
    return sentence(`${other} ${related(relation)}`, [...criteriaOf(relation), ...access]);
}
/** Says what the two of a pair must have in common, and returns the sentence. */
export function commonSentence({ relation: { type } }, access) {
    return sentence(`the two have something in common by ${type} (${RELATIONSHIPS[type].links})`, access);
}
function related(relation) {
    switch (relation.by) {
        case "type":
            return `related by ${relation.type} (${RELATIONSHIPS[relation.type].links})`;
        case "ownership":
            return relation.owner === "subject"
                ? "that it owns, over any number of owners in between"
                : "that owns it, over any number of owners in between";
        case "criteria":
            return "of which this holds:";
    }
}
function criteriaOf(relation) {
    if (relation.by !== "criteria")
        return [];
    const { criteria, selector } = relation;
    const lines = criteria.map((criterion) => sentence(criterionText(criterion)));
    if (selector === undefined)
        return lines;
    const path = formatValuePath(selector.at);
    const empty = selector.emptyMatches ? "an empty one matches everything" : "an empty one matches nothing";
    const words = selector.of === "subject"
        ? `the selector at ${path} matches its labels`
        : `its selector at ${path} matches the labels`;
    return [...lines, sentence(`${words}; ${empty}`)];
}
/**
 * Says of which texts a criterion is, and returns the words: `metadata.namespace = its metadata.namespace`, or
 * `metadata.name matches "^[a-z]"`.
 */
export function criterionText(criterion) {
    const tests = expressionTestsOf(criterion);
    if (tests.length > 0)
        return tests.map(testText).join(" and ");
    const { subject, other } = criterion;
    return `${textsText(subject, "")} = ${textsText(other, "its ")}`;
}
function testText({ of, texts, expression }) {
    const words = textsText(texts, of === "subject" ? "" : "its ");
    return expression === undefined ? `${words} is there` : `${words} matches ${JSON.stringify(expression)}`;
}
/** Other than in the reasons of a finding, nothing is cut: whoever reads a definition wants all of it. */
function textsText({ sources, transform }, whose) {
    const words = sources
        .map((source) => (typeof source === "string" ? JSON.stringify(source) : `${whose}${formatValuePath(source)}`))
        .join(" or else ");
    switch (transform?.do) {
        case undefined:
            return words;
        case "apiGroup":
            return `the API group of ${words}`;
        case "lowercase":
            return `${words} in lower case`;
        case "split":
            return `${partText(transform.index)} of ${words} split at ${JSON.stringify(transform.separator)}`;
        case "regex":
            return `what the group of ${JSON.stringify(transform.expression)} takes of ${words}`;
    }
}
function partText(index) {
    if (index === 0)
        return "the first part";
    if (index === -1)
        return "the last part";
    return index > 0 ? `part ${index + 1}` : `part ${-index} from the end`;
}
//# sourceMappingURL=relation-text.js.map