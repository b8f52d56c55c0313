/** An example as the page's list has it. */
export interface ExampleName {
	readonly pattern: string;
	readonly displayName: string;
	readonly cases: readonly string[];
}

/** A pattern of the registry with its cases. */
export interface Example {
	readonly pattern: string;
	readonly cases: Readonly<Record<string, { readonly manifests: string; readonly findings: number }>>;
}

/** The examples of the registry. Each is fetched when it is asked for. */
export class Examples {
	/** @param folder the address that files of examples begin with. */
	constructor(private readonly folder: string) {}

	/** Fetches an example, as `PATTERN/CASE`, and returns its texts; nothing where there is none of that name. */
	async texts(name: string): Promise<{ readonly pattern: string; readonly manifests: string } | undefined> {
		const [pattern = "", one = "readme-bad"] = name.split("/");
		// A name of the registry is no path.
		if (!/^[a-zA-Z0-9.-]+$/.test(pattern) || /^\.+$/.test(pattern)) return undefined;
		const response = await fetch(`${this.folder}${pattern}.json`);
		if (!response.ok) return undefined;
		const example = (await response.json()) as Example;
		const found = Object.hasOwn(example.cases, one) ? example.cases[one] : Object.values(example.cases)[0];
		return { pattern: example.pattern, manifests: found?.manifests ?? "" };
	}
}
