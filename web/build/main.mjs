// `npm run site`: builds site/. `npm run site -- --serve [--port PORT]` serves it, too. `--registry DIR` shows other
// patterns, and `--base /PATH/` is for a site that is not at the root of its origin.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "./build-site.mjs";
import { PROJECT, REGISTRY } from "./folders.mjs";
import { serve } from "./serve.mjs";

const { values } = parseArgs({
	options: {
		registry: { type: "string", default: REGISTRY },
		base: { type: "string", default: "/" },
		out: { type: "string", default: join(PROJECT, "site") },
		serve: { type: "boolean", default: false },
		port: { type: "string", default: "8080" },
	},
});
const { pages, patterns } = await buildSite(values.out, { patterns: values.registry, base: values.base });
console.log(`${values.out}: ${pages} pages, ${patterns} patterns`);
if (values.serve) {
	const server = await serve(values.out, { port: Number(values.port) });
	console.log(`http://127.0.0.1:${server.address().port}/`);
}
