/** What Node has and neither our library of types nor @types/node declares (the DOM's would bring a browser along). */
declare namespace WebAssembly {
	interface Module {
		readonly [Symbol.toStringTag]: "WebAssembly.Module";
	}
	function compile(bytes: Uint8Array): Promise<Module>;
	function validate(bytes: Uint8Array): boolean;
}
