import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { errorDiagnostic } from "../base/diagnostic.js";
import { didYouMean } from "../base/did-you-mean.js";
import { escapeControls } from "../base/escape-controls.js";
import { failure, success } from "../base/result.js";
import { writeFileAtomic } from "./write-file.js";
/**
 * Reads the values of `-o` and returns the outputs; without a value, `text` on standard output. Fails with
 * `usage/option` for an unknown format, an empty file name, and two reports on standard output.
 */
export function readOutputs(values, formats) {
    const outputs = [];
    const diagnostics = [];
    for (const value of values.length === 0 ? ["text"] : values) {
        const equals = value.indexOf("=");
        const name = equals === -1 ? value : value.slice(0, equals);
        const format = formats.find((known) => known === name);
        const file = equals === -1 ? undefined : value.slice(equals + 1);
        if (format === undefined) {
            diagnostics.push(usage(`unknown output format ${JSON.stringify(name)}`, didYouMean(name, formats)));
        }
        else if (file === "")
            diagnostics.push(usage(`-o ${value} names no file`, `write -o ${name}=FILE or -o ${name}`));
        else
            outputs.push({ format, ...(file === undefined ? {} : { file }) });
    }
    if (outputs.filter(({ file }) => file === undefined).length > 1) {
        diagnostics.push(usage("two reports cannot share standard output", "send all but one to files: -o FORMAT=FILE"));
    }
    return diagnostics.length > 0 ? failure(diagnostics) : success(outputs);
}
/**
 * Writes each output and returns an error (`report/unwritable`) for each that cannot be written. A file is complete or
 * unchanged.
 */
export async function writeOutputs(outputs, render, terminal) {
    const diagnostics = [];
    for (const { format, file } of outputs) {
        try {
            if (file !== undefined)
                await writeFileAtomic(file, inChunks(await render(format, false)));
            else
                for (const chunk of inChunks(await render(format, true)))
                    await terminal.out(chunk);
        }
        catch (error) {
            diagnostics.push(unwritable(file, error));
        }
    }
    return diagnostics;
}
const CHUNK = 1024 * 1024;
/** Joins pieces of text up to about a MiB each: a write costs more than what a piece is. A text stays whole. */
function* inChunks(pieces) {
    if (typeof pieces === "string") {
        yield pieces;
        return;
    }
    let chunk = "";
    for (const piece of pieces) {
        chunk += piece;
        if (chunk.length < CHUNK)
            continue;
        yield chunk;
        chunk = "";
    }
    if (chunk !== "")
        yield chunk;
}
/** Writes a text to standard output, and returns an error (`report/unwritable`) where it cannot be written. */
export async function printText(text, what, terminal) {
    try {
        await terminal.out(text);
        return [];
    }
    catch (error) {
        return [unwritable(undefined, error, what)];
    }
}
/**
 * Makes the diagnostic of an output that cannot be written: `report/unwritable`. Like a shell's redirection, a report
 * makes no folders: a mistake in its path must not go unnoticed.
 *
 * @param what names the output at the start of the message.
 */
export function unwritable(file, error, what = "the report") {
    const folder = dirname(file ?? "");
    const [reason, help] = reasonAndHelp(error, folder);
    return errorDiagnostic({
        code: "report/unwritable",
        message: `${what} could not be written: ${reason}`,
        help,
        place: { file: file ?? "standard output" },
    });
}
/** Explains the frequent mistakes, and repeats the system's message of any other error. */
function reasonAndHelp(error, folder) {
    switch (error instanceof Error && "code" in error ? error.code : undefined) {
        case "ENOENT":
            if (existsSync(folder))
                return ["the system makes no files there", "choose another place"];
            return [`there is no folder ${escapeControls(folder)}`, `make the folder first: mkdir -p ${folder}`];
        case "ENOTDIR":
            return [`${escapeControls(folder)} is no folder`, "choose another place"];
        case "EISDIR":
            return ["this is a folder", "name a file in it"];
        default:
            return [error instanceof Error ? error.message : String(error), "choose a place that can be written to"];
    }
}
function usage(message, help) {
    return errorDiagnostic({ code: "usage/option", message, help });
}
//# sourceMappingURL=outputs.js.map