import { quote } from "../base/quote.js";
/**
 * Reads the path that stands at `at` and returns its steps; `undefined` where it is none, which is refused at the
 * character where reading stopped (`pattern/path`).
 *
 * @param parse of the dialect.
 */
export function readPath(text, at, parse, collector) {
    const parsed = parse(text);
    if (parsed.ok)
        return parsed.path;
    const { reason, offset } = parsed;
    collector.refuse("pattern/path", at, `not a path: ${reason}`, helpOfPath(text, offset), offset);
    return undefined;
}
/** Tells how to write a path that could not be read beyond an offset. */
export function helpOfPath(text, offset) {
    const bare = /^\[([\w./-]*[A-Za-z][\w./-]*)\]/.exec(text.slice(offset))?.[1];
    return bare === undefined
        ? "write a path such as .spec.containers[*].image or .metadata.labels['app.kubernetes.io/name']"
        : `write a key in quotes: ${quote(`['${bare}']`)}`;
}
//# sourceMappingURL=read-path.js.map