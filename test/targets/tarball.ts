import { gzipSync } from "node:zlib";

/** An entry of a tarball as it stands there, whatever tar would say to it. */
export interface Entry {
	readonly name: string;
	readonly body?: string | Uint8Array;
	/** The flag of its kind: `0` a file (default), `1` and `2` links, `5` a folder, `x` PAX records. */
	readonly kind?: string;
	readonly link?: string;
	/** What its header says, where that is not what it has. */
	readonly size?: number;
}

/** A tarball of these entries. */
export function tarOf(entries: readonly Entry[], end: Uint8Array = new Uint8Array(1024)): Buffer {
	return Buffer.concat([...entries.flatMap(blocksOf), end]);
}

/** The same, gzipped. */
export function tarball(entries: readonly Entry[]): Buffer {
	return gzipSync(tarOf(entries));
}

function blocksOf({ name, body = "", kind = "0", link = "", size }: Entry): readonly Buffer[] {
	const bytes = Buffer.from(body);
	const header = Buffer.alloc(512);
	header.write(name, 0, 100);
	header.write("0000644\0", 100);
	header.write("0000000\0", 108);
	header.write("0000000\0", 116);
	header.write(`${(size ?? bytes.length).toString(8).padStart(11, "0")}\0`, 124);
	header.write("00000000000\0", 136);
	header.write("        ", 148);
	header.write(kind, 156);
	header.write(link, 157, 100);
	header.write("ustar\x0000", 257);
	const sum = header.reduce((total, byte) => total + byte, 0);
	header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
	return [header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)];
}
