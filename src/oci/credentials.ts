import type { Result } from "../base/result.js";
import type { Reference } from "./reference.js";

/** The user or the token that a registry is told. No part of it gets into a message. */
export type Credentials =
	| { readonly is: "password"; readonly username: string; readonly password: string }
	/** What `docker login` exchanged for a password: only token services accept it. */
	| { readonly is: "identity-token"; readonly identityToken: string };

/**
 * Looks up the credentials for a repository; `undefined` where there are none. Called only when a registry asks for
 * some.
 */
export type CredentialSource = (
	reference: Pick<Reference, "host" | "repository">,
) => Promise<Result<Credentials | undefined>>;
