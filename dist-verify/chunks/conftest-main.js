import { en as dotted, hr as compareCodePoints, nn as isDotted, tn as identifier } from "./check.js";
import { t as severityAction } from "./severity-action.js";
import { T as variable, d as call, g as not, h as literal, n as dataReference, o as ruleOfPattern, w as some, y as partial } from "./findings-module.js";
// src/rego/print.ts
const WIDTH = 100;
function printModule(module) {
	const header = [...comment(module.comment), ...module.comment.length > 0 ? [""] : []];
	const metadata = module.annotations === void 0 ? [] : annotations(module.annotations);
	return `${[
		[
			...header,
			...metadata,
			`package ${name(module.package)}`
		].join("\n"),
		module.imports.map((path) => `import ${name(path)}`).join("\n"),
		...module.rules.map((rule) => [...ruleComment(rule), printRule(rule)].join("\n"))
	].filter((section) => section !== "").join("\n\n")}\n`;
}
function comment(lines) {
	return lines.map((line) => line === "" ? "#" : `# ${escapeControls(line)}`);
}
function ruleComment({ comment: lines = [], isEntrypoint }) {
	if (isEntrypoint !== true) return comment(lines);
	return [
		"# METADATA",
		...lines.map((line) => `# description: ${quote(line)}`),
		"# entrypoint: true"
	];
}
function annotations({ title, description, relatedResources, custom }) {
	return [
		"# METADATA",
		`# title: ${quote(title)}`,
		...description === void 0 ? [] : [`# description: ${quote(description)}`],
		...relatedResources.length === 0 ? [] : ["# related_resources:"],
		...relatedResources.map((url) => `#   - ref: ${quote(url)}`),
		"# custom:",
		...Object.entries(custom).map(([key, value]) => `#   ${key}: ${quote(value)}`)
	];
}
function printRule(rule) {
	const head = printHead(rule.head);
	if (rule.isDefault === true) return `default ${head}`;
	const [first] = rule.body;
	if (first === void 0) return head;
	if (rule.body.length === 1) {
		const line = `${head} if ${printStatement(first, "")}`;
		if (!line.includes("\n") && line.length <= WIDTH) return line;
	}
	return `${head} if {\n${printBody(rule.body, "	")}\n}`;
}
function printHead(head) {
	switch (head.head) {
		case "value": return printValueHead(head.key === void 0 ? head.name : `${head.name}[${quote(head.key)}]`, head.value);
		case "truth": return head.name;
		case "set": return `${head.name} contains ${printTerm(head.member, "")}`;
		case "sets": return `${head.name}[${printTerm(head.key, "")}] contains ${printTerm(head.member, "")}`;
		case "function": {
			const value = head.value === void 0 ? "" : ` := ${printTerm(head.value, "")}`;
			return `${head.name}(${head.parameters.join(", ")})${value}`;
		}
	}
}
function printValueHead(start, value) {
	return `${start} := ${printTerm(value, "", start.length + 4)}`;
}
function printBody(body, indent) {
	return body.map((statement) => indent + printStatement(statement, indent)).join("\n");
}
function printStatement(statement, indent) {
	switch (statement.statement) {
		case "expression": return printTerm(statement.term, indent);
		case "not": return `not ${printTerm(statement.term, indent)}`;
		case "some": return `some ${statement.names.join(", ")} in ${printTerm(statement.collection, indent)}`;
		case "assign": {
			let text = `${statement.name} := ${printTerm(statement.term, indent, statement.name.length + 4)}`;
			for (const { document, value } of statement.given ?? []) {
				text += ` with ${document === "input" ? document : name(document)} as `;
				text += printTerm(value, indent, text.length);
			}
			return text;
		}
	}
}
function printTerm(term, indent, before = 0) {
	switch (term.term) {
		case "scalar": return typeof term.value === "string" ? quote(term.value) : String(term.value);
		case "variable": return term.name;
		case "reference": return term.head + term.steps.map((step) => printStep(step, indent)).join("");
		case "call": {
			const start = `${name(term.name)}(`;
			return `${start}${term.args.map((arg) => printTerm(arg, indent, before + start.length)).join(", ")})`;
		}
		case "infix": {
			const start = `${printOperand(term.left, term.operator, indent, before)} ${term.operator} `;
			return start + printOperand(term.right, term.operator, indent, before + start.length);
		}
		case "array": return printItems("[", term.items.map((item) => [item]), "]", indent, before);
		case "set":
			if (term.items.length === 0) return "set()";
			return printItems("{", term.items.map((item) => [item]), "}", indent, before);
		case "object": return printItems("{", term.entries, "}", indent, before);
		case "setComprehension": return printComprehension("{", [term.head], term.body, "}", indent, before);
		case "arrayComprehension": return printComprehension("[", [term.head], term.body, "]", indent, before);
		case "objectComprehension": return printComprehension("{", [term.key, term.value], term.body, "}", indent, before);
	}
}
function printOperand(operand, operator, indent, before) {
	if (operand.term !== "infix" || /^([=!<>]=?|in)/.test(operator)) return printTerm(operand, indent, before);
	return `(${printTerm(operand, indent, before + 1)})`;
}
function printStep(step, indent) {
	if (step.term === "scalar" && typeof step.value === "string" && isDotted(step.value)) return `.${step.value}`;
	return `[${printTerm(step, indent)}]`;
}
function printItems(open, items, close, indent, before) {
	if (spaceLeft(items.flat(), WIDTH) >= 0) {
		const line = items.map((item) => item.map((term) => printTerm(term, indent)).join(": ")).join(", ");
		const width = indent.length * 4 + before + line.length + 2;
		if (items.length === 0 || width <= WIDTH && !line.includes("\n")) return open + line + close;
	}
	const inner = `${indent}\t`;
	return `${open}\n${items.map((item) => {
		const [first, second] = item.map((term) => printTerm(term, inner));
		return `${inner}${second === void 0 ? first : `${first}: ${second}`},\n`;
	}).join("")}${indent}${close}`;
}
function spaceLeft(terms, space) {
	let left = space;
	for (const term of terms) {
		if (left < 0) return left;
		if (term.term === "scalar") left -= String(term.value).length;
		else if (term.term === "array" || term.term === "set") left = spaceLeft(term.items, left - 2);
		else if (term.term === "object") left = spaceLeft(term.entries.flat(), left - 2);
		else left -= 1;
	}
	return left;
}
function printComprehension(open, head, body, close, indent, before) {
	const start = `${open}${head.map((term) => printTerm(term, indent)).join(": ")} |`;
	const [first] = body;
	if (body.length === 1 && first !== void 0) {
		const line = `${start} ${printStatement(first, indent)}${close}`;
		if (!line.includes("\n") && indent.length * 4 + before + line.length <= WIDTH) return line;
	}
	return `${start}\n${printBody(body, `${indent}\t`)}\n${indent}${close}`;
}
function name(parts) {
	return parts.join(".");
}
function quote(text) {
	return escapeControls(JSON.stringify(text));
}
function escapeControls(text) {
	return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff\ufffe\uffff]/gu, (character) => {
		return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
	});
}
// src/emit/conftest-main.ts
const RESULT = identifier("result");
const CONFTEST_LIBRARY = dotted("data.lib.kubepattern.conftest");
function conftestMain(patterns) {
	return {
		comment: ["Generated by patternc from its patterns: what Conftest asks without --namespace.", "Do not edit: change the patterns and build again."],
		package: dotted("main"),
		path: dotted("kubepattern.main"),
		imports: [CONFTEST_LIBRARY],
		rules: patterns.toSorted(bySet).map(partOf)
	};
}
function bySet(a, b) {
	const sortKey = ({ severity, packageName }) => `${severityAction(severity)} ${packageName}`;
	return compareCodePoints(sortKey(a), sortKey(b));
}
function partOf(pattern) {
	const action = identifier(severityAction(pattern.severity));
	return {
		head: {
			head: "set",
			name: partial(action),
			member: variable(RESULT)
		},
		body: [not(call("conftest.is_waived", literal(pattern.packageName))), some(RESULT, ruleOfPattern(pattern, action))]
	};
}
function conftestFront(prefix) {
	const module = {
		comment: [`Generated by patternc: what Conftest asks without --namespace, from the package ${prefix.join(".")}.main.`],
		package: dotted("main"),
		imports: [],
		rules: ["deny", "warn"].map((action) => ({
			head: {
				head: "set",
				name: partial(action),
				member: variable(RESULT)
			},
			body: [some(RESULT, dataReference(...prefix, "main", action))]
		}))
	};
	return {
		path: [...prefix, "main.rego"].join("/"),
		text: printModule(module)
	};
}
export { printModule as a, conftestMain as i, RESULT as n, conftestFront as r, CONFTEST_LIBRARY as t };

//# sourceMappingURL=conftest-main.js.map