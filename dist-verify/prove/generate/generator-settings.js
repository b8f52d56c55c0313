/** The settings of every run but of tests of the generators. */
export const DEFAULT_GENERATOR_SETTINGS = {
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
//# sourceMappingURL=generator-settings.js.map