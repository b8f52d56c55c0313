import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { htmlReport } from "../../src/report/html/html-report.js";
import { PROJECT, patternc, temporaryFolder } from "../cli/patternc.js";
import { realBrowser } from "../real-tool.js";

const executablePath = realBrowser();
const folder = temporaryFolder();
const SCREENSHOTS = join(PROJECT, "docs/screenshots");
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const HOSTILE = `x"><img src=x onerror="document.title='run'"><script>document.title='run'</script>`;

/** Manifests with findings of several severities: of something missing each. `demo/` adds a pair, of another namespace. */
const MANIFESTS = `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: shop, namespace: store}
spec:
  rules:
  - http:
      paths:
      - {path: /, pathType: Prefix, backend: {service: {name: web, port: {number: 80}}}}
      - {path: /cart, pathType: Prefix, backend: {service: {name: cart, port: {number: 80}}}}
---
apiVersion: v1
kind: Service
metadata: {name: web, namespace: store}
spec: {selector: {app: web}, ports: [{port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {name: carts, namespace: store}
spec: {selector: {app: cart}, ports: [{port: 80}]}
---
apiVersion: v1
kind: ConfigMap
metadata: {name: web, namespace: store}
data: {LOG_LEVEL: info}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: store}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: web
        env:
        - {name: LEVEL, valueFrom: {configMapKeyRef: {name: web, key: LOG_LEVELS}}}
---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web, namespace: store}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web-app}
  minReplicas: 1
  maxReplicas: 3
`;

/** The same with names that attack. */
const HOSTILE_MANIFESTS = `${MANIFESTS}---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {name: ${JSON.stringify(HOSTILE)}, namespace: "pay ments"}
spec:
  rules:
  - http:
      paths:
      - {path: /, pathType: Prefix, backend: {service: {name: ${JSON.stringify(HOSTILE)}, port: {number: 80}}}}
---
apiVersion: v1
kind: Service
metadata: {name: other, namespace: "pay ments"}
spec: {selector: {app: other}, ports: [{port: 80}]}
---
apiVersion: v1
kind: Service
metadata: {name: ${JSON.stringify(`${HOSTILE}s`)}, namespace: "pay ments"}
spec: {ports: [{port: 80}]}
`;

