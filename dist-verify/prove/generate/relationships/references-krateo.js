import { isJsonList, isJsonObject } from "../../../base/json.js";
import { definitionOf } from "../companion-objects.js";
import { appendTo, listAt, memberAt } from "../mutable-object.js";
import { BY_NAME, GENERAL } from "../perturbations/common.js";
import { ensureName, kindOf, moveTo, namespaceOf } from "../planned-object.js";
import { isClusterScoped } from "../skeleton.js";
/** The last item names something else, or nothing. */
const brokenItem = (random, one, other) => {
    for (const { object } of [one, other]) {
        if (memberAt(object, "spec", "resourcesRefs", "items") === undefined)
            continue;
        const item = listAt(object, "spec", "resourcesRefs", "items").at(-1);
        if (!isJsonObject(item))
            continue;
        item[random.pick(["name", "namespace", "resource"])] = random.pick([
            ...["other", "", 5, null, "Tables", "table"],
        ]);
    }
};
/** What has no namespace is named by an empty one; a definition may say that its kind has none. */
const emptyNamespace = (random, one, other) => {
    for (const [widget, named] of [
        [one, other],
        [other, one],
    ]) {
        const items = memberAt(widget.object, "spec", "resourcesRefs", "items");
        if (!isJsonList(items))
            continue;
        for (const item of items)
            if (isJsonObject(item))
                item.namespace = "";
        moveTo(named, undefined);
    }
    return [{ object: definitionOf(random, one) }];
};
/** REFERENCES_KRATEO: a widget names objects by name, namespace and resource. */
export const referencesKrateo = {
    link(_random, widget, object) {
        const kind = kindOf(object).toLowerCase();
        appendTo(listAt(widget.object, "spec", "resourcesRefs", "items"), {
            name: ensureName(object),
            namespace: namespaceOf(object) ?? (isClusterScoped(kindOf(object)) ? "" : "default"),
            resource: kind.endsWith("s") ? kind : `${kind}s`,
        });
    },
    perturbations: [...GENERAL, ...BY_NAME, brokenItem, brokenItem, emptyNamespace],
    inCommon: { crossesNamespaces: true, namesBoth: true },
    small: {
        links: [
            ["Panel", "Table"],
            // An object of one kind could be its own other.
            ["Page", "Page"],
        ],
        pairs: [
            { name: "panels-with-one-widget", subject: "Panel", partner: "Panel" },
            { name: "tables-of-one-widget", subject: "Table", partner: "Table" },
            { name: "pages-of-one-widget", subject: "Page", partner: "Page" },
        ],
    },
};
//# sourceMappingURL=references-krateo.js.map