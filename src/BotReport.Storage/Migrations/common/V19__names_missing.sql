-- Whether a team's report names who sent nothing.
alter table team add column names_missing integer not null default 0;
