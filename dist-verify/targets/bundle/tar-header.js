// The fields of a tar header and of the PAX records before it: what a tarball says, without a judgement on it.
/** Reads the name of an entry, with the prefix that only POSIX headers have. */
export function nameOf(header) {
    const prefix = text(header, 257, 6) === "ustar" ? text(header, 345, 155) : "";
    return prefix === "" ? text(header, 0, 100) : `${prefix}/${text(header, 0, 100)}`;
}
/** Reads a text up to the first NUL. Bytes that are not UTF-8 become U+FFFD, which no name may have. */
export function text(bytes, from, length) {
    const field = bytes.subarray(from, from + length);
    const end = field.indexOf(0);
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(end === -1 ? field : field.subarray(0, end));
}
/** Reads a number as tar has it, octal digits with blanks or NUL about them; `undefined` where there is none. */
export function octal(header, from, length) {
    const digits = /^ *([0-7]*)[ \0]*$/.exec(Buffer.from(header.subarray(from, from + length)).toString("latin1"))?.[1];
    return digits === undefined ? undefined : Number.parseInt(digits || "0", 8);
}
/** Tells whether a header has its checksum. */
export function hasChecksum(header) {
    const blank = (byte, i) => (i >= 148 && i < 156 ? 0x20 : byte);
    return header.reduce((sum, byte, i) => sum + blank(byte, i), 0) === octal(header, 148, 8);
}
/** Tells whether all bytes are zero, as at the end of a tarball. */
export function isZero(bytes) {
    return bytes.every((byte) => byte === 0);
}
/** Reads the records `LENGTH KEY=VALUE\n` of a PAX header; `undefined` where they are not of that form. */
export function paxRecords(body) {
    const records = new Map();
    for (let at = 0; at < body.length;) {
        const digits = /^([1-9][0-9]{0,8}) /.exec(Buffer.from(body.subarray(at, at + 10)).toString("latin1"))?.[1];
        if (digits === undefined)
            return undefined;
        const record = text(body, at + digits.length + 1, Number(digits) - digits.length - 1);
        const parts = /^([^=]+)=(.*)\n$/su.exec(record);
        if (parts === null)
            return undefined;
        records.set(parts[1] ?? "", parts[2] ?? "");
        at += Number(digits);
    }
    return records;
}
//# sourceMappingURL=tar-header.js.map