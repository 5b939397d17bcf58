-- The core's terms as literal lexemes. Rows are walked in the order of answers: the second an entry was said in, the newest first.
create table entry_search (
    seq bigint not null primary key references entry_version (seq),
    second bigint not null,
    terms tsvector not null
);

create index entry_search_terms on entry_search using gin (terms);
create index entry_search_newest on entry_search (second desc, seq);

-- In how many rows each term stands.
create table entry_term (
    term text not null primary key,
    doc bigint not null
);
