-- Append-only: a change is a further version. The number orders versions as they were written, for the search index.
create table entry_version (
    seq ${identity},
    entry_id text not null,
    version integer not null,
    team text not null,
    week text not null,
    owner text,
    author text not null,
    section text not null,
    path text not null,
    text text not null,
    number integer not null,
    said_at text not null,
    deleted integer not null,
    unique (entry_id, version)
);

create index entry_version_week on entry_version (team, week);

-- Entries that came with an imported page: a new import of the week takes their place.
create table imported_entry (
    entry_id text not null primary key,
    team text not null,
    week text not null
);

create index imported_entry_week on imported_entry (team, week);

create table milestone (
    entry_id text not null,
    version integer not null,
    place integer not null,
    line integer not null,
    path text not null,
    event text not null,
    date_text text,
    date_from text,
    date_to text,
    status text not null,
    previous text,
    stage integer not null,
    source text not null,
    primary key (entry_id, version, place),
    foreign key (entry_id, version) references entry_version (entry_id, version)
);

-- value is the figure as written, every digit kept; base_value the same with its 亿 and 万 taken out.
create table metric (
    entry_id text not null,
    version integer not null,
    place integer not null,
    line integer not null,
    path text not null,
    name text not null,
    value text not null,
    unit text not null,
    base_value text not null,
    base_unit text not null,
    kind text not null,
    source text not null,
    primary key (entry_id, version, place),
    foreign key (entry_id, version) references entry_version (entry_id, version)
);

create table duty_answer (
    team text not null,
    week text not null,
    person text not null,
    section text not null,
    kind text not null,
    answered_at text not null,
    withdrawn integer not null,
    primary key (team, week, person, section)
);

create table question (
    id text not null primary key,
    team text not null,
    week text not null,
    person text not null,
    entry_id text,
    entry_version integer,
    rule text not null,
    text text not null,
    written text,
    proposed text,
    state text not null,
    answer text,
    asked_by text,
    asked_at text not null
);

create index question_week on question (team, week, asked_at);

create table note (
    id text not null primary key,
    team text not null,
    person text not null,
    text text not null,
    noted_at text not null,
    used_in text
);

create index note_waiting on note (team, person, noted_at) where used_in is null;
