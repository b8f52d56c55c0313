export { t as pageReader } from "./pattern-page2.js";
