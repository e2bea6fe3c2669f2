--liquibase formatted sql

--changeset stylesense:004-search-text splitStatements:false
-- A text as search reads it: words in lower case with a space between, no accents, possessives or punctuation; T-shirt is one word.
CREATE FUNCTION search_text(phrase text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT trim(regexp_replace(
        regexp_replace(
            regexp_replace(
                lower(regexp_replace(normalize(phrase, NFKD), '[\u0300-\u036f]', '', 'g')),
                '[''\u2019]s?\M', '', 'g'),
            '\mt[ -]?shirt', 'tshirt', 'g'),
        '[^a-z0-9\u00c0-\u1fff\u2070-\u2fff\u3040-\U0010ffff]+', ' ', 'g'))
$$;

--changeset stylesense:004-search-document
-- What a thing is and its colour weigh most, so that "red" finds red things before those of the brand Red Tape; then its name; then
-- brand, whom and what it is for. B is the name's alone: any other label says that an attribute holds the word.
ALTER TABLE products ADD COLUMN document tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector('pg_catalog.english', search_text(name)), 'B')
    || setweight(to_tsvector('pg_catalog.english', search_text(brand)), 'C')
    || setweight(to_tsvector('pg_catalog.english', search_text(article_type)), 'A')
    || setweight(to_tsvector('pg_catalog.english', search_text(base_colour)), 'A')
    || setweight(to_tsvector('pg_catalog.english', search_text(sub_category)), 'C')
    || setweight(to_tsvector('pg_catalog.english', search_text(gender)), 'C')
    || setweight(to_tsvector('pg_catalog.english', search_text(master_category)), 'D')
    || setweight(to_tsvector('pg_catalog.english', search_text(usage)), 'D')
    || setweight(to_tsvector('pg_catalog.english', search_text(season)), 'D')
) STORED;
CREATE INDEX products_document ON products USING gin (document) WITH (fastupdate = off);

--changeset stylesense:004-search-beyond
-- What only the name says. Products that an attribute already matches are counted by combination; this finds the others.
ALTER TABLE products ADD COLUMN beyond tsvector NOT NULL GENERATED ALWAYS AS (
    ts_delete(
        strip(to_tsvector('pg_catalog.english', search_text(name))),
        tsvector_to_array(to_tsvector('pg_catalog.english', search_text(brand || ' | ' || article_type || ' | ' || base_colour
            || ' | ' || sub_category || ' | ' || gender || ' | ' || master_category || ' | ' || usage || ' | ' || season))))
) STORED;
CREATE INDEX products_beyond ON products USING gin (beyond) WITH (fastupdate = off);

--changeset stylesense:004-search-order
CREATE INDEX products_price ON products (price, id);
CREATE INDEX products_rating ON products (avg_rating DESC NULLS LAST, id);
CREATE INDEX products_newest ON products (year, id);
CREATE INDEX products_brand ON products (brand);
CREATE INDEX products_article_type ON products (article_type, base_colour);
CREATE INDEX products_base_colour ON products (base_colour);
CREATE INDEX products_sub_category ON products (sub_category);

