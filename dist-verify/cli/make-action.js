export {};
//# sourceMappingURL=make-action.js.map