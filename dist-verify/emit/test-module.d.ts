import type { Json } from "../base/json.js";
import type { Pattern } from "../pattern/pattern.js";
import type { DottedName, Identifier, Module } from "../rego/tree.js";
import type { Settings } from "./settings-module.js";
/** A finding as case files write it (INTERFACE.md). */
export type ExpectedFinding = Readonly<Record<string, string>>;
/** What a policy must find in some documents (INTERFACE.md, case files). */
export interface PolicyTest {
    readonly name: string;
    /** As they stand in the case's files. */
    readonly documents: readonly Json[];
    /**
     * Of each finding the resources by actor, as `Kind/namespace/name`; in the resource dialect also severity, message and
     * time.
     */
    readonly findings: readonly ExpectedFinding[];
}
/** All packages of tests lie below this one, which no pattern's package does, whatever its name. */
export declare const TESTS_ROOT: Identifier;
/** Returns the package with the unit tests of a pattern's policy: `kubepattern_test.<packageName>`. */
export declare function testPackage(pattern: Pattern): DottedName;
/**
 * Unit tests of a pattern's policy, for `opa test`: a rule `test_<case>` for each case, which compares severity, message
 * and resources of all that is found. They are made from the pattern and the cases, not from the plan.
 */
export declare function testModule(pattern: Pattern, tests: readonly PolicyTest[], settings: Settings): Module;
/** Returns the message of a finding as a case has it, or as the pattern makes it of the resources (SEMANTICS.md 5). */
export declare function messageOf(pattern: Pattern, finding: ExpectedFinding): string;
