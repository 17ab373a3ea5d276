package program

import "time"

// Settings are the flags that every command takes. Each has an environment
// name, so that a service can be set up without a command line.
type Settings struct {
	DataDir           string        `env:"TABLEE_DATA_DIR" placeholder:"DIR" help:"Folder of the managed Neo4j and its data (default: tablee in the user's data folder)."`
	Neo4jURI          string        `name:"neo4j-uri" env:"TABLEE_NEO4J_URI" placeholder:"URI" help:"Another Neo4j to use, such as neo4j://host:7687 (default: the managed one in the data folder)."`
	Neo4jUser         string        `name:"neo4j-user" env:"TABLEE_NEO4J_USER" default:"neo4j" placeholder:"NAME" help:"Account at that Neo4j."`
	Neo4jPasswordFile string        `name:"neo4j-password-file" env:"TABLEE_NEO4J_PASSWORD_FILE" placeholder:"FILE" help:"File that holds the account's password."`
	Address           string        `env:"TABLEE_ADDRESS" default:"127.0.0.1:4000" placeholder:"HOST:PORT" help:"Where the service listens; only this machine unless people can sign in (default: 127.0.0.1:4000)."`
	MetricsAddress    string        `env:"TABLEE_METRICS_ADDRESS" default:"127.0.0.1:4001" placeholder:"HOST:PORT" help:"Where Prometheus finds metrics, on this machine only, or off (default: 127.0.0.1:4001)."`
	LogLevel          string        `env:"TABLEE_LOG_LEVEL" enum:",debug,info,warn,error" default:"" placeholder:"LEVEL" help:"What is logged: debug, info, warn or error (default: info when serving, else warn)."`
	LogFormat         string        `env:"TABLEE_LOG_FORMAT" enum:"auto,text,json" default:"auto" placeholder:"auto|text|json" help:"Form of the log; auto: text on a terminal, JSON elsewhere."`
	MemoryLimit       string        `env:"TABLEE_MEMORY_LIMIT" placeholder:"SIZE" help:"Memory that the service keeps within where it can, such as 512MiB, or off (default: what the control group leaves it)."`
	KeepNames         uint16        `env:"TABLEE_KEEP_NAMES" default:"0" placeholder:"DAYS" help:"Days that a person is named after their last mandate or role is over (default: 0, for ever)."`
	StaleAfter        int           `env:"TABLEE_STALE_AFTER" default:"0" placeholder:"DAYS" help:"Days after which a side's word on a membership or a seat is asked for again (default: 0, never)."`
	KeepAccessLog     uint16        `env:"TABLEE_KEEP_ACCESS_LOG" default:"365" placeholder:"DAYS" help:"Days that entries of the access log are kept (default: 365; 0: for ever)."`
	StopDelay         time.Duration `env:"TABLEE_STOP_DELAY" default:"500ms" placeholder:"TIME" help:"How long the service still answers once it says that it stops (default: 500ms)."`
	TimeZone          string        `env:"TABLEE_TIME_ZONE" default:"America/Toronto" placeholder:"ZONE" help:"Zone whose clock says which day it is (default: America/Toronto)."`
	signInSettings    `embed:"" group:"Signing in, for serve:"`
	Language          string `enum:",fr,en" default:"" placeholder:"fr|en" help:"Language of what is printed (default: that of LANG, else English)."`
	JSON              bool   `name:"json" help:"Print one JSON object for programs."`
}

// signInSettings say who lets people in, and what those may do who come.
type signInSettings struct {
	PublicURL            string   `env:"TABLEE_PUBLIC_URL" placeholder:"URL" help:"Where browsers find the service, such as https://tablee.example; needed for signing in."`
	OIDCIssuer           string   `name:"oidc-issuer" env:"TABLEE_OIDC_ISSUER" placeholder:"URL" help:"OpenID Connect provider at which people sign in."`
	OIDCClientID         string   `name:"oidc-client-id" env:"TABLEE_OIDC_CLIENT_ID" placeholder:"NAME" help:"What the provider calls this service."`
	OIDCClientSecretFile string   `name:"oidc-client-secret-file" env:"TABLEE_OIDC_CLIENT_SECRET_FILE" placeholder:"FILE" help:"File that holds the service's secret at the provider; none for a public client."`
	APIAudience          string   `name:"api-audience" env:"TABLEE_API_AUDIENCE" placeholder:"NAME" help:"Audience of programs' access tokens (default: none is accepted)."`
	AccessTokenClaim     string   `env:"TABLEE_ACCESS_TOKEN_CLAIM" placeholder:"NAME[=VALUE]" help:"What the provider says in access tokens alone, when it does not type them at+jwt."`
	AdminEmail           string   `env:"TABLEE_ADMIN_EMAIL" placeholder:"ADDRESS" help:"Confirmed address of an administrator."`
	AdminClaim           string   `env:"TABLEE_ADMIN_CLAIM" placeholder:"NAME[=VALUE]" help:"What the provider says of administrators."`
	FreeForm             string   `env:"TABLEE_FREE_FORM" enum:",open,authenticated,off" default:"" placeholder:"WHO" help:"Who may ask the API in words of their own: open, authenticated or off (default: authenticated where people can sign in elsewhere, else open)."`
	RateLimit            string   `env:"TABLEE_RATE_LIMIT" placeholder:"NUMBER" help:"Units of cost that an actor has in a minute, or off (default: 600 where people can sign in elsewhere, else off)."`
	TrustedProxies       []string `env:"TABLEE_TRUSTED_PROXIES" placeholder:"ADDRESS" help:"Addresses of proxies whose X-Forwarded-For is believed, such as 10.0.0.0/8."`
}
