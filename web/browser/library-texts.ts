import { texts } from "patternc:library";

const library: ReadonlyMap<string, string> = new Map(Object.entries(texts));

/** Returns the texts of the library's modules by their paths below `library/`: the build has put them into the page. */
export function libraryTexts(): ReadonlyMap<string, string> {
	return library;
}
