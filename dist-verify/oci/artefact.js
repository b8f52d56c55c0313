/** The title of the layer with the bundle. */
export const BUNDLE_TITLE = "bundle.tar.gz";
//# sourceMappingURL=artefact.js.map