export { t as readBundlePattern } from "./read-bundle-pattern2.js";
