/** Thrown where there is no room for more input; a browser ends the worker in place of it. */
export class HeapFull extends Error {}

/** Returns the bytes that inputs may take: no page can ask for them. The playground bounds its texts itself. */
export function inputHeapBytes(): number {
	return 1024 * 1024 * 1024;
}

/** Says at each question that there is room. */
export class HeapGuard {
	check(): void {
		// Nothing can be asked.
	}
}
