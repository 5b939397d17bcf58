-- A page is its lines; what it is a page of (a draft, a report) points at it.
create table page (
    id ${identity},
    made_at text not null
);

create table page_line (
    page_id bigint not null references page (id) on delete cascade,
    line integer not null,
    indent text not null,
    marker text not null,
    text text not null,
    ending text not null,
    primary key (page_id, line)
);

create table page_source (
    page_id bigint not null,
    line integer not null,
    place integer not null,
    entry_id text not null,
    version integer not null,
    primary key (page_id, line, place),
    foreign key (page_id, line) references page_line (page_id, line) on delete cascade,
    foreign key (entry_id, version) references entry_version (entry_id, version)
);

create table draft (
    team text not null,
    week text not null,
    number integer not null,
    key text not null unique,
    made_by text not null,
    made_at text not null,
    page_id bigint not null references page (id),
    primary key (team, week, number)
);

create table draft_left_out (
    team text not null,
    week text not null,
    number integer not null,
    place integer not null,
    entry_id text not null,
    version integer not null,
    reason text not null,
    primary key (team, week, number, place),
    foreign key (team, week, number) references draft (team, week, number),
    foreign key (entry_id, version) references entry_version (entry_id, version)
);

create table report (
    team text not null,
    week text not null,
    version integer not null,
    origin text not null,
    draft integer,
    made_by text not null,
    made_at text not null,
    encoding text not null,
    page_id bigint not null references page (id),
    primary key (team, week, version)
);
