// Notes what one operation showed, beside the ledger: no version is raised.
// parameters: rows, the properties of each entry
// plan:
UNWIND $rows AS row
CREATE (a:Access)
SET a = row
