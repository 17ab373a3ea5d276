// Package serve runs the service: it answers people and programs over HTTP until
// it is told to stop, and then stops in order.
//
// It holds the wiring of the pages, the API and signing in (house.go, entrance.go),
// health, metrics and logs, the limits of memory, and what goes on beside
// requests: following the changes of other processes, and forgetting what is not
// kept any longer. The provider of --dev is left out of production builds.
package serve
