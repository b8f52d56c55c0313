import type { ServerResponse } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { digestOf } from "../../src/oci/digest.js";
import { openRepository } from "../../src/oci/repository-client.js";
import type { RetryPolicy } from "../../src/oci/retry-policy.js";
import { bytesOf, faultOf, HURRIED, IMAGE_MANIFEST, must, referenceOf } from "./samples.js";
import { type BehavingServer, type Behaviour, behave } from "./test-server.js";

const servers: BehavingServer[] = [];
afterEach(() => {
	for (const { stop } of servers.splice(0)) stop();
});

async function open(behaviour: Behaviour, retryPolicy: Partial<RetryPolicy>) {
	const server = await behave(behaviour);
	servers.push(server);
	return openRepository(referenceOf(`oci://${server.host}/team/p:1`), { ...HURRIED, retryPolicy });
}

const CONTENT = bytesOf("0".repeat(10_000));
const BLOB = { digest: digestOf(CONTENT), size: CONTENT.length, mediaType: "a" };

/** Sends some bytes every 20 ms. */
function drip(response: ServerResponse, bytes: number): void {
	response.writeHead(200, { "content-type": IMAGE_MANIFEST });
	const drops = setInterval(() => response.write("0".repeat(bytes)), 20);
	response.on("close", () => clearInterval(drops));
}

describe("a registry that drips", () => {
	test("is given up by its rate, though it is never idle", async () => {
		const repository = await open((_, response) => drip(response, 1), { minimumRate: 1_000, rateWindow: 300 });
		const started = performance.now();
		expect(faultOf(await repository.getBlob(BLOB))).toMatchObject({
			code: "oci/unreachable",
			message: expect.stringContaining("less than 300 bytes in 0.3 s went over the line"),
		});
		expect(performance.now() - started).toBeLessThan(10_000);
		expect(servers[0]?.asked).toHaveLength(1);
	});

	test("with a manifest, too", async () => {
		const repository = await open((_, response) => drip(response, 1), { minimumRate: 1_000, rateWindow: 300 });
		expect(faultOf(await repository.getManifest("1")).message).toContain("went over the line");
	});

	test("is given up after the time for all, though its rate is well", async () => {
		const repository = await open((_, response) => drip(response, 50), {
			...{ minimumRate: 1, rateWindow: 100, totalTimeout: 500 },
		});
		expect(faultOf(await repository.getBlob({ ...BLOB, size: 9_000_000 }))).toMatchObject({
			message: expect.stringContaining("the registry took more than 0.5 s in all"),
			help: "give it more time: --timeout SECONDS",
		});
	});

	test("that does not read an upload is given up by its rate", async () => {
		const repository = await open(
			(request, response) => {
				if (request.method === "PUT") {
					request.pause();
					const drops = setInterval(() => request.read(1), 50);
					return void response.on("close", () => clearInterval(drops));
				}
				response.writeHead(request.method === "POST" ? 202 : 404, { location: "/upload" }).end();
			},
			{ minimumRate: 100_000_000, rateWindow: 300 },
		);
		expect(faultOf(await repository.putBlob(Buffer.alloc(50_000_000), "a")).message).toContain("went over the line");
	});

	test("has its time for all requests together", async () => {
		const repository = await open(
			(_, response) => {
				setTimeout(() => response.writeHead(404).end(), 200);
			},
			{ totalTimeout: 500 },
		);
		const faults = [];
		for (let i = 0; i < 6; i++) faults.push(faultOf(await repository.getManifest("1")));
		expect(faults[0]?.code).toBe("oci/not-found");
		expect(faults.at(-1)?.message).toContain("in all");
		expect(servers[0]?.asked.length).toBeLessThan(5);
	});
});

test("a registry that thinks before it answers has no rate", async () => {
	const manifest = JSON.stringify({ schemaVersion: 2 });
	const repository = await open(
		(_, response) => {
			setTimeout(() => response.writeHead(200, { "content-type": IMAGE_MANIFEST }).end(manifest), 600);
		},
		{ minimumRate: 1_000_000, rateWindow: 200 },
	);
	must(await repository.getManifest("1"));
});

test("a wait that the registry asks for is not longer than the time that is left", async () => {
	const repository = await open((_, response) => void response.writeHead(503, { "retry-after": "20" }).end(), {
		totalTimeout: 5_000,
	});
	expect(faultOf(await repository.getManifest("1")).message).toContain("answers 503");
	expect(servers[0]?.asked).toHaveLength(1);
});
