export { t as readKeyFile, n as readSigningKeyFile } from "./key-file2.js";
