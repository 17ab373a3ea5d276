package server

import (
	"crypto/rand"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"strings"
)

const (
	entryPoint = "org.neo4j.server.CommunityEntryPoint"
	homeFlag   = "--home-dir="
)

// writeConf writes Neo4j's configuration anew before each start, so that it always says what this program means.
//
// Loopback and Bolt only: nothing else listens. The transaction timeout bounds a forgotten query, and is generous for
// the import that writes everything in one transaction. The memory of one transaction stays below the heap, so that a
// monstrous one fails alone instead of ending the process. Transaction logs rotate at 32 MB because each of the two
// databases claims a whole one at once, 256 MB by default. Keep-alives tell clients every two seconds that the database
// still works for them: one that is silent twice is frozen or cut off, and its caller is told within six seconds. The quiet period is how long Bolt lingers at the end, in
// case somebody still calls: two waits of five seconds at each stop, for nobody.
func writeConf(f folders, port, heapMB int) error {
	lines := []string{
		"server.default_listen_address=127.0.0.1",
		"server.default_advertised_address=127.0.0.1",
		"server.bolt.enabled=true",
		fmt.Sprintf("server.bolt.listen_address=127.0.0.1:%d", port),
		fmt.Sprintf("server.bolt.advertised_address=127.0.0.1:%d", port),
		"server.http.enabled=false",
		"server.https.enabled=false",
		"dbms.usage_report.enabled=false",
		"db.logs.query.enabled=OFF",
		"server.bolt.connection_keep_alive=2s",
		"server.bolt.connection_keep_alive_probes=2",
		"server.bolt.connection_keep_alive_for_requests=ALL",
		"db.transaction.timeout=300s",
		"db.lock.acquisition.timeout=30s",
		fmt.Sprintf("db.memory.transaction.max=%dm", heapMB*7/10),
		"server.memory.pagecache.size=256m",
		"db.tx_log.rotation.size=32m",
		"internal.dbms.bolt.netty_server_shutdown_quiet_period=0",
		"",
	}
	return writeFile(f.conf(), []byte(strings.Join(lines, "\n")))
}

// javaArguments is the command line of the database. The working folder is the one with the jars, and the class path
// names them without their folder: a colon or blank in a folder's name then means nothing.
func javaArguments(f folders, heapMB int, jars []jar, archive []string) []string {
	names := make([]string, len(jars))
	for i, j := range jars {
		names[i] = j.name
	}
	args := []string{fmt.Sprintf("-Xms%dm", min(heapMB, firstHeapMB)), fmt.Sprintf("-Xmx%dm", heapMB)}
	args = append(args, archive...)
	return append(args,
		"-XX:+UseG1GC", "-XX:+ExitOnOutOfMemoryError",
		"--add-opens=java.base/java.nio=ALL-UNNAMED",
		"--add-opens=java.base/java.io=ALL-UNNAMED",
		"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
		"--enable-native-access=ALL-UNNAMED",
		"-Dio.netty.tryReflectionSetAccessible=true",
		"-Dlog4j2.disable.jmx=true",
		"-Dfile.encoding=UTF-8",
		"-cp", strings.Join(names, ":"),
		entryPoint, homeFlag+f.home, "--config-dir="+f.home+"/conf", "--console-mode")
}

// password returns the data folder's password, drawing one the first time. It is written before the database hears of
// it, so that a crash in between leaves a password that the next start still sets (ready.go).
func password(path string) (string, error) {
	content, err := os.ReadFile(path)
	if err == nil {
		if kept := strings.TrimSpace(string(content)); kept != "" {
			return kept, nil
		}
		return "", fmt.Errorf("the password file %s is empty; restore it from a copy of the data folder", path)
	}
	if !errors.Is(err, fs.ErrNotExist) {
		return "", fmt.Errorf("read the database's password: %w", err)
	}
	drawn := rand.Text()
	return drawn, writeFile(path, []byte(drawn+"\n"))
}
