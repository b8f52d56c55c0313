import { linksOf } from "../plan/requirement.js";
import { allHold, choose, column, concat, each, flag, isPresent, listOf, struct, textLiteral, word, } from "../sql/build.js";
import { keyOf } from "./fact-tables.js";
import { onlyText, textForm } from "./leaf-tests.js";
import { NO_ANCHORS, OBJECT } from "./object-reader.js";
import { passesScan } from "./predicates.js";
import { labelFormsOfObject, labelsOfObject, requirementsOfLabelSelector, requirementsOfMap, requirementsOfSelector, } from "./selectors.js";
import { delimited, keysOfParts, listOfTexts, textsOfSide } from "./texts.js";
/** Asks for the facts of a plan, and returns where they stand. */
export function factsOfPlan(plan, tables) {
    const texts = new Map();
    for (const part of plan.pattern.message) {
        if ("at" in part && !texts.has(part.at))
            texts.set(part.at, `m${texts.size}`);
    }
    const probes = linksOf(plan.requirement);
    const sides = new Map();
    const subject = rowFacts(plan.subject, { anchors: plan.subject.anchors, areOwn: true }, tables, (reader, bound) => {
        const columns = {};
        const known = new Map();
        for (const probe of probes) {
            const { access } = probe;
            if (access.by !== "criteria")
                continue;
            const side = reader.apart(() => sideOfCriteria(access, "subject", reader, bound));
            // Probes that compare the same have the same columns.
            const same = keyOf(struct(side.columns("p")));
            const names = known.get(same) ?? side.names(`p${known.size}`);
            if (!known.has(same))
                Object.assign(columns, side.columns(`p${known.size}`));
            known.set(same, names);
            sides.set(probe, names);
        }
        for (const [at, name] of texts) {
            const values = reader.list(at, bound);
            columns[name] = word("present", each("transform", values, reader.variable(), textForm));
        }
        return columns;
    });
    return {
        subject,
        texts,
        probes: new Map(probes.map((probe) => [probe, factsOfProbe(probe, plan.subject, sides.get(probe), tables)])),
        ...(plan.partner === undefined ? {} : { partner: candidateFlag(plan.partner, tables) }),
        joins: new Map(plan.joins.map((join) => [join, factsOfJoin(join, tables)])),
    };
}
/**
 * Asks for the rows of a role. Its own anchors are bound where it is tested, other ones only where it passes.
 *
 * @param columns returns what the columns have under a binding; `isCandidate` is no column, but one more test.
 */
function rowFacts(scan, { anchors, areOwn }, tables, columns) {
    const { passes, ...others } = tables.addRows(scan.kinds, anchors, (reader, bound) => {
        const test = passesScan(scan, reader, areOwn ? bound : NO_ANCHORS);
        const { isCandidate, ...rest } = columns(reader, bound);
        return { passes: isCandidate === undefined || anchors.length === 0 ? test : allHold(test, isCandidate), ...rest };
    });
    if (passes === undefined)
        throw new TypeError("a role has a test");
    return { passes, columns: others, areNumbered: anchors.length > 0 };
}
function candidateFlag(scan, tables) {
    return tables.add(scan.kinds, (reader) => passesScan(scan, reader));
}
function factsOfProbe({ access, of }, subject, own, tables) {
    const named = namedKinds(of, tables);
    if (access.by !== "criteria" || own === undefined) {
        return { others: { passes: candidateFlag(of, tables), columns: {}, areNumbered: false }, ...named };
    }
    const { selector } = access;
    let other;
    const others = rowFacts(of, { anchors: access.otherAnchors, areOwn: false }, tables, (reader, bound) => {
        const side = sideOfCriteria(access, "other", reader, bound);
        other = side.names("p0");
        return {
            ...side.columns("p0"),
            // Without a key it is linked to nothing.
            isCandidate: side.hasKey,
            ...(selector?.of === "subject" ? { labels: reader.apart(() => labelsOfObject(reader)) } : {}),
        };
    });
    if (other === undefined)
        throw new TypeError("a side has columns");
    if (selector?.of !== "other")
        return { own, others, other, ...named };
    return { own, others, other, labels: tables.add(subject.kinds, (reader) => labelsOfObject(reader)), ...named };
}
/** By what objects of the subject's kinds name the kinds of a role (SEMANTICS-CRD.md 3). */
function namedKinds(of, tables) {
    if (of.namedBySubject === undefined)
        return {};
    const { subjectKinds, by } = of.namedBySubject;
    return {
        named: {
            by: tables.add(subjectKinds, (reader) => {
                const first = (source) => {
                    if (typeof source === "string")
                        return textLiteral(source);
                    const texts = each("transform", reader.list(source), reader.variable(), (value) => choose([
                        [
                            word("isText", value),
                            choose([
                                [
                                    { is: "infix", operator: "<>", parts: [word("textOf", value), textLiteral("")] },
                                    word("textOf", value),
                                ],
                            ]),
                        ],
                    ]));
                    return word("item", word("present", texts), { is: "number", value: 0 });
                };
                const [kind, apiVersion] = [first(by.kind), first(by.apiVersion)];
                return choose([[allHold(isPresent(kind), isPresent(apiVersion)), concat(delimited(apiVersion), kind)]]);
            }),
        },
    };
}
/** Returns the key by which the kind of an object is named. */
export function namedKindOf(of) {
    return concat(delimited(column("api_version", of)), column("kind", of));
}
/** What one side of criteria has under a binding: keys, the texts of residuals, and the requirements of a selector. */
function sideOfCriteria({ key, residual, selector }, side, reader, bound) {
    const parts = key.map((criterion) => textsOfSide(criterion[side], reader, bound));
    const keys = keysOfParts(reader, [], parts, true);
    const residuals = residual.map((criterion) => listOfTexts(textsOfSide(criterion[side], reader, bound)));
    const reqs = selector?.of === side ? requirementsAt(selector, reader, bound) : undefined;
    return {
        hasKey: allHold(...parts.flatMap((part) => ("one" in part ? [isPresent(part.one)] : []))),
        names: (prefix) => ({
            keys: `${prefix}_keys`,
            hasOneKey: "one" in keys,
            residuals: residuals.map((_, i) => `${prefix}_r${i}`),
            ...(reqs === undefined ? {} : { reqs: `${prefix}_reqs` }),
        }),
        columns: (prefix) => ({
            [`${prefix}_keys`]: "one" in keys ? keys.one : keys.many,
            ...Object.fromEntries(residuals.map((texts, i) => [`${prefix}_r${i}`, texts])),
            ...(reqs === undefined ? {} : { [`${prefix}_reqs`]: reqs }),
        }),
    };
}
function requirementsAt({ at, emptyMatches }, reader, bound) {
    const values = reader.values(at, bound);
    if ("one" in values)
        return requirementsOfSelector(values.one, emptyMatches, reader);
    return word("flatten", each("transform", values.many, reader.variable(), (value) => requirementsOfSelector(value, emptyMatches, reader)));
}
function factsOfJoin(join, tables) {
    const { keys } = join;
    switch (keys.from) {
        case "fields": {
            const side = (name, sources) => {
                let hasOneKey = false;
                const keys = tables.add(join[name], (reader) => {
                    const made = keysOfSources(sources, reader);
                    hasOneKey = "one" in made;
                    return "one" in made ? made.one : made.many;
                });
                return { keys, hasOneKey };
            };
            return { from: "fields", referrer: side("referrer", keys.referrer), referent: side("referent", [keys.referent]) };
        }
        case "owners": {
            const side = (name) => tables.add(join[name], () => flag(true));
            return { from: "owners", referrer: side("referrer"), referent: side("referent") };
        }
        case "library":
            return join.name === "exposes" ? factsOfExposes(join, tables) : factsOfAffinity(join, tables);
    }
}
function factsOfExposes(join, tables) {
    return {
        from: "exposes",
        labels: tables.add(join.referrer, (reader) => labelFormsOfObject(reader)),
        requirements: tables.add(join.referent, (reader) => requirementsOfMap(reader.below("spec", "selector"), reader)),
    };
}
/** The keys of the path to the terms of an affinity. */
const TERMS = ["spec", "affinity", "podAffinity", "requiredDuringSchedulingIgnoredDuringExecution"];
function factsOfAffinity(join, tables) {
    const isNamespace = [{ kind: "Namespace" }];
    return {
        from: "affinity",
        labels: tables.add(join.referent, (reader) => labelsOfObject(reader)),
        terms: tables.add(join.referrer, (reader) => termsOfAffinity(reader)),
        namespaceLabels: tables.add(isNamespace, (reader) => labelsOfObject(reader)),
        namespaceName: tables.add(isNamespace, (reader) => onlyText(reader.below("metadata", "name"))),
    };
}
/**
 * The terms: what each requires of labels, the namespaces that it lists, whether it looks in its own, in every one, and
 * what it requires of others.
 */
