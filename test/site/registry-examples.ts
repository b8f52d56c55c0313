import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { CheckView, CompilationView, ManifestsText, NamedText } from "../../web/workbench/workbench.js";
import { PROJECT } from "../cli/patternc.js";

const REGISTRY = join(PROJECT, "registry");

/** A case of a pattern as the playground opens it, with what it expects. */
export interface RegistryCase {
	readonly name: string;
	readonly manifests: ManifestsText;
	/** Messages of its findings. */
	readonly messages: readonly string[];
}

/** A pattern of the registry, with its cases. */
export interface RegistryExample {
	readonly name: string;
	readonly pattern: NamedText;
	readonly cases: readonly RegistryCase[];
}

/** Reads the examples of a site, and what the registry expects of them. */
export function registryExamples(site: string): readonly RegistryExample[] {
	return readdirSync(REGISTRY).flatMap((folder) => {
		const file = ["pattern.yaml", "pattern.json"].find((one) => existsSync(join(REGISTRY, folder, one)));
		if (file === undefined) return [];
		const text = readFileSync(join(REGISTRY, folder, file), "utf8");
		const name = /^ {2}name: (\S+)$/m.exec(text)?.[1] ?? /"name": "([^"]+)"/.exec(text)?.[1] ?? "";
		return [{ name, pattern: { file, text }, cases: casesOf(site, folder, name) }];
	});
}

function casesOf(site: string, folder: string, pattern: string): readonly RegistryCase[] {
	const { cases } = JSON.parse(readFileSync(join(site, "examples", `${pattern}.json`), "utf8")) as {
		readonly cases: Readonly<Record<string, { readonly manifests: string; readonly namespace?: string }>>;
	};
	return Object.entries(cases).map(([name, { manifests, namespace }]) => {
		const file = join(REGISTRY, folder, "cases", name, "findings.json");
		const expected = JSON.parse(readFileSync(file, "utf8")) as readonly { readonly message?: string }[];
		return {
			name,
			manifests: { file: "manifests.yaml", text: manifests, ...(namespace === undefined ? {} : { namespace }) },
			messages: expected.map(({ message = "" }) => message),
		};
	});
}

/** What the page's workers gave for a pattern: that it compiled, and the reports of its cases. */
export interface ExampleRun {
	readonly isCompiled: boolean;
	readonly refusal: string;
	readonly reports: readonly string[];
}

/** Has workers of a page of the playground, which it starts once more, compile a pattern and judge manifests by it. */
export function runExample(page: Page, pattern: NamedText, manifests: readonly ManifestsText[]): Promise<ExampleRun> {
	return page.evaluate(callWorkers, { pattern, manifests });
}

/** Runs in the page. */
async function callWorkers({
	pattern,
	manifests,
}: {
	readonly pattern: NamedText;
	readonly manifests: readonly ManifestsText[];
}): Promise<ExampleRun> {
	// The types of a page are not those of this file.
	// biome-ignore lint/suspicious/noExplicitAny: see above
	const page = globalThis as any;
	page.testWorkbench ??= start();
	const call = (member: string, ...values: readonly unknown[]) =>
		new Promise<unknown>((resolve, reject) => {
			page.testWorkbench.onmessage = ({ data }: { data: { value?: unknown; error?: string } }) =>
				data.error === undefined ? resolve(data.value) : reject(new Error(data.error));
			page.testWorkbench.postMessage({ id: 1, member, values });
		});
	const { isCompiled, remarks } = (await call("compile", pattern)) as CompilationView;
	const reports: string[] = [];
	if (isCompiled)
		for (const text of manifests) reports.push(((await call("check", pattern, text, "wasm")) as CheckView).json);
	return { isCompiled, refusal: JSON.stringify(remarks), reports };

	function start() {
		const { dataset } = page.document.querySelector("#playground");
		const address = (name: string) => new URL(dataset[name], page.location.href).href;
		const compiler = new page.Worker(address("compiler"), { type: "module" });
		const workbench = new page.Worker(address("workbench"), { type: "module" });
		const { port1, port2 } = new page.MessageChannel();
		compiler.postMessage({ order: "serve", port: port1 }, [port1]);
		const file = { url: address("compilerFile"), bytes: Number(dataset.compilerBytes) };
		compiler.postMessage({
			order: "load",
			file: { ...file, sha256: dataset.compilerHash, decoder: address("decoder") },
		});
		workbench.postMessage({ port: port2 }, [port2]);
		return workbench;
	}
}
