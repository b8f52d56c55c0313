import { groupOf } from "../../pattern/kinds.js";
import { SEVERITY_RANK } from "../../pattern/pattern.js";
import { kindGroupOf } from "./kind-group.js";
/**
 * Makes the model of a picture of findings and returns it.
 *
 * @param findings the ones that matter most come first: the picture ends with the first one that does not fit in.
 * @param maxNodes the number of nodes that it may have.
 */
export function pictureModel(findings, maxNodes) {
    const graph = new PictureGraph();
    let count = 0;
    for (const finding of findings) {
        if (!graph.add(partOf(finding), finding, maxNodes))
            return { ...graph.model(), findings: count, isCut: true };
        count += 1;
    }
    return { ...graph.model(), findings: count, isCut: false };
}
class PictureGraph {
    #nodes = new Map();
    #edges = new Map();
    /** Adds what is drawn of a finding and returns whether there was room for it. */
    add({ nodes, edges }, { id, severity }, maxNodes) {
        const added = new Set(nodes.filter(({ key }) => !this.#nodes.has(key)).map(({ key }) => key));
        if (this.#nodes.size + added.size > maxNodes)
            return false;
        for (const { isSubject, ...parts } of nodes) {
            const node = this.#nodes.get(parts.key) ?? { ...parts, findings: [] };
            this.#nodes.set(parts.key, node);
            if (node.findings.at(-1) !== id)
                node.findings.push(id);
            if (isSubject)
                node.severity = graver(node.severity, severity);
        }
        for (const one of edges) {
            if (one.from !== one.to)
                this.#edges.set(JSON.stringify([one.from, one.to, one.form, one.words]), one);
        }
        return true;
    }
    model() {
        return { nodes: [...this.#nodes.values()], edges: [...this.#edges.values()] };
    }
}
function graver(one, other) {
    return one !== undefined && SEVERITY_RANK[one] >= SEVERITY_RANK[other] ? one : other;
}
function partOf({ resources, absentKind, evidence, links, snapshot }) {
    const nodeOf = (object, isSubject = false) => objectNode(object, snapshot, isSubject);
    const subjects = resources.map((resource) => nodeOf(resource, true));
    const [subject, partner] = subjects;
    const nodes = [...subjects];
    const edges = [];
    if (subject === undefined)
        nodes.push(absentNode(absentKind ?? "", snapshot));
    for (const { from, to, by } of links) {
        const [start, end] = [nodeOf(from), nodeOf(to)];
        nodes.push(start, end);
        edges.push(edge(start, end, "link", by));
    }
    for (const { lookedFor, nearest } of evidence) {
        const missing = missingNode(lookedFor, snapshot);
        nodes.push(missing);
        if (subject !== undefined)
            edges.push(edge(subject, missing, "missing", joining(lookedFor)));
        if (nearest === undefined)
            continue;
        const near = nodeOf(nearest);
        nodes.push(near);
        edges.push(edge(missing, near, "nearest", nearest.text));
    }
    if (subject !== undefined && partner !== undefined && links.length === 0)
        edges.push(edge(subject, partner, "link", ""));
    return { nodes, edges };
}
function objectNode(object, snapshot, isSubject) {
    const { apiVersion = "", kind, namespace, name } = object;
    const key = JSON.stringify([snapshot ?? "", groupOf(apiVersion), kind, namespace, name]);
    return node({ key, kind, namespace, name, isMissing: false, isSubject }, snapshot);
}
/** What the lines of a node say already. */
const SHOWN_ELSEWHERE = ["namespace", "name", "kind", "apiVersion"];
function missingNode(lookedFor, snapshot) {
    const { kinds, values, text, selector, labels } = lookedFor;
    const textsOf = (what) => values.find((value) => value.what === what)?.texts.join(" or ") ?? "";
    const selecting = Object.entries(labels ?? {}).map(([label, value]) => `${label}=${value}`);
    const fields = values
        .filter(({ what, texts }) => !SHOWN_ELSEWHERE.includes(what) && texts.length > 0)
        .map(({ what, texts }) => `${what} ${texts.join(" or ")}`);
    const name = [textsOf("name"), selector ?? "", ...selecting, ...fields].filter((word) => word !== "").join(", ");
    const key = JSON.stringify(["missing", snapshot ?? "", kinds, text]);
    const kind = kinds.length === 0 ? "object" : kinds.join(" or ");
    return node({ key, kind, namespace: textsOf("namespace"), name, isMissing: true, isSubject: false }, snapshot);
}
function absentNode(absentKind, snapshot) {
    const kind = absentKind === "" ? "object" : absentKind;
    const key = JSON.stringify(["missing", snapshot ?? "", kind]);
    return node({ key, kind, namespace: "", name: "", isMissing: true, isSubject: true }, snapshot);
}
function node(parts, snapshot) {
    return { ...parts, group: kindGroupOf(parts.kind), ...(snapshot === undefined ? {} : { snapshot }) };
}
function edge(from, to, form, words) {
    return { from: from.key, to: to.key, form, words, label: form === "link" ? shortPath(words) : words };
}
/** The last two keys of a path: `service.name` of `spec.rules[@].http.paths[@].backend.service.name`. */
function shortPath(path) {
    return path
        .replace(/\[[^\]]*\]/g, "")
        .split(".")
        .slice(-2)
        .join(".");
}
/** What joins an object to what it looks for. */
function joining({ selector, labels, values }) {
    if (selector !== undefined)
        return "selects";
    if (labels !== undefined)
        return "selected by";
    return values.some(({ what }) => what === "name") ? "names" : "looks for";
}
//# sourceMappingURL=picture-model.js.map