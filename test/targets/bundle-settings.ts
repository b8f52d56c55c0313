import { packArchive, unpackArchive } from "../../src/targets/bundle/archive.js";
import { held } from "./signing-keys.js";

/** A bundle as releases built it that wrote no settings into the manifest. */
export function withoutSettings(bundle: Uint8Array): Promise<Uint8Array> {
	return withMetadata(bundle, ({ settings: _, ...others }) => others);
}

/** A bundle whose `metadata.patternc` in `.manifest` is changed. */
export async function withMetadata(
	bundle: Uint8Array,
	change: (metadata: Record<string, unknown>) => Record<string, unknown>,
): Promise<Uint8Array> {
	const files = held(unpackArchive(bundle, "b")).map((file) => {
		if (file.path !== ".manifest") return file;
		const manifest = JSON.parse(new TextDecoder().decode(file.bytes));
		const metadata = { patternc: change(manifest.metadata.patternc) };
		return { ...file, bytes: new TextEncoder().encode(JSON.stringify({ ...manifest, metadata })) };
	});
	return packArchive(files);
}
