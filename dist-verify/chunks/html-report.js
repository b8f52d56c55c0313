import { t as TEMPLATES } from "./template.js";
import { Cr as groupOf, Dn as visibleLines, En as escapeMarkup, On as visibleText, Ot as SEVERITY_RANK, Xn as countBySeverity, Zn as countUncertain, bt as fieldExcerpt, ft as pluralize, hr as compareCodePoints, xt as markedLine } from "./check.js";
import { t as flatEvidence } from "./evidence.js";
import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import Handlebars from "handlebars";
import { Graph, layout } from "@dagrejs/dagre";
import { Marked } from "marked";
// src/base/html-template.ts
function trustedHtml(text) {
	return new Handlebars.SafeString(text);
}
function htmlTemplate(name, folder = TEMPLATES) {
	const file = folder + name;
	const fill = compiled.get(file) ?? environment.compile(readFileSync(file, "utf8"), { strict: true });
	compiled.set(file, fill);
	return (values) => fill(visibleValues(values));
}
const environment = Handlebars.create();
const compiled = new Map();
function visibleValues(value) {
	if (typeof value === "string") return visibleText(value);
	if (Array.isArray(value)) return value.map(visibleValues);
	if (typeof value !== "object" || value === null || value instanceof Handlebars.SafeString) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, visibleValues(one)]));
}
// src/report/picture/connected-parts.ts
function connectedParts(nodes, edges) {
	const above = new Map(nodes.map(({ key }) => [key, key]));
	const rootOf = (key) => {
		let root = key;
		for (let next = above.get(root); next !== void 0 && next !== root; next = above.get(root)) root = next;
		above.set(key, root);
		return root;
	};
	for (const { from, to } of edges) above.set(rootOf(to), rootOf(from));
	const parts = new Map();
	for (const node of nodes) {
		const root = rootOf(node.key);
		const part = parts.get(root) ?? {
			nodes: [],
			edges: []
		};
		parts.set(root, part);
		part.nodes.push(node);
	}
	for (const edge of edges) parts.get(rootOf(edge.from))?.edges.push(edge);
	return [...parts.values()];
}
// src/report/picture/picture-layout.ts
const PICTURE_SIZES = {
	nodeHeight: 58,
	character: 7.9,
	labelCharacter: 6.7,
	labelHeight: 16,
	padding: 14,
	maxName: 32,
	maxLabel: 36
};
const GAP = 28;
const PREFERRED_WIDTH = 1120;
function layoutPicture({ nodes, edges }) {
	const parts = connectedParts(nodes, edges).map(layoutPart);
	const shelf = {
		x: GAP,
		y: GAP,
		height: 0
	};
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
		edges: placed.flatMap((part) => part.edges)
	};
}
function layoutPart({ nodes, edges }) {
	const graph = new Graph({ multigraph: true });
	graph.setGraph({
		rankdir: "LR",
		nodesep: 22,
		edgesep: 14,
		ranksep: 46
	});
	const names = new Map(nodes.map(({ key }, i) => [key, `n${i}`]));
	for (const node of nodes) graph.setNode(names.get(node.key) ?? "", { ...sizeOf(node) });
	const known = edges.flatMap((edge, i) => {
		const [from, to] = [names.get(edge.from), names.get(edge.to)];
		return from === void 0 || to === void 0 ? [] : [{
			edge,
			from,
			to,
			name: `e${i}`
		}];
	});
	for (const { edge, from, to, name } of known) graph.setEdge(from, to, {
		...labelSizeOf(edge),
		labelpos: "c"
	}, name);
	layout(graph);
	const size = graph.graph();
	const placed = nodes.map((node) => {
		const { x, y } = graph.node(names.get(node.key) ?? "");
		return {
			...node,
			...sizeOf(node),
			...rounded({
				x,
				y
			})
		};
	});
	const byKey = new Map(placed.map((node) => [node.key, node]));
	return {
		width: size.width ?? 0,
		height: size.height ?? 0,
		nodes: placed,
		edges: known.map(({ edge, from, to, name }) => {
			const { points = [], x = 0, y = 0 } = graph.edge(from, to, name);
			const way = betweenSides(points, byKey.get(edge.from), byKey.get(edge.to));
			return {
				...edge,
				points: way.map(rounded),
				labelAt: rounded({
					x,
					y
				})
			};
		})
	};
}
function betweenSides(points, from, to) {
	const inner = points.slice(1, -1);
	const [start, end] = [points[0], points.at(-1)];
	if (from === void 0 || to === void 0 || start === void 0 || end === void 0) return points;
	return [
		atSide(start, from, inner[0] ?? to),
		...inner,
		atSide(end, to, inner.at(-1) ?? from)
	];
}
function atSide({ y }, node, next) {
	const reach = node.height / 2 - 8;
	const side = next.x < node.x ? -1 : 1;
	return {
		x: node.x + side * node.width / 2,
		y: Math.min(node.y + reach, Math.max(node.y - reach, y))
	};
}
function movePart({ width, height, nodes, edges }, { x, y }) {
	const moved = (point) => ({
		...point,
		...rounded({
			x: point.x + x,
			y: point.y + y
		})
	});
	return {
		width,
		height,
		nodes: nodes.map(moved),
		edges: edges.map((edge) => ({
			...edge,
			points: edge.points.map(moved),
			labelAt: moved(edge.labelAt)
		}))
	};
}
function rounded({ x, y }) {
	return {
		x: Math.round(x * 10) / 10,
		y: Math.round(y * 10) / 10
	};
}
function kindLine({ kind, isMissing }) {
	return isMissing ? `${kind}, missing` : kind;
}
function whereLine({ namespace, snapshot }) {
	return snapshot === void 0 ? namespace : `${snapshot} ${namespace}`;
}
function sizeOf(node) {
	const { character, labelCharacter, padding, nodeHeight, maxName } = PICTURE_SIZES;
	const widthOf = (text, each) => Math.min(text.length, maxName) * each;
	const widest = Math.max(widthOf(node.name, character), widthOf(kindLine(node), labelCharacter), widthOf(whereLine(node), labelCharacter));
	return {
		width: Math.round(Math.max(90, widest + 2 * padding)),
		height: nodeHeight
	};
}
function labelSizeOf({ label }) {
	if (label === "") return {
		width: 0,
		height: 0
	};
	const { labelCharacter, labelHeight, maxLabel } = PICTURE_SIZES;
	return {
		width: Math.round(Math.min(label.length, maxLabel) * labelCharacter) + 8,
		height: labelHeight
	};
}
// src/report/picture/kind-group.ts
const GROUPS = new Map(Object.entries({
	workload: [
		"Pod",
		"Deployment",
		"StatefulSet",
		"DaemonSet",
		"ReplicaSet",
		"ReplicationController",
		"Job",
		"CronJob"
	],
	network: [...[
		"Service",
		"Ingress",
		"IngressClass",
		"NetworkPolicy",
		"Endpoints",
		"EndpointSlice",
		"Gateway"
	], ...[
		"HTTPRoute",
		"GRPCRoute",
		"TLSRoute",
		"TCPRoute",
		"VirtualService",
		"DestinationRule",
		"ServiceMonitor"
	]],
	config: ["ConfigMap", "Secret"],
	storage: [
		"PersistentVolumeClaim",
		"PersistentVolume",
		"StorageClass",
		"VolumeSnapshot",
		"NFS export"
	],
	access: [
		"ServiceAccount",
		"Role",
		"RoleBinding",
		"ClusterRole",
		"ClusterRoleBinding"
	],
	scaling: [
		"HorizontalPodAutoscaler",
		"VerticalPodAutoscaler",
		"PodDisruptionBudget",
		"ScaledObject",
		"PriorityClass"
	]
}).flatMap(([group, kinds]) => kinds.map((kind) => [kind, group])));
function kindGroupOf(kind) {
	return GROUPS.get(kind) ?? "other";
}
// src/report/picture/picture-model.ts
function pictureModel(findings, maxNodes) {
	const graph = new PictureGraph();
	let count = 0;
	for (const finding of findings) {
		if (!graph.add(partOf(finding), finding, maxNodes)) return {
			...graph.model(),
			findings: count,
			isCut: true
		};
		count += 1;
	}
	return {
		...graph.model(),
		findings: count,
		isCut: false
	};
}
var PictureGraph = class {
	#nodes = new Map();
	#edges = new Map();
	add({ nodes, edges }, { id, severity }, maxNodes) {
		const added = new Set(nodes.filter(({ key }) => !this.#nodes.has(key)).map(({ key }) => key));
		if (this.#nodes.size + added.size > maxNodes) return false;
		for (const { isSubject, ...parts } of nodes) {
			const node = this.#nodes.get(parts.key) ?? {
				...parts,
				findings: []
			};
			this.#nodes.set(parts.key, node);
			if (node.findings.at(-1) !== id) node.findings.push(id);
			if (isSubject) node.severity = graver(node.severity, severity);
		}
		for (const one of edges) if (one.from !== one.to) this.#edges.set(JSON.stringify([
			one.from,
			one.to,
			one.form,
			one.words
		]), one);
		return true;
	}
	model() {
		return {
			nodes: [...this.#nodes.values()],
			edges: [...this.#edges.values()]
		};
	}
};
function graver(one, other) {
	return one !== void 0 && SEVERITY_RANK[one] >= SEVERITY_RANK[other] ? one : other;
}
function partOf({ resources, absentKind, evidence, links, snapshot }) {
	const nodeOf = (object, isSubject = false) => objectNode(object, snapshot, isSubject);
	const subjects = resources.map((resource) => nodeOf(resource, true));
	const [subject, partner] = subjects;
	const nodes = [...subjects];
	const edges = [];
	if (subject === void 0) nodes.push(absentNode(absentKind ?? "", snapshot));
	for (const { from, to, by } of links) {
		const [start, end] = [nodeOf(from), nodeOf(to)];
		nodes.push(start, end);
		edges.push(edge(start, end, "link", by));
	}
	for (const { lookedFor, nearest } of evidence) {
		const missing = missingNode(lookedFor, snapshot);
		nodes.push(missing);
		if (subject !== void 0) edges.push(edge(subject, missing, "missing", joining(lookedFor)));
		if (nearest === void 0) continue;
		const near = nodeOf(nearest);
		nodes.push(near);
		edges.push(edge(missing, near, "nearest", nearest.text));
	}
	if (subject !== void 0 && partner !== void 0 && links.length === 0) edges.push(edge(subject, partner, "link", ""));
	return {
		nodes,
		edges
	};
}
function objectNode(object, snapshot, isSubject) {
	const { apiVersion = "", kind, namespace, name } = object;
	return node({
		key: JSON.stringify([
			snapshot ?? "",
			groupOf(apiVersion),
			kind,
			namespace,
			name
		]),
		kind,
		namespace,
		name,
		isMissing: false,
		isSubject
	}, snapshot);
}
const SHOWN_ELSEWHERE = [
	"namespace",
	"name",
	"kind",
	"apiVersion"
];
function missingNode(lookedFor, snapshot) {
	const { kinds, values, text, selector, labels } = lookedFor;
	const textsOf = (what) => values.find((value) => value.what === what)?.texts.join(" or ") ?? "";
	const selecting = Object.entries(labels ?? {}).map(([label, value]) => `${label}=${value}`);
	const fields = values.filter(({ what, texts }) => !SHOWN_ELSEWHERE.includes(what) && texts.length > 0).map(({ what, texts }) => `${what} ${texts.join(" or ")}`);
	const name = [
		textsOf("name"),
		selector ?? "",
		...selecting,
		...fields
	].filter((word) => word !== "").join(", ");
	return node({
		key: JSON.stringify([
			"missing",
			snapshot ?? "",
			kinds,
			text
		]),
		kind: kinds.length === 0 ? "object" : kinds.join(" or "),
		namespace: textsOf("namespace"),
		name,
		isMissing: true,
		isSubject: false
	}, snapshot);
}
function absentNode(absentKind, snapshot) {
	const kind = absentKind === "" ? "object" : absentKind;
	return node({
		key: JSON.stringify([
			"missing",
			snapshot ?? "",
			kind
		]),
		kind,
		namespace: "",
		name: "",
		isMissing: true,
		isSubject: true
	}, snapshot);
}
function node(parts, snapshot) {
	return {
		...parts,
		group: kindGroupOf(parts.kind),
		...snapshot === void 0 ? {} : { snapshot }
	};
}
function edge(from, to, form, words) {
	return {
		from: from.key,
		to: to.key,
		form,
		words,
		label: form === "link" ? shortPath(words) : words
	};
}
function shortPath(path) {
	return path.replace(/\[[^\]]*\]/g, "").split(".").slice(-2).join(".");
}
function joining({ selector, labels, values }) {
	if (selector !== void 0) return "selects";
	if (labels !== void 0) return "selected by";
	return values.some(({ what }) => what === "name") ? "names" : "looks for";
}
// src/report/picture/picture-svg.ts
function pictureSvg({ width, height, nodes, edges }, options) {
	const { title, description, idPrefix } = options;
	return [
		`<svg class="picture" xmlns="http://www.w3.org/2000/svg" role="group" aria-labelledby="${idPrefix}title" aria-describedby="${idPrefix}desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
		`<title id="${idPrefix}title">${text$1(title)}</title>`,
		`<desc id="${idPrefix}desc">${text$1(description)}</desc>`,
		`<defs><marker id="${idPrefix}arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="pic-arrow" d="M0 0L8 4L0 8z"/></marker></defs>`,
		`<g aria-hidden="true">${edges.map((edge) => edgeSvg(edge, idPrefix)).join("")}</g>`,
		...nodes.map(nodeSvg),
		"</svg>\n"
	].join("\n");
}
function nodeWords({ kind, namespace, name, snapshot, isMissing, severity, findings }) {
	const where = namespace === "" ? "" : ` in namespace ${namespace}`;
	const root = snapshot === void 0 ? "" : ` of ${snapshot}`;
	const state = isMissing ? ", missing" : "";
	const about = severity === void 0 ? "takes part in" : `${severity},`;
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
		...isMissing ? ["pic-missing"] : [],
		...severity === void 0 ? [] : [`sev-${severity}`]
	];
	const line = (words, offset, name) => words === "" ? "" : `<text class="${name}" x="${number(left + padding)}" y="${number(top + offset)}">${text$1(cutTo(words, maxName))}</text>`;
	const words = text$1(nodeWords(node));
	return [
		`<a class="${classes.join(" ")}" href="#${escapeMarkup(findings[0] ?? "")}" data-findings="${escapeMarkup(findings.join(" "))}">`,
		`<title>${words}</title>`,
		"<g aria-hidden=\"true\">",
		`<rect class="pic-box" x="${number(left)}" y="${number(top)}" width="${width}" height="${height}" rx="7"/>`,
		`<rect class="pic-group" x="${number(left)}" y="${number(top + 7)}" width="4" height="${height - 14}"/>`,
		line(kindLine(node), 17, "pic-kind"),
		line(name === "" ? "none" : name, 34, "pic-name"),
		line(whereLine(node), 50, "pic-where"),
		"</g></a>"
	].join("");
}
function edgeSvg({ points, label, labelAt, form }, idPrefix) {
	const path = `<path class="pic-edge pic-${form}-edge" d="${wayOf(points)}" marker-end="url(#${idPrefix}arrow)"/>`;
	if (label === "") return path;
	const words = text$1(cutTo(label, PICTURE_SIZES.maxLabel));
	return `${path}<text class="pic-label" x="${labelAt.x}" y="${number(labelAt.y + 4)}" text-anchor="middle">${words}</text>`;
}
function wayOf([first, ...rest]) {
	if (first === void 0) return "";
	let { x, y } = first;
	const pieces = rest.map((point) => {
		const middle = number((x + point.x) / 2);
		const piece = `C${middle} ${y} ${middle} ${point.y} ${point.x} ${point.y}`;
		({x, y} = point);
		return piece;
	});
	return `M${first.x} ${first.y}${pieces.join("")}`;
}
function text$1(words) {
	return escapeMarkup(visibleText(words, 400));
}
function cutTo(words, length) {
	const characters = [...visibleText(words)];
	return characters.length <= length ? characters.join("") : `${characters.slice(0, length - 1).join("")}…`;
}
function number(value) {
	return String(Math.round(value * 10) / 10);
}
// src/report/picture/findings-picture.ts
const MAX_NODES = 120;
function pictureOfFindings(source) {
	const model = pictureModel(picturedFindings(source), MAX_NODES);
	if (model.nodes.length === 0) return void 0;
	const words = wordsOf(model, source.findings.length);
	return {
		words,
		svg: pictureSvg(layoutPicture(model), {
			title: "Resources of the findings",
			description: words,
			idPrefix: "picture-"
		}),
		links: linkWords(model)
	};
}
function* picturedFindings({ findings, idOf, evidence, linksOf }) {
	for (const finding of findings) {
		const { severity, resources, absentKind, snapshot } = finding;
		yield {
			id: idOf(finding),
			severity,
			resources,
			...absentKind === void 0 ? {} : { absentKind },
			...snapshot === void 0 ? {} : { snapshot },
			evidence: evidence(finding).map(flatEvidence).map(({ lookedFor, nearest }) => ({
				lookedFor,
				...nearest === void 0 ? {} : { nearest }
			})),
			links: linksOf?.(finding) ?? []
		};
	}
}
function wordsOf({ nodes, findings, isCut }, count) {
	const missing = nodes.filter(({ isMissing }) => isMissing).length;
	const things = pluralize(nodes.length - missing, "resource");
	const lacking = missing === 0 ? "" : `, and ${pluralize(missing, "thing")} that ${missing === 1 ? "is" : "are"} looked for and not there`;
	return `${things} of ${isCut ? `the ${findings} gravest of ${count} findings; the picture has room for ${MAX_NODES} nodes` : pluralize(findings, "finding")}${lacking}. A node leads to its first finding.`;
}
function linkWords({ nodes, edges }) {
	const byKey = new Map(nodes.map((node) => [node.key, node]));
	return edges.flatMap(({ from, to, words, form }) => {
		const [start, end] = [byKey.get(from), byKey.get(to)];
		if (start === void 0 || end === void 0) return [];
		const [name, other] = [nameOf$1(start), nameOf$1(end)];
		if (form === "nearest") return [`${other} comes nearest to ${name}: ${words}`];
		if (form === "missing") return [`${name} ${words} ${other}, which is not there`];
		return [`${name} and ${other}${words === "" ? "" : `: ${words}`}`];
	});
}
function nameOf$1({ kind, namespace, name }) {
	return [
		kind,
		namespace,
		name
	].filter((part) => part !== "").join("/");
}
// src/report/html/finding-view.ts
function findingView(finding, id, { reasons, evidence }) {
	const { severity, message, resources, uncertain, suppression, snapshot } = finding;
	const line = (label, words, tone = "") => ({
		label,
		words,
		tone
	});
	return {
		id,
		severity,
		message,
		namespaces: JSON.stringify([...new Set(resources.map(({ namespace }) => namespace))]),
		uncertain: uncertain !== void 0,
		resources: resources.map((resource) => ({
			actor: resource.actor,
			...objectView(resource),
			excerpt: excerptOf(resource)
		})),
		evidence: evidenceViews(finding, evidence),
		lines: [
			...resources.length > 0 ? [] : [line("there is no", finding.absentKind || "object")],
			...snapshot === void 0 ? [] : [line("in", snapshot)],
			...uncertain === void 0 ? [] : [line("uncertain", uncertain, "uncertain")],
			...reasons(finding).map((reason) => line("why", reason)),
			...finding.for === void 0 ? [] : [line("for", finding.for)],
			...suppression === void 0 ? [] : [line("suppressed", `${suppression.reason} (by ${suppression.by}${placeIn(suppression.place)})`)]
		]
	};
}
function evidenceViews(finding, evidence) {
	return evidence(finding).map(flatEvidence).map(({ lookedFor, nearest, nothingNear }) => ({
		lookedFor: lookedFor.text,
		object: nearest === void 0 ? "" : nameOf(nearest),
		place: nearest === void 0 ? "" : placeText(nearest),
		text: nearest?.text ?? nothingNear ?? ""
	}));
}
function objectView(resource) {
	return {
		object: nameOf(resource),
		place: placeText(resource),
		template: resource.template === true
	};
}
function excerptOf(resource) {
	const excerpt = fieldExcerpt(resource);
	return excerpt === void 0 ? void 0 : markedLine(excerpt);
}
function nameOf({ kind, namespace, name }) {
	return namespace === "" ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}
