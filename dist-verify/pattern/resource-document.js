/** The keys of groups, in their usual order. */
export const GROUP_NAMES = ["matchAll", "matchAny", "matchNone"];
//# sourceMappingURL=resource-document.js.map