import { join } from "node:path";
import { isPatternFileName } from "../../pattern/pattern-file-names.js";
import { REGISTRY_SCHEMA } from "../../pattern/registry-schema.js";
import { EXIT } from "../exit-code.js";
import { makePatternFolder, NEW_DIALECTS } from "../new-pattern.js";
import { reportDiagnostics, usageError } from "../terminal.js";
const { pattern, errorMessage } = REGISTRY_SCHEMA.properties.metadata.properties.name;
/** Runs `patternc new`: makes a pattern folder with a page and cases that pass, and returns the exit code. */
export async function newPattern(name, options, terminal) {
    if (!new RegExp(pattern, "u").test(name)) {
        return reportDiagnostics([usageError(`${JSON.stringify(name)} cannot be the name of a pattern`, errorMessage)], terminal);
    }
    const dialect = NEW_DIALECTS.find((one) => one === (options.dialect ?? "registry"));
    if (dialect === undefined) {
        const message = `${JSON.stringify(options.dialect)} is no dialect`;
        return reportDiagnostics([usageError(message, `write one of ${NEW_DIALECTS.join(", ")}`)], terminal);
    }
    const folder = options.out ?? `./${name}`;
    const paths = await makePatternFolder(name, folder, dialect);
    if (!paths.ok)
        return reportDiagnostics(paths.diagnostics, terminal);
    if (!options.quiet) {
        const files = paths.value.map((file) => `${join(folder, file)}\n`).join("");
        const definition = paths.value.find(isPatternFileName);
        terminal.err(`${files}next: say in ${definition} what to look for, then run patternc lint and patternc test on ${folder}\n`);
    }
    return EXIT.CLEAN;
}
//# sourceMappingURL=new.js.map