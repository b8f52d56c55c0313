// Writes all that is generated from the registry and the source, and committed: the validators of src/,
// dist-policies/, registry/README.md (the catalogue) and schemas/. Tests compare them with what this would write.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PUBLISHED_CONFIG_SCHEMA_FILE, publishedConfigSchema } from "../dist/cli/config/published-config-schema.js";
import { publishedSchemaFile, publishedSchemas } from "../dist/pattern/published-schema.js";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
mkdirSync("schemas", { recursive: true });
for (const [id, schema] of publishedSchemas()) {
	writeFileSync(publishedSchemaFile(id), `${JSON.stringify(schema, undefined, 2)}\n`);
}
writeFileSync(PUBLISHED_CONFIG_SCHEMA_FILE, `${JSON.stringify(publishedConfigSchema(), undefined, 2)}\n`);

const run = (command, ...args) => spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
if (run("node", "scripts/generate-validator.mjs", "--check").status !== 0) {
	run("node", "scripts/generate-validator.mjs");
	run("npm", "run", "build", "--silent");
}

const { status } = spawnSync(process.execPath, ["dist/cli/main.js", "build", "--out", "dist-policies"], {
	stdio: "inherit",
});
if (status === 0) {
	copyFileSync("dist-policies/catalogue.md", "registry/README.md");
	await import("./unpack-built-in.mjs");
}
process.exitCode = status ?? 1;
