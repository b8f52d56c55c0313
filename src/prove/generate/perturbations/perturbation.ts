import type { PlannedObject } from "../planned-object.js";
import type { Random } from "../random.js";

/**
 * Changes one of two linked objects, or both, so that they are hardly linked or not at all. May return objects to add.
 */
export type Perturbation = (
	random: Random,
	one: PlannedObject,
	other: PlannedObject,
) => readonly PlannedObject[] | undefined;
