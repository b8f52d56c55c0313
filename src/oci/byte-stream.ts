const CHUNK = 64 * 1024;

/**
 * Bytes as the body of a request that tells how much of it is taken. A fetch takes pieces only as fast as they go out.
 *
 * @param taken told the number of bytes that are gone, from the start on.
 */
export function byteStream(bytes: Uint8Array, taken: (bytes: number) => void) {
	let from = 0;
	const body = new ReadableStream<Uint8Array>({
		pull: (controller) => {
			if (from < bytes.length) controller.enqueue(bytes.subarray(from, from + CHUNK));
			from = Math.min(bytes.length, from + CHUNK);
			taken(from);
			if (from === bytes.length) controller.close();
		},
	});
	return { body, duplex: "half" as const };
}
