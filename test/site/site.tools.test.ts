import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { SourceText } from "../../src/base/source-text.js";
import { versions } from "../../src/cli/version.js";
import { compilePatterns } from "../../src/compile.js";
import { readPatterns } from "../../src/pattern/read-pattern.js";
import { packBundle } from "../../src/targets/bundle/bundle.js";
import type { CheckView, CompilationView, NamedText, ViewEngine } from "../../web/workbench/workbench.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { realBrowser } from "../real-tool.js";
import { buildSite, fragmentOf, type SiteServer, serveSite } from "./built-site.js";

const executablePath = realBrowser();
const folder = temporaryFolder();
const site = join(folder, "site");
const SCREENSHOTS = join(PROJECT, "docs/screenshots");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const HOSTILE = `x"><img src=x onerror="document.title='run'"><script>document.title='run'</script>`;

/** A pattern whose texts attack, and that finds each ConfigMap. */
const HOSTILE_PATTERN = `apiVersion: kubepattern.dev/v1
kind: Pattern
metadata: {name: hostile}
spec:
  displayName: ${JSON.stringify(HOSTILE)}
  category: ${JSON.stringify(HOSTILE)}
  severity: HIGH
  message: ${JSON.stringify(`${HOSTILE} {{target.metadata.name}}`)}
  target:
    kind: ConfigMap
    apiVersion: v1
    plural: configmaps
`;
const HOSTILE_MANIFESTS = `apiVersion: v1
kind: ConfigMap
metadata: {name: ${JSON.stringify(HOSTILE)}, namespace: ${JSON.stringify(HOSTILE)}}
`;

/** Examples of both dialects, with a pair, with what is missing, and one that finds nothing. */
const EXAMPLES = [
	"ingress-to-nothing/readme-bad",
	"ingress-to-nothing/readme-good",
	"volume-of-missing-claim/readme-bad",
	"sidecar/readme-bad",
];

interface ExampleFile {
	readonly pattern: string;
	readonly cases: Readonly<Record<string, { readonly manifests: string; readonly findings: number }>>;
}

function exampleFile(pattern: string): ExampleFile {
	return JSON.parse(readFileSync(join(site, "examples", `${pattern}.json`), "utf8")) as ExampleFile;
}

/** What a case of the registry expects its findings to say. */
function expectedMessages(folderName: string, one: string): readonly string[] {
	const file = join(PROJECT, "registry", folderName, "cases", one, "findings.json");
	return (JSON.parse(readFileSync(file, "utf8")) as readonly { readonly message: string }[]).map(
		({ message }) => message,
	);
}

function patternFileName(text: string): string {
	return text.trimStart().startsWith("{") ? "pattern.json" : "pattern.yaml";
}

/** What is asked of the playground's workers without the page: patterns of one text judge many manifests. */
interface WorkbenchCalls {
	readonly patterns: NamedText;
	readonly manifests: readonly string[];
	readonly engine: ViewEngine;
}

