import type { Side } from "./plan.js";
import type { Join, Kinds } from "./relationship-table.js";

/** Whether an object can stand at both sides of a type that goes by identity: then it may name itself. */
export function mayNameItself({ byIdentity, namer, named }: Join): boolean {
	return byIdentity && overlap(namer, named);
}

/** Whether objects at these sides can have a neighbour in common: a thing that both name, or an object of one kind. */
export function canHaveInCommon(join: Join, ours: readonly Side[], theirs: readonly Side[]): boolean {
	const neighbours = (sides: readonly Side[]): readonly Neighbours[] =>
		sides.flatMap((side) => neighboursAt(join, side));
	return neighbours(ours).some((one) => neighbours(theirs).some((other) => mayBeOne(one, other)));
}

/** Neighbours that are known by their key; else objects of some kinds. */
const THINGS = Symbol("things");
type Neighbours = typeof THINGS | Kinds;

function neighboursAt(join: Join, side: Side): readonly Neighbours[] {
	if (side === "namer") return [join.byIdentity ? THINGS : join.named];
	return mayNameItself(join) ? [join.namer, THINGS] : [join.namer];
}

function mayBeOne(a: Neighbours, b: Neighbours): boolean {
	return a === THINGS || b === THINGS ? a === b : overlap(a, b);
}

function overlap(a: Kinds, b: Kinds): boolean {
	return a === "any" || b === "any" || a.some((kind) => b.includes(kind));
}
