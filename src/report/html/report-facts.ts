import { countBySeverity, countUncertain, type Report } from "../report.js";

/** A number of the summary. */
export interface Fact {
	readonly label: string;
	readonly value: string;
	/** A class: how grave it is. Empty for what is no judgement. */
	readonly tone: "bad" | "warn" | "note" | "";
}

const TONES = { CRITICAL: "bad", HIGH: "bad", MEDIUM: "warn", WARNING: "warn", LOW: "note", INFO: "note" } as const;

/** Counts what the summary of a page shows and returns it; what may be zero and then says nothing is left out. */
export function factsOf({ documents, objects, patterns, findings, suppressed, diagnostics }: Report): readonly Fact[] {
	const fact = (label: string, value: number, tone: Fact["tone"] = ""): Fact => ({ label, value: String(value), tone });
	const some = (label: string, value: number, tone: Fact["tone"] = "") =>
		value === 0 ? [] : [fact(label, value, tone)];
	const bySeverity = Object.entries(countBySeverity(findings)).reverse() as [keyof typeof TONES, number][];
	return [
		fact("Objects", objects),
		...some("Other documents", documents - objects),
		fact("Patterns", patterns),
		fact("Findings", findings.length),
		...bySeverity.map(([severity, count]) => fact(severity, count, TONES[severity])),
		...some("Uncertain", countUncertain(findings), "warn"),
		...some("Suppressed", suppressed.length),
		...some("Files refused", filesRefused(diagnostics), "bad"),
	];
}

/** Counts the files of the input of which something could not be read. */
function filesRefused(diagnostics: Report["diagnostics"]): number {
	const refusals = diagnostics.filter(({ code, severity }) => severity === "error" && code.startsWith("read/"));
	return new Set(refusals.map(({ place }) => place?.file ?? "")).size;
}
