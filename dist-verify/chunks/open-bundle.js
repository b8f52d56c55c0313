export { t as openBundle } from "./open-bundle2.js";
