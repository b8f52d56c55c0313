const PAGE = 64 * 1024;
/** 2 GiB: all that is asked for ahead. What lies beyond is still there to be grown into. */
const MOST_INITIAL_PAGES = 32_768;
/** The module itself and its stack. */
const OWN_BYTES = 8 * 1024 * 1024;
/** Measured: what an evaluation takes for each byte of input. Growing page by page instead is far slower. */
const BYTES_PER_INPUT_BYTE = 40;

/** How many pages of memory an instance gets ahead of an evaluation of so many bytes of input. */
export function memoryPages(inputBytes: number): number {
	return Math.min(Math.ceil((OWN_BYTES + inputBytes * BYTES_PER_INPUT_BYTE) / PAGE), MOST_INITIAL_PAGES);
}
