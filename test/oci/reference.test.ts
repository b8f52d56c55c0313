import { describe, expect, test } from "vitest";
import { manifestName, parseReference, printReference } from "../../src/oci/reference.js";
import { faultOf, must } from "./samples.js";

const HEX = "0123456789abcdef".repeat(4);

describe("a reference", () => {
	test.each([
		["oci://host.example/team/patterns:1.2.0", undefined, "1.2.0"],
		["oci://host.example/patterns", "oci://host.example/patterns:latest", "latest"],
		["oci://127.0.0.1:5000/a/b__c/d-e.f:_x", undefined, "_x"],
		["oci://[::1]:5000/a:b", undefined, "b"],
		["oci://localhost/a", "oci://localhost/a:latest", "latest"],
		["oci://HOST.example/a:Tag", "oci://host.example/a:Tag", "Tag"],
		[`oci://host.example/a@sha256:${HEX}`, undefined, `sha256:${HEX}`],
		[`oci://host.example/a:1@sha256:${HEX}`, undefined, `sha256:${HEX}`],
	])("%s", (text, printed, name) => {
		const reference = must(parseReference(text));
		expect(printReference(reference)).toBe(printed ?? text);
		expect(manifestName(reference)).toBe(name);
		expect(must(parseReference(printReference(reference)))).toEqual(reference);
	});

	test.each([
		["host.example/a", "starts with oci://"],
		["oci://", "is no host"],
		["oci://host.example", "names a repository"],
		["oci://host.example/", "is no repository"],
		["oci:///a", "is no host"],
		["oci://host_a/b", "is no host"],
		["oci://host.example:port/b", "is no host"],
		["oci://host.example:99999/b", "is no host"],
		["oci://1.2.3.999/b", "is no host"],
		["oci://host.example/A", "is no repository"],
		["oci://host.example/a//b", "is no repository"],
		["oci://host.example/../b", "is no repository"],
		["oci://host.example/a/%2e%2e/b", "is no repository"],
		["oci://host.example/a?b", "is no repository"],
		[`oci://host.example/${"a".repeat(256)}`, "is no repository"],
		["oci://host.example/a:", "is no tag"],
		["oci://host.example/a:-b", "is no tag"],
		["oci://host.example/a:b:c", "is no tag"],
		[`oci://host.example/a:${"b".repeat(129)}`, "is no tag"],
		["oci://host.example/a@sha256:abc", "is no digest"],
		["oci://host.example/a@sha256:", "is no digest"],
		[`oci://host.example/a@sha512:${HEX}${HEX}`, "is no digest"],
		[`oci://host.example/a@sha256:${HEX.toUpperCase()}`, "is no digest"],
		[`oci://host.example/${"a/".repeat(600)}b`, "at most 1000 characters"],
		["oci://host.example/a\n:b", "is no repository"],
	])("%j is refused", (text, why) => {
		const fault = faultOf(parseReference(text));
		expect(fault.code).toBe("oci/reference");
		expect(fault.message).toContain(why);
		expect(fault.message).not.toContain("\n");
		expect(fault.help).toContain("oci://host.example/team/patterns:1.2.0");
	});

	test.each([
		"oci://user:secret@host.example/a",
		"oci://user:secret@host.example",
		"oci://user:secret@localhost:5000/a",
		"https://user:secret@host.example/a",
		`oci://user:secret@host.example/${"a".repeat(1_000)}`,
		"oci://user:se/secret@host.example/a",
		`oci://user:secret@host.example/a@sha256:${HEX}`,
	])("%s: a password is refused, and not said again", (text) => {
		const fault = faultOf(parseReference(text));
		expect(fault.message).toMatch(/no user or password/);
		expect(JSON.stringify(fault)).not.toContain("secret");
	});
});
