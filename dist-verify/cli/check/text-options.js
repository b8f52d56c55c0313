import { fieldExcerpt } from "../../report/source-excerpt.js";
import { styleFor } from "../../report/style.js";
import { wrappedWidth } from "../../report/text-layout.js";
/**
 * Returns what a report as text is made with: on a terminal in its colours and wrapped to its width, else neither, with
 * one line for each message.
 *
 * @param terminal absent: the report goes to a file.
 */
export function textOptions({ groupBy = "pattern", excerpt }, terminal) {
    const columns = terminal?.columns;
    const showsExcerpts = excerpt ?? columns !== undefined;
    return {
        style: terminal?.outStyle ?? styleFor(false),
        layout: { groupBy: groupBy, ...wrappedWidth(columns) },
        ...(showsExcerpts ? { excerpt: fieldExcerpt } : {}),
    };
}
//# sourceMappingURL=text-options.js.map