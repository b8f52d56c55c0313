import { Command, CommanderError, Option } from "commander";
import { escapeControls } from "../base/escape-controls.js";
import type { BuildOptions } from "./build/build-options.js";
import type { CheckFlags } from "./check/check-options.js";
import type { FleetOptions } from "./commands/fleet.js";
import type { InspectOptions } from "./commands/inspect.js";
import type { LintOptions } from "./commands/lint.js";
import type { NewOptions } from "./commands/new.js";
import type { PullOptions } from "./commands/pull.js";
import type { PushOptions } from "./commands/push.js";
import type { SignOptions } from "./commands/sign.js";
import type { TestOptions } from "./commands/test.js";
import type { VerifyOptions } from "./commands/verify-options.js";
import {
	BUILD_EXAMPLES,
	CHECK_EXAMPLES,
	EXAMPLES,
	FLEET_EXAMPLES,
	INSPECT_EXAMPLES,
	LINT_EXAMPLES,
	NEW_EXAMPLES,
	PULL_EXAMPLES,
	PUSH_EXAMPLES,
	SIGN_EXAMPLES,
	TEST_EXAMPLES,
	VERIFY_EXAMPLES,
} from "./examples.js";
import { EXIT, type ExitCode } from "./exit-code.js";
import type { MakeAction, Run } from "./make-action.js";
import { collect, count, namespaceName, packagesBelow, seconds } from "./option-values.js";
import { printText } from "./outputs.js";
import { addPatternCommands } from "./pattern-commands.js";
import { CA_FILE, PLAIN_HTTP, REGISTRY_TIMEOUT } from "./registry-option-texts.js";
import { processTerminal, reportDiagnostics } from "./terminal.js";
import { versions } from "./version.js";

/**
 * Runs a command line and returns its exit code (INTERFACE.md). The streams are those of the process, or what
 * `openTerminal` gives for whether colours are allowed. Only the module of the requested command is loaded:
 * loading all of them takes longer than most of them work.
 */
