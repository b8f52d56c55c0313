import { escapeControls } from "../base/escape-controls.js";
import { nearestResource } from "./evidence.js";
import { objectName } from "./finding-words.js";
import { STANDARD_INPUT_NAME } from "./located-finding.js";
import { excerptLines } from "./source-excerpt.js";
import { padText, textWidth } from "./text-layout.js";
/** Of a finding so much evidence is shown. */
const MOST_EVIDENCE = 3;
/** The values of evidence are cut one by one; this is what is left of many. */
const LONGEST_EVIDENCE = 600;
/** Makes the lines of text about findings. */
export class FindingLines {
    background;
    text;
    constructor(background, text) {
        this.background = background;
        this.text = text;
    }
    /** Returns a line for each resource of a finding, each with its excerpt, and below them what is said of the finding. */
    of(finding, indent, parts) {
        const { resources } = finding;
        const labels = labelsOf(resources);
        return [
            ...resources.flatMap((resource, i) => [
                this.#resourceLine(resource, indent, {
                    nameWidth: parts.nameWidth,
                    label: labels[i] ?? "",
                    values: i === 0 ? this.#valuesToShow(finding, parts.values ?? []) : [],
                }),
                ...this.excerpt(resource, finding, indent + 2),
            ]),
            ...(resources.length === 0 ? [absenceLine(finding, indent)] : []),
            ...this.details(finding, indent + 2),
        ];
    }
    /** Returns the lines about the resources of a finding but the first, and what is said of the finding. */
    ofOthers(finding, indent) {
        const [, ...others] = finding.resources;
        return [
            ...others.flatMap((resource) => [
                this.#resourceLine(resource, indent, { nameWidth: 0, label: `${escapeControls(resource.actor)} `, values: [] }),
                ...this.excerpt(resource, finding, indent + 2),
            ]),
            ...this.details(finding, indent),
        ];
    }
    /** Returns what is said of a finding beside its message: what it looked for, why it is there, why it is uncertain. */
    details(finding, indent) {
        const { uncertain, snapshot } = finding;
        const { style } = this.text;
        const line = (text) => ({ indent, text, hang: 2 });
        return [
            ...(snapshot === undefined ? [] : [line(`${style.dim("in")} ${escapeControls(snapshot)}`)]),
            ...this.#evidenceLines(finding, indent).map(line),
            ...(uncertain === undefined
                ? []
                : [line(style.yellow(`uncertain: ${escapeControls(uncertain, LONGEST_EVIDENCE)}`))]),
            ...this.background
                .reasons(finding)
                .map((reason) => line(`${style.dim("why")} ${escapeControls(reason, LONGEST_EVIDENCE)}`)),
        ];
    }
    /** Returns the excerpt of the input that shows the field of a resource that matters. */
    excerpt(resource, finding, indent) {
        const excerpt = this.background.excerpt?.(resource, finding);
        if (excerpt === undefined)
            return [];
        const { style, width } = this.text;
        return excerptLines(excerpt, style, width === undefined ? undefined : width - indent).map((text) => ({
            indent,
            text,
            whole: true,
        }));
    }
    #resourceLine(resource, indent, { label, nameWidth, values }) {
        const { style } = this.text;
        const name = label === "" ? resourceName(resource) : `${style.dim(label)}${resourceName(resource)}`;
        const place = style.cyan(fieldPlaceText(resource));
        // The place of a field is in the template already.
        const template = resource.template === true && resource.field === undefined ? " (its template)" : "";
        const text = `${padText(name, nameWidth)}  ${place}${template}${values.length === 0 ? "" : `  ${values.join("; ")}`}`;
        return { indent, text: text.trimEnd(), hang: 2 };
    }
    /** The values of a message that differ from those of others, unless the evidence says all of them. */
    #valuesToShow(finding, values) {
        if (values.length === 0)
            return values;
        const texts = this.background.evidence(finding).map(({ lookedFor }) => lookedFor.text);
        const isShown = (value) => texts.some((text) => text.includes(value));
        return values.every(isShown) ? [] : values;
    }
    /** Returns what was looked for and what is nearest: on one line, or on two where that is wider than the terminal. */
    #evidenceLines(finding, indent) {
        const { style, width = Number.POSITIVE_INFINITY } = this.text;
        const evidence = this.background.evidence(finding);
        const lines = evidence.slice(0, MOST_EVIDENCE).flatMap(({ lookedFor, nearest, nothingNear }) => {
            const looked = `${style.dim("looked for")} ${escapeControls(lookedFor.text, LONGEST_EVIDENCE)}`;
            if (nearest === undefined)
                return [`${looked}: ${escapeControls(nothingNear ?? "nothing is near")}`];
            const resource = nearestResource(nearest);
            const template = resource.template === true ? " (its template)" : "";
            const note = escapeControls(nearest.text, LONGEST_EVIDENCE);
            const near = `${style.dim("nearest")} ${resourceName(resource)}  ${style.cyan(placeText(resource))}${template}  (${note})`;
            const both = `${looked}; ${near}`;
            return indent + textWidth(both) <= width ? [both] : [looked, near];
        });
        const more = evidence.length - MOST_EVIDENCE;
        return more > 0 ? [...lines, `${style.dim("looked for")} ${more} more`] : lines;
    }
}
/** Returns the columns that the names of the first resources of some findings take, at most {@link WIDEST_NAME}. */
export function nameWidth(findings) {
    const widths = findings.slice(0, ALIGNED).flatMap(({ resources }) => {
        const labels = labelsOf(resources);
        return resources.map((resource, i) => textWidth((labels[i] ?? "") + resourceName(resource)));
    });
    return Math.max(0, ...widths.filter((width) => width <= WIDEST_NAME));
}
const WIDEST_NAME = 60;
/** The findings by whose names places are aligned. */
const ALIGNED = 50;
/** What stands before the names of resources: nothing where there is one, else what each is, in one width. */
function labelsOf(resources) {
    if (resources.length < 2)
        return [];
    const labels = resources.map(({ actor }) => escapeControls(actor));
    const width = Math.max(...labels.map(textWidth));
    return labels.map((label) => `${padText(label, width)} `);
}
function absenceLine({ absentKind }, indent) {
    return {
        indent,
        text: absentKind === undefined || absentKind === "" ? "no object" : `no ${escapeControls(absentKind)}`,
    };
}
/** Spells a resource as kubectl does, with its namespace: `Deployment/shop/web`. It is escaped. */
export function resourceName(object) {
    return escapeControls(objectName(object));
}
/** Spells the place of the field of a resource that matters, else that of the resource ({@link placeText}). */
export function fieldPlaceText(resource) {
    const { file, field, source } = resource;
    if (field === undefined || file === undefined)
        return placeText(resource);
    return placeText({ ...field, file, ...(source === undefined ? {} : { source }) });
}
/**
 * Spells a place as editors take it, `a.yaml:12:1`, and of what was rendered and came by standard input the template in
 * front of it. It is escaped, and empty where there is none.
 */
export function placeText({ file, line, column, source, }) {
    const place = [file, line, column].filter((part) => part !== undefined).join(":");
    const isRendered = source !== undefined && file === STANDARD_INPUT_NAME;
    return escapeControls(isRendered ? `${source} (${place})` : place, LONGEST_PLACE);
}
/** A path may be longer than other words. */
const LONGEST_PLACE = 4_096;
//# sourceMappingURL=finding-lines.js.map