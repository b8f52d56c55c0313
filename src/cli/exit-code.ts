/** How a command ends (INTERFACE.md). */
export const EXIT = {
	/** Nothing found, or below the threshold. */
	CLEAN: 0,
	FINDINGS: 1,
	/** Usage, refused pattern, unreadable input or engine failure. Wins over findings. */
	ERROR: 2,
	NOTHING_TO_CHECK: 3,
	/** Engines disagree, or a case does not give what it expects. */
	DISAGREEMENT: 4,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
