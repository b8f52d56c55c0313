import type { JsonObject } from "../base/json.js";
import type { JsonDocument } from "../base/json-document.js";
import { failure, type Result, success } from "../base/result.js";
import { parseMessage } from "./message.js";
import { packageNameOf } from "./package-name.js";
import type { Pattern } from "./pattern.js";
import { Problems } from "./problems.js";
import { actorOf, checkActorIds } from "./registry-actors.js";
import type { RegistryDocument } from "./registry-document.js";
import { checkReportedActors, checkUnused, findFollower, findLeader } from "./registry-roles.js";
import { checkRuleIds, type Roles, ruleSetOf } from "./registry-rules.js";

/**
 * Turns a document that its schema accepted into a pattern, and checks what a schema cannot say: ids, roles, paths,
 * operands, points, placeholders (SEMANTICS.md 0, 2, 3 and 5).
 *
 * @returns the frozen pattern, perhaps with warnings; or every reason to refuse it (`pattern/...`).
 */
export function normalizeRegistryDocument(document: JsonDocument, file: string): Result<Pattern> {
	const source = document.value as RegistryDocument;
	const { metadata, spec } = source;
	const problems = new Problems(document);
	const actors = spec.resources.map((resource, i) => actorOf(resource, ["spec", "resources", i], problems));
	checkActorIds(actors, problems);
	const leader = findLeader(spec.resources, actors, problems);
	const follower = leader === undefined ? undefined : findFollower(spec, leader, actors, problems);
	// Without a follower where there must be one, nothing can be said of who is reported or used.
	const reported = leader === undefined ? [] : follower === undefined ? [leader] : [leader, follower];
	const settled = leader !== undefined && (follower !== undefined || spec.topology === "SINGLE");
	if (settled) checkReportedActors(spec.actors, leader, follower, problems);
	const roles: Roles = { actors, leader, follower };
	const relationships = ruleSetOf("relationships", spec.relationships, spec.minRelationshipPoints, roles, problems);
	const commonRelationships = ruleSetOf(
		"commonRelationships",
		spec.commonRelationships,
		spec.minCommonRelationshipPoints,
		roles,
		problems,
	);
	checkRuleIds(spec, problems);
	if (settled) checkUnused(spec, leader, follower, problems);
	const message = parseMessage(spec.message, reported, (reason, help) => {
		if (settled) problems.refuse("pattern/placeholder", ["spec", "message"], reason, help);
	});
	if (leader === undefined || problems.diagnostics.some((d) => d.severity === "error"))
		return failure(problems.diagnostics);
	const { description, docUrl, gitUrl } = metadata;
	const pattern: Pattern = {
		name: metadata.name,
		packageName: packageNameOf(metadata.name),
		displayName: metadata.displayName ?? metadata.name,
		patternType: metadata.patternType,
		severity: metadata.severity,
		category: metadata.category,
		message,
		leader,
		actors,
		relationships,
		commonRelationships,
		definition: source as JsonObject,
		file,
		...(follower === undefined ? {} : { follower }),
		...(description === undefined ? {} : { description }),
		...(docUrl === undefined ? {} : { docUrl }),
		...(gitUrl === undefined ? {} : { gitUrl }),
	};
	return success(deepFreeze(pattern), problems.diagnostics);
}

function deepFreeze<T>(value: T): T {
	if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const member of Object.values(value)) deepFreeze(member);
	}
	return value;
}
