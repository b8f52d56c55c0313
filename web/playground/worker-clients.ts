import type { CompilerFile, CompilerNews, CompilerOrder } from "../compiler/compiler-messages.js";
import type { Workbench, WorkbenchAnswer, WorkbenchCall } from "../workbench/workbench.js";

/** Addresses of the workers' scripts and of what they load. */
export interface WorkerAddresses {
	readonly workbench: string;
	readonly compiler: string;
	readonly compilerFile: CompilerFile;
}

/** A call that took too long. Its worker was ended, and another one is there for the next. */
export class Stopped extends Error {}

/** Milliseconds that a call may take, loading apart. */
const LIMITS: Readonly<Record<keyof Workbench, number>> = {
	read: 20_000,
	check: 30_000,
	compile: 120_000,
	pack: 30_000,
};

/** Runs the workbench and OPA's compiler, each in a worker of its own, and starts them anew where they do not end. */
export class Workers {
	#compiler: Worker | undefined;
	#workbench: Worker | undefined;
	#ids = 0;
	readonly #waiting = new Map<number, { settle(answer: WorkbenchAnswer): void; stop(): void }>();
	#loaded: Promise<void> = Promise.resolve();

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
		const worker = this.#started();
		if (member === "compile") await this.#loaded;
		const id = ++this.#ids;
		const answer = await new Promise<WorkbenchAnswer>((resolve, reject) => {
			const stop = () => reject(new Stopped(`stopped after ${LIMITS[member] / 1000} s`));
			const timer = setTimeout(() => this.#restart(member === "compile"), LIMITS[member]);
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
		this.#workbench = workbench;
		return workbench;
	}

	#startCompiler(): Worker {
		const { compiler, compilerFile } = this.addresses;
		const worker = new Worker(compiler, { type: "module" });
		this.#loaded = new Promise((resolve, reject) => {
			worker.onmessage = ({ data }: MessageEvent<CompilerNews>) => {
				this.onNews(data);
				if (data.news === "ready") resolve();
				if (data.news === "failed") reject(new Error(`the compiler could not be loaded: ${data.reason}`));
			};
		});
		this.#loaded.catch(() => undefined);
		worker.postMessage({ order: "load", file: compilerFile } satisfies CompilerOrder);
		this.#compiler = worker;
		return worker;
	}

	#restart(withCompiler: boolean): void {
		this.#workbench?.terminate();
		this.#workbench = undefined;
		if (withCompiler) {
			this.#compiler?.terminate();
			this.#compiler = undefined;
		}
		for (const { stop } of this.#waiting.values()) stop();
		this.#waiting.clear();
	}
}