export async function run(argv: readonly string[], openTerminal = processTerminal): Promise<ExitCode> {
	let exit: ExitCode = EXIT.CLEAN;
	const action: MakeAction =
		<O, A>(load: () => Promise<Run<O, A>>) =>
		async (input: A, options: O, command: Command) => {
			const { color } = command.optsWithGlobals<{ color: boolean }>();
			const run = await load();
			const terminal = openTerminal(color);
			const all = { ...defaultsOf(command), ...options };
			const runOnce = () => run(input, all, terminal).finally(() => terminal.progress(""));
			exit = isWatching(command)
				? await (await import("./watch-command.js")).watchCommand(command.name(), input, all, runOnce, terminal)
				: await runOnce();
		};
	const help = openTerminal(false);
	const helpTexts: string[] = [];
	const print = async (text: string, what: string) => {
		return reportDiagnostics(await printText(text, what, help), help);
	};
	const program = new Command("patternc")
		.configureOutput({
			writeOut: (text) => helpTexts.push(text),
			writeErr: (text) => help.err(text),
			outputError: (text, write) => write(usageMessage(text)),
		})
		.description("Compile Kubernetes architecture patterns to Rego and WASM, and find what they describe in manifests.")
		.version(versions.version, "--version")
		.option("--no-color", "no colours, also on a terminal")
		.showHelpAfterError("(patternc --help, or patternc COMMAND --help, shows what there is)")
		.addHelpText("after", EXAMPLES)
		.exitOverride();

	program
		.command("check")
		.description("judge manifests, all inputs as one snapshot")
		.argument("[PATH...]", "files, folders (recursive: .yaml .yml .json), - for standard input")
		.option("-f, --filename <PATH>", "the same as PATH, as kubectl has it (repeatable)", collect)
		.option(
			"--snapshot <DIR>",
			"a root that is judged by itself, together with what PATH names: an environment (repeatable)",
			collect,
		)
		.option("--changed-since <REV>", "report only findings that touch files changed since this revision of git")
		.option(
			"-p, --patterns <PATH>",
			"pattern file, folder, bundle.tar.gz, oci://HOST/NAME:TAG or names of the registry's instead of the registry (repeatable)",
			collect,
		)
		.option("--profile <PROFILE>", "of a bundle and of the registry: recommended (default), or all patterns")
		.option("--extra-patterns <PATH>", "pattern file, folder or bundle beside those (repeatable)", collect)
		.option("--only <PATTERN>", "judge by these patterns alone, of any profile (repeatable; a,b and * too)", collect)
		.option("--skip <PATTERN>", "do not judge by these patterns (repeatable; a,b and * too)", collect)
		.option("--exclude <GLOB>", "files and folders that are not read: name, path/**/name, {a,b} (repeatable)", collect)
		.option("--engine <ENGINE>", "what judges: wasm (default) or reference")
		.option(
			"-o, --output <FORMAT[=FILE]>",
			"text (default), json, sarif, junit, github, gitlab, k8s or html (repeatable)",
			collect,
		)
		.option(
			"--fail-on <SEVERITY>",
			"exit 1 only from this severity on: INFO, LOW, WARNING, MEDIUM, HIGH, CRITICAL, never",
		)
		.option(
			"--max-findings <N>",
			"findings in the report (default: 10000; 0: all); the exit code is that of all",
			count,
		)
		.option("--explain", "say why each finding is there: which tests held on which values (text)")
		.option("--group-by <WHAT>", "of text: pattern (default), resource, or file, a line for each finding")
		.option("--excerpt", "text with the lines of the manifests that findings are about (default: on a terminal)")
		.option("--no-excerpt", "text without them")
		.option("-n, --namespace <NAME>", "for objects without one (default: default)", namespaceName)
		.option("--kinds <FILE>", KINDS)
		.option("--verify <KEY>", "a public key (PEM): take only a bundle that is signed with it")
		.option("--keyid <ID>", "with --verify: the id that the signature must give its key")
		.option("--scope <SCOPE>", "with --verify: the scope of the signature (default: none)")
		.option(
			"--timeout <SECONDS>",
			"what the policy of a bundle may take in all (default: 60, and 10 for each MB that it judges), and its registry (default: 600)",
			seconds,
		)
		.option("--rebuild", "compile the definitions of a bundle, and refuse its policy where it is another one")
		.option("--offline", "take what was last got of oci://..., and ask no registry")
		.option("--plain-http", PLAIN_HTTP)
		.option("--ca-file <FILE>", CA_FILE)
		.option("--watch", WATCH)
		.option("-c, --config <FILE>", "settings (default: .patternc.yaml, looked up to the repository's root)")
		.option("--no-config", "without a .patternc.yaml")
		.option("--show-config", "print the settings and where each comes from, and check nothing")
		.option("--baseline <FILE>", "findings that do not count, as --write-baseline wrote them")
		.option("--write-baseline <FILE>", "accept what is found now")
		.option("--show-suppressed", "list the findings that the user suppressed, with the reasons (text, json)")
		.option("--no-inline-suppressions", "annotations patternc.dev/ignore suppress nothing")
		.option("-q, --quiet", "no warnings and no summary")
		.addHelpText("after", CHECK_EXAMPLES)
		.action(action<CheckFlags>(async () => (await import("./commands/check.js")).check));
	program
		.command("build")
		.description("compile patterns into policies")
		.argument("[PATTERN...]", "pattern files and folders (default: the registry)")
		.option("--out <DIR>", "where the policies go (default: dist-policies)")
		.option(
			"--target <NAME>",
			"rego, tests, conftest, bundle, gatekeeper, docs (repeatable; default: all of these) or gatekeeper-tests",
			collect,
		)
		.addOption(
			new Option(
				"--profile <PROFILE>",
				"what Conftest judges by without a namespace: recommended, or all patterns",
			).default("recommended"),
		)
		.option("--check", "compare with what is there, write nothing, exit 1 where they differ")
		.option("--force", "write also into a folder that patternc did not make, over files of others that are in the way")
		.option("--print <STAGE>", "show a stage and write nothing: pattern, plan, fields or rego")
		.option("-n, --namespace <NAME>", "for objects without one, in consumers other than patternc", namespaceName)
		.option("--package-prefix <NAME>", PREFIX, packagesBelow)
		.option("--kinds <FILE>", KINDS)
		.option("-q, --quiet", "no warnings and no summary")
		.addHelpText("after", BUILD_EXAMPLES)
		.action(action<BuildOptions>(async () => (await import("./commands/build.js")).build));
	program
		.command("lint")
		.description("diagnostics about patterns, with place and help")
		.argument("[PATTERN...]", "pattern files and folders (default: the registry)")
		.option("-o, --output <FORMAT[=FILE]>", "text (default) or json (repeatable)", collect)
		.option("--kinds <FILE>", KINDS)
		.option("--crds <DIR>", "CustomResourceDefinitions, whose fields paths are compared with (repeatable)", collect)
		.option("--fail-on-warnings", "exit 1 on warnings alone")
		.option("-q, --quiet", "no summary")
		.addHelpText("after", LINT_EXAMPLES)
		.action(action<LintOptions>(async () => (await import("./commands/lint.js")).lint));
	program
		.command("test")
		.description("run the cases of patterns: reference and policy must both give what they expect")
		.argument(
			"[DIR...]",
			"folders of patterns, each pattern.json or pattern.yaml beside cases/ (default: the registry)",
		)
		.option("-o, --output <FORMAT[=FILE]>", "text (default) or json (repeatable)", collect)
		.option("--kinds <FILE>", KINDS)
		.option("--watch", WATCH)
		.option("-q, --quiet", "no warnings and no summary")
		.addHelpText("after", TEST_EXAMPLES)
		.action(action<TestOptions>(async () => (await import("./commands/test.js")).test));
	program
		.command("new")
		.description("a pattern folder to start from: definition, page and two cases")
		.argument("<NAME>", "the pattern's name: letters, digits, dots and hyphens")
		.option("--dialect <DIALECT>", "registry (default): JSON; resource: a Pattern custom resource in YAML")
		.option("--out <DIR>", "the folder to make (default: ./NAME)")
		.option("-q, --quiet", "do not tell what was made")
		.addHelpText("after", NEW_EXAMPLES)
		.action(action<NewOptions, string>(async () => (await import("./commands/new.js")).newPattern));
	program
		.command("sign")
		.description(
			"sign a bundle as OPA does, or what is published as cosign does, so that others can tell that it is yours",
		)
		.argument("<FILE|REF>", "a bundle.tar.gz that patternc built, or oci://HOST/NAME:TAG")
		.option("--key <KEY>", "the private key (PEM: PKCS#8, PKCS#1 or SEC1): RSA, EC on P-256 or Ed25519")
		.option("--keyid <ID>", "the name under which OPA has the public key")
		.option("--scope <SCOPE>", "what the bundle may be used for: who verifies must expect the same")
		.option("--algorithm <ALG>", "RS256, ES256 or EdDSA (default: what the key is for)")
		.option("--out <FILE>", "where the signed bundle goes (default: FILE)")
		.option("--plain-http", PLAIN_HTTP)
		.option("--ca-file <FILE>", CA_FILE)
		.option("--timeout <SECONDS>", REGISTRY_TIMEOUT, seconds)
		.option("-q, --quiet", "do not tell what was signed")
		.addHelpText("after", SIGN_EXAMPLES)
		.action(action<SignOptions, string>(async () => (await import("./commands/sign.js")).sign));
	program
		.command("verify")
		.description("the same work on several engines: they must say the same")
		.argument("[PATH...]", "manifests: files, folders, - for standard input")
		.option("-p, --patterns <PATH>", "pattern file or folder instead of the registry (repeatable)", collect)
		.option("--cases <PATH>", "case file, or folder of cases (repeatable)", collect)
		.option(
			"--engines <LIST>",
			"comma-separated: reference, wasm, wasm-raw, opa, conftest, gator, gator-namespace, duckdb",
			"reference,wasm",
		)
		.option("--runs <N>", "so many generated evaluations (a pattern on a snapshot)", count)
		.option("--seed <N>", "decides what is generated (default: 1)", count)
		.addOption(
			new Option(
				"--dialect <NAME>",
				"with --runs: generate patterns of one dialect alone (default: half of each)",
			).choices(["registry", "resource"]),
		)
		.option("--proof <FILE>", "cases, generated evaluations, small scopes and planted faults, as a statement")
		.option("--check", "derive the proof again and compare it with what is there, to the byte")
		.option("-o, --output <FORMAT[=FILE]>", "text (default) or json (repeatable)", collect)
		.option("-n, --namespace <NAME>", "for objects without one", namespaceName)
		.option("--kinds <FILE>", KINDS)
		.option("-q, --quiet", "no warnings")
		.addHelpText("after", VERIFY_EXAMPLES)
		.action(action<VerifyOptions>(async () => (await import("./commands/verify.js")).verify));
	program
		.command("fleet")
		.description("judge dumps of many clusters at once, with DuckDB")
		.argument("<DIR...>", "folders of dumps: cluster=NAME/*.ndjson, .json (lists too), .parquet with a column doc")
		.option("-p, --patterns <PATH>", "pattern file or folder instead of the registry (repeatable)", collect)
		.option("--profile <PROFILE>", "recommended (default), or all patterns")
		.option("--only <PATTERN>", "judge by these patterns alone, of any profile (repeatable; a,b and * too)", collect)
		.option("--skip <PATTERN>", "do not judge by these patterns (repeatable; a,b and * too)", collect)
		.option("--cluster-from <WHERE>", "the name of the cluster: folder (cluster=NAME, default), path:N below DIR, file")
		.option("--store <DIR>", "keep what was found: only dumps that changed are read and judged again")
		.option("-o, --output <FORMAT[=FILE]>", "text (default), html, or a file of parquet, csv, ndjson, json", collect)
		.option("--memory <SIZE>", "what DuckDB may use, such as 4GB")
		.option("--threads <N>", "threads (default: one for each processor)", count)
		.option("--most-unreadable <N>", "values that may be no Kubernetes objects (default: 0)", count)
		.option("--fail-on <SEVERITY>", "exit 1 only from this severity on, or never")
		.option("-n, --namespace <NAME>", "for objects without one (default: default)", namespaceName)
		.option("--kinds <FILE>", KINDS)
		.option("-q, --quiet", "no warnings")
		.addHelpText("after", FLEET_EXAMPLES)
		.action(action<FleetOptions>(async () => (await import("./commands/fleet.js")).fleet));
	program
		.command("push")
		.usage("[options] <REF> [PATTERN...]")
		.description("publish policies in a registry: one artefact for OPA, Conftest and patternc, one for Gatekeeper")
		.argument("<REF...>", "oci://HOST/NAME:TAG, then pattern files and folders (default: patternc's own)")
		.option("--bundle <FILE>", "publish a bundle that was built, and perhaps signed")
		.option("--proof <FILE>", "attach what `verify --proof` wrote for these patterns")
		.option("--annotation <KEY=VALUE>", "source, revision, licenses or any other key (repeatable)", collect)
		.option("--key <KEY>", "a private key (PEM): sign both artefacts with it, as cosign does")
		.option("--no-gatekeeper", "without the artefact for Gatekeeper")
		.option("-n, --namespace <NAME>", "for objects without one, in consumers other than patternc", namespaceName)
		.option("--package-prefix <NAME>", PREFIX, packagesBelow)
		.option("--plain-http", PLAIN_HTTP)
		.option("--ca-file <FILE>", CA_FILE)
		.option("--timeout <SECONDS>", REGISTRY_TIMEOUT, seconds)
		.option("-q, --quiet", "no warnings and no summary")
		.addHelpText("after", PUSH_EXAMPLES)
		.action(action<PushOptions>(async () => (await import("./commands/push.js")).push));
	program
		.command("pull")
		.description("the files of a published artefact into a folder")
		.argument("<REF>", "oci://HOST/NAME:TAG or oci://HOST/NAME@sha256:...")
		.option("--out <DIR>", "the folder to make (default: the last part of the name)")
		.option("--verify <KEY>", "a public key (PEM): refuse what is not signed with it")
		.option("--keyid <ID>", "with --verify: the id that the signature must give its key")
		.option("--scope <SCOPE>", "with --verify: the scope of the signature (default: none)")
		.option("--plain-http", PLAIN_HTTP)
		.option("--ca-file <FILE>", CA_FILE)
		.option("--timeout <SECONDS>", REGISTRY_TIMEOUT, seconds)
		.option("-q, --quiet", "do not tell what was written")
		.addHelpText("after", PULL_EXAMPLES)
		.action(action<PullOptions, string>(async () => (await import("./commands/pull.js")).pull));
	program
		.command("inspect")
		.description("what is in a bundle, or in a published artefact: patterns, versions, digests, proofs")
		.argument("<REF|FILE>", "oci://HOST/NAME:TAG, or bundle.tar.gz")
		.option("-o, --output <FORMAT[=FILE]>", "text (default) or json (repeatable)", collect)
		.option("--verify <KEY>", "a public key (PEM): refuse what is not signed with it")
		.option("--keyid <ID>", "with --verify: the id that the signature must give its key")
		.option("--scope <SCOPE>", "with --verify: the scope of the signature (default: none)")
		.option("--plain-http", PLAIN_HTTP)
		.option("--ca-file <FILE>", CA_FILE)
		.option("--timeout <SECONDS>", REGISTRY_TIMEOUT, seconds)
		.addHelpText("after", INSPECT_EXAMPLES)
		.action(action<InspectOptions, string>(async () => (await import("./commands/inspect.js")).inspect));
	addPatternCommands(program, action);
	program
		.command("version")
		.description("the version, as --version says it")
		.action(async () => {
			exit = await print(`${versions.version}\n`, "the version");
		});

	try {
		await program.parseAsync(withKnownCommand(argv, program), { from: "user" });
		return exit;
	} catch (error) {
		// Commander has printed the message. Help and version are no errors.
		if (!(error instanceof CommanderError)) throw error;
		if (helpTexts.length === 0) return error.exitCode === 0 ? EXIT.CLEAN : EXIT.ERROR;
		const printed = await print(helpTexts.join(""), "the help");
		return error.exitCode === 0 ? printed : EXIT.ERROR;
	}
}

