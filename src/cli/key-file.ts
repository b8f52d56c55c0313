import { readFile, stat } from "node:fs/promises";
import { errorDiagnostic } from "../base/diagnostic.js";
import { failure, type Result, success } from "../base/result.js";

/** Bytes. The largest RSA keys in PEM have some 13,000. */
const LARGEST_KEY = 100_000;

/** The text of a key's file. No part of it gets into a message. */
export async function readKeyFile(file: string): Promise<Result<string>> {
	const refuse = (code: "read/missing-file" | "bundle/key", message: string) =>
		failure([errorDiagnostic({ code, message, help: "give a key in a PEM file", place: { file } })]);
	const found = await stat(file).catch(() => undefined);
	if (found === undefined) return refuse("read/missing-file", "there is no such key");
	if (found.isDirectory()) return refuse("bundle/key", "this is a folder and no key");
	if (found.size > LARGEST_KEY) return refuse("bundle/key", "this file is too large for a key");
	const text = await readFile(file, "utf8").catch(() => undefined);
	return text === undefined ? refuse("bundle/key", "the file cannot be read") : success(text);
}
