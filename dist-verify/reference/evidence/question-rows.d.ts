import { NearTexts } from "../../base/near-texts.js";
import type { Resource } from "../../cluster/resource.js";
import { LabelGroups } from "./label-groups.js";
import { type Question, type QuestionPart, type QuestionRow, type Wanted } from "./question.js";
import { SelectorGroups } from "./selector-groups.js";
/** Objects that have the same texts of some parts. What is asked about them is indexed when it is first needed. */
export declare class RowBucket {
    #private;
    readonly rows: QuestionRow[];
    /** The texts of a part, without those that are not to be shown. A question asks for one part only. */
    textsOf(part: QuestionPart, index: number): NearTexts;
    get labels(): LabelGroups;
    get selectors(): SelectorGroups;
    /** How often something of it was compared with what is asked for. */
    get compared(): number;
}
/** What the candidates of a question have, indexed by the texts of some of its parts. */
export declare class QuestionRows {
    #private;
    private readonly question;
    private readonly candidates;
    constructor(question: Question, candidates: () => readonly Resource[]);
    /** Returns the rows that have of each of these parts a text that is wanted. */
    having(parts: readonly QuestionPart[], wanted: Wanted): readonly QuestionRow[];
    /** Returns the rows of {@link having}, by the texts that are wanted. */
    buckets(parts: readonly QuestionPart[], input: Wanted): readonly RowBucket[];
    /** Returns the parts that a row does not meet. */
    missedParts(row: QuestionRow, wanted: Wanted): readonly QuestionPart[];
    /** How often something of a candidate was compared with what is asked for, after it was indexed. */
    get compared(): number;
}
