import { escapeControls } from "../../base/escape-controls.js";
import { yamlBlock } from "../../report/yaml-block.js";
import { SETTINGS } from "./settings.js";
/** What only the file can say, in the order in which it is shown. */
const OF_FILE = ["severities", "external", "suppressions"];
/**
 * Writes the settings of a check as YAML that a configuration file takes, relative to the working directory, and returns
 * the text. Each key has a comment that says where its value comes from; one that nobody set and that has no default is
 * a comment as a whole.
 */
export function configText({ paths, options, origins, config }) {
    const shared = SETTINGS.map(({ key, option }) => {
        const origin = origins.get(key) ?? { by: "default" };
        const inline = key === "kinds" && origin.by === "default" ? config?.values.kinds : undefined;
        if (inline !== undefined && config !== undefined)
            return entry(key, inline, { by: "file", place: config.locate([key], "key").place });
        return entry(key, (option === undefined ? paths : options[option]), origin);
    });
    const ofFile = OF_FILE.map((key) => {
        const value = config?.values[key];
        const origin = config === undefined || value === undefined
            ? { by: "default" }
            : { by: "file", place: config.locate([key], "key").place };
        return entry(key, value, origin);
    });
    return `${[...shared, ...ofFile].join("\n")}\n`;
}
function entry(key, value, origin) {
    if (value === undefined || isEmpty(value))
        return `# ${key}: not set${origin.by === "default" ? "" : ` (${originText(origin)})`}`;
    const [first = "", ...others] = yamlBlock(withoutEmptyParts({ [key]: value }))
        .trimEnd()
        .split("\n");
    return [`${first}  # ${originText(origin)}`, ...others].join("\n");
}
function isEmpty(value) {
    return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
function withoutEmptyParts(object) {
    return JSON.parse(JSON.stringify(object, (_, part) => (part !== object && isEmpty(part ?? null) ? undefined : part)));
}
function originText(origin) {
    switch (origin.by) {
        case "flag":
            return origin.flag === "PATH" ? "command line" : origin.flag;
        case "environment":
            return origin.variable;
        case "file": {
            const { file, line } = origin.place;
            return escapeControls([file, line].filter((part) => part !== undefined).join(":"));
        }
        case "default":
            return "default";
    }
}
//# sourceMappingURL=show-config.js.map