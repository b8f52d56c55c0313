export {};
//# sourceMappingURL=registry-document.js.map