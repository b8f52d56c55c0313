import { suppressedText } from "./suppressed-text.js";
/**
 * The output formats of `check`, by the name that `-o` takes. Each loads what renders it, since a run needs one or two
 * of them.
 */
export const REPORT_FORMATS = {
    text: async () => {
        const { textReport } = await import("./text-report.js");
        return function* (report, { style, layout, showsSuppressed, ...background }) {
            yield* textReport(report, style, background, layout);
            if (showsSuppressed === true)
                yield* suppressedText(report, style);
        };
    },
    json: async () => {
        const { jsonReport } = await import("./json-report.js");
        return (report, { evidence, showsSuppressed }) => jsonReport(report, evidence, showsSuppressed);
    },
    k8s: async () => {
        const { k8sReport } = await import("./k8s-report.js");
        return (report) => k8sReport(report);
    },
    sarif: async () => (await import("./sarif-report.js")).sarifReport,
    junit: async () => (await import("./junit-report.js")).junitReport,
    github: async () => (await import("./github-report.js")).githubReport,
    gitlab: async () => (await import("./gitlab-report.js")).gitlabReport,
    html: async () => {
        const { htmlReport } = await import("./html/html-report.js");
        return (report, { details, ...background }) => htmlReport(report, background, details);
    },
};
/** The formats that list all patterns that judged, not only those of the findings. */
export const LISTS_PATTERNS = new Set(["sarif", "junit"]);
//# sourceMappingURL=formats.js.map