import { In as kindCatalogOf, W as readKinds, Yn as success, dn as kindsFileOf } from "./check.js";
import { n as isInline } from "./config-file.js";
// src/cli/config/kinds-of-run.ts
function kindsOfRun({ options, config }) {
	const inline = config?.values.kinds;
	if (options.kinds !== void 0 || config === void 0 || !isInline(inline)) return readKinds(options.kinds);
	const kinds = kindsFileOf({
		value: inline,
		locate: (path, of) => config.locate(["kinds", ...path], of === "key" ? of : void 0)
	});
	return kinds.ok ? success(kindCatalogOf(kinds.value)) : kinds;
}
export { kindsOfRun };

//# sourceMappingURL=kinds-of-run.js.map