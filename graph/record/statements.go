package record

import "embed"

// Statements are the files of the statements of this package.
//
//go:embed *.cypher
var Statements embed.FS
