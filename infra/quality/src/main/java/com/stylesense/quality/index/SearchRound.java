package com.stylesense.quality.index;

import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.store.database.Sql;
import com.stylesense.store.vector.PictureIndex;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one pass over the questions found.
 *
 * @param recall      share of the nearest {@value Question#NEAREST} that were found
 * @param sortedTimes milliseconds a question, without the warm-up
 * @param fewest      products that the shortest answer had
 */
record SearchRound(double share, int searched, double recall, double[] sortedTimes, int fewest) {

    /** Questions that are asked first and not timed. */
    static final int WARM_UP = 20;

    /** More than a list of twelve needs, should some show one photo; the shop asks for twice as many. */
    private static final int PAGE = 40;

    /** Asks as the shop does for a list: a page from the index, compared once more at full precision. */
    static SearchRound of(Connection connection, List<Question> questions, double share, int searched)
            throws SQLException {
        PictureIndex index = new PictureIndex(connection);
        double[] times = new double[questions.size()];
        int hits = 0;
        int wanted = 0;
        int fewest = PAGE;
        connection.setAutoCommit(false);
        for (int asked = 0; asked < times.length; asked++) {
            Question question = questions.get(asked);
            long started = System.nanoTime();
            List<PictureIndex.Neighbour> page =
                    index.nearest(question.vector(), MeasuredShop.MODEL, Sql.and(List.of()), PAGE, searched);
            Set<Long> nearest = nearest(page, question);
            times[asked] = (System.nanoTime() - started) / 1e6;
            connection.commit();
            List<Long> right = Objects.requireNonNull(question.nearest().get(share));
            fewest = Math.min(fewest, page.size());
            wanted += right.size();
            hits += (int) right.stream().filter(nearest::contains).count();
        }
        connection.setAutoCommit(true);
        double[] warm = Arrays.copyOfRange(times, WARM_UP, times.length);
        Arrays.sort(warm);
        return new SearchRound(share, searched, (double) hits / wanted, warm, fewest);
    }

    private static Set<Long> nearest(List<PictureIndex.Neighbour> page, Question question) {
        return page.stream()
                .filter(near -> near.productId() != question.id())
                .map(near -> new ScoredProduct(near.productId(), dot(question.vector(), near.vector())))
                .sorted(Comparator.comparingDouble(ScoredProduct::score)
                        .reversed()
                        .thenComparingLong(ScoredProduct::productId))
                .limit(Question.NEAREST)
                .map(ScoredProduct::productId)
                .collect(Collectors.toSet());
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int component = 0; component < one.length; component++) {
            sum += (double) one[component] * other[component];
        }
        return sum;
    }

    /** Of the table. */
    String line() {
        return String.format(
                Locale.ROOT,
                "| %.1f %% | %d | %.3f | %.1f | %.1f | %d |",
                100 * share,
                searched,
                recall,
                sortedTimes[sortedTimes.length / 2],
                sortedTimes[sortedTimes.length * 95 / 100],
                fewest);
    }
}
