import { isJsonList, isJsonObject, type Json } from "../base/json.js";
import type { Finding, FoundResource } from "../cluster/finding.js";

/**
 * Reads the result of a policy and returns its findings, in its order. The result is a list for one pattern, or an
 * object with a list for each package.
 *
 * @throws TypeError on anything else: a policy without a set of findings has not judged.
 */
export function readFindings(result: Json | undefined): readonly Finding[] {
	if (isJsonList(result)) return result.map(readFinding);
	if (isJsonObject(result)) return Object.values(result).flatMap(readFindings);
	throw new TypeError("it gave no findings, not even none");
}

function readFinding(value: Json): Finding {
	if (isJsonObject(value) && isJsonList(value.resources) && value.resources.every(isFoundResource)) {
		const { pattern, severity, message } = value;
		if ([pattern, severity, message].every((text) => typeof text === "string")) return value as unknown as Finding;
	}
	throw new TypeError(`it gave what is no finding: ${JSON.stringify(value).slice(0, 200)}`);
}

function isFoundResource(value: Json): boolean {
	if (!isJsonObject(value) || typeof value.template !== "boolean") return false;
	const texts: readonly (keyof FoundResource)[] = ["actor", "apiVersion", "kind", "namespace", "name"];
	return texts.every((key) => typeof value[key] === "string");
}
