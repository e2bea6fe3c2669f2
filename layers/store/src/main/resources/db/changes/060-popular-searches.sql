--liquibase formatted sql

--changeset stylesense:060-found-searches
-- The words of a search that found something. They come and go with the event, and with its person, as those of one that found nothing do.
ALTER TABLE events ADD COLUMN found_search text;

--changeset stylesense:060-found-searches-index
-- In a transaction of its own, as it reads all events: nobody may read any while the column's is open.
CREATE INDEX events_found_search ON events (at) WHERE found_search IS NOT NULL;

--changeset stylesense:060-popular-searches
-- What several people searched for of late and found, counted by the refresh. Words of fewer people never stand here, nor such as the
-- catalogue does not know: everybody is shown these.
CREATE TABLE popular_searches (
    phrase text   PRIMARY KEY,
    people bigint NOT NULL
);
