import type { JsonObject } from "../base/json.js";
import type { JsonDocument } from "../base/json-document.js";
import { failure, type Result, success } from "../base/result.js";
import type { Accepted } from "./accepted.js";
import { Cast } from "./cast.js";
import { parseMessage } from "./message.js";
import { packageNameOf } from "./package-name.js";
import type { Pattern } from "./pattern.js";
import { Problems } from "./problems.js";
import { actorOf, checkActorIds } from "./registry-actors.js";
import type { RegistryDocument } from "./registry-document.js";
import { commonRequirement, linkRequirement } from "./registry-requirement.js";
import { checkUnused, rolesOf } from "./registry-roles.js";
import { checkRuleIds, ruleSetOf } from "./registry-rules.js";

/**
 * Turns a document into a pattern, and checks what a schema cannot say: ids, roles, paths, operands, points,
 * placeholders (SEMANTICS.md 0, 2, 3 and 5). Of a document that its schema refused, it judges the parts that were
 * accepted, and says nothing that may only follow from what was not.
 *
 * @returns the frozen pattern, perhaps with warnings; or every reason to refuse it (`pattern/...`), of which there may be
 * none beside those of the schema.
 */
export function normalizeRegistryDocument(document: JsonDocument, accepted: Accepted, file: string): Result<Pattern> {
	const spec = accepted.parts.spec ?? {};
	const problems = new Problems(document);
	const read = (spec.resources ?? []).map((resource, i) =>
		resource === undefined ? undefined : actorOf(resource, ["spec", "resources", i], accepted, problems),
	);
	checkActorIds(read, problems);
	const cast = new Cast(read, accepted);
	const roles = rolesOf(spec, read, cast, accepted, problems);
	const { leader, follower } = roles;
	const relationships = ruleSetOf("relationships", spec, cast, roles, accepted, problems);
	const commonRelationships = ruleSetOf("commonRelationships", spec, cast, roles, accepted, problems);
	checkRuleIds(spec, problems);
	checkUnused(spec, roles, cast, accepted, problems);
	const reported = [leader, follower].filter((actor) => actor !== undefined);
	const text = spec.message ?? "";
	const message = parseMessage(text, reported, (reason, help, offset) => {
		// While somebody's id or part is in doubt, an unknown id may well be right; a field of somebody known may not.
		const isSure = roles.areSettled && cast.isSure;
		const isField = reported.some(({ id }) => text.startsWith(`{{${id}.`, offset));
		if (isSure || isField) problems.refuse("pattern/placeholder", ["spec", "message"], reason, help, offset);
	});
	const { diagnostics } = problems;
	const isRefused = !accepted.isWhole([]) || diagnostics.some(({ severity }) => severity === "error");
	if (isRefused || leader === undefined) return failure(diagnostics);
	const { metadata } = document.value as unknown as RegistryDocument;
	const actors = read.filter((actor) => actor !== undefined);
	const { description, docUrl, gitUrl } = metadata;
	const pattern: Pattern = {
		name: metadata.name,
		packageName: packageNameOf(metadata.name),
		displayName: metadata.displayName ?? metadata.name,
		patternType: metadata.patternType,
		severity: metadata.severity,
		category: metadata.category,
		message,
		subject: leader,
		roles: actors,
		requirement: linkRequirement(relationships),
		definition: document.value as JsonObject,
		file,
		places: { metadata: document.locate(["metadata"]), name: document.locate(["metadata", "name"]) },
		...(follower === undefined ? {} : { partner: follower, pairing: commonRequirement(commonRelationships) }),
		...(description === undefined ? {} : { description }),
		...(docUrl === undefined ? {} : { docUrl }),
		...(gitUrl === undefined ? {} : { gitUrl }),
	};
	return success(deepFreeze(pattern), diagnostics);
}

function deepFreeze<T>(value: T): T {
	if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const member of Object.values(value)) deepFreeze(member);
	}
	return value;
}
