export {};
//# sourceMappingURL=opa-request.js.map