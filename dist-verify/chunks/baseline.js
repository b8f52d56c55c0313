export { r as baselineText } from "./baseline2.js";
