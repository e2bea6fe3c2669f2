package com.stylesense.pipeline.evaluate.baseline;

import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.strategy.trending.TrendingScore;

/** The shop's strategy of that name, as of the end of what may be learned from. */
final class Trending implements CaseScorer {

    private static final long WINDOW_SECONDS = TrendingScore.WINDOW_DAYS * 86_400L;

    private final double[] trending;

    Trending(EventLog training) {
        int items = training.items();
        long[] units = new long[items];
        long[] interactions = new long[items];
        double[] stars = new double[items];
        long[] reviews = new long[items];
        long begin = training.end() - WINDOW_SECONDS;
        training.forEach(event -> {
            int item = training.item(event);
            EventKind kind = training.kind(event);
            boolean recent = training.time(event) > begin;
            if (kind == EventKind.REVIEW) {
                stars[item] += training.value(event);
                reviews[item]++;
            }
            units[item] += recent && kind == EventKind.ORDER ? 1 : 0;
            interactions[item] += recent && (kind == EventKind.LIKE || kind == EventKind.REVIEW) ? 1 : 0;
        });
        trending = new double[items];
        for (int item = 0; item < items; item++) {
            double rating = reviews[item] == 0 ? 0 : stars[item] / reviews[item];
            trending[item] = TrendingScore.of(units[item], interactions[item], rating);
        }
    }

    @Override
    public void score(HeldOut.Case one, double[] scores) {
        System.arraycopy(trending, 0, scores, 0, trending.length);
    }
}
