export {};
//# sourceMappingURL=finding-details.js.map