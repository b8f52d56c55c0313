/** @file Objects as block style YAML, in the way that kubectl prints them. */

/** Returns the YAML of one document, which ends with a line end. */
export function yamlText(object) {
	return [...lines(object, "")].join("");
}

function* lines(value, indent) {
	for (const [key, member] of Object.entries(value)) yield* entry(`${indent}${key}:`, member, indent);
}

function* entry(start, value, indent) {
	if (Array.isArray(value)) {
		yield `${start}\n`;
		for (const item of value) yield* listItem(item, indent);
	} else if (typeof value === "object") {
		yield `${start}\n`;
		yield* lines(value, `${indent}  `);
	} else yield `${start} ${scalar(value)}\n`;
}

/** Lists stand at the indentation of their key. */
function* listItem(item, indent) {
	if (typeof item !== "object") {
		yield `${indent}- ${scalar(item)}\n`;
		return;
	}
	let isFirst = true;
	for (const line of lines(item, `${indent}  `)) {
		yield isFirst ? `${indent}- ${line.slice(indent.length + 2)}` : line;
		isFirst = false;
	}
}

/** A JSON string is a YAML string; what reads as itself needs no quotes. */
function scalar(value) {
	const isPlain = /^\/?[a-z][a-z0-9./-]*$/i.test(value) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(value);
	return isPlain ? value : JSON.stringify(value);
}
