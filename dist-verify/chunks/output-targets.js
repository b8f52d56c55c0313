export { t as outputTargetMistakes } from "./output-targets2.js";
