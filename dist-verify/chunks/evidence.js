// src/report/evidence.ts
function nearestResource({ resource }) {
	const { apiVersion, kind, namespace, name, place } = resource.workload ?? resource;
	const { file, line, column, source } = place();
	return {
		apiVersion,
		kind,
		namespace,
		name,
		...resource.workload === void 0 ? {} : { template: true },
		...file === void 0 ? {} : { file },
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column },
		...source === void 0 ? {} : { source }
	};
}
function flatEvidence({ lookedFor, nearest, nothingNear }) {
	if (nearest === void 0) return {
		lookedFor,
		nothingNear
	};
	const { text, differences } = nearest;
	return {
		lookedFor,
		nearest: {
			...nearestResource(nearest),
			text,
			differences
		}
	};
}
export { nearestResource as n, flatEvidence as t };

//# sourceMappingURL=evidence.js.map