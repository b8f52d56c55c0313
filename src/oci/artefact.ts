/** A file of an artefact: a layer that is titled with its path. */
export interface ArtefactFile {
	/** `/` as separator. */
	readonly title: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

/** What is published under one tag. The same files and annotations have the same digest. */
export interface Artefact {
	/** In the order of the layers. */
	readonly files: readonly ArtefactFile[];
	readonly annotations: Readonly<Record<string, string>>;
}

/** How the bundle is titled. */
export const BUNDLE_TITLE = "bundle.tar.gz";
