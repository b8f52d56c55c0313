/**
 * Declares what Node has and @types/node does not. The types of the DOM have it too, together with all of a browser.
 */
declare namespace WebAssembly {
	interface Module {
		readonly [Symbol.toStringTag]: "WebAssembly.Module";
	}
	class Memory {
		constructor(size: { readonly initial: number; readonly maximum: number });
		readonly buffer: ArrayBuffer;
	}
	class Instance {
		constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>);
		readonly exports: Readonly<Record<string, unknown>>;
	}
	function compile(bytes: Uint8Array): Promise<Module>;
	function validate(bytes: Uint8Array): boolean;
}
