import { readSnapshot } from "../../cluster/read-snapshot.js";
import { judgeReading } from "./judge-reading.js";
/**
 * Returns the inputs of each snapshot of a run: those of a root, and with them the paths that belong to all. Without a
 * root, or with one, there is one snapshot, which needs no name. A root that is given twice is one.
 */
export function snapshotRoots(paths, roots) {
    const byName = new Map(roots.map((root) => [root.replace(/(?<=.)\/+$/, "").replace(/^(?:\.\/+)+(?=.)/, ""), root]));
    if (byName.size < 2)
        return [{ paths: [...paths, ...byName.values()] }];
    return [...byName].map(([name, root]) => ({ name, paths: [...paths, root] }));
}
/**
 * Reads and judges each snapshot by itself, and returns them in their order. The patterns are loaded while the first one
 * is read. Standard input is read once, and is in each snapshot that names it.
 */
export async function judgeSnapshots(roots, options, loading, progress) {
    const onFile = (done, of) => progress.count("reading", done, of, "files");
    const shared = { ...options, onFile, ...(roots.length === 1 ? {} : readOnce(options.standardInput)) };
    const judged = [];
    try {
        for (const root of roots)
            judged.push(await judgeSnapshot(root, shared, loading, progress));
    }
    finally {
        progress.end();
    }
    return judged;
}
async function judgeSnapshot({ name, paths }, options, loading, progress) {
    const [reading, { loaded }] = await Promise.all([readSnapshot(paths, options), loading]);
    progress.step(`judging ${reading.snapshot.documents.length} objects`);
    return judgeReading(reading, loaded, name);
}
/** Keeps standard input, which can be read only once. */
function readOnce(standardInput) {
    if (standardInput === undefined)
        return {};
    let reading;
    const readAll = async () => {
        const bytes = standardInput();
        if (!(Symbol.asyncIterator in bytes))
            return bytes;
        const chunks = [];
        for await (const chunk of bytes)
            chunks.push(chunk);
        return Buffer.concat(chunks);
    };
    return {
        standardInput: () => {
            reading ??= readAll();
            return reading;
        },
    };
}
/** Returns the diagnostics about all snapshots: what is said of an input that several of them have, once. */
export function diagnosticsOfAll(judged) {
    if (judged.length === 1)
        return judged[0]?.diagnostics ?? [];
    const byText = new Map();
    for (const diagnostic of judged.flatMap(({ diagnostics }) => diagnostics)) {
        const { code, message, place } = diagnostic;
        const key = JSON.stringify([code, message, place]);
        if (!byText.has(key))
            byText.set(key, diagnostic);
    }
    return [...byText.values()];
}
/**
 * Makes what says something of the findings of a snapshot, for each of the snapshots, and returns one function that asks
 * the right one.
 */
export async function forEachSnapshot(report, judged, make) {
    const [only, other] = judged;
    if (only !== undefined && other === undefined)
        return make({ ...only, report });
    const byName = new Map();
    for (const { name, snapshot, patterns, finder } of judged) {
        const isOfThis = (finding) => finding.snapshot === name;
        const { findings, suppressed } = report;
        const own = { ...report, findings: findings.filter(isOfThis), suppressed: suppressed.filter(isOfThis) };
        byName.set(name, await make({ report: own, snapshot, patterns, finder }));
    }
    return (finding) => byName.get(finding.snapshot)?.(finding) ?? [];
}
//# sourceMappingURL=judge-snapshots.js.map