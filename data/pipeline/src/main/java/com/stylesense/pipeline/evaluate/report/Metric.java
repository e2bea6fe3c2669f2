package com.stylesense.pipeline.evaluate.report;

import java.util.Locale;

/** What rankings are compared by, each for the first so many places of a list. */
public enum Metric {
    /** The share of cases of which at least one target is in the list. */
    HR,
    /** The share of a case's targets that are in the list. */
    RECALL,
    /** As recall, but more for a higher place. */
    NDCG,
    /** One divided by the place of the first target in the list, 0 where there is none. */
    MRR,
    /** The share of all items that are in some case's list. */
    COVERAGE,
    /** How little known the listed items are, on average: bits, minus the binary logarithm of the share of shoppers who had one. */
    NOVELTY,
    /** How little a list's items have in common, on average: one less the cosine of two items' shoppers. */
    DIVERSITY;

    /** As {@code ndcg@10}. */
    public String at(int length) {
        return name().toLowerCase(Locale.ROOT) + "@" + length;
    }
}