function placeIn(place) {
	return place === void 0 ? "" : `, ${placeText(place)}`;
}
function placeText({ file, line, column, field }) {
	if (file !== void 0 && field !== void 0) return `${file}:${field.line}:${field.column} ${field.path}`;
	return [
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":");
}
// src/report/html/diagnostics-view.ts
const MAX_DIAGNOSTICS = 1e3;
function diagnosticsView(diagnostics) {
	const errors = diagnostics.filter(({ severity }) => severity === "error").length;
	return {
		words: `What patternc says of its input: ${`${pluralize(errors, "error")}, ${pluralize(diagnostics.length - errors, "warning")}`}${diagnostics.length > MAX_DIAGNOSTICS ? `; the first ${MAX_DIAGNOSTICS} are shown` : ""}.`,
		diagnostics: diagnostics.slice(0, MAX_DIAGNOSTICS).map(({ code, severity, message, help, place }) => ({
			code,
			severity,
			message,
			help,
			place: place === void 0 ? "" : placeText(place)
		}))
	};
}
// src/report/html/element-ids.ts
var ElementIds = class {
	#ids = new Map();
	#counts = new Map();
	of(finding) {
		const known = this.#ids.get(finding);
		if (known !== void 0) return known;
		const fingerprint = `finding-${finding.fingerprint}`;
		const count = (this.#counts.get(fingerprint) ?? 0) + 1;
		this.#counts.set(fingerprint, count);
		const id = count === 1 ? fingerprint : `${fingerprint}-${count}`;
		this.#ids.set(finding, id);
		return id;
	}
};
// src/report/html/pattern-group.ts
function groupByPattern(findings) {
	const byName = new Map();
	for (const finding of findings) {
		const list = byName.get(finding.pattern.name);
		if (list === void 0) byName.set(finding.pattern.name, [finding]);
		else list.push(finding);
	}
	const rank = ({ severity }) => SEVERITY_RANK[severity];
	return [...byName.values()].flatMap((list) => {
		const sorted = list.sort((a, b) => rank(b) - rank(a));
		const [first] = sorted;
		if (first === void 0) return [];
		const { pattern, severity } = first;
		return [{
			pattern,
			severity,
			findings: sorted,
			uncertain: countUncertain(sorted)
		}];
	}).sort((a, b) => rank(b) - rank(a) || compareCodePoints(a.pattern.name, b.pattern.name)).map((group, i) => ({
		id: `pattern-${i + 1}`,
		...group
	}));
}
// src/report/html/web-address.ts
function webAddress(text) {
	if (!/^https?:\/\//i.test(text)) return void 0;
	try {
		const { protocol, href, username, password } = new URL(text);
		return (protocol === "http:" || protocol === "https:") && username === "" && password === "" ? href : void 0;
	} catch {
		return;
	}
}
// src/report/html/markdown-html.ts
const MAX_LENGTH = 6e4;
function markdownHtml(markdown, options) {
	const { headingLevel, fragmentOf, addressOf, headingId, maxLength = MAX_LENGTH } = options;
	const anchor = (href, words) => {
		const beside = addressOf?.(href);
		if (beside !== void 0) return `<a href="${escapeMarkup(beside)}">${words}</a>`;
		const fragment = fragmentOf(href);
		if (fragment !== void 0) return `<a href="#${escapeMarkup(fragment)}">${words}</a>`;
		const address = webAddress(href);
		return address === void 0 ? words : `<a href="${escapeMarkup(address)}" rel="noopener noreferrer">${words}</a>`;
	};
	const marked = new Marked({
		gfm: true,
		tokenizer: {
			html: (source) => {
				const raw = /^ {0,3}<!--[\s\S]*?-->[ \t]*(?:\n+|$)/.exec(source)?.[0];
				return raw === void 0 ? void 0 : {
					type: "html",
					block: true,
					pre: false,
					raw,
					text: ""
				};
			},
			tag: () => void 0
		},
		renderer: {
			html: () => "",
			text(token) {
				return "tokens" in token && token.tokens !== void 0 ? this.parser.parseInline(token.tokens) : escapeMarkup(token.text);
			},
			code: ({ text }) => `<pre><code>${escapeMarkup(text)}</code></pre>\n`,
			codespan: ({ text }) => `<code>${escapeMarkup(text)}</code>`,
			heading({ depth, tokens, text }) {
				const level = Math.min(6, headingLevel + Math.max(1, depth - 1));
				return `<h${level}${headingId === void 0 ? "" : ` id="${escapeMarkup(headingId(text))}"`}>${this.parser.parseInline(tokens)}</h${level}>\n`;
			},
			link({ href, tokens }) {
				return anchor(href, this.parser.parseInline(tokens));
			},
			image: ({ text }) => escapeMarkup(text),
			checkbox: ({ checked }) => checked ? "[x] " : "[ ] "
		}
	});
	const text = visibleLines(markdown.slice(0, maxLength)).replace(/^\s*# .*\n/, "");
	return trustedHtml(marked.parse(text, { async: false }));
}
// src/report/html/pattern-text.ts
const HEADING_LEVEL = 3;
function patternText({ name, docUrl, reference }, fragments, details) {
	const markdown = details?.pageOf(name);
	return {
		page: markdown === void 0 ? trustedHtml(`<p>${text(details?.descriptionOf(name) ?? "This pattern has no page here.")}</p>`) : markdownHtml(markdown, {
			headingLevel: HEADING_LEVEL,
			fragmentOf: (link) => fragments.get(/^\.\.\/([^/]+)\/(?:README\.md)?$/.exec(link)?.[1] ?? "")
		}),
		see: [docUrl, reference].flatMap((one) => one === void 0 || one === "" ? [] : [linkOf(one)])
	};
}
function linkOf(words) {
	const address = webAddress(words);
	if (address === void 0) return trustedHtml(text(words));
	return trustedHtml(`<a href="${text(address)}" rel="noopener noreferrer">${text(words)}</a>`);
}
function text(words) {
	return escapeMarkup(visibleText(words));
}
// src/report/html/report-facts.ts
const TONES = {
	CRITICAL: "bad",
	HIGH: "bad",
	MEDIUM: "warn",
	WARNING: "warn",
	LOW: "note",
	INFO: "note"
};
function factsOf({ documents, objects, patterns, findings, suppressed, diagnostics }) {
	const fact = (label, value, tone = "") => ({
		label,
		value: String(value),
		tone
	});
	const some = (label, value, tone = "") => value === 0 ? [] : [fact(label, value, tone)];
	const bySeverity = Object.entries(countBySeverity(findings)).reverse();
	return [
		fact("Objects", objects),
		...some("Other documents", documents - objects),
		fact("Patterns", patterns),
		fact("Findings", findings.length),
		...bySeverity.map(([severity, count]) => fact(severity, count, TONES[severity])),
		...some("Uncertain", countUncertain(findings), "warn"),
		...some("Suppressed", suppressed.length),
		...some("Files refused", filesRefused(diagnostics), "bad")
	];
}
function filesRefused(diagnostics) {
	const refusals = diagnostics.filter(({ code, severity }) => severity === "error" && code.startsWith("read/"));
	return new Set(refusals.map(({ place }) => place?.file ?? "")).size;
}
// src/report/html/html-report.ts
const MAX_FINDINGS = 2e4;
const TEMPLATE_NAMES = [
	"start",
	"picture",
	"findings",
	"group",
	"finding",
	"diagnostics",
	"end"
];
function* htmlReport(report, background, details, maxFindings = MAX_FINDINGS) {
	const templates = Object.fromEntries(TEMPLATE_NAMES.map((name) => [name, htmlTemplate(`html/${name}.html.hbs`)]));
	const groups = groupByPattern(report.findings);
	const ids = new ElementIds();
	const style = resource("page.css") + resource("picture.css");
	const script = resource("page.js");
	const picture = pictureOfFindings({
		findings: groups.flatMap(({ findings }) => findings),
		idOf: (finding) => ids.of(finding),
		evidence: background.evidence,
		...details === void 0 ? {} : { linksOf: details.linksOf }
	});
	const patterns = groups.map(groupView);
	yield templates.start({
		policy: policyOf(style, script),
		style: trustedHtml(style),
		title: "patternc report",
		about: aboutOf(report),
		facts: factsOf(report),
		patterns,
		hasUncertain: countUncertain(report.findings) > 0,
		hasPicture: picture !== void 0,
		hasSuppressed: report.suppressed.length > 0,
		hasDiagnostics: report.diagnostics.length > 0
	});
	if (picture !== void 0) yield templates.picture({
		...picture,
		svg: trustedHtml(picture.svg)
	});
	yield templates.findings({
		count: report.findings.length,
		status: statusOf(report.findings.length, maxFindings),
		patterns,
		severities: Object.entries(countBySeverity(report.findings)).reverse().map(([severity, count]) => ({
			severity,
			count
		})),
		uncertain: countUncertain(report.findings)
	});
	const rendering = {
		templates,
		ids,
		background,
		maxFindings
	};
	yield* groupTexts(groups, {
		...rendering,
		...details === void 0 ? {} : { details }
	});
	yield "</section>\n";
	yield* suppressedTexts(report.suppressed, rendering);
	if (report.diagnostics.length > 0) yield templates.diagnostics(diagnosticsView(report.diagnostics));
	yield templates.end({
		about: aboutOf(report),
		script: trustedHtml(script)
	});
}
function* groupTexts(groups, { templates, ids, background, maxFindings, details }) {
	const fragments = new Map(groups.map(({ id, pattern }) => [pattern.name, id]));
	let room = maxFindings;
	for (const group of groups) {
		const { findings, pattern } = group;
		yield templates.group({
			...groupView(group),
			...patternText(pattern, fragments, details)
		});
		for (const finding of findings.slice(0, room)) yield templates.finding(findingView(finding, ids.of(finding), background));
		yield "</div>\n</div>\n";
		room -= Math.min(room, findings.length);
	}
}
function* suppressedTexts(suppressed, { templates, ids, background, maxFindings }) {
	if (suppressed.length === 0) return;
	yield `<section id="suppressed" aria-labelledby="suppressed-heading">\n<h2 id="suppressed-heading">Suppressed</h2>\n<details>\n<summary>${pluralize(suppressed.length, "finding")} that somebody decided to live with</summary>\n<div role="list" class="list">\n`;
	for (const finding of suppressed.slice(0, maxFindings)) yield templates.finding(findingView(finding, ids.of(finding), background));
	yield "</div>\n</details>\n</section>\n";
}
function groupView({ id, pattern, severity, findings, uncertain }) {
	const { name, displayName, category } = pattern;
	return {
		id,
		name,
		displayName,
		category,
		severity,
		uncertain,
		count: findings.length
	};
}
function statusOf(count, maxFindings) {
	if (count === 0) return "There are no findings.";
	if (count > maxFindings) return `The first ${maxFindings} of ${count} findings are shown; -o json has all of them.`;
	return `All ${pluralize(count, "finding")} ${count === 1 ? "is" : "are"} shown.`;
}
function aboutOf({ version, engine, bundle, revision }) {
	const policy = bundle ?? revision;
	return `patternc ${version}, engine ${engine}${policy === void 0 ? "" : `, policy ${policy}`}`;
}
function resource(name) {
	return readFileSync(`${TEMPLATES}html/${name}`, "utf8");
}
function policyOf(style, script) {
	return trustedHtml([
		"default-src 'none'",
		`style-src '${hashOf(style)}'`,
		`script-src '${hashOf(script)}'`,
		"img-src data:",
		"base-uri 'none'",
		"form-action 'none'"
	].join("; "));
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
export { htmlReport };

//# sourceMappingURL=html-report.js.map