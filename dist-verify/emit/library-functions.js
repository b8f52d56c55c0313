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
    firstList: { name: "values.first_list", reads: "the first of several lists that is not empty" },
    firstText: { name: "values.first_text", reads: "the first value of a list that is a text and not empty" },
    apiGroupOfText: { name: "texts.api_group", reads: "what stands before the last slash of a text" },
    partOfText: { name: "texts.part", reads: "a part of a text that is cut at a separator" },
    groupOfMatch: { name: "texts.group", reads: "what the group of an expression took of a text" },
    lowerText: { name: "texts.lowercase", reads: "a text in lower case" },
    labels: { name: "selectors.labels_of", reads: "the labels of an object" },
    required: { name: "selectors.required", reads: "what a selector requires of labels" },
    requirementKey: { name: "selectors.requirement_key", reads: "the key of a requirement" },
    asked: { name: "selectors.asked", reads: "what requirements ask for, by their first name" },
    matchedKeys: { name: "selectors.matched_keys", reads: "the keys of the requirements that labels meet" },
    descendants: { name: "owners.descendants", reads: "the positions of what some objects own" },
    ancestors: { name: "owners.ancestors", reads: "the positions of what owns some objects" },
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
    uid: { name: "objects.uid", reads: "the uid of an object as findings name it" },
    namesakes: { name: "namesakes.of", reads: "the positions of all objects that findings name as one" },
    isShadowed: { name: "namesakes.is_shadowed", reads: "whether something that is named as a Pod is found itself" },
    key: { name: "json.marshal", reads: "the parts of a key as one text" },
    total: { name: "sum", reads: "the sum of points" },
};
/** The functions of a join's module, by the side of the object that they are asked about. */
export const KEY_FUNCTIONS = { referrer: "reference_keys", referent: "identity_keys" };
/** Functions that take the same argument and give the keys of the other side of a join. */
export const COUNTERPARTS = [
    [KEY_FUNCTIONS.referrer, KEY_FUNCTIONS.referent],
    [FUNCTIONS.ownerReferenceKeys.name, FUNCTIONS.ownerKeys.name],
];
//# sourceMappingURL=library-functions.js.map