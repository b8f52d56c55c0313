const PAGE = 64 * 1024;
/** 2 GiB: all that is asked for ahead. What lies beyond is still there to be grown into. */
const MOST_INITIAL_PAGES = 32_768;
/** For the module, its stack, and some 130,000 findings of 4 KB: how many there will be, the input does not tell. */
const OWN_BYTES = 512 * 1024 * 1024;
/** Measured: one pattern takes 22 bytes for each byte of Pods and 35 of Deployments, nineteen patterns 57. */
const BYTES_PER_INPUT_BYTE = 100;

/**
 * How many pages of memory an instance gets ahead of an evaluation of so many bytes of input. Generous, since memory
 * that is never touched costs nothing, and growing page by page is slow: 1,700 pages took 2.5 s, the evaluation 0.3 s.
 */
export function memoryPages(inputBytes: number): number {
	return Math.min(Math.ceil((OWN_BYTES + inputBytes * BYTES_PER_INPUT_BYTE) / PAGE), MOST_INITIAL_PAGES);
}
