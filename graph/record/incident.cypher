// Confidentiality incidents changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Incident)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:GROUP]->(group)
WITH properties(record) AS r, group.id AS group
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  group, r.informationFr, r.informationEn, r.circumstancesFr, r.circumstancesEn,
  r.occurred, r.occurredUntil, r.aware, r.personsConcerned, coalesce(r.approximate, false),
  r.seriousRisk, r.riskReasonsFr, r.riskReasonsEn, r.measuresFr, r.measuresEn,
  r.authorityTold, r.personsTold, r.publicNoticeFr, r.publicNoticeEn
]) AS records
