import type { Path } from "../pattern/path.js";
import { type Anchor, stepsOf, type ValuePath } from "../pattern/value-path.js";
import { absent, choose, column, each, field, isPresent, textLiteral, word } from "../sql/build.js";
import type { Expression, Shape } from "../sql/tree.js";
import { newReadNode, type ReadNode, settleReads, shapeOfReads } from "./read-tree.js";

/** A value of a document, or an element of its lists, and what is read of it; without a node it is a JSON value. */
export interface BoundValue {
	readonly expression: Expression;
	readonly node?: ReadNode | undefined;
	/** Keys that are looked up in a JSON value, all at once. */
	readonly dug?: { readonly of: Expression; readonly keys: readonly string[] };
}

/** The values that a path yields: one at most, or a list of them. None of them is NULL in the list. */
export type PathValues = { readonly one: Expression } | { readonly many: Expression };

/** The elements that anchors are bound to. */
export type BoundValues = ReadonlyMap<Anchor, BoundValue>;

export const NO_ANCHORS: BoundValues = new Map();

/** The table that facts are read from; `o` in all expressions. */
export const OBJECT = "o";

/**
 * Reads paths of the objects of a snapshot (SEMANTICS.md 2). In a first run it notes what is read; once that is settled
 * the same calls give expressions over documents that are cut to it.
 */
export class ObjectReader {
	readonly root: ReadNode = newReadNode();
	#isSettled = false;
	#variables = 0;

	/** @param cuts whether documents are cut; else each is a JSON value. */
	constructor(private readonly cuts: boolean) {}

	/** Ends the first run. */
	settle(): void {
		settleReads(this.root);
		this.#isSettled = true;
	}

	/** Returns the shape to which documents are cut; `undefined` where they stay as they are. */
	shape(): Shape | undefined {
		return this.cuts ? shapeOfReads(this.root) : undefined;
	}

	/** Begins an expression of its own: equal ones are to have equal names of variables. */
	restart(): void {
		this.#variables = 0;
	}

	/**
	 * Returns an expression whose names of variables depend on nothing that stands beside it: equal ones are to be equal
	 * wherever they stand in an expression.
	 */
	apart<T>(make: () => T): T {
		const before = this.#variables;
		const made = make();
		this.#variables = before;
		return made;
	}

	/** Returns a name for a variable of a list. */
	variable(): string {
		this.#variables++;
		return `v${this.#variables}`;
	}

	/** Returns the values at a path, from the object or from the element of its anchor. */
	values(at: ValuePath, bound: BoundValues = NO_ANCHORS): PathValues {
		const element = at.from === undefined ? undefined : bound.get(at.from);
		if (element !== undefined) return this.#walk(element, at.path);
		const steps = stepsOf(at);
		const [first, second] = steps;
		if (first?.step === "key" && first.key === "metadata") {
			if (second?.step === "key" && second.key === "namespace")
				return this.#walk({ expression: column("own_namespace", OBJECT) }, steps.slice(2));
			if (second === undefined || second.step === "keys")
				return this.#walk({ expression: this.#metadata() }, steps.slice(1));
		}
		return this.#walk(this.#rootValue(), steps);
	}

	/** Returns the values at a path as a list. */
	list(at: ValuePath, bound: BoundValues = NO_ANCHORS): Expression {
		return listOfValues(this.values(at, bound));
	}

