export { t as NamedObjects, n as matchesOf } from "./finding-matches2.js";
