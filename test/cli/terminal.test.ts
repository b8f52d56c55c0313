import { expect, test } from "vitest";
import { hasColors } from "../../src/cli/terminal.js";

test.each<[isTerminal: boolean, env: Record<string, string>, colors: boolean]>([
	[true, {}, true],
	[false, {}, false],
	[true, { NO_COLOR: "1" }, false],
	[true, { NO_COLOR: "" }, true],
	[true, { TERM: "dumb" }, false],
	[false, { FORCE_COLOR: "1" }, true],
	[false, { FORCE_COLOR: "" }, false],
	[false, { FORCE_COLOR: "true", TERM: "dumb" }, true],
	[true, { FORCE_COLOR: "0" }, false],
	[true, { FORCE_COLOR: "false" }, false],
	[true, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
])("colours: terminal %s, %o: %s", (isTerminal, env, colors) => {
	expect(hasColors(isTerminal, env)).toBe(colors);
});
