--liquibase formatted sql

--changeset stylesense:085-search-silent
-- Words that say what kind of word stands beside them, such as "colour", and those that join others, such as the Hindi "के": meant where
-- nothing else is said.
ALTER TABLE search_fillers ADD COLUMN silent boolean NOT NULL DEFAULT false;

--changeset stylesense:085-search-signs
-- What a picture says that stands alone, such as a dress. Beside words they are overlooked.
CREATE TABLE search_signs (
    sign text PRIMARY KEY,
    said text NOT NULL
);

--changeset stylesense:085-one-slip splitStatements:false
-- Whether two words of one length differ in one letter, or in two that stand in each other's place. Without one letter each, "shrit" and
-- "short" are the same as well, but that takes two slips.
CREATE FUNCTION one_slip(one text, other text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT EXISTS (
        SELECT FROM generate_series(1, length(one)) AS letter
        WHERE overlay(one PLACING '' FROM letter FOR 1) = overlay(other PLACING '' FROM letter FOR 1)
            OR overlay(one PLACING reverse(substr(one, letter, 2)) FROM letter FOR 2) = other)
$$;

--changeset stylesense:085-search-words-begin splitStatements:false
-- Whether a word that a product ever had begins so.
CREATE FUNCTION search_words_begin(beginning text) RETURNS boolean LANGUAGE sql STABLE STRICT PARALLEL SAFE AS $$
    SELECT EXISTS (SELECT FROM search_words
        WHERE word ~>=~ beginning AND word ~<~ (beginning || chr(1114111)) AND seen > 0)
$$;

--changeset stylesense:085-search-meanings splitStatements:false
-- As before, and: neighbouring words may stand for something together that the catalogue says otherwise ("dress shoes", "for her"), two
-- figures for a size ("34/32", which is "34x32"); silent words are meant where nothing else is said. A word that no product ever had is
-- meant neither by its first letters, where others begin so, nor, if it is short, by a slip, and may be two words of products besides what it
-- means ("trackpants"). Of slips, a single one comes before two. A word that products do have is told as it was typed, so that these come
-- before those that only mean the same.
DROP FUNCTION search_meanings(text, boolean, boolean, boolean);
CREATE FUNCTION search_meanings(phrase text, fuzzy boolean, wide boolean, autocomplete boolean)
    RETURNS TABLE (typed_word text, meanings text, attributes text, guessed boolean, says_nothing boolean, as_typed text)
    LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    letters text := search_typed(phrase);
BEGIN
    IF letters = '' THEN
        letters := coalesce((SELECT string_agg(said, ' ' ORDER BY strpos(phrase, sign), sign)
            FROM search_signs WHERE strpos(phrase, sign) > 0), '');
    END IF;
    RETURN QUERY
    WITH words AS MATERIALIZED (
        SELECT word, coalesce(stem, word) AS lexeme, place, place = count(*) OVER () AS last,
            stem IS NULL OR EXISTS (SELECT FROM search_fillers WHERE said = stem AND silent) AS stop
        FROM string_to_table(letters, ' ') WITH ORDINALITY AS words (word, place)
        CROSS JOIN LATERAL (SELECT search_lexeme(word) AS stem) AS stemmed
        WHERE word <> '' LIMIT 40
    ), runs AS MATERIALIZED (
        SELECT place AS first, place + more AS until, run.word, more = left_of AS last
        FROM (SELECT place, count(*) OVER following - 1 AS left_of, word || lead(word) OVER following AS two,
                  word || 'x' || lead(word) OVER following AS crossed,
                  word || lead(word) OVER following || lead(word, 2) OVER following AS three,
                  word || lead(word) OVER following || lead(word, 2) OVER following || lead(word, 3) OVER following AS four
              FROM words WINDOW following AS (ORDER BY place ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)) AS each,
             LATERAL (VALUES (1, two), (2, three), (3, four), (1, substring(crossed FROM '^[0-9]+x[0-9]+$'))) AS run (more, word)
        WHERE run.word IS NOT NULL
    ), idioms AS MATERIALIZED (
        SELECT first, until, said
        FROM runs CROSS JOIN LATERAL (SELECT search_lexeme(runs.word) AS lexeme) AS stemmed
        CROSS JOIN LATERAL (SELECT said FROM search_phrases WHERE said = lexeme
                            UNION SELECT said FROM search_synonyms WHERE said = lexeme) AS whole
    ), joined AS MATERIALIZED (
        SELECT first, until, whole.lexeme, true AS complete
        FROM runs CROSS JOIN LATERAL (SELECT lexeme FROM search_words WHERE search_words.word = runs.word LIMIT 1) AS whole
        UNION ALL
        SELECT first, until, said, true FROM idioms
        UNION ALL
        SELECT first, until, begun.lexeme, false
        FROM runs CROSS JOIN LATERAL (
            SELECT lexeme FROM search_words
            WHERE search_words.word ~>=~ runs.word AND search_words.word ~<~ (runs.word || chr(1114111))
                AND (seen > 0 OR NOT search_words_begin(runs.word))
            ORDER BY seen DESC, search_words.word LIMIT 50) AS begun
        WHERE autocomplete AND last
    ), typed AS (
        SELECT * FROM words
        WHERE NOT stop OR NOT EXISTS (SELECT FROM words WHERE NOT stop)
            OR EXISTS (SELECT FROM idioms WHERE words.place BETWEEN first AND until)
    ), known AS (
        SELECT typed.*, (stop OR had.seen IS NOT NULL) AND NOT fuzzy
                OR EXISTS (SELECT FROM joined WHERE complete AND typed.place BETWEEN joined.first AND joined.until) AS known,
            coalesce(had.seen > 0, false) AND NOT fuzzy AS seen,
            EXISTS (SELECT FROM search_fillers WHERE said = typed.lexeme) AS filler,
            EXISTS (SELECT FROM search_words WHERE search_words.word ~>=~ typed.word
                AND search_words.word ~<~ (typed.word || chr(1114111)))
                OR length(typed.word) = 1 AND search_unspaced(typed.word)
                AND EXISTS (SELECT FROM search_words WHERE search_words.word LIKE '_' || typed.word) AS begun,
            autocomplete AND last AS unfinished,
            length(typed.word) = 1 AND search_unspaced(typed.word) AS sign
        FROM typed CROSS JOIN LATERAL (SELECT max(search_words.seen) AS seen FROM search_words WHERE search_words.lexeme = typed.lexeme) AS had
    ), halves AS MATERIALIZED (
        SELECT known.place, one.lexeme AS one, other.lexeme AS other
        FROM known CROSS JOIN LATERAL generate_series(1, length(known.word) - 1) AS letter
        CROSS JOIN LATERAL (SELECT lexeme FROM search_words WHERE search_words.word = left(known.word, letter) LIMIT 1) AS one
        CROSS JOIN LATERAL (SELECT lexeme FROM search_words WHERE search_words.word = substr(known.word, letter + 1) LIMIT 1) AS other
        WHERE (known.known OR NOT known.begun AND NOT known.filler
                AND NOT EXISTS (SELECT FROM search_words typo WHERE one_letter_less(typo.word) && one_letter_less(known.word)))
            AND NOT known.seen AND NOT known.stop
            AND known.word !~ '^[0-9]+$' AND (least(letter, length(known.word) - letter) > 1
                OR (left(known.word, letter) ~ '[0-9]$') <> (substr(known.word, letter + 1) ~ '^[0-9]'))
    ), meant AS (
        SELECT known.place, found.lexeme
        FROM known LEFT JOIN LATERAL (
            SELECT known.lexeme WHERE known.known
            UNION ALL
            SELECT joined.lexeme FROM joined WHERE known.place BETWEEN joined.first AND joined.until
            UNION ALL
            (SELECT begun.lexeme FROM search_words begun
             WHERE (NOT known.known AND NOT known.filler OR known.unfinished) AND NOT known.sign
                AND begun.word ~>=~ known.word AND begun.word ~<~ (known.word || chr(1114111))
                AND (begun.seen > 0 OR NOT search_words_begin(known.word))
             ORDER BY begun.seen DESC, begun.word LIMIT 50)
            UNION ALL
            (SELECT pair.lexeme FROM search_words pair
             WHERE known.sign AND length(pair.word) <= 2 AND pair.word LIKE '%' || known.word || '%'
             ORDER BY pair.seen DESC, pair.word LIMIT 500)
            UNION ALL
            (SELECT compound.lexeme FROM search_words compound
             WHERE known.word ~ '[\u1100-\u11ff]' AND compound.word LIKE '%' || known.word || '%'
                AND (compound.word ~ (known.word || '(?![\u1160-\u11ff])') OR known.unfinished)
             ORDER BY compound.seen DESC, compound.word LIMIT 50)
            UNION ALL
            (SELECT bare.lexeme FROM search_words bare
             WHERE NOT known.known AND known.word LIKE 'ال___%' AND bare.word = substr(known.word, 3))
            UNION ALL
            (SELECT slip.lexeme
             FROM (SELECT typo.lexeme, typo.word, typo.seen, single, bool_or(single AND typo.word <> known.word) OVER () AS any_single
                   FROM search_words typo
                   CROSS JOIN LATERAL (
                       SELECT length(typo.word) <> length(known.word) OR one_slip(typo.word, known.word) AS single) AS judged
                   WHERE NOT known.known AND NOT (known.begun AND NOT fuzzy) AND NOT known.filler AND length(known.word) > 2
                      AND one_letter_less(typo.word) && one_letter_less(known.word) AND (typo.seen > 0 OR length(typo.word) > 4)
                      AND (length(known.word) > 4 AND left(typo.word, 1) = left(known.word, 1)
                          OR length(typo.word) <> length(known.word)
                          OR translate(typo.word, known.word, '') = '' AND translate(known.word, typo.word, '') = '')) AS slip
             WHERE single OR NOT any_single
             ORDER BY similarity(slip.word, known.word) + log(1 + slip.seen) / 20 DESC, slip.word LIMIT 2)
            UNION ALL
            (SELECT similar_word.lexeme FROM search_words similar_word
             WHERE NOT known.known AND NOT known.begun AND NOT known.filler AND length(known.word) > 3
                AND NOT EXISTS (SELECT FROM halves WHERE halves.place = known.place)
                AND similar_word.word % known.word AND similarity(similar_word.word, known.word) >= 0.4
                AND NOT EXISTS (SELECT FROM search_words typo
                    WHERE one_letter_less(typo.word) && one_letter_less(known.word))
             ORDER BY similarity(similar_word.word, known.word) DESC, similar_word.seen DESC, similar_word.word LIMIT 2)
        ) AS found ON true
    ), alternatives AS (
        SELECT place, quote_literal(lexeme) AS meaning, quote_literal(lexeme) || ':ACD' AS attribute
        FROM (SELECT place, lexeme FROM meant
              UNION
              SELECT place, meant FROM meant JOIN search_synonyms ON said = lexeme
              UNION
              SELECT place, search_lexeme(wider.meant) FROM meant JOIN search_wider wider ON said = lexeme WHERE wide) AS widened
        UNION ALL
        SELECT place, '(' || phrase.meant || ')', '(' || phrase.meant || ')'
        FROM meant JOIN search_phrases phrase ON said = lexeme
        UNION ALL
        SELECT place, format('(%L & %L)', one, other), format('(%L:ACD & %L:ACD)', one, other) FROM halves
    )
    SELECT min(known.word) || CASE WHEN wide
            THEN coalesce((SELECT ' or ' || string_agg(wider.meant, ' or ' ORDER BY wider.meant)
                           FROM search_wider wider WHERE wider.said = min(known.lexeme)), '') ELSE '' END,
        string_agg(meaning, ' | ' ORDER BY meaning), string_agg(attribute, ' | ' ORDER BY meaning),
        bool_and(NOT known.known AND NOT known.begun), bool_and(known.filler),
        CASE WHEN bool_and(known.seen) THEN quote_literal(min(known.lexeme)) END
    FROM alternatives JOIN known USING (place)
    GROUP BY place ORDER BY place;
END
$$;
