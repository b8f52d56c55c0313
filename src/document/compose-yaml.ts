import { escapeControls } from "../base/escape-controls.js";
import type { Json } from "../base/json.js";
import { type JsonPath, valueAt } from "../base/json-pointer.js";
import { duplicateKey, joinedDocuments, type ReadDiagnostic, repeatedKey, tooDeep } from "./read-diagnostic.js";
import type { ReadLimits } from "./read-options.js";
import { Mapping, type ReportOfRepeated, Sequence } from "./yaml-container.js";
import type { AliasEvent, Properties, YamlEvent } from "./yaml-events.js";
import { type Node, scalarNode, scalarStart } from "./yaml-node.js";

/** The limits of a text, and how much of them is left. */
export interface Budget {
	readonly limits: ReadLimits;
	readonly checksNumbers: boolean;
	readonly takesRepeatedKeys: boolean;
	readonly documentKey: string | undefined;
	/** Characters that further aliases may stand for. */
	aliasCharacters: number;
}

/** The value of one YAML document. */
export interface ComposedDocument {
	readonly value: Json;
	/** Whether an error was reported about it, so that it does not count. */
	readonly isRefused: boolean;
	/**
	 * Returns the offset of the first key under a path, where it was noted: of the document itself, and of objects in
	 * lists at its top or in `items`.
	 */
	startOf(path: JsonPath): number | undefined;
}

/** The value of an anchor (`&name`). An alias to an unfinished one makes a value that contains itself. */
interface Anchor {
	node: Node;
	finished: boolean;
}

/** A document, list or mapping that is being filled, with what the composer counts of it. */
interface Frame {
	readonly container: Sequence | Mapping;
	readonly anchor: Anchor | undefined;
	/** Whether its elements can be objects of the snapshot, so that their starts are noted. */
	readonly holdsObjects: boolean;
	/** The offset of its first key or element. */
	start: number;
	isEmpty: boolean;
	characters: number;
	levels: number;
}

/** The documents of a text, and the diagnostics about it. */
export interface Composed {
	readonly documents: readonly ComposedDocument[];
	readonly diagnostics: readonly ReadDiagnostic[];
	/** Whether a limit was exceeded, which ends the work. */
	readonly stopped: boolean;
}

/**
 * Builds the values of a text's documents from the parser's events and returns them, the way sigs.k8s.io/yaml does:
 * scalars and keys by `yaml-scalar.ts`; `<<` sets the keys of the mappings it names where it stands, and keys that come
 * later override them; tags of lists and mappings mean nothing.
 */
export function composeYaml(events: readonly YamlEvent[], budget: Budget): Composed {
	const composer = new Composer(budget);
	for (const event of events) {
		composer.take(event);
		if (composer.stopped) break;
	}
	const { documents, diagnostics, stopped } = composer;
	return { documents, diagnostics, stopped };
}

class Composer {
	readonly documents: ComposedDocument[] = [];
	readonly diagnostics: ReadDiagnostic[] = [];
	stopped = false;

	readonly #frames: Frame[] = [];
	#isRefused = false;
	#anchors = new Map<string, Anchor>();
	#starts = new Map<Json, number>();
	/** The offset of the last scalar: an empty one (`key:`) has no place of its own. */
	#reached = 0;

	constructor(readonly budget: Budget) {}

	take(event: YamlEvent): void {
		switch (event.type) {
			case "document":
				this.#anchors = new Map();
				this.#starts = new Map();
				this.#open(new Sequence(this.#report), 0, undefined);
				break;
			case "sequence":
				this.#open(new Sequence(this.#report), event.propertiesStart ?? event.start, this.#anchor(event));
				break;
			case "mapping":
				this.#open(
					new Mapping(this.#report, this.#frames.length === 1 ? this.#ofRepeatedAtRoot() : this.#ofRepeated),
					event.propertiesStart ?? event.start,
					this.#anchor(event),
				);
				break;
			case "scalar": {
				const start = scalarStart(event);
				const offset = start < 0 ? this.#reached : start;
				this.#reached = offset;
				const { node, diagnostic } = scalarNode(event, offset);
				if (diagnostic !== undefined) this.#report(diagnostic);
				const anchor = this.#anchor(event);
				if (anchor !== undefined) Object.assign(anchor, { node, finished: true });
				this.#add(node, offset);
				break;
			}
			case "alias":
				this.#alias(event);
				break;
			case "end":
				this.#close();
				break;
		}
	}

