/** The exit codes of commands (INTERFACE.md). */
export const EXIT = {
    /** No findings, or only findings below the threshold. */
    CLEAN: 0,
    FINDINGS: 1,
    /** Usage error, refused pattern, unreadable input or engine failure. It takes precedence over FINDINGS. */
    ERROR: 2,
    NOTHING_TO_CHECK: 3,
    /** Engines disagree, or a case does not give what it expects. */
    DISAGREEMENT: 4,
};
//# sourceMappingURL=exit-code.js.map