// The words of descriptions. They are folded before they are written, so that
// the index only has to part them at spaces.
CREATE FULLTEXT INDEX group_description IF NOT EXISTS FOR (g:Group) ON EACH [g.searchText]
OPTIONS {indexConfig: {`fulltext.analyzer`: "whitespace"}};
