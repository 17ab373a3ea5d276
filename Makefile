# Everything there is to do with this repository. `make` alone lists it.

VERSION := $(shell git describe --always --dirty 2>/dev/null || echo unknown)
LDFLAGS := -X main.version=$(VERSION)

# The linter, built once into .cache and again when the version changes.
LINT_VERSION := 2.15.0
LINT := .cache/bin/golangci-lint-$(LINT_VERSION)

# Packages are tested one after another: they share one Neo4j, which `hold`
# keeps running meanwhile.
HOLD      := .cache/bin/hold
TEST       = go test -p 1 -timeout $(LIMIT)
LIMIT      = 20m
TESTFLAGS ?=

# Packages that compare whole answers with files, and packages with drawn cases.
# What the schema promises is released on purpose only: go test ./schema -update
GOLDEN = $(filter-out ./schema/,$(sort $(dir $(shell grep -rlE 'Bool."update"' --include='*_test.go' .))))
DRAWN  = $(sort $(dir $(shell grep -rl '"pgregory.net/rapid"' --include='*_test.go' .)))
CHECKS ?= 20000

# The explorer of the API, which the pages carry.
EXPLORER := web/dist/explorer/manifest.json

# A server of the same schema that answers constants, which ours is measured beside.
CONSTANTS := resolvers/constants/generated/exec.go

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-9s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

.PHONY: run
run: build ## Build, then serve on http://127.0.0.1:4000 with a local Neo4j in ./data
	bin/tablee serve --dev --data-dir data

.PHONY: build
build: $(EXPLORER) ## Build bin/tablee
	go build -trimpath -ldflags '$(LDFLAGS)' -o bin/tablee ./cmd/tablee

.PHONY: web
web: $(EXPLORER) ## Bundle the API explorer with Node.js, if its sources changed

.PHONY: test
test: $(HOLD) $(EXPLORER) ## Run all tests, on a real Neo4j (TESTFLAGS='-run Name' for some)
	@$(HOLD) $(TEST) $(TESTFLAGS) ./...

.PHONY: lint
lint: $(LINT) ## Check style, sizes and the order of imports; no exemptions in the code
	@! grep -rnE '//(nolint|lint:ignore)' --include='*.go' --exclude-dir=generated --exclude-dir=.cache . || \
	  { echo 'lint: change the rule in .golangci.yml for everybody, or the code'; exit 1; }
	$(LINT) run ./...

.PHONY: fmt
fmt: $(LINT) ## Format the Go code
	$(LINT) fmt

.PHONY: generate
generate: ## Write schema/generated anew from schema/*.graphql
	go tool gqlgen generate

.PHONY: golden
golden: $(HOLD) $(EXPLORER) ## Write the golden files anew; read the difference before committing it
	@test -n '$(GOLDEN)' || { echo 'golden: no package has golden files'; exit 1; }
	$(HOLD) $(TEST) $(GOLDEN) -update
	@git status --short -- '*testdata*'

.PHONY: bench
bench: $(CONSTANTS) ## Measure, six times each, with the machine's description
	@printf 'machine: %s, %s processors, %s GB of memory, %s\n' \
	  "$$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -n 1)" "$$(nproc)" \
	  "$$(awk '/^MemTotal/ {printf "%.0f", $$2 / 1048576}' /proc/meminfo 2>/dev/null)" "$$(go version)"
	go test -p 1 -tags constants -run '^$$' -bench . -benchmem -count 6 ./network/... ./governance/... ./exchange/... ./resolvers ./seeds/... ./graph

.PHONY: soak
soak: LIMIT = 120m
soak: $(HOLD) $(EXPLORER) ## Run the tests for long: the race detector, TABLEE_SOAK=1, many more drawn cases
	TABLEE_SOAK=1 $(HOLD) $(TEST) -count 1 -race ./...
	TABLEE_SOAK=1 $(HOLD) $(TEST) -count 1 $(DRAWN) -rapid.checks=$(CHECKS)

.PHONY: check
check: fmt-check vet lint generate-check test ## All that a change must pass: format, vet, lint, generated code, tests

.PHONY: fmt-check
fmt-check: $(LINT)
	$(LINT) fmt --diff

.PHONY: vet
vet:
	go vet ./...

.PHONY: generate-check
generate-check:
	@before=$$(mktemp -d) && trap 'rm -rf "$$before"' EXIT && cp -r schema/generated "$$before" && \
	  go tool gqlgen generate && diff -rq "$$before/generated" schema/generated || \
	  { echo 'generate-check: schema/generated was not up to date; it is now'; exit 1; }

.PHONY: clean
clean: ## Remove what was built, .cache and data: the local Neo4j AND all that was entered into it
	@test ! -e data/run/neo4j.json || \
	  { echo 'clean: a Neo4j is recorded as running on ./data: stop tablee first, or remove ./data by hand'; exit 1; }
	rm -rf bin .cache data web/dist/explorer $(dir $(CONSTANTS))

# Outside of any target that people call.

$(LINT):
	@echo 'building golangci-lint $(LINT_VERSION), once; it takes a few minutes'
	@mkdir -p $(@D)
	GOBIN=$(CURDIR)/$(@D) go install github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v$(LINT_VERSION)
	@mv $(@D)/golangci-lint $@

$(EXPLORER): $(addprefix web/explorer/,.npmrc main.js package.json package-lock.json vite.config.js)
	cd web/explorer && npm ci --ignore-scripts --no-audit --no-fund && npm run build
	@touch $@

$(CONSTANTS): resolvers/constants/gqlgen.yml $(wildcard schema/*.graphql)
	go tool gqlgen generate --config $<

# go build knows by itself whether anything changed.
.PHONY: $(HOLD)
$(HOLD):
	@go build -o $@ ./graph/graphtest/hold
