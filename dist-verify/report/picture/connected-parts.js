/** Takes a graph apart and returns its parts: nodes that edges join, however far. The order is that of the nodes. */
export function connectedParts(nodes, edges) {
    const above = new Map(nodes.map(({ key }) => [key, key]));
    const rootOf = (key) => {
        let root = key;
        for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root))
            root = next;
        above.set(key, root);
        return root;
    };
    for (const { from, to } of edges)
        above.set(rootOf(to), rootOf(from));
    const parts = new Map();
    for (const node of nodes) {
        const root = rootOf(node.key);
        const part = parts.get(root) ?? { nodes: [], edges: [] };
        parts.set(root, part);
        part.nodes.push(node);
    }
    for (const edge of edges)
        parts.get(rootOf(edge.from))?.edges.push(edge);
    return [...parts.values()];
}
//# sourceMappingURL=connected-parts.js.map