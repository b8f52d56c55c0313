import { loadPolicy } from "@open-policy-agent/opa-wasm";
import { describe, expect, test } from "vitest";
import { checkRego, compileToWasm, formatRego } from "../../src/opa/opa-compiler.js";
import { OPA_VERSION } from "../../src/opa/opa-version.js";
import { runOpa } from "../../src/opa/run-opa.js";
import { SIDECAR_ENTRYPOINT, SIDECAR_MODULES, withReplaced } from "./sidecar-modules.js";

const RULE_FILE = "kubepattern/sidecar/sidecar.rego";
const HELP = "this is a bug of patternc: please report it, with the pattern";

async function compiled(): Promise<Uint8Array> {
	const result = await compileToWasm(SIDECAR_MODULES, [SIDECAR_ENTRYPOINT]);
	if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
	return result.value;
}

describe("compile", () => {
	test("the policy of two modules runs and finds the pair", async () => {
		const policy = await loadPolicy((await compiled()) as Uint8Array<ArrayBuffer>, { initial: 64 });
		const objects = [
			{ kind: "Pod", metadata: { name: "web", labels: { app: "web", helper: "proxy" } } },
			{ kind: "Service", metadata: { name: "proxy", labels: { app: "proxy" } } },
			{ kind: "Pod", metadata: { name: "proxy", labels: { app: "proxy" } } },
		];
		const { buffer } = new TextEncoder().encode(JSON.stringify({ objects }));
		expect(policy.evaluate(buffer, SIDECAR_ENTRYPOINT)).toEqual([{ result: [{ main: 0, helper: 2 }] }]);
	});

	test("two runs give the same bytes, whatever the order of the modules", async () => {
		const reversed = await compileToWasm([...SIDECAR_MODULES].reverse(), [SIDECAR_ENTRYPOINT]);
		expect(reversed.ok && Buffer.compare(reversed.value, await compiled())).toBe(0);
	});

	test("a syntax error is told with its line", async () => {
		const modules = withReplaced(RULE_FILE, "some main, pod in", "some main, pod inn");
		const result = await compileToWasm(modules, [SIDECAR_ENTRYPOINT]);
		expect(result.ok).toBe(false);
		expect(result.diagnostics[0]).toEqual({
			code: "opa/compile",
			severity: "error",
			message: expect.stringMatching(/^rego_parse_error: /),
			help: HELP,
			place: { file: RULE_FILE, line: 6, column: expect.any(Number) },
			sourceLine: "\tsome main, pod inn objects.pods",
		});
	});

	test("each wrong module is told", async () => {
		const modules = SIDECAR_MODULES.map(({ path, text }) => ({ path, text: `${text}\nbroken := {\n` }));
		const result = await compileToWasm(modules, [SIDECAR_ENTRYPOINT]);
		expect(new Set(result.diagnostics.map(({ place }) => place?.file))).toEqual(
			new Set(SIDECAR_MODULES.map(({ path }) => path)),
		);
	});

	test("an entrypoint that is no rule is told, without a place", async () => {
		const result = await compileToWasm(SIDECAR_MODULES, ["kubepattern/sidecar/nothing"]);
		expect(result).toEqual({ ok: false, diagnostics: [expect.objectContaining({ code: "opa/compile" })] });
		expect(result.diagnostics[0]?.message).toContain('"kubepattern/sidecar/nothing" does not refer to a rule');
	});

	test("two modules of one path are refused, not merged", async () => {
		const result = await compileToWasm([...SIDECAR_MODULES, ...SIDECAR_MODULES], [SIDECAR_ENTRYPOINT]);
		expect(result.diagnostics[0]?.message).toBe(`opa_error: two modules have the path "${RULE_FILE}"`);
	});
});

describe("check", () => {
	test("a clean policy has nothing against it", async () => {
		expect(await checkRego(SIDECAR_MODULES)).toEqual({ ok: true, value: undefined, diagnostics: [] });
	});

	test("an unused import is a strict error, which compiling lets pass", async () => {
		const modules = withReplaced(RULE_FILE, "import data", "import data.lib.kubepattern.text\nimport data");
		const result = await checkRego(modules);
		expect(result.diagnostics).toEqual([
			expect.objectContaining({
				code: "opa/strict",
				message: "rego_compile_error: import data.lib.kubepattern.text unused",
				place: { file: RULE_FILE, line: 3, column: 1 },
			}),
		]);
		expect((await compileToWasm(modules, [SIDECAR_ENTRYPOINT])).ok).toBe(true);
	});
});

describe("format", () => {
	test("formatted modules stay as they are", async () => {
		expect(await formatRego(SIDECAR_MODULES)).toEqual({ ok: true, value: SIDECAR_MODULES, diagnostics: [] });
	});

	test("bad spacing is put right", async () => {
		const modules = withReplaced(RULE_FILE, "\tapp := pod", "  app:=pod");
		expect(await formatRego(modules)).toEqual({ ok: true, value: SIDECAR_MODULES, diagnostics: [] });
	});

	test("what does not parse is told with its line", async () => {
		const result = await formatRego(withReplaced(RULE_FILE, "app := pod", "app := := pod"));
		expect(result.diagnostics[0]).toMatchObject({ code: "opa/format", place: { file: RULE_FILE, line: 12 } });
	});
});

describe("run", () => {
	test("one run can do all at once, and names the release of opa", async () => {
		const result = await runOpa({
			modules: SIDECAR_MODULES,
			operations: ["check", "format", "compile"],
			entrypoints: [SIDECAR_ENTRYPOINT],
		});
		expect(result).toEqual({
			ok: true,
			value: { version: OPA_VERSION, formatted: SIDECAR_MODULES, wasm: await compiled() },
			diagnostics: [],
		});
	});

	test("the first operation that fails ends the run: nothing is told twice", async () => {
		const modules = withReplaced(RULE_FILE, "app := pod", "app := := pod");
		const result = await runOpa({ modules, operations: ["check", "format"] });
		expect(new Set(result.diagnostics.map(({ code }) => code))).toEqual(new Set(["opa/strict"]));
	});
});
