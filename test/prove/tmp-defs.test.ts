import { test } from "vitest";
import { versions } from "../../src/cli/version.js";
import { createEngines } from "../../src/prove/engines/engines.js";
import { runFuzz } from "../../src/prove/fuzz/fuzz-run.js";
import { vacuityWarnings } from "../../src/prove/fuzz/coverage-counter.js";
import { shrink } from "../../src/prove/shrink/shrink.js";
const e = createEngines(versions);
test("x", async () => {
	const runs = Number(process.env.RUNS ?? 4000), seed = Number(process.env.SEED ?? 1);
	const names = (process.env.ENGINES ?? "reference").split(",");
	const t = performance.now();
	const r = await runFuzz({ seed, runs, patterns: [], dialects: ["kubepattern.dev/v1"] }, names.map((n) => (e as never)[n]));
	const s = (performance.now() - t) / 1000;
	console.log(r.evaluations, "in", s, "s", r.evaluations / s, "per s; divergences", r.divergences.length, JSON.stringify(r.broken).slice(0, 3000), r.refused);
	const pct = (o: object) => Object.entries(o).map(([k, v]) => `${k}: ${Math.round(v.withFinding / v.evaluations * 100)}% of ${v.evaluations}`).join("\n");
	if (process.env.RATES) { console.log(pct({ all: r.shares.all, ...r.shares.origins })); for (const g of Object.values(r.shares.resource)) console.log(pct(g)); }
	console.log(vacuityWarnings(r.shares));
	const seen = new Set<string>();
	const max = Number(process.env.MAX ?? 3);
	const one = (d: any) => JSON.stringify(d.job.documents).length + JSON.stringify(d.job.pattern.definition).length;
	for (const d of [...r.divergences].sort((a, b) => one(a) - one(b))) {
		if (seen.size >= max) break;
		if (seen.has(d.job.pattern.name)) continue;
		seen.add(d.job.pattern.name);
		const small = process.env.SHRINK ? await shrink(d) : d;
		console.log("DIVERGENCE", JSON.stringify(small.job.pattern.definition, undefined), JSON.stringify(small.job.documents), JSON.stringify([...small.outcomes].map(([k, v]) => [k.name, v])));
	}
}, 3600_000);
