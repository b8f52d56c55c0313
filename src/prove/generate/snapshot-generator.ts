import type { Json } from "../../base/json.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { Random } from "./random.js";

/** Makes snapshots that are directed at one pattern. What it keeps depends on the pattern and its cases alone. */
export interface SnapshotGenerator {
	readonly pattern: Pattern;
	/** @param number decides the goal of the snapshot: who counts numbers up gets each goal in its turn. */
	documents(random: Random, number?: number): readonly Json[];
}
