import { relative, resolve } from "node:path";
import { isInline, isPatternPath } from "./config-file.js";
import { SETTINGS } from "./settings.js";
/**
 * Returns the settings that a configuration file holds, each as a flag would have it and with its place: paths are
 * relative to the working directory. What only a file can say is not among them.
 */
export function fileSettings(config) {
    const settings = new Map();
    for (const setting of SETTINGS) {
        const value = config.values[setting.key];
        if (value === undefined || isInline(value))
            continue;
        const origin = { by: "file", place: config.locate([setting.key], "key").place };
        const one = (text) => fromFolder(text, setting, config.folder);
        const settled = Array.isArray(value) ? value.map(one) : typeof value === "string" ? one(value) : value;
        settings.set(setting.key, [settled, origin]);
    }
    return settings;
}
function fromFolder(text, { form }, folder) {
    switch (form) {
        case "path":
            return text === "-" ? text : here(text, folder);
        case "source":
            return isPatternPath(text, folder) ? here(text, folder) : text;
        case "output": {
            const equals = text.indexOf("=");
            const file = text.slice(equals + 1);
            return equals === -1 || file === "" ? text : `${text.slice(0, equals)}=${here(file, folder)}`;
        }
        default:
            return text;
    }
}
function here(path, folder) {
    return relative(process.cwd(), resolve(folder, path)) || ".";
}
//# sourceMappingURL=file-settings.js.map