export {};
//# sourceMappingURL=pictured-finding.js.map