package com.stylesense.operator.report;

import com.stylesense.operator.report.Report.FallbackRate;
import com.stylesense.operator.report.Report.Latency;
import com.stylesense.store.answer.LatencyBucket;
import com.stylesense.store.database.Queries;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** How the recommender answered: what the instances that serve have counted of it. */
@Singleton
class AnswerReader {

    private static final String FALLBACKS = """
        SELECT strategy, sum(lists), sum(fallbacks) FROM daily_fallbacks
        WHERE day BETWEEN ?::date AND ?::date
        GROUP BY strategy
        ORDER BY strategy
        """;

    private static final String LATENCIES = """
        WITH summed AS (
            SELECT endpoint, bucket, sum(answers) AS answers FROM daily_latencies
            WHERE day BETWEEN ?::date AND ?::date
            GROUP BY endpoint, bucket
        ), running AS (
            SELECT endpoint, bucket, sum(answers) OVER (PARTITION BY endpoint ORDER BY bucket) AS upto,
                sum(answers) OVER (PARTITION BY endpoint) AS total
            FROM summed
        )
        SELECT endpoint, total, min(bucket) FILTER (WHERE upto >= 0.5 * total), min(bucket) FILTER (WHERE upto >= 0.95 * total),
            min(bucket) FILTER (WHERE upto >= 0.99 * total)
        FROM running
        GROUP BY endpoint, total
        ORDER BY total DESC, endpoint
        """;

    private final Queries queries;

    AnswerReader(Queries queries) {
        this.queries = queries;
    }

    List<FallbackRate> fallbacks(Span span) {
        return queries.list(
                FALLBACKS,
                AnswerReader::fallback,
                span.from().toString(),
                span.to().toString());
    }

    List<Latency> latencies(Span span) {
        return queries.list(
                LATENCIES,
                AnswerReader::latency,
                span.from().toString(),
                span.to().toString());
    }

    private static FallbackRate fallback(ResultSet row) throws SQLException {
        long lists = row.getLong(2);
        long fallbacks = row.getLong(3);
        return new FallbackRate(row.getString(1), lists, fallbacks, (double) fallbacks / lists);
    }

    private static Latency latency(ResultSet row) throws SQLException {
        return new Latency(row.getString(1), row.getLong(2), millis(row, 3), millis(row, 4), millis(row, 5));
    }

    /** To a hundredth: what lies behind it is the bucket's width, not the answer's time. */
    private static double millis(ResultSet row, int column) throws SQLException {
        return Math.round(LatencyBucket.endMillis(row.getInt(column)) * 100) / 100.0;
    }
}
