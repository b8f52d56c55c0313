// The service worker, and what it keeps from the first load on.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { write } from "./bundle.mjs";
import { PROJECT, WEB } from "./folders.mjs";

/**
 * Writes `service-worker.js` at the site's root: it has to lie above all that it keeps. Pages and examples are some
 * hundred files, so that it takes them from one asset in place of as many requests.
 */
export async function writeServiceWorker(site, { files, compiler }, pages) {
	const texts = Object.fromEntries(pages.map((page) => [page, readFileSync(join(site, page), "utf8")]));
	// Compressed here: not every server does it, and it is six times as large then.
	const pack = write(join(site, "assets"), "pages.json.gz", gzipSync(JSON.stringify(texts), { level: 9 }));
	// All names carry hashes.
	const version = createHash("sha256")
		.update([...files, compiler, pack].sort().join("\0"))
		.digest("hex")
		.slice(0, 12);
	const bundle = await rolldown({
		cwd: PROJECT,
		input: join(WEB, "offline/service-worker.ts"),
		platform: "browser",
		tsconfig: false,
		transform: { define: { SITE: JSON.stringify({ version, files, pack, compiler }) } },
	});
	const { output } = await bundle.generate({ format: "iife", minify: true });
	await bundle.close();
	writeFileSync(join(site, "service-worker.js"), output[0].code);
}
