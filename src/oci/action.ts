/** What a request does to a repository: the scope of the token that it needs. */
export type Action = "pull" | "push";