describe.skipIf(executablePath === undefined)("the HTML report in a real browser", () => {
	let browser: Browser;
	let page: Page;
	const file = join(folder, "report.html");
	const hostile = join(folder, "hostile.html");
	/** What a page must not do: errors, requests, violations of its policy. */
	const complaints: string[] = [];

	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: executablePath ?? "", args: ["--no-sandbox"] });
		cpSync(join(PROJECT, "demo"), join(folder, "demo"), { recursive: true });
		for (const [name, text] of Object.entries({ report: MANIFESTS, hostile: HOSTILE_MANIFESTS })) {
			writeFileSync(join(folder, `${name}.yaml`), text);
			await patternc(["check", "demo", `${name}.yaml`, "-o", `html=${name}.html`], { cwd: folder });
		}
	});
	afterAll(() => browser?.close());
	afterEach(async () => {
		await page?.context().close();
		expect(complaints.splice(0)).toEqual([]);
	});

	async function open(options: BrowserContextOptions = {}, path = file): Promise<Page> {
		const context = await browser.newContext(options);
		page = await context.newPage();
		page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
		page.on("pageerror", (error) => complaints.push(String(error)));
		page.on("request", (request) => {
			const url = request.url();
			if (url !== pathToFileURL(path).href && !url.startsWith("data:,")) complaints.push(`request: ${url}`);
		});
		await page.goto(pathToFileURL(path).href);
		return page;
	}

	const shown = () => page.locator("#findings .finding:visible").count();
	const status = () => page.locator("#shown").textContent();

	test("opens without an error, a request, or a violation of its policy", async () => {
		await open();
		expect(await page.title()).toBe("patternc report");
		expect(await status()).toMatch(/^All \d+ findings are shown\.$/);
	});

	test("runs nothing that a manifest says, and shows it as text", async () => {
		await open({}, hostile);
		expect(await page.title()).toBe("patternc report");
		expect(await page.locator("img, main script").count()).toBe(0);
		expect(await page.locator("#findings").textContent()).toContain(HOSTILE);
		await page.locator("#filter-text").fill(HOSTILE);
		await expect.poll(status).toMatch(/^1 of/);
		await page.locator("#filter-namespace").selectOption("=pay ments");
		expect(await page.title()).toBe("patternc report");
	});

	test("allows no script but its own", async () => {
		await open();
		await page.evaluate(`{
			const script = document.createElement("script");
			script.textContent = "document.title = 'run'";
			document.body.append(script);
		}`);
		expect(await page.title()).toBe("patternc report");
		expect(complaints.splice(0).join()).toMatch(/violates the following Content Security Policy/);
	});

	test("draws the picture: nodes by kind and severity, what is missing, links", async () => {
		await open();
		const box = await page.locator("svg.picture").boundingBox();
		expect(box?.width).toBeGreaterThan(300);
		expect(await page.locator(".pic-node.pic-network.sev-HIGH").count()).toBeGreaterThan(0);
		expect(await page.locator(".pic-node.pic-missing").count()).toBeGreaterThan(1);
		expect(await page.locator(".pic-edge.pic-missing-edge").count()).toBeGreaterThan(1);
		expect(await page.locator(".pic-edge.pic-nearest-edge").count()).toBeGreaterThan(0);
		expect(await page.getByRole("link", { name: /^Service cart in namespace \w+, missing/ }).count()).toBe(1);
		expect(await page.getByRole("link", { name: /^PersistentVolumeClaim app-logs/ }).count()).toBe(1);
	});

	test("lights the findings of a node that has the focus, and goes to them", async () => {
		await open();
		const node = page.getByRole("link", { name: /^Ingress shop in namespace store/ });
		await node.focus();
		const lit = page.locator(".finding.is-lit");
		expect(await lit.count()).toBe(1);
		expect(await lit.textContent()).toContain("Ingress/store/shop");
		await page.keyboard.press("Enter");
		expect(new URL(page.url()).hash).toBe(`#${await lit.getAttribute("id")}`);
		await lit.locator(".self").focus();
		expect(await page.locator(".pic-node.is-lit").count()).toBeGreaterThan(1);
	});

	test("is filtered by keyboard, and says how much is shown", async () => {
		await open();
		const all = await shown();
		await page.locator("#filter-text").focus();
		await page.keyboard.type("CART");
		await expect.poll(status).toBe(`1 of ${all} findings are shown.`);
		expect(await shown()).toBe(1);
		await page.keyboard.press("Control+A");
		await page.keyboard.press("Delete");
		await expect.poll(status).toBe(`All ${all} findings are shown.`);

		await page.keyboard.press("Tab");
		await page.keyboard.type("Split");
		await expect.poll(status).toMatch(/^1 of/);
		expect(await page.locator(".group:visible h3").textContent()).toContain("Split sidecar");
		await page.keyboard.press("Home");
		await expect.poll(status).toMatch(/^All/);

		await page.keyboard.press("Tab");
		await page.keyboard.type("store");
		await expect.poll(status).toBe(`${all - 1} of ${all} findings are shown.`);

		await page.keyboard.press("Tab");
		expect(await page.locator(":focus").getAttribute("value")).toBe("HIGH");
		await page.keyboard.press("Space");
		await expect.poll(status).toBe(`1 of ${all} findings are shown.`);
		await page.getByRole("button", { name: "Show all" }).focus();
		await page.keyboard.press("Enter");
		await expect.poll(status).toBe(`All ${all} findings are shown.`);
	});

	test("has the pages of patterns, folded", async () => {
		await open();
		const about = page.locator(".group", { hasText: "Split sidecar" }).locator("details");
		expect(await about.locator("h4").first().isVisible()).toBe(false);
		await about.locator("summary").focus();
		await page.keyboard.press("Enter");
		expect(await about.locator("h4").first().textContent()).toBe("Problem");
		expect(await about.locator("pre").count()).toBeGreaterThan(1);
	});

	test("is all there without a script", async () => {
		await open({ javaScriptEnabled: false });
		expect(await page.locator("#findings .finding:visible").count()).toBeGreaterThan(3);
		expect(await page.locator("svg.picture .pic-node").count()).toBeGreaterThan(3);
		expect(await page.locator("#filters").isVisible()).toBe(false);
	});

	test("prints all findings and no filters", async () => {
		await open();
		await page.emulateMedia({ media: "print" });
		expect(await page.locator("#filters").isVisible()).toBe(false);
		expect(await shown()).toBeGreaterThan(3);
		expect((await page.pdf()).length).toBeGreaterThan(10_000);
	});

	const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
		light: { viewport: { width: 1280, height: 1600 } },
		dark: { viewport: { width: 1280, height: 1600 }, colorScheme: "dark" },
		phone: { viewport: { width: 390, height: 1500 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
	};
	test.each(Object.keys(LOOKS))("axe finds no fault, and nothing is too wide: %s", async (look) => {
		await open(LOOKS[look]);
		for (const details of await page.locator("details").all())
			await details.evaluate((one) => one.setAttribute("open", ""));
		const { violations } = await page.evaluate<AxeResults>(`${AXE}; axe.run()`);
		expect(violations.map(({ id, impact, nodes }) => `${id} (${impact}): ${nodes[0]?.html}`)).toEqual([]);
		const tooWide = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
		expect(tooWide).toBeLessThanOrEqual(0);
	});

	/** `PATTERNC_SCREENSHOTS=1` writes them anew. */
	test.each(Object.keys(LOOKS))("has a screenshot: %s", async (look) => {
		const path = join(SCREENSHOTS, `report-${look}.png`);
		if (process.env.PATTERNC_SCREENSHOTS !== undefined) {
			mkdirSync(SCREENSHOTS, { recursive: true });
			await open(LOOKS[look]);
			writeFileSync(path, await page.screenshot());
		}
		expect(existsSync(path)).toBe(true);
	});

	test("is usable with 10,000 findings", async () => {
		const big = join(folder, "big.html");
		const findings = Array.from({ length: 10_000 }, (_, i) => ({
			pattern: { name: `p${i % 7}`, displayName: `Pattern ${i % 7}`, category: "networking" },
			severity: "HIGH" as const,
			message: `Ingress ns/i${i} sends requests to the Service s${i}, and its namespace has none of that name.`,
			fingerprint: `f${i}`,
			resources: [{ actor: "target", apiVersion: "v1", kind: "Ingress", namespace: `n${i % 40}`, name: `i${i}` }],
		}));
		const numbers = { version: "1", engine: "wasm", documents: 1, objects: 10_000, patterns: 7 };
		const report = { ...numbers, findings, suppressed: [], diagnostics: [] };
		writeFileSync(big, [...htmlReport(report, { reasons: () => [], evidence: () => [] })].join(""));
		await open({}, big);
		const start = Date.now();
		await page.locator("#filter-text").fill("i77");
		await expect.poll(status, { timeout: 20_000 }).toBe("111 of 10000 findings are shown.");
		await page.locator("#filters button").click();
		await expect.poll(status, { timeout: 20_000 }).toBe("All 10000 findings are shown.");
		// A second on an idle machine. Work that grows with the square of the findings takes minutes.
		expect(Date.now() - start).toBeLessThan(30_000);
	});
});
