import type { Part } from "../links.js";
import type { Random } from "../random.js";

/** Changes one of two linked objects, or both. */
export type Way = (random: Random, one: Part, other: Part) => void;
