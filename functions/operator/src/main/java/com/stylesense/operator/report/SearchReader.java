package com.stylesense.operator.report;

import com.stylesense.operator.report.Report.MissedSearch;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** What people searched for and did not find. */
@Singleton
class SearchReader {

    private static final String WITHOUT_RESULTS = """
        SELECT phrase, sum(searches), max(day) FROM searches_without_results
        WHERE day BETWEEN ?::date AND ?::date
        GROUP BY phrase
        ORDER BY sum(searches) DESC, phrase
        LIMIT 50
        """;

    private final Queries queries;

    SearchReader(Queries queries) {
        this.queries = queries;
    }

    List<MissedSearch> withoutResults(Span span) {
        return queries.list(
                WITHOUT_RESULTS,
                row -> new MissedSearch(row.getString(1), row.getLong(2), row.getObject(3, LocalDate.class)),
                span.from().toString(),
                span.to().toString());
    }
}
