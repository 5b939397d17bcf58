-- What changed in a team since a moment is asked at every question. Planned for any moment, the server expects a third of the rows: it read all
-- teams' rows by their numbers, with workers of its own, unless the answer stands in the index.
drop index entry_version_seq;
create index entry_version_seq on entry_version (team, seq) include (week, said_at);
