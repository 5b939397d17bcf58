-- In how many rows of the index each term stands, counted as they are written: the index would count a term by reading all of its rows.
create table entry_term_doc (
    term text not null primary key,
    doc integer not null
) without rowid;

insert into entry_term_doc (term, doc) select term, doc from entry_term;
