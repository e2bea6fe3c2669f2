package com.stylesense.pipeline.evaluate;

import com.stylesense.pipeline.ProgressListener;
import com.stylesense.pipeline.evaluate.report.Estimate;
import com.stylesense.pipeline.evaluate.report.Metric;
import com.stylesense.pipeline.evaluate.report.Result;
import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.HeldOut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Judges rankings by what they foretell of a log's held-out part, over all items. */
final class Evaluation {

    private final HeldOut heldOut;
    private final CaseFigures figures;
    private final long seed;
    private final ProgressListener progress;

    /** @param seed decides what the bootstrap draws */
    Evaluation(HeldOut heldOut, long seed, ProgressListener progress) {
        this.heldOut = heldOut;
        this.figures = new CaseFigures(new ItemFacts(heldOut.training()));
        this.seed = seed;
        this.progress = progress;
    }

    Result judge(String name, CaseScorer scorer) {
        String step = "Judging " + name;
        int cases = heldOut.cases().size();
        AtomicInteger done = new AtomicInteger();
        List<Judgement> judgements = heldOut.judge(scorer, (one, scores) -> {
            Judgement judgement = figures.judge(one, scores);
            synchronized (progress) {
                progress.progressed(step, done.incrementAndGet(), cases);
            }
            return judgement;
        });
        Estimate[] estimates = new Bootstrap(judgements, heldOut.log().items(), seed).estimates();
        return new Result(name, byName(estimates));
    }

    private static Map<String, Estimate> byName(Estimate[] estimates) {
        Map<String, Estimate> metrics = new LinkedHashMap<>();
        for (int length = 0; length < CaseFigures.LENGTHS.size(); length++) {
            int places = CaseFigures.LENGTHS.get(length);
            for (int metric = 0; metric < CaseFigures.METRICS.size(); metric++) {
                metrics.put(
                        CaseFigures.METRICS.get(metric).at(places),
                        estimates[length * CaseFigures.METRICS.size() + metric]);
            }
            metrics.put(Metric.COVERAGE.at(places), estimates[CaseFigures.COUNT + length]);
        }
        return metrics;
    }
}
