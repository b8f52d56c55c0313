import { YamlSyntaxError } from "./yaml-cursor.js";
/** Matches the name of an anchor. */
const NAME = /[0-9A-Za-z_-]+/y;
/** Matches what can stand behind an anchor or alias. */
const BEHIND_NAME = /[?:,\]}%@`]/;
const TAG_HANDLE = /![0-9A-Za-z_-]*!?/y;
const TAG_SUFFIX = /(?:[-0-9A-Za-z_;/?:@&=+$,.!~*'()[\]]|%[0-9A-Fa-f]{2})*/y;
const VERSION = /%YAML[ \t]+1\.[0-9]{1,2}(?=[\s#]|$)/y;
const TAG_DIRECTIVE = /%TAG[ \t]+(!(?:[0-9A-Za-z_-]*!)?)[ \t]+([^\s#]+)/y;
/** Reads the `&name` or `*name` at the cursor and returns the name. */
export function scanAnchor(cursor) {
    const start = cursor.at;
    cursor.at++;
    const name = taken(cursor, NAME);
    if (name === "" || !(cursor.isBlankOrEnd(cursor.at) || BEHIND_NAME.test(cursor.text.charAt(cursor.at))))
        throw new YamlSyntaxError("an & or * begins no name: quote the text if it is meant so", start);
    return name;
}
/** Reads the tag at the cursor and returns it as it is written. */
export function scanTag(cursor) {
    const start = cursor.at;
    if (cursor.text.charAt(start + 1) === "<") {
        cursor.at += 2;
        const uri = taken(cursor, TAG_SUFFIX);
        if (uri === "" || cursor.text.charAt(cursor.at) !== ">" || cursor.at >= cursor.end)
            throw new YamlSyntaxError("a tag in < > is not closed", start);
        cursor.at++;
    }
    else {
        const handle = taken(cursor, TAG_HANDLE);
        const suffix = taken(cursor, TAG_SUFFIX);
        if (handle.length > 1 && handle.endsWith("!") && suffix === "")
            throw new YamlSyntaxError("a tag has no name: quote the text if it is meant so", start);
    }
    if (!cursor.isBlankOrEnd(cursor.at))
        throw new YamlSyntaxError("a tag cannot have this character: quote the text if it is meant so", cursor.at);
    return cursor.text.slice(start, cursor.at);
}
/** Reads the directive at the cursor and returns it: `%YAML`, or a `%TAG` with handle and prefix behind blanks. */
export function scanDirective(cursor) {
    const start = cursor.at;
    const isVersion = taken(cursor, VERSION) !== "";
    const directive = isVersion ? "%YAML" : taken(cursor, TAG_DIRECTIVE);
    if (directive === "")
        throw new YamlSyntaxError("a line that begins with % is a directive, and this is none: quote the text", start);
    cursor.skipBlanks();
    cursor.skipComment();
    if (!cursor.isBreakOrEnd(cursor.at))
        throw new YamlSyntaxError("only a comment can stand behind a directive", cursor.at);
    return directive;
}
/** Takes what a sticky expression matches at the cursor and returns it. */
function taken(cursor, expression) {
    expression.lastIndex = cursor.at;
    const match = expression.exec(cursor.text)?.[0] ?? "";
    const within = match.slice(0, cursor.end - cursor.at);
    cursor.at += within.length;
    return within;
}
//# sourceMappingURL=yaml-scan-property.js.map