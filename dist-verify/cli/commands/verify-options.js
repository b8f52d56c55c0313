export {};
//# sourceMappingURL=verify-options.js.map