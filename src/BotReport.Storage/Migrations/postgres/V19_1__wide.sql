-- SQLite's integers have 64 bits; these may need them: a count of all writes, the number of a message.
alter table revision alter column number type bigint;
alter table work alter column number type bigint;
