export {};
//# sourceMappingURL=evaluator.js.map