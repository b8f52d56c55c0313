import type { CompilerNews } from "../compiler/compiler-messages.js";
import { byId } from "./elements.js";

/** Shows how OPA's compiler loads, and its size. */
export function showLoading(news: CompilerNews): void {
	byId("loading").hidden = news.news === "ready";
	const bar = byId<HTMLProgressElement>("loading-bar");
	const words = byId("loading-words");
	bar.hidden = news.news === "failed";
	if (news.news === "loading") {
		bar.max = news.of;
		bar.value = news.bytes;
		words.textContent = `OPA's compiler: ${megabytes(news.bytes)} of ${megabytes(news.of)} MB, once`;
	} else if (news.news === "preparing") {
		bar.removeAttribute("value");
		words.textContent = "OPA's compiler is being made ready";
	} else if (news.news === "failed")
		words.textContent = `OPA's compiler could not be loaded (${news.reason}): the reference evaluator judges alone. A change of the texts tries again.`;
}

function megabytes(bytes: number): string {
	return (bytes / 1e6).toFixed(1);
}
