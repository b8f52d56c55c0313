import type { RegoFile } from "../../src/rego/rego-file.js";

/** A policy of two modules, as `opa fmt` writes them: a library and the rule that uses it. */
export const SIDECAR_MODULES: readonly RegoFile[] = [
	{
		path: "kubepattern/sidecar/sidecar.rego",
		text: `package kubepattern.sidecar

import data.lib.kubepattern.objects

finding contains {"main": main, "helper": helper} if {
	some main, pod in objects.pods
	some helper in by_app[pod.metadata.labels.helper]
}

by_app[app] contains position if {
	some position, pod in objects.pods
	app := pod.metadata.labels.app
}
`,
	},
	{
		path: "lib/kubepattern/objects.rego",
		text: `package lib.kubepattern.objects

pods := {position: object |
	some position, object in input.objects
	object.kind == "Pod"
}
`,
	},
];

export const SIDECAR_ENTRYPOINT = "kubepattern/sidecar/finding";

/** The modules with the text of one changed, which must have held what is replaced. */
export function withReplaced(path: string, from: string, to: string): readonly RegoFile[] {
	return SIDECAR_MODULES.map((module) => {
		if (module.path !== path) return module;
		if (!module.text.includes(from)) throw new Error(`${path} does not hold ${from}`);
		return { path, text: module.text.replace(from, to) };
	});
}
