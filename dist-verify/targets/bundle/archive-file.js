export {};
//# sourceMappingURL=archive-file.js.map