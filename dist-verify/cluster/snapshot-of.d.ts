import type { Json } from "../base/json.js";
import { type SnapshotOptions, type SnapshotReading } from "./build-snapshot.js";
/**
 * Makes a snapshot of values in memory (case files, benches), each a document, and returns it. Places name the file
 * `objects` and a pointer such as `/0` or `/0/items/3`. The values are not changed. A value that nests too deep or
 * holds a number that is not JSON's is left out, with a diagnostic.
 */
export declare function snapshotOf(objects: readonly Json[], options?: SnapshotOptions): SnapshotReading;
