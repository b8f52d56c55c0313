/** The names of Docker Hub: the one that people write, the registry itself, and the one that credentials are under. */
const NAMES = ["docker.io", "index.docker.io", "registry-1.docker.io"];
/** Returns the host that a registry is reached under: what people call `docker.io` is a website. */
export function registryHost(host) {
    return NAMES.includes(host) ? "registry-1.docker.io" : host;
}
/** Returns the name of a repository in its registry. Docker Hub's own are `library/NAME`, and written as NAME. */
export function registryRepository(host, repository) {
    return NAMES.includes(host) && !repository.includes("/") ? `library/${repository}` : repository;
}
/** Returns the hosts under which files with credentials may have those of a registry, the most usual one first. */
export function credentialHosts(host) {
    return NAMES.includes(host) ? ["index.docker.io", "docker.io", "registry-1.docker.io"] : [host];
}
/** Returns the names by which credential helpers are asked for a registry: docker stores those of Docker Hub as a URL. */
export function helperHosts(host) {
    return NAMES.includes(host) ? ["https://index.docker.io/v1/", "docker.io"] : [host];
}
//# sourceMappingURL=docker-hub.js.map