--liquibase formatted sql

--changeset stylesense:006-price-band splitStatements:false
-- A price down to its first two digits: 24.99 lies in band 24, and 1,299 in 1200. A range of prices is whole bands but for its ends.
CREATE FUNCTION price_band(price numeric) RETURNS numeric LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT trunc(price, 2 - length(trunc(price)::text))
$$;

--changeset stylesense:006-facet-combinations
-- Every combination of attributes that a product ever had: far fewer than there are products, once there are many.
CREATE TABLE facet_combinations (
    id              integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    gender          text NOT NULL,
    master_category text NOT NULL,
    sub_category    text NOT NULL,
    article_type    text NOT NULL,
    base_colour     text NOT NULL,
    season          text NOT NULL,
    usage           text NOT NULL,
    brand           text NOT NULL,
    document        tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('pg_catalog.english', search_text(
        brand || ' | ' || article_type || ' | ' || base_colour || ' | ' || sub_category || ' | ' || gender
        || ' | ' || master_category || ' | ' || usage || ' | ' || season))) STORED,
    UNIQUE (brand, article_type, base_colour, sub_category, gender, master_category, usage, season)
);
CREATE INDEX facet_combinations_document ON facet_combinations USING gin (document) WITH (fastupdate = off);

--changeset stylesense:006-facet-values
-- What a half-typed word may be completed to, besides products.
CREATE TABLE facet_values (
    field    text NOT NULL,
    value    text NOT NULL,
    document tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('pg_catalog.english', search_text(value))) STORED,
    PRIMARY KEY (field, value)
);

--changeset stylesense:006-learn-values splitStatements:false
CREATE FUNCTION learn_facet_values() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO facet_values (field, value)
    SELECT DISTINCT named.field, named.value
    FROM learned,
         LATERAL (VALUES ('brand', brand), ('article_type', article_type), ('sub_category', sub_category)) AS named (field, value)
    ORDER BY 1, 2
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

--changeset stylesense:006-learn-values-trigger
CREATE TRIGGER combinations_learned AFTER INSERT ON facet_combinations
    REFERENCING NEW TABLE AS learned FOR EACH STATEMENT EXECUTE FUNCTION learn_facet_values();

--changeset stylesense:006-facet-totals
-- How many products share a combination and a band of prices: totals that only change all at once, with the edition, and a log of
-- what changed since. Functions keep an edition's totals in memory and read the log alone, in the statement that tells the edition.
-- Writers only ever add to the log, so that two checkouts that sell out products of one combination never wait for each other.
CREATE TABLE facet_totals (
    combination integer NOT NULL REFERENCES facet_combinations,
    price_band  numeric NOT NULL,
    products    integer NOT NULL,
    in_stock    integer NOT NULL,
    PRIMARY KEY (combination, price_band)
);
CREATE TABLE facet_changes (
    combination integer NOT NULL REFERENCES facet_combinations,
    price_band  numeric NOT NULL,
    products    integer NOT NULL,
    in_stock    integer NOT NULL
);
CREATE TABLE facet_edition (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    edition   uuid    NOT NULL
);
INSERT INTO facet_edition (edition) VALUES (gen_random_uuid());

--changeset stylesense:006-learn-products splitStatements:false
CREATE OR REPLACE FUNCTION learn_added_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- In one order everywhere, here and below, so that two that add products at once cannot block each other for good.
    INSERT INTO facet_combinations (brand, article_type, base_colour, sub_category, gender, master_category, usage, season)
    SELECT DISTINCT brand, article_type, base_colour, sub_category, gender, master_category, usage, season
    FROM added
    EXCEPT SELECT brand, article_type, base_colour, sub_category, gender, master_category, usage, season FROM facet_combinations
    ORDER BY 1, 2, 3, 4, 5, 6, 7, 8
    ON CONFLICT DO NOTHING;

    INSERT INTO facet_changes (combination, price_band, products, in_stock)
    SELECT known.id, price_band(added.price), count(*), count(*) FILTER (WHERE added.stock_count > 0)
    FROM added JOIN facet_combinations known
        USING (brand, article_type, base_colour, sub_category, gender, master_category, usage, season)
    GROUP BY 1, 2;

    INSERT INTO search_words AS known (word, lexeme, seen)
    SELECT word, search_lexeme(word), sum(products)
    FROM (SELECT concat_ws(' ', name, brand, article_type, base_colour, sub_category, gender, master_category, usage, season)
                     AS phrase, count(*) AS products
          FROM added GROUP BY 1) AS phrases,
         string_to_table(search_text(phrase), ' ') AS word
    WHERE search_lexeme(word) IS NOT NULL
    GROUP BY word ORDER BY word
    ON CONFLICT (word) DO UPDATE SET seen = known.seen + excluded.seen;
    RETURN NULL;
