export {};
//# sourceMappingURL=parsed-text.js.map