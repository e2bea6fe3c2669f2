--liquibase formatted sql

--changeset stylesense:005-seedings
-- Which file filled a table, written in the transaction that filled it: a seeding that was killed goes on where it stopped, and
-- one that has been done is not done again.
CREATE TABLE seedings (
    table_name text        PRIMARY KEY,
    digest     text        NOT NULL,
    rows       bigint      NOT NULL,
    seeded_at  timestamptz NOT NULL
);
