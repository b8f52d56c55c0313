export { t as referenceEvaluator } from "./reference-evaluator.js";
