/** A file of an artefact: a layer whose title is the path of the file. */
export interface ArtefactFile {
	/** The path, with `/` as separator. */
	readonly title: string;
	readonly mediaType: string;
	readonly bytes: Uint8Array;
}

/** What is published under one tag. The same files and annotations have the same digest. */
export interface Artefact {
	/** What kind of artefact it is, as a media type. */
	readonly type: string;
	/** In the order of the layers. */
	readonly files: readonly ArtefactFile[];
	readonly annotations: Readonly<Record<string, string>>;
}

/** The title of the layer with the bundle. */
export const BUNDLE_TITLE = "bundle.tar.gz";
