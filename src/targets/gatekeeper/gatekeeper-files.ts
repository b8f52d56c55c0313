import type { Json } from "../../base/json.js";
import type { Settings } from "../../emit/settings-module.js";
import type { Pattern } from "../../pattern/pattern.js";
import type { PatternTests } from "../tests/test-files.js";
import { constraint } from "./constraint.js";
import { constraintTemplate } from "./constraint-template.js";
import { constraintName } from "./kind-name.js";
import { overviewPage, patternPage } from "./pages.js";
import { hasNamespaceForm, type ReviewForm, type ReviewPlan, reviewPlan, type Unsaid } from "./review-plan.js";
import { suiteFiles } from "./suite.js";
import { syncSet } from "./sync-set.js";
import { yamlText } from "./yaml-text.js";

interface GatekeeperFile {
	/** Below `gatekeeper/`. */
	readonly path: string;
	readonly content: string;
}

/** Where the files of each form lie. */
const FOLDERS: Readonly<Record<ReviewForm, string>> = { object: "", namespace: "by-namespace/" };

/**
 * What Gatekeeper and gator take: templates, constraints and a SyncSet, as folders for `kubectl apply -k` and
 * `gator test -f`, with suites of the patterns' cases and a page for each pattern.
 */
export function gatekeeperFiles(
	patterns: readonly Pattern[],
	tests: readonly PatternTests[],
	settings: Settings,
): readonly GatekeeperFile[] {
	const said: ReviewPlan[] = [];
	const unsaid: (Unsaid & { readonly pattern: Pattern })[] = [];
	for (const pattern of patterns) {
		const review = reviewPlan(pattern);
		if ("unsaid" in review) unsaid.push({ ...review, pattern });
		else said.push(review);
	}
	const byNamespace = said.filter(hasNamespaceForm);
	const yaml = (path: string, document: unknown, comment: readonly string[] = []): GatekeeperFile => ({
		path,
		content: yamlText(document as Json, comment),
	});
	return [
		...formFiles(said, "object", settings, yaml),
		...formFiles(byNamespace, "namespace", settings, yaml),
		yaml("sync/kubepattern.yaml", syncSet(said)),
		yaml("sync/kustomization.yaml", kustomization("sync", ["kubepattern.yaml"])),
		...tests
			.filter(({ pattern }) => said.some(({ plan }) => plan.pattern === pattern))
			.flatMap((one) =>
				suiteFiles(one).map(({ path, content }) => ({
					path: `tests/${constraintName(one.pattern)}/${path}`,
					content,
				})),
			),
		...said.map((review) => ({
			path: `patterns/${constraintName(review.plan.pattern)}.md`,
			content: patternPage(review),
		})),
		{ path: "README.md", content: overviewPage(said, unsaid) },
	];
}

type Yaml = (path: string, document: unknown, comment?: readonly string[]) => GatekeeperFile;

/** Templates and constraints lie apart: a constraint can be applied only where its template already is. */
function formFiles(
	reviews: readonly ReviewPlan[],
	form: ReviewForm,
	settings: Settings,
	yaml: Yaml,
): readonly GatekeeperFile[] {
	const named = reviews.map((review) => ({ review, file: `${constraintName(review.plan.pattern)}.yaml` }));
	const names = named.map(({ file }) => file).sort();
	if (names.length === 0) return [];
	const [templates, constraints] = [`${FOLDERS[form]}templates`, `${FOLDERS[form]}constraints`];
	return [
		...named.flatMap(({ review, file }) => [
			yaml(`${templates}/${file}`, constraintTemplate(review, form, settings)),
			yaml(`${constraints}/${file}`, constraint(review.plan.pattern, form)),
		]),
		yaml(`${templates}/kustomization.yaml`, kustomization(templates, names)),
		yaml(`${constraints}/kustomization.yaml`, kustomization(constraints, names)),
	];
}

/** With a name of its own, since gator reads every file of a folder as an object. */
function kustomization(folder: string, resources: readonly string[]) {
	return {
		apiVersion: "kustomize.config.k8s.io/v1beta1",
		kind: "Kustomization",
		metadata: { name: `kubepattern-${folder.replaceAll("/", "-")}` },
		resources,
	};
}
