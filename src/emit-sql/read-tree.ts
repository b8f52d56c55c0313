import type { Shape } from "../sql/tree.js";

/** What is read of a value of documents: all of it (a leaf), members of an object, or each element of a list. */
export interface ReadNode {
	isLeaf: boolean;
	readonly members: Map<string, ReadNode>;
	element?: ReadNode;
}

/** Makes a node of which nothing is read yet, and returns it. */
export function newReadNode(): ReadNode {
	return { isLeaf: false, members: new Map() };
}

/**
 * Settles what can be no row with named fields, and so is kept whole: what is read in two ways, keys that an engine
 * takes for one, and what nothing is read of.
 */
export function settleReads(node: ReadNode, isRoot = true): void {
	const keys = [...node.members.keys()];
	const areAmbiguous = new Set(keys.map((key) => key.toLowerCase())).size < keys.length || keys.includes("");
	const isTwofold = node.element !== undefined && keys.length > 0;
	if (!isRoot && (areAmbiguous || isTwofold || (keys.length === 0 && node.element === undefined))) node.isLeaf = true;
	for (const member of node.members.values()) settleReads(member, false);
	if (node.element !== undefined) settleReads(node.element, false);
}

/** Returns the shape to which documents are cut. */
export function shapeOfReads(node: ReadNode): Shape {
	if (node.isLeaf) return { keeps: "value" };
	if (node.element !== undefined) return { keeps: "elements", element: shapeOfReads(node.element) };
	return { keeps: "members", members: new Map([...node.members].map(([key, inner]) => [key, shapeOfReads(inner)])) };
}
