/** @file The tables of the bench: which commands stand side by side, on what work. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { interleave } from "./measure/interleave.mjs";
import { demandSameFindings } from "./measure/same-findings.mjs";
import { conftestForms, conftestOne } from "./tools/conftest.mjs";
import { gatorForms } from "./tools/gator.mjs";
import { opaEval } from "./tools/opa.mjs";
import { bundleOf, check, floors, starts } from "./tools/patternc.mjs";
import { objects } from "./work/objects.mjs";
import { writeWork } from "./work/write-work.mjs";
import { yamlText } from "./work/yaml-text.mjs";

/** Each pattern by six commands takes its time. */
const EACH_ROUNDS = 3;

/** The work of a run: the tools' paths, the patterns, the folder of what is generated, and how it is measured. */
export class Bench {
	constructor({ tools, patterns, cache, rounds, limit, progress }) {
		Object.assign(this, { tools, patterns, cache, options: { rounds, limit, progress } });
		/** By id and patterns, the last row that gator ended, and its count. */
		this.lasts = new Map();
	}

	/** What a start costs. */
	async start() {
		const file = join(this.cache, "one.yaml");
		writeFileSync(file, yamlText([...objects(10)].at(-1)));
		const rows = await interleave(starts(file), { ...this.options, rounds: this.options.rounds * 3 });
		return table({ id: "start", title: "A start", rows, baseLabel: "of an empty process" });
	}

	/** All patterns, every tool. */
	async all(count) {
		const work = writeWork(this.cache, count);
		const { yaml, json } = floors(work);
		const commands = [
			...checks(work),
			yaml,
			json,
			...conftestForms(this.tools.conftest, { yaml: work.yaml, patterns: this.patterns, folder: this.cache }),
			opaEval(this.tools.opa, work),
			...gatorForms(this.tools.gator, { yaml: work.yaml, patterns: this.patterns }),
		];
		const title = `All ${this.patterns.length} patterns, ${count.toLocaleString("en")} objects`;
		return this.#compared({ id: `all-${count}`, title, count, commands, baseLabel: "of patternc" });
	}

	/** One pattern, every tool. */
	async each(count, pattern) {
		const work = writeWork(this.cache, count);
		const bundle = bundleOf(this.cache, pattern);
		const commands = [
			...checks(work, bundle),
			conftestOne(this.tools.conftest, { yaml: work.yaml, pattern }),
			opaEval(this.tools.opa, { ...work, pattern, label: "opa eval (JSON)" }),
			...gatorForms(this.tools.gator, { yaml: work.yaml, patterns: [pattern] }),
		];
		const title = `${pattern.name}, ${count.toLocaleString("en")} objects`;
		const rounds = Math.min(this.options.rounds, EACH_ROUNDS);
		const made = await this.#compared({ rounds, id: `each-${pattern.name}-${count}`, title, count, commands });
		return { ...made, each: pattern.name };
	}

	/** How one command grows: patternc alone in a form, or `opa` or `conftest-main`. */
	async growth({ id, title, counts, form, command }) {
		const commands = counts.map((count) => {
			const work = writeWork(this.cache, count, [form]);
			const label = `${count.toLocaleString("en")} objects`;
			const { argv } = command(work);
			return { argv, id: `${id}-${count}`, label, base: `${id}-${counts[0]}`, read: demandExit };
		});
		const rows = await interleave(commands, this.options);
		return table({ id: `growth-${id}`, title, rows, baseLabel: `of ${counts[0].toLocaleString("en")}` });
	}

	async #compared({ commands, count, rounds = this.options.rounds, ...about }) {
		const isLong = ({ id, patterns, limit }) => {
			const last = this.lasts.get(lastKey(id, patterns));
			// An object's review looks at the others, so gator's time grows with the square.
			return last !== undefined && (!last.row.isEnded || last.row.cpu * (count / last.count) ** 2 > limit);
		};
		const rows = await interleave(
			commands.filter((command) => !isLong(command)),
			{ ...this.options, rounds },
		);
		const skipped = commands.filter(isLong).map(({ id, label, base }) => ({
			id,
			label,
			base,
			isEnded: false,
			isSkipped: true,
			why: "left out: too long by its growth",
		}));
		for (const row of rows.filter(({ patterns }) => patterns !== undefined))
			this.lasts.set(lastKey(row.id, row.patterns), { row, count });
		const findings = demandSameFindings(rows, about.title);
		return table({ ...about, count, findings, rows: [...rows, ...skipped] });
	}
}

function checks({ yaml, json }, bundle) {
	const base = (id) => ({ id, base: id, ...(bundle === undefined ? {} : { bundle }) });
	return [
		check({ ...base("patternc-yaml"), label: "patternc check (YAML)", paths: [yaml] }),
		check({ ...base("patternc-json"), label: "patternc check (JSON)", paths: [json] }),
	];
}

/** Findings of a million objects are more than a string can hold; they were compared on less. */
function demandExit(_file, { code, message }) {
	if (code > 1) throw new Error(`exit ${code}: ${message}`);
}

/** Without what only the comparison needed. */
function table({ rows, ...about }) {
	return { ...about, rows: rows.map(({ findings: _, patterns: __, ...row }) => row) };
}

function lastKey(id, patterns) {
	return patterns === undefined ? undefined : `${id} ${[...patterns].join(" ")}`;
}
