import { n as nearestResource } from "./evidence.js";
import { Jn as failure, Q as forEachSnapshot, Tn as escapeControls, Yn as success, ht as usageError, pt as findingEvidence } from "./check.js";
import { basename, dirname, join, resolve } from "node:path";
import { realpathSync, statSync } from "node:fs";
import { execFile } from "node:child_process";
// src/cli/check/changed-files.ts
const EARLIER = {
	files: 200,
	bytes: 4194304
};
async function changedFiles(revision, paths) {
	if (revision.startsWith("-") || revision === "" || revision.includes("\0")) return refused(`${JSON.stringify(revision)} is no revision`, "give a branch, a tag or a commit: `--changed-since main`");
	const folder = folderOf(paths);
	const top = await git(folder, ["rev-parse", "--show-toplevel"]);
	if (top.fault === "absent") return refused("git cannot be run, and --changed-since asks it", "install git, or leave --changed-since out");
	if (!top.ok) return refused(`${escapeControls(folder)} is in no work tree of git`, "run it in a clone, with manifests of that clone, or leave --changed-since out");
	const root = top.output.toString("utf8").replace(/\r?\n$/, "");
	const commit = await git(root, [
		"rev-parse",
		"--verify",
		"--quiet",
		`${revision}^{commit}`
	]);
	if (!commit.ok) return unknownRevision(revision, root);
	const id = commit.output.toString("utf8").trim();
	const changed = await git(root, [
		"diff",
		"--name-only",
		"-z",
		"--no-renames",
		"--no-ext-diff",
		id,
		"--"
	]);
	const added = await git(root, [
		"ls-files",
		"--others",
		"--exclude-standard",
		"-z"
	]);
	if (!changed.ok || !added.ok) return refused("git could not say what was changed", "try `git diff --name-only REV` and `git status` yourself");
	const known = namesIn(changed.output);
	const files = new Set([...known, ...namesIn(added.output)].map((name) => join(root, name)));
	return success({
		has: (file) => isChanged(file, root, files),
		earlier: () => earlierTexts(root, id, known)
	});
}
function isChanged(file, root, files) {
	if (file === "-") return true;
	const absolute = resolve(file);
	const inside = [...new Set([join(real(dirname(absolute)), basename(absolute)), real(absolute)])].filter((place) => place.startsWith(join(root, "/")));
	if (inside.length === 0) return true;
	return inside.some((place) => {
		for (let path = place; path.length > root.length; path = dirname(path)) if (files.has(path)) return true;
		return false;
	});
}
async function earlierTexts(root, id, names) {
	const texts = [];
	for (const name of names.filter((one) => /\.(ya?ml|json)$/.test(one)).slice(0, EARLIER.files)) {
		const shown = await git(root, [
			"cat-file",
			"blob",
			`${id}:${name}`
		], EARLIER.bytes);
		if (shown.ok) texts.push(shown.output.toString("utf8"));
	}
	return texts;
}
async function unknownRevision(revision, root) {
	const message = `git knows no revision ${JSON.stringify(escapeControls(revision))} here`;
	const shallow = await git(root, ["rev-parse", "--is-shallow-repository"]);
	if (shallow.ok && shallow.output.toString("utf8").trim() === "true") return refused(`${message}: this clone is shallow`, "fetch the history first: `git fetch --unshallow`, or `fetch-depth: 0`");
	return refused(message, "give a branch, a tag or a commit that is here, perhaps after `git fetch`");
}
function git(folder, args, maxBuffer = 268435456) {
	return new Promise((settle) => {
		const all = [
			"-c",
			"core.fsmonitor=false",
			"-c",
			"core.quotePath=false",
			...args
		];
		execFile("git", all, {
			cwd: folder,
			encoding: "buffer",
			maxBuffer
		}, (error, stdout) => {
			const isAbsent = error !== null && error.code === "ENOENT";
			settle({
				ok: error === null,
				output: stdout,
				...isAbsent ? { fault: "absent" } : {}
			});
		});
	});
}
function namesIn(output) {
	return output.toString("utf8").split("\0").filter((name) => name !== "");
}
function folderOf(paths) {
	const first = paths.find((path) => path !== "-") ?? ".";
	const stats = statSync(first, { throwIfNoEntry: false });
	if (stats === void 0) return ".";
	return stats.isDirectory() ? first : dirname(first);
}
function real(path) {
	try {
		return realpathSync.native(path);
	} catch {
		return path;
	}
}
function refused(message, help) {
	return failure([usageError(message, help)]);
}
// src/cli/check/only-changed.ts
async function readChangedFindings(revision, paths) {
	const changed = await changedFiles(revision, paths);
	if (!changed.ok) return {
		diagnostics: changed.diagnostics,
		only: async (report) => report
	};
	return {
		diagnostics: [],
		only: (report, judged) => onlyChanged(report, judged, changed.value)
	};
}
async function onlyChanged(report, judged, changed) {
	const isNear = (file) => file !== void 0 && changed.has(file);
	const rest = report.findings.filter(({ resources }) => !resources.some(({ file }) => isNear(file)));
	const touching = new Set(report.findings);
	if (rest.length > 0) {
		const evidenceOf = await forEachSnapshot({
			...report,
			findings: rest
		}, judged, findingEvidence);
		let texts;
		for (const finding of rest) {
			const evidence = evidenceOf(finding);
			if (evidence.some(({ nearest }) => nearest !== void 0 && isNear(nearestResource(nearest).file))) continue;
			const wanted = missingNames(finding, evidence);
			texts ??= wanted.length === 0 ? void 0 : await changed.earlier();
			if (wanted.some((pattern) => texts?.some((text) => pattern.test(text)))) continue;
			touching.delete(finding);
		}
	}
	const suppressed = report.suppressed.filter(({ resources }) => resources.some(({ file }) => isNear(file)));
	const findings = report.findings.filter((finding) => touching.has(finding));
	return {
		...report,
		findings,
		suppressed,
		unchanged: report.findings.length - findings.length
	};
}
function missingNames({ absentKind }, evidence) {
	return [...evidence.flatMap(({ lookedFor }) => lookedFor.values.filter(({ path }) => path === "metadata.name").flatMap(({ texts }) => texts)).map((name) => ["name", name]), ...absentKind === void 0 ? [] : [["kind", absentKind]]].filter(([, word]) => word !== "").map(([key, word]) => {
		const literal = word.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
		return new RegExp(`(?<![\\w.-])${key}["']?\\s*:\\s*["']?${literal}(?![\\w.-])`);
	});
}
export { readChangedFindings };

//# sourceMappingURL=only-changed.js.map