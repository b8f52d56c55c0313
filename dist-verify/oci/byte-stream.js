const CHUNK = 64 * 1024;
/**
 * Makes the body of a request from bytes and reports how much of it is sent. A fetch takes pieces only as fast as they go
 * out.
 *
 * @param onSent called with the number of bytes that are sent, from the start on.
 */
export function byteStream(bytes, onSent) {
    let from = 0;
    const body = new ReadableStream({
        pull: (controller) => {
            if (from < bytes.length)
                controller.enqueue(bytes.subarray(from, from + CHUNK));
            from = Math.min(bytes.length, from + CHUNK);
            onSent(from);
            if (from === bytes.length)
                controller.close();
        },
    });
    return { body, duplex: "half" };
}
//# sourceMappingURL=byte-stream.js.map