package com.stylesense.operator.experiment;

import com.stylesense.recommender.experiment.Comparison;
import com.stylesense.recommender.experiment.Effect;
import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.recommender.experiment.Interval;
import com.stylesense.recommender.experiment.Metric;
import com.stylesense.recommender.experiment.PersonSums;
import com.stylesense.recommender.experiment.Reading;
import com.stylesense.recommender.experiment.SampleRatio;
import com.stylesense.recommender.experiment.Variant;
import com.stylesense.recommender.experiment.Verdict;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What an experiment has shown until the last refresh.
 *
 * @param sampleRatio whether the variants were seen by the shares of people that were to see them; null where everybody sees both
 * @param comparisons of each variant with the control, as far as there is enough to compare
 * @param curve       by what is decided, as it stood at the last refresh of each day
 */
@Serdeable
record ResultsView(
        Instant computedAt,
        VerdictView verdict,
        @Nullable SampleRatioView sampleRatio,
        List<VariantView> variants,
        List<ComparisonView> comparisons,
        List<PointView> curve) {

    static ResultsView of(Experiment experiment, List<DayResult> days) {
        DayResult last = days.getLast();
        Reading reading = last.reading(experiment);
        return new ResultsView(
                last.computedAt(),
                VerdictView.of(reading.verdict()),
                SampleRatioView.of(reading),
                experiment.variants().stream()
                        .map(variant -> VariantView.of(variant, last))
                        .toList(),
                reading.comparisons().stream().map(ComparisonView::of).toList(),
                days.stream()
                        .map(day -> new PointView(
                                day.day(),
                                day.reading(experiment).deciding().stream()
                                        .map(ComparisonView::of)
                                        .toList()))
                        .toList());
    }

    /**
     * @param code    collecting, undecided, better, worse or sample_ratio_mismatch
     * @param variant that is better or worse than the control
     * @param text    the same in a sentence
     */
    @Serdeable
    record VerdictView(String code, @Nullable String variant, String text) {

        static VerdictView of(Verdict verdict) {
            return new VerdictView(
                    verdict.code().wireName(),
                    verdict.variant().map(Variant::name).orElse(null),
                    verdict.text());
        }
    }

    /**
     * @param mismatch whether too few people saw a variant for it to be chance
     * @param pValue   valid at any look
     * @param level    below which it is a mismatch
     */
    @Serdeable
    record SampleRatioView(boolean mismatch, double pValue, double level) {

        static @Nullable SampleRatioView of(Reading reading) {
            return reading.sampleRatio().isEmpty()
                    ? null
                    : new SampleRatioView(
                            reading.hasSampleRatioMismatch(),
                            reading.sampleRatio().getAsDouble(),
                            SampleRatio.LEVEL);
        }
    }

    /** What came of a variant. @param people who saw it */
    @Serdeable
    record VariantView(
            String name,
            String strategy,
            long people,
            long impressions,
            long clicks,
            long cartAdditions,
            long orders,
            @Nullable RateView clickRate,
            @Nullable RateView additionRate,
            @Nullable RateView orderRate) {

        static VariantView of(Variant variant, DayResult day) {
            PersonSums clicks = day.of(Metric.CLICK_RATE, variant.name());
            PersonSums additions = day.of(Metric.ADDITION_RATE, variant.name());
            PersonSums orders = day.of(Metric.ORDER_RATE, variant.name());
            return new VariantView(
                    variant.name(),
                    variant.strategy(),
                    clicks.people(),
                    (long) clicks.trials(),
                    (long) clicks.successes(),
                    (long) additions.successes(),
                    (long) orders.successes(),
                    RateView.of(clicks),
                    RateView.of(additions),
                    RateView.of(orders));
        }
    }

    /** An impression's, with its 95 % interval for one look. */
    @Serdeable
    record RateView(double value, double low, double high) {

        static @Nullable RateView of(PersonSums sums) {
            Interval interval = sums.interval();
            return sums.trials() == 0 ? null : new RateView(sums.rate(), interval.low(), interval.high());
        }
    }

    /**
     * @param metric       click_rate, addition_rate or order_rate, or preference where lists are interleaved
     * @param difference   the variant's less the control's; of a preference the variant's share of the clicks less a half
     * @param relative     the difference as a part of the control's; of a preference clicks for each one of the other's, less one
     * @param alwaysValid  holds at every look together, with 95 % where there is one variant beside the control
     * @param fixedHorizon 95 % for who decided beforehand when to look
     * @param pValue       of the always-valid interval
     */
    @Serdeable
    record ComparisonView(
            String variant,
            String metric,
            double difference,
            double relative,
            RangeView alwaysValid,
            RangeView fixedHorizon,
            double pValue) {

        static ComparisonView of(Comparison comparison) {
            Effect effect = comparison.effect();
            return new ComparisonView(
                    comparison.variant().name(),
                    comparison.metric().wireName(),
                    effect.value(),
                    comparison.relative(),
                    RangeView.of(comparison.alwaysValid()),
                    RangeView.of(effect.fixedHorizon()),
                    effect.pValue());
        }
    }

    /** From low to high. */
    @Serdeable
    record RangeView(double low, double high) {

        static RangeView of(Interval interval) {
            return new RangeView(interval.low(), interval.high());
        }
    }

    /** A day of the curve. */
    @Serdeable
    record PointView(LocalDate day, List<ComparisonView> comparisons) {}
}
