import { DiagnosticCollector } from "../document/diagnostic-collector.js";
/**
 * What the checks of one document share: the document, the parts of it that its schema accepted, and the diagnostics. `T`
 * is the type of a document that the schema accepts as a whole.
 */
export class PatternContext extends DiagnosticCollector {
    accepted;
    constructor(document, accepted) {
        super(document);
        this.accepted = accepted;
    }
    /** The parts that the schema accepted. */
    get parts() {
        return this.accepted.parts;
    }
    /** As {@link PartialDocument.isIntact}. */
    isIntact(path) {
        return this.accepted.isIntact(path);
    }
    /** As {@link PartialDocument.isIntactInEach}. */
    isIntactInEach(list, key) {
        return this.accepted.isIntactInEach(list, key);
    }
    /** Returns the part under a path as it is written, such as a number with all its digits. */
    written(path) {
        return this.document.written(path);
    }
}
//# sourceMappingURL=pattern-context.js.map