--liquibase formatted sql

--changeset stylesense:009-events
-- What shoppers and visitors were shown, looked at, clicked, added and searched for. Divided by the day of at, in UTC, so that a day that
-- is over ninety days old goes as a whole; the refresh makes a day's part ahead. What comes for a day without one is kept in
-- events_of_other_days, until the refresh makes that day. No foreign keys: each would be locked whenever a day comes or goes.
-- received_in is the transaction that brought the event, from which on a computation over all events can go on.
CREATE TABLE events (
    id          uuid        NOT NULL,
    user_id     bigint,
    visitor_id  uuid,
    kind        text        NOT NULL CHECK (kind IN ('impression', 'view', 'click', 'cart_add', 'search')),
    product_id  bigint,
    at          timestamptz NOT NULL,
    request_id  text,
    shelf       text,
    strategy    text,
    position    integer,
    received_in bigint      NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    CHECK (num_nonnulls(user_id, visitor_id) = 1),
    CHECK (product_id IS NOT NULL OR kind = 'search')
) PARTITION BY RANGE (at);
CREATE TABLE events_of_other_days PARTITION OF events DEFAULT;
CREATE INDEX events_user ON events (user_id, kind, at DESC) WHERE user_id IS NOT NULL;
CREATE INDEX events_visitor ON events (visitor_id, kind, at DESC) WHERE visitor_id IS NOT NULL;

--changeset stylesense:009-event-ids
-- Which events were counted: an id sent again counts no second time, even with another day in it, which no key of the events could see.
-- Five generations of 31 days: three full ones behind that of now outlast every event, and the next is emptied before its turn comes.
CREATE TABLE event_ids (
    id         uuid     NOT NULL,
    generation smallint NOT NULL,
    PRIMARY KEY (id, generation)
) PARTITION BY LIST (generation);
CREATE TABLE event_ids_0 PARTITION OF event_ids FOR VALUES IN (0);
CREATE TABLE event_ids_1 PARTITION OF event_ids FOR VALUES IN (1);
CREATE TABLE event_ids_2 PARTITION OF event_ids FOR VALUES IN (2);
CREATE TABLE event_ids_3 PARTITION OF event_ids FOR VALUES IN (3);
CREATE TABLE event_ids_4 PARTITION OF event_ids FOR VALUES IN (4);

--changeset stylesense:009-event-generation splitStatements:false
-- In which generation an id is that comes at this moment.
CREATE FUNCTION event_generation(moment timestamptz) RETURNS smallint LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT (floor(extract(epoch FROM moment) / 86400 / 31)::bigint % 5)::smallint
$$;

--changeset stylesense:009-forget-users splitStatements:false
-- A user who is gone leaves no events, as a foreign key that cascades would see to.
CREATE FUNCTION forget_events_of_users() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM events WHERE user_id = ANY (ARRAY(SELECT id FROM old_rows));
    RETURN NULL;
END
$$;
CREATE FUNCTION forget_events_of_all_users() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM events WHERE user_id IS NOT NULL;
    RETURN NULL;
END
$$;
CREATE TRIGGER events_of_users_delete AFTER DELETE ON users
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION forget_events_of_users();
CREATE TRIGGER events_of_users_truncate AFTER TRUNCATE ON users
    FOR EACH STATEMENT EXECUTE FUNCTION forget_events_of_all_users();
