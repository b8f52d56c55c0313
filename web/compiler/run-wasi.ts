import { ConsoleStdout, File, OpenFile, WASI } from "@bjorn3/browser_wasi_shim";

/**
 * Runs the compiler on a request, without folders, clock of its own or network, and returns the text that it wrote.
 *
 * @throws where it does not end as it should.
 */
export async function runWasi(compiler: WebAssembly.Module, request: string): Promise<string> {
	const output = new File([]);
	const errors: string[] = [];
	const streams = [
		new OpenFile(new File(new TextEncoder().encode(request))),
		new OpenFile(output),
		ConsoleStdout.lineBuffered((line) => errors.push(line)),
	];
	// As src/opa/opa-worker.ts does: garbage is not worth collecting for one request.
	const wasi = new WASI(["opa-compiler"], ["GOGC=off", "GOMEMLIMIT=1GiB"], streams, { debug: false });
	const instance = await WebAssembly.instantiate(compiler, { wasi_snapshot_preview1: wasi.wasiImport });
	const code = wasi.start(instance as unknown as Parameters<typeof wasi.start>[0]);
	if (code !== 0) throw new Error(errors.find((line) => /^(panic|fatal error):/.test(line)) ?? `exit code ${code}`);
	return new TextDecoder().decode(output.data);
}
