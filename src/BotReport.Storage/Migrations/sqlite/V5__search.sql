-- Contentless: the words stand in entry_version already. The rows come from the core's tokenizer, joined by spaces; the ascii
-- tokenizer takes every other character as it is. One term is matched at a time, so no positions are kept.
create virtual table entry_search using fts5 (
    terms,
    content = '',
    contentless_delete = 1,
    detail = none,
    tokenize = 'ascii'
);

-- In how many rows each term stands.
create virtual table entry_term using fts5vocab (entry_search, row);
