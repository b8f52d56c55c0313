import { expect, test } from "vitest";
import { simpleLowerCase } from "../../src/reference/lower-case.js";
import { compiled, patternOf, rawWasmJudge } from "./judges.js";

const BLOCK = 256;

const pattern = patternOf({
	apiVersion: "kubepattern.dev/v1",
	kind: "Pattern",
	metadata: { name: "lower-case" },
	spec: {
		...{ displayName: "Lower case", category: "test", severity: "LOW", message: "m" },
		target: { kind: "Text", apiVersion: "example.org/v1", plural: "texts" },
		dependencies: [{ id: "same", kind: "Text", apiVersion: "example.org/v1", plural: "texts" }],
		relationships: {
			matchAll: [
				{
					...{ with: "same", type: "custom" },
					criteria: [
						{ operator: "EQUALS", targetPath: "metadata.name", dependencyPath: "metadata.name" },
						{
							operator: "EQUALS",
							...{ targetPath: "spec.text", targetTransform: { lowercase: true } },
							dependencyPath: "spec.lower",
						},
					],
				},
			],
		},
	},
});

test("every code point in lower case in WASM is what the reference says", async () => {
	const objects = [];
	for (let start = 0; start <= 0x10ffff; start += BLOCK) {
		if (start >= 0xd800 && start < 0xe000) continue;
		const text = String.fromCodePoint(...Array.from({ length: BLOCK }, (_, i) => start + i));
		const lower = [...text].map(simpleLowerCase).join("");
		objects.push({
			apiVersion: "example.org/v1",
			kind: "Text",
			metadata: { name: `t${start}` },
			spec: { text, lower },
		});
	}
	const wasm = await rawWasmJudge(await compiled([pattern]));
	const found = wasm(JSON.stringify(objects)).map((finding) => JSON.parse(finding).resources[0].name);
	const missing = objects.map(({ metadata }) => metadata.name).filter((name) => !found.includes(name));
	expect(missing).toEqual([]);
	expect(found).toHaveLength(objects.length);
});
