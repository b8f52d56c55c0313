import { createHash } from "node:crypto";
import { stableStringify } from "../../base/json.js";
import { rarelyComparedEngines, sumAgreements, uncomparedEngines, } from "../agreement-table.js";
import { vacuityWarnings } from "../fuzz/coverage-counter.js";
import { DEFAULT_GENERATOR_SETTINGS } from "../generate/generator-settings.js";
/** The settings of a proof where the command line says nothing else. */
export const DEFAULT_PROOF = {
    seed: 1,
    runs: 20_000,
    scopeSnapshots: 5_000,
    mutantSnapshots: 3_000,
    mutantsPerOperator: 12,
    generator: DEFAULT_GENERATOR_SETTINGS,
};
/** Returns how engines stand in all that a proof is made of: cases, generated evaluations and small scopes. */
export function agreementOfProof({ cases, generated, smallScope, }) {
    return sumAgreements([cases.standings, generated.standings, smallScope.standings]);
}
/** One kind of counts of standings, without engines that have none. */
export function countsByEngine(standings, kind) {
    const counts = Object.entries(standings).map(([name, one]) => [name, one[kind]]);
    return Object.fromEntries(counts.filter(([, ofEngine]) => Object.keys(ofEngine).length > 0));
}
const PREDICATE_TYPE = "https://github.com/patternc/patternc/proof/v1";
/**
 * Returns the proof as an in-toto statement about the bundle and each pattern's definition: JSON text, the same for the
 * same proof.
 */
export function proofStatement(proof, bundle, patterns) {
    const subject = [
        { name: "bundle.tar.gz", digest: { sha256: sha256(bundle) } },
        ...patterns.map(({ name, definition }) => ({
            name: `patterns/${name}`,
            digest: { sha256: sha256(stableStringify(definition)) },
        })),
    ];
    const statement = {
        _type: "https://in-toto.io/Statement/v1",
        subject,
        predicateType: PREDICATE_TYPE,
        predicate: proof,
    };
    return `${stableStringify(statement, 2)}\n`;
}
/** No proof does more of anything: `--check` must not work for ever on a file of somebody else's. */
const MOST = 100_000_000;
/**
 * Returns the settings of a statement, so that it can be derived again; `undefined` where the text is no such
 * statement.
 */
export function settingsOf(text) {
    try {
        const { predicateType, predicate } = JSON.parse(text);
        const { seed, runs, scopeSnapshots, mutantSnapshots, mutantsPerOperator } = predicate.settings;
        const counted = { seed, runs, scopeSnapshots, mutantSnapshots, mutantsPerOperator };
        const counts = Object.values(counted);
        const generator = generatorSettingsOf(predicate.settings.generator);
        if (generator === undefined)
            return undefined;
        const settings = { ...counted, generator };
        const isCount = (count) => Number.isSafeInteger(count) && Number(count) >= 0 && Number(count) <= MOST;
        if (predicateType !== PREDICATE_TYPE || !counts.every(isCount))
            return undefined;
        const engines = predicate.engines.map(({ name }) => String(name));
        return engines.length < 2 ? undefined : { settings, engines };
    }
    catch {
        return undefined;
    }
}
/**
 * The settings of generators, where each is a probability. A proof that names none was made with those of its release.
 */
function generatorSettingsOf(source = {}) {
    const names = Object.keys(DEFAULT_GENERATOR_SETTINGS);
    const settings = Object.fromEntries(names.map((name) => [name, Object.hasOwn(source, name) ? source[name] : DEFAULT_GENERATOR_SETTINGS[name]]));
    const isProbability = (value) => typeof value === "number" && value >= 0 && value <= 1;
    return Object.values(settings).every(isProbability) ? settings : undefined;
}
/** Returns the engines of a proof, as it names them. */
export function namedEngines(engines) {
    return engines.map(({ name, version }) => ({ name, version }));
}
/** Below this mutation score a proof does not stand. */
const LEAST_SCORE = 0.98;
/** Computes the mutation score, with four decimals: rounded down, so that only all is all. */
export function mutationScore(killed, survivors) {
    return killed + survivors === 0 ? 1 : Math.floor((killed / (killed + survivors)) * 10_000) / 10_000;
}
/** Writes a score as a percentage. */
export function percent(score) {
    return `${Math.round(score * 10_000) / 100} %`;
}
/**
 * Tells why a proof does not stand, in words; an empty list where it does. Survivors alone refuse nothing: they lower the
 * score, which has a floor.
 */
export function proofFaults({ cases, generated, smallScope, mutants }) {
    const failed = cases.count - cases.asExpected;
    return [
        ...(failed > 0 ? [`${failed} of ${cases.count} cases do not give what they expect`] : []),
        ...(generated.divergences > 0 ? [`the engines differ on ${generated.divergences} generated evaluations`] : []),
        ...(smallScope.divergences > 0 ? [`the engines differ on ${smallScope.divergences} small snapshots`] : []),
        ...uncomparedEngines(cases.standings, "case"),
        ...uncomparedEngines(smallScope.standings, "small snapshot"),
        ...[
            ...vacuityWarnings(generated.shares),
            ...rarelyComparedEngines(generated.standings, "generated evaluation"),
        ].map((share) => `too little is decided: ${share}`),
        ...(mutants.score < LEAST_SCORE
            ? [
                `of the planted faults ${percent(mutants.score)} are found, and ${percent(LEAST_SCORE)} are demanded`,
                ...mutants.survivors.map((mutant) => `a planted fault was not found: ${mutant}`),
            ]
            : []),
        ...(mutants.control.differences > 0 ? ["the policy without a fault differs from the reference"] : []),
    ];
}
function sha256(content) {
    return createHash("sha256").update(content).digest("hex");
}
//# sourceMappingURL=proof.js.map