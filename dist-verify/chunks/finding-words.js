// src/report/finding-words.ts
function findingMessage({ message, uncertain }) {
	return uncertain === void 0 ? message : `${message} Uncertain: ${uncertain}.`;
}
function serviceMessage(finding) {
	const { pattern, snapshot } = finding;
	const text = [findingMessage(finding), pattern.displayName].find((one) => one.trim() !== "") ?? pattern.name;
	return snapshot === void 0 ? text : `${text} (in ${snapshot})`;
}
function objectName({ kind, namespace, name }) {
	return namespace === "" ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}
function subjectName({ resources, absentKind = "" }) {
	if (resources.length > 0) return resources.map(objectName).join(" and ");
	return absentKind === "" ? "no object" : `no ${absentKind}`;
}
export { subjectName as i, objectName as n, serviceMessage as r, findingMessage as t };

//# sourceMappingURL=finding-words.js.map