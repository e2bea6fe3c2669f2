--liquibase formatted sql

--changeset stylesense:040-missed-searches
--validCheckSum: any
-- The words of a search that found nothing; those of any other search nobody keeps. They come and go with the event, and with its person.
ALTER TABLE events ADD COLUMN missed_search text;

--changeset stylesense:040-missed-searches-index
-- In a transaction of its own, as it reads all events: nobody may read any while the column's is open. Some shops made both in one.
CREATE INDEX IF NOT EXISTS events_missed_search ON events (missed_search) WHERE missed_search IS NOT NULL;

--changeset stylesense:040-searches-without-results
-- What several people searched for in vain, counted by the refresh: once a person and day. Words of fewer people never stand here.
CREATE TABLE searches_without_results (
    day      date   NOT NULL,
    phrase   text   NOT NULL,
    searches bigint NOT NULL,
    PRIMARY KEY (day, phrase)
);
