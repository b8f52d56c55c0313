import { expect, test } from "vitest";
import { settingsModule } from "../../src/emit/settings-module.js";
import { kindCatalogOf } from "../../src/pattern/kind-catalog.js";
import { versionedKind } from "../../src/pattern/known-versions.js";
import { printModule } from "../../src/rego/print.js";

const kinds = kindCatalogOf({
	categories: new Map(),
	clusterScoped: [
		versionedKind("example.org/v1", "Widget"),
		versionedKind("a.org/v1", "Node"),
		versionedKind("v1", "Node"),
	],
});

function settings(options: Parameters<typeof settingsModule>[0]): string {
	return printModule(settingsModule(options)).replace(/\s+/g, " ");
}

test("the kinds of a kinds file stand among the cluster-scoped ones, with their groups", () => {
	const text = settings({ defaultNamespace: "default", kinds });
	expect(text).toContain('"Widget": {"example.org"}');
	expect(text).toContain('"Node": {"", "a.org", "config.openshift.io"}');
});

test("without a kinds file there are those of the tables", () => {
	const text = settings({ defaultNamespace: "default" });
	expect(text).not.toContain("Widget");
	expect(text).toContain('"Node": {"", "config.openshift.io"}');
});
