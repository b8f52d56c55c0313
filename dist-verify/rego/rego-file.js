export {};
//# sourceMappingURL=rego-file.js.map