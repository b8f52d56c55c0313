import { type Result } from "../base/result.js";
import type { CompiledPolicy } from "../emit/compile-policy.js";
import { type TargetName } from "../targets/targets.js";
/**
 * Makes what `patternc build` writes for consumers of a policy and returns the files by their paths, which are relative,
 * with `/`. Nothing is written. The same policy gives the same bytes. Fails with `build/...` where a target cannot take
 * the patterns together.
 *
 * @param names `tests` and `gatekeeper-tests` also read the cases in the folders of the patterns, and fail as those do
 * (`case/...`, `read/...`). Default: the others.
 */
export declare function buildTargets(policy: CompiledPolicy, names?: readonly TargetName[]): Promise<Result<ReadonlyMap<string, Uint8Array>>>;
