import { pluralize } from "../../base/pluralize.js";
import { escapeMarkup, visibleText } from "../../base/visible-text.js";
import { kindLine, PICTURE_SIZES, whereLine, } from "./picture-layout.js";
/**
 * Draws a picture and returns its SVG. Its colours are those of classes: `templates/html/picture.css` has them. Nodes are
 * links to the first finding about them; `data-findings` has the ids of all, with blanks between them.
 */
export function pictureSvg({ width, height, nodes, edges }, options) {
    const { title, description, idPrefix } = options;
    return [
        `<svg class="picture" xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="${idPrefix}title" aria-describedby="${idPrefix}desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
        `<title id="${idPrefix}title">${text(title)}</title>`,
        `<desc id="${idPrefix}desc">${text(description)}</desc>`,
        `<defs><marker id="${idPrefix}arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="pic-arrow" d="M0 0L8 4L0 8z"/></marker></defs>`,
        `<g aria-hidden="true">${edges.map((edge) => edgeSvg(edge, idPrefix)).join("")}</g>`,
        ...nodes.map(nodeSvg),
        "</svg>\n",
    ].join("\n");
}
/** Says what a node is, in words: what a screen reader reads of it. */
export function nodeWords({ kind, namespace, name, snapshot, isMissing, severity, findings }) {
    const where = namespace === "" ? "" : ` in namespace ${namespace}`;
    const root = snapshot === undefined ? "" : ` of ${snapshot}`;
    const state = isMissing ? ", missing" : "";
    const about = severity === undefined ? "takes part in" : `${severity},`;
    return `${kind}${name === "" ? "" : ` ${name}`}${where}${root}${state}: ${about} ${pluralize(findings.length, "finding")}`;
}
function nodeSvg(node) {
    const { name, group, isMissing, severity, findings, x, y, width, height } = node;
    const { padding, maxName } = PICTURE_SIZES;
    const left = x - width / 2;
    const top = y - height / 2;
    const classes = [
        "pic-node",
        `pic-${group}`,
        ...(isMissing ? ["pic-missing"] : []),
        ...(severity === undefined ? [] : [`sev-${severity}`]),
    ];
    const line = (words, offset, name) => words === ""
        ? ""
        : `<text class="${name}" x="${number(left + padding)}" y="${number(top + offset)}">${text(cutTo(words, maxName))}</text>`;
    const words = text(nodeWords(node));
    return [
        `<a class="${classes.join(" ")}" href="#${escapeMarkup(findings[0] ?? "")}" data-findings="${escapeMarkup(findings.join(" "))}">`,
        `<title>${words}</title>`,
        // The title says all of it, and in whole words.
        '<g aria-hidden="true">',
        `<rect class="pic-box" x="${number(left)}" y="${number(top)}" width="${width}" height="${height}" rx="7"/>`,
        `<rect class="pic-group" x="${number(left)}" y="${number(top + 7)}" width="4" height="${height - 14}"/>`,
        line(kindLine(node), 17, "pic-kind"),
        line(name === "" ? "none" : name, 34, "pic-name"),
        line(whereLine(node), 50, "pic-where"),
        "</g></a>",
    ].join("");
}
function edgeSvg({ points, label, labelAt, form }, idPrefix) {
    const path = `<path class="pic-edge pic-${form}-edge" d="${wayOf(points)}" marker-end="url(#${idPrefix}arrow)"/>`;
    if (label === "")
        return path;
    const words = text(cutTo(label, PICTURE_SIZES.maxLabel));
    return `${path}<text class="pic-label" x="${labelAt.x}" y="${number(labelAt.y + 4)}" text-anchor="middle">${words}</text>`;
}
/** A line through the points, level at each of them: ranks stand side by side. */
function wayOf([first, ...rest]) {
    if (first === undefined)
        return "";
    let { x, y } = first;
    const pieces = rest.map((point) => {
        const middle = number((x + point.x) / 2);
        const piece = `C${middle} ${y} ${middle} ${point.y} ${point.x} ${point.y}`;
        ({ x, y } = point);
        return piece;
    });
    return `M${first.x} ${first.y}${pieces.join("")}`;
}
function text(words) {
    return escapeMarkup(visibleText(words, 400));
}
function cutTo(words, length) {
    const characters = [...visibleText(words)];
    return characters.length <= length ? characters.join("") : `${characters.slice(0, length - 1).join("")}…`;
}
function number(value) {
    return String(Math.round(value * 10) / 10);
}
//# sourceMappingURL=picture-svg.js.map