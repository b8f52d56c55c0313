/**
 * Shows a line of progress on a terminal, with a spinner in front. What draws it is loaded with the first line, since
 * most commands are through before there is one.
 */
export class ProgressLine {
    stream;
    #text = "";
    #spinner;
    #drawn;
    constructor(stream) {
        this.stream = stream;
    }
    /** Shows a line in place of the one before; the empty one removes it. */
    show(text) {
        this.#text = text;
        if (text === "") {
            this.#drawn?.stop();
            return;
        }
        if (this.#drawn !== undefined)
            draw(this.#drawn, text);
        else
            this.#load();
    }
    #load() {
        if (this.#spinner !== undefined)
            return;
        this.#spinner = spinnerOn(this.stream);
        this.#spinner.then((spinner) => {
            this.#drawn = spinner;
            if (this.#text !== "")
                draw(spinner, this.#text);
        }, 
        // Without it there is no line, which is no reason to end.
        () => undefined);
    }
}
function draw(spinner, text) {
    if (spinner.isSpinning)
        spinner.text = text;
    else
        spinner.start(text);
}
async function spinnerOn(stream) {
    const { default: yoctoSpinner } = await import("yocto-spinner");
    // Signals end a command as they always do.
    return yoctoSpinner({ stream: withCursor(stream), handleSignals: false });
}
/** A stream that leaves the cursor where it can be seen: a command that is killed could not bring it back. */
function withCursor(stream) {
    const shown = Object.create(stream);
    shown.write = (text) => text === HIDE_CURSOR || text === SHOW_CURSOR ? true : stream.write(text);
    for (const name of ["cursorTo", "moveCursor", "clearLine"])
        Object.assign(shown, {
            [name]: (...args) => stream[name].apply(stream, args),
        });
    return shown;
}
const HIDE_CURSOR = "\u001b[?25l";
const SHOW_CURSOR = "\u001b[?25h";
//# sourceMappingURL=progress-line.js.map