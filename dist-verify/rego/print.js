import { isDotted } from "./identifier.js";
/** Longer lines are broken where Rego lets a collection go over several lines. */
const WIDTH = 100;
/** Returns the module as text, exactly as `opa fmt` would print it. */
export function printModule(module) {
    const header = [...comment(module.comment), ...(module.comment.length > 0 ? [""] : [])];
    const metadata = module.annotations === undefined ? [] : annotations(module.annotations);
    const sections = [
        [...header, ...metadata, `package ${name(module.package)}`].join("\n"),
        module.imports.map((path) => `import ${name(path)}`).join("\n"),
        ...module.rules.map((rule) => [...ruleComment(rule), printRule(rule)].join("\n")),
    ];
    return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}
function comment(lines) {
    return lines.map((line) => (line === "" ? "#" : `# ${escapeControls(line)}`));
}
function ruleComment({ comment: lines = [], isEntrypoint }) {
    if (isEntrypoint !== true)
        return comment(lines);
    return ["# METADATA", ...lines.map((line) => `# description: ${quote(line)}`), "# entrypoint: true"];
}
/** YAML in a comment. JSON's quoted texts are YAML's double-quoted ones, so nothing in them can end the comment. */
function annotations({ title, description, relatedResources, custom }) {
    return [
        "# METADATA",
        `# title: ${quote(title)}`,
        ...(description === undefined ? [] : [`# description: ${quote(description)}`]),
        ...(relatedResources.length === 0 ? [] : ["# related_resources:"]),
        ...relatedResources.map((url) => `#   - ref: ${quote(url)}`),
        "# custom:",
        ...Object.entries(custom).map(([key, value]) => `#   ${key}: ${quote(value)}`),
    ];
}
function printRule(rule) {
    const head = printHead(rule.head);
    if (rule.isDefault === true)
        return `default ${head}`;
    const [first] = rule.body;
    if (first === undefined)
        return head;
    if (rule.body.length === 1) {
        const line = `${head} if ${printStatement(first, "")}`;
        if (!line.includes("\n") && line.length <= WIDTH)
            return line;
    }
    return `${head} if {\n${printBody(rule.body, "\t")}\n}`;
}
function printHead(head) {
    switch (head.head) {
        case "value":
            return printValueHead(head.key === undefined ? head.name : `${head.name}[${quote(head.key)}]`, head.value);
        case "truth":
            return head.name;
        case "set":
            return `${head.name} contains ${printTerm(head.member, "")}`;
        case "sets":
            return `${head.name}[${printTerm(head.key, "")}] contains ${printTerm(head.member, "")}`;
        case "function": {
            const value = head.value === undefined ? "" : ` := ${printTerm(head.value, "")}`;
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
        case "expression":
            return printTerm(statement.term, indent);
        case "not":
            return `not ${printTerm(statement.term, indent)}`;
        case "some":
            return `some ${statement.names.join(", ")} in ${printTerm(statement.collection, indent)}`;
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
/**
 * @param indent what a continued line starts with.
 * @param before how many characters stand on the line before the term, the indent not counted.
 */
function printTerm(term, indent, before = 0) {
    switch (term.term) {
        case "scalar":
            return typeof term.value === "string" ? quote(term.value) : String(term.value);
        case "variable":
            return term.name;
        case "reference":
            return term.head + term.steps.map((step) => printStep(step, indent)).join("");
        case "call": {
            const start = `${name(term.name)}(`;
            return `${start}${term.args.map((arg) => printTerm(arg, indent, before + start.length)).join(", ")})`;
        }
        case "infix": {
            const left = printOperand(term.left, term.operator, indent, before);
            const start = `${left} ${term.operator} `;
            return start + printOperand(term.right, term.operator, indent, before + start.length);
        }
        case "array":
            return printItems("[", term.items.map((item) => [item]), "]", indent, before);
        case "set":
            if (term.items.length === 0)
                return "set()";
            return printItems("{", term.items.map((item) => [item]), "}", indent, before);
        case "object":
            return printItems("{", term.entries, "}", indent, before);
        case "setComprehension":
            return printComprehension("{", [term.head], term.body, "}", indent, before);
        case "arrayComprehension":
            return printComprehension("[", [term.head], term.body, "]", indent, before);
        case "objectComprehension":
            return printComprehension("{", [term.key, term.value], term.body, "}", indent, before);
    }
}
/** An operand that is an operation itself: in parentheses, as `opa fmt` has it, unless it is compared. */
function printOperand(operand, operator, indent, before) {
    if (operand.term !== "infix" || /^([=!<>]=?|in)/.test(operator))
        return printTerm(operand, indent, before);
    return `(${printTerm(operand, indent, before + 1)})`;
}
function printStep(step, indent) {
    if (step.term === "scalar" && typeof step.value === "string" && isDotted(step.value))
        return `.${step.value}`;
    return `[${printTerm(step, indent)}]`;
}
/** Items on one line where they fit, else one a line. An item is a term, or key and value. */
function printItems(open, items, close, indent, before) {
    // What cannot fit is not even tried: each level of a deep literal would be printed twice as often as the one around
    // it.
    if (spaceLeft(items.flat(), WIDTH) >= 0) {
        const line = items.map((item) => item.map((term) => printTerm(term, indent)).join(": ")).join(", ");
        const width = indent.length * 4 + before + line.length + 2;
        if (items.length === 0 || (width <= WIDTH && !line.includes("\n")))
            return open + line + close;
    }
    const inner = `${indent}\t`;
    const lines = items.map((item) => {
        const [first, second] = item.map((term) => printTerm(term, inner));
        return `${inner}${second === undefined ? first : `${first}: ${second}`},\n`;
    });
    return `${open}\n${lines.join("")}${indent}${close}`;
}
/**
 * How much of so many characters the terms leave at most, when printed. Negative: they do not fit. Looks no further
 * then.
 */
function spaceLeft(terms, space) {
    let left = space;
    for (const term of terms) {
        if (left < 0)
            return left;
        if (term.term === "scalar")
            left -= String(term.value).length;
        else if (term.term === "array" || term.term === "set")
            left = spaceLeft(term.items, left - 2);
        else if (term.term === "object")
            left = spaceLeft(term.entries.flat(), left - 2);
        else
            left -= 1;
    }
    return left;
}
function printComprehension(open, head, body, close, indent, before) {
    const start = `${open}${head.map((term) => printTerm(term, indent)).join(": ")} |`;
    const [first] = body;
    if (body.length === 1 && first !== undefined) {
        const line = `${start} ${printStatement(first, indent)}${close}`;
        if (!line.includes("\n") && indent.length * 4 + before + line.length <= WIDTH)
            return line;
    }
    return `${start}\n${printBody(body, `${indent}\t`)}\n${indent}${close}`;
}
function name(parts) {
    return parts.join(".");
}
/** A text as a literal of Rego, JSON and YAML alike. */
function quote(text) {
    return escapeControls(JSON.stringify(text));
}
/** What an editor, a terminal or a reader of YAML might take for a line end or hide, as `\u` escapes. */
function escapeControls(text) {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff\ufffe\uffff]/gu, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
}
//# sourceMappingURL=print.js.map