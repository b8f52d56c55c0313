/** Work that is done before this says nothing of itself. */
const QUICK_MS = 700;
/** A line stays so long at least: terminals are slow. */
const BETWEEN_MS = 100;
const BAR = 24;
/** Shows how far a command is, on a terminal and where it takes its time. */
export class StepProgress {
    terminal;
    now;
    #start;
    #last = 0;
    #isShown = false;
    #waiting;
    /** @param now returns the time in milliseconds. */
    constructor(terminal, now = () => performance.now()) {
        this.terminal = terminal;
        this.now = now;
        this.#start = now();
    }
    /** Says how much of a step is done, in units such as `files`. */
    count(step, done, of, units) {
        const filled = of === 0 ? BAR : Math.floor((BAR * done) / of);
        const bar = `[${"#".repeat(filled)}${" ".repeat(BAR - filled)}]`;
        this.#show(`${step} ${bar} ${done} of ${of} ${units}`, done === of);
    }
    /** Says what is done now, where nobody knows how long it takes. */
    step(line) {
        this.#show(line, true);
    }
    /** Does a step, says so, and returns what it gives. Nothing is left on the terminal. */
    async during(line, work) {
        this.step(line);
        try {
            return await work();
        }
        finally {
            this.end();
        }
    }
    /** Removes the line. */
    end() {
        clearTimeout(this.#waiting);
        if (this.#isShown)
            this.terminal.progress("");
        this.#isShown = false;
    }
    #show(line, isStep) {
        clearTimeout(this.#waiting);
        const time = this.now();
        if (time - this.#start < QUICK_MS) {
            // A step may be the last one, and long.
            this.#waiting = setTimeout(() => this.#show(line, true), QUICK_MS - (time - this.#start)).unref();
            return;
        }
        if (!isStep && time - this.#last < BETWEEN_MS)
            return;
        this.#last = time;
        this.#isShown = true;
        this.terminal.progress(line);
    }
}
//# sourceMappingURL=step-progress.js.map