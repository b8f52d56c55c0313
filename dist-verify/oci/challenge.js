const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
/** A parameter, else the name of the next scheme. */
const PART = new RegExp(`[\\s,]*(?:(${TOKEN})\\s*=\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|(${TOKEN}))|(${TOKEN}))`, "y");
/** Reads a WWW-Authenticate header and returns its challenges, up to the first part that cannot be read. */
export function readChallenges(header) {
    const challenges = [];
    const parts = new RegExp(PART);
    for (let part = parts.exec(header); part !== null; part = parts.exec(header)) {
        const [, name, quotedValue, value, scheme] = part;
        if (scheme !== undefined)
            challenges.push({ scheme: scheme.toLowerCase(), parameters: Object.create(null) });
        else if (name !== undefined) {
            const parameters = challenges.at(-1)?.parameters;
            if (parameters === undefined)
                return [];
            parameters[name.toLowerCase()] = quotedValue?.replace(/\\(.)/g, "$1") ?? value ?? "";
        }
    }
    return challenges;
}
//# sourceMappingURL=challenge.js.map