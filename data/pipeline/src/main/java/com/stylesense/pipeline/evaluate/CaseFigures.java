package com.stylesense.pipeline.evaluate;

import com.stylesense.pipeline.evaluate.report.Metric;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.model.Ranks;
import java.util.List;

/** Computes every figure that a single case has: all but coverage, for each length of list. */
final class CaseFigures {

    static final List<Integer> LENGTHS = List.of(5, 10, 20);
    static final int LONGEST = LENGTHS.getLast();

    /** In the order of the figures; those of the first length come first. */
    static final List<Metric> METRICS =
            List.of(Metric.HR, Metric.RECALL, Metric.NDCG, Metric.MRR, Metric.NOVELTY, Metric.DIVERSITY);

    static final int COUNT = LENGTHS.size() * METRICS.size();

    private final ItemFacts facts;

    CaseFigures(ItemFacts facts) {
        this.facts = facts;
    }

    Judgement judge(HeldOut.Case one, double[] scores) {
        Ranks ranks = Ranks.of(one.targets(), scores);
        int[] list = TopList.of(scores, LONGEST);
        double[] novelties = new double[list.length + 1];
        double[] cosines = new double[list.length + 1];
        for (int place = 0; place < list.length; place++) {
            novelties[place + 1] = novelties[place] + facts.novelty(list[place]);
            cosines[place + 1] = cosines[place] + cosinesToThoseBefore(list, place);
        }
        double[] figures = new double[COUNT];
        int place = 0;
        for (int length : LENGTHS) {
            int listed = Math.min(length, list.length);
            figures[place++] = ranks.hits(length) > 0 ? 1 : 0;
            figures[place++] = ranks.recall(length);
            figures[place++] = ranks.ndcg(length);
            figures[place++] = ranks.reciprocalRank(length);
            figures[place++] = novelties[listed] / Math.max(listed, 1);
            figures[place++] = listed < 2 ? 0 : 1 - cosines[listed] / (listed * (listed - 1) / 2.0);
        }
        return new Judgement(figures, list);
    }

    private double cosinesToThoseBefore(int[] list, int place) {
        double sum = 0;
        for (int before = 0; before < place; before++) {
            sum += facts.cosine(list[place], list[before]);
        }
        return sum;
    }
}
