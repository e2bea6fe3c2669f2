--liquibase formatted sql

--changeset stylesense:008-shopper-versions splitStatements:false
-- The change token of a shopper's lists under the name that the rest of the shop has for it: a version. The release before goes on
-- reading it by its old name until its functions are replaced.
ALTER TABLE shopper_editions RENAME TO shopper_versions;
ALTER TABLE shopper_versions RENAME COLUMN edition TO version;
CREATE VIEW shopper_editions AS SELECT user_id, version AS edition FROM shopper_versions;

CREATE FUNCTION bump_shopper_versions(shoppers bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    -- In one order everywhere, so that two that change several shoppers' orders cannot block each other for good. Once a transaction:
    -- its other statements find the number there already.
    INSERT INTO shopper_versions AS known (user_id, version)
    SELECT id, pg_current_xact_id()::text::bigint FROM users WHERE id = ANY (shoppers) ORDER BY id
    ON CONFLICT (user_id) DO UPDATE SET version = excluded.version WHERE known.version <> excluded.version;
END
$$;

-- After a change of orders or interactions. An update may move a row from one shopper to another: both have changed.
CREATE FUNCTION shopper_rows_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM bump_shopper_versions(ARRAY(SELECT DISTINCT user_id FROM new_rows));
    RETURN NULL;
END
$$;
CREATE FUNCTION shopper_rows_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM bump_shopper_versions(ARRAY(SELECT DISTINCT user_id FROM old_rows));
    RETURN NULL;
END
$$;
CREATE FUNCTION shopper_rows_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM bump_shopper_versions(ARRAY(SELECT user_id FROM old_rows UNION SELECT user_id FROM new_rows));
    RETURN NULL;
END
$$;

-- After a change of order items. By arrays, which are looked up by index whatever the statement before this one changed: a plan for a
-- join is kept by the session, and one that was made for a bulk load would read all orders for a single item.
CREATE FUNCTION shopper_items_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM bump_shopper_versions(
        ARRAY(SELECT DISTINCT user_id FROM orders WHERE id = ANY (ARRAY(SELECT DISTINCT order_id FROM new_rows))));
    RETURN NULL;
END
$$;
CREATE FUNCTION shopper_items_removed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM bump_shopper_versions(
        ARRAY(SELECT DISTINCT user_id FROM orders WHERE id = ANY (ARRAY(SELECT DISTINCT order_id FROM old_rows))));
    RETURN NULL;
END
$$;
CREATE FUNCTION shopper_items_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM bump_shopper_versions(ARRAY(
        SELECT DISTINCT user_id FROM orders
        WHERE id = ANY (ARRAY(SELECT order_id FROM old_rows UNION SELECT order_id FROM new_rows))));
    RETURN NULL;
END
$$;

-- After a table was emptied, of which no row tells whose it was.
CREATE FUNCTION every_shopper_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM bump_shopper_versions(ARRAY(SELECT id FROM users));
    RETURN NULL;
END
$$;

--changeset stylesense:008-shopper-version-triggers
-- One for each way in which a table changes; an order is new to the lists once it has items.
DROP TRIGGER orders_left ON orders;
DROP TRIGGER orders_moved ON orders;
DROP TRIGGER orders_removed ON orders;
DROP TRIGGER items_placed ON order_items;
DROP TRIGGER items_left ON order_items;
DROP TRIGGER items_moved ON order_items;
DROP TRIGGER items_removed ON order_items;
DROP TRIGGER items_emptied ON order_items;
DROP TRIGGER interactions_added ON interactions;
DROP TRIGGER interactions_left ON interactions;
DROP TRIGGER interactions_moved ON interactions;
DROP TRIGGER interactions_removed ON interactions;
DROP TRIGGER interactions_emptied ON interactions;
DROP FUNCTION shopper_changed();
DROP FUNCTION shopper_items_changed();
DROP FUNCTION all_shoppers_changed();
DROP FUNCTION move_shopper_editions(bigint[]);

CREATE TRIGGER shopper_version_update AFTER UPDATE ON orders
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_rows_updated();
CREATE TRIGGER shopper_version_delete AFTER DELETE ON orders
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_rows_removed();
CREATE TRIGGER shopper_version_insert AFTER INSERT ON order_items
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_items_added();
CREATE TRIGGER shopper_version_update AFTER UPDATE ON order_items
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_items_updated();
CREATE TRIGGER shopper_version_delete AFTER DELETE ON order_items
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_items_removed();
CREATE TRIGGER shopper_version_truncate AFTER TRUNCATE ON order_items
    FOR EACH STATEMENT EXECUTE FUNCTION every_shopper_changed();
CREATE TRIGGER shopper_version_insert AFTER INSERT ON interactions
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_rows_added();
CREATE TRIGGER shopper_version_update AFTER UPDATE ON interactions
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_rows_updated();
CREATE TRIGGER shopper_version_delete AFTER DELETE ON interactions
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_rows_removed();
CREATE TRIGGER shopper_version_truncate AFTER TRUNCATE ON interactions
    FOR EACH STATEMENT EXECUTE FUNCTION every_shopper_changed();

--changeset stylesense:008-refresh-version splitStatements:false
-- Likewise the version of what a refresh stored; the old name follows it.
DROP TRIGGER refresh_recorded ON refreshes;
DROP FUNCTION move_refresh_edition();
ALTER TABLE refreshes RENAME COLUMN edition TO version;
ALTER TABLE refreshes ADD COLUMN edition bigint GENERATED ALWAYS AS (version) STORED;
CREATE FUNCTION bump_refresh_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.version = pg_current_xact_id()::text::bigint;
    RETURN NEW;
END
$$;
CREATE TRIGGER refresh_version_update BEFORE UPDATE ON refreshes FOR EACH ROW EXECUTE FUNCTION bump_refresh_version();
