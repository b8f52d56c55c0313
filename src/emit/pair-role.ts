import type { Join, Side } from "../plan/join.js";
import type { Scan } from "../plan/plan.js";
import type { Identifier, Statement } from "../rego/tree.js";
import { functionRules, type ModuleBuilder, type PositionsName } from "./module-builder.js";
import { eachOfKinds } from "./objects-of-kind.js";

/** One of the two roles of a pair: its scan, its sides in the probe, and the rule that holds its positions. */
export interface PairRole {
	readonly scan: Scan;
	readonly sides: readonly Side[];
	readonly positions: PositionsName;
}

/** Returns statements that bind `i` and a variable to each object that can stand at a side of a join. */
export function eachAtSide(join: Join, side: Side, object: Identifier, module: ModuleBuilder): readonly Statement[] {
	return eachOfKinds(join[side], object, (bodies) => {
		const name = module.name(object, "is_of_kind");
		module.add(...functionRules(name, [object], bodies));
		return name;
	});
}
