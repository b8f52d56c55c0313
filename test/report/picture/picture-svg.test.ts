import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { layoutPicture } from "../../../src/report/picture/picture-layout.js";
import { pictureModel } from "../../../src/report/picture/picture-model.js";
import { pictureSvg } from "../../../src/report/picture/picture-svg.js";
import type { PicturedFinding } from "../../../src/report/picture/pictured-finding.js";
import { PROJECT } from "../../cli/patternc.js";
import { INGRESS, PICTURED, SERVICE } from "./sample.js";

const OPTIONS = { title: "Resources", description: "All of them", idPrefix: "p-" };

function drawn(findings: readonly PicturedFinding[], options = OPTIONS): string {
	return pictureSvg(layoutPicture(pictureModel(findings, 200)), options);
}

/** Chains of three, none linked to another. */
function chains(count: number): readonly PicturedFinding[] {
	return Array.from({ length: count }, (_, i) => ({
		...PICTURED,
		id: `f${i}`,
		resources: [{ ...INGRESS, name: `i${i}`, namespace: `ns${i}` }],
		evidence: PICTURED.evidence.map(({ lookedFor, nearest }) => ({
			lookedFor: { ...lookedFor, text: `Service ${i}` },
			...(nearest === undefined ? {} : { nearest: { ...nearest, namespace: `ns${i}` } }),
		})),
	}));
}

describe("the layout of a picture", () => {
	const { width, height, nodes, edges } = layoutPicture(pictureModel(chains(20), 200));

	test("has every node inside of the picture, and no two on each other", () => {
		expect(nodes).toHaveLength(60);
		for (const one of nodes) {
			expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
			expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
			expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0);
			expect(one.y + one.height / 2).toBeLessThanOrEqual(height);
			const covered = nodes.filter(
				(other) =>
					other !== one &&
					Math.abs(other.x - one.x) < (other.width + one.width) / 2 &&
					Math.abs(other.y - one.y) < (other.height + one.height) / 2,
			);
			expect(covered).toEqual([]);
		}
	});

	test("lets an edge begin and end at the sides of its boxes", () => {
		const byKey = new Map(nodes.map((node) => [node.key, node]));
		for (const { from, to, points } of edges) {
			const [start, end] = [byKey.get(from), byKey.get(to)];
			expect(points[0]?.x).toBeCloseTo((start?.x ?? 0) + (start?.width ?? 0) / 2, 0);
			expect(points.at(-1)?.x).toBeCloseTo((end?.x ?? 0) - (end?.width ?? 0) / 2, 0);
		}
	});

	test("puts parts without a link into rows of a screen's width", () => {
		expect(width).toBeLessThan(1300);
		expect(height).toBeLessThan(20 * 100);
	});

	test("takes names such as __proto__, and circles", () => {
		const odd = { ...PICTURED, resources: [{ ...INGRESS, name: "__proto__", namespace: "constructor" }] };
		const circle = [
			{ from: INGRESS, to: SERVICE, by: "a" },
			{ from: SERVICE, to: INGRESS, by: "b" },
			{ from: SERVICE, to: SERVICE, by: "c" },
		];
		expect(layoutPicture(pictureModel([odd, { ...PICTURED, links: circle }], 20)).nodes).toHaveLength(4);
	});

	test("of nothing is empty", () => {
		expect(layoutPicture(pictureModel([], 5)).nodes).toEqual([]);
	});
});

describe("a picture", () => {
	test("is the same for the same findings", () => {
		expect(drawn(chains(5))).toBe(drawn(chains(5)));
	});

	test("says in words what it is, and what each node is", () => {
		const svg = drawn([PICTURED]);
		expect(svg).toContain('<title id="p-title">Resources</title>');
		expect(svg).toContain('<desc id="p-desc">All of them</desc>');
		expect(svg).toContain("<title>Ingress shop in namespace shop: HIGH, 1 finding</title>");
		expect(svg).toContain("<title>Service cart, port 80 in namespace shop, missing: takes part in 1 finding</title>");
	});

	test("leads from its nodes to their findings", () => {
		const svg = drawn([PICTURED, { ...PICTURED, id: "b" }]);
		expect(svg).toContain('class="pic-node pic-network sev-HIGH" href="#a" data-findings="a b"');
		expect(svg.match(/<a class="pic-node/g)).toHaveLength(3);
	});

	test.each([
		"<script>alert(1)</script>",
		`"><img src=x onerror="alert(1)">`,
		"</title></svg><script>",
		"]]>",
		"\u202e",
	])("makes no markup of %j", (text) => {
		const object = { apiVersion: text, kind: text, namespace: text, name: text };
		const evidence = [{ lookedFor: { text, kinds: [text], values: [], selector: text }, nearest: { ...object, text } }];
		const links = [{ from: object, to: { ...object, name: "b" }, by: text }];
		const svg = drawn([{ ...PICTURED, id: "a", resources: [object], evidence, links }], {
			...{ title: text, description: text, idPrefix: "p-" },
		});
		expect(svg).not.toContain("\u202e");
		const elements = [...new DOMParser().parseFromString(svg, "image/svg+xml").getElementsByTagName("*")];
		const tags = new Set(elements.map(({ tagName }) => tagName));
		expect([...tags].sort()).toEqual([..."a defs desc g marker path rect svg text title".split(" ")]);
		const attributes = new Set(elements.flatMap(({ attributes: all }) => [...all].map(({ name }) => name)));
		expect([...attributes].filter((name) => name.startsWith("on") || name === "style")).toEqual([]);
	});
});

test("the picture can be drawn in a browser: nothing that it imports asks for Node", () => {
	const seen = new Map<string, readonly string[]>();
	const visit = (file: string) => {
		if (seen.has(file)) return;
		const imports = [...readFileSync(file, "utf8").matchAll(/^import (?!type )[^;]*? ?"([^"]+)";$/gm)].map(
			([, path = ""]) => path,
		);
		seen.set(
			file,
			imports.filter((path) => !path.startsWith(".")),
		);
		for (const path of imports) if (path.startsWith(".")) visit(join(dirname(file), path.replace(/\.js$/, ".ts")));
	};
	const folder = join(PROJECT, "src/report/picture");
	for (const file of readdirSync(folder)) visit(join(folder, file));
	expect(seen.size).toBeGreaterThan(6);
	expect([...new Set([...seen.values()].flat())]).toEqual(["@dagrejs/dagre"]);
});
