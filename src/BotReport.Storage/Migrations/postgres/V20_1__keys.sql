-- The keys that tokens are sealed with, so that what one instance hands out another takes. SQLite's one process keeps them in a folder.
create table key_ring (
    name text not null primary key,
    xml text not null
);
