/** Returns a text as the address of a web page, spelled as a browser does; `undefined` where it is none. */
export function webAddress(text) {
    if (!/^https?:\/\//i.test(text))
        return undefined;
    try {
        const { protocol, href, username, password } = new URL(text);
        const isWeb = protocol === "http:" || protocol === "https:";
        return isWeb && username === "" && password === "" ? href : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=web-address.js.map