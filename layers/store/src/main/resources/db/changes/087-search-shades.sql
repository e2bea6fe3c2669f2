--liquibase formatted sql

--changeset stylesense:087-search-shades
-- Shades by the colours that the catalogue has, where it lacks the shade; what lies between two is either.
CREATE TEMPORARY TABLE shades ON COMMIT DROP AS SELECT * FROM (VALUES
    ('purple', 'violet plum aubergine eggplant jamuni जामुनी'), ('lavender', 'violet'), ('grey', 'gray ash slate gunmetal pewter graphite'),
    ('silver', 'pewter'), ('tan', 'camel cognac caramel'), ('brown', 'cognac caramel mocha walnut'),
    ('beige', 'camel champagne fawn biscuit oatmeal almond badami बादामी'), ('gold', 'champagne'), ('maroon', 'bordeaux oxblood'),
    ('red', 'cherry'), ('peach', 'coral apricot blush'), ('orange', 'coral apricot tangerine kesari केसरिया'), ('yellow', 'lemon'),
    ('pink', 'rose blush gulaabi'), ('black', 'ebony onyx'), ('white', 'pearl'), ('cream', 'pearl'),
    ('blue', 'cobalt sapphire azure asmani aasmani आसमानी'), ('navy', 'midnight'), ('green', 'jade moss'), ('olive', 'moss')
) AS meant_and_said (meant, said);
CREATE TEMPORARY TABLE shade_words ON COMMIT DROP AS
SELECT DISTINCT search_typed(word) AS word, search_lexeme(search_typed(word)) AS lexeme, search_lexeme(meant) AS meant
FROM shades, string_to_table(said, ' ') AS word;
INSERT INTO search_synonyms (said, meant) SELECT DISTINCT lexeme, meant FROM shade_words WHERE lexeme <> meant ON CONFLICT DO NOTHING;
INSERT INTO search_words (word, lexeme, seen) SELECT DISTINCT word, lexeme, 0 FROM shade_words ON CONFLICT (word) DO NOTHING;

--changeset stylesense:087-search-hindi
-- Hindi nouns as they stand before "ke" and "ki", in Latin letters.
CREATE TEMPORARY TABLE hindi ON COMMIT DROP AS SELECT * FROM (VALUES
    ('shoe', 'jooton joton juton jootey'), ('flip', 'chappalen chappalon'), ('sandal', 'chappalen chappalon'), ('apparel', 'kapdon'),
    ('boys', 'bachon bacchon bachchon bachche ladkon'), ('girls', 'bachon bacchon bachchon bachche ladkiyan ladkiyo'),
    ('women', 'auraton mahilaon'), ('men', 'mardon purushon aadmi aadmiyon')
) AS meant_and_said (meant, said);
CREATE TEMPORARY TABLE hindi_words ON COMMIT DROP AS
SELECT DISTINCT search_typed(word) AS word, search_lexeme(search_typed(word)) AS lexeme, search_lexeme(meant) AS meant
FROM hindi, string_to_table(said, ' ') AS word;
INSERT INTO search_synonyms (said, meant) SELECT DISTINCT lexeme, meant FROM hindi_words ON CONFLICT DO NOTHING;
INSERT INTO search_words (word, lexeme, seen) SELECT DISTINCT word, lexeme, 0 FROM hindi_words ON CONFLICT (word) DO NOTHING;

--changeset stylesense:087-search-slip-ons
-- Shoes without laces, which the catalogue counts among the casual or the formal ones; several lines mean either.
CREATE TEMPORARY TABLE idioms ON COMMIT DROP AS SELECT * FROM (VALUES
    ('loafers', 'casual shoes'), ('loafers', 'formal shoes'), ('moccasins', 'casual shoes'), ('moccasins', 'formal shoes'),
    ('slip ons', 'casual shoes'), ('slip ons', 'formal shoes'), ('boat shoes', 'casual shoes'), ('driving shoes', 'casual shoes'),
    ('monk straps', 'formal shoes')
) AS said_and_meant (said, meant);
CREATE TEMPORARY TABLE idiom_lexemes ON COMMIT DROP AS
SELECT DISTINCT said, search_lexeme(replace(search_typed(said), ' ', '')) AS lexeme,
    (SELECT string_agg(quote_literal(search_lexeme(word)) || ':ACD', ' & ') FROM string_to_table(search_typed(meant), ' ') AS word) AS meant
FROM idioms;
INSERT INTO search_phrases (said, meant) SELECT lexeme, meant FROM idiom_lexemes ON CONFLICT DO NOTHING;
INSERT INTO search_words (word, lexeme, seen)
SELECT DISTINCT search_typed(said), lexeme, 0 FROM idiom_lexemes WHERE said NOT LIKE '% %'
ON CONFLICT (word) DO NOTHING;
