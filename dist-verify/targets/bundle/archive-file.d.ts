/** A file of an archive: its path with `/` as separator and none in front. */
export interface ArchiveFile {
    readonly path: string;
    readonly bytes: Uint8Array;
}
