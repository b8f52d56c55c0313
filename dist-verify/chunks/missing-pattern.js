export { t as missingPattern } from "./missing-pattern2.js";
