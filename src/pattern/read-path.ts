import type { JsonPath } from "../base/json-pointer.js";
import { quote } from "../base/quote.js";
import type { DiagnosticCollector } from "../document/diagnostic-collector.js";
import type { Parsed } from "./path.js";

/**
 * Reads the path that stands at `at` and returns its steps; `undefined` where it is none, which is refused at the
 * character where reading stopped (`pattern/path`).
 *
 * @param parse of the dialect.
 */
export function readPath<S>(
	text: string,
	at: JsonPath,
	parse: (text: string) => Parsed<S>,
	collector: DiagnosticCollector,
): readonly S[] | undefined {
	const parsed = parse(text);
	if (parsed.ok) return parsed.path;
	const { reason, offset } = parsed;
	collector.refuse("pattern/path", at, `not a path: ${reason}`, helpOfPath(text, offset), offset);
	return undefined;
}

/** Tells how to write a path that could not be read beyond an offset. */
export function helpOfPath(text: string, offset: number): string {
	const bare = /^\[([\w./-]*[A-Za-z][\w./-]*)\]/.exec(text.slice(offset))?.[1];
	return bare === undefined
		? "write a path such as .spec.containers[*].image or .metadata.labels['app.kubernetes.io/name']"
		: `write a key in quotes: ${quote(`['${bare}']`)}`;
}
