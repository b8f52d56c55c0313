import { array, assign, reference, setOf, some, variable } from "../rego/build.js";
import { ANYTHING, completeRule, I, mentions, objectAt, ROW, } from "./module-builder.js";
import { bindAnchors } from "./row.js";
/**
 * The candidates of a scan as a rule holds them: their positions; or, where the scan has anchors, rows: an array of the
 * object's position and the position of each bound element.
 */
export class CandidateRows {
    scan;
    module;
    /** The rule that holds them. */
    name;
    /** Statements that bind the anchors of the object. */
    bindings;
    indexes;
    /** The object and its elements, in a body that has bound them. */
    row;
    objects;
    constructor(scan, module) {
        this.scan = scan;
        this.module = module;
        this.name = module.partialName(scan.role, "candidates");
        const object = module.objectVariable(scan.kinds);
        // The names are the module's, so that bodies may use them beside names of their own.
        const names = { take: (...words) => module.name(...words) };
        const { statements, row, indexes } = bindAnchors(object, scan.anchors, names, true);
        this.bindings = statements;
        this.indexes = indexes;
        this.row = row;
    }
    /** What a row is in the rule that holds the candidates, in a body that has bound `i` and the elements. */
    get id() {
        return this.indexes.length === 0 ? variable(I) : array(variable(I), ...this.indexes.map(variable));
    }
    /** The variable that stands for a whole row. */
    get idVariable() {
        return this.indexes.length === 0 ? I : ROW;
    }
    /** The position of the object of a row that a variable holds. */
    positionOf(row) {
        return this.indexes.length === 0 ? variable(row) : reference(row, 0);
    }
    /** Statements that bind the elements of an object that is bound, as far as the others need them. */
    bindElements(...others) {
        return namedWhereUsed(this.bindings, others);
    }
    /**
     * Returns a body that binds `i`, the object and its elements for each row of the objects among the candidates, then
     * goes on with statements. What these do not need is left out.
     *
     * @param head what the body is of: `id`, or a term that may do without the row.
     */
    each(head, ...rest) {
        const { object } = this.row;
        const elements = this.bindElements(head, rest);
        const needsObject = mentions([elements, rest], object);
        return [
            some(I, variable(this.positions())),
            ...(needsObject ? [assign(object, objectAt(I))] : []),
            ...elements,
            ...rest,
        ];
    }
    /** The rule that holds the positions of the objects among the candidates. */
    positions() {
        if (this.indexes.length === 0)
            return this.name;
        if (this.objects !== undefined)
            return this.objects;
        const positions = completeRule(this.module.name(this.scan.role, "objects"), setOf(reference(ROW, 0), some(ROW, variable(this.name))), `The objects that some ${this.scan.role} candidate is of.`);
        this.module.add(positions.rule);
        this.objects = positions.name;
        return positions.name;
    }
}
/** Where nobody asks for an element or for its position, it has no name. */
function namedWhereUsed(bindings, others) {
    return bindings.map((statement, i) => {
        if (statement.statement !== "some")
            return statement;
        const [index, element] = statement.names.map((name) => mentions([bindings.slice(i + 1), others], name) ? name : ANYTHING);
        if (index === undefined || element === undefined)
            return statement;
        return { ...statement, names: index === ANYTHING ? [element] : [index, element] };
    });
}
//# sourceMappingURL=candidate-rows.js.map