import { objectUnder } from "../mutable-object.js";
import { BY_NAME, GENERAL } from "../perturbations/common.js";
import { alignNamespaces, ensureName, kindOf } from "../planned-object.js";
/** The Markdown has the label of another manager. */
const otherManager = (random, one, other) => {
    const markdown = kindOf(one) === "Markdown" ? one : other;
    const labels = objectUnder(markdown.object, "metadata", "labels");
    labels[random.pick(["managed-by", "krateo.io/managed-by"])] = random.pick(["other", "", 5, null, {}]);
};
/** MANAGES_KRATEO: a Markdown names a widget in one of three labels. */
export const managesKrateo = {
    link(random, markdown, managed) {
        alignNamespaces(random, markdown, managed);
        const labels = objectUnder(markdown.object, "metadata", "labels");
        const keys = ["managed-by", "krateo.io/managed-by", "krateo.io/portal"];
        const first = random.below(3);
        for (const key of keys.slice(0, first))
            delete labels[key];
        labels[keys[first] ?? ""] = ensureName(managed);
    },
    perturbations: [...GENERAL, ...BY_NAME, otherManager],
    inCommon: { sameName: "Markdown" },
    small: {
        links: [["Markdown", "Paragraph"]],
        pairs: [
            { name: "markdowns-with-one-widget", subject: "Markdown", partner: "Markdown" },
            { name: "widgets-of-one-markdown", subject: "Table", partner: "Paragraph" },
        ],
    },
};
//# sourceMappingURL=manages-krateo.js.map