import type { Terminal } from "../terminal.js";

/** Work that is done before this says nothing of itself. */
const QUICK_MS = 700;
/** A line stays so long at least: terminals are slow. */
const BETWEEN_MS = 100;
const BAR = 24;

/** Shows how far a check is, on a terminal and where it takes its time. */
export class CheckProgress {
	readonly #start: number;
	#last = 0;
	#isShown = false;

	/** @param now returns the time in milliseconds. */
	constructor(
		private readonly terminal: Pick<Terminal, "progress">,
		private readonly now: () => number = () => performance.now(),
	) {
		this.#start = now();
	}

	/** Says how many files were read. */
	read(done: number, of: number): void {
		const filled = of === 0 ? BAR : Math.floor((BAR * done) / of);
		this.#show(`reading [${"#".repeat(filled)}${" ".repeat(BAR - filled)}] ${done} of ${of} files`, done === of);
	}

	/** Says that the objects are judged now. */
	judge(objects: number): void {
		this.#show(`judging ${objects} objects`, true);
	}

	/** Removes the line. */
	end(): void {
		if (this.#isShown) this.terminal.progress("");
		this.#isShown = false;
	}

	#show(line: string, isStep: boolean): void {
		const time = this.now();
		if (time - this.#start < QUICK_MS || (!isStep && time - this.#last < BETWEEN_MS)) return;
		this.#last = time;
		this.#isShown = true;
		this.terminal.progress(line);
	}
}