	readonly #report = (diagnostic: ReadDiagnostic): void => {
		if (diagnostic.code === "read/inexact-number" && !this.budget.checksNumbers) return;
		if (diagnostic.warning !== true) this.#isRefused = true;
		this.diagnostics.push(diagnostic);
	};

	readonly #ofRepeated: ReportOfRepeated = (key, offset) =>
		(this.budget.takesRepeatedKeys ? repeatedKey : duplicateKey)(key, "mapping", offset);

	/** Where two documents are joined, that is said once for each, and not of each of their keys. */
	#ofRepeatedAtRoot(): ReportOfRepeated {
		let isJoined = false;
		return (key, offset) => {
			if (key !== this.budget.documentKey) return isJoined ? undefined : this.#ofRepeated(key, offset);
			isJoined = true;
			return joinedDocuments(key, offset);
		};
	}

	#open(container: Sequence | Mapping, start: number, anchor: Anchor | undefined): void {
		const parent = this.#frames.at(-1);
		this.#noteStart(parent, start);
		// A document is a frame too, and a list of one element.
		const { depth } = this.budget.limits;
		if (this.#frames.length > depth) this.#stop(tooDeep(depth, start));
		const isList = container instanceof Sequence;
		const holdsObjects =
			isList && (parent === undefined || this.#frames.length === 1 || parent.container.key === "items");
		this.#frames.push({ container, anchor, holdsObjects, start, isEmpty: true, characters: 4, levels: 0 });
	}

	#close(): void {
		const frame = this.#frames.pop() as Frame;
		const { container, characters, levels, start, anchor } = frame;
		const parent = this.#frames.at(-1);
		if (parent === undefined) {
			this.#document((container as Sequence).value[0] ?? null, start);
			return;
		}
		const node = { value: container.value, characters, levels: levels + 1 };
		if (anchor !== undefined) Object.assign(anchor, { node, finished: true });
		if (parent.holdsObjects || frame.holdsObjects) this.#starts.set(container.value, start);
		this.#add(node, start);
	}

	#document(value: Json, start: number): void {
		const starts = this.#starts;
		const startOf = (path: JsonPath) => {
			const part = valueAt(value, path);
			const noted = part === undefined ? undefined : starts.get(part);
			return noted ?? (path.length === 0 ? start : undefined);
		};
		this.documents.push({ value, isRefused: this.#isRefused, startOf });
		this.#isRefused = false;
	}

	#anchor({ anchor: name }: Properties): Anchor | undefined {
		if (name === undefined) return undefined;
		const anchor = { node: { value: null, characters: 0, levels: 0 }, finished: false };
		this.#anchors.set(name, anchor);
		return anchor;
	}

	#alias({ name, start: offset }: AliasEvent): void {
		const anchor = this.#anchors.get(name);
		if (anchor === undefined || !anchor.finished) {
			const [message, help] =
				anchor === undefined
					? [`the alias *${escapeControls(name, 60)} has no anchor before it`, "define it with & first"]
					: [`the value of &${escapeControls(name, 60)} contains itself`, "remove the alias"];
			this.#report({ code: "read/syntax", message, help, offset });
			this.#add({ value: null, characters: 0, levels: 0 }, offset);
			return;
		}
		this.budget.aliasCharacters -= anchor.node.characters;
		const { depth, aliasCharacters } = this.budget.limits;
		if (this.budget.aliasCharacters < 0) this.#stop(aliasBomb(aliasCharacters, offset));
		if (this.#frames.length - 1 + anchor.node.levels > depth) this.#stop(tooDeep(depth, offset));
		this.#add(anchor.node, offset);
	}

	/** Adds a finished value to the container that is being filled. */
	#add(node: Node, offset: number): void {
		const frame = this.#frames.at(-1) as Frame;
		this.#noteStart(frame, offset);
		frame.characters += node.characters;
		frame.levels = Math.max(frame.levels, node.levels);
		frame.container.add(node, offset);
	}

	#noteStart(frame: Frame | undefined, offset: number): void {
		if (frame === undefined || !frame.isEmpty) return;
		frame.isEmpty = false;
		frame.start = offset;
	}

	#stop(diagnostic: ReadDiagnostic): void {
		this.#report(diagnostic);
		this.stopped = true;
	}
}

function aliasBomb(characters: number, offset: number): ReadDiagnostic {
	const limit = characters.toLocaleString("en");
	return {
		code: "read/alias-bomb",
		message: `the aliases of the file stand for more than ${limit} characters`,
		help: `write the values out, or split the file: the limit of ${limit} characters keeps a small file from filling the memory`,
		offset,
	};
}
