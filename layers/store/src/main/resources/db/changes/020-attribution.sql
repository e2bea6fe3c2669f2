--liquibase formatted sql

--changeset stylesense:020-events-received
-- Finds what came since it was counted last.
CREATE INDEX events_received ON events (received_in);

--changeset stylesense:020-attributed-days
-- What came of the lists that a person was shown on a day, counted by the refresh: a row for each shelf, strategy and variant. A product counts
-- once a list, as shown, clicked, put into the cart and ordered, all on the day on which it was shown. It is what the figures below are
-- corrected by when a late event, a sign-in or an erasure changes a day that is over; it goes with the person's events.
-- person is u and the user's id, or v and the visitor's; experiment and variant are empty where there was none.
CREATE TABLE attributed_days (
    person       text          NOT NULL COLLATE "C",
    day          date          NOT NULL,
    shelf        text          NOT NULL,
    strategy     text          NOT NULL,
    experiment   text          NOT NULL,
    variant      text          NOT NULL,
    user_id      bigint,
    visitor_id   uuid,
    person_group smallint      NOT NULL,
    shown        bigint[]      NOT NULL,
    impressions  bigint        NOT NULL,
    clicks       bigint        NOT NULL,
    additions    bigint        NOT NULL,
    orders       bigint        NOT NULL,
    revenue      numeric(14,2) NOT NULL,
    PRIMARY KEY (person, day, shelf, strategy, experiment, variant)
);
CREATE INDEX attributed_days_day ON attributed_days (day);

--changeset stylesense:020-daily-figures
-- The same summed over persons, for the operator's report. Persons fall into 32 groups at random, the same for all their days: how much
-- figures differ between groups tells how sure they are, although one person's impressions have much in common.
CREATE TABLE daily_figures (
    day          date          NOT NULL,
    shelf        text          NOT NULL,
    strategy     text          NOT NULL,
    experiment   text          NOT NULL,
    variant      text          NOT NULL,
    person_group smallint      NOT NULL,
    impressions  bigint        NOT NULL,
    clicks       bigint        NOT NULL,
    additions    bigint        NOT NULL,
    orders       bigint        NOT NULL,
    revenue      numeric(14,2) NOT NULL,
    PRIMARY KEY (day, shelf, strategy, experiment, variant, person_group)
);
CREATE TABLE daily_product_impressions (
    day         date   NOT NULL,
    product_id  bigint NOT NULL,
    impressions bigint NOT NULL,
    PRIMARY KEY (day, product_id)
);

--changeset stylesense:020-attribution-progress
-- Every transaction before this one had ended when the refresh counted last: what it brought is counted.
CREATE TABLE attribution_progress (
    singleton        boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    next_transaction bigint  NOT NULL
);
INSERT INTO attribution_progress (next_transaction) VALUES (0);

--changeset stylesense:020-attribution-due splitStatements:false
-- Whose days have to be counted again though no event came: events were erased or became a shopper's, or an order came, changed or went.
CREATE TABLE attribution_due (
    user_id    bigint,
    visitor_id uuid,
    day        date NOT NULL
);
CREATE FUNCTION attribution_due_for_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO attribution_due (user_id, visitor_id, day)
    SELECT DISTINCT user_id, visitor_id, (at AT TIME ZONE 'UTC')::date FROM old_rows;
    RETURN NULL;
END
$$;
CREATE FUNCTION attribution_due_for_moved_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO attribution_due (user_id, visitor_id, day)
    SELECT user_id, visitor_id, (at AT TIME ZONE 'UTC')::date FROM old_rows
    UNION
    SELECT user_id, visitor_id, (at AT TIME ZONE 'UTC')::date FROM new_rows;
    RETURN NULL;
END
$$;
CREATE FUNCTION attribution_due_for_orders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO attribution_due (user_id, day)
    SELECT DISTINCT user_id, (ordered_at AT TIME ZONE 'UTC')::date FROM old_rows;
    RETURN NULL;
END
$$;
CREATE FUNCTION attribution_due_for_new_orders() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO attribution_due (user_id, day)
    SELECT DISTINCT user_id, (ordered_at AT TIME ZONE 'UTC')::date FROM new_rows;
    RETURN NULL;
END
$$;
CREATE TRIGGER attribution_due_delete AFTER DELETE ON events
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION attribution_due_for_events();
CREATE TRIGGER attribution_due_update AFTER UPDATE ON events
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION attribution_due_for_moved_events();
CREATE TRIGGER attribution_due_insert AFTER INSERT ON orders
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION attribution_due_for_new_orders();
CREATE TRIGGER attribution_due_update AFTER UPDATE ON orders
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION attribution_due_for_orders();
CREATE TRIGGER attribution_due_delete AFTER DELETE ON orders
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION attribution_due_for_orders();
