// Builds the embedded OPA compiler: main.go -> opa-compiler.wasm.br, opa-compiler.wasm.sha256 and THIRD-PARTY-LICENSES.
//   node opa-compiler/build.mjs           builds and writes the files
//   node opa-compiler/build.mjs --check   builds elsewhere and compares with what is committed
// The Go release that go.mod names as its toolchain always gives the same bytes, so anyone can make sure that the
// committed compiler is this source. Brotli's bytes may differ between releases of zlib: only the raw WASM is compared.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { modulesInside, readThirdParty, THIRD_PARTY, thirdPartyText } from "./third-party.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const compressedFile = join(folder, "opa-compiler.wasm.br");
const hashFile = join(folder, "opa-compiler.wasm.sha256");
const thirdPartyFile = join(folder, THIRD_PARTY);
const env = { ...process.env, GOOS: "wasip1", GOARCH: "wasm", GOFLAGS: "", GOWASM: "", GOEXPERIMENT: "" };
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");
const hashLines = (raw, compressed) =>
	`${sha256(raw)}  opa-compiler.wasm\n${sha256(compressed)}  opa-compiler.wasm.br\n`;

const isCheck = process.argv.includes("--check");
if (isCheck) checkCommitted();

const obstacle = goObstacle();
if (obstacle !== undefined) {
	console.error(`opa-compiler: ${isCheck ? "not rebuilt" : "cannot build"}: ${obstacle}`);
	process.exit(isCheck ? 0 : 1);
}

const raw = build();
if (isCheck) compareWithCommitted(raw);
else write(raw);

/** Why this machine's Go cannot give the committed bytes; undefined where it can. */
function goObstacle() {
	const wanted = /^toolchain (\S+)$/m.exec(readFileSync(join(folder, "go.mod"), "utf8"))?.[1];
	try {
		const present = execFileSync("go", ["env", "GOVERSION"], { cwd: folder, encoding: "utf8" }).trim();
		return present === wanted ? undefined : `Go here is ${present}, go.mod names ${wanted}`;
	} catch {
		return `no Go here (${wanted} is wanted)`;
	}
}

/** The raw WASM, built in a temporary folder. */
function build() {
	const temporary = mkdtempSync(join(tmpdir(), "opa-compiler-"));
	try {
		const output = join(temporary, "opa-compiler.wasm");
		const flags = ["-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-mod=readonly"];
		execFileSync("go", ["build", ...flags, "-o", output, "."], { cwd: folder, env, stdio: "inherit" });
		return readFileSync(output);
	} finally {
		rmSync(temporary, { recursive: true });
	}
}

function write(raw) {
	const compressed = brotliCompressSync(raw, {
		params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
	});
	writeFileSync(compressedFile, compressed);
	writeFileSync(hashFile, hashLines(raw, compressed));
	writeFileSync(thirdPartyFile, thirdPartyText(folder, env));
	console.log(`opa-compiler: ${raw.length} bytes, compressed ${compressed.length}`);
}

/** Needs no Go: the committed files belong together. */
function checkCommitted() {
	const compressed = readFileSync(compressedFile);
	const raw = brotliDecompressSync(compressed);
	if (readFileSync(hashFile, "utf8") !== hashLines(raw, compressed)) {
		fail("opa-compiler.wasm.br is not the file that opa-compiler.wasm.sha256 names; run `npm run build:opa`");
	}
	const names = (modules) => modules.map(({ name, version }) => `${name} ${version}`).join("\n");
	const listed = readThirdParty(readFileSync(thirdPartyFile, "utf8")).filter(({ name }) => name !== "go");
	if (names(listed) !== names(modulesInside(raw))) {
		fail(`${THIRD_PARTY} does not list the modules that are in the compiler; run \`npm run build:opa\``);
	}
}

function compareWithCommitted(raw) {
	const committed = readFileSync(hashFile, "utf8").split(" ")[0];
	if (sha256(raw) !== committed) {
		fail("the committed compiler is not what main.go, go.mod and go.sum give now; run `npm run build:opa`");
	}
	if (readFileSync(thirdPartyFile, "utf8") !== thirdPartyText(folder, env)) {
		fail(`${THIRD_PARTY} is not what the linked modules say now; run \`npm run build:opa\``);
	}
	console.log(`opa-compiler: rebuilt, the same bytes (sha256 ${committed}), and the same licences`);
}

function fail(sentence) {
	console.error(`opa-compiler: ${sentence}`);
	process.exit(1);
}
