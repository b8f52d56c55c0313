const PAGE = 64 * 1024;
/** The pages of 4 GiB, beyond which no WASM memory grows. */
export const MOST_PAGES = 65_536;
/**
 * Bytes for the module, its stack, and some 130,000 findings of 4 KB. The number of findings does not follow from the
 * input.
 */
const OWN_BYTES = 512 * 1024 * 1024;
/** Measured: one pattern takes 22 bytes per byte of Pods and 35 per byte of Deployments, nineteen take 57 to 125. */
const BYTES_PER_INPUT_BYTE = 150;
/**
 * Estimates how much memory an evaluation needs for an input of this many bytes and returns it in pages of 64 KiB. The
 * estimate is generous: memory that is never touched costs nothing, and growing page by page is slow (1,700 pages took
 * 2.5 s, the evaluation 0.3 s).
 */
export function memoryPages(inputBytes) {
    return Math.ceil((OWN_BYTES + inputBytes * BYTES_PER_INPUT_BYTE) / PAGE);
}
//# sourceMappingURL=memory-pages.js.map