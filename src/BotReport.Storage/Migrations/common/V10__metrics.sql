-- The days a figure is about, both included; null where its owner said nothing of it.
alter table metric add column period_from text;
alter table metric add column period_to text;

-- What a team means by its figures (口径).
create table metric_definition (
    team text not null references team (name),
    name text not null,
    place integer not null,
    aliases text not null,
    definition text not null,
    unit text,
    kind text,
    direction text,
    owner text,
    primary key (team, name)
);
