import { errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
/** Collects the diagnostics about one document, each with its place. */
export class DiagnosticCollector {
    document;
    diagnostics = [];
    constructor(document) {
        this.document = document;
    }
    /** Adds an error. With `character`, its place is that UTF-16 unit of the text under the path. */
    refuse(code, path, message, help, character) {
        const at = this.document.locate(path, character === undefined ? "value" : { character });
        this.diagnostics.push(errorDiagnostic({ code, message, help, ...at }));
    }
    /** Adds a warning. */
    warn(code, path, message, help) {
        this.diagnostics.push(warningDiagnostic({ code, message, help, ...this.document.locate(path) }));
    }
}
//# sourceMappingURL=diagnostic-collector.js.map