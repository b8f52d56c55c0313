// Writes the bill of materials of the npm package as CycloneDX, to standard output or to the file that is named: what
// package-lock.json installs for a user, and the embedded OPA with the Go modules that are linked into it. It needs no network, and the same lock file gives the same
// bytes: the serial number is made from the contents, and there is no time.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readThirdParty } from "../opa-compiler/third-party.mjs";

const project = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (file) => readFileSync(join(project, file), "utf8");

const args = ["sbom", "--sbom-format", "cyclonedx", "--sbom-type", "application", "--package-lock-only"];
const sbom = JSON.parse(execFileSync("npm", args, { cwd: project, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 }));

// npm's own --omit=dev leaves out what development needs, too.
const lock = Object.entries(JSON.parse(read("package-lock.json")).packages);
const installed = new Set(
	lock.filter(([, one]) => !one.dev).map(([path, one]) => `${path.split("node_modules/").at(-1)}@${one.version}`),
);
const { name, version } = JSON.parse(read("package.json"));
installed.add(`${name}@${version}`);
sbom.components = sbom.components.filter((one) => installed.has(one["bom-ref"]));
sbom.dependencies = sbom.dependencies
	.filter(({ ref }) => installed.has(ref))
	.map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => installed.has(one)) }));

// npm takes the name of the folder.
sbom.metadata.component.name = name;
delete sbom.metadata.timestamp;

const opa = /OPA_VERSION = "([^"]+)"/.exec(read("src/opa/opa-version.ts"))[1];
const [digest] = read("opa-compiler/opa-compiler.wasm.sha256").split(/\s/);
const ref = `opa@${opa}`;
const OPA_MODULE = "github.com/open-policy-agent/opa";
const linked = readThirdParty(read("opa-compiler/THIRD-PARTY-LICENSES"));
const licences = ({ licence }) => [licence.includes(" ") ? { expression: licence } : { license: { id: licence } }];
sbom.components.push({
	"bom-ref": ref,
	type: "library",
	name: "opa",
	version: opa,
	scope: "required",
	description: "Open Policy Agent, compiled to WebAssembly: opa-compiler/opa-compiler.wasm",
	purl: `pkg:golang/${OPA_MODULE}@v${opa}`,
	hashes: [{ alg: "SHA-256", content: digest }],
	licenses: licences(linked.find((one) => one.name === OPA_MODULE)),
});
sbom.dependencies.find((one) => one.ref === `${name}@${version}`).dependsOn.push(ref);

const modules = linked.filter((one) => one.name !== OPA_MODULE);
const moduleRef = (one) => `${one.name}@${one.version}`;
sbom.components.push(
	...modules.map((one) => ({
		"bom-ref": moduleRef(one),
		type: "library",
		name: one.name,
		version: one.version,
		scope: "required",
		purl: one.name === "go" ? `pkg:golang/std@${one.version}` : `pkg:golang/${one.name}@${one.version}`,
		licenses: licences(one),
	})),
);
sbom.dependencies.push({ ref, dependsOn: modules.map(moduleRef) });
sbom.dependencies.push(...modules.map((one) => ({ ref: moduleRef(one), dependsOn: [] })));

const hash = createHash("sha256")
	.update(JSON.stringify({ ...sbom, serialNumber: undefined }))
	.digest("hex");
const uuid = [
	hash.slice(0, 8),
	hash.slice(8, 12),
	`8${hash.slice(13, 16)}`,
	`8${hash.slice(17, 20)}`,
	hash.slice(20, 32),
];
sbom.serialNumber = `urn:uuid:${uuid.join("-")}`;

const text = `${JSON.stringify(sbom, undefined, 2)}\n`;
const file = process.argv[2];
if (file === undefined) process.stdout.write(text);
else writeFileSync(file, text);
