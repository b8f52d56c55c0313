#!/usr/bin/env node
// Nothing is loaded ahead of the `try`, so that an installation with a missing file ends in a sentence, too.
try {
	await (await import("./start.js")).start(process.argv.slice(2));
} catch (error) {
	process.stderr.write(await lastWordsOf(error));
	process.exitCode = 2;
}

async function lastWordsOf(error: unknown): Promise<string> {
	const words = await import("./last-words.js").catch(() => undefined);
	return (
		words?.lastWords(error) ??
		"error: patternc failed: its files are not whole [internal/installation]\n  help: install it again\n"
	);
}

export {};
