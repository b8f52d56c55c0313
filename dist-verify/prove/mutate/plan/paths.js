import { removeOne, replaceOne } from "../variants.js";
/** Paths with one step dropped or changed. */
export function pathVariants(path) {
    return [
        ...removeOne(path).filter(({ length }) => length > 0),
        ...replaceOne(path, (step) => {
            switch (step.step) {
                case "key":
                    return [{ step: "key", key: `${step.key}x` }];
                case "index":
                    return [{ step: "index", index: step.index + 1 }, { step: "each" }];
                case "keys":
                    return [{ step: "each" }];
                case "each":
                    return [{ step: "index", index: 0 }];
            }
        }),
    ];
}
//# sourceMappingURL=paths.js.map