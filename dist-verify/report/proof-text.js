import { agreementOfProof, percent } from "../prove/proof/proof.js";
import { exceptionCount, exceptionsOf } from "./standings-text.js";
/** Summarises a proof for people and returns the text: its cases, evaluations, small scopes and planted faults. */
export function proofSummary(proof) {
    const { engines, cases, generated, smallScope, mutants } = proof;
    const standings = agreementOfProof(proof);
    const small = smallScope.scopes.reduce((sum, { snapshots }) => sum + snapshots, 0);
    return [
        `${engines.map(({ name }) => name).join(", ")} say the same${exceptionCount(standings)}:`,
        `  cases         ${cases.count}, all as expected`,
        `  generated     ${generated.evaluations} evaluations, ${generated.shares.all.withFinding} with a finding`,
        `  small scopes  ${small} snapshots of ${smallScope.scopes.length} patterns`,
        `  planted       ${mutants.killed} of ${mutants.killed + mutants.survivors.length} faults found (score ${percent(mutants.score)}), ${mutants.equivalent} more change nothing`,
        ...mutants.survivors.map((mutant) => `  not found     ${mutant.replaceAll("\n", " ")}`),
        ...mutants.staleEntries.map((entry) => `  stale         ${entry}`),
        ...exceptionsOf(standings).map(([label, text]) => `  ${label.padEnd(12)}  ${text}`),
    ].join("\n");
}
//# sourceMappingURL=proof-text.js.map