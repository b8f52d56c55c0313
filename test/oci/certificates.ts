import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A certificate and its key, as PEM. */
export interface TestCertificate {
	readonly certificate: string;
	readonly key: string;
}

/** An authority, and a certificate that it signed for `registry.example` and 127.0.0.1. Made anew for each run. */
export function makeCertificates(): { readonly authority: TestCertificate; readonly server: TestCertificate } {
	const [authorityKeys, serverKeys] = [pair(), pair()];
	const issuer = name("an authority of the test's");
	const isAuthority = extension("551d13", der(0x30, der(0x01, Buffer.from([0xff]))));
	const alternatives = der(
		0x30,
		der(0x82, Buffer.from("registry.example")),
		der(0x82, Buffer.from("localhost")),
		der(0x87, Buffer.from([127, 0, 0, 1])),
	);
	const make = (subject: Buffer, { publicKey, privateKey }: Pair, more: Buffer): TestCertificate => ({
		certificate: pem(certificate(issuer, subject, publicKey, authorityKeys.privateKey, more)),
		key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
	});
	return {
		authority: make(issuer, authorityKeys, isAuthority),
		server: make(name("registry.example"), serverKeys, extension("551d11", alternatives)),
	};
}

type Pair = ReturnType<typeof pair>;

function pair() {
	return generateKeyPairSync("ec", { namedCurve: "P-256" });
}

/** ecdsa-with-SHA256 */
const ALGORITHM = der(0x30, der(0x06, Buffer.from("2a8648ce3d040302", "hex")));
let serial = 1;

function certificate(issuer: Buffer, subject: Buffer, key: KeyObject, signer: KeyObject, extensions: Buffer): Buffer {
	const time = (date: Date) => der(0x17, Buffer.from(date.toISOString().replace(/^..|[-:T]|\.\d{3}/g, "")));
	const now = Date.now();
	const content = der(
		0x30,
		der(0xa0, der(0x02, Buffer.from([2]))),
		der(0x02, Buffer.from([serial++])),
		ALGORITHM,
		issuer,
		der(0x30, time(new Date(now - 3_600_000)), time(new Date(now + 3_600_000))),
		subject,
		key.export({ type: "spki", format: "der" }),
		der(0xa3, der(0x30, extensions)),
	);
	return der(0x30, content, ALGORITHM, der(0x03, Buffer.from([0]), sign("sha256", content, signer)));
}

function name(text: string): Buffer {
	return der(0x30, der(0x31, der(0x30, der(0x06, Buffer.from("550403", "hex")), der(0x0c, Buffer.from(text)))));
}

function extension(id: string, value: Buffer): Buffer {
	return der(0x30, der(0x06, Buffer.from(id, "hex")), der(0x04, value));
}

function der(tag: number, ...parts: readonly Buffer[]): Buffer {
	const content = Buffer.concat(parts);
	const { length } = content;
	const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
	return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function pem(bytes: Buffer): string {
	const lines = bytes.toString("base64").match(/.{1,64}/g) ?? [];
	return `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`;
}
