import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Diagnostic, hasErrors } from "../../src/base/diagnostic.js";
import { notInstalled } from "../../src/fleet/duckdb.js";
import { clusterNaming, findDumps } from "../../src/fleet/dumps.js";
import {
	brokenRun,
	declinedPattern,
	dumpChanged,
	secretValues,
	tooManyUnreadable,
	unreadableValues,
} from "../../src/fleet/fleet-diagnostics.js";
import { FleetStore } from "../../src/fleet/fleet-store.js";
import type { Made } from "./made.js";

const DATABASE = "it takes DuckDB, which is optional: the tests of the fleet bring it forth";
const DUMPS = "only a fleet reads dumps: they are found directly";
const naming = clusterNaming("folder") ?? { by: "folder" };

/** What is said of a fleet, by code. */
export const MADE_FLEET: Readonly<Record<string, Made>> = {
	"fleet/no-duckdb": { because: "a machine may have the package", make: async () => [said(notInstalled())] },
	"fleet/no-dumps": {
		because: DUMPS,
		make: async (folder) => {
			mkdirSync(join(folder, "dumps"));
			return [said(...findDumps([join(folder, "dumps")], naming).diagnostics)];
		},
	},
	"fleet/unreadable": {
		because: DUMPS,
		make: async (folder) => [said(...findDumps([join(folder, "none")], naming).diagnostics)],
	},
	"fleet/no-cluster": {
		because: DUMPS,
		make: async (folder) => {
			writeFileSync(join(folder, "objects.ndjson"), "");
			return [said(...findDumps([folder], naming).diagnostics)];
		},
	},
	"fleet/foreign-store": {
		because: "only a fleet opens a store: it is opened directly",
		make: async (folder) => {
			mkdirSync(join(folder, "store/segments/mine"), { recursive: true });
			return [said(...FleetStore.open(join(folder, "store")).diagnostics)];
		},
	},
	"fleet/declined": {
		because: DATABASE,
		make: async () => [said(declinedPattern("sidecar", "SQL has no word for its expression"))],
	},
	"fleet/secret-values": { because: DATABASE, make: async () => [said(secretValues("sidecar"))] },
	"fleet/unreadable-values": {
		because: DATABASE,
		make: async () => [said(unreadableValues("objects.ndjson", 1)), said(unreadableValues("objects.ndjson", 2))],
	},
	"fleet/too-many-unreadable": { because: DATABASE, make: async () => [said(tooManyUnreadable(3, 2))] },
	"fleet/dump-changed": { because: DATABASE, make: async () => [said(dumpChanged("objects.ndjson"))] },
	"fleet/failed": {
		because: DATABASE,
		make: async () => [said(brokenRun(new Error("Invalid Input Error: No magic bytes\u001b[31m in 'x'\n\nLINE 1")))],
	},
};

function said(...diagnostics: readonly Diagnostic[]) {
	return { diagnostics, refused: hasErrors(diagnostics) };
}
