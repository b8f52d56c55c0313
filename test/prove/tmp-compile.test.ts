import { test } from "vitest";
import { compilePatterns, DEFAULT_OPTIONS } from "../../src/compile.js";
import { batchOf } from "../../src/prove/fuzz/batch.js";
import { Random } from "../../src/prove/generate/random.js";
import { GENERATED_KINDS } from "../../src/prove/generate/resource/generated-kinds.js";
test("x", async () => {
	for (const b of [0, 1]) {
	const batch = batchOf(b, { dialect: "kubepattern.dev/v1", seed: new Random(1), given: [] }, 36);
	let bad = batch.work.patterns as never[];
	const fails = async (ps: readonly never[]) => { const r = await compilePatterns(ps as never, { ...DEFAULT_OPTIONS, kinds: GENERATED_KINDS, entrypoints: "each" } as never); return r.ok ? undefined : JSON.stringify(r.diagnostics).slice(0, 600); };
	for (const p of bad) {
		const why = await fails([p]);
		if (why) { console.log(why, JSON.stringify((p as any).definition, null, 1).slice(0, 3000)); }
	}
	}
}, 3600_000);
