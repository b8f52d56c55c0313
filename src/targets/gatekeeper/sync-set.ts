import { compareCodePoints } from "../../base/json.js";
import { knownVersions } from "../../pattern/known-versions.js";
import type { ReviewPlan } from "./review-plan.js";
import type { SyncedKind } from "./synced-kinds.js";

/** What a file is called after: `v1`, `apps/v1`, as an API server serves it and `kubectl api-versions` prints it. */
type ApiVersion = string;

/** An API group and version that can be served. Nothing else can be synced, and a path is made of it. */
const API_VERSION = /^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\/)?[a-z0-9]+$/;

/** A SyncSet: kinds of one API version, for Gatekeeper's inventory. */
export interface SyncSet {
	readonly apiVersion: ApiVersion;
	/** Whether every cluster serves it. The others come with CustomResourceDefinitions. */
	readonly isBuiltIn: boolean;
	readonly document: object;
}

/**
 * Makes the SyncSets of some patterns and returns them, sorted: one for each API version that they ask about. Gatekeeper
 * tries a SyncSet again for ever that has a kind which is not served, so each has what a cluster serves together.
 *
 * @param name what the names of all begin with.
 */
export function syncSets(name: string, reviews: readonly ReviewPlan[]): readonly SyncSet[] {
	const byVersion = new Map<ApiVersion, Set<string>>();
	for (const { group, version, kind } of reviews.flatMap(({ synced }) => synced)) {
		const apiVersion = apiVersionOf({ group, version });
		if (API_VERSION.test(apiVersion)) byVersion.set(apiVersion, (byVersion.get(apiVersion) ?? new Set()).add(kind));
	}
	const builtIn = new Set(knownVersions().map(apiVersionOf));
	return [...byVersion]
		.sort(([a], [b]) => compareCodePoints(a, b))
		.map(([apiVersion, kinds]) => ({
			apiVersion,
			isBuiltIn: builtIn.has(apiVersion) && !apiVersion.startsWith(KRATEO),
			document: {
				apiVersion: "syncset.gatekeeper.sh/v1alpha1",
				kind: "SyncSet",
				metadata: { name: `${name}-${apiVersion.replace("/", "-")}`, labels: LABELS },
				spec: { gvks: [...kinds].sort(compareCodePoints).map((kind) => ({ ...partsOf(apiVersion), kind })) },
			},
		}));
}

/** What all objects of this target have, so that one command can name them. */
export const LABELS = { "app.kubernetes.io/managed-by": "patternc" } as const;

/** A group of others whose kinds are known without a kinds file. */
const KRATEO = "widgets.templates.krateo.io/";

function apiVersionOf({ group, version }: Pick<SyncedKind, "group" | "version">): ApiVersion {
	return group === "" ? version : `${group}/${version}`;
}

function partsOf(apiVersion: ApiVersion): Pick<SyncedKind, "group" | "version"> {
	const [version = "", group = ""] = apiVersion.split("/").reverse();
	return { group, version };
}
