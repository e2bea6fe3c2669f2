package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/**
 * What people search for in vain, by day, once a person and day. Words stand in the table only where at least {@value #FEWEST_PEOPLE}
 * people searched for them within the ninety days, so that no person's own are read by anybody; whoever is forgotten is one fewer.
 *
 * <p>All that is kept is counted anew, out of an index that holds nothing else: few searches find nothing.
 */
@Singleton
final class SearchStep implements RefreshStep {

    static final int FEWEST_PEOPLE = 3;

    private static final String COUNT = """
        INSERT INTO staged_searches_without_results
        WITH searched AS (
            SELECT DISTINCT missed_search AS phrase, coalesce('u' || user_id, 'v' || visitor_id) AS person,
                (at AT TIME ZONE 'UTC')::date AS day
            FROM events WHERE missed_search IS NOT NULL
        )
        SELECT day, phrase, count(*) FROM searched
        WHERE phrase IN (SELECT phrase FROM searched GROUP BY phrase HAVING count(DISTINCT person) >= ?)
        GROUP BY day, phrase
        """;

    @Override
    public List<WholeTable> tables() {
        return List.of(new WholeTable("searches_without_results"));
    }

    @Override
    public void stage(Queries queries, Instant now, ShopLog log) {
        queries.execute(COUNT, FEWEST_PEOPLE);
    }
}
