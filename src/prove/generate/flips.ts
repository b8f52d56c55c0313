import { realise, shortened } from "./atom.js";
import type { Cast } from "./cast.js";
import { put } from "./draft.js";
import { kindOf, type Part } from "./links.js";
import { ODD_VALUES } from "./odd-values.js";
import type { Random } from "./random.js";

/** Changes one thing about an actor that the pattern needs: a condition of its filters, or that it is there. */
export function missOnce(random: Random, { groups }: Cast, isAbsent: boolean): void {
	const withAtoms = groups.filter(([part]) => (part?.aim?.atoms.length ?? 0) > 0);
	if (!isAbsent && withAtoms.length > 0) {
		for (const part of random.pick(withAtoms)) flip(random, part);
		return;
	}
	for (const part of random.pick(groups)) {
		const kind = kindOf(part);
		part.draft.kind = random.pick([`${kind}s`, kind.toLowerCase(), "Widget", shortened(kind)]);
	}
}

/** Puts a condition of the part's actor onto its other side, and at times replaces something on the way to it. */
export function flip(random: Random, { draft, aim }: Part): void {
	if (aim === undefined || aim.atoms.length === 0) return;
	const atom = random.pick(aim.atoms);
	const any = aim.atoms.filter(({ group }) => group === "matchAny");
	// One of several alternatives decides nothing.
	const flipped = atom.group === "matchAny" && random.chance(0.8) ? any : [atom];
	for (const each of flipped) realise(random, draft, each, each.group === "matchNone");
	const { path } = atom.condition;
	if (path.length > 1 && random.chance(0.1)) {
		const above = path.slice(0, 1 + random.below(path.length - 1));
		put(draft, above, { value: random.pick(ODD_VALUES), everywhere: true, random });
	}
}
