const AUTHORITY = "name the authority's certificate (PEM): --ca-file FILE, or NODE_EXTRA_CA_CERTS in the environment";
/** By the codes of Node's errors. */
const REASONS = [
    [
        /^(?:SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?)|CERT_UNTRUSTED|CERT_SIGNATURE_FAILURE)$/,
        { message: "no authority that this machine trusts signed the registry's certificate", help: AUTHORITY },
    ],
    [
        /^ERR_TLS_CERT_ALTNAME_INVALID$/,
        {
            message: "the registry's certificate is for another name",
            help: "name the registry as its certificate does, or ask who runs it",
        },
    ],
    [
        /^CERT_(?:HAS_EXPIRED|NOT_YET_VALID)$/,
        {
            message: "the registry's certificate is not valid now",
            help: "see that this machine's clock is right, or ask who runs the registry to renew it",
        },
    ],
    [
        /^(?:ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST|UNKNOWN_PROTOCOL)|EPROTO)$/,
        {
            message: "what answers does not speak HTTPS",
            help: "if the registry speaks plain HTTP, allow it with --plain-http: what is sent can then be read by others",
        },
    ],
    [
        /(?:CERT|_TLS_|_SSL_)/,
        { message: "no connection over HTTPS came about", help: `see that the host and the port are right; ${AUTHORITY}` },
    ],
];
/** Says why TLS failed, by the code of Node's error; `undefined` where the code is of something else. */
export function tlsReason(code) {
    return REASONS.find(([codes]) => code !== undefined && codes.test(code))?.[1];
}
//# sourceMappingURL=tls-reason.js.map