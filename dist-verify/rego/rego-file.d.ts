/** A Rego module as text, with the path at which a bundle holds it (`/` as separator, no leading one). */
export interface RegoFile {
    readonly path: string;
    readonly text: string;
}
