// Command opa-compiler is the part of OPA that patternc needs, built for WASI and run by src/opa/opa-worker.ts:
// it reads one request (JSON) from standard input, writes one response (JSON) to standard output and ends.
// It parses, checks, formats and compiles Rego; it never evaluates any.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"

	"github.com/open-policy-agent/opa/v1/ast"
	"github.com/open-policy-agent/opa/v1/bundle"
	"github.com/open-policy-agent/opa/v1/compile"
	"github.com/open-policy-agent/opa/v1/format"
	"github.com/open-policy-agent/opa/v1/version"
)

type file struct {
	Path string `json:"path"`
	Text string `json:"text"`
}

type request struct {
	Modules     []file   `json:"modules"`
	Wants       []string `json:"wants"`       // "check", "format", "compile": done in the order given
	Entrypoints []string `json:"entrypoints"` // for "compile", in the slash form: "lib/kubepattern/bundle/findings"
}

type response struct {
	Version   string     `json:"version"`
	Formatted []file     `json:"formatted,omitempty"`
	Wasm      []byte     `json:"wasm,omitempty"`   // policy.wasm; JSON has it in base64
	Failed    string     `json:"failed,omitempty"` // the want that the errors are about
	Errors    ast.Errors `json:"errors,omitempty"`
}

func main() {
	var req request
	res := response{Version: version.Version}
	if err := json.NewDecoder(os.Stdin).Decode(&req); err != nil {
		res.Errors = asErrors(err)
	}
	for _, want := range req.Wants {
		if res.Errors = fulfil(want, req, &res); res.Errors != nil {
			res.Failed = want // the wants after it would only tell the same errors again
			break
		}
	}
	if err := json.NewEncoder(os.Stdout).Encode(res); err != nil {
		panic(err)
	}
}

// fulfil does one want. A panic inside OPA becomes an error like any other.
func fulfil(want string, req request, res *response) (errs ast.Errors) {
	defer func() {
		if cause := recover(); cause != nil {
			errs = asErrors(fmt.Errorf("panic: %v", cause))
		}
	}()
	switch want {
	case "check":
		errs = check(req.Modules, true)
	case "format":
		res.Formatted, errs = formatAll(req.Modules)
	case "compile":
		res.Wasm, errs = compileWasm(req.Modules, req.Entrypoints)
	default:
		errs = asErrors(fmt.Errorf("unknown want %q", want))
	}
	return errs
}

// check is `opa check` of all modules together, with `--strict` or without. OPA's compiler works in stages and ends with
// the first that has errors; it tells all errors of that stage, and not only ten.
func check(files []file, strict bool) ast.Errors {
	modules, errs := parse(files)
	if errs != nil {
		return errs
	}
	compiler := ast.NewCompiler().SetErrorLimit(0).
		WithStrict(strict).WithEnablePrintStatements(true).WithUseTypeCheckAnnotations(true)
	compiler.Compile(modules)
	return compiler.Errors
}

// formatAll is `opa fmt` of each module.
func formatAll(files []file) (formatted []file, errs ast.Errors) {
	for _, f := range files {
		text, err := format.SourceWithOpts(f.Path, []byte(f.Text), format.Opts{RegoVersion: ast.RegoV1})
		errs = append(errs, asErrors(err)...)
		formatted = append(formatted, file{Path: f.Path, Text: string(text)})
	}
	return formatted, errs
}

// compileWasm is `opa build -t wasm --prune-unused` less the reading of files and the writing of a tarball. Paths
// matter to the bytes: the WASM holds them for its error messages.
func compileWasm(files []file, entrypoints []string) ([]byte, ast.Errors) {
	modules, errs := parse(files)
	if errs != nil {
		return nil, errs
	}
	b := &bundle.Bundle{Data: map[string]any{}}
	b.SetRegoVersion(ast.RegoV1)
	b.Manifest.Init()
	for _, f := range files {
		b.Modules = append(b.Modules, bundle.ModuleFile{URL: f.Path, Path: f.Path, Raw: []byte(f.Text), Parsed: modules[f.Path]})
	}
	compiler := compile.New().WithTarget(compile.TargetWasm).WithRegoVersion(ast.RegoV1).WithBundle(b).
		WithEntrypoints(entrypoints...).WithRegoAnnotationEntrypoints(true).WithPruneUnused(true)
	if err := compiler.Build(context.Background()); err != nil {
		// A build tells of ten errors at most, and has no setting for it.
		if all := check(files, false); all != nil {
			return nil, all
		}
		return nil, asErrors(err)
	}
	return compiler.Bundle().WasmModules[0].Raw, nil
}

// parse reads all modules before it gives up, so that each wrong one is told.
func parse(files []file) (modules map[string]*ast.Module, errs ast.Errors) {
	modules = make(map[string]*ast.Module, len(files))
	for _, f := range files {
		if _, known := modules[f.Path]; known {
			errs = append(errs, asErrors(fmt.Errorf("two modules have the path %q", f.Path))...)
		}
		options := ast.ParserOptions{RegoVersion: ast.RegoV1, ProcessAnnotation: true}
		module, err := ast.ParseModuleWithOpts(f.Path, f.Text, options)
		modules[f.Path] = module
		errs = append(errs, asErrors(err)...)
	}
	return modules, errs
}

// asErrors gives every error the one shape in which OPA tells a place; most already have it.
func asErrors(err error) ast.Errors {
	switch err := err.(type) {
	case nil:
		return nil
	case ast.Errors:
		return err
	case *ast.Error:
		return ast.Errors{err}
	}
	return ast.Errors{ast.NewError("opa_error", nil, "%s", err.Error())}
}
