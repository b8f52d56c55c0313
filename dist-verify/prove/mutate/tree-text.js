import { stableStringify } from "../../base/json.js";
import { printModule } from "../../rego/print.js";
/** Prints trees that share nearly all of their rules, each rule once. */
export class TreePrinter {
    #rules = new Map();
    #fields = new Map();
    /** Returns the text of each rule of a module. */
    rulesOf({ rules }) {
        return rules.map((rule) => {
            const text = this.#rules.get(rule) ?? printRule(rule);
            this.#rules.set(rule, text);
            return text;
        });
    }
    /** Returns all that an engine can see of a tree: equal for trees that are one policy. */
    textOf({ pattern, joins, fields }) {
        const fieldText = this.#fields.get(fields) ?? stableStringify(fields);
        this.#fields.set(fields, fieldText);
        return [fieldText, ...[pattern, ...joins].flatMap((module) => ["module", ...this.rulesOf(module)])].join("\n");
    }
}
/** What the printer makes of a rule in a module of its own, without the line that names the package. */
function printRule(rule) {
    return printModule({ comment: [], package: [], imports: [], rules: [rule] }).replace(/^package \n\n/, "");
}
//# sourceMappingURL=tree-text.js.map