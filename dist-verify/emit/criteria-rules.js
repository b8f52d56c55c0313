import { array, assign, call, holds, infix, literal, reference, set, setOf, some, variable } from "../rego/build.js";
import { emitKeyIndex } from "./key-index.js";
import { FUNCTIONS } from "./library-functions.js";
import { completeRule, KEY, lookUp, OTHERS, TEXTS } from "./module-builder.js";
import { bindAnchors, walkFrom } from "./row.js";
import { emitTexts } from "./texts.js";
/**
 * Makes the rule that holds the subjects to which criteria link some candidate of another role, and the rules that it
 * looks up (SEMANTICS-CRD.md 7 and 8). Two rows are linked when they have a key in common and each residual criterion
 * finds a text in common.
 */
export function emitCriteriaProbe({ probe, subjects, others }, module) {
    const { id, of, access } = probe;
    const name = module.name(subjects.scan.role, "with", id);
    const asked = emitAsked({ probe, subjects, others }, module);
    const body = (side, head, rest) => {
        const locals = module.locals();
        return eachAt(side, { probe, subjects, others }, locals, head, (row) => [
            ...keyStatements(access, side, row, locals, asked.name),
            ...rest(row, locals),
        ]);
    };
    const comment = `The ${subjects.scan.role} candidates that ${id} links to some ${of.role}.`;
    if (access.residual.length === 0) {
        const keys = completeRule(module.firstName([of.role, "keys"], [of.role, id, "keys"]), setOf(variable(KEY), ...body("other", variable(KEY), () => [])));
        const found = setOf(subjects.id, ...body("subject", subjects.id, () => [holds(lookUp(keys.name, variable(KEY)))]));
        const linked = completeRule(name, found, comment);
        return { name: linked.name, rules: [linked.rule, keys.rule, ...asked.rules] };
    }
    const { index, rules } = emitKeyIndex({
        names: [
            [of.role, "by", "key"],
            [of.role, "by", id],
        ],
        wanted: [body("subject", variable(KEY), () => [])],
        entries: body("other", variable(TEXTS), (row, locals) => residualTexts(access.residual, "other", row, locals, TEXTS)),
        member: TEXTS,
        comment: `From keys to the texts that ${of.role} candidates have beside them.`,
    }, module);
    const found = setOf(subjects.id, ...body("subject", subjects.id, (row, locals) => {
        const own = locals.take("own");
        return [
            ...residualTexts(access.residual, "subject", row, locals, own),
            some(OTHERS, lookUp(index, variable(KEY))),
            ...access.residual.map((_, i) => holds(infix(call("count", infix(reference(own, i), "&", reference(OTHERS, i))), ">", literal(0)))),
        ];
    }));
    const linked = completeRule(name, found, comment);
    return { name: linked.name, rules: [linked.rule, ...rules, ...asked.rules] };
}
/** Returns a body for each row of the candidates at a side. On the other side the criteria's own anchors make the rows. */
function eachAt(side, { probe, subjects, others }, locals, head, rest) {
    if (side === "subject")
        return subjects.each(head, ...rest(subjects.row));
    const { statements, row } = bindAnchors(others.row.object, probe.access.otherAnchors, locals);
    return others.each(head, ...statements, ...rest(row));
}
/** Statements that bind `key` to each key of a row: a text for each criterion, and what the selector requires. */
function keyStatements({ key, selector }, side, row, locals, asked) {
    const parts = key.map((criterion) => emitTexts(criterion[side], row, locals));
    if (selector !== undefined) {
        const part = locals.take("requirement");
        const required = locals.take("required");
        if (selector.of === side) {
            const { statements, selectors } = eachSelector(selector, row, locals);
            parts.push({
                statements: [
                    ...statements,
                    some(required, selectors),
                    assign(part, call(FUNCTIONS.requirementKey.name, variable(required))),
                ],
                term: variable(part),
            });
        }
        else if (asked !== undefined) {
            const labels = call(FUNCTIONS.labels.name, variable(row.object));
            parts.push({
                statements: [some(part, call(FUNCTIONS.matchedKeys.name, labels, variable(asked)))],
                term: variable(part),
            });
        }
    }
    const [only] = parts;
    const terms = parts.map(({ term }) => term);
    const whole = parts.length === 1 && only !== undefined ? only.term : call(FUNCTIONS.key.name, array(...terms));
    return [...parts.flatMap(({ statements }) => statements), assign(KEY, whole)];
}
/** Statements that bind a selector, and the term that is the set of what it requires. */
function eachSelector(selector, row, locals) {
    const { statements, value } = walkFrom(row, selector.at, locals);
    const name = locals.take("selector");
    return {
        statements: [...statements, assign(name, value)],
        selectors: call(FUNCTIONS.required.name, variable(name), literal(selector.emptyMatches)),
    };
}
/** The rule with what the selectors ask for, which the other side looks up for its labels. */
function emitAsked(criteria, module) {
    const { access, id } = criteria.probe;
    const { selector } = access;
    if (selector === undefined)
        return { name: undefined, rules: [] };
    const locals = module.locals();
    const required = locals.take("required");
    const each = eachAt(selector.of, criteria, locals, variable(required), (row) => {
        const { statements, selectors } = eachSelector(selector, row, locals);
        return [...statements, some(required, selectors)];
    });
    const all = setOf(variable(required), ...each);
    const asked = completeRule(module.name(id, "asked"), call(FUNCTIONS.asked.name, all), "The lists of label names that some selector asks for, by their first name.");
    return { name: asked.name, rules: [asked.rule] };
}
/** Statements that bind a variable to the sets of texts of each residual criterion, in their order. */
function residualTexts(residual, side, row, locals, name) {
    const sets = residual.map((criterion) => {
        const { statements, term } = emitTexts(criterion[side], row, locals);
        const texts = locals.take(term.term === "variable" ? term.name : "", "texts");
        // A literal binds nothing.
        return { texts, statement: assign(texts, statements.length === 0 ? set(term) : setOf(term, ...statements)) };
    });
    return [...sets.map(({ statement }) => statement), assign(name, array(...sets.map(({ texts }) => variable(texts))))];
}
//# sourceMappingURL=criteria-rules.js.map