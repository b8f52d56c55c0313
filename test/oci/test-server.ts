import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface TestServer {
	/** `127.0.0.1` and a port. */
	readonly host: string;
	/** `http://` and the host. */
	readonly url: string;
	readonly stop: () => void;
}

/** Lets a server listen on the loopback interface, on a free port. */
export async function listen(server: Server): Promise<TestServer> {
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	const stop = () => {
		server.close();
		server.closeAllConnections();
	};
	return { host, url: `http://${host}`, stop };
}

/** Answers one request. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

export interface BehavingServer extends TestServer {
	/** Method, path and Authorization of all requests so far. */
	readonly asked: { readonly line: string; readonly authorization: string | undefined }[];
}

/** A server that behaves as a test wants it to. */
export async function behave(behaviour: Behaviour): Promise<BehavingServer> {
	const asked: BehavingServer["asked"] = [];
	const server = createServer((request, response) => {
		asked.push({ line: `${request.method} ${request.url}`, authorization: request.headers.authorization });
		request.resume();
		behaviour(request, response);
	});
	return { ...(await listen(server)), asked };
}
