/** Matches what stands in quotes on one line, and a comment. */
const QUOTED = /"(?:[^"\\]|\\.)*"|'[^']*'|(?<=^|\s)#.*/g;
/** Matches an action of a template; `${{ }}` belongs to CI files. */
const ACTION = /(?<!\$)\{\{/;
/** Matches the line of a key or element whose value is a block scalar. */
const BLOCK = /^( *)(?:- +)*(?:[^\s].*:[ \t]+|- +)[|>][-+0-9]*[ \t]*(?:#.*)?$/;
/** Longer documents are searched without a look at quotes and blocks. */
const MAX_SEARCHED = 1_000_000;
/**
 * Tells whether a document has actions of a template where they would have to be rendered before it is YAML: outside of
 * quotes, comments and block scalars, in which they may be meant for another program.
 */
export function hasTemplateActions(document) {
    if (!ACTION.test(document))
        return false;
    if (document.length > MAX_SEARCHED)
        return true;
    let block = -1;
    for (const line of document.split(/\r?\n/)) {
        const indent = line.search(/\S/);
        if (indent === -1 || (block >= 0 && indent > block))
            continue;
        block = -1;
        const plain = line.includes("{{") ? line.replaceAll(QUOTED, "") : line;
        if (ACTION.test(plain))
            return true;
        const header = BLOCK.exec(line);
        if (header !== null)
            block = header[1]?.length ?? 0;
    }
    return false;
}
//# sourceMappingURL=template-actions.js.map