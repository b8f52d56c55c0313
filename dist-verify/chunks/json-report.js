export { n as jsonReport } from "./json-report2.js";
