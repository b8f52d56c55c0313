/** The compiler's file, and what is known of it. */
export interface CompilerFile {
	/** Its address. */
	readonly url: string;
	/** Bytes of the file. */
	readonly bytes: number;
	/** SHA-256 of the file, in hex. */
	readonly sha256: string;
	/** The address of a decoder for it, where the browser has none. */
	readonly decoder: string;
}

/** What a page tells the compiler's worker. */
export type CompilerOrder =
	| { readonly order: "load"; readonly file: CompilerFile }
	/** Whoever has the other end asks for compilations. */
	| { readonly order: "serve"; readonly port: MessagePort };

/** What the worker tells the page while it loads. */
export type CompilerNews =
	| { readonly news: "loading"; readonly bytes: number; readonly of: number }
	| { readonly news: "preparing" }
	| { readonly news: "ready"; readonly milliseconds: number }
	| { readonly news: "failed"; readonly reason: string };

/** A request to OPA, as its text. */
export interface CompilerRequest {
	readonly id: number;
	readonly request: string;
}

/** What OPA gave: the text of its response, or why there is none. */
export type CompilerReply =
	| { readonly id: number; readonly response: string; readonly milliseconds: number }
	| { readonly id: number; readonly crash: string };
