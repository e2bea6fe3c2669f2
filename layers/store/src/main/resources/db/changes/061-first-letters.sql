--liquibase formatted sql

--changeset stylesense:061-first-letters splitStatements:false
-- As before, but that a wrong first letter is no typo either: people hardly ever miss that one, and "watch" is not "catch" or "match".
-- Two letters in each other's place are one anywhere: the words have the same letters then.
CREATE OR REPLACE FUNCTION search_meanings(phrase text, fuzzy boolean, wide boolean, autocomplete boolean)
    RETURNS TABLE (typed_word text, meanings text, attributes text, guessed boolean, says_nothing boolean)
    LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
BEGIN
    RETURN QUERY
    WITH typed AS (
        SELECT word, search_lexeme(word) AS lexeme, place, place = count(*) OVER () AS last
        FROM string_to_table(search_text(phrase), ' ') WITH ORDINALITY AS words (word, place)
        LIMIT 40
    ), known AS (
        SELECT typed.*, EXISTS (SELECT FROM search_words WHERE search_words.lexeme = typed.lexeme) AND NOT fuzzy AS known,
            EXISTS (SELECT FROM search_fillers WHERE said = typed.lexeme) AS filler,
            EXISTS (SELECT FROM search_words WHERE search_words.word ~>=~ typed.word
                AND search_words.word ~<~ (typed.word || chr(1114111))) AS begun,
            autocomplete AND last AS unfinished
        FROM typed WHERE lexeme IS NOT NULL
    ), meant AS (
        SELECT known.place, found.lexeme
        FROM known LEFT JOIN LATERAL (
            SELECT known.lexeme WHERE known.known
            UNION ALL
            (SELECT begun.lexeme FROM search_words begun
             WHERE (NOT known.known AND NOT known.filler OR known.unfinished)
                AND begun.word ~>=~ known.word AND begun.word ~<~ (known.word || chr(1114111))
             ORDER BY begun.seen DESC, begun.word LIMIT 50)
            UNION ALL
            (SELECT typo.lexeme FROM search_words typo
             WHERE NOT known.known AND NOT (known.begun AND NOT fuzzy) AND NOT known.filler AND length(known.word) > 2
                AND one_letter_less(typo.word) && one_letter_less(known.word)
                AND (length(known.word) > 4 AND left(typo.word, 1) = left(known.word, 1)
                    OR length(typo.word) <> length(known.word)
                    OR translate(typo.word, known.word, '') = '' AND translate(known.word, typo.word, '') = '')
             ORDER BY similarity(typo.word, known.word) + log(1 + typo.seen) / 20 DESC, typo.word LIMIT 2)
            UNION ALL
            (SELECT similar_word.lexeme FROM search_words similar_word
             WHERE NOT known.known AND NOT known.begun AND NOT known.filler AND length(known.word) > 3
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
    )
    SELECT min(known.word) || CASE WHEN wide
            THEN coalesce((SELECT ' or ' || string_agg(wider.meant, ' or ' ORDER BY wider.meant)
                           FROM search_wider wider WHERE wider.said = min(known.lexeme)), '') ELSE '' END,
        string_agg(meaning, ' | ' ORDER BY meaning), string_agg(attribute, ' | ' ORDER BY meaning),
        bool_and(NOT known.known AND NOT known.begun), bool_and(known.filler)
    FROM alternatives JOIN known USING (place)
    GROUP BY place ORDER BY place;
END
$$;
