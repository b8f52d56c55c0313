import { Tr as kindNames } from "./check.js";
import { a as Candidates, t as Links } from "./links.js";
import { n as matchesOf, t as NamedObjects } from "./finding-matches2.js";
import { a as AskedLinks, d as ObjectsByName, n as kindsLookedFor } from "./evidence-words.js";
// src/reference/evidence/sought-objects.ts
var SoughtObjects = class {
	snapshot;
	#named;
	#objects;
	#byPattern = new Map();
	constructor(snapshot) {
		this.snapshot = snapshot;
		this.#named = new NamedObjects(snapshot);
		this.#objects = new ObjectsByName(snapshot);
	}
	of(pattern, [subject]) {
		if (subject === void 0) return [[{
			kinds: kindNames(pattern.subject.kinds) ?? [],
			isAny: true
		}]];
		const links = this.#byPattern.get(pattern) ?? new PatternLinks(pattern, this.snapshot, this.#objects);
		this.#byPattern.set(pattern, links);
		return links.of(this.#named.meantBy(subject));
	}
};
var PatternLinks = class {
	pattern;
	#candidates;
	#links;
	#asked;
	constructor(pattern, snapshot, objects) {
		this.pattern = pattern;
		this.#candidates = new Candidates(pattern, snapshot);
		this.#links = new Links(this.#candidates, snapshot);
		this.#asked = new AskedLinks(pattern, this.#candidates, objects);
	}
	of(objects) {
		if (this.#asked.unwanted.length === 0) return [];
		const holds = (link, subject, binding) => this.#asked.holds(link, subject, binding) ?? this.#links.firstOf(link, subject, binding) !== void 0;
		return matchesOf(this.pattern, this.#candidates, objects, holds).flatMap(({ resource, bindings }) => bindings.map((binding) => this.#soughtBy(resource, binding)));
	}
	#soughtBy(subject, binding) {
		const absent = new Set(this.#asked.absent.map(({ link }) => link));
		return withoutLooser(this.#asked.unwanted.flatMap((one) => one.wantedBy(subject, binding).filter((asked) => absent.has(one.link) || isNamed(asked))).map(soughtObject));
	}
};
function isNamed({ question: { question } }) {
	const { identity } = question;
	return identity?.role === "name" && identity.from.length > 0 && !identity.from.includes("metadata.name");
}
function withoutLooser(objects) {
	const keyOf = ({ kinds, names }) => JSON.stringify([kinds, names]);
	const placed = new Set(objects.filter(({ namespaces }) => namespaces !== void 0).map(keyOf));
	return objects.filter((object) => object.namespaces !== void 0 || !placed.has(keyOf(object)));
}
function soughtObject({ question: { question }, wanted }) {
	const textsOf = (role) => {
		const index = question.parts.findIndex((part) => part.role === role);
		return index === -1 ? void 0 : wanted.texts[index];
	};
	const [names, namespaces] = [textsOf("name"), textsOf("namespace")];
	return {
		kinds: kindsLookedFor(question, wanted).filter((kind) => kind !== "object"),
		...names === void 0 ? {} : { names },
		...namespaces === void 0 ? {} : { namespaces }
	};
}
export { SoughtObjects };

//# sourceMappingURL=sought-objects.js.map