import { type Diagnostic, errorDiagnostic, warningDiagnostic } from "../base/diagnostic.js";
import { escapeControls } from "../base/escape-controls.js";

/** Makes the warning about a pattern that SQL cannot say. */
export function declinedPattern(pattern: string, reason: string): Diagnostic {
	return warningDiagnostic({
		code: "fleet/declined",
		message: `the pattern ${pattern} is not judged: ${reason}`,
		help: "judge by it with patternc check",
	});
}

/** Makes the warning about a pattern whose facts would hold values of Secrets. */
export function secretValues(pattern: string): Diagnostic {
	return warningDiagnostic({
		code: "fleet/secret-values",
		message: `the pattern ${pattern} is not judged: it compares or shows values of Secrets, which facts never hold`,
		help: "judge by it with patternc check",
	});
}

/** Makes the warning about values of a dump that are no objects. */
export function unreadableValues(file: string, count: number): Diagnostic {
	return warningDiagnostic({
		code: "fleet/unreadable-values",
		message: `${count} ${count === 1 ? "value is" : "values are"} no Kubernetes object and left out`,
		help: "each line of a dump is an object with apiVersion and kind",
		place: { file },
	});
}

/** Makes the error of more unreadable values than the user allows. */
export function tooManyUnreadable(count: number, most: number): Diagnostic {
	return errorDiagnostic({
		code: "fleet/too-many-unreadable",
		message: `${count} ${count === 1 ? "value is" : "values are"} unreadable, more than ${most}`,
		help: "mend the dumps, or allow more with --most-unreadable",
	});
}

/** Makes the error of a dump that was written to while it was read. */
export function dumpChanged(file: string): Diagnostic {
	return errorDiagnostic({
		code: "fleet/dump-changed",
		message: "it was written to while it was read",
		help: "judge it when it is whole; with --store what was read so far is kept",
		place: { file },
	});
}

/** Makes the error of a run that the database ended. Its message names the file, where a file is the reason. */
export function brokenRun(error: unknown): Diagnostic {
	const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n\n");
	return errorDiagnostic({
		code: "fleet/failed",
		message: `the database ended the run: ${escapeControls(message, 400)}`,
		help: "mend or leave out what is named; with --store what was read so far is kept",
	});
}
