/** Media types of what we push to registries, and of what we must recognise there. */
export const MEDIA_TYPES = {
    manifest: "application/vnd.oci.image.manifest.v1+json",
    index: "application/vnd.oci.image.index.v1+json",
    dockerManifest: "application/vnd.docker.distribution.manifest.v2+json",
    dockerIndex: "application/vnd.docker.distribution.manifest.list.v2+json",
    /** The types of our artefacts, by which a registry and its users tell them from images. */
    policyArtefact: "application/vnd.patternc.policy.v1",
    gatekeeperArtefact: "application/vnd.patternc.gatekeeper.v1",
    config: "application/vnd.oci.image.config.v1+json",
    /** `{}`, where a manifest must have a config and there is nothing to say. */
    empty: "application/vnd.oci.empty.v1+json",
    /** OPA takes the first layer of this type for the bundle. */
    bundle: "application/vnd.oci.image.layer.v1.tar+gzip",
    file: "application/octet-stream",
    yaml: "application/yaml",
    /** The payload of cosign's simple signing. */
    simpleSigning: "application/vnd.dev.cosign.simplesigning.v1+json",
    sigstoreBundle: "application/vnd.dev.sigstore.bundle.v0.3+json",
    statement: "application/vnd.in-toto+json",
    envelope: "application/vnd.dsse.envelope.v1+json",
};
/** Keys of annotations, of the OCI image specification. */
export const ANNOTATIONS = {
    title: "org.opencontainers.image.title",
    created: "org.opencontainers.image.created",
    version: "org.opencontainers.image.version",
    revision: "org.opencontainers.image.revision",
    source: "org.opencontainers.image.source",
    licenses: "org.opencontainers.image.licenses",
};
//# sourceMappingURL=media-types.js.map