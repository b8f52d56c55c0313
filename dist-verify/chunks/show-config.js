import { Tn as escapeControls, o as SETTINGS } from "./check.js";
import { t as yamlBlock } from "./yaml-block.js";
// src/cli/config/show-config.ts
const OF_FILE = [
	"severities",
	"external",
	"suppressions"
];
function configText({ paths, options, origins, config }) {
	const shared = SETTINGS.map(({ key, option }) => {
		const origin = origins.get(key) ?? { by: "default" };
		const inline = key === "kinds" && origin.by === "default" ? config?.values.kinds : void 0;
		if (inline !== void 0 && config !== void 0) return entry(key, inline, {
			by: "file",
			place: config.locate([key], "key").place
		});
		return entry(key, option === void 0 ? paths : options[option], origin);
	});
	const ofFile = OF_FILE.map((key) => {
		const value = config?.values[key];
		return entry(key, value, config === void 0 || value === void 0 ? { by: "default" } : {
			by: "file",
			place: config.locate([key], "key").place
		});
	});
	return `${[...shared, ...ofFile].join("\n")}\n`;
}
function entry(key, value, origin) {
	if (value === void 0 || isEmpty(value)) return `# ${key}: not set${origin.by === "default" ? "" : ` (${originText(origin)})`}`;
	const [first = "", ...others] = yamlBlock(withoutEmptyParts({ [key]: value })).trimEnd().split("\n");
	return [`${first}  # ${originText(origin)}`, ...others].join("\n");
}
function isEmpty(value) {
	return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
function withoutEmptyParts(object) {
	return JSON.parse(JSON.stringify(object, (_, part) => part !== object && isEmpty(part ?? null) ? void 0 : part));
}
function originText(origin) {
	switch (origin.by) {
		case "flag": return origin.flag === "PATH" ? "command line" : origin.flag;
		case "environment": return origin.variable;
		case "file": {
			const { file, line } = origin.place;
			return escapeControls([file, line].filter((part) => part !== void 0).join(":"));
		}
		case "default": return "default";
	}
}
export { configText };

//# sourceMappingURL=show-config.js.map