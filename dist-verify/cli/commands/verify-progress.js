import { caseFileOf } from "../../prove/fuzz/generated-cases.js";
import { shrink } from "../../prove/shrink/shrink.js";
import { divergenceText } from "../../report/divergence-text.js";
import { divergenceFile } from "../divergence-file.js";
import { replaceFile } from "../write-file.js";
/** Makes the function that shows the progress of one kind of work on the terminal, and returns it. */
export function progressLine(what, terminal) {
    const start = performance.now();
    return ({ done, of, divergences }) => {
        const perMinute = Math.round((done * 60_000) / (performance.now() - start));
        const differ = divergences === 0 ? "" : `, ${divergences} differ`;
        terminal.progress(`${what}: ${done} of ${of} evaluations, ${perMinute} a minute${differ}`);
    };
}
/**
 * Shrinks a divergence, prints it on standard error, and writes it as a case file into the working folder, for `--cases`.
 *
 * @param inputs files that the run reads. Neither they nor files of somebody else are replaced.
 */
export async function reportDivergence(divergence, origin, inputs, terminal) {
    if (divergence === undefined)
        return;
    terminal.progress("the engines differ: looking for a smaller case");
    const small = await shrink(divergence);
    terminal.progress("");
    terminal.err(divergenceText(small, terminal.errStyle));
    const about = `Found by generated evaluations (${origin}) and made small; expected is what the reference says.`;
    const file = await divergenceFile(inputs);
    await replaceFile(file, caseFileOf(small, about));
    terminal.err(`  ${origin}; replay it with patternc verify --cases ${file}\n`);
}
//# sourceMappingURL=verify-progress.js.map