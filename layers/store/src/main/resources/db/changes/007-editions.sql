--liquibase formatted sql

--changeset stylesense:007-shopper-editions
-- Which transaction last changed a shopper's orders or interactions. Functions keep the lists that they made of these, and ask for
-- nothing but this number while it stays the same. No number comes twice, so that equal ones mean that nothing changed in between.
CREATE TABLE shopper_editions (
    user_id bigint PRIMARY KEY REFERENCES users ON DELETE CASCADE,
    edition bigint NOT NULL
);

--changeset stylesense:007-move-shopper-editions splitStatements:false
CREATE FUNCTION move_shopper_editions(shoppers bigint[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    -- In one order everywhere, so that two that change several shoppers' orders cannot block each other for good. Once a transaction:
    -- its other statements find the number there already.
    INSERT INTO shopper_editions AS known (user_id, edition)
    SELECT id, pg_current_xact_id()::text::bigint FROM users WHERE id = ANY (shoppers) ORDER BY id
    ON CONFLICT (user_id) DO UPDATE SET edition = excluded.edition WHERE known.edition <> excluded.edition;
END
$$;

--changeset stylesense:007-shopper-changed splitStatements:false
-- After a change of orders or interactions.
CREATE FUNCTION shopper_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM move_shopper_editions(ARRAY(SELECT DISTINCT user_id FROM changed));
    RETURN NULL;
END
$$;

--changeset stylesense:007-shopper-items-changed splitStatements:false
-- After a change of order items. By arrays, which are looked up by index whatever the statement before this one changed: a plan for a
-- join is kept by the session, and one that was made for a bulk load would read all orders for a single item.
CREATE FUNCTION shopper_items_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM move_shopper_editions(
        ARRAY(SELECT DISTINCT user_id FROM orders WHERE id = ANY (ARRAY(SELECT DISTINCT order_id FROM changed))));
    RETURN NULL;
END
$$;

--changeset stylesense:007-all-shoppers-changed splitStatements:false
-- After a table was emptied, of which no row tells whose it was.
CREATE FUNCTION all_shoppers_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM move_shopper_editions(ARRAY(SELECT id FROM users));
    RETURN NULL;
END
$$;

--changeset stylesense:007-edition-triggers
-- An update may move a row from one shopper to another: both have changed. An order is new to the lists once it has items.
CREATE TRIGGER orders_left AFTER UPDATE ON orders
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shopper_changed();
CREATE TRIGGER orders_moved AFTER UPDATE ON orders
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shopper_changed();
CREATE TRIGGER orders_removed AFTER DELETE ON orders
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shopper_changed();
CREATE TRIGGER items_placed AFTER INSERT ON order_items
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shopper_items_changed();
CREATE TRIGGER items_left AFTER UPDATE ON order_items
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shopper_items_changed();
CREATE TRIGGER items_moved AFTER UPDATE ON order_items
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shopper_items_changed();
CREATE TRIGGER items_removed AFTER DELETE ON order_items
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shopper_items_changed();
CREATE TRIGGER interactions_added AFTER INSERT ON interactions
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shopper_changed();
CREATE TRIGGER interactions_left AFTER UPDATE ON interactions
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shopper_changed();
CREATE TRIGGER interactions_moved AFTER UPDATE ON interactions
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shopper_changed();
CREATE TRIGGER interactions_removed AFTER DELETE ON interactions
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION shopper_changed();

CREATE TRIGGER items_emptied AFTER TRUNCATE ON order_items
    FOR EACH STATEMENT EXECUTE FUNCTION all_shoppers_changed();
CREATE TRIGGER interactions_emptied AFTER TRUNCATE ON interactions
    FOR EACH STATEMENT EXECUTE FUNCTION all_shoppers_changed();

--changeset stylesense:007-refresh-edition splitStatements:false
-- Likewise for what a refresh stored: the moment alone would not do, since a shop's clock may be pinned.
ALTER TABLE refreshes ADD COLUMN edition bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint;
CREATE FUNCTION move_refresh_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.edition = pg_current_xact_id()::text::bigint;
    RETURN NEW;
END
$$;
CREATE TRIGGER refresh_recorded BEFORE UPDATE ON refreshes
    FOR EACH ROW EXECUTE FUNCTION move_refresh_edition();
