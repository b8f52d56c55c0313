import fc from "fast-check";

/**
 * fast-check with a seed that is the same each time, so that a test fails for a change and not by chance. For other
 * values: PATTERNC_RANDOM_SEED=7 npx vitest run --project unit properties
 */
fc.configureGlobal({ seed: Number(process.env.PATTERNC_RANDOM_SEED ?? 1) });

export { fc };
