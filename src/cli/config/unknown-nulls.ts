import { type Diagnostic, errorDiagnostic } from "../../base/diagnostic.js";
import { didYouMean } from "../../base/did-you-mean.js";
import { isJsonList, isJsonObject, type Json, ownValue } from "../../base/json.js";
import type { JsonPath } from "../../base/json-pointer.js";
import { quote } from "../../base/quote.js";
import type { SourceDocument } from "../../document/source-document.js";

/** What is read of a schema here. */
interface ObjectSchema {
	readonly additionalProperties?: boolean;
	readonly properties?: Readonly<Record<string, ObjectSchema>>;
	readonly items?: ObjectSchema;
}

/**
 * Returns an error (`schema/unknown-key`) for each key without a value that a schema does not know. To a validator such
 * a key is absent; to its author it is a setting.
 *
 * @param document as it was read, with `null`.
 */
export function unknownNulls({ value, locate }: SourceDocument, schema: object): readonly Diagnostic[] {
	const mistakes: Diagnostic[] = [];
	const visit = (part: Json | undefined, { properties = {}, items, ...rest }: ObjectSchema, path: JsonPath): void => {
		if (isJsonList(part) && items !== undefined)
			for (const [i, item] of part.entries()) visit(item, items, [...path, i]);
		if (!isJsonObject(part)) return;
		for (const [key, member] of Object.entries(part)) {
			const known = Object.hasOwn(properties, key) ? properties[key] : undefined;
			if (known !== undefined) visit(member, known, [...path, key]);
			else if (rest.additionalProperties === false && ownValue(part, key) === null) {
				const help = didYouMean(key, Object.keys(properties));
				const message = `unknown key ${quote(key)}`;
				mistakes.push(errorDiagnostic({ code: "schema/unknown-key", message, help, ...locate([...path, key], "key") }));
			}
		}
	};
	visit(value, schema as ObjectSchema, []);
	return mistakes;
}
