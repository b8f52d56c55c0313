import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { SourceText } from "../../src/base/source-text.js";
import { versions } from "../../src/cli/version.js";
import { compilePatterns } from "../../src/compile.js";
import { readPatterns } from "../../src/pattern/read-pattern.js";
import { packBundle } from "../../src/targets/bundle/bundle.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { realBrowser } from "../real-tool.js";
import { buildSite, fragmentOf, SERVER_FILE, serveSite } from "./built-site.js";
import { HOSTILE, HOSTILE_MANIFESTS, HOSTILE_PATTERN, writeHostileRegistry } from "./hostile-registry.js";
import { type RegistryCase, type RegistryExample, registryExamples, runExample } from "./registry-examples.js";
import { done, SiteBrowser, soon, stateOf, statusOf } from "./site-browser.js";

const executablePath = realBrowser();
const folder = temporaryFolder();
const site = join(folder, "site");
const hostileSite = join(folder, "hostile-site");
const SCREENSHOTS = join(PROJECT, "docs/screenshots");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Hosts that Chromium asks for by itself, with no page open. */
const BROWSERS_OWN = /\b(?:google|googleapis|gvt1)\.com\b/;

/** Examples of both dialects, with a pair, with what is missing, and one that finds nothing. */
const EXAMPLES = [
	"ingress-to-nothing/readme-bad",
	"ingress-to-nothing/readme-good",
	"volume-of-missing-claim/readme-bad",
	"sidecar/readme-bad",
	// Its finding holds in the namespace of its case alone.
	"affinity-to-nothing/excluded-namespaces",
];

/** Compares with what a case expects. One of the registry dialect names resources alone. */
function expectMessages(found: readonly string[], { messages }: Pick<RegistryCase, "messages">, name: string): void {
	if (messages.includes("")) expect(found.length, name).toBe(messages.length);
	else expect(found.toSorted(), name).toEqual(messages.toSorted());
}

/** Findings of a pattern, as a report of JSON has them. */
function findingsOf(report: string, pattern: string): readonly { readonly message: string }[] {
	const { findings } = JSON.parse(report) as {
		readonly findings: readonly { readonly message: string; readonly pattern: string }[];
	};
	return findings.filter((finding) => finding.pattern === pattern);
}

function inBatches<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
	return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** The report that the command line prints of texts. */
async function reportOf(
	{ pattern }: Pick<RegistryExample, "pattern">,
	{ text, namespace }: { readonly text: string; readonly namespace?: string | undefined },
	...options: readonly string[]
): Promise<string> {
	writeFileSync(join(folder, pattern.file), pattern.text);
	writeFileSync(join(folder, "manifests.yaml"), text);
	const inNamespace = namespace === undefined ? [] : ["--namespace", namespace];
	const args = ["check", "manifests.yaml", "-p", pattern.file, ...inNamespace, ...options];
	return (await patternc(args, { cwd: folder })).stdout;
}

/** Run in a page. */
const SITE_CACHES = `caches.keys().then((names) => names.filter((name) => name.startsWith("patternc-site-")).map((name) => name.slice(0, 13)))`;
const dashes = (node: unknown) =>
	(globalThis as unknown as { getComputedStyle(of: unknown): { strokeDasharray: string } }).getComputedStyle(node)
		.strokeDasharray;
const hrefs = (links: readonly unknown[]) => links.map((link) => (link as { readonly href: string }).href);

