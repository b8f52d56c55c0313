import { formatPointer } from "../base/json-pointer.js";
import { characterOffset } from "./character-offset.js";
import { sourceComment } from "./source-comment.js";
/** Makes a document of a value that was read from a text and returns it. */
export function textDocument(source, format, value, facts) {
    const rootPosition = cachedRoot(facts.root);
    const locateFrom = (path, of) => {
        const { position, keyStart, depth } = positionAt(rootPosition(), path);
        const pointer = formatPointer(path.slice(0, depth));
        if (of === "key")
            return source.locate(keyStart ?? position.start, pointer);
        if (of === "first-key")
            return source.locate(position.firstKey ?? position.start, pointer);
        if (of === "value" || position.scalar === undefined)
            return source.locate(position.start, pointer);
        return source.locate(characterOffset(source.text, position.scalar, of.character), pointer);
    };
    const { isLarge = false } = facts;
    const startOf = (path) => locatorOf(source, path, { start: facts.startOf?.(path), root: rootPosition, isLarge });
    return {
        format,
        value,
        isNormal: facts.isNormal === true,
        locate: (path, of = "value") => (of === "first-key" ? startOf(path)() : locateFrom(path, of)),
        startOf,
        written: (path) => source.text.slice(...positionAt(rootPosition(), path).position.written),
    };
}
/** A function of its own, so that what it makes does not keep the document in memory. */
function cachedRoot(root) {
    let cached;
    return () => {
        cached ??= root();
        return cached;
    };
}
/** A function of its own, for the same reason. */
function locatorOf(source, path, { start, root, isLarge }) {
    return (below = [], of) => {
        const isTooDear = isLarge && start !== undefined;
        if (below.length > 0 && !isTooDear)
            return locateBelow(source, root(), [path, below], of);
        if (start !== undefined)
            return locateStart(source, start, path);
        const { position, depth } = positionAt(root(), path);
        return locateStart(source, position.firstKey ?? position.start, path.slice(0, depth));
    };
}
/** Locates the start of an object, with the template that a comment above it names. */
function locateStart(source, offset, path) {
    const { place, ...others } = source.locate(offset, formatPointer(path));
    const template = sourceComment(source.text, offset);
    return { ...others, place: template === undefined ? place : { ...place, source: template } };
}
function locateBelow(source, root, [path, below], of) {
    let { position } = positionAt(root, path);
    const actual = [...path];
    let start = position.firstKey ?? position.start;
    for (const step of below) {
        const index = typeof step === "number" ? indexBefore(position, step) : step;
        const child = position.child(index);
        if (child === undefined)
            break;
        position = child.position;
        actual.push(index);
        start = position.scalar === undefined ? (child.keyStart ?? position.start) : position.start;
    }
    if (of !== undefined && position.scalar !== undefined && actual.length === path.length + below.length)
        start = characterOffset(source.text, position.scalar, of.character);
    return source.locate(start, formatPointer(actual));
}
/** Returns the index that an element had before its list was normalised: elements that are null do not count there. */
function indexBefore(list, index) {
    let before = 0;
    for (let rest = index;; before++) {
        const child = list.child(before);
        if (child === undefined)
            return before;
        if (!isNull(child.position) && rest-- === 0)
            return before;
    }
}
function isNull({ scalar }) {
    return scalar !== undefined && scalar.quotes === undefined && /^(?:null|Null|NULL|~|)$/.test(scalar.value);
}
/** Returns the position under a path, or the deepest one that exists. The key is that of the path's last step. */
function positionAt(root, path) {
    let position = root;
    let keyStart;
    for (const [depth, step] of path.entries()) {
        const child = position.child(step);
        if (child === undefined)
            return { position, keyStart: undefined, depth };
        position = child.position;
        keyStart = child.keyStart;
    }
    return { position, keyStart, depth: path.length };
}
//# sourceMappingURL=position.js.map