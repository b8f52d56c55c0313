import type { Diagnostic } from "../../src/base/diagnostic.js";
import type { FormatContext } from "../../src/report/formats.js";
import type { Report, ReportedFinding, ReportedResource } from "../../src/report/report.js";
import type { RuleInfo } from "../../src/report/sarif-rules.js";
import { styleFor } from "../../src/report/style.js";
import { fc } from "../fast-check.js";

/** A pattern as reports know it. */
export function rule(parts: Partial<RuleInfo> = {}): RuleInfo & { readonly profile: "recommended" | "advisory" } {
	return {
		...{ name: "ingress-to-nothing", displayName: "Ingress to nothing", category: "networking", severity: "HIGH" },
		profile: "recommended",
		...parts,
	};
}

export function resource(parts: Partial<ReportedResource> = {}): ReportedResource {
	return {
		...{ actor: "target", apiVersion: "v1", kind: "Service", namespace: "shop", name: "web" },
		...{ file: "k8s/a.yaml", line: 3, column: 1, field: { path: "spec.selector", line: 9, column: 5 } },
		...parts,
	};
}

export function finding(parts: Partial<ReportedFinding> = {}): ReportedFinding {
	return {
		pattern: rule(),
		...{ severity: "HIGH", message: "it leads nowhere", fingerprint: "0123456789abcdef0123456789abcdef" },
		resources: [resource()],
		...parts,
	};
}

export function report(
	findings: readonly ReportedFinding[],
	others: { readonly suppressed?: readonly ReportedFinding[]; readonly diagnostics?: readonly Diagnostic[] } = {},
): Report {
	const { suppressed = [], diagnostics = [] } = others;
	return {
		...{ version: "1.2.3", engine: "wasm", documents: 1, objects: 1, patterns: 2 },
		...{ findings, suppressed, diagnostics },
	};
}

export function context(parts: Partial<FormatContext> = {}): FormatContext {
	return {
		layout: { groupBy: "pattern" },
		...{ style: styleFor(false), reasons: () => [], evidence: () => [], judged: [], pageOf: () => undefined },
		fails: ({ uncertain }) => uncertain === undefined,
		fileInRepository: (file) =>
			file.startsWith("/") || file.startsWith("../")
				? { path: file.replace(/^(\.\.\/)+/, "/"), isInside: false }
				: { path: file, isInside: true },
		firstFile: () => "k8s/a.yaml",
		...parts,
	};
}

/** Texts that try to be something else than a text, and any others. */
export const hostileText = fc.oneof(
	fc.constantFrom(
		"]]>",
		'--><script>alert("x")</script>',
		"\n::error file=x::y",
		"\r\n##[error]x",
		"%0A::set-output name=x::y",
		"::stop-commands::x",
		"a,b:c=d",
		"\u001b[31mred\u001b]8;;http://x\u0007",
		'"},{"a":"',
		"\ud800",
		"\udc00x",
		"\u202eevil",
		"\u2028\u2029\u0085",
		"\ufffe\uffff\u0000",
		"&#x0;&lt;<![CDATA[",
		"[x](javascript:alert(1)) `code`",
		"",
		" ",
	),
	fc.string({ unit: "binary", maxLength: 40 }),
);

/** Names of files: with blanks, percent signs, other alphabets, `..`, and absolute ones. */
export const hostileFile = fc
	.oneof(
		fc.constantFrom(
			"a b.yaml",
			"100%.yaml",
			"%2e%2e/x.yaml",
			"\u00fc/\u65e5.yaml",
			"../x.yaml",
			"/tmp/a b.yaml",
			"c:\\x",
			"a:b,c",
		),
		hostileText,
	)
	.map((file) => file || "x");

/** A report in which every text is hostile. */
export const hostileReport = fc
	.record({
		...{ name: hostileText, namespace: hostileText, kind: hostileText, message: hostileText, reason: hostileText },
		...{ file: hostileFile, source: hostileFile, path: hostileText, pattern: hostileText, category: hostileText },
		reference: hostileText,
		isUncertain: fc.boolean(),
		isSuppressed: fc.boolean(),
	})
	.map((texts) => {
		const { name, namespace, kind, message, reason, file, source, path, isUncertain, isSuppressed } = texts;
		const pattern = rule({ ...texts, name: texts.pattern || "p", displayName: message, description: reason });
		const resources = [
			resource({ name, namespace, kind, file, field: { path, line: 2, column: 3 } }),
			resource({ name, namespace, kind, file: "-", source, actor: name }),
		];
		const one = finding({ pattern, message, resources, ...(isUncertain ? { uncertain: reason } : {}) });
		const diagnostic: Diagnostic = {
			...{ code: "read/syntax", severity: "error", message, help: reason, place: { file, line: 1, column: 1 } },
		};
		const suppressed = isSuppressed
			? [{ ...one, suppression: { by: "annotation", reason, place: { file } } as const }]
			: [];
		return { report: report([one], { suppressed, diagnostics: [diagnostic] }), judged: [pattern] };
	});
