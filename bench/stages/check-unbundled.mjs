/** @file A check whose profile names the modules of `dist/`. Findings are no failure here. */
import { run } from "../../dist/cli/program.js";

const exit = await run(["check", "-q", "-o", "json", ...process.argv.slice(2)]);
process.exitCode = exit > 1 ? exit : 0;
