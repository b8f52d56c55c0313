/** @file The work as files, written once for each count and kept in `.cache/bench`. */
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";
import { objects } from "./objects.mjs";
import { yamlText } from "./yaml-text.mjs";

/** To be raised when other objects are made, so that nobody measures the former ones. */
const VERSION = 2;
/** Documents of a YAML file. */
const FILE = 500;
const BUFFER = 1 << 20;

/**
 * Writes the work of a count and returns where it is: `yaml`, a folder of files with several documents each; `json`, a
 * file with one list; `lines`, a file with an object a line. A form that nobody wants is not written.
 */
export function writeWork(cache, count, forms = ["yaml", "json"]) {
	const folder = join(cache, `work-${VERSION}`, String(count));
	mkdirSync(folder, { recursive: true });
	const paths = {
		yaml: join(folder, "yaml"),
		json: join(folder, "objects.json"),
		lines: join(folder, "objects.jsonl"),
	};
	for (const form of forms) {
		if (existsSync(paths[form])) continue;
		const aside = `${paths[form]}.tmp`;
		rmSync(aside, { recursive: true, force: true });
		WRITERS[form](aside, count);
		renameSync(aside, paths[form]);
	}
	return { count, ...paths };
}

const WRITERS = {
	yaml(folder, count) {
		mkdirSync(folder);
		let text = "";
		let number = 0;
		for (const object of objects(count)) {
			text += `---\n${yamlText(object)}`;
			if (++number % FILE > 0 && number < count) continue;
			const file = join(folder, `${String(Math.ceil(number / FILE)).padStart(5, "0")}.yaml`);
			writeTexts(file, [text]);
			text = "";
		}
	},
	json(file, count) {
		writeTexts(file, listTexts(count));
	},
	lines(file, count) {
		writeTexts(file, lineTexts(count));
	},
};

function* listTexts(count) {
	yield '{"apiVersion":"v1","kind":"List","items":[\n';
	let separator = "";
	for (const object of objects(count)) {
		yield separator + JSON.stringify(object);
		separator = ",\n";
	}
	yield "\n]}\n";
}

function* lineTexts(count) {
	for (const object of objects(count)) yield `${JSON.stringify(object)}\n`;
}

function writeTexts(file, texts) {
	const descriptor = openSync(file, "w");
	let buffer = "";
	for (const text of texts) {
		buffer += text;
		if (buffer.length < BUFFER) continue;
		writeSync(descriptor, buffer);
		buffer = "";
	}
	writeSync(descriptor, buffer);
	closeSync(descriptor);
}
