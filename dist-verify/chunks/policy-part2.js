export { n as policyParts } from "./policy-part.js";
