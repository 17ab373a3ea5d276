package server

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

const (
	userDatabase   = "neo4j"
	systemDatabase = "system"
	firstPassword  = "neo4j" // what a new Neo4j accepts, once, to be changed
)

// waitReady asks until the user database answers a query. It gives up when the process has ended, when the password is
// refused, when the context ends or when a start takes longer than any does.
func (s *Server) waitReady(ctx context.Context, rec *record) error {
	limited, cancel := context.WithTimeout(ctx, s.limits.ready)
	defer cancel()
	for {
		err := signIn(limited, rec)
		if err == nil {
			return nil
		}
		if !rec.Process.alive() {
			return s.ended()
		}
		if unauthorized(err) {
			return fmt.Errorf("neo4j refuses the password of this data folder; restore the file %s from a copy of the folder: %w",
				s.folders.password(), err)
		}
		if pause(limited, 100*time.Millisecond) == nil {
			continue
		}
		if ctx.Err() != nil {
			return fmt.Errorf("wait for Neo4j to answer: %w", ctx.Err())
		}
		return fmt.Errorf("neo4j did not answer within %s, the last reason being: %w; its last words, from %s:\n%s",
			s.limits.ready, err, s.folders.console(), tail(s.folders.console(), 12))
	}
}

// signIn succeeds when a query on the user database is answered. A database that does not know our password yet is
// told it, with the password that every new one accepts; then a new connection is needed.
func signIn(ctx context.Context, rec *record) error {
	err := ask(ctx, rec, rec.Password, userDatabase, "RETURN 1", nil)
	if !unauthorized(err) {
		return err
	}
	change := ask(ctx, rec, firstPassword, systemDatabase, "ALTER CURRENT USER SET PASSWORD FROM $old TO $new",
		map[string]any{"old": firstPassword, "new": rec.Password})
	if change != nil {
		return errors.Join(err, change)
	}
	return ask(ctx, rec, rec.Password, userDatabase, "RETURN 1", nil)
}

// ask runs one statement on a connection of its own, once: the caller is the one who tries again.
func ask(ctx context.Context, rec *record, secret, database, statement string, parameters map[string]any) (err error) {
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	driver, err := neo4j.NewDriverWithContext(rec.uri(), neo4j.BasicAuth(rec.User, secret, ""))
	if err != nil {
		return fmt.Errorf("address the database: %w", err)
	}
	defer func() { err = errors.Join(err, driver.Close(context.WithoutCancel(ctx))) }()
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: database})
	defer func() { err = errors.Join(err, session.Close(context.WithoutCancel(ctx))) }()
	result, err := session.Run(ctx, statement, parameters)
	if err != nil {
		return err
	}
	_, err = result.Consume(ctx)
	return err
}

func unauthorized(err error) bool {
	var refused *neo4j.Neo4jError
	return errors.As(err, &refused) && refused.Code == "Neo.ClientError.Security.Unauthorized"
}
