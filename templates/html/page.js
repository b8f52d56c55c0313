// The script of the HTML report. It filters and highlights; all that there is to read stands in the page without it.
(() => {
	const byId = (id) => document.getElementById(id);
	const form = byId("filters");

	/** The findings, with what filters compare. Texts are taken when they are first searched. */
	const groups = [...document.querySelectorAll("#findings .group")].map((element) => ({
		element,
		count: element.querySelector(".count"),
		findings: [...element.querySelectorAll(".finding")].map((finding) => ({
			element: finding,
			severity: finding.dataset.severity,
			namespaces: JSON.parse(finding.dataset.namespaces),
			isUncertain: finding.dataset.uncertain !== undefined,
			text: undefined,
		})),
	}));
	const total = groups.reduce((sum, { findings }) => sum + findings.length, 0);

	function choice() {
		const severities = [...form.elements].filter(({ name, checked }) => name === "severity" && checked);
		return {
			text: byId("filter-text").value.trim().toLowerCase(),
			pattern: byId("filter-pattern").value,
			namespace: byId("filter-namespace").value,
			severities: new Set(severities.map(({ value }) => value)),
			takesUncertain: form.elements.uncertain?.checked ?? true,
		};
	}

	function passes(finding, { text, namespace, severities, takesUncertain }) {
		if (!severities.has(finding.severity)) return false;
		if (finding.isUncertain && !takesUncertain) return false;
		// An option's value has a mark in front, so that the empty one is not the empty namespace.
		if (namespace !== "" && !finding.namespaces.includes(namespace.slice(1))) return false;
		if (text === "") return true;
		finding.text ??= finding.element.textContent.toLowerCase();
		return finding.text.includes(text);
	}

	function applyFilters() {
		const chosen = choice();
		let shown = 0;
		for (const { element, count, findings } of groups) {
			const isChosen = chosen.pattern === "" || chosen.pattern === element.id;
			let inGroup = 0;
			for (const finding of findings) {
				const isShown = isChosen && passes(finding, chosen);
				finding.element.hidden = !isShown;
				if (isShown) inGroup += 1;
			}
			element.hidden = inGroup === 0;
			count.textContent = inGroup === findings.length ? `${inGroup}` : `${inGroup} of ${findings.length}`;
			shown += inGroup;
		}
		byId("shown").textContent =
			shown === total ? `All ${total} findings are shown.` : `${shown} of ${total} findings are shown.`;
	}

	function fillNamespaces() {
		const names = new Set(groups.flatMap(({ findings }) => findings.flatMap(({ namespaces }) => namespaces)));
		for (const name of [...names].sort()) {
			const option = document.createElement("option");
			option.value = `=${name}`;
			option.textContent = name === "" ? "(none)" : name;
			byId("filter-namespace").append(option);
		}
	}

	/** What a text field says is taken up when a person stops to type. */
	let waiting;
	function applySoon() {
		clearTimeout(waiting);
		waiting = setTimeout(applyFilters, 120);
	}

	if (form !== null) {
		fillNamespaces();
		form.hidden = false;
		form.addEventListener("input", applySoon);
		form.addEventListener("submit", (event) => {
			event.preventDefault();
			applyFilters();
		});
		// The fields have their first values only behind this event.
		form.addEventListener("reset", () => setTimeout(applyFilters));
	}

	/** What is lit: a node and its findings, or a finding and its nodes. */
	let lit = [];
	function light(elements) {
		for (const element of lit) element.classList.remove("is-lit");
		lit = elements.filter((element) => element !== null && element !== undefined);
		for (const element of lit) element.classList.add("is-lit");
	}

	const nodesByFinding = new Map();
	for (const node of document.querySelectorAll(".pic-node")) {
		const ids = node.dataset.findings.split(" ");
		for (const id of ids) nodesByFinding.set(id, [...(nodesByFinding.get(id) ?? []), node]);
		const lightNode = () => light([node, ...ids.map(byId)]);
		node.addEventListener("focus", lightNode);
		node.addEventListener("pointerenter", lightNode);
		// A finding that filters hide could not be gone to.
		node.addEventListener("click", () => {
			if (byId(ids[0])?.hidden !== true) return;
			form.reset();
			applyFilters();
		});
	}
	const lightFinding = ({ target }) => {
		const id = target.closest?.(".finding")?.id;
		if (id !== undefined) light(nodesByFinding.get(id) ?? []);
	};
	for (const event of ["focusin", "pointerover"]) byId("findings").addEventListener(event, lightFinding);
})();
