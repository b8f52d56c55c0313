import { DiagnosticCollector } from "../document/diagnostic-collector.js";
/**
 * What a pattern holds at most: far beyond what a person writes, and within what the embedded OPA compiles in seconds.
 */
const LIMITS = {
    /** Characters of the name, of which folders and files are made. */
    name: 200,
    /** Conditions of all filters together. */
    conditions: 2_000,
    /** Values of one condition. */
    values: 5_000,
    /** Steps of one path. */
    pathSteps: 400,
    /** Steps of all paths together; lists within lists cost most. */
    steps: 20_000,
    /** Placeholders of the message. */
    placeholders: 500,
    /** Placeholders that say different things: each is worked out by itself. */
    differentPlaceholders: 100,
    /** Criteria of one relationship: together they are one key. */
    criteria: 100,
    /** Entries of a list of relationships, and of lists like it. */
    rules: 500,
};
/**
 * Compares sizes with the limits and returns what is too large to be compiled: `pattern/too-large`, where the document
 * first goes beyond each limit.
 */
export function sizeMistakes(sizes, document) {
    const { name, message, conditions, rules } = sizes;
    const collector = new DiagnosticCollector(document);
    const refuse = (path, limit, what) => {
        const help = `at most ${limit} compile in good time: split the pattern, or say the same with fewer`;
        collector.refuse("pattern/too-large", path, `more than ${limit} ${what}`, help);
    };
    if (name.text.length > LIMITS.name)
        refuse(name.at, LIMITS.name, "characters in a name");
    const beyond = conditions[LIMITS.conditions];
    if (beyond !== undefined)
        refuse(beyond.at, LIMITS.conditions, "conditions");
    let steps = 0;
    for (const { path, values, at, pathAt } of conditions.slice(0, LIMITS.conditions)) {
        const before = steps;
        const length = path.split(/[.[]/).length - 1;
        steps += length;
        if (length > LIMITS.pathSteps)
            refuse(pathAt, LIMITS.pathSteps, "steps in a path");
        if (before <= LIMITS.steps && steps > LIMITS.steps)
            refuse(pathAt, LIMITS.steps, "steps in all paths");
        if (values > LIMITS.values)
            refuse([...at, "values", LIMITS.values], LIMITS.values, "values");
    }
    const [, ...placeholders] = message.text.split("{{");
    if (placeholders.length > LIMITS.placeholders)
        refuse(message.at, LIMITS.placeholders, "placeholders");
    const different = new Set(placeholders.map((text) => text.split("}}")[0]));
    if (different.size > LIMITS.differentPlaceholders)
        refuse(message.at, LIMITS.differentPlaceholders, "different placeholders");
    for (const { count, at, what = "rules" } of rules) {
        const limit = what === "criteria" ? LIMITS.criteria : LIMITS.rules;
        if (count > limit)
            refuse([...at, limit], limit, what);
    }
    return collector.diagnostics;
}
//# sourceMappingURL=size-limits.js.map