export {};
//# sourceMappingURL=action.js.map