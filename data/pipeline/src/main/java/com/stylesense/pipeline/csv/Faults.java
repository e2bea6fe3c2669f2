package com.stylesense.pipeline.csv;

import com.stylesense.pipeline.PipelineFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is wrong with some files: the first of all faults, as many as a person reads at once, and the count of the rest. */
public final class Faults {

    private static final int LISTED = 20;

    private final List<Fault> first = new ArrayList<>();
    private long count;

    public void add(Fault fault) {
        count++;
        if (first.size() < LISTED) {
            first.add(fault);
        }
    }

    /**
     * @param consequence what does not happen because of them, as a sentence
     * @throws PipelineFailure that lists them, where there are any
     */
    public void requireNone(String consequence) {
        if (count == 0) {
            return;
        }
        StringBuilder message = new StringBuilder(consequence);
        first.forEach(fault -> message.append("\n    ").append(fault));
        if (count > first.size()) {
            message.append(String.format(Locale.ROOT, "%n    and %,d more.", count - first.size()));
        }
        throw new PipelineFailure(
                message.toString(),
                "Correct these cells, or write the files anew with scripts/pipeline; data/README.md says what each column holds.");
    }
}
