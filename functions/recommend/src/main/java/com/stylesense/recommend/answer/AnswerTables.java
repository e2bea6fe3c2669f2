package com.stylesense.recommend.answer;

import com.stylesense.recommend.answer.AnswerFigures.Counted;
import com.stylesense.recommend.answer.AnswerFigures.Latency;
import com.stylesense.recommend.answer.AnswerFigures.ServedList;
import com.stylesense.store.database.Queries;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;

/** The rows of {@code daily_latencies} and {@code daily_fallbacks}, to which many instances add. */
@Singleton
class AnswerTables {

    /** Sorted, as below, so that two instances do not wait for each other's rows in a circle. */
    private static final String ADD_LATENCIES = """
        INSERT INTO daily_latencies AS known
        SELECT * FROM unnest(?::date[], ?::text[], ?::smallint[], ?::bigint[]) AS added (day, endpoint, bucket, answers)
        ORDER BY day, endpoint, bucket
        ON CONFLICT (day, endpoint, bucket) DO UPDATE SET answers = known.answers + excluded.answers
        """;

    private static final String ADD_FALLBACKS = """
        INSERT INTO daily_fallbacks AS known
        SELECT day, strategy, sum(lists), coalesce(sum(lists) FILTER (WHERE is_fallback), 0)
        FROM unnest(?::date[], ?::text[], ?::boolean[], ?::bigint[]) AS added (day, strategy, is_fallback, lists)
        GROUP BY day, strategy
        ORDER BY day, strategy
        ON CONFLICT (day, strategy) DO UPDATE
        SET lists = known.lists + excluded.lists, fallbacks = known.fallbacks + excluded.fallbacks
        """;

    private final Queries queries;

    AnswerTables(Queries queries) {
        this.queries = queries;
    }

    /** All of it or nothing. */
    @Transactional
    void add(Map<Counted, Long> counts) {
        List<Entry<Latency, Long>> latencies = of(Latency.class, counts);
        queries.execute(
                ADD_LATENCIES,
                column(latencies, entry -> entry.getKey().day()),
                column(latencies, entry -> entry.getKey().endpoint()),
                column(latencies, entry -> entry.getKey().bucket()),
                column(latencies, Entry::getValue));
        List<Entry<ServedList, Long>> lists = of(ServedList.class, counts);
        queries.execute(
                ADD_FALLBACKS,
                column(lists, entry -> entry.getKey().day()),
                column(lists, entry -> entry.getKey().strategy()),
                column(lists, entry -> entry.getKey().isFallback()),
                column(lists, Entry::getValue));
    }

    private static <T extends Counted> List<Entry<T, Long>> of(Class<T> type, Map<Counted, Long> counts) {
        return counts.entrySet().stream()
                .filter(entry -> type.isInstance(entry.getKey()))
                .map(entry -> Map.entry(type.cast(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static <T> Object column(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).map(Object::toString).toArray(String[]::new);
    }
}
