/** Freezes a value and all that it holds, and returns it. What is frozen already is taken to be so throughout. */
export function deepFreeze(value) {
    if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
        Object.freeze(value);
        for (const member of Object.values(value))
            deepFreeze(member);
    }
    return value;
}
//# sourceMappingURL=deep-freeze.js.map