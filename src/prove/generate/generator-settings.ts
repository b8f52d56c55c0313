/** How often the generators do what: probabilities from 0 to 1, recorded in a proof. */
export interface GeneratorSettings extends Frequencies {
	// Candidates of a role, before any snapshot is made.
	/** A candidate gets a label. */
	readonly baselineLabelled: number;
	/** A further alternative of `matchAny` is satisfied too. */
	readonly baselineAlternative: number;
	/** A condition that holds is satisfied once more, by another value. */
	readonly baselineVaried: number;
	/** A condition gets one of its two plainest values. */
	readonly plainSample: number;
	/** A value is set in each element of a list, and not in one of them. */
	readonly sampleInEachElement: number;
	/** The value of a goal is set in each element of a list. */
	readonly goalInEachElement: number;

	// Objects of a snapshot.
	/** The documents of a snapshot without a goal are directed at no pattern. */
	readonly undirected: number;
	/** There is a second subject. */
	readonly secondSubject: number;
	/** There is a second subject in a snapshot with a goal, or one that misses on purpose. */
	readonly secondSubjectBesideGoal: number;
	readonly secondPartner: number;
	readonly secondOther: number;
	/** There is an object of another role though its rule wants no link. */
	readonly otherThoughUnwanted: number;
	/** An object is made to fit two roles of its kind. */
	readonly objectOfTwoRoles: number;
	/** A candidate satisfies one of its conditions by another value. */
	readonly candidateVaried: number;
	/** A candidate gets a name of its own. */
	readonly candidateRenamed: number;
	/** The name is a plain one. */
	readonly plainName: number;
	/** An object is in the namespace of most others. */
	readonly inDefaultNamespace: number;
	readonly oddLabel: number;
	/** An object has `generateName` and no name. */
	readonly generatedName: number;
	/** A Pod is written as the template of a workload. */
	readonly podAsTemplate: number;
	/** The same for a Pod of a snapshot with a goal, or one that fits no template. */
	readonly podAsTemplateOfGoal: number;
	/** A workload gets a template. */
	readonly workloadWithTemplate: number;
	/** A Pod that a workload made has ended. */
	readonly podEnded: number;
	/** A claim that a template mounts becomes one that a set has for a replica. */
	readonly claimOfSet: number;

	// Snapshots of a pattern that has cases.
	/** The snapshot starts from the documents of a case. */
	readonly fromCase: number;
	/** The case is one of those that expect a finding; else any. */
	readonly caseWithFinding: number;
	/** The documents of the case stay as they are. */
	readonly caseUnchanged: number;
	/** Documents of a second case come to them. */
	readonly casesJoined: number;
	/** Else directed documents do. */
	readonly caseWithDirected: number;

	// Links.
	/** An object is linked to itself. */
	readonly linkedToItself: number;
	/** A perturbed link goes to a copy of the other object. */
	readonly standInLinked: number;
	/** Two objects that must not be linked are linked and then perturbed. */
	readonly apartNearly: number;
	/** Else such objects are brought into one namespace. */
	readonly apartTogether: number;
	/** A pair after the first has something in common too. */
	readonly furtherPairLinked: number;
	/** A perturbation is about the two objects, and not about what they have in common. */
	readonly namersPerturbed: number;
	/** Two Pods share an export and no claim. */
	readonly exportInCommon: number;
	/** A parent gets a uid. */
	readonly parentUid: number;
	/** A selector asks for a label of the Pod. */
	readonly labelSelected: number;
	/** A Pod names its account under the older key. */
	readonly accountByAlias: number;
	/** A Pod names the account `default` by its name. */
	readonly defaultAccountNamed: number;
	/** An affinity term is about its own namespace alone. */
	readonly termOfOwnNamespace: number;
	/** A label is dropped, and not changed. */
	readonly labelDropped: number;
	/** A text that is replaced in both objects is one of the generator's names. */
	readonly sharedNameReplaced: number;
	/** A list that is changed names the other object. */
	readonly namingListChanged: number;

