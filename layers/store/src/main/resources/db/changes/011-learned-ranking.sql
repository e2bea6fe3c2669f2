--liquibase formatted sql

--changeset stylesense:011-shopper-events
-- What shoppers did that tells what they may want next: for the refresh, which learns from all of it, and for a list, which goes by one
-- shopper's. A bookmark says what a like says, a review without stars what one of three does; cancelled orders count nowhere.
CREATE VIEW shopper_events (user_id, product_id, kind, stars, happened_at) AS
SELECT orders.user_id, item.product_id, 'order', 0, orders.ordered_at
FROM orders JOIN order_items item ON item.order_id = orders.id
WHERE orders.status <> 'cancelled'
UNION ALL
SELECT user_id, product_id, CASE kind WHEN 'bookmark' THEN 'like' ELSE kind END, coalesce(rating, 3), created_at
FROM interactions WHERE kind IN ('like', 'bookmark', 'review')
UNION ALL
SELECT user_id, product_id, 'cart', 0, added_at FROM cart_items;

--changeset stylesense:011-ranking-models
-- What is known of the learned ranking's models: of the one that serves, and of the last one that was refused since it ranked worse.
-- Weights by name, and when they were learned; metrics of the held-out shoppers; the log that it was learned from, in events and from when until when.
CREATE TABLE ranking_models (
    state       text PRIMARY KEY CHECK (state IN ('serving', 'refused')),
    trained_at  timestamptz NOT NULL,
    verdict     text        NOT NULL,
    weights     jsonb       NOT NULL,
    weighed_at  timestamptz NOT NULL,
    metrics     jsonb       NOT NULL,
    events      bigint      NOT NULL,
    first_event timestamptz,
    last_event  timestamptz
);

--changeset stylesense:011-item-similarities
-- One row a product that somebody did something with: those that it leads to, most similar first, at most a hundred; what popularity
-- alone says for it; and what having had it says for having it again, 0 where it is not bought again as a rule. All of one model, the
-- serving one. A hundred neighbours fit into a page's row, so that a row is read at once.
CREATE TABLE item_similarities (
    product_id   bigint           PRIMARY KEY REFERENCES products ON DELETE CASCADE,
    neighbours   bigint[]         NOT NULL,
    similarities real[]           NOT NULL,
    popularity   double precision NOT NULL,
    repeat       double precision NOT NULL,
    CHECK (cardinality(neighbours) = cardinality(similarities))
);

--changeset stylesense:011-cart-versions
-- What lies in the cart counts for the learned ranking, so that a change of it is one of the shopper's log.
CREATE TRIGGER shopper_version_insert AFTER INSERT ON cart_items
    REFERENCING NEW TABLE AS new_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_rows_added();
CREATE TRIGGER shopper_version_delete AFTER DELETE ON cart_items
    REFERENCING OLD TABLE AS old_rows FOR EACH STATEMENT EXECUTE FUNCTION shopper_rows_removed();
