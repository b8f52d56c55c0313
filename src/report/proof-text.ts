import type { Proof } from "../prove/proof/proof.js";

/** What a proof is made of, in a few lines. */
export function proofSummary({ engines, cases, generated, smallScope, mutants }: Proof): string {
	const small = smallScope.scopes.reduce((sum, { snapshots }) => sum + snapshots, 0);
	return [
		`${engines.map(({ name }) => name).join(", ")} say the same:`,
		`  cases         ${cases.count}, all as expected`,
		`  generated     ${generated.evaluations} evaluations, ${generated.shares.all.withFinding} with a finding`,
		`  small scopes  ${small} snapshots of ${smallScope.scopes.length} patterns`,
		`  planted       ${mutants.killed} of ${mutants.total} faults found, ${mutants.equivalent} change nothing`,
	].join("\n");
}