END
$$;

--changeset stylesense:006-forget-products splitStatements:false
CREATE OR REPLACE FUNCTION untally_removed_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO facet_changes (combination, price_band, products, in_stock)
    SELECT known.id, price_band(removed.price), -count(*), -count(*) FILTER (WHERE removed.stock_count > 0)
    FROM removed JOIN facet_combinations known
        USING (brand, article_type, base_colour, sub_category, gender, master_category, usage, season)
    GROUP BY 1, 2;
    RETURN NULL;
END
$$;

--changeset stylesense:006-empty-tallies splitStatements:false
CREATE OR REPLACE FUNCTION empty_facet_tallies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- No TRUNCATE here: it would wait for readers of these tables, who may be waiting for the products.
    DELETE FROM facet_changes;
    DELETE FROM facet_totals;
    UPDATE facet_edition SET edition = gen_random_uuid();
    RETURN NULL;
END
$$;

--changeset stylesense:006-fold-tallies splitStatements:false
-- Sums the log up once it is long enough to be felt by those who read it. One at a time does so, and nobody waits: the sums are the
-- same whether this transaction or a later one adds them up.
CREATE OR REPLACE FUNCTION fold_facet_tallies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT count(*) FROM facet_changes) < 200 THEN
        RETURN NULL;
    END IF;
    BEGIN
        PERFORM FROM facet_edition FOR UPDATE NOWAIT;
    EXCEPTION WHEN lock_not_available OR serialization_failure THEN
        RETURN NULL;
    END;
    UPDATE facet_edition SET edition = gen_random_uuid();
    WITH changes AS (DELETE FROM facet_changes RETURNING *)
    INSERT INTO facet_totals AS known (combination, price_band, products, in_stock)
    SELECT combination, price_band, sum(products), sum(in_stock) FROM changes GROUP BY 1, 2
    ON CONFLICT (combination, price_band)
        DO UPDATE SET products = known.products + excluded.products, in_stock = known.in_stock + excluded.in_stock;
    DELETE FROM facet_totals WHERE products = 0 AND in_stock = 0;
    RETURN NULL;
END
$$;

