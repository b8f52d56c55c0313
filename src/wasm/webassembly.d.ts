/**
 * Declares what Node has and @types/node does not. The types of the DOM have it too, together with all of a browser.
 */
declare namespace WebAssembly {
	interface Module {
		readonly [Symbol.toStringTag]: "WebAssembly.Module";
	}
	function compile(bytes: Uint8Array): Promise<Module>;
	function validate(bytes: Uint8Array): boolean;
}
