import { execFile } from "node:child_process";
import { failure, success } from "../base/result.js";
import { ociDiagnostic } from "./oci-fault.js";
/** Bytes that a helper may print. */
const MAX_ANSWER = 64 * 1024;
/**
 * Runs `docker-credential-<name> get` and returns the credentials of a host; `undefined` where it has none. Fails with
 * `oci/credentials` where it is missing, fails, or takes too long; what it prints never gets into a message.
 */
export async function askHelper(name, host, options) {
    const refused = (message) => {
        const help = "install the helper, or log in again without it";
        return failure([ociDiagnostic({ code: "oci/credentials", message, help }, options.file)]);
    };
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name))
        return refused("it names a credential helper that is no name");
    const program = `docker-credential-${name}`;
    const { error, answer } = await runHelper(program, host, options);
    if (error === undefined) {
        const credentials = readAnswer(answer);
        return credentials === "none" ? refused(`${program} answers with what is no credentials`) : success(credentials);
    }
    if (error.code === "ENOENT")
        return refused(`${program}, which it names, is not in the PATH`);
    if (error.killed === true)
        return refused(`${program} did not answer in ${options.timeoutMs / 1_000} s`);
    // The words are part of the helpers' protocol.
    if (/credentials not found/i.test(answer))
        return success(undefined);
    return refused(`${program} fails${typeof error.code === "number" ? ` with exit code ${error.code}` : ""}`);
}
function runHelper(program, host, { environment, timeoutMs }) {
    return new Promise((resolve) => {
        const settings = { env: { ...environment }, maxBuffer: MAX_ANSWER };
        const child = execFile(program, ["get"], settings, (error, stdout) => {
            clearTimeout(timer);
            resolve(error === null ? { answer: stdout } : { error: error, answer: stdout });
        });
        // execFile's own time-out waits for the output's end, which a child of the helper can hold open.
        const timer = setTimeout(() => {
            child.kill("SIGKILL");
            child.stdout?.destroy();
            child.stderr?.destroy();
            resolve({ error: { killed: true }, answer: "" });
        }, timeoutMs);
        child.stdin?.on("error", () => undefined).end(host);
    });
}
function readAnswer(text) {
    let answer;
    try {
        answer = JSON.parse(text);
    }
    catch {
        return "none";
    }
    if (typeof answer !== "object" || answer === null)
        return "none";
    const { Username: username, Secret: secret } = answer;
    if (typeof username !== "string" || typeof secret !== "string")
        return "none";
    if (username === "" && secret === "")
        return undefined;
    return username === "<token>"
        ? { is: "identity-token", identityToken: secret }
        : { is: "password", username, password: secret };
}
//# sourceMappingURL=credential-helper.js.map