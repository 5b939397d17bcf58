-- What a model made of a draft, as JSON: which entries stand together and in which order, and what it took. Null where none was asked.
alter table draft add column writing text;

-- What a piece of work needs besides its kind: for rewording the section and the lead's wish.
alter table work add column details text;
