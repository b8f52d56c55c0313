export { t as run } from "./check.js";
