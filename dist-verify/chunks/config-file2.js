export { i as readConfigFile } from "./config-file.js";
