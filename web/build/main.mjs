// `npm run site`: builds site/. `npm run site -- --serve [--port PORT]` serves it, too.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildSite } from "./build-site.mjs";
import { PROJECT } from "./folders.mjs";
import { serve } from "./serve.mjs";

const { values } = parseArgs({
	options: {
		out: { type: "string", default: join(PROJECT, "site") },
		serve: { type: "boolean", default: false },
		port: { type: "string", default: "8080" },
	},
});
const { pages, patterns } = await buildSite(values.out);
console.log(`${values.out}: ${pages} pages, ${patterns} patterns`);
if (values.serve) {
	const server = await serve(values.out, { port: Number(values.port) });
	console.log(`http://127.0.0.1:${server.address().port}/`);
}
