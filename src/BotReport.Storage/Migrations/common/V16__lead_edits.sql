-- What leads did to the lines of a week's drafts. Done again to every draft; nothing is overwritten.
create table lead_edit (
    id text not null primary key,
    team text not null,
    week text not null,
    number integer not null,
    kind text not null,
    line text not null,
    text text not null,
    was text not null,
    reason text,
    section text not null,
    path text not null,
    beside text,
    after integer not null,
    undone text not null,
    made_by text not null,
    made_at text not null,
    unique (team, week, number)
);

-- The entry versions a lead's words were made from.
create table lead_edit_base (
    edit_id text not null references lead_edit (id),
    place integer not null,
    entry_id text not null,
    version integer not null,
    primary key (edit_id, place),
    foreign key (entry_id, version) references entry_version (entry_id, version)
);

-- Whose words a line holds, and what names it over all drafts; null: its entries tell.
alter table page_line add column hand text;
alter table page_line add column line_key text;

alter table draft_left_out add column note text;
alter table draft add column approved_by text;
alter table draft add column approved_at text;
