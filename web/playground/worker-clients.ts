import type { CompilerFile, CompilerNews, CompilerOrder } from "../compiler/compiler-messages.js";
import type { Workbench, WorkbenchAnswer, WorkbenchCall } from "../workbench/workbench.js";
import { callLimit } from "./call-limit.js";

/** Addresses of the workers' scripts and of what they load. */
export interface WorkerAddresses {
	readonly workbench: string;
	readonly compiler: string;
	readonly compilerFile: CompilerFile;
}

/** A call that took too long, or that no worker could take. Its worker was ended, and another one is there for the next. */
export class Stopped extends Error {}

/** Runs the workbench and OPA's compiler, each in a worker of its own, and starts them anew where they do not end. */
export class Workers {
	#compiler: Worker | undefined;
	#workbench: Worker | undefined;
	#ids = 0;
	readonly #waiting = new Map<number, { settle(answer: WorkbenchAnswer): void; stop(reason: string): void }>();
	#loaded: Promise<void> = Promise.resolve();
	#isLoadable = true;

	/** @param onNews is told how the compiler loads. */
	constructor(
		private readonly addresses: WorkerAddresses,
		private readonly onNews: (news: CompilerNews) => void,
	) {}

	/** Calls a member of the workbench and returns what it gives. */
	async call<K extends keyof Workbench>(
		member: K,
		...values: Parameters<Workbench[K]>
	): Promise<Awaited<ReturnType<Workbench[K]>>> {
		// There may be a network again.
		if (member === "compile" && !this.#isLoadable) this.#restart(true, "another one was begun");
		const worker = this.#started();
		if (member === "compile") await this.#loaded;
		const limit = callLimit(member, values);
		const id = ++this.#ids;
		const answer = await new Promise<WorkbenchAnswer>((resolve, reject) => {
			const words = `it was stopped after ${Math.round(limit / 1000)} s`;
			const timer = setTimeout(() => this.#restart(member === "compile", words), limit);
			const stop = (reason: string) => {
				clearTimeout(timer);
				reject(new Stopped(reason));
			};
			const settle = (value: WorkbenchAnswer) => {
				clearTimeout(timer);
				resolve(value);
			};
			this.#waiting.set(id, { settle, stop });
			worker.postMessage({ id, member, values } satisfies WorkbenchCall);
		});
		if ("error" in answer) throw new Error(answer.error);
		return answer.value as Awaited<ReturnType<Workbench[K]>>;
	}

	/** Starts the compiler's worker, which begins to load. */
	load(): void {
		this.#started();
	}

	#started(): Worker {
		if (this.#workbench !== undefined) return this.#workbench;
		const compiler = this.#compiler ?? this.#startCompiler();
		const workbench = new Worker(this.addresses.workbench, { type: "module" });
		const { port1, port2 } = new MessageChannel();
		compiler.postMessage({ order: "serve", port: port1 } satisfies CompilerOrder, [port1]);
		workbench.postMessage({ port: port2 }, [port2]);
		workbench.onmessage = ({ data }: MessageEvent<WorkbenchAnswer>) => {
			this.#waiting.get(data.id)?.settle(data);
			this.#waiting.delete(data.id);
		};
		workbench.onerror = () => this.#restart(false, "the browser could not start its worker");
		this.#workbench = workbench;
		return workbench;
	}

	#startCompiler(): Worker {
		const { compiler, compilerFile } = this.addresses;
		const worker = new Worker(compiler, { type: "module" });
		this.#isLoadable = true;
		this.#loaded = new Promise((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<CompilerNews>) => {
				this.onNews(data);
				if (data.news === "ready") resolve();
				if (data.news !== "failed") return;
				this.#isLoadable = false;
				reject(new Error(`the compiler could not be loaded: ${data.reason}`));
			};
		});
		this.#loaded.catch(() => undefined);
		worker.postMessage({ order: "load", file: compilerFile } satisfies CompilerOrder);
		this.#compiler = worker;
		return worker;
	}

	#restart(withCompiler: boolean, reason: string): void {
		this.#workbench?.terminate();
		this.#workbench = undefined;
		if (withCompiler) {
			this.#compiler?.terminate();
			this.#compiler = undefined;
		}
		for (const { stop } of this.#waiting.values()) stop(reason);
		this.#waiting.clear();
	}
}
