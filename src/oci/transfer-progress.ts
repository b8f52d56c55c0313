/** How much of a blob is transferred, in bytes. */
export interface TransferProgress {
	readonly direction: "up" | "down";
	readonly digest: string;
	readonly bytes: number;
	readonly total: number;
}
