package main

import (
	"context"
	"strconv"
	"strings"

	"tablee/cmd/tablee/internal/program"
	"tablee/cmd/tablee/internal/show"
)

// configCommand prints the settings that hold, wherever they were given.
type configCommand struct{}

// Run prints the settings; it needs no graph.
func (c *configCommand) Run(_ context.Context, p *program.Program) error {
	list, err := settingsOf(p)
	if err != nil {
		return err
	}
	return p.ListSettings(list)
}

// settingsOf are all the settings as they take effect. Secrets are hidden.
func settingsOf(p *program.Program) ([]show.Setting, error) {
	dir, err := p.DataFolder()
	if err != nil {
		return nil, err
	}
	managed := p.Words.ManagedNeo4j
	if p.Neo4jURI != "" {
		managed = program.Redacted(p.Neo4jURI)
	}
	var list []show.Setting
	for _, s := range [][3]string{
		{"data-dir", dir, "TABLEE_DATA_DIR"},
		{"neo4j-uri", managed, "TABLEE_NEO4J_URI"},
		{"neo4j-user", p.Neo4jUser, "TABLEE_NEO4J_USER"},
		{"neo4j-password-file", ofSecret(p, p.Neo4jPasswordFile), "TABLEE_NEO4J_PASSWORD_FILE"},
		{"address", p.Address, "TABLEE_ADDRESS"},
		{"metrics-address", p.MetricsAddress, "TABLEE_METRICS_ADDRESS"},
		{"log-level", p.LogLevel, "TABLEE_LOG_LEVEL"},
		{"log-format", p.LogFormat, "TABLEE_LOG_FORMAT"},
		{"memory-limit", p.MemoryLimit, "TABLEE_MEMORY_LIMIT"},
		{"stale-after", strconv.Itoa(p.StaleAfter), "TABLEE_STALE_AFTER"},
		{"keep-access-log", strconv.Itoa(int(p.KeepAccessLog)), "TABLEE_KEEP_ACCESS_LOG"},
		{"keep-names", strconv.Itoa(int(p.KeepNames)), "TABLEE_KEEP_NAMES"},
		{"stop-delay", p.StopDelay.String(), "TABLEE_STOP_DELAY"},
		{"public-url", p.PublicURL, "TABLEE_PUBLIC_URL"},
		{"oidc-issuer", p.OIDCIssuer, "TABLEE_OIDC_ISSUER"},
		{"oidc-client-id", p.OIDCClientID, "TABLEE_OIDC_CLIENT_ID"},
		{"oidc-client-secret-file", ofSecret(p, p.OIDCClientSecretFile), "TABLEE_OIDC_CLIENT_SECRET_FILE"},
		{"api-audience", p.APIAudience, "TABLEE_API_AUDIENCE"},
		{"access-token-claim", p.AccessTokenClaim, "TABLEE_ACCESS_TOKEN_CLAIM"},
		{"admin-email", p.AdminEmail, "TABLEE_ADMIN_EMAIL"},
		{"admin-claim", p.AdminClaim, "TABLEE_ADMIN_CLAIM"},
		{"free-form", p.FreeForm, "TABLEE_FREE_FORM"},
		{"rate-limit", p.RateLimit, "TABLEE_RATE_LIMIT"},
		{"trusted-proxies", strings.Join(p.TrustedProxies, ","), "TABLEE_TRUSTED_PROXIES"},
		{"time-zone", p.TimeZone, "TABLEE_TIME_ZONE"},
		{"language", p.Words.Tag, "LANG"},
		{"json", strconv.FormatBool(p.JSON), ""},
	} {
		list = append(list, show.Setting{Name: s[0], Value: s[1], Environment: s[2]})
	}
	return list, nil
}

// ofSecret names a file, and hides what is in it.
func ofSecret(p *program.Program, file string) string {
	if file == "" {
		return ""
	}
	return file + " " + p.Words.Hidden
}
