import type { JsonObject } from "../../base/json.js";
import type { DialectId } from "../../pattern/dialect-id.js";
import { defaultKindCatalog, type KindCatalog } from "../../pattern/kind-catalog.js";
import { arbitraryDefinition } from "./arbitrary-definition.js";
import type { Random } from "./random.js";
import { arbitraryResource } from "./resource/arbitrary-resource.js";
import { GENERATED_KINDS } from "./resource/generated-kinds.js";
import { validResource } from "./resource/valid-resource.js";
import { validDefinition } from "./valid-definition.js";

/** Makes definitions of one dialect. */
export interface DefinitionGenerator {
	/** What its batches branch off by, so that those of one number differ by their dialect. */
	readonly stream: readonly number[];
	/** By which they are read, and the snapshots of their patterns. */
	readonly kinds: KindCatalog;
	/** Valid by construction: never refused, though they may deserve warnings. */
	valid(random: Random, name: string): JsonObject;
	/** Nearly valid: often refused. */
	arbitrary(random: Random, name: string): JsonObject;
}

/** The generator of each dialect's definitions. */
export const DEFINITION_GENERATORS: Readonly<Record<DialectId, DefinitionGenerator>> = {
	"kubepattern.it/v1": {
		stream: [],
		kinds: defaultKindCatalog,
		valid: validDefinition,
		arbitrary: arbitraryDefinition,
	},
	"kubepattern.dev/v1": { stream: [4], kinds: GENERATED_KINDS, valid: validResource, arbitrary: arbitraryResource },
};
