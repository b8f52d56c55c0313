import { failure, type Result, success } from "../../src/base/result.js";
import type { WasmCompiler } from "../../src/emit/compile-policy.js";
import { crashDiagnostic } from "../../src/opa/opa-diagnostics.js";
import { readResponse, requestText } from "../../src/opa/opa-protocol.js";
import type { OpaRequest } from "../../src/opa/opa-request.js";
import type { CompilerReply, CompilerRequest } from "../compiler/compiler-messages.js";

/** OPA's compiler in another worker, and how long it took for what it was asked last. */
export class RemoteCompiler {
	#ids = 0;
	readonly #waiting = new Map<number, (reply: CompilerReply) => void>();
	milliseconds = 0;

	/** @param port leads to that worker. */
	constructor(private readonly port: MessagePort) {
		port.onmessage = ({ data }: MessageEvent<CompilerReply>) => {
			this.#waiting.get(data.id)?.(data);
			this.#waiting.delete(data.id);
		};
	}

	/** Compiles modules; fails as the compiler in Node does. */
	readonly compileToWasm: WasmCompiler = async (modules, entrypoints): Promise<Result<Uint8Array>> => {
		const request: OpaRequest = { modules, entrypoints, operations: ["compile"] };
		const reply = await this.#ask(requestText(request));
		if ("crash" in reply) return failure([crashDiagnostic(reply.crash)]);
		this.milliseconds = reply.milliseconds;
		const response = readResponse(reply.response, request);
		return response.ok ? success(response.value.wasm ?? new Uint8Array()) : response;
	};

	#ask(request: string): Promise<CompilerReply> {
		const id = ++this.#ids;
		return new Promise((resolve) => {
			this.#waiting.set(id, resolve);
			this.port.postMessage({ id, request } satisfies CompilerRequest);
		});
	}
}
