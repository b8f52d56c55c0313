export {};
//# sourceMappingURL=relationship-generator.js.map