export {};
//# sourceMappingURL=transfer-progress.js.map