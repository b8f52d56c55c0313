/** Names of generated objects: plain ones first, then odd ones that everything must be able to carry. */
export const OBJECT_NAMES = [
    ...["web", "api", "logs", "data", "main", "cache"],
    ...["Web", "web-1", "5", "true", "größe", "😀", "__proto__", "constructor", 'a"b', "a`b\n", "{{x}}", "a/b"],
];
/** How many of {@link OBJECT_NAMES}, from the first on, are plain. */
export const PLAIN_NAMES = 6;
/** Namespaces of generated objects. */
export const NAMESPACES = ["shop", "payments", "default", "Shop", "7", "größe"];
//# sourceMappingURL=name-pools.js.map