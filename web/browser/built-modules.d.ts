// Modules that web/build/bundle.mjs writes.

/** The texts of `library/` by their paths. */
declare module "patternc:library" {
	export const texts: Readonly<Record<string, string>>;
}

/** The versions of patternc and of its embedded OPA. */
declare module "patternc:versions" {
	export const versions: { readonly version: string; readonly opa: string };
}
