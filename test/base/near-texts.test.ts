import { expect, test } from "vitest";
import { NearTexts } from "../../src/base/near-texts.js";

const nearest = (text: string, ...texts: readonly string[]) =>
	new NearTexts(texts).nearestTo(text).map((near) => `${near.text} ${near.likeness}`);

test("the most alike come first, and only they", () => {
	expect(nearest("db-host", "DB_HOST", "db-hosts", "my-db-host")).toEqual(["DB_HOST spelling"]);
	expect(nearest("db-host", "db-hosts", "my-db-host")).toEqual(["db-hosts letter"]);
	expect(nearest("db-host", "my-db-host", "db-host-1")).toEqual(["db-host-1 affix", "my-db-host affix"]);
	expect(nearest("pg15", "pg16")).toEqual(["pg16 number"]);
});

test.each([
	["cart", "carts"],
	["cart", "car"],
	["cart", "card"],
	["web", "wbe"],
	["web", "webs"],
	["config", "configmap"],
	["redis", "the-name-of-my-release-redis"],
])("%s is like %s", (one, other) => {
	expect(nearest(one, other)).toHaveLength(1);
	expect(nearest(other, one)).toHaveLength(1);
});

test.each([
	["web", "wed"],
	["a", "b"],
	["ab", "abc"],
	["web", "website"],
	["svc", "cart-db"],
	["app-a", "web-b"],
	["istio", "istio-ca-root-cert"],
	["1", "2"],
	["", "a"],
	["x".repeat(101), "x".repeat(100)],
])("%s is not like %s", (one, other) => {
	expect(nearest(one, other)).toEqual([]);
	expect(nearest(other, one)).toEqual([]);
});

test("the text itself is not near, and of too many none is", () => {
	expect(nearest("web", "web")).toEqual([]);
	expect(nearest("web", "web-a", "web-b", "web-c")).toHaveLength(3);
	expect(nearest("web", "web-a", "web-b", "web-c", "web-d")).toEqual([]);
});

test("a question is a look-up", () => {
	const texts = new NearTexts(Array.from({ length: 5_000 }, (_, i) => `name-${((i * 7919) % 100_003).toString(36)}`));
	for (let i = 0; i < 100; i++) texts.nearestTo(`name-${((i * 7919) % 100_003).toString(36)}q`);
	expect(texts.compared).toBeLessThan(100 * 200);
});
