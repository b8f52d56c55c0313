import { compareCodePoints } from "../base/json.js";
import { namesSubject } from "../pattern/names-subject.js";
import { call, literal, object, partial, reference, some, variable } from "../rego/build.js";
import { dotted, identifier } from "../rego/identifier.js";
import { printModule } from "../rego/print.js";
import { usedImports } from "../rego/used-imports.js";
import { moduleFile } from "./emit-policy.js";
import { joinModule } from "./join-module.js";
import { libraryFiles } from "./library.js";
import { objectsOfKindModule } from "./objects-of-kind.js";
import { FINDING, patternModule } from "./pattern-module.js";
import { reviewScopeModule } from "./review-scope-module.js";
const FOUND = identifier("found");
/** The library's module that puts a name before a message. */
const MENTIONS = dotted("data.lib.kubepattern.mentions");
/** As `opa fmt` orders imports. */
function byPath(a, b) {
    return compareCodePoints(a.join("."), b.join("."));
}
/**
 * `violation`, as Gatekeeper asks for it: the finding's message, behind a name where it has none, and the finding itself
 * as details.
 */
function violationRule(pattern) {
    const { docUrl, reference: page, for: duration } = pattern;
    const part = (name) => reference(FOUND, name);
    const isNamed = namesSubject(pattern);
    const details = object({
        pattern: part("pattern"),
        severity: part("severity"),
        resources: part("resources"),
        ...(isNamed ? {} : { message: part("message") }),
        ...(duration === undefined ? {} : { for: literal(duration) }),
        ...(docUrl === undefined ? {} : { docUrl: literal(docUrl) }),
        ...(page === undefined ? {} : { reference: literal(page) }),
    });
    const text = isNamed ? part("message") : call("mentions.message", variable(FOUND));
    return {
        comment: ["As Gatekeeper asks for it."],
        head: { head: "set", name: partial("violation"), member: object({ msg: text, details }) },
        body: [some(FOUND, variable(FINDING))],
    };
}
/**
 * The policy of a pattern that can be said in Gatekeeper: the same rules as everywhere, on what a review sees. The
 * subject is the object under review, or whatever is in the Namespace under review.
 *
 * @param violation the rule that reports.
 */
export function emitReview(plan, input, settings, violation = violationRule(plan.pattern)) {
    const pattern = patternModule(plan, input);
    const libraries = [
        ...plan.joins.flatMap((join) => joinModule(join) ?? []),
        ...objectsOfKindModule([pattern]),
        reviewScopeModule(plan, input, settings),
    ].map((module) => moduleFile(module));
    const rules = [...pattern.rules, violation];
    const imports = [...pattern.imports, ...usedImports([MENTIONS], [violation])];
    const policy = printModule({ ...pattern, imports: imports.toSorted(byPath), rules });
    const all = [...libraries, ...libraryFiles([{ path: "", text: policy }, ...libraries], input)];
    return { policy, libraries: all.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
}
//# sourceMappingURL=emit-review.js.map