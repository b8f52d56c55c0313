import { _r as isJsonObject, hr as compareCodePoints } from "./check.js";
import { t as severityAction } from "./severity-action.js";
import { t as findingMessage } from "./finding-words.js";
import { n as yamlElement, t as yamlBlock } from "./yaml-block.js";
// src/report/k8s-report.ts
const SOURCE = "patternc";
const LABELS = { "app.kubernetes.io/managed-by": SOURCE };
const MAX_NAME = 63;
const MAX_RESULTS = 1e3;
const MAX_TEXT = 524288;
const SMELL_SEVERITY = {
	INFO: "LOW",
	LOW: "LOW",
	WARNING: "MEDIUM",
	MEDIUM: "MEDIUM",
	HIGH: "HIGH",
	CRITICAL: "CRITICAL"
};
const RESULT_SEVERITY = {
	INFO: "info",
	LOW: "low",
	WARNING: "medium",
	MEDIUM: "medium",
	HIGH: "high",
	CRITICAL: "critical"
};
function* k8sReport({ findings }) {
	const byNamespace = new Map();
	for (const finding of findings) {
		const [subject] = finding.resources;
		yield smellText(finding, subject);
		const namespace = subject?.namespace ?? "";
		const others = byNamespace.get(namespace);
		if (others === void 0) byNamespace.set(namespace, [finding]);
		else others.push(finding);
	}
	const sorted = [...byNamespace].sort(([a], [b]) => compareCodePoints(a, b));
	for (const [namespace, ofNamespace] of sorted) yield* policyReports(namespace, ofNamespace);
}
function smellText(finding, subject) {
	const { pattern, severity, fingerprint } = finding;
	const message = findingMessage(finding);
	const { name, displayName, category, docUrl, reference = docUrl } = pattern;
	return documentText({
		apiVersion: "kubepattern.dev/v1",
		kind: "Smell",
		metadata: {
			name: smellName(name, fingerprint),
			...inNamespace(subject),
			labels: LABELS
		},
		spec: {
			name: displayName,
			category,
			severity: SMELL_SEVERITY[severity],
			message,
			...reference === void 0 ? {} : { reference },
			pattern: { name },
			suppress: false,
			...subject === void 0 ? {} : { target: {
				...objectReference(subject),
				uid: uidOf(subject) ?? ""
			} }
		}
	});
}
function smellName(pattern, fingerprint) {
	return `${(pattern.toLowerCase().match(/[a-z0-9]+/g) ?? ["pattern"]).join("-").slice(0, MAX_NAME - fingerprint.length - 1).replace(/-$/, "")}-${fingerprint}`;
}
function* policyReports(namespace, findings) {
	const count = {
		fail: 0,
		warn: 0
	};
	let number = 0;
	let results = 0;
	let size = 0;
	for (const finding of findings) {
		const result = finding.uncertain === void 0 && severityAction(finding.severity) === "deny" ? "fail" : "warn";
		const text = yamlElement(resultOf(finding, result), "");
		if (results === MAX_RESULTS || results > 0 && size + text.length > MAX_TEXT) {
			yield summaryText(count);
			Object.assign(count, {
				fail: 0,
				warn: 0
			});
			results = 0;
			size = 0;
		}
		if (results === 0) yield headText(namespace, ++number);
		yield text;
		count[result]++;
		results++;
		size += text.length;
	}
	yield summaryText(count);
}
function headText(namespace, number) {
	const name = number === 1 ? SOURCE : `${SOURCE}-${number}`;
	return `${documentText({
		apiVersion: "wgpolicyk8s.io/v1alpha2",
		kind: namespace === "" ? "ClusterPolicyReport" : "PolicyReport",
		metadata: {
			name,
			...inNamespace({ namespace }),
			labels: LABELS
		}
	})}results:\n`;
}
function summaryText({ fail, warn }) {
	return yamlBlock({ summary: {
		pass: 0,
		fail,
		warn,
		error: 0,
		skip: 0
	} });
}
function resultOf(finding, result) {
	const { pattern, severity, resources, fingerprint, for: duration, absentKind, uncertain, snapshot } = finding;
	const message = findingMessage(finding);
	const [{ file, line } = {}] = resources;
	const objects = resources.map((one) => {
		const uid = uidOf(one);
		return {
			...objectReference(one),
			...uid === void 0 ? {} : { uid }
		};
	});
	return {
		source: SOURCE,
		policy: pattern.name,
		category: pattern.category,
		severity: RESULT_SEVERITY[severity],
		result,
		scored: result === "fail",
		message,
		...objects.length === 0 ? {} : { resources: objects },
		properties: texts({
			title: pattern.displayName,
			for: duration,
			absentKind,
			uncertain,
			snapshot,
			docUrl: pattern.docUrl,
			reference: pattern.reference,
			file,
			line: line?.toString(),
			fingerprint
		})
	};
}
function texts(members) {
	const entries = Object.entries(members).filter((entry) => entry[1] !== void 0);
	return Object.fromEntries(entries);
}
function objectReference({ apiVersion, kind, namespace, name }) {
	return {
		apiVersion,
		kind,
		...inNamespace({ namespace }),
		name
	};
}
function inNamespace(where) {
	return where === void 0 || where.namespace === "" ? {} : { namespace: where.namespace };
}
function uidOf({ resource }) {
	const { metadata } = (resource?.workload ?? resource)?.object ?? {};
	return isJsonObject(metadata) && typeof metadata.uid === "string" && metadata.uid !== "" ? metadata.uid : void 0;
}
function documentText(document) {
	return `---\n${yamlBlock(document)}`;
}
export { k8sReport };

//# sourceMappingURL=k8s-report.js.map