--liquibase formatted sql

--changeset stylesense:070-everything-that-orders-products
-- The facets' edition and the length of the log since tell functions whether a page that they found before is still the same. So the log
-- also gets what changes an order alone: a price within its band, a rating, a year. Such a change adds up to nothing in the counts.
DROP TRIGGER product_changed ON products;
CREATE TRIGGER product_changed AFTER UPDATE ON products FOR EACH ROW
    WHEN ((OLD.stock_count > 0) <> (NEW.stock_count > 0) OR OLD.document IS DISTINCT FROM NEW.document
          OR (OLD.gender, OLD.master_category, OLD.sub_category, OLD.article_type, OLD.base_colour, OLD.season, OLD.usage, OLD.brand,
              OLD.price, OLD.avg_rating, OLD.year)
             IS DISTINCT FROM
             (NEW.gender, NEW.master_category, NEW.sub_category, NEW.article_type, NEW.base_colour, NEW.season, NEW.usage, NEW.brand,
              NEW.price, NEW.avg_rating, NEW.year))
    EXECUTE FUNCTION retally_product();

--changeset stylesense:070-what-words-mean splitStatements:false
-- What shoppers' words mean decides what they find as well: whoever edits these tables begins a new edition.
CREATE FUNCTION search_meanings_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE facet_edition SET edition = gen_random_uuid();
    RETURN NULL;
END
$$;

--changeset stylesense:070-what-words-mean-triggers
CREATE TRIGGER meanings_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON search_synonyms
    FOR EACH STATEMENT EXECUTE FUNCTION search_meanings_changed();
CREATE TRIGGER meanings_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON search_phrases
    FOR EACH STATEMENT EXECUTE FUNCTION search_meanings_changed();
CREATE TRIGGER meanings_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON search_wider
    FOR EACH STATEMENT EXECUTE FUNCTION search_meanings_changed();
CREATE TRIGGER meanings_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON search_fillers
    FOR EACH STATEMENT EXECUTE FUNCTION search_meanings_changed();
