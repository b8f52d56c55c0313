export {};
//# sourceMappingURL=explained.js.map