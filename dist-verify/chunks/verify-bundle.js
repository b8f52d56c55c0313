export { n as verifyFiles } from "./verify-bundle2.js";
