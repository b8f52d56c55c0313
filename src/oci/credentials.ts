import type { Result } from "../base/result.js";
import type { Reference } from "./reference.js";

/** Who we are to a registry. Kept out of every message. */
export type Credentials =
	| { readonly is: "password"; readonly username: string; readonly password: string }
	/** What `docker login` got for a password: good for tokens only. */
	| { readonly is: "identity-token"; readonly identityToken: string };

/** Where credentials come from; asked only when a registry wants some. */
export type CredentialSource = (
	reference: Pick<Reference, "host" | "repository">,
) => Promise<Result<Credentials | undefined>>;
