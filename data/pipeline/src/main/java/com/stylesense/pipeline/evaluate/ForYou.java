package com.stylesense.pipeline.evaluate;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.model.ItemModel;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.ModelTrainer;
import com.stylesense.recommender.model.Protocol;
import com.stylesense.recommender.model.WeightLearner;
import com.stylesense.recommender.model.Weights;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The learned ranking, trained.
 *
 * @param validationNdcg  the mean nDCG@10 on what the weights were learned by
 * @param seconds         how long training took, with the learning of the weights
 * @param peakMemoryBytes the most memory that the process had had by then
 */
record ForYou(ItemModel model, double validationNdcg, double seconds, long peakMemoryBytes) {

    /** How much effort goes into learning the weights: the most cases that are looked at, and how often each weight is. */
    enum Effort {
        /** What the shop's refresh takes. */
        USUAL(5_000, 2),
        THOROUGH(Integer.MAX_VALUE, 5);

        private final int cases;
        private final int rounds;

        Effort(int cases, int rounds) {
            this.cases = cases;
            this.rounds = rounds;
        }
    }

    /** Learns weights on the validation part alone, then trains on what the test allows to learn from. */
    static ForYou train(Protocol protocol, ItemTraits traits, Effort effort, long seed, ProgressListener progress)
            throws IOException {
        long begin = System.nanoTime();
        AtomicInteger settled = new AtomicInteger();
        int all = effort.rounds * WeightLearner.LEARNED.size();
        HeldOut validation = protocol.validation().sample(effort.cases, seed);
        WeightLearner learner = new WeightLearner(
                validation,
                traits,
                Weights.standard(),
                (weight, value, ndcg) -> progress.progressed("Learning weights", settled.incrementAndGet(), all));
        Weights weights = learner.learn(effort.rounds);
        progress.progressed("Learning weights", all, all);
        ItemModel model = new ModelTrainer(protocol.test().training(), traits).train(weights);
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new ForYou(model, learner.gains().mean(), seconds, PeakMemory.bytes());
    }
}
