import { type Diagnostic, warningDiagnostic } from "../../base/diagnostic.js";
import { pluralize } from "../../base/pluralize.js";
import type { Evaluator } from "../../cluster/evaluator.js";
import type { Finding } from "../../cluster/finding.js";
import { type NamespaceQuestion, unstatedText } from "../../cluster/namespace-question.js";
import { groupOf } from "../../pattern/kinds.js";
import type { Pattern } from "../../pattern/pattern.js";
import { isAbsence } from "../../report/absence.js";

/** The findings that hold, and what is to be said of the namespaces of the input. */
export interface SettledFindings {
	readonly findings: readonly Finding[];
	readonly diagnostics: readonly Diagnostic[];
}

/**
 * Leaves out findings that something is not there which only hold as long as objects without a namespace are in the
 * default one, where others of the input state theirs: the input is judged once more for each of these namespaces. A
 * hint says so (`read/mixed-namespaces`). Without such objects the findings are returned as they are.
 *
 * @param patterns those of the findings.
 */
export async function settleNamespaces(
	findings: readonly Finding[],
	patterns: readonly Pattern[],
	question: NamespaceQuestion | undefined,
	evaluator: Evaluator | undefined,
): Promise<SettledFindings> {
	if (question === undefined) return { findings, diagnostics: [] };
	const byName = new Map(patterns.map((pattern) => [pattern.name, pattern]));
	const doubtful = new Set(
		findings.filter((finding) => {
			const pattern = byName.get(finding.pattern);
			return pattern !== undefined && isAbsence(finding, pattern);
		}),
	);
	const remaining = new Set(doubtful);
	const assumed = question.example.namespace;
	for (const namespace of question.namespaces) {
		if (remaining.size === 0) break;
		const result = await evaluator?.evaluate(question.snapshotIn(namespace));
		if (result?.ok !== true) continue;
		const both = new Set([assumed, namespace]);
		const others = new Set(result.value.map((finding) => keyOf(finding, both)));
		for (const finding of remaining) if (!others.has(keyOf(finding, both))) remaining.delete(finding);
	}
	const kept = findings.filter((finding) => !doubtful.has(finding) || remaining.has(finding));
	return { findings: kept, diagnostics: [hint(question, findings.length - kept.length)] };
}

/** Makes a key that is the same for a finding whichever of the namespaces an object is in. */
function keyOf({ pattern, resources }: Finding, namespaces: ReadonlySet<string>): string {
	const parts = resources.map(({ actor, apiVersion, kind, namespace, name }) => [
		actor,
		groupOf(apiVersion),
		kind,
		namespaces.has(namespace) ? "" : namespace,
		name,
	]);
	return JSON.stringify([pattern, parts]);
}

function hint(question: NamespaceQuestion, left: number): Diagnostic {
	const { namespaces, example } = question;
	const [first = ""] = namespaces;
	const leftOut =
		left === 0
			? ""
			: `, and ${pluralize(left, "finding")} that ${left === 1 ? "holds" : "hold"} only then ${left === 1 ? "is" : "are"} left out`;
	return warningDiagnostic({
		code: "read/mixed-namespaces",
		message: `${unstatedText(question)} and ${question.unstated === 1 ? "counts" : "count"} as in ${example.namespace}, while others state ${namespaces.join(", ")}${leftOut}`,
		help: `give the namespace that they are meant for: \`--namespace ${first}\``,
		place: example.place(),
	});
}
