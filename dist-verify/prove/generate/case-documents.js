export {};
//# sourceMappingURL=case-documents.js.map