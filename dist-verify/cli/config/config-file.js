import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { decodeText } from "../../base/decode-text.js";
import { errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { didYouMean } from "../../base/did-you-mean.js";
import { inPlaceOrder } from "../../base/in-place-order.js";
import { isJsonObject } from "../../base/json.js";
import { quote } from "../../base/quote.js";
import { failure, success } from "../../base/result.js";
import { readBytes } from "../../cluster/read-bytes.js";
import { documentOf } from "../../document/document-of.js";
import { readDocuments } from "../../document/read-documents.js";
import { normaliseDocument } from "../../document/source-document.js";
import { isReference } from "../../oci/reference.js";
import { SEVERITY_RANK } from "../../pattern/pattern.js";
import { validate } from "../../pattern/validate.js";
import { unreadableFile } from "../unreadable-file.js";
import { CONFIG_SCHEMA } from "./config-schema.js";
import { validateConfig } from "./config-validator.js";
import { inputMistake } from "./input-mistake.js";
import { outputMistake } from "./output-mistake.js";
import { SETTINGS } from "./settings.js";
import { severityNamed, severityNames } from "./severity-named.js";
import { unknownNulls } from "./unknown-nulls.js";
/** The limits of a configuration file. */
export const CONFIG_LIMITS = {
    size: 1_000_000,
    depth: 32,
    aliasCharacters: 1_000_000,
    yamlParts: 500_000,
    sameDiagnostics: 10,
};
/**
 * Reads a configuration file and returns what it holds. An empty file holds nothing. Fails with all its mistakes, each
 * with its place: `read/...` about the text, `schema/...` about its form, and `config/bad-value` about what no schema
 * can check. In a file that the user did not name, a pattern source of a registry (`oci://...`) is refused, since no
 * file that comes with a repository may reach the network, an output outside of its folder, and an input outside of its
 * repository.
 */
export function readConfigFile(file, isNamed) {
    const source = readText(file, isNamed);
    if (!source.ok)
        return source;
    const documents = readDocuments(source.value, { limits: CONFIG_LIMITS, checksNumbers: false });
    if (!documents.ok)
        return documents;
    const [first, second] = documents.value;
    if (second !== undefined) {
        const help = "write all settings into one document";
        const message = "a second document begins here";
        return failure([errorDiagnostic({ code: "config/bad-value", message, help, ...second.locate([]) })]);
    }
    // A document of comments alone is null.
    const isEmpty = first === undefined || first.value === null;
    const document = normaliseDocument(isEmpty ? documentOf({}, file) : first);
    const validation = validate(document, validateConfig);
    const formMistakes = [...validation.mistakes, ...(isEmpty ? [] : unknownNulls(first, CONFIG_SCHEMA))];
    if (hasErrors(formMistakes))
        return failure(inPlaceOrder(formMistakes));
    const config = {
        file,
        folder: dirname(resolve(file)),
        isNamed,
        values: document.value,
        locate: (path, of) => document.locate(path, of),
    };
    const mistakes = new ConfigCheck(document, config).mistakes();
    return mistakes.length > 0 ? failure(inPlaceOrder(mistakes)) : success(config, documents.diagnostics);
}
function readText(file, isNamed) {
    try {
        if (!isNamed && existsSync(file) && inputMistake(resolve(file), dirname(resolve(file))) !== undefined) {
            const message = "a configuration file that was only found may not be a link out of its repository";
            const help = `name it, -c ${file}, or leave it out with --no-config`;
            return failure([errorDiagnostic({ code: "config/bad-value", message, help, place: { file } })]);
        }
        // A pipe that nobody named, as `-c <(...)` names one, may have no end, and no beginning.
        if (!isNamed && statSync(file).isFIFO())
            throw new Error("it is a pipe");
        const bytes = readBytes(file, CONFIG_LIMITS.size);
        if (bytes !== undefined)
            return decodeText(file, bytes);
        const message = `a configuration file has at most ${CONFIG_LIMITS.size} bytes`;
        const help = "write accepted findings into a baseline: --write-baseline FILE";
        return failure([errorDiagnostic({ code: "read/too-large", message, help, place: { file } })]);
    }
    catch (error) {
        return failure([unreadableFile(file, error, "name a file with -c, or leave it out with --no-config")]);
    }
}
/** What the schema cannot check. */
class ConfigCheck {
    document;
    config;
    #mistakes = [];
    constructor(document, config) {
        this.document = document;
        this.config = config;
    }
    mistakes() {
        const { failOn, severities = {}, suppressions = [], outputs = [] } = this.config.values;
        if (failOn !== undefined && severityNamed(failOn, ["never"]) === undefined)
            this.#refuse(`unknown severity ${quote(failOn)}`, didYouMean(failOn, [...severityNames(), "never"]), ["failOn"]);
        for (const [pattern, severity] of Object.entries(severities))
            this.#severity(pattern, severity);
        for (const [i, entry] of suppressions.entries())
            this.#suppression(entry, ["suppressions", i]);
        if (!this.config.isNamed)
            this.#inputs();
        for (const [i, output] of outputs.entries()) {
            const message = this.config.isNamed ? undefined : outputMistake(output, this.config.folder);
            if (message !== undefined)
                this.#refuse(message, `name the file, -c ${this.config.file}, or give the output with -o`, ["outputs", i]);
        }
        return this.#mistakes;
    }
    /** What a file that was only found may not have read. */
    #inputs() {
        for (const { key, flag, form } of SETTINGS) {
            if (form !== "path" && form !== "source")
                continue;
            const value = this.config.values[key];
            const paths = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
            for (const [i, path] of paths.entries()) {
                const message = this.#inputMistake(path, form);
                const option = flag === "PATH" ? "on the command line" : `with ${flag}`;
                const help = `name the file, -c ${this.config.file}, or give the path ${option}`;
                if (message !== undefined)
                    this.#refuse(message, help, typeof value === "string" ? [key] : [key, i]);
            }
        }
    }
    #inputMistake(path, form) {
        if (form === "path")
            return path === "-" ? undefined : inputMistake(path, this.config.folder);
        if (isReference(path))
            return "a configuration file that was only found may not reach a registry";
        return isPatternPath(path, this.config.folder) ? inputMistake(path, this.config.folder) : undefined;
    }
    #severity(pattern, severity) {
        const word = typeof severity === "string" ? severity : "";
        if (severityNamed(word) !== undefined)
            return;
        const message = `unknown severity ${typeof severity === "string" ? quote(severity) : "in place of a text"}`;
        this.#refuse(message, didYouMean(word, Object.keys(SEVERITY_RANK)), ["severities", pattern]);
    }
    #suppression({ pattern, resource, labels, expires, reason }, path) {
        if (/^\*+$/.test(pattern) && resource === undefined && labels === undefined) {
            this.#refuse("this entry would suppress every finding", "name a pattern, a resource or labels", path);
        }
        if (reason.trim() === "")
            this.#refuse("the reason is empty", "say why the findings are accepted", [...path, "reason"]);
        for (const [key, value] of Object.entries(labels ?? {})) {
            if (typeof value === "string")
                continue;
            this.#refuse(`the label ${quote(key)} is no text`, "write its value in quotes", [...path, "labels", key]);
        }
        if (labels !== undefined && Object.keys(labels).length === 0)
            this.#refuse("these labels are empty", "write the labels of a resource, or leave the key out", [
                ...path,
                "labels",
            ]);
        if (expires !== undefined && !isDate(expires))
            this.#refuse(`there is no day ${quote(expires)}`, "write a date as YYYY-MM-DD", [...path, "expires"]);
    }
    #refuse(message, help, path) {
        this.#mistakes.push(errorDiagnostic({ code: "config/bad-value", message, help, ...this.document.locate(path) }));
    }
}
function isDate(text) {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** Tells whether a source of patterns is a file or folder: what is none is the name of a pattern of the registry. */
export function isPatternPath(source, folder) {
    return !isReference(source) && (source.includes("/") || existsSync(resolve(folder, source)));
}
/** Tells whether a configuration holds an object at a key, and not a path. */
export function isInline(value) {
    return value !== undefined && typeof value !== "string" && isJsonObject(value);
}
//# sourceMappingURL=config-file.js.map