import { B as writeOutputs, Dt as POINT, Or as kindsOverlap, Tn as escapeControls, W as readKinds, _t as styleFor, ft as pluralize, jr as takesEveryKind, mt as reportDiagnostics, nr as RELATIONSHIPS } from "./check.js";
import { t as formatValuePath } from "./value-path.js";
import { a as linksOf, t as planPattern } from "./plan-pattern.js";
import { t as expressionTestsOf } from "./expression-test.js";
import { t as OPERATORS } from "./operator.js";
import { t as readNamedPatterns } from "./named-patterns.js";
import { n as readFreeOutputs } from "./output-targets2.js";
// src/report/explain/explanation-text.ts
const LONGEST = 2e4;
function explanationsText(explanations, style) {
	return explanations.map((explanation) => blockOf(explanation, style)).join("\n");
}
function explanationsJson(explanations) {
	return `${JSON.stringify({
		schemaVersion: 1,
		patterns: explanations
	}, void 0, 2)}\n`;
}
function blockOf(explanation, style) {
	const { name, displayName, severity, category, profile, dialect, description, message, sentences } = explanation;
	const about = [
		severity,
		category,
		profile,
		dialect
	].filter((word) => word !== "").map((word) => shown(word));
	return `${[
		`${style.bold(shown(displayName))} ${style.dim(`[${shown(name)}]`)}`,
		`  ${about.join(", ")}`,
		...description === void 0 ? [] : [`  ${shown(description)}`],
		`  ${style.dim("says")} ${shown(message)}`,
		...sentences.flatMap((one) => linesOf(one, "  ", style))
	].join("\n")}\n`;
}
function linesOf({ text, parts = [] }, indent, style) {
	return [`${indent}${text.startsWith("found out: ") ? style.dim(shown(text)) : shown(text)}`, ...parts.flatMap((part) => linesOf(part, `${indent}  `, style))];
}
function shown(text) {
	return escapeControls(text, LONGEST);
}
// src/report/explain/sentence.ts
function sentence(text, parts = []) {
	return parts.length === 0 ? { text } : {
		text,
		parts
	};
}
// src/report/explain/relation-text.ts
function linkSentence({ to, relation, excludesSelf }, subject, access) {
	const article = /^[aeiou]/i.test(to.id) ? "an" : "a";
	return sentence(`${excludesSelf && kindsOverlap(subject.kinds, to.kinds) ? `another ${to.id}` : `${article} ${to.id}`} ${related(relation)}`, [...criteriaOf(relation), ...access]);
}
function commonSentence({ relation: { type } }, access) {
	return sentence(`the two have something in common by ${type} (${RELATIONSHIPS[type].links})`, access);
}
function related(relation) {
	switch (relation.by) {
		case "type": return `related by ${relation.type} (${RELATIONSHIPS[relation.type].links})`;
		case "ownership": return relation.owner === "subject" ? "that it owns, over any number of owners in between" : "that owns it, over any number of owners in between";
		case "criteria": return "of which this holds:";
	}
}
function criteriaOf(relation) {
	if (relation.by !== "criteria") return [];
	const { criteria, selector } = relation;
	const lines = criteria.map((criterion) => sentence(criterionText(criterion)));
	if (selector === void 0) return lines;
	const path = formatValuePath(selector.at);
	const empty = selector.emptyMatches ? "an empty one matches everything" : "an empty one matches nothing";
	const words = selector.of === "subject" ? `the selector at ${path} matches its labels` : `its selector at ${path} matches the labels`;
	return [...lines, sentence(`${words}; ${empty}`)];
}
function criterionText(criterion) {
	const tests = expressionTestsOf(criterion);
	if (tests.length > 0) return tests.map(testText).join(" and ");
	const { subject, other } = criterion;
	return `${textsText(subject, "")} = ${textsText(other, "its ")}`;
}
function testText({ of, texts, expression }) {
	const words = textsText(texts, of === "subject" ? "" : "its ");
	return expression === void 0 ? `${words} is there` : `${words} matches ${JSON.stringify(expression)}`;
}
function textsText({ sources, transform }, whose) {
	const words = sources.map((source) => typeof source === "string" ? JSON.stringify(source) : `${whose}${formatValuePath(source)}`).join(" or else ");
	switch (transform?.do) {
		case void 0: return words;
		case "apiGroup": return `the API group of ${words}`;
		case "lowercase": return `${words} in lower case`;
		case "split": return `${partText(transform.index)} of ${words} split at ${JSON.stringify(transform.separator)}`;
		case "regex": return `what the group of ${JSON.stringify(transform.expression)} takes of ${words}`;
	}
}
function partText(index) {
	if (index === 0) return "the first part";
	if (index === -1) return "the last part";
	return index > 0 ? `part ${index + 1}` : `part ${-index} from the end`;
}
// src/report/explain/access-text.ts
function accessSentences(probe) {
	if (probe === void 0) return [sentence("found out: these kinds are never related so, and nothing is looked up")];
	return [sentence(`found out: ${accessText(probe.access)}`)];
}
function pairingSentence({ access }) {
	if (access.by === "scan") return sentence(`found out: every pair is tried, since ${access.why}`);
	const { title, summary } = access.driver.join;
	return sentence(`found out: pairs are looked up by the keys of ${title} (${summary})`);
}
function accessText(access) {
	switch (access.by) {
		case "key-set": return `by a set of the keys of ${access.join.title}: ${access.join.summary}`;
		case "two-of-each-key": return `by the keys of ${access.join.title}, two objects of each, since ${access.why}: ${access.join.summary}`;
		case "closure": return "by following owners upwards, once for all of them";
		case "criteria": {
			const { key, selector, residual, staysInNamespace } = access;
			const parts = [...key.length === 0 ? [] : [`${key.length === 1 ? "one text" : `${key.length} texts`} that both have`], ...selector === void 0 ? [] : ["what the selector requires"]];
			const rest = residual.length === 0 ? "" : `; of what has that key it is tested that ${residual.map(criterionText).join(" and ")}`;
			const where = staysInNamespace ? "within a namespace" : "in all namespaces";
			return `by one key of ${parts.join(" and ")}, ${where}${rest}`;
		}
	}
}
// src/report/explain/condition-text.ts
const MOST_TEXTS = 24;
const COMPARISONS = {
	"==": "exactly",
	">": "more than",
	">=": "at least",
	"<": "less than",
	"<=": "at most"
};
function filterSentences({ allOf, anyOf, noneOf }) {
	const group = (title, conditions) => conditions.length === 0 ? [] : [sentence(title, conditions.map((condition) => sentence(conditionText(condition))))];
	return [
		...group("where this holds:", allOf),
		...group("where at least one of these holds:", anyOf),
		...group("where none of these holds:", noneOf)
	];
}
function conditionText(condition) {
	const { at, operator, texts, bound = 0, other } = condition;
	const path = formatValuePath(at);
	const isMany = at.path.some(({ step }) => step === "each" || step === "keys");
	const some = isMany ? `some ${path}` : path;
	const meaning = OPERATORS[operator];
	switch (meaning.test) {
		case "in":
			if ("negated" in meaning) return `${isMany ? `no ${path} is` : `${path} is not`} ${oneOf(texts)}`;
			return `${some} is ${oneOf(texts)}`;
		case "same": return `${some} is the same as ${other === void 0 ? "nothing" : formatValuePath(other)}`;
		case "exists": return "negated" in meaning ? `${path} is not there` : `${path} is there`;
		case "empty": return `${some} is empty, or there is none`;
		case "all-empty": return `${isMany ? `every ${path}` : path} is empty, or there is none`;
		case "compare": return `${some} is ${COMPARISONS[meaning.comparison]} ${bound}`;
		case "length": return `${some} has ${COMPARISONS[meaning.comparison]} ${bound} ${bound === 1 ? "element" : "elements"}`;
	}
}
function oneOf(texts) {
	const shown = texts.slice(0, MOST_TEXTS).map((text) => JSON.stringify(text));
	const more = texts.length - shown.length;
	const list = [...shown, ...more > 0 ? [`${more} more`] : []].join(", ");
	return texts.length === 1 ? list : `one of ${list}`;
}
// src/report/explain/pattern-explanation.ts
function explainPattern(pattern) {
	const { name, displayName, severity, category, profile, dialect, description, whenNone, partner } = pattern;
	const plan = planPattern(pattern);
	const roles = pattern.roles.filter((role) => role !== pattern.subject && role !== partner);
	return {
		name,
		displayName,
		severity,
		category,
		profile,
		dialect,
		...description === void 0 ? {} : { description },
		message: messageText(pattern),
		sentences: [
			roleSentence("looks for", pattern.subject, anchorText(pattern)),
			...partner === void 0 ? [] : [roleSentence("together with another object", partner)],
			...roles.map((role) => roleSentence("compares with", role)),
			...requirementSentences(pattern, plan),
			...pairSentences(pattern, plan),
			...whenNone === void 0 ? [] : [sentence("also finds it, once, where the input has none of what it looks for")],
			...plan.isVacuous ? [sentence("finds nothing: its kinds can never be related so")] : []
		]
	};
}
function roleSentence(verb, { id, kinds, namedBySubject, filter }, about = []) {
	const named = namedBySubject === void 0 ? [] : [sentence(`of the kind that a ${formatValuePath(namedBySubject.kind)} names, with the apiVersion at ${typeof namedBySubject.apiVersion === "string" ? JSON.stringify(namedBySubject.apiVersion) : formatValuePath(namedBySubject.apiVersion)}`)];
	return sentence(`${verb} ${id}: ${namedBySubject === void 0 ? kindsInWords(kinds) : "an object"}`, [
		...named,
		...about,
		...filterSentences(filter)
	]);
}
function kindsInWords(kinds) {
	if (kinds.length === 0) return "an object of no kind";
	if (takesEveryKind(kinds)) return "an object of any kind";
	const byGroup = new Map();
	for (const { group, kind = "any kind" } of kinds) byGroup.set(group, [...byGroup.get(group) ?? [], kind]);
	return `each ${[...byGroup].map(([group, names]) => {
		const all = names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
		return group === void 0 ? all : `${all} of ${group === "" ? "core" : group}`;
	}).join(", or ")}`;
}
function anchorText({ anchors }) {
	if (anchors.length === 0) return [];
	return [sentence(`with one element at a time of ${anchors.map(({ list }) => formatValuePath(list)).join(" and of ")}: [@] is the same element everywhere`)];
}
function requirementSentences(pattern, plan) {
	const probes = new Map(linksOf(plan.requirement).map((probe) => [probe.id, probe]));
	const ofLink = (link) => linkSentence(link, pattern.subject, accessSentences(probes.get(link.id)));
	return clauseSentences(pattern.requirement, "it", ofLink);
}
function pairSentences({ pairing }, plan) {
	if (pairing === void 0) return [];
	return [...clauseSentences(pairing, "the pair", (link) => commonSentence(link, [])), ...plan.pairing === void 0 ? [] : [pairingSentence(plan.pairing)]];
}
function clauseSentences({ allOf, anyOf, noneOf, score }, what, ofLink) {
	const group = (title, links) => links.length === 0 ? [] : [sentence(title, links.map(ofLink))];
	const points = score.terms.map(({ link, wanted, points }) => {
		const { text, parts = [] } = ofLink(link);
		return sentence(`${pointsText(points)} where there is ${wanted ? "" : "not "}${text}`, parts);
	});
	return [
		...group(`and ${what} is found only where there is each of these:`, allOf),
		...group(`and ${what} is found only where there is at least one of these:`, anyOf),
		...group(`and ${what} is found only where there is none of these:`, noneOf),
		...score.minimum === 0 || points.length === 0 ? [] : [sentence(`and ${what} is found only with at least ${pointsText(score.minimum)} of these:`, points)]
	];
}
function pointsText(millionths) {
	const points = millionths / POINT;
	return Number.isInteger(points) ? pluralize(points, "point") : `${points} points`;
}
function messageText({ message }) {
	return message.map((part) => {
		if ("text" in part) return part.text;
		return `{${part.role.id}.${"field" in part ? part.field : formatValuePath(part.at)}}`;
	}).join("");
}
// src/cli/commands/explain.ts
async function explain(words, options, terminal) {
	const outputs = readFreeOutputs(options.output, ["text", "json"], {
		inputs: words,
		files: [options.kinds]
	});
	const kinds = readKinds(options.kinds);
	if (!outputs.ok || !kinds.ok) return reportDiagnostics([...outputs.diagnostics, ...kinds.diagnostics], terminal);
	const { patterns, diagnostics } = await readNamedPatterns(words, kinds.value, options);
	const explanations = patterns.map(explainPattern);
	const outputErrors = explanations.length === 0 ? [] : await writeOutputs(outputs.value, (format, toTerminal) => format === "json" ? explanationsJson(explanations) : explanationsText(explanations, toTerminal ? terminal.outStyle : styleFor(false)), terminal);
	return reportDiagnostics([...diagnostics, ...outputErrors], terminal);
}
export { explain };

//# sourceMappingURL=explain.js.map