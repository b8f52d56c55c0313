import { KIND, SECTION, sectionsOf } from "./wasm-sections.js";
/**
 * Reads the globals `opa_wasm_abi_version` and `opa_wasm_abi_minor_version` of a module, without running it, and
 * returns them. `undefined` where it is no WebAssembly, or does not export them.
 */
export function wasmAbi(bytes) {
    if (!WebAssembly.validate(bytes))
        return undefined;
    const values = [];
    const exported = new Map();
    for (const { id, reader } of sectionsOf(bytes)) {
        if (id === SECTION.IMPORT)
            values.push(...importedGlobals(reader));
        if (id === SECTION.GLOBAL)
            values.push(...reader.list(() => globalValue(reader)));
        if (id === SECTION.EXPORT) {
            reader.list(() => {
                const name = reader.name();
                const kind = reader.byte();
                const index = reader.number();
                if (kind === KIND.GLOBAL)
                    exported.set(name, index);
            });
        }
    }
    const exportedValue = (name) => values[exported.get(name) ?? -1];
    const version = exportedValue("opa_wasm_abi_version");
    const minor = exportedValue("opa_wasm_abi_minor_version");
    return version === undefined || minor === undefined ? undefined : { version, minor };
}
/** Returns an entry for each imported global. They come first in the numbering, and their values are unknown. */
function importedGlobals(reader) {
    const kinds = reader.list(() => {
        reader.name();
        reader.name();
        const kind = reader.byte();
        if (kind === KIND.FUNCTION)
            reader.number();
        if (kind === KIND.TABLE)
            reader.skip(1);
        if (kind === KIND.GLOBAL)
            reader.skip(2);
        if (kind === KIND.TABLE || kind === KIND.MEMORY)
            reader.limits();
        return kind;
    });
    return kinds.filter((kind) => kind === KIND.GLOBAL).map(() => undefined);
}
/** Reads the value of a global that is a plain `i32.const`, as all globals of OPA are. */
function globalValue(reader) {
    reader.skip(2);
    const isConstant = reader.byte() === 0x41;
    const value = reader.number();
    return reader.byte() === 0x0b && isConstant ? value : undefined;
}
//# sourceMappingURL=wasm-abi.js.map