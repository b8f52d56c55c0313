/** How far a blob is on its way. */
export interface TransferProgress {
	readonly direction: "up" | "down";
	readonly digest: string;
	readonly bytes: number;
	readonly total: number;
}
