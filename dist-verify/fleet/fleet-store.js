import { createHash, randomUUID } from "node:crypto";
import { createReadStream, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
/**
 * Keeps what a run found in a folder, under the hash of the dumps and of the patterns: nothing joins across clusters, so
 * the findings of a cluster that did not change stay. While a run goes on it keeps the facts of what was read, so that a
 * run that was killed is taken up where it was. What was not finished counts for nothing: each part is there once its
 * description is, which comes last.
 */
export class FleetStore {
    folder;
    #segments;
    #judged;
    constructor(folder) {
        this.folder = folder;
        mkdirSync(this.#segmentsFolder, { recursive: true });
        this.#segments = new Map();
        for (const id of readdirSync(this.#segmentsFolder)) {
            const segment = readDescription(join(this.#segmentsFolder, id, DESCRIPTION));
            if (segment === undefined)
                rmSync(join(this.#segmentsFolder, id), { recursive: true, force: true });
            else
                this.#segments.set(id, { ...segment, id });
        }
        this.#judged = readDescription(this.#judgedFile);
    }
    /** Returns what is known of a cluster whose findings under a key are those of the last run. */
    judged(cluster, key) {
        return this.#judged?.clusters.find((one) => one.cluster === cluster && one.key === key);
    }
    /** Returns the file with the findings of the last run; `undefined` where there was none. */
    get lastFindings() {
        return this.#judged === undefined ? undefined : join(this.folder, this.#judged.findings);
    }
    /** Returns what is known of a cluster whose facts are there, and the segment. */
    read(cluster, key) {
        for (const segment of this.#segments.values()) {
            const stored = segment.clusters.find((one) => one.cluster === cluster && one.key === key);
            if (stored !== undefined)
                return { segment, stored };
        }
        return undefined;
    }
    /** Keeps the facts of clusters that were read together. `write` writes a table into a file. */
    async keepFacts(clusters, tables, write) {
        const id = randomUUID();
        mkdirSync(join(this.#segmentsFolder, id));
        const segment = { id, clusters, tables };
        for (const table of tables)
            await write(table, this.file(segment, table));
        writeDescription(join(this.#segmentsFolder, id, DESCRIPTION), segment);
        this.#segments.set(id, segment);
    }
    /** Returns the file of a table in a segment. */
    file({ id }, table) {
        return join(this.#segmentsFolder, id, `${table}.parquet`);
    }
    /** Keeps the findings of a run, and removes what only served to make them. */
    async keepFindings(clusters, write) {
        const findings = `findings-${randomUUID()}.parquet`;
        await write(join(this.folder, findings));
        writeDescription(this.#judgedFile, { findings, clusters });
        rmSync(this.#segmentsFolder, { recursive: true, force: true });
        for (const file of readdirSync(this.folder))
            if (/^findings-.*[.]parquet$/.test(file) && file !== findings)
                rmSync(join(this.folder, file), { force: true });
    }
    get #judgedFile() {
        return join(this.folder, "judged.json");
    }
    get #segmentsFolder() {
        return join(this.folder, "segments");
    }
}
const DESCRIPTION = "segment.json";
function readDescription(file) {
    try {
        return JSON.parse(readFileSync(file, "utf8"));
    }
    catch {
        // It was not finished.
        return undefined;
    }
}
function writeDescription(file, content) {
    writeFileSync(`${file}.part`, JSON.stringify(content));
    renameSync(`${file}.part`, file);
}
/** Returns the key of a cluster's dumps: a hash of their content and of what patterns ask. */
export async function keyOfDumps({ dumps }, program) {
    const key = createHash("sha256").update(program);
    for (const { file } of dumps) {
        const hash = createHash("sha256");
        for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 }))
            hash.update(chunk);
        key.update(hash.digest());
    }
    return key.digest("hex");
}
//# sourceMappingURL=fleet-store.js.map