	// What goes wrong in a snapshot.
	/** All alternatives are violated where one of them is. */
	readonly allAlternativesViolated: number;
	/** Something odd stands above the place that a condition reads. */
	readonly oddValueAboveCondition: number;
	/** A condition is violated in a snapshot of chance. */
	readonly chaoticCondition: number;
	/** There is an object that is related to Pods; else one of the subject's name; else a definition of its kind. */
	readonly decoyRelated: number;
	readonly decoySameName: number;
	readonly decoyDefinition: number;
	/** Some documents come twice. */
	readonly duplicates: number;
	/** Then a document does. */
	readonly duplicated: number;
	/** The same among undirected documents. */
	readonly duplicatedUndirected: number;
	/** A document has odd values: in a directed snapshot, in one of chance, in an undirected one. */
	readonly corrupted: number;
	readonly corruptedInChaos: number;
	readonly corruptedUndirected: number;
	/** Documents are wrapped in lists. */
	readonly wrapped: number;
}

/** Levels for what is only to vary: optional fields of objects and definitions, and choices of two. */
export interface Frequencies {
	readonly rarely: number;
	readonly seldom: number;
	readonly occasionally: number;
	readonly sometimes: number;
	readonly lessThanEven: number;
	readonly even: number;
	readonly moreThanEven: number;
	readonly often: number;
	readonly usually: number;
	readonly nearlyAlways: number;
}

/** The settings of every run but of tests of the generators. */
export const DEFAULT_GENERATOR_SETTINGS: GeneratorSettings = {
	...{ rarely: 0.05, seldom: 0.1, occasionally: 0.15, sometimes: 0.3, lessThanEven: 0.4 },
	...{ even: 0.5, moreThanEven: 0.6, often: 0.7, usually: 0.85, nearlyAlways: 0.93 },
	...{ baselineLabelled: 0.5, baselineAlternative: 0.2, baselineVaried: 0.5 },
	...{ plainSample: 0.4, sampleInEachElement: 0.4, goalInEachElement: 0.7 },
	...{ undirected: 0.04, secondSubject: 0.3, secondSubjectBesideGoal: 0.1, secondPartner: 0.25, secondOther: 0.15 },
	...{ otherThoughUnwanted: 0.8, objectOfTwoRoles: 0.1, candidateVaried: 0.3, candidateRenamed: 0.7, plainName: 0.8 },
	...{ inDefaultNamespace: 0.85, oddLabel: 0.04, generatedName: 0.03 },
	...{ podAsTemplate: 0.25, podAsTemplateOfGoal: 0.06, workloadWithTemplate: 0.3 },
	...{ podEnded: 0.4, claimOfSet: 0.25 },
	...{ fromCase: 0.5, caseWithFinding: 0.6, caseUnchanged: 0.1, casesJoined: 0.15, caseWithDirected: 0.15 },
	...{ linkedToItself: 0.04, standInLinked: 0.3, apartNearly: 0.45, apartTogether: 0.45, furtherPairLinked: 0.4 },
	...{ namersPerturbed: 0.4, exportInCommon: 0.25, parentUid: 0.3, labelSelected: 0.6, defaultAccountNamed: 0.2 },
	...{ accountByAlias: 0.2 },
	...{ termOfOwnNamespace: 0.6, labelDropped: 0.4, sharedNameReplaced: 0.6, namingListChanged: 0.7 },
	...{ allAlternativesViolated: 0.8, oddValueAboveCondition: 0.1, chaoticCondition: 0.4 },
	...{ decoyRelated: 0.04, decoySameName: 0.04, decoyDefinition: 0.02 },
	...{ duplicates: 0.06, duplicated: 0.3, duplicatedUndirected: 0.4 },
	...{ corrupted: 0.02, corruptedInChaos: 0.4, corruptedUndirected: 0.4, wrapped: 0.2 },
};
