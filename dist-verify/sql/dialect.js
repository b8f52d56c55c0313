/** What an engine of SQL cannot say of a pattern. The pattern is declined, and none of it is judged. */
export class SqlDeclined extends Error {
    name = "SqlDeclined";
}
//# sourceMappingURL=dialect.js.map