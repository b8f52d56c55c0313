import { pluralize } from "../../base/pluralize.js";
import { flatEvidence } from "../evidence.js";
import { layoutPicture } from "./picture-layout.js";
import { pictureModel } from "./picture-model.js";
import { pictureSvg } from "./picture-svg.js";
/** More nodes than these nobody takes in, and their layout takes longer than all the rest. */
const MAX_NODES = 120;
/** Draws the picture of findings and returns it with what is said of it; `undefined` where there is nothing to draw. */
export function pictureOfFindings(source) {
    const model = pictureModel(picturedFindings(source), MAX_NODES);
    if (model.nodes.length === 0)
        return undefined;
    const words = wordsOf(model, source.findings.length);
    const svg = pictureSvg(layoutPicture(model), {
        title: "Resources of the findings",
        description: words,
        idPrefix: "picture-",
    });
    return { words, svg, links: linkWords(model) };
}
/** Yields findings as the picture takes them: what costs a search is found only of those that it has room for. */
function* picturedFindings({ findings, idOf, evidence, linksOf }) {
    for (const finding of findings) {
        const { severity, resources, absentKind, snapshot } = finding;
        yield {
            ...{ id: idOf(finding), severity, resources },
            ...(absentKind === undefined ? {} : { absentKind }),
            ...(snapshot === undefined ? {} : { snapshot }),
            evidence: evidence(finding)
                .map(flatEvidence)
                .map(({ lookedFor, nearest }) => ({ lookedFor, ...(nearest === undefined ? {} : { nearest }) })),
            links: linksOf?.(finding) ?? [],
        };
    }
}
function wordsOf({ nodes, findings, isCut }, count) {
    const missing = nodes.filter(({ isMissing }) => isMissing).length;
    const things = pluralize(nodes.length - missing, "resource");
    const lacking = missing === 0
        ? ""
        : `, and ${pluralize(missing, "thing")} that ${missing === 1 ? "is" : "are"} looked for and not there`;
    const of = isCut
        ? `the ${findings} gravest of ${count} findings; the picture has room for ${MAX_NODES} nodes`
        : pluralize(findings, "finding");
    return `${things} of ${of}${lacking}. A node leads to its first finding.`;
}
function linkWords({ nodes, edges }) {
    const byKey = new Map(nodes.map((node) => [node.key, node]));
    return edges.flatMap(({ from, to, words, form }) => {
        const [start, end] = [byKey.get(from), byKey.get(to)];
        if (start === undefined || end === undefined)
            return [];
        const [name, other] = [nameOf(start), nameOf(end)];
        if (form === "nearest")
            return [`${other} comes nearest to ${name}: ${words}`];
        if (form === "missing")
            return [`${name} ${words} ${other}, which is not there`];
        return [`${name} and ${other}${words === "" ? "" : `: ${words}`}`];
    });
}
function nameOf({ kind, namespace, name }) {
    return [kind, namespace, name].filter((part) => part !== "").join("/");
}
//# sourceMappingURL=findings-picture.js.map