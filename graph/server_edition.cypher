// Whether the server is Community or Enterprise.
// returns: edition
// plan: ProcedureCall
CALL dbms.components() YIELD edition
RETURN edition
