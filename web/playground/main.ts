import { json } from "@codemirror/lang-json";
import { yaml } from "@codemirror/lang-yaml";
import type { CompilerNews } from "../compiler/compiler-messages.js";
import type { CheckView, CompilationView, NamedText, PatternsView } from "../workbench/workbench.js";
import { completePattern } from "./complete-pattern.js";
import { download } from "./download.js";
import { Editor } from "./editor.js";
import { byId, element } from "./elements.js";
import { type ExampleName, Examples } from "./examples.js";
import { showExplanations } from "./explanation-view.js";
import { showFindings } from "./findings-view.js";
import { decodeState, encodeState, exampleIn } from "./fragment-state.js";
import { showPicture } from "./picture-view.js";
import { regoLanguage } from "./rego-language.js";
import { RunLoop, type RunViews } from "./run-loop.js";
import { Tabs } from "./tabs.js";
import { Workers } from "./worker-clients.js";

/** What a person types is taken up after so many milliseconds without another key. */
const PAUSE = 300;
/** Characters of a text that are judged: more is no example, and takes the page's memory. */
const MOST_CHARACTERS = 8_000_000;

const YAML = yaml();
const JSON_LANGUAGE = json();

const page = byId("playground").dataset;
const status = byId("status");
const loading = byId("loading");

/** Addresses are written for the page; a worker has another base. */
const address = (name: string) => new URL(page[name] ?? "", location.href).href;

