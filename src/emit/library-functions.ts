/** A function that generated Rego calls. */
export interface LibraryFunction {
	/** The dotted name, as a call has it. */
	readonly name: string;
	/** What it reads of its argument, and gives. */
	readonly reads: string;
}

/** Functions of the policies' library, and built-in ones, that generated Rego calls. */
export const FUNCTIONS = {
	items: { name: "values.items", reads: "the elements of a list that are not null; none of anything else" },
	keys: { name: "values.keys", reads: "the keys of an object whose values are not null" },
	text: { name: "values.text", reads: "the string form of a text, a number or a boolean" },
	integer: { name: "values.integer", reads: "the integer that a number or a text is" },
	size: { name: "values.size", reads: "the number of elements of a list" },
	isEmpty: { name: "values.is_empty", reads: "whether a value is null or holds nothing" },
	first: { name: "values.first", reads: "the first of several values that is there" },
	firstNotEmpty: {
		name: "values.first_not_empty",
		reads: "the first of several values that is there and no empty text",
	},
	group: { name: "naming.group", reads: "the API group of an object; empty for core" },
	namespace: { name: "naming.namespace", reads: "the namespace of an object; empty without one" },
	resource: { name: "naming.resource", reads: "the kind of an object as a resource" },
	ownerReferenceKeys: {
		name: "parents.owner_reference_keys",
		reads: "the keys of the parents that an object refers to",
	},
	ownerKeys: { name: "parents.owner_keys", reads: "the keys by which an object is referred to as a parent" },
	firstAndLast: {
		name: "holders.first_and_last",
		reads: "by key the first and the last position of a list of keys with positions",
	},
	foundResource: { name: "objects.resource", reads: "an object as findings name it" },
	key: { name: "json.marshal", reads: "the parts of a key as one text" },
	total: { name: "sum", reads: "the sum of points" },
} as const satisfies Readonly<Record<string, LibraryFunction>>;

/** The functions of a join's module, by the side of the object that they are asked about. */
export const KEY_FUNCTIONS = { referrer: "reference_keys", referent: "identity_keys" } as const;

/** Functions that take the same argument and give the keys of the other side of a join. */
export const COUNTERPARTS: readonly (readonly [string, string])[] = [
	[KEY_FUNCTIONS.referrer, KEY_FUNCTIONS.referent],
	[FUNCTIONS.ownerReferenceKeys.name, FUNCTIONS.ownerKeys.name],
];
