/**
 * Makes text from an input fit to stand in a one-line message and returns it: control characters, line breaks and what
 * turns the direction of writing as `\u....`, and cut after `maxLength` UTF-16 units.
 */
export function escapeControls(text: string, maxLength = 200): string {
	const cut = text.length > maxLength ? `${text.slice(0, maxLength)}...` : text;
	return cut.replace(
		/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
		(c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