--changeset stylesense:006-retally splitStatements:false
CREATE OR REPLACE FUNCTION retally_product() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (OLD.gender, OLD.master_category, OLD.sub_category, OLD.article_type, OLD.base_colour, OLD.season, OLD.usage, OLD.brand)
        IS DISTINCT FROM
       (NEW.gender, NEW.master_category, NEW.sub_category, NEW.article_type, NEW.base_colour, NEW.season, NEW.usage, NEW.brand)
    THEN
        INSERT INTO facet_combinations (brand, article_type, base_colour, sub_category, gender, master_category, usage, season)
        SELECT NEW.brand, NEW.article_type, NEW.base_colour, NEW.sub_category, NEW.gender, NEW.master_category, NEW.usage, NEW.season
        WHERE NOT EXISTS (SELECT FROM facet_combinations
            WHERE (brand, article_type, base_colour, sub_category, gender, master_category, usage, season) = (NEW.brand,
                NEW.article_type, NEW.base_colour, NEW.sub_category, NEW.gender, NEW.master_category, NEW.usage, NEW.season))
        ON CONFLICT DO NOTHING;
    END IF;
    INSERT INTO facet_changes (combination, price_band, products, in_stock)
    SELECT id, price_band(OLD.price), -1, -(OLD.stock_count > 0)::integer FROM facet_combinations
    WHERE (brand, article_type, base_colour, sub_category, gender, master_category, usage, season) = (OLD.brand, OLD.article_type,
        OLD.base_colour, OLD.sub_category, OLD.gender, OLD.master_category, OLD.usage, OLD.season)
    UNION ALL
    SELECT id, price_band(NEW.price), 1, (NEW.stock_count > 0)::integer FROM facet_combinations
    WHERE (brand, article_type, base_colour, sub_category, gender, master_category, usage, season) = (NEW.brand, NEW.article_type,
        NEW.base_colour, NEW.sub_category, NEW.gender, NEW.master_category, NEW.usage, NEW.season);
    IF NEW.document IS DISTINCT FROM OLD.document THEN
        INSERT INTO search_words (word, lexeme, seen)
        SELECT DISTINCT word, search_lexeme(word), 1
        FROM string_to_table(search_text(concat_ws(' ', NEW.name, NEW.brand, NEW.article_type, NEW.base_colour, NEW.sub_category,
                                                   NEW.gender, NEW.master_category, NEW.usage, NEW.season)), ' ') AS word
        WHERE search_lexeme(word) IS NOT NULL
        ORDER BY word
        ON CONFLICT (word) DO NOTHING;
    END IF;
    RETURN NULL;
END
$$;

--changeset stylesense:006-retally-trigger
-- An order that leaves something in stock does not even call the function.
DROP TRIGGER product_changed ON products;
CREATE TRIGGER product_changed AFTER UPDATE ON products FOR EACH ROW
    WHEN ((OLD.stock_count > 0) <> (NEW.stock_count > 0) OR OLD.document IS DISTINCT FROM NEW.document
          OR price_band(OLD.price) <> price_band(NEW.price)
          OR (OLD.gender, OLD.master_category, OLD.sub_category, OLD.article_type, OLD.base_colour, OLD.season, OLD.usage, OLD.brand)
             IS DISTINCT FROM
             (NEW.gender, NEW.master_category, NEW.sub_category, NEW.article_type, NEW.base_colour, NEW.season, NEW.usage, NEW.brand))
    EXECUTE FUNCTION retally_product();

--changeset stylesense:006-carry-over
-- What the shop has already. Sales under way are waited for, as their triggers may have run before the ones above were there; what
-- these have logged since is in the products that are counted here.
LOCK TABLE products IN SHARE ROW EXCLUSIVE MODE;
DELETE FROM facet_changes;
INSERT INTO facet_combinations (brand, article_type, base_colour, sub_category, gender, master_category, usage, season)
SELECT DISTINCT brand, article_type, base_colour, sub_category, gender, master_category, usage, season
FROM products ORDER BY 1, 2, 3, 4, 5, 6, 7, 8
ON CONFLICT DO NOTHING;
INSERT INTO facet_totals (combination, price_band, products, in_stock)
SELECT known.id, price_band(price), count(*), count(*) FILTER (WHERE stock_count > 0)
FROM products JOIN facet_combinations known
    USING (brand, article_type, base_colour, sub_category, gender, master_category, usage, season)
GROUP BY 1, 2;
UPDATE facet_edition SET edition = gen_random_uuid();

--changeset stylesense:006-former-tallies
-- The version before, which serves until the last function is replaced and again after a step back, reads them by this name.
DROP TABLE facet_tallies;
CREATE VIEW facet_tallies AS
SELECT gender, master_category, sub_category, article_type, base_colour, season, usage, brand, tallied.products, tallied.in_stock,
    document
FROM (SELECT combination, products, in_stock FROM facet_totals
      UNION ALL
      SELECT combination, products, in_stock FROM facet_changes) AS tallied
JOIN facet_combinations ON id = tallied.combination;
