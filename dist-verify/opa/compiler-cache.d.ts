/**
 * Responses of the embedded compiler, by the compiler and the request: a response depends on nothing else. What cannot
 * be read or written is not cached, and what was changed is not returned.
 */
export interface CompilerCache {
    /** Returns the text of the response to a request; `undefined` where it is not there, or is not what was stored. */
    get(compilerHash: string, request: string): Promise<string | undefined>;
    /** Stores the text of a response, and removes what was used least recently where the cache grows too large. */
    put(compilerHash: string, request: string, response: string): Promise<void>;
}
/** Opens a cache in a folder, which is made when something is first stored, and returns it. */
export declare function openCompilerCache(folder: string, maxBytes?: number): CompilerCache;
