// Waits until all indexes can be used, and counts anew what plans are made by.
// plan: ProcedureCall
CALL db.awaitIndexes(120)
