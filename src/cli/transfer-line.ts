import type { TransferProgress } from "../oci/transfer-progress.js";
import type { Terminal } from "./terminal.js";

/** A line stays so long at least: terminals are slow. */
const BETWEEN_MS = 100;

/** Shows on a terminal what a registry is asked for, and how many bytes went over the line. */
export class TransferLine {
	#label = "";
	#last = Number.NEGATIVE_INFINITY;
	readonly #bytes = new Map<string, number>();

	/** @param now returns the time in milliseconds. */
	constructor(
		private readonly terminal: Pick<Terminal, "progress">,
		private readonly now: () => number = () => performance.now(),
	) {}

	/** Says how far the work is; from now on each line begins with it. */
	label(text: string): void {
		this.#label = text;
		this.#show(this.#lineWith(transferred(this.#sum())), true);
	}

	/** Says what the registry is asked for. */
	readonly request = (purpose: string): void => {
		this.#show(this.#lineWith(this.#label === "" ? purpose : transferred(this.#sum())), false);
	};

	/** Says how much was transferred. */
	readonly transfer = ({ direction, digest, bytes }: TransferProgress): void => {
		this.#bytes.set(`${direction} ${digest}`, bytes);
		this.#show(this.#lineWith(transferred(this.#sum())), false);
	};

	/** Removes the line. */
	end(): void {
		this.terminal.progress("");
	}

	#sum(): number {
		return [...this.#bytes.values()].reduce((sum, bytes) => sum + bytes, 0);
	}

	#lineWith(text: string): string {
		return `registry: ${[this.#label, text].filter((part) => part !== "").join(", ")}`;
	}

	#show(line: string, isStep: boolean): void {
		const time = this.now();
		if (!isStep && time - this.#last < BETWEEN_MS) return;
		this.#last = time;
		this.terminal.progress(line);
	}
}

function transferred(bytes: number): string {
	if (bytes === 0) return "";
	return bytes < 1_000_000 ? `${Math.ceil(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
