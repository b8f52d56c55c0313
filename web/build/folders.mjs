// Folders of the project that the build of the site reads.
import { fileURLToPath } from "node:url";

/** The project. */
export const PROJECT = fileURLToPath(new URL("../../", import.meta.url));
/** The sources of the site. */
export const WEB = fileURLToPath(new URL("../", import.meta.url));
/** The templates of its pages. */
export const PAGES = fileURLToPath(new URL("../pages/", import.meta.url));
/** The patterns, each in a folder. */
export const REGISTRY = fileURLToPath(new URL("../../registry/", import.meta.url));
