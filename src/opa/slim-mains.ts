/** The registry, with files as its storage. */
export const REGISTRY_MAIN = `package main

import (
	"github.com/distribution/distribution/v3/registry"
	_ "github.com/distribution/distribution/v3/registry/auth/htpasswd"
	_ "github.com/distribution/distribution/v3/registry/auth/token"
	_ "github.com/distribution/distribution/v3/registry/storage/driver/filesystem"
)

func main() { _ = registry.RootCmd.Execute() }
`;

/** Cosign, without the key services of clouds. */
export const COSIGN_MAIN = `package main

import (
	"errors"
	"log"
	"os"

	"github.com/sigstore/cosign/v3/cmd/cosign/cli"
	cosignError "github.com/sigstore/cosign/v3/cmd/cosign/errors"
)

func main() {
	err := cli.New().Execute()
	if err == nil {
		return
	}
	log.Printf("error during command execution: %v", err)
	var known *cosignError.CosignError
	if errors.As(err, &known) {
		os.Exit(known.ExitCode())
	}
	os.Exit(1)
}
`;
