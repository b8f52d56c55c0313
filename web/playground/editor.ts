import { autocompletion, type CompletionSource, closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import {
	bracketMatching,
	foldGutter,
	HighlightStyle,
	type Language,
	type LanguageSupport,
	syntaxHighlighting,
} from "@codemirror/language";
import { type Diagnostic, lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, type Extension, type Text } from "@codemirror/state";
import {
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightSpecialChars,
	keymap,
	lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { Remark, ViewPlace } from "../workbench/workbench.js";

/** How an editor is made. */
export interface EditorOptions {
	/** What a screen reader calls it. */
	readonly label: string;
	readonly text: string;
	/** Returns the language of a text. */
	languageOf(text: string): Language | LanguageSupport;
	readonly completion?: CompletionSource;
	readonly isReadOnly?: boolean;
	readonly onChange?: () => void;
}

/** Colours by what a text means. The page's own variables make them fit its light and its dark. */
const COLOURS = HighlightStyle.define([
	{ tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--code-key)" },
	{ tag: [tags.string, tags.content], color: "var(--code-text)" },
	{ tag: [tags.number, tags.bool, tags.null, tags.atom], color: "var(--code-number)" },
	{ tag: [tags.keyword, tags.meta], color: "var(--code-word)" },
	{ tag: tags.comment, color: "var(--soft)", fontStyle: "italic" },
]);

const THEME = EditorView.theme({
	"&": { height: "100%", fontSize: "0.85rem", color: "var(--text)", backgroundColor: "var(--back)" },
	"&.cm-focused": { outline: "3px solid var(--focus)", outlineOffset: "-3px" },
	".cm-scroller": { fontFamily: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, "DejaVu Sans Mono", monospace' },
	".cm-content": { caretColor: "var(--text)" },
	".cm-cursor": { borderLeftColor: "var(--text)" },
	".cm-gutters": { color: "var(--soft)", backgroundColor: "var(--card)", borderRightColor: "var(--rule)" },
	".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--line-shade)" },
	"&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
		backgroundColor: "var(--selection)",
	},
	".cm-tooltip": { color: "var(--text)", backgroundColor: "var(--card)", border: "1px solid var(--line)" },
	".cm-tooltip-autocomplete ul li[aria-selected]": { color: "var(--back)", backgroundColor: "var(--link)" },
	".cm-panels": { color: "var(--text)", backgroundColor: "var(--card)" },
	".cm-completionInfo": { maxWidth: "22rem" },
	".cm-diagnostic": { maxWidth: "34rem" },
	// In place of pictures that the page's policy does not allow.
	".cm-lintRange-error, .cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline wavy" },
	".cm-lintRange-error": { textDecorationColor: "var(--bad)" },
	".cm-lintRange-warning": { textDecorationColor: "var(--warn)" },
	".cm-lint-marker": { borderRadius: "50%" },
	".cm-lint-marker-error": { content: "normal", backgroundColor: "var(--bad)" },
	".cm-lint-marker-warning": { content: "normal", backgroundColor: "var(--warn)" },
	".cm-foldPlaceholder": { color: "var(--soft)", backgroundColor: "var(--card)", borderColor: "var(--rule)" },
});

/** A text that can be edited or only read. It stands in a shadow root, so that its styles need no inline style of the page. */
export class Editor {
	readonly #view: EditorView;
	readonly #language = new Compartment();
	#current: Language | LanguageSupport;

	/** @param host the element that it fills. */
	constructor(
		host: HTMLElement,
		private readonly options: EditorOptions,
	) {
		const root = host.attachShadow({ mode: "open" });
		this.#current = options.languageOf(options.text);
		this.#view = new EditorView({
			root,
			parent: root,
			state: EditorState.create({ doc: options.text, extensions: this.#extensions() }),
		});
	}

	/** The text as it stands. */
	get text(): string {
		return this.#view.state.doc.toString();
	}

	/** Puts another text in its place. */
	set text(text: string) {
		if (text === this.text) return;
		this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: text } });
		this.#settleLanguage();
	}

	/** Marks what is said of the text, each at its place, and nothing else. */
	mark(remarks: readonly Remark[]): void {
		const { doc } = this.#view.state;
		const diagnostics = remarks.flatMap((remark) => markOf(remark, doc));
		this.#view.dispatch(setDiagnostics(this.#view.state, diagnostics));
	}

	/** Goes to a place, shows it, and takes the focus. */
	goTo({ line, column }: ViewPlace): void {
		const at = offsetOf(this.#view.state.doc, line, column);
		this.#view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
		this.#view.focus();
	}

	/** Takes the focus. */
	focus(): void {
		this.#view.focus();
	}

	#settleLanguage(): void {
		const language = this.options.languageOf(this.text);
		if (language === this.#current) return;
		this.#current = language;
		this.#view.dispatch({ effects: this.#language.reconfigure(language as Extension) });
	}

	#extensions(): Extension {
		const { label, completion, isReadOnly = false, onChange } = this.options;
		return [
			lineNumbers(),
			foldGutter(),
			highlightSpecialChars(),
			history(),
			drawSelection(),
			bracketMatching(),
			highlightSelectionMatches(),
			highlightActiveLine(),
			syntaxHighlighting(COLOURS),
			THEME,
			this.#language.of(this.#current as Extension),
			EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0" }),
			EditorView.lineWrapping,
			isReadOnly
				? [EditorState.readOnly.of(true), EditorView.editable.of(false)]
				: [
						closeBrackets(),
						lintGutter(),
						EditorView.updateListener.of((update) => {
							if (!update.docChanged) return;
							this.#settleLater();
							onChange?.();
						}),
					],
			completion === undefined ? [] : autocompletion({ override: [completion] }),
			// Tab moves the focus, as everywhere else in the page.
			keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, ...searchKeymap, ...lintKeymap]),
		];
	}

	#settleLater(): void {
		queueMicrotask(() => this.#settleLanguage());
	}
}

function markOf({ severity, message, help, line, column, code }: Remark, doc: Text): readonly Diagnostic[] {
	const from = offsetOf(doc, line ?? 1, column ?? 1);
	const { text, from: start } = doc.lineAt(from);
	const length = /^(?:"(?:[^"\\]|\\.)*"|[^\s:,]+)/.exec(text.slice(from - start))?.[0].length ?? 0;
	const to = Math.min(doc.length, from + Math.max(length, from < doc.length ? 1 : 0));
	return [{ from, to, severity, source: code, message: help === "" ? message : `${message}\n${help}` }];
}

function offsetOf(doc: Text, line: number, column: number): number {
	const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines));
	return Math.min(from + Math.max(column - 1, 0), to);
}
