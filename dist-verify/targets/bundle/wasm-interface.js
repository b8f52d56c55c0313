import { escapeControls } from "../../base/escape-controls.js";
import { KIND, SECTION, sectionsOf } from "./wasm-sections.js";
/*
 * A bundle may come from anywhere. What its module can do follows from what it imports, so that is held to the interface
 * between OPA's policies and their runners before anything of it runs (https://www.openpolicyagent.org/docs/wasm). A
 * start function is no fault, since OPA's modules have one: like all of a module it runs in a thread that can be ended.
 */
/** Pages (of 64 KiB) that a module may demand before it judges anything. Policies of OPA demand two or three. */
const MOST_FIRST_PAGES = 1_024;
/** Entries of the table of functions. The registry's 128 patterns have some 5,000. */
const MOST_TABLE_ENTRIES = 1_000_000;
/** Bytes of the module. The registry's patterns take 3 MB. */
const MOST_BYTES = 32 * 1024 * 1024;
/**
 * Variables of a function times the bytes of its code. V8 takes more memory than that to compile one, and cannot be
 * interrupted. The largest function of the registry's patterns has 6 million.
 */
const MOST_OF_FUNCTION = 256 * 1024 * 1024;
const IMPORTS = {
    opa_abort: "i>",
    opa_println: "i>",
    opa_builtin0: "ii>i",
    opa_builtin1: "iii>i",
    opa_builtin2: "iiii>i",
    opa_builtin3: "iiiii>i",
    opa_builtin4: "iiiiii>i",
};
const EXPORTS = {
    builtins: ">i",
    entrypoints: ">i",
    opa_malloc: "i>i",
    opa_json_parse: "ii>i",
    opa_json_dump: "i>i",
    opa_heap_ptr_get: ">i",
    opa_eval: "iiiiiii>i",
};
/**
 * Compares a valid module with the interface of OPA's policies, without running it, and returns what is wrong in words;
 * `undefined` where nothing is.
 */
export function interfaceFault(bytes) {
    if (bytes.length > MOST_BYTES)
        return `it has more than ${MOST_BYTES / 1024 / 1024} MiB`;
    try {
        return faultOf(bytes);
    }
    catch (error) {
        if (error instanceof UnknownForm)
            return "it has types that OPA does not use";
        throw error;
    }
}
class UnknownForm extends Error {
}
function faultOf(bytes) {
    let types = [];
    let tables = 0;
    let hasMemory = false;
    /** The types of all functions, the imported ones first. */
    const functions = [];
    const exported = new Map();
    for (const { id, reader } of sectionsOf(bytes)) {
        if (id === SECTION.TYPE)
            types = reader.list(() => signature(reader));
        else if (id === SECTION.IMPORT) {
            const faults = reader.list(() => {
                const [module, name, kind] = [reader.name(), reader.name(), reader.byte()];
                const shown = escapeControls(`${module}.${name}`, 60);
                if (kind === KIND.MEMORY) {
                    const { flag, least } = reader.limits();
                    if (hasMemory || module !== "env" || name !== "memory")
                        return `it imports the memory ${shown}`;
                    hasMemory = true;
                    return flag !== 0 || least > MOST_FIRST_PAGES ? "it demands a memory that no policy of OPA does" : undefined;
                }
                // Behind anything else the reader would have to know more forms than policies have.
                if (kind !== KIND.FUNCTION)
                    throw new UnknownForm();
                const type = reader.number();
                functions.push(type);
                const isKnown = module === "env" && Object.hasOwn(IMPORTS, name) && IMPORTS[name] === types[type];
                return isKnown ? undefined : `it imports ${shown}, which OPA's interface has not so`;
            });
            const first = faults.find((fault) => fault !== undefined);
            if (first !== undefined)
                return first;
        }
        else if (id === SECTION.FUNCTION)
            functions.push(...reader.list(() => reader.number()));
        else if (id === SECTION.TABLE) {
            const sizes = reader.list(() => {
                reader.byte();
                return reader.limits();
            });
            tables += sizes.length;
            if (tables > 1 || sizes.some(({ least, most = 0 }) => Math.max(least, most) > MOST_TABLE_ENTRIES))
                return "it has tables that no policy of OPA has";
        }
        else if (id === SECTION.CODE) {
            const sizes = reader.list(() => compileSize(reader.part(reader.number())));
            if (sizes.some((size) => size > MOST_OF_FUNCTION))
                return "it has a function that is too large to be compiled";
        }
        else if (id === SECTION.MEMORY && reader.number() > 0)
            return "it has a memory of its own";
        else if (id === SECTION.EXPORT) {
            reader.list(() => {
                const [name, kind, index] = [reader.name(), reader.byte(), reader.number()];
                if (kind === KIND.FUNCTION)
                    exported.set(name, types[functions[index] ?? -1]);
            });
        }
    }
    if (!hasMemory)
        return "it does not import its memory";
    for (const [name, wanted] of Object.entries(EXPORTS)) {
        if (!exported.has(name))
            return `it lacks the function ${name}`;
        if (exported.get(name) !== wanted)
            return `its function ${name} takes or gives something else than OPA's`;
    }
    return undefined;
}
function compileSize(body) {
    const variables = body.list(() => {
        const count = body.number();
        if (VALUE_TYPES[body.byte()] === undefined)
            throw new UnknownForm();
        return count;
    });
    return variables.reduce((sum, count) => sum + count, 1) * body.length;
}
function signature(reader) {
    if (reader.byte() !== 0x60)
        throw new UnknownForm();
    const values = () => reader.list(() => VALUE_TYPES[reader.byte()] ?? unknownForm()).join("");
    const parameters = values();
    return `${parameters}>${values()}`;
}
const VALUE_TYPES = { 127: "i", 126: "l", 125: "f", 124: "d", 123: "v" };
function unknownForm() {
    throw new UnknownForm();
}
//# sourceMappingURL=wasm-interface.js.map