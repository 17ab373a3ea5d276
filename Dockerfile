# The service in a container, beside a Neo4j that it is told of (compose.yaml).
# The tests do not run on it: `make test` runs on the machine itself. The
# managed Neo4j needs Java and Maven, which are left out here.
FROM golang:1.26-bookworm AS build
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY . .
ARG VERSION=unknown
RUN CGO_ENABLED=0 go build -tags production -trimpath -buildvcs=false -ldflags "-X main.version=${VERSION}" -o /tablee ./cmd/tablee

# Certificates for neo4j+s://, and a user that is not root.
FROM gcr.io/distroless/static-debian12:nonroot
COPY --from=build /tablee /usr/local/bin/tablee
ENV TABLEE_LOG_FORMAT=json
ENTRYPOINT ["tablee"]
CMD ["serve"]
