/** Characters of a scope. */
const MAX_LENGTH = 1_000;
const SCOPE = /^[a-z]+(?:\([a-z]+\))?:[A-Za-z0-9][A-Za-z0-9._/:-]*:[a-z*]+(?:,[a-z*]+)*$/;
/**
 * Returns the scope that a challenge asks for where it is more than another one has; `undefined` where it asks for
 * nothing more, or for what is no scope of the specification of tokens. It may be several, with blanks between them.
 *
 * @param scope of the challenge.
 * @param other a scope of one resource.
 */
export function furtherScope(scope, other) {
    if (scope === undefined || scope.length > MAX_LENGTH)
        return undefined;
    const scopes = scope.split(" ").filter((one) => one !== "");
    if (scopes.length === 0 || !scopes.every((one) => SCOPE.test(one)))
        return undefined;
    return scopes.every((one) => isWithin(one, other)) ? undefined : scopes.join(" ");
}
function isWithin(scope, other) {
    const [resource, actions] = parts(scope);
    const [otherResource, otherActions] = parts(other);
    return resource === otherResource && actions.every((action) => otherActions.includes(action));
}
function parts(scope) {
    const colon = scope.lastIndexOf(":");
    return [scope.slice(0, colon), scope.slice(colon + 1).split(",")];
}
//# sourceMappingURL=challenge-scope.js.map