function termsOfAffinity(reader) {
    const dig = (of, key) => ({ is: "dig", of, keys: [key] });
    return each("transform", word("elements", reader.below(...TERMS)), reader.variable(), (term) => {
        const listed = word("orElse", word("elements", dig(term, "namespaces")), listOf("jsons"));
        const selector = dig(term, "namespaceSelector");
        const labels = dig(term, "labelSelector");
        const zero = { is: "number", value: 0 };
        const isEverywhere = word("orElse", allHold(word("isObject", selector), { is: "infix", operator: "=", parts: [word("memberCount", selector), zero] }), flag(false));
        const isOwn = allHold({ is: "is-absent", operand: selector }, { is: "infix", operator: "=", parts: [word("size", listed), zero] });
        return struct({
            reqs: choose([[isPresent(labels), requirementsOfLabelSelector(labels, reader)]], listOf("requirements")),
            listed: word("present", each("transform", listed, reader.variable(), onlyText)),
            is_own: isOwn,
            is_everywhere: isEverywhere,
            selected: choose([
                [
                    allHold(isPresent(selector), { is: "not", operand: isEverywhere }),
                    requirementsOfLabelSelector(selector, reader),
                ],
            ], listOf("requirements")),
        });
    });
}
/** All keys of an object by some sources. */
function keysOfSources(sources, reader) {
    const keysOf = ({ space, parts }, bound) => {
        const fixed = [textLiteral(space)];
        const others = [];
        for (const part of parts) {
            if (part.part === "text")
                others.push(textsOfSide(part.texts, reader, bound));
            else if (others.length > 0 || part.part === "resource")
                others.push({ one: ownPart(part.part) });
            else
                fixed.push(ownPart(part.part));
        }
        return keysOfParts(reader, fixed, others);
    };
    const [only] = sources;
    if (only !== undefined && sources.length === 1 && only.anchors.length === 0)
        return keysOf(only, NO_ANCHORS);
    const lists = sources.map((source) => reader.bindings(source.anchors, (bound) => listOfTexts(keysOf(source, bound))));
    const known = lists.map((list) => word("orElse", list, listOf("texts")));
    return { many: known.length === 1 && known[0] !== undefined ? known[0] : word("concatLists", ...known) };
}
function ownPart(part) {
    if (part === "namespace")
        return column("namespace", OBJECT);
    const lower = word("lower", column("kind", OBJECT));
    return choose([[word("endsWith", lower, textLiteral("s")), lower]], concat(lower, textLiteral("s")));
}
//# sourceMappingURL=plan-facts.js.map