--liquibase formatted sql

--changeset stylesense:013-search-text splitStatements:false
-- As before, and for every script: a vowel sign or a joiner belongs to its word, ß is ss, and H&M is one word however it is spaced.
CREATE OR REPLACE FUNCTION search_text(phrase text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT trim(regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(
                    replace(lower(regexp_replace(normalize(phrase, NFKD), '[\u0300-\u036f\u200b-\u200d]', '', 'g')), 'ß', 'ss'),
                    '\m([a-z]) ?& ?([a-z])\M', '\1\2', 'g'),
                '[''\u2019]s?\M', '', 'g'),
            '\mt[ -]?shirt', 'tshirt', 'g'),
        '[^a-z0-9\u00c0-\u1fff\u2070-\u2fff\u3040-\U0010ffff]+', ' ', 'g'))
$$;

--changeset stylesense:013-search-lexeme splitStatements:false
-- What a word is in a document: its stem; null for a word that says nothing, such as "for". By the dictionary alone: the parser before
-- it takes words apart at signs that the database's locale does not count as letters, as it does with Devanagari's vowels.
CREATE OR REPLACE FUNCTION search_lexeme(word text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT (ts_lexize('pg_catalog.english_stem', left(word, 200)))[1]
$$;

--changeset stylesense:013-search-vector splitStatements:false
-- A text's document, made of the words that search_text divides by spaces, all with one weight: A to D, or none, which is D.
CREATE FUNCTION search_vector(phrase text, weight text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(string_agg(quote_literal(lexeme) || ':' || least(place, 16383) || weight, ' '), '')::tsvector
    FROM (SELECT search_lexeme(word) AS lexeme, place
          FROM string_to_table(search_text(phrase), ' ') WITH ORDINALITY AS words (word, place)) AS lexemes
    WHERE lexeme IS NOT NULL
$$;

--changeset stylesense:013-attribute-vector splitStatements:false
-- The document of what a product's attributes say. A bar keeps the words of two attributes apart.
CREATE FUNCTION attribute_vector(brand text, article_type text, base_colour text, sub_category text, gender text,
    master_category text, usage text, season text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT search_vector(article_type || ' | ' || base_colour, 'A')
        || search_vector(brand || ' | ' || sub_category || ' | ' || gender, 'C')
        || search_vector(master_category || ' | ' || usage || ' | ' || season, 'D')
$$;

--changeset stylesense:013-product-documents
-- The trigger looks at the column that is made anew here.
DROP TRIGGER product_changed ON products;
ALTER TABLE products DROP COLUMN document, DROP COLUMN beyond;
ALTER TABLE products
    ADD COLUMN document tsvector NOT NULL GENERATED ALWAYS AS (search_vector(name, 'B')
        || attribute_vector(brand, article_type, base_colour, sub_category, gender, master_category, usage, season)) STORED,
    ADD COLUMN beyond tsvector NOT NULL GENERATED ALWAYS AS (ts_delete(strip(search_vector(name, '')), tsvector_to_array(
        attribute_vector(brand, article_type, base_colour, sub_category, gender, master_category, usage, season)))) STORED;
CREATE INDEX products_document ON products USING gin (document) WITH (fastupdate = off);
CREATE INDEX products_beyond ON products USING gin (beyond) WITH (fastupdate = off);
CREATE TRIGGER product_changed AFTER UPDATE ON products FOR EACH ROW
    WHEN ((OLD.stock_count > 0) <> (NEW.stock_count > 0) OR OLD.document IS DISTINCT FROM NEW.document
          OR price_band(OLD.price) <> price_band(NEW.price)
          OR (OLD.gender, OLD.master_category, OLD.sub_category, OLD.article_type, OLD.base_colour, OLD.season, OLD.usage, OLD.brand)
             IS DISTINCT FROM
             (NEW.gender, NEW.master_category, NEW.sub_category, NEW.article_type, NEW.base_colour, NEW.season, NEW.usage, NEW.brand))
    EXECUTE FUNCTION retally_product();

--changeset stylesense:013-facet-documents
DROP VIEW facet_tallies;
ALTER TABLE facet_combinations DROP COLUMN document;
ALTER TABLE facet_combinations ADD COLUMN document tsvector NOT NULL GENERATED ALWAYS AS (
    attribute_vector(brand, article_type, base_colour, sub_category, gender, master_category, usage, season)) STORED;
CREATE INDEX facet_combinations_document ON facet_combinations USING gin (document) WITH (fastupdate = off);
CREATE VIEW facet_tallies AS
SELECT gender, master_category, sub_category, article_type, base_colour, season, usage, brand, tallied.products, tallied.in_stock,
    document
FROM (SELECT combination, products, in_stock FROM facet_totals
      UNION ALL
      SELECT combination, products, in_stock FROM facet_changes) AS tallied
JOIN facet_combinations ON id = tallied.combination;
ALTER TABLE facet_values DROP COLUMN document;
ALTER TABLE facet_values ADD COLUMN document tsvector NOT NULL GENERATED ALWAYS AS (search_vector(value, '')) STORED;

--changeset stylesense:013-relearn-words
UPDATE search_words SET lexeme = search_lexeme(word) WHERE lexeme <> search_lexeme(word);
INSERT INTO search_words (word, lexeme, seen)
SELECT word, search_lexeme(word), sum(products)
FROM (SELECT concat_ws(' ', name, brand, article_type, base_colour, sub_category, gender, master_category, usage, season)
                 AS phrase, count(*) AS products
      FROM products GROUP BY 1) AS phrases,
     string_to_table(search_text(phrase), ' ') AS word
WHERE search_lexeme(word) IS NOT NULL
GROUP BY word ORDER BY word
ON CONFLICT (word) DO NOTHING;

--changeset stylesense:013-search-phrases
-- What shoppers say in one word and the catalogue in several: a text query over a product's document, in which A is the weight of what a
-- thing is.
CREATE TABLE search_phrases (
    said  text NOT NULL,
    meant text NOT NULL,
    PRIMARY KEY (said, meant)
);
DELETE FROM search_synonyms WHERE said IN (search_lexeme('sneakers'), search_lexeme('trainers'));
INSERT INTO search_phrases (said, meant)
SELECT search_lexeme(said), meant FROM (VALUES
    ('sneakers', '''sport'':A & ''shoe'':A'), ('sneakers', '''casual'':A & ''shoe'':A'),
    ('trainers', '''sport'':A & ''shoe'':A'), ('trainers', '''casual'':A & ''shoe'':A')) AS common (said, meant);
