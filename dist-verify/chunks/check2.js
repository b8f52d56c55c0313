export { n as check } from "./check.js";
