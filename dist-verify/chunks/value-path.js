import { Nr as formatPath } from "./check.js";
// src/pattern/value-path.ts
function stepsOf({ from, path }) {
	return from === void 0 ? path : [
		...stepsOf(from.list),
		{ step: "each" },
		...path
	];
}
const spellings = new WeakMap();
function formatValuePath(at) {
	const known = spellings.get(at);
	if (known !== void 0) return known;
	const { from, path } = at;
	const rest = formatPath(path);
	const isBracket = rest === "" || rest.startsWith("[");
	const text = from === void 0 ? rest : `${formatValuePath(from.list)}[@]${isBracket ? rest : `.${rest}`}`;
	spellings.set(at, text);
	return text;
}
export { stepsOf as n, formatValuePath as t };

//# sourceMappingURL=value-path.js.map