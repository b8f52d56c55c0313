import { Graph, layout } from "@dagrejs/dagre";
import { connectedParts } from "./connected-parts.js";
/** Sizes of what is drawn. Widths are those of a monospaced font, since nothing can measure text here. */
export const PICTURE_SIZES = {
    nodeHeight: 58,
    /** Of a character of a name, and of the smaller text of a label. */
    character: 7.9,
    labelCharacter: 6.7,
    labelHeight: 16,
    padding: 14,
    /** Longer texts are cut. */
    maxName: 32,
    maxLabel: 36,
};
/** Between two parts of the picture, and around it. */
const GAP = 28;
/** The width that parts without a link between them are put side by side in. */
const PREFERRED_WIDTH = 1120;
/**
 * Finds the places of nodes and edges and returns them, the same for the same model. What is linked is laid out
 * together, from left to right; parts without a link between them are put into rows.
 */
export function layoutPicture({ nodes, edges }) {
    const parts = connectedParts(nodes, edges).map(layoutPart);
    const shelf = { x: GAP, y: GAP, height: 0 };
    let width = 0;
    const placed = parts.map((part) => {
        if (shelf.x > GAP && shelf.x + part.width + GAP > PREFERRED_WIDTH) {
            shelf.x = GAP;
            shelf.y += shelf.height + GAP;
            shelf.height = 0;
        }
        const moved = movePart(part, shelf);
        shelf.x += part.width + GAP;
        shelf.height = Math.max(shelf.height, part.height);
        width = Math.max(width, shelf.x);
        return moved;
    });
    return {
        width: Math.ceil(width),
        height: Math.ceil(shelf.y + shelf.height + GAP),
        nodes: placed.flatMap((part) => part.nodes),
        edges: placed.flatMap((part) => part.edges),
    };
}
function layoutPart({ nodes, edges }) {
    const graph = new Graph({ multigraph: true });
    graph.setGraph({ rankdir: "LR", nodesep: 22, edgesep: 14, ranksep: 46 });
    // Numbers as names: the library keeps nodes in an object, in which a text such as `__proto__` is no key like others.
    const names = new Map(nodes.map(({ key }, i) => [key, `n${i}`]));
    for (const node of nodes)
        graph.setNode(names.get(node.key) ?? "", { ...sizeOf(node) });
    const known = edges.flatMap((edge, i) => {
        const [from, to] = [names.get(edge.from), names.get(edge.to)];
        return from === undefined || to === undefined ? [] : [{ edge, from, to, name: `e${i}` }];
    });
    for (const { edge, from, to, name } of known)
        graph.setEdge(from, to, { ...labelSizeOf(edge), labelpos: "c" }, name);
    layout(graph);
    const size = graph.graph();
    const placed = nodes.map((node) => {
        const { x, y } = graph.node(names.get(node.key) ?? "");
        return { ...node, ...sizeOf(node), ...rounded({ x, y }) };
    });
    const byKey = new Map(placed.map((node) => [node.key, node]));
    return {
        width: size.width ?? 0,
        height: size.height ?? 0,
        nodes: placed,
        edges: known.map(({ edge, from, to, name }) => {
            const { points = [], x = 0, y = 0, } = graph.edge(from, to, name);
            const way = betweenSides(points, byKey.get(edge.from), byKey.get(edge.to));
            return { ...edge, points: way.map(rounded), labelAt: rounded({ x, y }) };
        }),
    };
}
/** Lets an edge begin and end at the left or right side of its boxes: the library takes any side. */
function betweenSides(points, from, to) {
    const inner = points.slice(1, -1);
    const [start, end] = [points[0], points.at(-1)];
    if (from === undefined || to === undefined || start === undefined || end === undefined)
        return points;
    return [atSide(start, from, inner[0] ?? to), ...inner, atSide(end, to, inner.at(-1) ?? from)];
}
function atSide({ y }, node, next) {
    const reach = node.height / 2 - 8;
    const side = next.x < node.x ? -1 : 1;
    return { x: node.x + (side * node.width) / 2, y: Math.min(node.y + reach, Math.max(node.y - reach, y)) };
}
function movePart({ width, height, nodes, edges }, { x, y }) {
    const moved = (point) => ({ ...point, ...rounded({ x: point.x + x, y: point.y + y }) });
    return {
        ...{ width, height },
        nodes: nodes.map(moved),
        edges: edges.map((edge) => ({ ...edge, points: edge.points.map(moved), labelAt: moved(edge.labelAt) })),
    };
}
function rounded({ x, y }) {
    return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
/** Returns the line of a node above its name. */
export function kindLine({ kind, isMissing }) {
    return isMissing ? `${kind}, missing` : kind;
}
/** Returns the line of a node below its name. */
export function whereLine({ namespace, snapshot }) {
    return snapshot === undefined ? namespace : `${snapshot} ${namespace}`;
}
function sizeOf(node) {
    const { character, labelCharacter, padding, nodeHeight, maxName } = PICTURE_SIZES;
    const widthOf = (text, each) => Math.min(text.length, maxName) * each;
    const widest = Math.max(widthOf(node.name, character), widthOf(kindLine(node), labelCharacter), widthOf(whereLine(node), labelCharacter));
    return { width: Math.round(Math.max(90, widest + 2 * padding)), height: nodeHeight };
}
function labelSizeOf({ label }) {
    if (label === "")
        return { width: 0, height: 0 };
    const { labelCharacter, labelHeight, maxLabel } = PICTURE_SIZES;
    return { width: Math.round(Math.min(label.length, maxLabel) * labelCharacter) + 8, height: labelHeight };
}
//# sourceMappingURL=picture-layout.js.map