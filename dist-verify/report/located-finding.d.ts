import type { Diagnostic } from "../base/diagnostic.js";
import type { ReportedFinding, ReportedResource } from "./report.js";
/** A file as people and services name it in a repository. */
export interface RepositoryFile {
    /** From the root of the repository, with `/`; of a file elsewhere its whole path. */
    readonly path: string;
    readonly isInside: boolean;
}
/** Returns the file that a report names, from the root of the repository. */
export type FileInRepository = (file: string) => RepositoryFile;
/** What locates findings. */
export interface Locating {
    readonly fileInRepository: FileInRepository;
    /** Returns the file that stands for the input as a whole: the first one that was read. */
    readonly firstFile: () => string;
}
/** The place of a finding in a file of the repository. Standard input is no file. */
export interface FilePlace {
    readonly file?: RepositoryFile;
    readonly line?: number;
    readonly column?: number;
}
/** What places name in place of a file. */
export declare const STANDARD_INPUT_NAME = "-";
/**
 * Returns the place at which a service shows a finding: the field that matters of its first resource, else that
 * resource; of a finding without one the first input.
 */
export declare function findingPlace(input: ReportedFinding, locating: Locating): FilePlace;
/** Returns the place of a diagnostic; empty where it is about no file. */
export declare function diagnosticPlace(input: Pick<Diagnostic, "place">, input2: Pick<Locating, "fileInRepository">): FilePlace;
/**
 * Returns the place of a resource: that of the field that matters, where there is one. What was rendered and came by
 * standard input is in the template that it was made from, without a line, since that has others.
 */
export declare function resourcePlace(input: Omit<ReportedResource, "actor">, input2: Pick<Locating, "fileInRepository">): FilePlace;
