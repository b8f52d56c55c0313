export {};
//# sourceMappingURL=snapshot-generator.js.map