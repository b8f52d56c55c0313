import { sqlNamed } from "./name.js";
/** Makes a column, `table.name` or `name`, and returns it. */
export function column(name, of) {
    return { is: "column", name: sqlNamed(name), ...(of === undefined ? {} : { of: sqlNamed(of) }) };
}
/** Makes a text literal and returns it. */
export function textLiteral(value) {
    return { is: "text", value };
}
/** Makes a number literal and returns it. */
export function number(value) {
    return { is: "number", value };
}
/** Makes TRUE or FALSE and returns it. */
export function flag(value) {
    return { is: "flag", value };
}
/** Makes a NULL of a type and returns it. */
export function absent(type) {
    return { is: "absent", type };
}
/** Makes a call of a word that every dialect has and returns it. */
export function word(name, ...args) {
    return { is: "call", word: name, args };
}
/** Makes a comparison and returns it. */
export function compare(left, operator, right) {
    return { is: "infix", operator, parts: [left, right] };
}
/** Joins conditions that all must hold and returns them as one; TRUE without any. */
export function allHold(...parts) {
    return joined("and", parts, true);
}
/** Joins conditions of which one must hold and returns them as one; FALSE without any. */
export function anyHolds(...parts) {
    return joined("or", parts, false);
}
/** Puts texts together and returns the text. */
export function concat(...parts) {
    return joined("||", parts, "");
}
/** Adds numbers and returns the sum. */
export function sum(...parts) {
    return parts.length === 0 ? number(0) : joined("+", parts, false);
}
function joined(operator, parts, none) {
    const [only] = parts;
    if (only === undefined)
        return typeof none === "string" ? textLiteral(none) : flag(none);
    return parts.length === 1 ? only : { is: "infix", operator, parts };
}
/** Negates a condition and returns it. */
export function negate(operand) {
    return { is: "not", operand };
}
/** Makes `operand IS NULL` and returns it. */
export function isAbsent(operand) {
    return { is: "is-absent", operand };
}
/** Makes `operand IS NOT NULL` and returns it. */
export function isPresent(operand) {
    return negate(isAbsent(operand));
}
/** Makes a CASE and returns it; NULL where no branch holds and there is no last expression. */
export function choose(branches, otherwise) {
    return { is: "case", branches, ...(otherwise === undefined ? {} : { otherwise }) };
}
/** Makes a condition that is FALSE where it would be NULL and returns it. */
export function surely(condition) {
    return word("orElse", condition, flag(false));
}
/** Makes a function over the elements of a list and returns it. */
export function each(name, list, parameter, body) {
    return { is: "each", word: name, list, parameter: sqlNamed(parameter), body: body(column(parameter)) };
}
/** Names a value that stands often in an expression, and returns the expression. */
export function letting(parameter, value, body) {
    return { is: "let", parameter: sqlNamed(parameter), value, body: body(column(parameter)) };
}
/** Makes a list of expressions and returns it. */
export function listOf(type, ...items) {
    return { is: "list", type, items };
}
/** Makes a row with named fields and returns it. */
export function struct(fields) {
    return { is: "struct", fields: columnsOf(fields) };
}
/** Reads a field of a row and returns it. */
export function field(of, key) {
    return { is: "field", of, key };
}
/** Names a table. */
export function from(table, as = table) {
    return { table: sqlNamed(table), as: sqlNamed(as) };
}
/** Makes a join on keys and returns it: pairs of the columns at the left, and of what is joined. */
export function joinOn(join, source, ...keys) {
    return { join, with: source, keys };
}
/** Makes a select and returns it. */
export function select(columns, source, parts = {}) {
    return { is: "select", columns: columnsOf(columns), from: source, ...parts };
}
/** Makes a query of a row for each element of a list and returns it. */
export function unnest(columns, source, list, as, position) {
    return {
        is: "unnest",
        columns: columnsOf(columns),
        from: source,
        list,
        as: sqlNamed(as),
        ...(position === undefined ? {} : { position: sqlNamed(position) }),
    };
}
/** Makes the union of queries and returns it. */
export function union(distinct, ...parts) {
    const [only] = parts;
    return only !== undefined && parts.length === 1 && !distinct ? only : { is: "union", distinct, parts };
}
function columnsOf(columns) {
    return Object.entries(columns).map(([name, expression]) => [sqlNamed(name), expression]);
}
/** Names the columns of a source under their own names. */
export function columnsFrom(as, ...names) {
    return Object.fromEntries(names.map((name) => [name, column(name, as)]));
}
//# sourceMappingURL=build.js.map