/**
 * Rego as a typed tree. Text from a pattern or manifest can enter only as a `scalar` or inside a comment, and the
 * printer escapes both; names are {@link Identifier}s, which only `identifier()` makes.
 */
declare const identifierBrand: unique symbol;
/** A name that Rego accepts as it stands: a letter or `_`, then letters, digits, `_`; no keyword. */
export type Identifier = string & {
    readonly [identifierBrand]: true;
};
declare const partialBrand: unique symbol;
/**
 * The name of a partial rule: one that holds a member or a key at a time. It is no {@link Identifier}, so it cannot be
 * the head of a reference: Go's OPA works a partial rule out anew for each key that is looked up in it. It is walked
 * whole, or has a complete rule as a second name.
 */
export type PartialName = string & {
    readonly [partialBrand]: true;
};
/** The name of a rule. */
export type RuleName = Identifier | PartialName;
/** A dotted name: of a package, an import, a built-in function or an imported one. */
export type DottedName = readonly Identifier[];
/** An expression that has a value. */
export type Term = {
    readonly term: "scalar";
    readonly value: string | number | boolean | null;
} | {
    readonly term: "variable";
    readonly name: RuleName;
}
/** `head.step[step]`: a scalar text that is a name prints with a dot. */
 | {
    readonly term: "reference";
    readonly head: Identifier;
    readonly steps: readonly Term[];
} | {
    readonly term: "array" | "set";
    readonly items: readonly Term[];
} | {
    readonly term: "object";
    readonly entries: readonly (readonly [Term, Term])[];
} | {
    readonly term: "call";
    readonly name: DottedName;
    readonly args: readonly Term[];
} | {
    readonly term: "infix";
    readonly operator: InfixOperator;
    readonly left: Term;
    readonly right: Term;
} | {
    readonly term: "setComprehension" | "arrayComprehension";
    readonly head: Term;
    readonly body: Body;
} | {
    readonly term: "objectComprehension";
    readonly key: Term;
    readonly value: Term;
    readonly body: Body;
};
/** An operator between two terms; `in` asks for membership. */
export type InfixOperator = "==" | "!=" | ">" | ">=" | "<" | "<=" | "+" | "-" | "|" | "&" | "in";
/** Statements that all hold. At least one. */
export type Body = readonly Statement[];
/** One line of a body. */
export type Statement = {
    readonly statement: "expression";
    readonly term: Term;
    /** `prune`: it keeps out what nobody looks up, so that no verdict depends on it. */
    readonly purpose?: "prune";
}
/** The term must be free of nested calls that can be undefined: OPA would evaluate those outside the `not`. */
 | {
    readonly statement: "not";
    readonly term: Term;
}
/** `some element in collection`, or `some key, element in collection`. */
 | {
    readonly statement: "some";
    readonly names: readonly Identifier[];
    readonly collection: Term;
}
/** `name := term`, with other documents in the place of some where so given. */
 | {
    readonly statement: "assign";
    readonly name: Identifier;
    readonly term: Term;
    readonly given?: readonly Replacement[];
};
/** `with document as value`. */
export interface Replacement {
    /** The input, or a dotted name that `data` begins. */
    readonly document: "input" | DottedName;
    readonly value: Term;
}
/** What a rule defines, before its body. */
export type RuleHead = 
/** `name := value`, or `name["key"] := value`: a rule for one key, which can be asked for without the others. */
{
    readonly head: "value";
    readonly name: RuleName;
    readonly key?: string;
    readonly value: Term;
}
/** `name`, true where the body holds */
 | {
    readonly head: "truth";
    readonly name: Identifier;
}
/** `name contains member` */
 | {
    readonly head: "set";
    readonly name: PartialName;
    readonly member: Term;
}
/** `name[key] contains member` */
 | {
    readonly head: "sets";
    readonly name: PartialName;
    readonly key: Term;
    readonly member: Term;
}
/** `name(parameters)`, true where the body holds, or with a value. */
 | {
    readonly head: "function";
    readonly name: Identifier;
    readonly parameters: readonly Identifier[];
    readonly value?: Term;
};
/** A rule, or one of several bodies of a rule. */
export interface Rule {
    readonly head: RuleHead;
    /** Empty: the rule holds always. */
    readonly body: readonly Statement[];
    /** A `default` of a function: what it is where no body holds. */
    readonly isDefault?: boolean;
    /** Lines of a comment before the rule; of an entrypoint, its description. */
    readonly comment?: readonly string[];
    /** Whether consumers ask for this rule: OPA's METADATA says so. */
    readonly isEntrypoint?: boolean;
}
/** OPA's METADATA annotations of a package. */
export interface Annotations {
    readonly title: string;
    readonly description?: string;
    /** URLs. */
    readonly relatedResources: readonly string[];
    readonly custom: Readonly<Record<string, string>>;
}
/** One file of Rego. */
export interface Module {
    /** Lines of a comment at the very top. */
    readonly comment: readonly string[];
    readonly annotations?: Annotations;
    readonly package: DottedName;
    /** Where its file lies, without the ending; else where its package says. Two modules of one package lie apart. */
    readonly path?: DottedName;
    readonly imports: readonly DottedName[];
    readonly rules: readonly Rule[];
}
export {};
