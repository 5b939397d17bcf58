-- What each team's questions to a language model took, by the team's day; cost in millionths of the currency of the configured prices.
create table model_spend (
    team text not null,
    day text not null,
    tokens_in bigint not null,
    tokens_out bigint not null,
    cost bigint not null,
    primary key (team, day)
);