/**
 * Returns a message of commander about the command line with what it repeats of it escaped: in a job, names of branches
 * and the like are among the arguments.
 */
function usageMessage(text: string): string {
	const [, message = "", nearest = ""] = /^([\s\S]*?)(\n\(Did you mean [^()\n]*\))?\n*$/.exec(text) ?? [];
	return `${escapeControls(message)}${nearest}\n`;
}

function isWatching(command: Command): boolean {
	return command.opts<{ watch?: boolean }>().watch === true;
}

/** Returns the defaults of lists and flags. Commander itself must not know them: `--help` would print them all. */
function defaultsOf({ options }: Command): Readonly<Record<string, unknown>> {
	// Without either of `--x` and `--no-x`, the command decides.
	const isOpen = (option: Option) =>
		options.some((other) => other.negate && other.attributeName() === option.attributeName());
	const listsAndFlags = options.filter(
		(option) => (option.isBoolean() && !isOpen(option)) || option.parseArg === collect,
	);
	return Object.fromEntries(listsAndFlags.map((option) => [option.attributeName(), option.isBoolean() ? false : []]));
}

/** Drops `--help` beside an unknown command: commander would print the help and not report the command. */
function withKnownCommand(argv: readonly string[], { commands }: Command): readonly string[] {
	const word = argv.find((argument) => !argument.startsWith("-"));
	const isKnown = word === undefined || word === "help" || commands.some((command) => command.name() === word);
	return isKnown ? argv : argv.filter((argument) => argument !== "--help" && argument !== "-h");
}

const PREFIX = "what all packages are below (acme, acme.platform), to live beside those of other builds";

const KINDS = "kinds file (JSON or YAML): categories, and kinds that are in no namespace";

const WATCH = "run again whenever a manifest or a pattern is changed, until Ctrl+C";
