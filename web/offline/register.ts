/*
 * Registers the service worker, on every page. Without one, or without a secure origin, the site needs its server each
 * time, and is the same otherwise.
 */
const root = document.documentElement.dataset.root ?? "./";

if ("serviceWorker" in navigator) {
	window.addEventListener("load", () => {
		navigator.serviceWorker.register(new URL(`${root}service-worker.js`, location.href)).catch(() => undefined);
	});
}
