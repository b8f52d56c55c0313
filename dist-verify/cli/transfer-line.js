/** A line stays so long at least: terminals are slow. */
const BETWEEN_MS = 100;
/** Shows on a terminal what a registry is asked for, and how many bytes went over the line. */
export class TransferLine {
    terminal;
    now;
    #label = "";
    #last = Number.NEGATIVE_INFINITY;
    #bytes = new Map();
    /** @param now returns the time in milliseconds. */
    constructor(terminal, now = () => performance.now()) {
        this.terminal = terminal;
        this.now = now;
    }
    /** Says how far the work is; from now on each line begins with it. */
    label(text) {
        this.#label = text;
        this.#show(this.#lineWith(transferred(this.#sum())), true);
    }
    /** Says what the registry is asked for. */
    request = (purpose) => {
        this.#show(this.#lineWith(this.#label === "" ? purpose : transferred(this.#sum())), false);
    };
    /** Says how much was transferred. */
    transfer = ({ direction, digest, bytes }) => {
        this.#bytes.set(`${direction} ${digest}`, bytes);
        this.#show(this.#lineWith(transferred(this.#sum())), false);
    };
    /** Removes the line. */
    end() {
        this.terminal.progress("");
    }
    #sum() {
        return [...this.#bytes.values()].reduce((sum, bytes) => sum + bytes, 0);
    }
    #lineWith(text) {
        return `registry: ${[this.#label, text].filter((part) => part !== "").join(", ")}`;
    }
    #show(line, isStep) {
        const time = this.now();
        if (!isStep && time - this.#last < BETWEEN_MS)
            return;
        this.#last = time;
        this.terminal.progress(line);
    }
}
function transferred(bytes) {
    if (bytes === 0)
        return "";
    return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
//# sourceMappingURL=transfer-line.js.map