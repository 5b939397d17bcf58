-- A team's template is a page.
create table team (
    name text not null primary key,
    since text not null,
    zone text not null,
    scheme text not null,
    calendar text not null,
    opens_on text not null,
    opens text not null,
    prompt text not null,
    reminder text not null,
    due text not null,
    closes text not null,
    lateness text not null,
    page_id bigint not null references page (id)
);

-- The team's own days over its calendar.
create table team_day (
    team text not null references team (name),
    day text not null,
    worked integer not null,
    primary key (team, day)
);

create table person (
    team text not null references team (name),
    id text not null,
    place integer not null,
    name text not null,
    roles integer not null,
    primary key (team, id)
);

create table person_identity (
    team text not null,
    person text not null,
    place integer not null,
    channel text not null,
    identity text not null,
    primary key (team, person, place),
    foreign key (team, person) references person (team, id) on delete cascade
);

create table section (
    team text not null references team (name),
    name text not null,
    place integer not null,
    lead_only integer not null,
    primary key (team, name)
);

create table section_owner (
    team text not null,
    section text not null,
    person text not null,
    place integer not null,
    topics text not null,
    primary key (team, section, person),
    foreign key (team, section) references section (team, name) on delete cascade
);

create table section_deputy (
    team text not null,
    section text not null,
    person text not null,
    place integer not null,
    primary key (team, section, person),
    foreign key (team, section) references section (team, name) on delete cascade
);

create table topic (
    team text not null references team (name),
    place integer not null,
    name text not null,
    aliases text not null,
    section text,
    primary key (team, place)
);

-- Leaves and stand-ins outlive a change of the team: people named here may be gone from it.
create table leave (
    team text not null references team (name),
    person text not null,
    first_day text not null,
    last_day text not null,
    stand_in text,
    primary key (team, person, first_day, last_day)
);

create table lead_stand_in (
    team text not null references team (name),
    lead_person text not null,
    stand_in text not null,
    first_day text not null,
    last_day text not null,
    primary key (team, lead_person, first_day, last_day)
);
