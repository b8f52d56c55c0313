import { t as formatValuePath } from "./value-path.js";
// src/pattern/names-subject.ts
function namesSubject({ message, subject }) {
	const isName = (part) => "field" in part && part.field === "name" || "at" in part && formatValuePath(part.at) === "metadata.name";
	return message.some((part) => "role" in part && part.role === subject && isName(part));
}
export { namesSubject as t };

//# sourceMappingURL=names-subject.js.map