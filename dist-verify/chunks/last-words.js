import { Tn as escapeControls } from "./check.js";
// src/cli/last-words.ts
const OF_THE_MACHINE = new Set([...[
	"EACCES",
	"EPERM",
	"EROFS",
	"ENOSPC",
	"EDQUOT",
	"EFBIG",
	"EIO",
	"EMFILE",
	"ENFILE",
	"ENOMEM",
	"EBUSY",
	"ELOOP"
], ...[
	"ENAMETOOLONG",
	"ESTALE",
	"ETXTBSY",
	"EAGAIN"
]]);
const MISSING = new Set(["ENOENT", "ENOTDIR"]);
const NO_MODULE = "ERR_MODULE_NOT_FOUND";
const INSTALLATION = new URL("../../", import.meta.url).pathname;
function lastWords(error) {
	const message = error instanceof Error ? error.message : String(error);
	const [line = ""] = message.split("\n");
	const [code, help] = kindOf(error, message);
	return `error: patternc failed: ${escapeControls(line, 1e3)} [${code}]\n  help: ${help}\n`;
}
function kindOf(error, message) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	if (OF_THE_MACHINE.has(code)) return ["internal/system", "the system refused it: check permissions, room and limits"];
	if (code === NO_MODULE || MISSING.has(code) && message.includes(INSTALLATION)) return ["internal/installation", "a file of patternc is not there: install it again"];
	return ["internal/failure", "this is a bug: please report it, with the command line and its input"];
}
export { lastWords };

//# sourceMappingURL=last-words.js.map