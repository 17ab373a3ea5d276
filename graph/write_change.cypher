// Writes what the ledger keeps of one change.
// parameters: version, key, digest, actor, verb, kinds, ids
// plan:
CREATE (:Change {
  version: $version, key: $key, digest: $digest, at: datetime(),
  actor: $actor, verb: $verb, kinds: $kinds, ids: $ids
})
