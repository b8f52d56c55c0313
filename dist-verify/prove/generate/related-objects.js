/**
 * What the relationship types of SEMANTICS.md 4 join by, beside claims and owners: often fitting, sometimes of a wrong
 * type.
 */
const NAMES = ["shop", "web", "web", "conf", "conf", "default", "", 5, null, ["web"]];
const LABEL_KEYS = ["app", "tier", "app.kubernetes.io/name"];
const LABEL_VALUES = ["web", "web", "fluentd", "fluentd", "5", 5, true, "", null, {}];
/** Makes an object that is related to Pods: it selects, holds or names them, or is named by them. */
export function relatedObject(random, metadata) {
    const make = random.pick([service, account, config, namespace, widget, markdown, managed]);
    return make(random, metadata);
}
/** Returns the parts of a Pod's spec that name others. */
export function references(random) {
    return {
        ...(random.chance("lessThanEven") ? { serviceAccountName: random.pick(NAMES) } : {}),
        ...(random.chance("occasionally") ? { serviceAccount: random.pick(NAMES) } : {}),
        ...(random.chance("occasionally") ? { ephemeralContainers: random.times(2, () => container(random)) } : {}),
        ...(random.chance("sometimes") ? { initContainers: random.times(2, () => container(random)) } : {}),
        ...(random.chance("sometimes") ? { affinity: affinity(random) } : {}),
    };
}
/** Makes a container that may name ConfigMaps. */
export function container(random) {
    const from = (key) => ({ [key]: { name: random.pick(NAMES), key: "k" } });
    return {
        ...(random.chance("lessThanEven")
            ? { envFrom: random.times(2, () => from(random.pick(["configMapRef", "secretRef"]))) }
            : {}),
        ...(random.chance("lessThanEven") ? { env: random.times(2, () => ({ valueFrom: from("configMapKeyRef") })) } : {}),
    };
}
/** Makes a volume of a ConfigMap. */
export function configVolume(random) {
    const configMap = { name: random.pick(NAMES) };
    return random.chance("even")
        ? { configMap }
        : { projected: { sources: [{ configMap }, { secret: configMap }, null] } };
}
function named(random, kind, metadata, more = {}) {
    const name = random.chance("often") ? { name: random.pick(["web", "conf", "default", "shop"]) } : {};
    return { apiVersion: random.pick(["v1", "v1", "x.io/v1"]), kind, metadata: { ...metadata, ...name }, ...more };
}
function service(random, metadata) {
    return named(random, "Service", metadata, {
        spec: { selector: random.chance("nearlyAlways") ? labels(random) : "web" },
    });
}
function account(random, metadata) {
    return named(random, "ServiceAccount", metadata);
}
function config(random, metadata) {
    return named(random, "ConfigMap", metadata, { data: {} });
}
function namespace(random, { namespace: _none, ...metadata }) {
    return named(random, "Namespace", { ...metadata, name: random.pick(["shop", "default", "7", 7, ""]) });
}
function widget(random, metadata) {
    const items = random.times(3, () => ({
        name: random.pick(["web", "conf", 5, null]),
        namespace: random.pick(["shop", "shop", "default", "", null]),
        resource: random.pick(["pods", "pods", "services", "tables", "configmaps", "Pods", "deployments"]),
    }));
    const spec = random.chance("nearlyAlways") ? { resourcesRefs: { items } } : { resourcesRefs: items };
    return named(random, random.pick(["Panel", "Row", "Page"]), metadata, { spec });
}
function markdown(random, metadata) {
    const keys = random.some(["managed-by", "krateo.io/managed-by", "krateo.io/portal"], "even");
    const own = Object.fromEntries(keys.map((key) => [key, random.pick(["web", "conf", "", 5, null, {}])]));
    return named(random, "Markdown", { ...metadata, labels: own });
}
function managed(random, metadata) {
    return named(random, random.pick(["Table", "Paragraph"]), metadata);
}
function labels(random) {
    return Object.fromEntries(random.some(LABEL_KEYS, "lessThanEven").map((key) => [key, random.pick(LABEL_VALUES)]));
}
function affinity(random) {
    const terms = random.times(2, () => ({
        ...(random.chance("nearlyAlways") ? { labelSelector: selector(random) } : {}),
        ...(random.chance("sometimes")
            ? { namespaces: random.times(2, () => random.pick(["shop", "default", "7", 7, null, ""])) }
            : {}),
        ...(random.chance("sometimes") ? { namespaceSelector: selectorOfNamespaces(random) } : {}),
    }));
    return {
        podAffinity: {
            requiredDuringSchedulingIgnoredDuringExecution: random.chance("nearlyAlways") ? terms : (terms[0] ?? {}),
        },
    };
}
/** Often by the label that a server gives to each Namespace. */
function selectorOfNamespaces(random) {
    if (random.chance("even"))
        return selector(random);
    const values = random.times(2, () => random.pick(["shop", "default", "7", "payments"]));
    const key = "kubernetes.io/metadata.name";
    const operator = random.pick(["In", "NotIn", "Exists"]);
    return { matchExpressions: [{ key, operator, ...(operator === "Exists" ? {} : { values }) }] };
}
function selector(random) {
    if (random.chance("occasionally"))
        return random.pick([{}, null, [], "x", { other: 1 }, { matchLabels: [] }]);
    const texts = ["web", "fluentd", "5", "", ...(random.chance("occasionally") ? [5, null, true] : [])];
    const matchLabels = Object.fromEntries(random.some(LABEL_KEYS, "sometimes").map((key) => [key, random.pick(texts)]));
    const matchExpressions = random.times(2, () => ({
        key: random.pick(random.chance("nearlyAlways") ? LABEL_KEYS : ["", 5, null]),
        operator: random.pick(["In", "In", "NotIn", "Exists", "DoesNotExist", "Gt"]),
        ...(random.chance("moreThanEven") ? { values: random.times(3, () => random.pick(texts)) } : {}),
    }));
    return {
        ...(random.chance("moreThanEven") ? { matchLabels } : {}),
        ...(random.chance("lessThanEven") ? { matchExpressions } : {}),
        ...(random.chance("seldom") ? { matchExpressions: null } : {}),
    };
}
//# sourceMappingURL=related-objects.js.map