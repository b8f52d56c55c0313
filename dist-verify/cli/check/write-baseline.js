import { errorDiagnostic, hasErrors } from "../../base/diagnostic.js";
import { unwritable } from "../outputs.js";
import { versions } from "../version.js";
import { writeFileAtomic } from "../write-file.js";
/**
 * Writes the findings that count into a baseline, so that they count no more, and returns what is decided then. Where
 * something could not be judged, nothing is written (`baseline/not-written`): what was not found would be new next time.
 *
 * @param file the value of `--write-baseline`. Without one nothing is done.
 * @param diagnostics those of the run so far.
 */
export async function writeBaseline(file, snapshots, diagnostics) {
    if (file === undefined)
        return { snapshots, diagnostics };
    if (hasErrors(diagnostics)) {
        const message = "the baseline is not written, since not everything could be judged";
        const error = errorDiagnostic({
            code: "baseline/not-written",
            message,
            help: "mend the errors first",
            place: { file },
        });
        return { snapshots, diagnostics: [...diagnostics, error] };
    }
    const { baselineText } = await import("../../report/baseline.js");
    try {
        await writeFileAtomic(file, baselineText(snapshots, versions.version));
    }
    catch (error) {
        return { snapshots, diagnostics: [...diagnostics, unwritable(file, error, "the baseline")] };
    }
    const accepted = { by: "baseline", reason: `accepted in ${file}`, place: { file } };
    const accept = (one) => {
        const suppressed = new Map(one.suppressed);
        for (const finding of one.counted)
            suppressed.set(finding, accepted);
        return { ...one, counted: [], suppressed };
    };
    return { snapshots: snapshots.map(accept), diagnostics };
}
//# sourceMappingURL=write-baseline.js.map