describe.skipIf(executablePath === undefined)("the site in a real browser", () => {
	let chromium: SiteBrowser;
	let examples: readonly RegistryExample[];

	beforeAll(async () => {
		await buildSite(site);
		examples = registryExamples(site);
		chromium = await SiteBrowser.start(executablePath ?? "", site);
	});
	afterAll(async () => {
		await chromium?.stop();
		expect(chromium?.asked.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
	});
	afterEach(async () => {
		expect(await chromium.settle()).toEqual([]);
	});

	function exampleOf(name: string) {
		const [pattern = "", one = ""] = name.split("/");
		const example = examples.find((each) => each.name === pattern);
		const found = example?.cases.find((each) => each.name === one);
		if (example === undefined || found === undefined) throw new Error(`there is no example ${name}`);
		return { ...example, ...found };
	}

	/** Clicks what downloads, and returns the bytes. */
	async function downloaded(page: Page, id: string): Promise<Buffer> {
		const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`#${id}`).click()]);
		return readFileSync(await download.path());
	}

	test("shows texts and findings before the compiler has come", async () => {
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		await chromium.shared.route("**/opa-compiler-*", async (route) => {
			await held;
			await route.continue();
		});
		const page = await chromium.play("");
		await soon(() => statusOf(page)).toMatch(/^1 finding in 3 objects, says the reference/);
		expect(await page.locator("#loading-words").textContent()).toContain("5.5 MB");
		expect(await page.locator("#findings .finding").count()).toBe(1);
		expect(await page.locator("#download-bundle").isDisabled()).toBe(true);
		release();
		await done(page);
		await chromium.shared.unroute("**/opa-compiler-*");
		expect(await page.locator("#loading").isVisible()).toBe(false);
	});

	test.each(EXAMPLES)("compiles and judges as the command line does: %s", async (name) => {
		const page = await chromium.play(`#example=${name}`);
		await done(page);
		const example = exampleOf(name);
		const messages = await page.locator("#findings .finding > p").allInnerTexts();
		expectMessages(messages, example, name);
		const report = (await downloaded(page, "download-report")).toString("utf8");
		expect(report).toBe(await reportOf(example, example.manifests, "-o", "json"));
	});

	test("draws the picture of the command line's page", async () => {
		const name = "ingress-to-nothing/readme-bad";
		const page = await chromium.play(`#example=${name}`);
		await done(page);
		const example = exampleOf(name);
		const html = await reportOf(example, example.manifests, "-o", "html");
		const svg = /<svg class="picture"[\s\S]*?<\/svg>/.exec(html)?.[0] ?? "";
		const isSame = `new DOMParser().parseFromString(${JSON.stringify(svg)}, "image/svg+xml").documentElement.isEqualNode(document.querySelector("#picture svg"))`;
		expect(await page.evaluate(isSame)).toBe(true);
		await page.locator("#picture-tab").click();
		expect(await page.locator("#picture .pic-missing .pic-box").evaluate(dashes)).not.toBe("none");
		expect(await page.locator("#picture .pic-missing-edge").count()).toBe(1);
	});

	/**
	 * Twenty patterns in a text, as far as they are YAML, by workers as the page has them. To compile each alone takes three
	 * times as long: `PATTERNC_SITE_EXAMPLES=all` does that, judges all cases and compares whole reports, and then
	 * compiles sixty in a text.
	 */
	test("compiles all patterns, and finds in their examples what their cases expect", {
		timeout: 1_800_000,
	}, async () => {
		const isWhole = process.env.PATTERNC_SITE_EXAMPLES === "all";
		const page = await chromium.play("#example=ingress-to-nothing/readme-bad");
		const [inJson, inYaml] = [".json", ".yaml"].map((end) =>
			examples.filter(({ pattern }) => pattern.file.endsWith(end)),
		);
		expect(inJson?.length).toBeGreaterThan(10);
		expect(inYaml?.length).toBeGreaterThan(110);
		const batches = (isWhole ? [1, 60] : [20]).flatMap((size) => inBatches(inYaml ?? [], size));
		const texts = [...inBatches(inJson ?? [], 1), ...batches];
		for (const batch of texts) {
			const cases = batch.flatMap((example) => {
				const judged = example.cases.filter(({ name }) => isWhole || name.startsWith("readme-"));
				return judged.map((one) => ({ ...one, example, title: `${example.name}/${one.name}` }));
			});
			expect(cases.length, batch[0]?.name).toBeGreaterThanOrEqual(2 * batch.length);
			const file = batch[0]?.pattern.file ?? "";
			const pattern = { file, text: batch.map((example) => example.pattern.text).join("\n---\n") };
			const run = await runExample(
				page,
				pattern,
				cases.map(({ manifests }) => manifests),
			);
			expect(run.isCompiled, `${batch[0]?.name}: ${run.refusal}`).toBe(true);
			for (const [i, { example, manifests, messages, title }] of cases.entries()) {
				const report = run.reports[i] ?? "";
				const found = findingsOf(report, example.name);
				expectMessages(
					found.map(({ message }) => message),
					{ messages },
					title,
				);
				if (isWhole && batch.length === 1) expect(report, title).toBe(await reportOf(example, manifests, "-o", "json"));
				else if (found.length > 0) {
					const expected = await reportOf(example, manifests, "-o", "json", "--engine", "reference");
					expect(found, title).toEqual(findingsOf(expected, example.name));
				}
			}
		}
	});

	test("gives the bundle that the command line builds, and the Rego", async () => {
		const page = await chromium.play("#example=ingress-to-nothing/readme-bad");
		await done(page);
		const { pattern } = exampleOf("ingress-to-nothing/readme-bad");
		const read = readPatterns(new SourceText(pattern.file, pattern.text));
		const compiled = read.ok ? await compilePatterns(read.value) : read;
		if (!compiled.ok) throw new Error("the example is refused");
		const bundle = await packBundle(compiled.value, versions);
		expect((await downloaded(page, "download-bundle")).equals(bundle)).toBe(true);
		expect((await downloaded(page, "download-rego")).subarray(0, 2).toString()).toBe("PK");
		expect((await downloaded(page, "download-pattern")).toString("utf8")).toBe(pattern.text);
		await page.locator("#rego-tab").click();
		expect(await page.locator("#rego .cm-content").textContent()).toContain("package kubepattern.ingress_to_nothing");
		await page.locator("#plan-tab").click();
		expect(await page.locator("#plan .cm-content").textContent()).toContain('"ingress-to-nothing"');
		await page.locator("#explanation-tab").click();
		expect(await page.locator("#explanation").textContent()).toContain("looks for");
	});

	test("stays usable while it compiles, and drops what was overtaken", async () => {
		const page = await chromium.play("#example=ingress-to-nothing/readme-bad");
		await done(page);
		const mistaken = fragmentOf("kind: Pattern\nseverty: LOW\n", "");
		// A long turn of the page's own thread is what somebody who types would feel. While a policy is being compiled the
		// texts change once more.
		await page.evaluate(`{
			globalThis.longest = 0;
			let last = performance.now();
			globalThis.timer = setInterval(() => {
				const now = performance.now();
				longest = Math.max(longest, now - last);
				last = now;
			}, 20);
			const result = document.querySelector("#result");
			globalThis.states = [];
			globalThis.observer = new MutationObserver(() => {
				states.push(result.dataset.state);
				if (states.filter((state) => state === "compiling").length === 1 && states.at(-1) === "compiling")
					setTimeout(() => { location.hash = ${JSON.stringify(mistaken)}; }, 100);
			});
			observer.observe(result, { attributes: true });
		}`);
		await page.locator("#pattern-editor .cm-content").focus();
		await page.keyboard.press("Control+Home");
		const start = Date.now();
		await page.keyboard.type("# one\n");
		await soon(() => statusOf(page)).toMatch(/^The pattern has \d+ mistake/);
		const answered = Date.now() - start;
		await chromium.play("#example=ingress-to-nothing/readme-good");
		await done(page);
		const [states, longest] = await page.evaluate<[string[], number]>(
			"clearInterval(timer), observer.disconnect(), [states, longest]",
		);
		// What was compiled for the first text is nobody's.
		expect(states.slice(states.indexOf("refused"))).toEqual([
			"refused",
			"asked",
			"reading",
			"running",
			"compiling",
			"done",
		]);
		expect(longest).toBeLessThan(Math.max(1_000, answered));
	});

	test("says what is wrong at its place, and completes by the schema", async () => {
		const page = await chromium.play(fragmentOf("kind: Pattern\napiVersion: kubepattern.dev/v1\n", ""));
		await soon(() => stateOf(page)).toBe("refused");
		expect(await page.locator("#findings").textContent()).toContain("metadata");
		expect(await page.locator("#pattern-editor .cm-lint-marker-error").count()).toBeGreaterThan(0);
		await page.locator("#pattern-editor .cm-content").focus();
		await page.keyboard.press("Control+End");
		await page.keyboard.type("spec:\n  sev");
		await soon(() => page.locator(".cm-tooltip-autocomplete li").allInnerTexts()).toEqual([
			expect.stringContaining("severity"),
		]);
		// A list that has just opened does not take a key: it may be meant for the text.
		await page.waitForTimeout(200);
		await page.keyboard.press("Enter");
		await page.keyboard.press("Control+Space");
		await soon(() => page.locator(".cm-tooltip-autocomplete").textContent()).toContain("CRITICAL");
		await page.keyboard.press("Escape");
	});

	test("says what is to be said of a pattern that compiles, and leads there", async () => {
		const pattern = HOSTILE_PATTERN.replace(/message: .*/, 'message: "a text without a name"');
		const page = await chromium.play(fragmentOf(pattern, HOSTILE_MANIFESTS));
		await done(page);
		await page.locator("#findings-tab").click();
		expect(await page.locator("#findings .remarks").textContent()).toContain("lint/");
		await page.locator("#findings .remarks .place").first().click();
		expect(await page.evaluate("document.activeElement.id")).toBe("pattern-editor");
	});

	test("runs nothing that a pattern, a manifest or a link says, and shows it as text", async () => {
		const page = await chromium.play(fragmentOf(HOSTILE_PATTERN, HOSTILE_MANIFESTS));
		await done(page);
		for (const tab of ["rego", "plan", "picture", "explanation", "findings"]) {
			await page.locator(`#${tab}-tab`).click();
			const panel = page.locator(["rego", "plan"].includes(tab) ? `#${tab} .cm-content` : `#${tab}`);
			// A plan has no text of a pattern's but values that it compares with.
			expect((await panel.textContent())?.includes("onerror"), tab).toBe(tab !== "plan");
		}
		expect(await page.title()).toBe("Playground - patternc");
		expect(await page.locator("main img, main svg script, #result script, #result [onerror]").count()).toBe(0);
		expect(await page.locator("#findings .finding > p").textContent()).toBe(`${HOSTILE} ${HOSTILE}`);
		expect(await page.locator("#picture .pic-node").count()).toBe(1);
		const inNamespace = fragmentOf(HOSTILE_PATTERN, HOSTILE_MANIFESTS, HOSTILE);
		await chromium.play(inNamespace);
		await soon(() => statusOf(page)).toContain("A namespace has");
		for (const fragment of ["#texts=%00", `#example=../../${HOSTILE}`, "#example=__proto__", "#texts=aGFsbG8"]) {
			await chromium.play(fragment);
			await soon(() => stateOf(page)).not.toBe("asked");
			expect(await page.title()).toBe("Playground - patternc");
		}
		// An example that is not there is asked for, once.
		const { complaints } = chromium;
		complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("404 (Not Found)")));
	});

	test("allows no script but its own", async () => {
		const page = await chromium.open("patterns/index.html");
		await page.evaluate(`{
			const script = document.createElement("script");
			script.textContent = "document.title = 'run'";
			document.body.append(script);
			document.body.insertAdjacentHTML("beforeend", "<p style='color: red' onclick='1'>a</p>");
			fetch("https://example.org/").catch(() => undefined);
		}`);
		const { complaints } = chromium;
		await soon(() => complaints.length).toBeGreaterThanOrEqual(3);
		expect(await page.title()).toBe("Patterns - patternc");
		const said = complaints.splice(0).join("\n");
		expect(said).toMatch(/script-src/);
		expect(said).toMatch(/style-src/);
		expect(said).toMatch(/connect-src/);
		for (const file of pageFiles(site))
			expect(policyIn(file), file).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|data:/);
	});

	test("is used by keyboard alone: an example is chosen, compiled, and its findings are reached", async () => {
		const page = await chromium.play("#example=ingress-to-nothing/readme-bad");
		await done(page);
		await page.locator("#findings-tab").click();
		await page.locator(".skip").focus();
		await tabTo(page, "example");
		await page.keyboard.type("Volume of a claim");
		await soon(() => new URL(page.url()).hash).toBe("#example=volume-of-missing-claim");
		await done(page);
		await tabTo(page, "findings-tab");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Tab");
		expect(await page.locator(":focus").getAttribute("class")).toBe("place");
		await page.keyboard.press("Enter");
		expect(await page.evaluate("document.activeElement.id")).toBe("manifests-editor");
		expect(await page.locator("#manifests-editor .cm-activeLine").textContent()).toContain("claimName");
	});

	/** Presses Tab until an element has the focus, as somebody without a mouse has to. */
	async function tabTo(page: Page, id: string): Promise<void> {
		for (let presses = 0; presses < 25; presses += 1) {
			if ((await page.evaluate("document.activeElement.id")) === id) return;
			await page.keyboard.press("Tab");
		}
		throw new Error(`#${id} is not reached by Tab`);
	}

	test("is used by keyboard: tabs, the picture, the places of findings, and the link of what was typed", async () => {
		const page = await chromium.play("#example=ingress-to-nothing/readme-bad");
		await done(page);
		await page.locator("#findings-tab").focus();
		await page.keyboard.press("ArrowRight");
		expect(await page.locator(":focus").getAttribute("id")).toBe("picture-tab");
		expect(await page.locator('[role="tabpanel"]:visible').count()).toBe(1);
		expect(await page.locator("#picture .pic-node").count()).toBeGreaterThanOrEqual(3);
		expect(await page.locator("#picture .pic-missing").count()).toBe(1);
		await page.locator("#picture .pic-node").first().focus();
		await page.keyboard.press("Enter");
		expect(await page.locator("#findings-tab").getAttribute("aria-selected")).toBe("true");
		expect(await page.locator(":focus").getAttribute("class")).toBe("finding");
		await page.locator("#findings .place").first().focus();
		await page.keyboard.press("Enter");
		expect(await page.locator("#manifests-editor .cm-activeLine").textContent()).toContain("name: cart");
		expect(new URL(page.url()).hash).toBe("#example=ingress-to-nothing/readme-bad");
		await page.keyboard.type("x");
		await soon(() => new URL(page.url()).hash).toMatch(/^#texts=/);
		await done(page);
		const { hash } = new URL(page.url());
		await chromium.play("#example=ingress-to-nothing/readme-good");
		await done(page);
		await chromium.play(hash);
		await done(page);
		expect(await page.locator("#manifests-editor .cm-content").textContent()).toMatch(/xcart|cartx|xname/);
	});

	test("the catalogue is filtered, and the filters stand in the address", async () => {
		const page = await chromium.open("patterns/index.html");
		const count = await page.locator("#patterns > li:visible").count();
		expect(count).toBeGreaterThan(100);
		await page.locator("#filter-kind").selectOption("Ingress");
		await page.locator("#filter-profile").selectOption("recommended");
		await page.locator("#filter-text").fill("not there");
		await soon(() => page.locator("#shown").textContent()).toMatch(new RegExp(`^\\d+ of ${count} patterns`));
		const found = await page.locator("#patterns > li:visible h2").allInnerTexts();
		expect(found).toContain("Ingress to a Service that is not there");
		const again = await chromium.open(`patterns/index.html${new URL(page.url()).search}`);
		expect(await again.locator("#patterns > li:visible h2").allInnerTexts()).toEqual(found);
		await page.getByRole("link", { name: "Ingress to a Service that is not there" }).click();
		expect(await page.locator("#precision + p").textContent()).toContain("nobody here wrote");
		const link = page.getByRole("link", { name: "Open in the playground" }).first();
		const playing = await chromium.play(new URL((await link.getAttribute("href")) ?? "", page.url()).hash);
		await done(playing);
		expect(await playing.locator("#example").inputValue()).toBe("ingress-to-nothing");
	});

	test("words are found without a server", async () => {
		const page = await chromium.open("index.html");
		await page.locator("#find").fill("write-baseline");
		await page.keyboard.press("Enter");
		await page.waitForURL(/search/);
		await soon(() => page.locator("#search-status").textContent()).toMatch(/^\d+ results?\.$/);
		expect(await page.locator("#results li").first().textContent()).toContain("Suppressions and baseline");
		await page.locator("#query").fill(`ingress ${HOSTILE}`);
		await page.locator("#query").fill("ingress service");
		await soon(() => page.locator("#results li").first().textContent()).toContain("Ingress");
	});

	/** Pages of a site's files. */
	function pageFiles(root: string): readonly string[] {
		return readdirSync(root, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
	}

	/** One visit of an older site with other patterns, then the site as it is, and then no server at all. */
	test("runs nothing of a hostile registry; a new version is taken up, and all of it works without a server", async () => {
		await buildSite(hostileSite, writeHostileRegistry(join(folder, "hostile-registry")));
		const served = join(folder, "served");
		symlinkSync(hostileSite, served);
		const server = await chromium.serve(served);
		const old = await chromium.open(
			`${server.base}playground/index.html${fragmentOf(HOSTILE_PATTERN, HOSTILE_MANIFESTS)}`,
		);
		await done(old);
		const page = await chromium.open(`${server.base}index.html`);
		// The playground is the other page.
		for (const file of pageFiles(hostileSite).filter((one) => !one.startsWith("playground"))) {
			await page.goto(server.base + file);
			expect(await page.title(), file).not.toBe("run");
			expect(await page.locator("main img, main svg, main script:not([type='application/json'])").count(), file).toBe(
				0,
			);
			const links = (await page.locator("a").evaluateAll(hrefs)) as readonly string[];
			expect(
				links.filter((link) => !/^https?:/.test(link)),
				file,
			).toEqual([]);
		}
		await page.goto(`${server.base}search/index.html?q=${encodeURIComponent(HOSTILE)}`);
		await page.locator("#query").fill("onerror");
		await soon(() => page.locator("#results li").first().textContent()).toContain("<img src=x");
		expect(await page.locator("#results img").count()).toBe(0);
		expect(await old.title()).toBe("Playground - patternc");
		await soon(() => page.evaluate("navigator.serviceWorker.controller !== null")).toBe(true);

		symlinkSync(site, `${served}-next`);
		renameSync(`${served}-next`, served);
		await page.goto(`${server.base}patterns/index.html`);
		expect(await page.locator("#patterns > li").count()).toBeGreaterThan(100);
		await page.evaluate("navigator.serviceWorker.ready.then((registration) => registration.update())");
		// The new version has its own cache, the last one's is kept for its pages, and OPA's compiler has one.
		await soon(() => page.evaluate(SITE_CACHES)).toEqual(["patternc-site", "patternc-site"]);
		await soon(() => page.evaluate("navigator.serviceWorker.ready.then(({ active }) => active.state)")).toBe(
			"activated",
		);
		await soon(() =>
			page.evaluate(
				"navigator.serviceWorker.getRegistration().then(({ installing, waiting }) => installing ?? waiting)",
			),
		).toBe(null);
		await server.stop();

		// A page of the old version still loads a part of it.
		expect((await downloaded(old, "download-rego")).subarray(0, 2).toString()).toBe("PK");
		const files = [...pageFiles(site), ...readdirSync(join(site, "examples")).map((file) => `examples/${file}`)];
		const texts = await page.evaluate(
			`Promise.all(${JSON.stringify(files)}.map((file) => fetch(${JSON.stringify(server.base)} + file).then((response) => response.text())))`,
		);
		const expected = files.map((file) => readFileSync(join(site, file), "utf8"));
		expect(files.filter((_, i) => (texts as readonly string[])[i] !== expected[i])).toEqual([]);
		for (const [path, title] of [
			["", "patternc: patterns of Kubernetes resources"],
			["docs/semantics-crd/", /SEMANTICS|dialect|Pattern/i],
			["patterns/budget-without-pods/index.html", "Disruption budget that selects no Pod - patternc"],
			["nothing/index.html", "No such page - patternc"],
		] as const) {
			await page.goto(server.base + path);
			expect(await page.title()).toEqual(typeof title === "string" ? title : expect.stringMatching(title));
		}
		await page.goto(`${server.base}search/index.html?q=write-baseline`);
		await soon(() => page.locator("#results li").first().textContent()).toContain("Suppressions and baseline");
		await page.goto(`${server.base}playground/index.html#example=budget-without-pods/readme-bad`);
		await done(page);
		expect(await statusOf(page)).toContain("says the policy");
	});

	const PAGES = [
		"index.html",
		"patterns/index.html",
		"patterns/ingress-to-nothing/index.html",
		"docs/index.html",
		"docs/peers/index.html",
		"search/index.html?q=ingress",
		"404.html",
	];
	/** Sizes as a phone and a screen have them. */
	const SCREEN = { width: 1400, height: 900, deviceScaleFactor: 1, mobile: false };
	const PHONE = { width: 390, height: 1500, deviceScaleFactor: 2, mobile: true };
	const LOOKS = {
		light: { size: SCREEN, colorScheme: "light" },
		dark: { size: SCREEN, colorScheme: "dark" },
		phone: { size: PHONE, colorScheme: "light" },
	} as const;

	/** The rules of colours take the longest: they are asked once in each of both schemes, and all others in each size. */
	const COLOURS = ["color-contrast", "link-in-text-block"];
	const AXE_OPTIONS = {
		light: {},
		dark: { runOnly: COLOURS },
		phone: { rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) },
	};

	async function setLook(page: Page, look: keyof typeof LOOKS): Promise<void> {
		const { size, colorScheme } = LOOKS[look];
		await page.emulateMedia({ colorScheme });
		const session = await page.context().newCDPSession(page);
		await session.send("Emulation.setDeviceMetricsOverride", size);
	}

	async function expectNoFault(page: Page, look: keyof typeof LOOKS): Promise<void> {
		const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(AXE_OPTIONS[look])})`);
		expect(violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html}`)).toEqual([]);
		const tooWide = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
		expect(tooWide).toBeLessThanOrEqual(0);
	}

	/** `PATTERNC_SCREENSHOTS=1` writes the screenshots anew. */
	test("axe finds no fault, nothing is too wide, and there are screenshots", async () => {
		const playing = await chromium.play("#example=ingress-to-nothing/readme-bad");
		await done(playing);
		await playing.evaluate(AXE);
		for (const look of Object.keys(LOOKS) as readonly (keyof typeof LOOKS)[]) {
			await setLook(playing, look);
			const path = join(SCREENSHOTS, `playground-${look}.png`);
			for (const tab of ["findings", "picture", "explanation", "rego"]) {
				await playing.locator(`#${tab}-tab`).click();
				if (tab === "findings" && process.env.PATTERNC_SCREENSHOTS !== undefined) {
					mkdirSync(SCREENSHOTS, { recursive: true });
					writeFileSync(path, await playing.screenshot());
				}
				await expectNoFault(playing, look);
			}
			expect(existsSync(path)).toBe(true);
		}
		await setLook(playing, "light");
		const page = await chromium.open("index.html");
		for (const one of PAGES) {
			await page.goto(chromium.main.base + one);
			await page.evaluate(AXE);
			// The list has an entry for each pattern, all alike.
			await page.evaluate(
				"for (const entry of document.querySelectorAll('#patterns > li:nth-child(n + 12)')) entry.remove()",
			);
			for (const look of Object.keys(LOOKS) as readonly (keyof typeof LOOKS)[]) {
				await setLook(page, look);
				await expectNoFault(page, look);
			}
		}
	});

	/** As in the Containerfile's image. */
	test("is served by one file without anything beside it, and nothing else is served", async () => {
		const alone = join(folder, "alone.mjs");
		copyFileSync(SERVER_FILE, alone);
		const server = await serveSite(site, alone);
		const answer = async (path: string, method = "GET") => {
			const { status, headers } = await fetch(server.base + path, { method });
			return `${status} ${headers.get("content-type") ?? "nothing"}`;
		};
		expect(await answer("playground/")).toBe("200 text/html; charset=utf-8");
		expect(await answer("playground")).toBe("200 text/html; charset=utf-8");
		expect(await answer("examples/sidecar.json")).toBe("200 application/json");
		expect(await answer("..%2falone.mjs")).toBe("400 nothing");
		expect(await answer("%2e%2e%5calone.mjs")).toBe("404 text/html; charset=utf-8");
		expect(await answer("%")).toBe("400 nothing");
		expect(await answer("", "POST")).toBe("405 nothing");
		const { headers } = await fetch(server.base);
		expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'none'/);
		expect(headers.get("content-security-policy")).not.toMatch(/unsafe-inline/);
		await server.stop();
	});

	test("keeps what it needs without a server in a file of its size", () => {
		const [pack = ""] = readdirSync(join(site, "assets")).filter((file) => file.startsWith("pages-"));
		const packed = readFileSync(join(site, "assets", pack));
		expect(packed.length).toBeLessThan(700_000);
		const texts = JSON.parse(gunzipSync(packed).toString("utf8")) as Readonly<Record<string, string>>;
		expect(
			Object.keys(texts)
				.filter((file) => file.endsWith(".html"))
				.toSorted(),
		).toEqual(pageFiles(site).toSorted());
	});

	test("is a site without a loose end", () => {
		const files = new Set(readdirSync(site, { recursive: true, encoding: "utf8" }));
		const loose = pageFiles(site).flatMap((file) => {
			const text = readFileSync(join(site, file), "utf8");
			const links = [
				...text.matchAll(
					/(?:href|src|data-[\w-]+)="(?!https?:|#|data:)([^"]*\.(?:html|js|css|svg|wasm|br|json)[^"]*)"/g,
				),
			];
			return links.flatMap(([, link = ""]) => {
				const [path = "", fragment] = new URL(link.replaceAll("&amp;", "&"), `http://site/${file}`).href
					.replace("http://site/", "")
					.split("#");
				if (!files.has(path.split("?")[0] ?? "")) return [`${file}: ${link}`];
				const isId = fragment !== undefined && fragment !== "" && !fragment.includes("=");
				return isId && !readFileSync(join(site, path), "utf8").includes(`id="${decodeURIComponent(fragment)}"`)
					? [`${file}: ${link}`]
					: [];
			});
		});
		expect(loose).toEqual([]);
	});

	function policyIn(file: string): string {
		return /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(site, file), "utf8"))?.[1] ?? "*";
	}
});