	/** Returns a value below keys of the document as it is written, from a table that has it as `doc`. */
	written(table: string, ...keys: readonly string[]): Expression {
		const root: BoundValue = { expression: column("doc", table), node: this.cuts ? this.root : undefined };
		const values = this.#walk(
			root,
			keys.map((key) => ({ step: "key", key })),
		);
		if (!("one" in values)) throw new TypeError("keys yield one value at most");
		return values.one;
	}

	/** Returns a value below keys of the object. */
	below(...keys: readonly string[]): Expression {
		const values = this.values({ path: keys.map((key) => ({ step: "key", key })) });
		if (!("one" in values)) throw new TypeError("keys yield one value at most");
		return values.one;
	}

	/**
	 * Returns a list over the bindings of anchors: what a function makes of each, put together (SEMANTICS-CRD.md 6).
	 *
	 * @param make returns a list.
	 */
	bindings(
		anchors: readonly Anchor[],
		make: (bound: BoundValues) => Expression,
		bound: BoundValues = NO_ANCHORS,
	): Expression {
		const [anchor, ...others] = anchors;
		if (anchor === undefined) return make(bound);
		const { elements, node } = this.elements(anchor, bound);
		const name = this.variable();
		return word(
			"flatten",
			each("transform", elements, name, (element) =>
				this.bindings(others, make, new Map([...bound, [anchor, { expression: element, node }]])),
			),
		);
	}

	/** Returns the elements that an anchor is bound to, one after the other, and what is read of each. */
	elements(
		{ list }: Anchor,
		bound: BoundValues,
	): { readonly elements: Expression; readonly node: ReadNode | undefined } {
		const start = list.from === undefined ? undefined : bound.get(list.from);
		const found = this.#follow(start ?? this.#rootValue(), start === undefined ? stepsOf(list) : list.path);
		if ("many" in found) throw new TypeError("no [*] stands before a [@]");
		return this.#elements(found.value);
	}

	#rootValue(): BoundValue {
		return { expression: column("doc", OBJECT), node: this.cuts ? this.root : undefined };
	}

	/** The metadata with the namespace that the object has in the end. */
	#metadata(): Expression {
		const written = this.#walk(this.#rootValue(), [{ step: "key", key: "metadata" }]);
		if (!("one" in written)) throw new TypeError("metadata is one value");
		const own = column("own_namespace", OBJECT);
		const isObject = word("isObject", written.one);
		const empty = word("jsonObject");
		return choose(
			[
				[isPresent(own), word("withMember", choose([[isObject, written.one]], empty), textLiteral("namespace"), own)],
				[isObject, word("withMember", written.one, textLiteral("namespace"), absent("json"))],
			],
			written.one,
		);
	}

	#walk(from: BoundValue, path: Path): PathValues {
		const found = this.#follow(from, path);
		if ("many" in found) return found;
		const { node, expression } = found.value;
		if (node !== undefined) this.#readWhole(node);
		return { one: expression };
	}

	#follow(from: BoundValue, path: Path): { readonly value: BoundValue } | { readonly many: Expression } {
		let value = from;
		for (const [i, step] of path.entries()) {
			const rest = path.slice(i + 1);
			switch (step.step) {
				case "key":
					value = this.#member(value, step.key);
					break;
				case "index": {
					// In a list of rows a null, which does not count, is as absent as an element of another form, which does.
					if (value.node !== undefined) this.#readWhole(value.node);
					const { elements, node } = this.#elements(value);
					const element = word("item", elements, { is: "number", value: step.index });
					// Most lists are short.
					value = { expression: element, node };
					break;
				}
				case "each": {
					const { elements, node } = this.#elements(value);
					// Of a NULL among rows with named fields nothing is yielded: to leave it out first would copy all of them.
					const rows = node === undefined || rest.length === 0 ? elements : value.expression;
					return { many: this.#eachOf(rows, node, rest) };
				}
				case "keys":
					return { many: this.#keys(value) };
			}
		}
		return { value };
	}

	/** What a path yields of each element of a list. */
	#eachOf(elements: Expression, node: ReadNode | undefined, rest: Path): Expression {
		if (rest.length === 0) {
			if (node !== undefined) this.#readWhole(node);
			return elements;
		}
		let isMany = false;
		const mapped = each("transform", elements, this.variable(), (element) => {
			const inner = this.#walk({ expression: element, node }, rest);
			isMany = "many" in inner;
			return "many" in inner ? inner.many : inner.one;
		});
		return isMany ? word("flatten", word("present", mapped)) : word("present", mapped);
	}

	/** The keys of an object as JSON texts. */
	#keys(value: BoundValue): Expression {
		const { node, expression } = value;
		if (node !== undefined) this.#readWhole(node);
		return each("transform", word("members", expression), this.variable(), (member) =>
			word("jsonText", field(member, "key")),
		);
	}

	#member(value: BoundValue, key: string): BoundValue {
		const { node, expression, dug } = value;
		if (node === undefined || node.isLeaf) {
			// In the first run, what is read of a leaf is noted as well: only then it is known what else is asked.
			const member = node === undefined || this.#isSettled ? undefined : this.#memberNode(node, key);
			const [of, keys] = dug === undefined ? [expression, []] : [dug.of, dug.keys];
			const all = [...keys, key];
			return { expression: { is: "dig", of, keys: all }, node: member, dug: { of, keys: all } };
		}
		return { expression: field(expression, key), node: this.#memberNode(node, key) };
	}

	#memberNode(node: ReadNode, key: string): ReadNode {
		const known = node.members.get(key);
		if (known !== undefined) return known;
		if (this.#isSettled) throw new TypeError(`nothing is read at ${key}`);
		const member = newReadNode();
		node.members.set(key, member);
		return member;
	}

	#elements({ expression, node }: BoundValue): { elements: Expression; node: ReadNode | undefined } {
		if (node === undefined || (this.#isSettled && node.isLeaf))
			return { elements: word("elements", expression), node: undefined };
		if (node.element === undefined) {
			if (this.#isSettled) throw new TypeError("no elements are read");
			node.element = newReadNode();
		}
		return { elements: word("present", expression), node: node.element };
	}

	#readWhole(node: ReadNode): void {
		if (node.isLeaf) return;
		if (this.#isSettled) throw new TypeError("a value is read whole that was not to be");
		node.isLeaf = true;
	}
}

/** Returns values as a list without NULL. */
export function listOfValues(values: PathValues): Expression {
	return "many" in values
		? word("orElse", values.many, { is: "list", type: "jsons", items: [] })
		: word("present", { is: "list", type: "jsons", items: [values.one] });
}
