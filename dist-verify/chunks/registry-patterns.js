export { t as registryFoldersOf } from "./registry-patterns2.js";
