// Compares what `fleet` and `check` find: node bench/fleet/compare.mjs FINDINGS.json CLUSTER CHECK.json
// FINDINGS.json is of `patternc fleet -o json=...`, CHECK.json of `patternc check cluster=CLUSTER -o json`.
import { readFileSync } from "node:fs";

const [fleetFile, cluster, checkFile] = process.argv.slice(2);
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const words = (parts) => parts.map((part) => part ?? "").join(" | ");
const ofFleet = read(fleetFile)
	.filter((finding) => finding.cluster === cluster)
	.map((f) =>
		words([f.pattern, f.message, f.kind, f.namespace, f.name, f.other_kind, f.other_namespace, f.other_name]),
	);
const ofCheck = read(checkFile).findings.map(({ pattern, message, resources: [one = {}, other = {}] }) =>
	words([pattern, message, one.kind, one.namespace, one.name, other.kind, other.namespace, other.name]),
);
const [left, right] = [new Set(ofFleet), new Set(ofCheck)];
const onlyFleet = ofFleet.filter((one) => !right.has(one));
const onlyCheck = ofCheck.filter((one) => !left.has(one));
console.log(`${left.size} by fleet, ${right.size} by check; ${onlyFleet.length} and ${onlyCheck.length} by one alone`);
for (const one of [...onlyFleet.slice(0, 5), ...onlyCheck.slice(0, 5)]) console.log(one);
process.exitCode = onlyFleet.length + onlyCheck.length === 0 ? 0 : 1;
