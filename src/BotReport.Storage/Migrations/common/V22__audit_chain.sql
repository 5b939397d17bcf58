-- Each audit row is sealed: it holds the hash of the row before it (follows) and its own, over its place, what was done and the salted sums
-- of who did it to what. The words and their salt can be erased and the sums stay, so that the chain still fits. Null: not yet sealed.
alter table audit add column place bigint;
alter table audit add column follows text;
alter table audit add column hash text;
alter table audit add column who_salt text;
alter table audit add column who_sum text;
alter table audit add column subject_salt text;
alter table audit add column subject_sum text;
create unique index audit_place on audit (place);

-- How many rows the chain has and the hash of the last, so that a tail that was cut off is missed; one row, none while nothing was done.
create table audit_head (
    id integer not null primary key check (id = 1),
    place bigint not null,
    hash text not null
);
