export { t as SIGNING_ALGORITHMS, n as readSigningKey, r as readVerificationKey } from "./signing-key2.js";
