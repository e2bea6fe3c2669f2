--liquibase formatted sql

--changeset stylesense:064-search-letters splitStatements:false
-- A text in the letters that search tells apart: no accents, vowel points, elongations or joiners, one form of a letter, and small ones; the
-- last two by a table, since what lower() knows beyond ASCII is up to the database's locale.
CREATE FUNCTION search_letters(phrase text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT replace(replace(replace(replace(
        translate(
            lower(regexp_replace(normalize(phrase, NFKD),
                '[\u00ad\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]',
                '', 'g')),
            'ØøŁłĐđÐðıĦħŊŋÆŒÞẞ' ||
            'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩς' ||
            'ЂЄЅІЈЉЊЋЏАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯҊҌҎҐҒҔҖҘҚҜҞҠҢҤҦҨҪҬҮҰ' ||
            'ҲҴҶҸҺҼҾӔӘӠӨӶ' ||
            'ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀՁՂՃՄՅՆՇՈՉՊՋՌՍՎՏՐՑՒՓՔՕՖ' ||
            'ᲐᲑᲒᲓᲔᲕᲖᲗᲘᲙᲚᲛᲜᲝᲞᲟᲠᲡᲢᲣᲤᲥᲦᲧᲨᲩᲪᲫᲬᲭᲮᲯᲰᲱᲲᲳᲴᲵᲶᲷᲸᲹᲺᲽᲾᲿ' ||
            'ٱىیکةہھە' ||
            '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९০১২৩৪৫৬৭৮৯๐๑๒๓๔๕๖๗๘๙',
            'oollddddihhnnæœþß' ||
            'αβγδεζηθικλμνξοπρστυφχψωσ' ||
            'ђєѕіјљњћџабвгдежзиклмнопрстуфхцчшщъыьэюяҋҍҏґғҕҗҙқҝҟҡңҥҧҩҫҭүұ' ||
            'ҳҵҷҹһҽҿӕәӡөӷ' ||
            'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ' ||
            'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰჱჲჳჴჵჶჷჸჹჺჽჾჿ' ||
            'اييكهههه' ||
            '01234567890123456789012345678901234567890123456789'),
        'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th')
$$;

--changeset stylesense:064-search-unspaced splitStatements:false
-- Whether a text holds letters of a writing that puts no spaces between words: Thai, Lao, Burmese, Khmer, Chinese and Japanese.
CREATE FUNCTION search_unspaced(phrase text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT octet_length(phrase) > char_length(phrase)
        AND phrase ~ '[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\U00020000-\U0003ffff]'
$$;

--changeset stylesense:064-search-pairs splitStatements:false
-- What is written without spaces, as its pairs of neighbouring letters: a word within a text has none that the text has not.
CREATE FUNCTION search_pairs(phrase text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN NOT search_unspaced(phrase) THEN phrase ELSE (
        SELECT string_agg(CASE WHEN length(word) > 2 AND search_unspaced(word)
            THEN (SELECT string_agg(substr(word, place, 2), ' ' ORDER BY place) FROM generate_series(1, length(word) - 1) AS place)
            ELSE word END, ' ' ORDER BY number)
        FROM string_to_table(regexp_replace(phrase, '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\U00020000-\U0003ffff]+)', ' \1 ', 'g'), ' ') WITH ORDINALITY AS words (word, number)
        WHERE word <> '') END
$$;

--changeset stylesense:064-search-spaced splitStatements:false
-- Letters as words with one space between them.
CREATE FUNCTION search_spaced(letters text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT trim(regexp_replace(
        regexp_replace(
            regexp_replace(
                regexp_replace(letters, '\m([a-z]) ?& ?([a-z])\M', '\1\2', 'g'),
                '[''\u2019]s?\M', '', 'g'),
            '\mt[ -]?shirt', 'tshirt', 'g'),
        '[^a-z0-9\u00c0-\u1fff\u2070-\u2fff\u3005-\u3007\u3040-\u30fa\u30fc-\U0010ffff]+', ' ', 'g'))
$$;

--changeset stylesense:064-search-text splitStatements:false
-- As before, in any writing. ASCII, which most texts are, goes by functions alone that the planner takes in: each of the others is called
-- anew for every column of every row, which made an insertion of 10,000 products take 16.9 s in place of 3.6.
CREATE OR REPLACE FUNCTION search_text(phrase text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT CASE WHEN octet_length(phrase) = char_length(phrase) THEN search_spaced(lower(phrase))
        ELSE search_pairs(search_spaced(search_letters(phrase))) END
$$;

--changeset stylesense:064-search-documents
-- Of what is not ASCII alone, which reads as before; the trigger learns the new words. A generated column is made anew when one is set that
-- it is made of.
UPDATE products SET name = name, brand = brand
WHERE concat(name, brand, article_type, base_colour, sub_category, gender, master_category, usage, season) ~ '[^\u0001-\u007f]';
UPDATE facet_combinations SET brand = brand
WHERE concat(brand, article_type, base_colour, sub_category, gender, master_category, usage, season) ~ '[^\u0001-\u007f]';
UPDATE facet_values SET value = value WHERE value ~ '[^\u0001-\u007f]';

--changeset stylesense:064-search-meanings splitStatements:false
-- As before, and a single letter of a writing without spaces, which may be a word, stands for every pair that it is in.
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
                AND search_words.word ~<~ (typed.word || chr(1114111)))
                OR length(typed.word) = 1 AND search_unspaced(typed.word)
                AND EXISTS (SELECT FROM search_words WHERE search_words.word LIKE '_' || typed.word) AS begun,
            autocomplete AND last AS unfinished,
            length(typed.word) = 1 AND search_unspaced(typed.word) AS sign
        FROM typed WHERE lexeme IS NOT NULL
    ), meant AS (
        SELECT known.place, found.lexeme
        FROM known LEFT JOIN LATERAL (
            SELECT known.lexeme WHERE known.known
            UNION ALL
            (SELECT begun.lexeme FROM search_words begun
             WHERE (NOT known.known AND NOT known.filler OR known.unfinished) AND NOT known.sign
                AND begun.word ~>=~ known.word AND begun.word ~<~ (known.word || chr(1114111))
             ORDER BY begun.seen DESC, begun.word LIMIT 50)
            UNION ALL
            (SELECT pair.lexeme FROM search_words pair
             WHERE known.sign AND length(pair.word) <= 2 AND pair.word LIKE '%' || known.word || '%'
             ORDER BY pair.seen DESC, pair.word LIMIT 500)
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
