import type { MessagePart, Pattern } from "./pattern.js";
import { formatValuePath } from "./value-path.js";

/**
 * Tells whether a message says by name what its finding is about. Where it does not, findings of two objects read alike
 * wherever the message is all that is shown.
 */
export function namesSubject({ message, subject }: Pick<Pattern, "message" | "subject">): boolean {
	const isName = (part: MessagePart) =>
		("field" in part && part.field === "name") || ("at" in part && formatValuePath(part.at) === "metadata.name");
	return message.some((part) => "role" in part && part.role === subject && isName(part));
}
