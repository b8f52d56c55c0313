// src/pattern/pattern-file-names.ts
const PATTERN_FILE_NAMES = [
	"pattern.json",
	"pattern.yaml",
	"pattern.yml"
];
function isPatternFileName(name) {
	return PATTERN_FILE_NAMES.includes(name);
}
export { isPatternFileName as n, PATTERN_FILE_NAMES as t };

//# sourceMappingURL=pattern-file-names.js.map