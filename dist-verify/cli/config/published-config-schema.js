import { withNulls } from "../../pattern/published-schema.js";
import { CONFIG_SCHEMA } from "./config-schema.js";
/** The file of the published schema of `.patternc.yaml`, below the project's folder. */
export const PUBLISHED_CONFIG_SCHEMA_FILE = "schemas/patternc-config.schema.json";
/** Returns the schema of `.patternc.yaml` as editors get it: it takes `null` under every optional key, which is absent. */
export function publishedConfigSchema() {
    return withNulls(CONFIG_SCHEMA);
}
//# sourceMappingURL=published-config-schema.js.map