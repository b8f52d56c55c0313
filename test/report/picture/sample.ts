import type { PicturedFinding } from "../../../src/report/picture/pictured-finding.js";

export const INGRESS = { apiVersion: "networking.k8s.io/v1", kind: "Ingress", namespace: "shop", name: "shop" };
export const SERVICE = { apiVersion: "v1", kind: "Service", namespace: "shop", name: "carts" };

/** An Ingress to a Service that is not there; one of nearly the same name is. */
export const PICTURED: PicturedFinding = {
	id: "a",
	severity: "HIGH",
	resources: [INGRESS],
	evidence: [
		{
			lookedFor: {
				text: "Service cart, port 80 in namespace shop",
				kinds: ["Service"],
				values: [
					{ what: "namespace", texts: ["shop"] },
					{ what: "name", texts: ["cart"] },
					{ what: "port", texts: ["80"] },
				],
			},
			nearest: { ...SERVICE, text: "name lacks s" },
		},
	],
	links: [],
};
