/**
 * Rego as a typed tree. Text from a pattern or manifest can enter only as a `scalar` or inside a comment, and the
 * printer escapes both; names are {@link Identifier}s, which only `identifier()` makes.
 */
export {};
//# sourceMappingURL=tree.js.map