import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { type ExpectStatic, expect } from "vitest";
import { type SiteServer, serveSite } from "./built-site.js";

/** A browser with sites in it, and all that they do which they must not. */
export class SiteBrowser {
	/** Errors, requests beyond a site's origin, violations of a page's policy. */
	readonly complaints: string[] = [];
	readonly #bases: string[] = [];
	#playing: Page | undefined;

	private constructor(
		private readonly browser: Browser,
		/** Asked for whatever is not on this machine, by a page, a worker or the browser itself. */
		private readonly proxy: Server,
		readonly shared: BrowserContext,
		readonly main: SiteServer,
	) {
		this.#bases.push(main.base);
		this.#listen(shared);
	}

	/** Starts a browser, serves a site and returns both. */
	static async start(executablePath: string, site: string): Promise<SiteBrowser> {
		const asked: string[] = [];
		const proxy = createServer(({ url = "" }, response) => {
			asked.push(url);
			response.writeHead(502).end();
		});
		proxy.on("connect", ({ url = "" }, socket) => {
			asked.push(url);
			socket.end();
		});
		await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
		const { port } = proxy.address() as AddressInfo;
		const browser = await chromium.launch({
			executablePath,
			args: ["--no-sandbox", `--proxy-server=http://127.0.0.1:${port}`],
		});
		const shared = await browser.newContext({ viewport: { width: 1400, height: 900 } });
		const made = new SiteBrowser(browser, proxy, shared, await serveSite(site));
		made.asked = asked;
		return made;
	}

	/** The hosts beyond this machine that something asked for. */
	asked: readonly string[] = [];

	#listen(context: BrowserContext): void {
		context.on("console", (message) =>
			this.complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`),
		);
		context.on("weberror", (error) => this.complaints.push(String(error.error())));
		context.on("dialog", (dialog) => this.complaints.push(`dialog: ${dialog.message()}`));
		context.on("request", (request) => {
			const address = request.url().replace(/^blob:/, "");
			if (!this.#bases.some((base) => address.startsWith(base))) this.complaints.push(address);
		});
	}

	/** Serves another site at an origin of its own. */
	async serve(site: string): Promise<SiteServer> {
		const server = await serveSite(site);
		this.#bases.push(server.base);
		return server;
	}

	/** Opens a page beside that of {@link play}. */
	async open(path: string): Promise<Page> {
		const page = await this.shared.newPage();
		await page.goto(new URL(path, this.main.base).href);
		return page;
	}

	/**
	 * Returns the page of the playground that most tests share, with another fragment: the compiler is loaded once, which
	 * takes longer than most tests.
	 */
	async play(fragment: string): Promise<Page> {
		const address = `${this.main.base}playground/index.html${fragment}`;
		this.#playing ??= await this.shared.newPage();
		const page = this.#playing;
		if (page.url() === address) return page;
		if (page.url().startsWith(`${this.main.base}playground/`))
			await page.evaluate("document.querySelector('#result').dataset.state = 'asked'");
		await page.goto(address);
		return page;
	}

	/** Closes what a test has opened, and returns the complaints since the last time. */
	async settle(): Promise<readonly string[]> {
		for (const page of this.shared.pages()) if (page !== this.#playing) await page.close();
		return this.complaints.splice(0);
	}

	async stop(): Promise<void> {
		await this.browser.close();
		await this.main.stop();
		this.proxy.close();
	}
}

/** Polls for as long as a busy machine may take. */
export function soon<T>(ask: () => T | Promise<T>): ReturnType<ExpectStatic["poll"]> {
	return expect.poll(ask, { timeout: 100_000, interval: 100 });
}

/** What the playground is doing. */
export function stateOf(page: Page): Promise<string | null> {
	return page.locator("#result").getAttribute("data-state");
}

/** What the playground says of its texts. */
export function statusOf(page: Page): Promise<string | null> {
	return page.locator("#status").textContent();
}

/** Waits until the policy has judged as the reference did. */
export async function done(page: Page): Promise<void> {
	await soon(async () => `${await stateOf(page)}: ${await statusOf(page)}`).toMatch(
		/^done: .*the reference evaluator found the same/,
	);
}