describe.skipIf(executablePath === undefined)("the site in a real browser", () => {
	let browser: Browser;
	let server: SiteServer;
	let context: BrowserContext;
	/** One for all tests that change nothing in it: the compiler is loaded once. */
	let shared: BrowserContext;
	/** What a page must not do: errors, requests beyond its origin, violations of its policy. */
	const complaints: string[] = [];

	beforeAll(async () => {
		await buildSite(site);
		server = await serveSite(site);
		browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
		shared = await newContext({ viewport: { width: 1400, height: 900 } });
	});
	afterAll(async () => {
		await browser?.close();
		await server?.stop();
	});
	afterEach(async () => {
		for (const page of shared.pages()) if (page !== playing) await page.close();
		if (context !== shared) await context?.close();
		expect(complaints.splice(0)).toEqual([]);
	});

	async function newContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
		const made = await browser.newContext(options);
		made.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
		made.on("weberror", (error) => complaints.push(String(error.error())));
		made.on("request", (request) => {
			if (!request.url().startsWith(server.base) && !request.url().startsWith("blob:")) complaints.push(request.url());
		});
		return made;
	}

	async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
		context = options === undefined ? shared : await newContext(options);
		const page = await context.newPage();
		await page.goto(server.base + path);
		return page;
	}

	/** Polls for as long as a busy machine may take. */
	const soon = <T>(ask: () => T | Promise<T>) => expect.poll(ask, { timeout: 100_000, interval: 100 });
	const state = (page: Page) => page.locator("#result").getAttribute("data-state");
	const done = (page: Page) =>
		soon(async () => `${await state(page)}: ${await statusOf(page)}`).toMatch(
			/^done: .*the reference evaluator found the same/,
		);

	/** The page of most tests. Only its fragment changes, so that the compiler is loaded once. */
	let playing: Page | undefined;
	async function play(fragment: string): Promise<Page> {
		context = shared;
		const address = `${server.base}playground/index.html${fragment}`;
		if (playing === undefined) {
			playing = await shared.newPage();
			await playing.goto(address);
		} else if (playing.url() !== address) {
			await playing.evaluate("document.querySelector('#result').dataset.state = 'asked'");
			await playing.goto(address);
		}
		return playing;
	}
	const statusOf = (page: Page) => page.locator("#status").textContent();

	/** Clicks what downloads, and returns the bytes. */
	async function downloaded(page: Page, id: string): Promise<Buffer> {
		const [download] = await Promise.all([page.waitForEvent("download"), page.locator(`#${id}`).click()]);
		return readFileSync(await download.path());
	}

	test("shows texts and findings before the compiler has come", async () => {
		context = await newContext();
		const page = await context.newPage();
		let release: () => void = () => undefined;
		const held = new Promise<void>((resolve) => {
			release = resolve;
		});
		await context.route("**/opa-compiler-*", async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(`${server.base}playground/index.html`);
		await soon(() => statusOf(page)).toMatch(/^1 finding in 3 objects, says the reference/);
		expect(await page.locator("#loading-words").textContent()).toContain("5.5 MB");
		expect(await page.locator("#findings .finding").count()).toBe(1);
		expect(await page.locator("#download-bundle").isDisabled()).toBe(true);
		release();
		await done(page);
		expect(await page.locator("#loading").isVisible()).toBe(false);
	});

	test.each(EXAMPLES)("compiles and judges as the command line does: %s", async (example) => {
		const [name = "", one = ""] = example.split("/");
		const page = await play(`#example=${example}`);
		await done(page);
		expect(await statusOf(page)).toContain("the reference evaluator found the same");
		const messages = await page.locator("#findings .finding > p").allInnerTexts();
		const { pattern, cases } = exampleFile(name);
		expect(messages).toHaveLength(cases[one]?.findings ?? -1);

		const report = JSON.parse((await downloaded(page, "download-report")).toString("utf8")) as { findings: unknown[] };
		const file = patternFileName(pattern);
		writeFileSync(join(folder, file), pattern);
		writeFileSync(join(folder, "manifests.yaml"), cases[one]?.manifests ?? "");
		const { stdout } = await patternc(["check", "manifests.yaml", "-p", file, "-o", "json"], { cwd: folder });
		expect(report).toEqual(JSON.parse(stdout));
	});

	/** Patterns of the registry in YAML, each with its two cases of the page. */
	function examplesInYaml() {
		const folders = readdirSync(join(PROJECT, "registry"));
		return folders.flatMap((folderName) => {
			const file = join(PROJECT, "registry", folderName, "pattern.yaml");
			const text = existsSync(file) ? readFileSync(file, "utf8") : "";
			const name = /^ {2}name: (\S+)$/m.exec(text)?.[1];
			return name === undefined ? [] : [{ folderName, name, text }];
		});
	}

	/** Has the workers of the page judge cases, all patterns of a list together, and compares with what is expected. */
	async function expectCases(
		page: Page,
		named: ReturnType<typeof examplesInYaml>,
		engine: WorkbenchCalls["engine"],
	): Promise<void> {
		const cases = named.flatMap(({ folderName, name }) =>
			["readme-bad", "readme-good"].map((one) => ({ folderName, name, one })),
		);
		const patterns = { file: "pattern.yaml", text: named.map(({ text }) => text).join("\n---\n") };
		const manifests = cases.map(({ name, one }) => exampleFile(name).cases[one]?.manifests ?? "");
		const checks = await page.evaluate(runWorkbench, { patterns, manifests, engine });
		const found = cases.map(({ name, one }, i) => ({
			case: `${name}/${one}`,
			messages: checks[i]?.findings.filter(({ pattern }) => pattern === name).map(({ message }) => message),
		}));
		const expected = cases.map(({ folderName, name, one }) => ({
			case: `${name}/${one}`,
			messages: expectedMessages(folderName, one),
		}));
		expect(found).toEqual(expected);
	}

	test("finds in each example what its case expects, by the reference", async () => {
		const page = await play("#example=ingress-to-nothing/readme-bad");
		const all = examplesInYaml();
		expect(all.length).toBeGreaterThan(100);
		// A text of patterns has a greatest size.
		for (let i = 0; i < all.length; i += 30) await expectCases(page, all.slice(i, i + 30), "reference");
	});

	/** To compile all of them takes minutes. `PATTERNC_SITE_EXAMPLES=all` does it. */
	test("finds in examples what their cases expect, by the policy that it compiles", async () => {
		const page = await play("#example=ingress-to-nothing/readme-bad");
		const all = examplesInYaml();
		const some = process.env.PATTERNC_SITE_EXAMPLES === "all" ? all : all.filter((_, i) => i % 20 === 7);
		for (let i = 0; i < some.length; i += 8) await expectCases(page, some.slice(i, i + 8), "wasm");
	});

	test("gives the bundle that the command line builds, and the Rego", async () => {
		const page = await play("#example=ingress-to-nothing/readme-bad");
		await done(page);
		const { pattern } = exampleFile("ingress-to-nothing");
		const read = readPatterns(new SourceText("pattern.yaml", pattern));
		const compiled = read.ok ? await compilePatterns(read.value) : read;
		if (!compiled.ok) throw new Error("the example is refused");
		const bundle = await packBundle(compiled.value, versions);
		expect((await downloaded(page, "download-bundle")).equals(bundle)).toBe(true);
		expect((await downloaded(page, "download-rego")).subarray(0, 2).toString()).toBe("PK");
		await page.locator("#rego-tab").click();
		expect(await page.locator("#rego .cm-content").textContent()).toContain("package kubepattern.ingress_to_nothing");
		await page.locator("#plan-tab").click();
		expect(await page.locator("#plan .cm-content").textContent()).toContain('"ingress-to-nothing"');
		await page.locator("#explanation-tab").click();
		expect(await page.locator("#explanation").textContent()).toContain("looks for");
	});

	test("stays usable while it compiles, and drops what was overtaken", async () => {
		const page = await play("#example=ingress-to-nothing/readme-bad");
		await done(page);
		// A long turn of the page's own thread is what somebody who types would feel.
		await page.evaluate(`{
			globalThis.longest = 0;
			let last = performance.now();
			setInterval(() => {
				const now = performance.now();
				if (document.querySelector("#result").dataset.state === "compiling") longest = Math.max(longest, now - last);
				last = now;
			}, 20);
		}`);
		await page.locator("#pattern-editor .cm-content").focus();
		await page.keyboard.press("Control+Home");
		await page.keyboard.type("# one\n");
		await soon(() => state(page)).toBe("compiling");
		const start = Date.now();
		await page.keyboard.type("severty: LOW\n");
		// What is said of the new text is there before what was being compiled could tell.
		await soon(() => statusOf(page)).toMatch(/^The pattern has \d+ mistake/);
		const answered = Date.now() - start;
		await play("#example=ingress-to-nothing/readme-good");
		await done(page);
		expect(await page.evaluate("longest")).toBeLessThan(Math.max(1_000, answered));
	});

	test("says what is wrong at its place, and completes by the schema", async () => {
		const page = await open(
			`playground/index.html${fragmentOf("kind: Pattern\napiVersion: kubepattern.dev/v1\n", "")}`,
		);
		await soon(() => state(page)).toBe("refused");
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
	});

	test("runs nothing that a pattern, a manifest or a link says, and shows it as text", async () => {
		const page = await play(fragmentOf(HOSTILE_PATTERN, HOSTILE_MANIFESTS));
		await done(page);
		for (const tab of ["picture", "explanation", "rego", "plan", "findings"]) await page.locator(`#${tab}-tab`).click();
		expect(await page.title()).toBe("Playground - patternc");
		expect(await page.locator("main img, main svg script, #result script").count()).toBe(0);
		expect(await page.locator("#findings .finding > p").textContent()).toBe(`${HOSTILE} ${HOSTILE}`);
		expect(await page.locator("#picture .pic-node").count()).toBe(1);
		for (const fragment of ["#texts=%00", `#example=../../${HOSTILE}`, "#example=__proto__", "#texts=aGFsbG8"]) {
			await play(fragment);
			expect(await page.title()).toBe("Playground - patternc");
		}
		// An example that is not there is asked for, once.
		complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes("404 (Not Found)")));
	});

	test("allows no script but its own", async () => {
		const page = await open("playground/index.html");
		await page.evaluate(`{
			const script = document.createElement("script");
			script.textContent = "document.title = 'run'";
			document.body.append(script);
			document.body.insertAdjacentHTML("beforeend", "<p style='color: red' onclick='1'>a</p>");
			fetch("https://example.org/").catch(() => undefined);
		}`);
		await soon(() => complaints.length).toBeGreaterThanOrEqual(3);
		expect(await page.title()).toBe("Playground - patternc");
		const said = complaints.splice(0).join("\n");
		expect(said).toMatch(/script-src/);
		expect(said).toMatch(/style-src/);
		expect(said).toMatch(/connect-src/);
		for (const file of pageFiles())
			expect(policyIn(file), file).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|\*|data:/);
	});

	test("is used by keyboard: tabs, the picture, the places of findings", async () => {
		const page = await play("#example=ingress-to-nothing/readme-bad");
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
		const second = await open(`playground/index.html${new URL(page.url()).hash}`);
		await done(second);
		expect(await second.locator("#manifests-editor .cm-content").textContent()).toMatch(/xcart|cartx|xname/);
	});

	test("the catalogue is filtered, and the filters stand in the address", async () => {
		const page = await open("patterns/index.html");
		const count = await page.locator("#patterns > li:visible").count();
		expect(count).toBeGreaterThan(100);
		await page.locator("#filter-kind").selectOption("Ingress");
		await page.locator("#filter-profile").selectOption("recommended");
		await page.locator("#filter-text").fill("not there");
		await soon(() => page.locator("#shown").textContent()).toMatch(new RegExp(`^\\d+ of ${count} patterns`));
		const found = await page.locator("#patterns > li:visible h2").allInnerTexts();
		expect(found).toContain("Ingress to a Service that is not there");
		const again = await open(`patterns/index.html${new URL(page.url()).search}`);
		expect(await again.locator("#patterns > li:visible h2").allInnerTexts()).toEqual(found);
		await page.getByRole("link", { name: "Ingress to a Service that is not there" }).click();
		expect(await page.locator("#precision + p").textContent()).toContain("nobody here wrote");
		await page.getByRole("link", { name: "Open in the playground" }).first().click();
		await done(page);
		expect(await page.locator("#example").inputValue()).toBe("ingress-to-nothing");
	});

	test("words are found without a server", async () => {
		const page = await open("index.html");
		await page.locator("#find").fill("write-baseline");
		await page.keyboard.press("Enter");
		await page.waitForURL(/search/);
		await soon(() => page.locator("#search-status").textContent()).toMatch(/^\d+ results?\.$/);
		expect(await page.locator("#results li").first().textContent()).toContain("Suppressions and baseline");
		await page.locator("#query").fill(`ingress ${HOSTILE}`);
		await page.locator("#query").fill("ingress service");
		await soon(() => page.locator("#results li").first().textContent()).toContain("Ingress");
	});

	test("works without its server after the first load", async () => {
		const other = await serveSite(site);
		context = await browser.newContext();
		const page = await context.newPage();
		await page.goto(`${other.base}playground/index.html`);
		await done(page);
		await page.evaluate("navigator.serviceWorker.ready");
		await soon(() => page.evaluate("caches.keys().then((names) => names.length)")).toBe(2);
		await page.reload();
		await done(page);
		await other.stop();
		await page.reload();
		await done(page);
		expect(await statusOf(page)).toContain("1 finding in 3 objects, says the policy");
		await page.goto(`${other.base}patterns/index.html`);
		expect(await page.locator("#patterns > li").count()).toBeGreaterThan(100);
		await page.goto(`${other.base}patterns/ingress-to-nothing/index.html`);
		expect(await page.locator("h1").textContent()).toBe("There is no such page");
	});

	const PAGES = [
		"index.html",
		"patterns/index.html",
		"patterns/ingress-to-nothing/index.html",
		"docs/interface/index.html",
		"search/index.html?q=ingress",
	];
	const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
		light: { viewport: { width: 1400, height: 900 } },
		dark: { viewport: { width: 1400, height: 900 }, colorScheme: "dark" },
		phone: { viewport: { width: 390, height: 1500 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
	};

	async function expectNoFault(page: Page): Promise<void> {
		const { violations } = await page.evaluate<AxeResults>(`${AXE}; axe.run()`);
		expect(violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html}`)).toEqual([]);
		const tooWide = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
		expect(tooWide).toBeLessThanOrEqual(0);
	}

	/** `PATTERNC_SCREENSHOTS=1` writes the screenshots anew. */
	test.each(Object.keys(LOOKS))(
		"axe finds no fault, nothing is too wide, and there is a screenshot: %s",
		async (look) => {
			const page = await open("playground/index.html", LOOKS[look] ?? {});
			await done(page);
			await expectNoFault(page);
			const path = join(SCREENSHOTS, `playground-${look}.png`);
			if (process.env.PATTERNC_SCREENSHOTS !== undefined) {
				mkdirSync(SCREENSHOTS, { recursive: true });
				writeFileSync(path, await page.screenshot());
			}
			expect(existsSync(path)).toBe(true);
			for (const tab of ["picture", "rego"]) {
				await page.locator(`#${tab}-tab`).click();
				await expectNoFault(page);
			}
			for (const one of PAGES) {
				await page.goto(server.base + one);
				await expectNoFault(page);
			}
		},
	);

	test("is a site without a loose end", () => {
		const files = new Set(readdirSync(site, { recursive: true, encoding: "utf8" }));
		const loose = pageFiles().flatMap((file) => {
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

	function pageFiles(): readonly string[] {
		return readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
	}

	function policyIn(file: string): string {
		return /Content-Security-Policy" content="([^"]*)"/.exec(readFileSync(join(site, file), "utf8"))?.[1] ?? "*";
	}
});

/** Runs in the page: starts the playground's workers once more, and calls them. */
async function runWorkbench({ patterns, manifests, engine }: WorkbenchCalls): Promise<readonly CheckView[]> {
	// The types of a page are not those of this file.
	// biome-ignore lint/suspicious/noExplicitAny: see above
	const page = globalThis as any;
	const { dataset } = page.document.querySelector("#playground");
	const address = (name: string) => new URL(dataset[name], page.location.href).href;
	const compiler = new page.Worker(address("compiler"), { type: "module" });
	const workbench = new page.Worker(address("workbench"), { type: "module" });
	const { port1, port2 } = new page.MessageChannel();
	compiler.postMessage({ order: "serve", port: port1 }, [port1]);
	const file = {
		url: address("compilerFile"),
		bytes: Number(dataset.compilerBytes),
		sha256: dataset.compilerHash,
		decoder: address("decoder"),
	};
	if (engine === "wasm") compiler.postMessage({ order: "load", file });
	workbench.postMessage({ port: port2 }, [port2]);
	const call = (member: string, ...values: readonly unknown[]) =>
		new Promise<unknown>((resolve, reject) => {
			workbench.onmessage = ({ data }: { data: { value?: unknown; error?: string } }) =>
				data.error === undefined ? resolve(data.value) : reject(new Error(data.error));
			workbench.postMessage({ id: 1, member, values });
		});
	if (engine === "wasm") {
		const compiled = (await call("compile", patterns)) as CompilationView;
		if (!compiled.isCompiled) throw new Error(JSON.stringify(compiled.remarks));
	}
	const checks: CheckView[] = [];
	for (const text of manifests) {
		const view = (await call("check", patterns, { file: "manifests.yaml", text }, engine)) as CheckView;
		// Only what the test compares goes over.
		const { findings } = view;
		checks.push({ findings } as unknown as CheckView);
	}
	compiler.terminate();
	workbench.terminate();
	return checks;
}
