-- What an owner wishes to change in a published week, and what became of it. Of wishes made before only the words are known.
alter table suggestion add column kind text not null default 'Words';
alter table suggestion add column entries text not null default '[]';
alter table suggestion add column state text not null default 'Open';

-- The version of the report that this one corrects.
alter table report add column corrects integer;
