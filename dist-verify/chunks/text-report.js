import { Ct as linesText, Ot as SEVERITY_RANK, Tn as escapeControls, Tt as textWidth, ft as pluralize, gt as coloredSeverity, hr as compareCodePoints, pr as identityKey, wt as padText, yt as excerptLines } from "./check.js";
import { n as nearestResource } from "./evidence.js";
import { n as objectName } from "./finding-words.js";
// src/report/finding-lines.ts
const MOST_EVIDENCE = 3;
const LONGEST_EVIDENCE = 600;
var FindingLines = class {
	background;
	text;
	constructor(background, text) {
		this.background = background;
		this.text = text;
	}
	of(finding, indent, parts) {
		const { resources } = finding;
		const labels = labelsOf(resources);
		return [
			...resources.flatMap((resource, i) => [this.#resourceLine(resource, indent, {
				nameWidth: parts.nameWidth,
				label: labels[i] ?? "",
				values: i === 0 ? this.#valuesToShow(finding, parts.values ?? []) : []
			}), ...this.excerpt(resource, finding, indent + 2)]),
			...resources.length === 0 ? [absenceLine(finding, indent)] : [],
			...this.details(finding, indent + 2)
		];
	}
	ofOthers(finding, indent) {
		const [, ...others] = finding.resources;
		return [...others.flatMap((resource) => [this.#resourceLine(resource, indent, {
			nameWidth: 0,
			label: `${escapeControls(resource.actor)} `,
			values: []
		}), ...this.excerpt(resource, finding, indent + 2)]), ...this.details(finding, indent)];
	}
	details(finding, indent) {
		const { uncertain, snapshot } = finding;
		const { style } = this.text;
		const line = (text) => ({
			indent,
			text,
			hang: 2
		});
		return [
			...snapshot === void 0 ? [] : [line(`${style.dim("in")} ${escapeControls(snapshot)}`)],
			...this.#evidenceLines(finding, indent).map(line),
			...uncertain === void 0 ? [] : [line(style.yellow(`uncertain: ${escapeControls(uncertain, LONGEST_EVIDENCE)}`))],
			...this.background.reasons(finding).map((reason) => line(`${style.dim("why")} ${escapeControls(reason, LONGEST_EVIDENCE)}`))
		];
	}
	excerpt(resource, finding, indent) {
		const excerpt = this.background.excerpt?.(resource, finding);
		if (excerpt === void 0) return [];
		const { style, width } = this.text;
		return excerptLines(excerpt, style, width === void 0 ? void 0 : width - indent).map((text) => ({
			indent,
			text,
			whole: true
		}));
	}
	#resourceLine(resource, indent, { label, nameWidth, values }) {
		const { style } = this.text;
		const name = label === "" ? resourceName(resource) : `${style.dim(label)}${resourceName(resource)}`;
		const place = style.cyan(fieldPlaceText(resource));
		const template = resource.template === true && resource.field === void 0 ? " (its template)" : "";
		return {
			indent,
			text: `${padText(name, nameWidth)}  ${place}${template}${values.length === 0 ? "" : `  ${values.join("; ")}`}`.trimEnd(),
			hang: 2
		};
	}
	#valuesToShow(finding, values) {
		if (values.length === 0) return values;
		const texts = this.background.evidence(finding).map(({ lookedFor }) => lookedFor.text);
		const isShown = (value) => texts.some((text) => text.includes(value));
		return values.every(isShown) ? [] : values;
	}
	#evidenceLines(finding, indent) {
		const { style, width = Number.POSITIVE_INFINITY } = this.text;
		const evidence = this.background.evidence(finding);
		const lines = evidence.slice(0, MOST_EVIDENCE).flatMap(({ lookedFor, nearest, nothingNear }) => {
			const looked = `${style.dim("looked for")} ${escapeControls(lookedFor.text, LONGEST_EVIDENCE)}`;
			if (nearest === void 0) return [`${looked}: ${escapeControls(nothingNear ?? "nothing is near")}`];
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
};
function nameWidth(findings) {
	const widths = findings.slice(0, ALIGNED).flatMap(({ resources }) => {
		const labels = labelsOf(resources);
		return resources.map((resource, i) => textWidth((labels[i] ?? "") + resourceName(resource)));
	});
	return Math.max(0, ...widths.filter((width) => width <= WIDEST_NAME));
}
const WIDEST_NAME = 60;
const ALIGNED = 50;
function labelsOf(resources) {
	if (resources.length < 2) return [];
	const labels = resources.map(({ actor }) => escapeControls(actor));
	const width = Math.max(...labels.map(textWidth));
	return labels.map((label) => `${padText(label, width)} `);
}
function absenceLine({ absentKind }, indent) {
	return {
		indent,
		text: absentKind === void 0 || absentKind === "" ? "no object" : `no ${escapeControls(absentKind)}`
	};
}
function resourceName(object) {
	return escapeControls(objectName(object));
}
function fieldPlaceText(resource) {
	const { file, field, source } = resource;
	if (field === void 0 || file === void 0) return placeText(resource);
	return placeText({
		...field,
		file,
		...source === void 0 ? {} : { source }
	});
}
function placeText({ file, line, column, source }) {
	const place = [
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":");
	return escapeControls(source !== void 0 && file === "-" ? `${source} (${place})` : place, LONGEST_PLACE);
}
const LONGEST_PLACE = 4096;
// src/report/message-template.ts
const GAP = "…";
const LONGEST_MESSAGE = 2e3;
function messageText({ message }) {
	return escapeControls(message, LONGEST_MESSAGE);
}
function sharedMessage(findings) {
	const [first] = findings;
	if (first === void 0) return void 0;
	if (findings.every(({ message }) => message === first.message)) return {
		text: messageText(first),
		valuesOf: () => []
	};
	const template = new Template(first.pattern.message ?? []);
	if (!template.hasWords) return void 0;
	const values = template.valuesOf(first);
	if (values === void 0) return void 0;
	const differs = values.map(() => false);
	for (const finding of findings) {
		const others = template.valuesOf(finding);
		if (others === void 0) return void 0;
		for (const [i, value] of values.entries()) if (others[i] !== value) differs[i] = true;
	}
	const shown = template.gaps.map((gap, i) => differs[i] === true && !gap.isName);
	return {
		text: escapeControls(template.fill(values.map((value, i) => differs[i] === true ? GAP : value)), LONGEST_MESSAGE),
		valuesOf: (finding) => (template.valuesOf(finding) ?? []).filter((value, i) => shown[i] === true && value !== "").map((value) => escapeControls(value))
	};
}
var Template = class {
	gaps;
	#words;
	constructor(parts) {
		const gaps = [];
		const words = [];
		let text = "";
		let isOpen = false;
		for (const [i, part] of parts.entries()) {
			if ("text" in part) {
				const joins = isOpen && !HAS_WORDS.test(part.text) && isSameSort(parts[i - 1], parts[i + 1]);
				const gap = gaps.at(-1);
				if (joins && gap !== void 0) gaps[gaps.length - 1] = {
					...gap,
					parts: [...gap.parts, part]
				};
				else {
					text += part.text;
					isOpen = false;
				}
				continue;
			}
			const gap = gaps.at(-1);
			if (isOpen && gap !== void 0) gaps[gaps.length - 1] = {
				parts: [...gap.parts, part],
				isName: gap.isName && isName(part)
			};
			else {
				words.push(text);
				text = "";
				gaps.push({
					parts: [part],
					isName: isName(part)
				});
				isOpen = true;
			}
		}
		this.gaps = gaps;
		this.#words = [...words, text];
	}
	get hasWords() {
		return this.#words.some((words) => HAS_WORDS.test(words));
	}
	valuesOf({ message, resources }) {
		const words = this.#words;
		if (!message.startsWith(words[0] ?? "")) return void 0;
		const values = [];
		let at = words[0]?.length ?? 0;
		for (const [i, gap] of this.gaps.entries()) {
			const next = words[i + 1] ?? "";
			const isLast = i === this.gaps.length - 1;
			const value = gap.isName ? nameIn(gap, resources) : textBefore(message, at, next, isLast);
			if (value === void 0 || !message.startsWith(value, at) || !message.startsWith(next, at + value.length)) return void 0;
			values.push(value);
			at += value.length + next.length;
		}
		return at === message.length ? values : void 0;
	}
	fill(values) {
		return this.#words.map((words, i) => words + (values[i] ?? "")).join("");
	}
};
const HAS_WORDS = /[\p{L}\p{N}]/u;
function isName(part) {
	return "field" in part && part.field !== "uid";
}
function isSameSort(before, behind) {
	if (before === void 0 || behind === void 0 || "text" in before || "text" in behind) return false;
	return isName(before) === isName(behind);
}
function nameIn({ parts }, resources) {
	return parts.map((part) => {
		if ("text" in part) return part.text;
		if (!("field" in part)) return "";
		const resource = resources.find(({ actor }) => actor === part.role.id);
		return resource === void 0 ? "" : fieldOf(resource, part.field);
	}).join("");
}
function fieldOf(resource, field) {
	return field === "uid" ? "" : resource[field];
}
function textBefore(message, start, words, isLast) {
	if (words === "") return message.slice(start);
	const end = isLast ? message.length - words.length : message.indexOf(words, start);
	return end < start ? void 0 : message.slice(start, end);
}
// src/report/pattern-page.ts
const REGISTRY_PAGES = {
	base: "https://github.com/patternc/patternc/blob/main/registry/",
	isPublished: false
};
function pagesOf({ name, docUrl, reference }) {
	const isOurs = (url) => !REGISTRY_PAGES.isPublished && url.startsWith(REGISTRY_PAGES.base);
	const urls = [docUrl, reference].filter((url) => url !== void 0);
	return [...new Set(urls.map((url) => isOurs(url) ? `patternc docs ${name}` : url))];
}
// src/report/text-report.ts
function* textReport({ findings }, style, background, { groupBy, width }) {
	const lines = new FindingLines(background, {
		style,
		...width === void 0 ? {} : { width }
	});
	let separator = "";
	for (const group of GROUPS[groupBy](findings)) {
		for (const part of BLOCKS[groupBy](group, lines, style)) {
			yield separator + linesText(part, width);
			separator = "";
		}
		separator = "\n";
	}
}
const GROUPS = {
	pattern: bySeverity,
	resource: (findings) => placedGroups(findings, ({ snapshot, resources: [subject] }) => JSON.stringify([snapshot, subject && identityKey(subject)])),
	file: (findings) => placedGroups(findings, ({ resources: [subject] }) => subject?.file ?? "")
};
function bySeverity(findings) {
	const rankOf = ([first]) => first === void 0 ? 0 : SEVERITY_RANK[first.severity];
	return groups(findings, ({ pattern, severity }) => `${severity} ${pattern.name}`).sort((a, b) => rankOf(b) - rankOf(a));
}
function placedGroups(findings, keyOf) {
	const placed = findings.map((finding) => {
		const { file = "", line = 0, field } = finding.resources[0] ?? {};
		return {
			finding,
			file,
			line: field?.line ?? line
		};
	});
	placed.sort((a, b) => compareCodePoints(a.file, b.file) || a.line - b.line);
	return groups(placed.map(({ finding }) => finding), keyOf);
}
function groups(findings, keyOf) {
	const byKey = new Map();
	for (const finding of findings) {
		const key = keyOf(finding);
		const group = byKey.get(key);
		if (group === void 0) byKey.set(key, [finding]);
		else group.push(finding);
	}
	return [...byKey.values()];
}
const BLOCKS = {
	*pattern(group, lines, style) {
		const [first] = group;
		if (first === void 0) return;
		const { pattern, severity } = first;
		const count = group.length === 1 ? "" : ` ${style.dim(pluralize(group.length, "finding"))}`;
		const title = `${coloredSeverity(severity, style)}  ${style.bold(escapeControls(pattern.displayName))} ${style.dim(`[${escapeControls(pattern.name)}]`)}${count}`;
		const shared = sharedMessage(group);
		yield [
			{
				indent: 0,
				text: title,
				hang: 2
			},
			...shared === void 0 ? [] : [{
				indent: 2,
				text: shared.text
			}],
			...first.for === void 0 ? [] : [{
				indent: 2,
				text: `${style.dim("for")} ${escapeControls(first.for)}`
			}],
			...pagesOf(pattern).map((page) => ({
				indent: 2,
				text: `${style.dim("see")} ${escapeControls(page, 2e3)}`
			}))
		];
		const columns = nameWidth(group);
		for (const finding of group) {
			const own = shared === void 0 ? [{
				indent: 2,
				text: messageText(finding)
			}] : [];
			const values = shared?.valuesOf(finding) ?? [];
			yield [...own, ...lines.of(finding, shared === void 0 ? 4 : 2, {
				nameWidth: columns,
				values
			})];
		}
	},
	*resource(group, lines, style) {
		const [first] = group;
		if (first === void 0) return;
		const [subject] = first.resources;
		yield [{
			indent: 0,
			text: ((subject === void 0 ? "no object" : style.bold(resourceName(subject))) + (subject === void 0 ? "" : `  ${style.cyan(placeText(subject))}`)).trimEnd(),
			hang: 2
		}];
		for (const finding of group) {
			const [resource] = finding.resources;
			const { line, column } = resource?.field ?? {};
			yield [
				{
					indent: 2,
					text: (line === void 0 ? "" : `${style.cyan(`${line}:${column}`)} `) + sentence(finding, style),
					hang: 2
				},
				...resource === void 0 ? [] : lines.excerpt(resource, finding, 4),
				...lines.ofOthers(finding, 4)
			];
		}
	},
	*file(group, lines, style) {
		for (const finding of group) {
			const [resource] = finding.resources;
			const place = resource === void 0 ? "" : fieldPlaceText(resource);
			yield [
				{
					indent: 0,
					text: `${place === "" ? "" : `${style.cyan(place)}: `}${sentence(finding, style)}`,
					hang: 2
				},
				...resource === void 0 ? [] : lines.excerpt(resource, finding, 2),
				...lines.ofOthers(finding, 2)
			];
		}
	}
};
function sentence(finding, style) {
	const { pattern, severity } = finding;
	return `${coloredSeverity(severity, style)} ${messageText(finding)} ${style.dim(`[${escapeControls(pattern.name)}]`)}`;
}
export { textReport };

//# sourceMappingURL=text-report.js.map