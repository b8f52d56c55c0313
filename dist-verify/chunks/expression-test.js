// src/pattern/expression-test.ts
function expressionTestsOf({ subject, other }) {
	const [ofSubject, ofOther] = [testOf("subject", subject), testOf("other", other)];
	if (ofSubject !== void 0 && (ofOther !== void 0 || isEmptyText(other))) return [ofSubject, ...ofOther === void 0 ? [] : [ofOther]];
	return ofOther !== void 0 && isEmptyText(subject) ? [ofOther] : [];
}
function isEmptyText({ sources, transform, notEmpty }) {
	return transform === void 0 && sources.length === 1 && sources[0] === "" && notEmpty !== true;
}
function testOf(of, { transform, ...texts }) {
	const expression = transform?.do === "regex" ? withoutEmptyGroup(transform.expression) : void 0;
	if (expression === void 0) return void 0;
	return {
		of,
		texts,
		expression: MEETS_ALL.has(expression) ? void 0 : expression
	};
}
const MEETS_ALL = new Set([
	"",
	"^",
	"$",
	"^.*",
	".*"
]);
function withoutEmptyGroup(expression) {
	const bare = expression.replace(/\\.|\[\^?\]?(?:\\.|[^\]\\])*\]/gs, (part) => "_".repeat(part.length));
	const groups = bare.match(/\((?!\?(?!P?<))/g) ?? [];
	const at = bare.indexOf("()");
	return groups.length !== 1 || at === -1 ? void 0 : expression.slice(0, at) + expression.slice(at + 2);
}
export { expressionTestsOf as t };

//# sourceMappingURL=expression-test.js.map