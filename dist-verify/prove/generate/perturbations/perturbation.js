export {};
//# sourceMappingURL=perturbation.js.map