import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

/** A process that does not outlive the one that started it. */
export interface GuardedProcess {
	/** Settles when it has ended, with its exit code where it had one. */
	readonly ended: Promise<number | null>;
	/** Everything that it has written so far. */
	log(): string;
	/** Ends it, whatever it is doing, and waits for that. */
	stop(): Promise<void>;
}

/**
 * The shell that guards: it waits for the command in `"$@"`, and kills it when its standard input is closed. The system
 * closes that pipe however we end, also when we are killed.
 */
const GUARD = `
exec 3<&0
"$@" </dev/null 3<&- &
child=$!
{ cat <&3 >/dev/null 2>&1; kill -9 $child; } >/dev/null 2>&1 &
exec 3<&-
wait $child
`;

/**
 * Starts a command whose output goes to a file. It is ended with this process, also where that is killed.
 *
 * @param log the file, which is written anew.
 */
export function startGuarded(
	log: string,
	command: readonly string[],
	env: Readonly<Record<string, string>> = {},
): GuardedProcess {
	if (process.connected === false) throw new Error("whoever started this process is gone");
	const file = openSync(log, "w");
	const child = spawn("sh", ["-c", GUARD, "guard", ...command], {
		env: { ...process.env, ...env },
		stdio: ["pipe", file, file],
	});
	closeSync(file);
	const ended = new Promise<number | null>((resolve) => {
		child.on("error", () => resolve(null));
		child.on("exit", (code) => resolve(code));
	});
	// Whoever started this process may be killed while it goes on, as a worker of vitest does.
	const abandon = () => child.stdin?.destroy();
	process.once("disconnect", abandon);
	child.stdin?.on("error", () => undefined);
	// The part of the guard that reads ends with the pipe, too.
	void ended.then(() => {
		process.off("disconnect", abandon);
		child.stdin?.destroy();
	});
	return {
		ended,
		log: () => readFileSync(log, "utf8"),
		stop: async () => {
			child.stdin?.destroy();
			await ended;
		},
	};
}
