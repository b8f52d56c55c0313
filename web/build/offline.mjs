// The service worker, with what it keeps from the first load on.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { PROJECT, WEB } from "./folders.mjs";

/** Writes `service-worker.js` at the site's root: it has to lie above all that it keeps. */
export async function writeServiceWorker(site, files, compiler) {
	const version = createHash("sha256");
	for (const file of [...files].sort()) version.update(`${file}\0`).update(readFileSync(join(site, file)));
	const about = { version: version.digest("hex").slice(0, 12), files, compiler };
	const bundle = await rolldown({
		cwd: PROJECT,
		input: join(WEB, "offline/service-worker.ts"),
		platform: "browser",
		tsconfig: false,
		transform: { define: { SITE: JSON.stringify(about) } },
	});
	const { output } = await bundle.generate({ format: "iife", minify: true });
	await bundle.close();
	writeFileSync(join(site, "service-worker.js"), output[0].code);
}