class Playground implements RunViews {
	readonly #examples = new Examples(address("examples"));
	readonly #workers = new Workers(
		{
			workbench: address("workbench"),
			compiler: address("compiler"),
			compilerFile: {
				url: address("compilerFile"),
				bytes: Number(page.compilerBytes),
				sha256: page.compilerHash ?? "",
				decoder: address("decoder"),
			},
		},
		(news) => this.#showNews(news),
	);
	readonly #loop = new RunLoop((member, ...values) => this.#workers.call(member, ...values), this);
	readonly #pattern: Editor;
	readonly #manifests: Editor;
	readonly #rego: Editor;
	readonly #plan: Editor;
	readonly #tabs: Tabs;
	#check: CheckView | undefined;
	#compiled: CompilationView | undefined;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		const languageOf = (text: string) => (isJson(text) ? JSON_LANGUAGE : YAML);
		const onChange = () => this.#changed();
		this.#pattern = new Editor(byId("pattern-editor"), {
			...{ label: "Pattern", text: "", languageOf, completion: completePattern, onChange },
		});
		this.#manifests = new Editor(byId("manifests-editor"), { label: "Manifests", text: "", languageOf, onChange });
		this.#rego = readOnly("rego-editor", "Rego", () => regoLanguage);
		this.#plan = readOnly("plan-editor", "Plan", () => JSON_LANGUAGE);
		this.#tabs = new Tabs(byId("tabs"), () => undefined);
		this.#listen();
	}

	/** Takes the texts that the address names, or an example, and runs. */
	async start(): Promise<void> {
		this.#workers.load();
		const state = await decodeState(location.hash.slice(1));
		if (state !== undefined) this.#take(state.pattern, state.manifests);
		else await this.#takeExample(exampleIn(location.hash.slice(1)) ?? page.first ?? "");
	}

	#listen(): void {
		const chooser = byId<HTMLSelectElement>("example");
		const cases = byId<HTMLSelectElement>("case");
		chooser.addEventListener("change", () => this.#takeExample(chooser.value));
		cases.addEventListener("change", () => this.#takeExample(`${chooser.value}/${cases.value}`));
		byId("share").addEventListener("click", () => this.#share());
		window.addEventListener("hashchange", () => void this.#followAddress());
		byId("download-bundle").addEventListener("click", () => this.#pack("bundle"));
		byId("download-rego").addEventListener("click", () => this.#pack("rego"));
		byId("download-pattern").addEventListener("click", () =>
			download(this.#patternText().file, "text/plain", this.#pattern.text),
		);
		byId("download-report").addEventListener("click", () =>
			download("report.json", "application/json", this.#check?.json ?? ""),
		);
	}

	/** The address that the page itself has written last. */
	#written = "";

	async #followAddress(): Promise<void> {
		if (location.hash.slice(1) === this.#written) return;
		byId("result").dataset.state = "reading";
		const state = await decodeState(location.hash.slice(1));
		const example = exampleIn(location.hash.slice(1));
		if (state !== undefined) this.#take(state.pattern, state.manifests);
		else if (example !== undefined) await this.#takeExample(example);
	}

	async #takeExample(name: string): Promise<void> {
		const texts = await this.#examples.texts(name).catch(() => undefined);
		if (texts === undefined) {
			this.#say(`There is no example ${name}.`);
			this.#finish("failed");
			return;
		}
		await this.#showExample(name);
		this.#take(texts.pattern, texts.manifests);
		this.#write(`example=${name}`);
	}

	/** Chooses an example in the lists. */
	async #showExample(name: string): Promise<void> {
		const [pattern = "", one] = name.split("/");
		const chooser = byId<HTMLSelectElement>("example");
		chooser.value = pattern;
		const cases = byId<HTMLSelectElement>("case");
		const names = (JSON.parse(byId("example-names").textContent ?? "[]") as readonly ExampleName[]).find(
			(each) => each.pattern === pattern,
		);
		cases.replaceChildren(
			...(names?.cases ?? []).map((each) => {
				const option = element("option", {}, each);
				option.value = each;
				option.selected = each === (one ?? "readme-bad");
				return option;
			}),
		);
	}

	#take(pattern: string, manifests: string): void {
		this.#pattern.text = pattern;
		this.#manifests.text = manifests;
		this.#run();
	}

	#changed(): void {
		clearTimeout(this.#waiting);
		this.#waiting = setTimeout(() => {
			this.#run();
			void encodeState({ pattern: this.#pattern.text, manifests: this.#manifests.text }).then((state) =>
				this.#write(state),
			);
		}, PAUSE);
	}

	#write(fragment: string): void {
		clearTimeout(this.#waiting);
		this.#written = fragment;
		history.replaceState(null, "", `#${fragment}`);
	}

	#patternText(): NamedText {
		const { text } = this.#pattern;
		return { file: isJson(text) ? "pattern.json" : "pattern.yaml", text };
	}

	#run(): void {
		clearTimeout(this.#waiting);
		this.#compiled = undefined;
		this.#settleDownloads();
		const manifests = { file: "manifests.yaml", text: this.#manifests.text };
		if (this.#pattern.text.length + manifests.text.length > MOST_CHARACTERS) {
			this.#say("These texts are too long for a page: judge them by the command line.");
			return;
		}
		byId("result").dataset.state = "running";
		void this.#loop.run({ patterns: this.#patternText(), manifests });
	}

	patternsRead(view: PatternsView): void {
		this.#pattern.mark(view.remarks);
		this.#rego.text = view.rego;
		this.#plan.text = view.plan;
		showExplanations(byId("explanation"), view);
		if (view.names.length > 0) return;
		const errors = view.remarks.filter(({ severity }) => severity === "error");
		this.#manifests.mark([]);
		byId("findings").replaceChildren(
			element("p", {}, "The pattern cannot be read yet:"),
			element(
				"ul",
				{ class: "list remarks" },
				...errors.map(({ message, help, line, column, code }) =>
					element(
						"li",
						{ class: "error" },
						element(
							"button",
							{
								type: "button",
								class: "place",
								onclick: () => this.#pattern.goTo({ line: line ?? 1, column: column ?? 1 }),
							},
							`${line ?? 1}:${column ?? 1}`,
						),
						` ${message} `,
						element("p", { class: "soft" }, `${help} [${code}]`),
					),
				),
			),
		);
		showPicture(byId("picture"), undefined, () => undefined);
		this.#say(`The pattern has ${count(errors.length, "mistake")}.`);
		this.#finish("refused");
	}

	checked(view: CheckView, agrees?: boolean): void {
		this.#check = view;
		const goTo = (place: { line: number; column: number }) => this.#manifests.goTo(place);
		showFindings(byId("findings"), view, goTo);
		showPicture(byId("picture"), view.picture, (id) => this.#showFinding(id));
		this.#manifests.mark([...view.remarks.filter(({ file }) => file === "manifests.yaml"), ...placesOf(view)]);
		const found = `${count(view.findings.length, "finding")} in ${count(view.objects, "object")}`;
		if (agrees === undefined)
			this.#say(`${found}, says the reference evaluator; the policy comes when OPA has compiled it.`);
		else {
			const both = agrees
				? "the reference evaluator found the same"
				: "the reference evaluator found something else: please report it";
			const policy = this.#compiled;
			const took =
				policy === undefined || policy.milliseconds === 0
					? "compiled before"
					: `compiled in ${seconds(policy.milliseconds)}`;
			this.#say(
				`${found}, says the policy (${kilobytes(policy?.bytes ?? 0)}, ${took}, judged in ${view.milliseconds} ms); ${both}.`,
			);
			this.#finish("done");
		}
		this.#settleDownloads();
	}

	compiling(): void {
		byId("result").dataset.state = "compiling";
	}

	compiled(view: CompilationView): void {
		this.#compiled = view;
		this.#settleDownloads();
		if (view.isCompiled) return;
		this.#say(`OPA refuses the policy: ${view.remarks[0]?.message ?? "no word"}`);
		this.#finish("failed");
	}

	failed(reason: string): void {
		this.#say(`This could not be run: ${reason}.`);
		this.#finish("failed");
	}

	#finish(state: string): void {
		byId("result").dataset.state = state;
	}

	#showFinding(id: string): void {
		this.#tabs.choose("findings");
		const finding = document.getElementById(id);
		finding?.scrollIntoView({ block: "nearest" });
		finding?.focus();
	}

	#settleDownloads(): void {
		const isReady = this.#compiled?.isCompiled === true;
		byId<HTMLButtonElement>("download-bundle").disabled = !isReady;
		byId<HTMLButtonElement>("download-rego").disabled = !isReady;
		byId<HTMLButtonElement>("download-report").disabled = this.#check === undefined;
	}

	async #pack(form: "bundle" | "rego"): Promise<void> {
		try {
			const { name, type, bytes } = await this.#workers.call("pack", this.#patternText(), form);
			download(name, type, bytes);
		} catch (error) {
			this.failed(error instanceof Error ? error.message : String(error));
		}
	}

	async #share(): Promise<void> {
		this.#write(await encodeState({ pattern: this.#pattern.text, manifests: this.#manifests.text }));
		try {
			await navigator.clipboard.writeText(location.href);
			this.#say("The link is in the clipboard. It holds both texts, and no server gets to see them.");
		} catch {
			this.#say("The address of this page is the link. It holds both texts, and no server gets to see them.");
		}
	}

	#showNews(news: CompilerNews): void {
		loading.hidden = news.news === "ready";
		const bar = byId<HTMLProgressElement>("loading-bar");
		const words = byId("loading-words");
		if (news.news === "loading") {
			bar.max = news.of;
			bar.value = news.bytes;
			words.textContent = `OPA's compiler: ${megabytes(news.bytes)} of ${megabytes(news.of)} MB, once`;
		} else if (news.news === "preparing") {
			bar.removeAttribute("value");
			words.textContent = "OPA's compiler is being made ready";
		} else if (news.news === "failed") {
			words.textContent = `OPA's compiler could not be loaded (${news.reason}): the reference evaluator judges alone`;
			bar.hidden = true;
		} else byId("result").dataset.compilerMilliseconds = String(news.milliseconds);
	}

	#say(words: string): void {
		status.textContent = words;
	}
}

function readOnly(
	host: string,
	label: string,
	languageOf: ConstructorParameters<typeof Editor>[1]["languageOf"],
): Editor {
	return new Editor(byId(host), { label, text: "", languageOf, isReadOnly: true });
}

/** Findings as remarks at their places, so that the editor shows them. */
function placesOf({ findings }: CheckView) {
	return findings.flatMap(({ severity, displayName, message, places: [place] }) =>
		place === undefined
			? []
			: [{ code: displayName, severity: "warning" as const, message: `${severity}: ${message}`, help: "", ...place }],
	);
}

function isJson(text: string): boolean {
	return /^\s*[{[]/.test(text);
}

function count(number: number, word: string): string {
	return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function seconds(milliseconds: number): string {
	return `${(milliseconds / 1000).toFixed(1)} s`;
}

function kilobytes(bytes: number): string {
	return `${Math.round(bytes / 1024)} kB`;
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(1);
}

void new Playground().start();