--changeset stylesense:004-search-one-letter-less splitStatements:false
-- A word and all that is left of it without one letter. Two words that share such a rest differ by one slip of the fingers: a letter
-- too many, one missing, one wrong, or two swapped, which trigrams of short words miss (W. Garbe's symmetric delete).
CREATE FUNCTION one_letter_less(word text) RETURNS text[] LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT array_agg(DISTINCT overlay(word PLACING '' FROM letter FOR 1)) || word
    FROM generate_series(1, length(word)) AS letter
$$;

--changeset stylesense:004-search-words
-- Every word that a product's document was ever made of: a few thousand, however many products there are, so that a prefix or a
-- slip is looked up here and the products themselves by exact words alone.
CREATE TABLE search_words (
    word   text   PRIMARY KEY,
    lexeme text   NOT NULL,
    seen   bigint NOT NULL
);
CREATE INDEX search_words_prefix ON search_words (word text_pattern_ops);
CREATE INDEX search_words_lexeme ON search_words (lexeme);
CREATE INDEX search_words_slips ON search_words USING gin (one_letter_less(word));
CREATE INDEX search_words_trigrams ON search_words USING gin (word gin_trgm_ops);

--changeset stylesense:004-search-lexeme splitStatements:false
-- What a word is in a document: its stem; null for a word that says nothing, such as "for".
CREATE FUNCTION search_lexeme(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT (tsvector_to_array(to_tsvector('pg_catalog.english', word)))[1]
$$;

--changeset stylesense:004-search-synonyms
-- What shoppers say for what the catalogue says, both as lexemes.
CREATE TABLE search_synonyms (
    said  text NOT NULL,
    meant text NOT NULL,
    PRIMARY KEY (said, meant)
);
INSERT INTO search_words (word, lexeme, seen)
SELECT DISTINCT ON (said) said, search_lexeme(said), 0 FROM (VALUES
    ('tee'), ('sneakers'), ('trainers'), ('pants'), ('jumper'), ('pullover'), ('hoodie'), ('woman'), ('lady'), ('ladies'),
    ('female'), ('man'), ('gents'), ('gentlemen'), ('male'), ('kids'), ('children'), ('boy'), ('girl'), ('gray'), ('flipflops'),
    ('slippers'), ('thongs'), ('pumps'), ('stilettos'), ('frock'), ('gown'), ('denims'), ('handbag'), ('purse'), ('coat'),
    ('tights'), ('autumn'), ('vest'), ('multicoloured'), ('colourful')) AS common (said);
INSERT INTO search_synonyms (said, meant)
SELECT DISTINCT search_lexeme(said), search_lexeme(meant) FROM (VALUES
    ('tee', 'tshirts'), ('sneakers', 'shoes'), ('trainers', 'shoes'), ('pants', 'trousers'), ('pants', 'track'),
    ('jumper', 'sweaters'), ('jumper', 'sweatshirts'), ('pullover', 'sweaters'), ('pullover', 'sweatshirts'),
    ('hoodie', 'sweatshirts'), ('woman', 'women'), ('lady', 'women'), ('ladies', 'women'), ('female', 'women'),
    ('female', 'girls'), ('man', 'men'), ('gents', 'men'), ('gentlemen', 'men'), ('male', 'men'), ('male', 'boys'),
    ('kids', 'boys'), ('kids', 'girls'), ('children', 'boys'), ('children', 'girls'), ('gray', 'grey'), ('flipflops', 'flip'),
    ('slippers', 'flip'), ('thongs', 'flip'), ('pumps', 'heels'), ('stilettos', 'heels'), ('frock', 'dresses'),
    ('gown', 'dresses'), ('denims', 'jeans'), ('handbag', 'handbags'), ('handbag', 'bags'), ('purse', 'handbags'),
    ('coat', 'jackets'), ('tights', 'leggings'), ('autumn', 'fall'), ('vest', 'vests'), ('multicoloured', 'multi'),
    ('colourful', 'multi')) AS common (said, meant)
WHERE search_lexeme(said) <> search_lexeme(meant);

--changeset stylesense:004-facet-tallies
-- How many products share each combination of attributes, so that a page's facets cost what the combinations do, not the products.
-- A log of signed tallies: what counts is the sum. Writers only ever add rows, so that two checkouts that sell out products of one
-- combination never wait for each other.
CREATE TABLE facet_tallies (
    gender          text    NOT NULL,
    master_category text    NOT NULL,
    sub_category    text    NOT NULL,
    article_type    text    NOT NULL,
    base_colour     text    NOT NULL,
    season          text    NOT NULL,
    usage           text    NOT NULL,
    brand           text    NOT NULL,
    products        integer NOT NULL,
    in_stock        integer NOT NULL,
    document        tsvector NOT NULL GENERATED ALWAYS AS (to_tsvector('pg_catalog.english', search_text(
        brand || ' | ' || article_type || ' | ' || base_colour || ' | ' || sub_category || ' | ' || gender
        || ' | ' || master_category || ' | ' || usage || ' | ' || season))) STORED
);

--changeset stylesense:004-learn-products splitStatements:false
CREATE FUNCTION learn_added_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO facet_tallies
    SELECT gender, master_category, sub_category, article_type, base_colour, season, usage, brand,
           count(*), count(*) FILTER (WHERE stock_count > 0)
    FROM added GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;

    -- In one order everywhere, so that two that add products at once cannot block each other for good.
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

--changeset stylesense:004-forget-products splitStatements:false
CREATE FUNCTION untally_removed_products() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO facet_tallies
    SELECT gender, master_category, sub_category, article_type, base_colour, season, usage, brand,
           -count(*), -count(*) FILTER (WHERE stock_count > 0)
    FROM removed GROUP BY 1, 2, 3, 4, 5, 6, 7, 8;
    RETURN NULL;
END
$$;

--changeset stylesense:004-empty-tallies splitStatements:false
CREATE FUNCTION empty_facet_tallies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    TRUNCATE facet_tallies;
    RETURN NULL;
END
$$;

--changeset stylesense:004-fold-tallies splitStatements:false
-- Sums the log up. One that runs at the same time waits, finds its rows gone and adds nothing.
CREATE FUNCTION fold_facet_tallies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    WITH unfolded AS (DELETE FROM facet_tallies RETURNING *)
    INSERT INTO facet_tallies
    SELECT gender, master_category, sub_category, article_type, base_colour, season, usage, brand, sum(products), sum(in_stock)
    FROM unfolded GROUP BY 1, 2, 3, 4, 5, 6, 7, 8
    HAVING sum(products) <> 0 OR sum(in_stock) <> 0;
    RETURN NULL;
END
$$;

--changeset stylesense:004-triggers
CREATE TRIGGER products_added AFTER INSERT ON products
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION learn_added_products();
CREATE TRIGGER products_removed AFTER DELETE ON products
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION untally_removed_products();
CREATE TRIGGER products_emptied AFTER TRUNCATE ON products
    FOR EACH STATEMENT EXECUTE FUNCTION empty_facet_tallies();
-- Whoever changes the catalogue in bulk says so, and the scheduled refresh reports each run: both are good moments to sum up.
CREATE TRIGGER catalogue_changed AFTER UPDATE ON catalogue_version
    FOR EACH STATEMENT EXECUTE FUNCTION fold_facet_tallies();
CREATE TRIGGER refresh_ended AFTER INSERT OR UPDATE ON refreshes
    FOR EACH STATEMENT EXECUTE FUNCTION fold_facet_tallies();

--changeset stylesense:004-retally splitStatements:false
CREATE FUNCTION retally_product() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO facet_tallies VALUES
        (OLD.gender, OLD.master_category, OLD.sub_category, OLD.article_type, OLD.base_colour, OLD.season, OLD.usage, OLD.brand,
         -1, -(OLD.stock_count > 0)::integer),
        (NEW.gender, NEW.master_category, NEW.sub_category, NEW.article_type, NEW.base_colour, NEW.season, NEW.usage, NEW.brand,
         1, (NEW.stock_count > 0)::integer);
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

--changeset stylesense:004-retally-trigger
-- An order that leaves something in stock does not even call the function.
CREATE TRIGGER product_changed AFTER UPDATE ON products FOR EACH ROW
    WHEN ((OLD.stock_count > 0) <> (NEW.stock_count > 0) OR OLD.document IS DISTINCT FROM NEW.document
          OR (OLD.gender, OLD.master_category, OLD.sub_category, OLD.article_type, OLD.base_colour, OLD.season, OLD.usage, OLD.brand)
             IS DISTINCT FROM
             (NEW.gender, NEW.master_category, NEW.sub_category, NEW.article_type, NEW.base_colour, NEW.season, NEW.usage, NEW.brand))
    EXECUTE FUNCTION retally_product();
