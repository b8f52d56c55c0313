import { formatValuePath } from "./value-path.js";
/**
 * Tells whether a message says by name what its finding is about. Where it does not, findings of two objects read alike
 * wherever the message is all that is shown.
 */
export function namesSubject({ message, subject }) {
    const isName = (part) => ("field" in part && part.field === "name") || ("at" in part && formatValuePath(part.at) === "metadata.name");
    return message.some((part) => "role" in part && part.role === subject && isName(part));
}
//# sourceMappingURL=names-subject.js.map