-- Why a milestone moved or stopped, in its owner's words.
alter table milestone add column reason text;

-- What its owner said is no continuation of an earlier promise (分开): it begins a milestone of its own.
create table milestone_apart (
    team text not null,
    entry_id text not null,
    set_by text not null,
    set_at text not null,
    primary key (team, entry_id)
);

-- What changed since a reader last looked.
create index entry_version_seq on entry_version (team, seq);
