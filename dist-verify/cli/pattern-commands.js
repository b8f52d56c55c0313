import { Argument, Option } from "commander";
import { COMPLETION_EXAMPLES, DOCS_EXAMPLES, EXPLAIN_EXAMPLES, LIST_EXAMPLES } from "./examples.js";
import { collect } from "./option-values.js";
import { CA_FILE, PLAIN_HTTP } from "./registry-option-texts.js";
const KINDS = "kinds file (JSON or YAML): categories, and kinds that are in no namespace";
const SAME_AS_PATTERN = "the same as PATTERN, as check has it (repeatable)";
const OFFLINE = "take what was last got of oci://..., and ask no registry";
/** Adds the commands that tell about patterns, `explain`, `docs` and `list`, and `completion`, which shells ask for them. */
export function addPatternCommands(program, action) {
    program
        .command("explain")
        .description("what patterns look for, in words: filters, links, and how each link is found out")
        .argument("<PATTERN...>", "names of the registry's patterns, pattern files, folders or bundles")
        .option("-o, --output <FORMAT[=FILE]>", "text (default) or json (repeatable)", collect)
        .option("--kinds <FILE>", KINDS)
        .option("--offline", OFFLINE)
        .option("--plain-http", PLAIN_HTTP)
        .option("--ca-file <FILE>", CA_FILE)
        .addHelpText("after", EXPLAIN_EXAMPLES)
        .action(action(async () => (await import("./commands/explain.js")).explain));
    program
        .command("docs")
        .description("the pages of patterns, offline; without a name the list of what has one")
        .argument("[PATTERN...]", "names of the registry's patterns, pattern files or folders")
        .option("-p, --patterns <PATH>", SAME_AS_PATTERN, collect)
        .addHelpText("after", DOCS_EXAMPLES)
        .action(action(async () => (await import("./commands/docs.js")).docs));
    program
        .command("list")
        .description("the patterns that there are: name, severity, profile, category and title")
        .argument("[PATTERN...]", "names of the registry's patterns, pattern files, folders or bundles (default: the registry)")
        .option("-p, --patterns <PATH>", SAME_AS_PATTERN, collect)
        .addOption(new Option("--profile <PROFILE>", "recommended, or all patterns").default("all"))
        .option("-o, --output <FORMAT[=FILE]>", "text (default), json or names (repeatable)", collect)
        .option("--kinds <FILE>", KINDS)
        .option("--offline", OFFLINE)
        .option("--plain-http", PLAIN_HTTP)
        .option("--ca-file <FILE>", CA_FILE)
        .addHelpText("after", LIST_EXAMPLES)
        .action(action(async () => (await import("./commands/list.js")).list));
    program
        .command("completion")
        .description("what bash, zsh or fish completes command lines with, the names of patterns included")
        .addArgument(new Argument("<SHELL>", "the shell").choices(["bash", "zsh", "fish"]))
        .addHelpText("after", COMPLETION_EXAMPLES)
        .action(action(async () => {
        const { completion } = await import("./commands/completion.js");
        return (shell, _, terminal) => completion(shell, program, terminal);
    }));
}
//# sourceMappingURL=pattern-commands.js.map