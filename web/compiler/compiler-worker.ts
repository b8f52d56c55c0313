/*
 * The main of the worker in which OPA's compiler runs. It loads when the page says so, and then answers requests, one
 * after another.
 */
import type { CompilerFile, CompilerNews, CompilerOrder, CompilerReply, CompilerRequest } from "./compiler-messages.js";
import { decodeBrotli } from "./decode-brotli.js";
import { fetchOnce, isWasm } from "./fetch-once.js";
import { runWasi } from "./run-wasi.js";

let ready: (compiler: Promise<WebAssembly.Module>) => void = () => undefined;
const compiler = new Promise<WebAssembly.Module>((resolve) => {
	ready = resolve;
});
compiler.catch(() => undefined);

self.addEventListener("message", ({ data }: MessageEvent<CompilerOrder>) => {
	if (data.order === "load") ready(load(data.file));
	else serve(data.port);
});

function tell(news: CompilerNews): void {
	self.postMessage(news);
}

async function load(file: CompilerFile): Promise<WebAssembly.Module> {
	const start = performance.now();
	try {
		const bytes = await fetchOnce(file, (loaded) =>
			tell({ news: "loading", bytes: Math.min(loaded, file.bytes), of: file.bytes }),
		);
		tell({ news: "preparing" });
		const module = await WebAssembly.compile(isWasm(bytes) ? bytes : await decodeBrotli(bytes, file.decoder));
		tell({ news: "ready", milliseconds: Math.round(performance.now() - start) });
		return module;
	} catch (error) {
		tell({ news: "failed", reason: reasonOf(error) });
		throw error;
	}
}

function serve(port: MessagePort): void {
	let last: Promise<unknown> = Promise.resolve();
	port.onmessage = ({ data }: MessageEvent<CompilerRequest>) => {
		last = last.then(async () => port.postMessage(await answer(data)));
	};
}

async function answer({ id, request }: CompilerRequest): Promise<CompilerReply> {
	try {
		const module = await compiler;
		const start = performance.now();
		const response = await runWasi(module, request);
		return { id, response, milliseconds: Math.round(performance.now() - start) };
	} catch (error) {
		return { id, crash: reasonOf(error) };
	}
}

function reasonOf(error: unknown): string {
	return error instanceof Error ? error.message : String(error);
}
