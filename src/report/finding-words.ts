import type { ReportedFinding, ReportedResource } from "./report.js";

/** Returns the message of a finding, with the reason why it is uncertain. */
export function findingMessage({ message, uncertain }: Pick<ReportedFinding, "message" | "uncertain">): string {
	return uncertain === undefined ? message : `${message} Uncertain: ${uncertain}.`;
}

/** Returns the message of {@link findingMessage} for a service that takes none without text: there the pattern's title. */
export function messageOrTitle(finding: ReportedFinding): string {
	const { displayName, name } = finding.pattern;
	const message = findingMessage(finding);
	return [message, displayName].find((text) => text.trim() !== "") ?? name;
}

/** Names an object: `Deployment/shop/web`, or without a namespace `Node/n1`. */
export function objectName({ kind, namespace, name }: Pick<ReportedResource, "kind" | "namespace" | "name">): string {
	return namespace === "" ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}

/** Names what a finding is about: its objects, or the kind that was looked for in vain. */
export function subjectName({ resources, absentKind = "" }: Pick<ReportedFinding, "resources" | "absentKind">): string {
	if (resources.length > 0) return resources.map(objectName).join(" and ");
	return absentKind === "" ? "no object" : `no ${absentKind}`;
}
