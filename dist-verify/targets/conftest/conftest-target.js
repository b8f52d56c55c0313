import { compareCodePoints } from "../../base/json.js";
import { renderTemplate } from "../../base/template.js";
import { conftestFront } from "../../emit/conftest-main.js";
import { EXTERNAL_TOOLS } from "../../opa/external-tools.js";
import { needsSeveral } from "../../pattern/pattern.js";
import { severityAction } from "../../pattern/severity-action.js";
import { cellText } from "../docs/markdown.js";
/**
 * Makes the files for Conftest and returns them: the Rego tree with `deny` and `warn`, the configuration, a page on how
 * to run it, and a workflow to start from. Paths are relative to the output folder.
 */
export function conftestTarget({ patterns, modules, conftestModules, settings: { packagePrefix: prefix = [] }, }) {
    const front = prefix.length === 0 ? [] : [conftestFront(prefix)];
    const rego = [...modules, ...conftestModules, ...front];
    const rows = [...patterns].sort((a, b) => compareCodePoints(a.name, b.name)).map(rowOf);
    const values = {
        patterns: rows,
        hasPrefix: prefix.length > 0,
        folder: prefix.map((name) => `${name}/`).join(""),
        packages: prefix.map((name) => `${name}.`).join(""),
        version: EXTERNAL_TOOLS.conftest.version,
        oldestVersion: EXTERNAL_TOOLS.oldestConftest.version,
    };
    return [
        ...rego.map(({ path, text }) => ({ path: `policy/${path}`, content: text })),
        { path: "policy/README.md", content: renderTemplate("conftest/README.md.hbs", values) },
        { path: ".regal/config.yaml", content: renderTemplate("conftest/regal.yaml.hbs", values) },
        { path: "conftest.toml", content: renderTemplate("conftest/conftest.toml.hbs", values) },
        { path: "conftest-workflow.yaml", content: renderTemplate("conftest/workflow.yaml.hbs", values) },
    ];
}
function rowOf(pattern) {
    return {
        name: cellText(pattern.name),
        severity: cellText(pattern.severity),
        profile: cellText(pattern.profile),
        rule: cellText(severityAction(pattern.severity)),
        several: cellText(needsSeveral(pattern) ? "yes" : "no"),
        description: cellText(pattern.description ?? pattern.displayName),
    };
}
//# sourceMappingURL=conftest-target.js.map