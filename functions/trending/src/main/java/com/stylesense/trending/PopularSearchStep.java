package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What people searched for and found in the last {@value #DAYS} days. Everybody is shown these words, so they must be those of several
 * people, and such as the catalogue knows, itself or by a synonym: nobody can put others there.
 */
@Singleton
final class PopularSearchStep implements RefreshStep {

    private static final int DAYS = 30;
    private static final int MOST = 50;

    private static final String COUNT = """
        INSERT INTO staged_popular_searches
        SELECT phrase, people
        FROM (SELECT found_search AS phrase, count(DISTINCT coalesce('u' || user_id, 'v' || visitor_id)) AS people
              FROM events WHERE found_search IS NOT NULL AND at >= ?::timestamptz
              GROUP BY phrase) AS searched
        WHERE people >= ? AND NOT EXISTS (
            SELECT FROM string_to_table(search_typed(phrase), ' ') AS words (word), search_lexeme(word) AS meant (lexeme)
            WHERE meant.lexeme IS NOT NULL
                AND NOT EXISTS (SELECT FROM search_words WHERE search_words.lexeme = meant.lexeme)
                AND NOT EXISTS (SELECT FROM search_synonyms WHERE said = meant.lexeme)
                AND NOT EXISTS (SELECT FROM search_phrases WHERE said = meant.lexeme))
        ORDER BY people DESC, phrase LIMIT ?
        """;

    @Override
    public List<WholeTable> tables() {
        return List.of(new WholeTable("popular_searches"));
    }

    @Override
    public void stage(Queries queries, Instant now, ShopLog log) {
        queries.execute(COUNT, now.minus(Duration.ofDays(DAYS)), SearchStep.FEWEST_PEOPLE, MOST);
    }
}
