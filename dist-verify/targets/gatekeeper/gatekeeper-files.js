import { constraint } from "./constraint.js";
import { constraintTemplate } from "./constraint-template.js";
import { constraintName } from "./kind-name.js";
import { overviewPage, patternPage } from "./pages.js";
import { reviewPlan } from "./review-plan.js";
import { setFolder } from "./set-folder.js";
import { suiteFiles } from "./suite.js";
import { syncSets } from "./sync-set.js";
import { yamlText } from "./yaml-text.js";
/**
 * The folder of each form, which holds a complete set; another one, of the advisory patterns, is below it. What is
 * installed without a thought is the form whose audit grows with the cluster.
 */
export const FORM_FOLDERS = { object: "by-object/", namespace: "" };
/**
 * Makes the files for Gatekeeper and gator and returns them: templates, constraints and SyncSets as folders for
 * `kubectl apply -k` and `gator test -f`, suites of the cases, and a page for each pattern. A pattern that Gatekeeper
 * does not support has no files; the overview gives the reason.
 *
 * @param version that the templates say. Default: none.
 */
export function gatekeeperFiles(plans, tests, settings, version) {
    const reviews = plans.map((plan) => ({ plan, review: reviewPlan(plan, "object", settings.kinds) }));
    const supported = reviews.flatMap(({ review }) => ("reason" in review ? [] : [review]));
    const unsupported = reviews.flatMap(({ plan: { pattern }, review }) => "reason" in review ? [{ pattern, ...review }] : []);
    // This form is a complete set too: a pattern that has no form for Namespaces is in it in the form for objects.
    const byNamespace = supported.map((review) => {
        const namespaceReview = reviewPlan(review.plan, "namespace", settings.kinds);
        return "reason" in namespaceReview ? review : namespaceReview;
    });
    const suites = tests.filter(({ pattern }) => supported.some(({ plan }) => plan.pattern === pattern));
    return [
        ...formFiles(byNamespace, "namespace", settings, version),
        ...formFiles(supported, "object", settings, version),
        ...suites.flatMap((one) => below(`tests/${constraintName(one.pattern)}`, suiteFiles(one, `${FORM_FOLDERS.object}${setFolder(one.pattern)}`, settings.kinds))),
        ...supported.map((review) => ({
            path: `patterns/${constraintName(review.plan.pattern)}.md`,
            content: patternPage(review, byNamespace.find(({ plan }) => plan.pattern === review.plan.pattern)),
        })),
        { path: "README.md", content: overviewPage(supported, byNamespace, unsupported) },
    ];
}
function below(folder, files) {
    return files.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
}
/** Makes the files of one form: a set of the recommended patterns, and one of the others. */
function formFiles(reviews, form, settings, version) {
    const sets = [...new Set(reviews.map(({ plan }) => setFolder(plan.pattern)))].sort();
    return sets.flatMap((set) => setFiles(reviews.filter(({ plan }) => setFolder(plan.pattern) === set), FORM_FOLDERS[form], set, settings, version));
}
/**
 * Makes the files of a set. Templates and constraints have a folder each, since a template must be applied first. What
 * the form that reviews Namespaces needs in the inventory is enough for the other one.
 */
function setFiles(reviews, form, subset, settings, version) {
    if (reviews.length === 0)
        return [];
    const set = `${form}${subset}`;
    const file = (folder, name, document, origin = "patterns") => ({
        path: `${set}${folder}/${name}`,
        content: yamlText(document, origin),
    });
    const named = reviews.map((review) => ({ review, name: `${constraintName(review.plan.pattern)}.yaml` }));
    const resources = named.map(({ name }) => name).sort();
    // gator reads every file of a folder as an object, and objects need different names.
    const ofSet = (name) => ["kubepattern", ...set.split("/").filter(Boolean), ...name].join("-");
    const kustomization = (folder, files) => file(folder, "kustomization.yaml", {
        apiVersion: "kustomize.config.k8s.io/v1beta1",
        kind: "Kustomization",
        metadata: { name: ofSet([folder]) },
        resources: files,
    });
    const sync = form === FORM_FOLDERS.namespace ? syncSets(ofSet([]), reviews) : [];
    const builtIn = sync.filter(({ isBuiltIn }) => isBuiltIn);
    const syncFile = (folder, { apiVersion, document }) => file(folder, `${apiVersion}.yaml`, document);
    const options = version === undefined ? {} : { version };
    return [
        ...named.map(({ review, name }) => file("templates", name, constraintTemplate(review, settings, options), review.plan)),
        kustomization("templates", resources),
        ...named.map(({ review, name }) => file("constraints", name, constraint(review), review.plan)),
        kustomization("constraints", resources),
        ...builtIn.map((one) => syncFile("sync", one)),
        ...(builtIn.length === 0
            ? []
            : [
                kustomization("sync", builtIn.map(({ apiVersion }) => `${apiVersion}.yaml`)),
            ]),
        ...sync.filter(({ isBuiltIn }) => !isBuiltIn).map((one) => syncFile("ecosystems", one)),
    ];
}
//# sourceMappingURL=gatekeeper-files.js.map