export { n as readPatternFiles } from "./pattern-files2.js";
