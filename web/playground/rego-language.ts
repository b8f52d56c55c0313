import { StreamLanguage } from "@codemirror/language";

const KEYWORDS = /^(?:package|import|default|if|else|some|every|in|not|contains|as|with|true|false|null)\b/;

/** Rego, as far as its colours go. */
export const regoLanguage = StreamLanguage.define({
	name: "rego",
	token(stream) {
		if (stream.eatSpace()) return null;
		if (stream.match(/^#.*/)) return "comment";
		if (stream.match(/^"(?:[^"\\]|\\.)*"?/) || stream.match(/^`[^`]*`?/)) return "string";
		if (stream.match(/^\d+(?:\.\d+)?/)) return "number";
		if (stream.match(KEYWORDS)) return "keyword";
		if (stream.match(/^[A-Za-z_]\w*/)) return "variableName";
		stream.next();
		return null;
	},
});
