/**
 * @file `npm run bench:gatekeeper`: what a review costs in gator by the templates of the sidecar pattern, beside one
 * written by hand. It wants the real gator (`npm run build:tools`).
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { externalTool } from "../dist/opa/external-tools.js";
import { makePods } from "./shop.mjs";

const SIZES = [200, 800, 1_600];
const NAMESPACES = [1, 20];
const below = (path) => fileURLToPath(new URL(path, import.meta.url));
const policies = (form) =>
	["templates", "constraints"].map((kind) => below(`../dist-policies/gatekeeper/${form}${kind}/sidecar.yaml`));
const TEMPLATES = {
	"by hand": [below("hand-written-sidecar.yaml")],
	"an object": policies(""),
	"a Namespace": policies("by-namespace/"),
};

const gator = await externalTool("gator");
if (!gator.ok) throw new Error(gator.diagnostics.map(({ message }) => message).join("; "));
const folder = mkdtempSync(join(tmpdir(), "patternc-bench-"));
try {
	const rows = [];
	for (const namespaces of NAMESPACES) {
		for (const size of SIZES) {
			const file = join(folder, "objects.yaml");
			writeFileSync(
				file,
				shop(size, namespaces)
					.map((one) => JSON.stringify(one))
					.join("\n---\n"),
			);
			const cells = Object.entries(TEMPLATES).map(([name, files]) => [
				name,
				cell(measure(files, file), size, namespaces, name),
			]);
			rows.push({ Pods: size, namespaces, ...Object.fromEntries(cells) });
		}
	}
	console.table(rows);
	console.log(
		"gator test, whole process, beside what it takes to start; per review of what is reviewed: each Pod, or each Namespace.",
	);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** Half applications, half helpers; each pair in one namespace with a claim of its own. */
function shop(size, namespaces) {
	const names = Array.from({ length: namespaces }, (_, i) => `team-${i + 1}`);
	const pods = makePods(size).map((pod, i) => {
		const volumes = [{ name: "data", persistentVolumeClaim: { claimName: `data-${i >> 1}` } }];
		const namespace = names[(i >> 1) % namespaces];
		return { ...pod, metadata: { ...pod.metadata, namespace }, spec: { ...pod.spec, volumes } };
	});
	return [...names.map((name) => ({ apiVersion: "v1", kind: "Namespace", metadata: { name } })), ...pods];
}

/** Seconds and findings of one run. */
function measure(templates, objects) {
	const start = performance.now();
	const args = ["test", ...[...templates, objects].flatMap((file) => ["-f", file]), "-o", "json"];
	const { status, stdout, stderr } = spawnSync(gator.value, args, { encoding: "utf8", maxBuffer: 1 << 30 });
	if (status !== 0) throw new Error(stderr);
	return { seconds: (performance.now() - start) / 1000, findings: JSON.parse(stdout).length };
}

function cell({ seconds, findings }, size, namespaces, name) {
	if (findings !== size / 2) throw new Error(`${name}: ${findings} findings of ${size / 2}`);
	const reviews = name === "a Namespace" ? namespaces : size;
	return `${seconds.toFixed(2)} s, ${((seconds * 1000) / reviews).toFixed(2)} ms`;
}
