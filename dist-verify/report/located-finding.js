/** What places name in place of a file. */
export const STANDARD_INPUT_NAME = "-";
/**
 * Returns the place at which a service shows a finding: the field that matters of its first resource, else that
 * resource; of a finding without one the first input.
 */
export function findingPlace({ resources: [subject] }, locating) {
    if (subject !== undefined)
        return resourcePlace(subject, locating);
    const file = locating.firstFile();
    return file === STANDARD_INPUT_NAME ? {} : { file: locating.fileInRepository(file) };
}
/** Returns the place of a diagnostic; empty where it is about no file. */
export function diagnosticPlace({ place }, { fileInRepository }) {
    const { file, line, column } = place ?? {};
    if (file === undefined || file === STANDARD_INPUT_NAME)
        return {};
    return {
        file: fileInRepository(file),
        ...(line === undefined ? {} : { line }),
        ...(column === undefined ? {} : { column }),
    };
}
/**
 * Returns the place of a resource: that of the field that matters, where there is one. What was rendered and came by
 * standard input is in the template that it was made from, without a line, since that has others.
 */
export function resourcePlace({ file, source, line, column, field }, { fileInRepository }) {
    if (file === undefined)
        return {};
    if (file !== STANDARD_INPUT_NAME) {
        const at = field ?? { line, column };
        return {
            file: fileInRepository(file),
            ...(at.line === undefined ? {} : { line: at.line }),
            ...(at.column === undefined ? {} : { column: at.column }),
        };
    }
    return source === undefined ? {} : { file: { path: source, isInside: true } };
}
//# sourceMappingURL=located-finding.js.map