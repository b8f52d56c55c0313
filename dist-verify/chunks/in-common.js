export { t as inCommon } from "./in-common2.js";
