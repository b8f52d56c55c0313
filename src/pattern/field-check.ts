import { knownWordsHelp, nearestWord, quoted } from "../base/nearest-word.js";
import { placeOfField } from "./field-place.js";
import { type FieldType, typesOfKind } from "./field-table.js";
import { formatPath, type Path, type Step } from "./path.js";
import type { DocumentPath, Problems } from "./problems.js";

/** What a path asks of a kind that Kubernetes never gives it. */
export interface FieldFault {
	readonly code: "pattern/unknown-field" | "pattern/not-a-list" | "pattern/step-into-list" | "pattern/step-into-scalar";
	readonly message: string;
	readonly help: string;
}

/** Warns of a filter's path, written at `at`, that finds nothing in any object of the kind. */
export function warnOfFields(kind: string, path: Path, at: DocumentPath, problems: Problems): void {
	for (const { code, message, help } of fieldFaults(kind, path)) problems.warn(code, at, message, help);
}

/**
 * Holds a path against the schemas of a Kubernetes kind. A kind of several API groups or versions has no fault where
 * one of them has none, else those of the one that the path goes furthest into. Custom kinds have none, nor have the
 * keys of maps (labels, ConfigMap data, limits) and what stands in free values (schemas, extensions, quantities).
 */
export function fieldFaults(kind: string, path: Path): readonly FieldFault[] {
	let best: Walk | undefined;
	for (const type of typesOfKind(kind)) {
		const walk = walkPath(kind, type, path);
		if (walk.faults.length === 0) return [];
		if (best === undefined || walk.length > best.length) best = walk;
	}
	return best?.faults ?? [];
}

/** How far a path goes, and what is wrong on the way: after a step that is one too few or too many it goes on. */
interface Walk {
	readonly length: number;
	readonly faults: readonly FieldFault[];
}

function walkPath(kind: string, root: FieldType, path: Path): Walk {
	const faults: FieldFault[] = [];
	/** The steps so far, mended. */
	const walked: Step[] = [];
	let type = root;
	for (const [length, step] of path.entries()) {
		if (step.step === "key" && type.shape === "list") {
			const mended = textOf([...walked, { step: "each" }, ...path.slice(length)]);
			const [place, key] = [placeText(kind, walked), quoted(step.key)];
			faults.push({
				code: "pattern/step-into-list",
				message: `${place} is a list, so the step ${key} into it finds nothing`,
				help: `write ${mended} for every element, or [0] for the first`,
			});
			while (type.shape === "list") {
				walked.push({ step: "each" });
				type = type.of;
			}
		}
		if (type.shape === "free") return { length, faults };
		const next = step.step === "key" ? stepInto(type, step.key) : type.shape === "list" ? type.of : undefined;
		if (next !== undefined) {
			walked.push(step);
			type = next;
			continue;
		}
		faults.push(
			step.step === "key" ? keyFault(kind, root, type, walked, step.key) : bracketsFault(kind, type, walked, step),
		);
		// Without the brackets too many, the rest of the path may be right or wrong.
		if (step.step === "key" || type.shape !== "object") return { length, faults };
	}
	return { length: path.length, faults };
}

function stepInto(type: FieldType, key: string): FieldType | undefined {
	if (type.shape === "map") return type.of;
	return type.shape === "object" ? type.fields.get(key) : undefined;
}

function keyFault(kind: string, root: FieldType, type: FieldType, walked: Path, key: string): FieldFault {
	const place = placeText(kind, walked);
	if (type.shape !== "object") {
		const message = `${place} is a single value, so the step ${quoted(key)} into it finds nothing`;
		return { code: "pattern/step-into-scalar", message, help: `end the path at ${textOf(walked)}` };
	}
	const known = [...type.fields.keys()];
	const elsewhere = nearestWord(key, known) === undefined ? placeOfField(root, key) : undefined;
	const help =
		elsewhere === undefined
			? knownWordsHelp(key, known)
			: `did you mean ${textOf(elsewhere)}? known here: ${known.join(", ")}`;
	return { code: "pattern/unknown-field", message: `${place} has no field ${quoted(key)}`, help };
}

function bracketsFault(kind: string, type: FieldType, walked: Path, step: Step): FieldFault {
	const what = {
		map: "an object with free keys",
		scalar: "a single value",
		object: "an object",
		list: "a list",
		free: "",
	};
	const message = `${placeText(kind, walked)} is ${what[type.shape]}, not a list, so ${formatPath([step])} finds nothing`;
	const help =
		type.shape === "map" ? "name one of its keys, or end the path before the brackets" : "leave out the brackets";
	return { code: "pattern/not-a-list", message, help };
}

function placeText(kind: string, path: Path): string {
	return path.length === 0 ? `the kind ${kind}` : `${quoted(textOf(path))} of the kind ${kind}`;
}

function textOf(path: Path): string {
	return `.${formatPath(path)}`;
}
