export { t as registryNames } from "./registry-names2.js";
