package com.stylesense.vectors;

import com.stylesense.embedding.job.EmbeddingResult;
import com.stylesense.embedding.job.RejectedPicture;
import com.stylesense.embedding.network.FeatureNetwork;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run came to, for the person at the keyboard. */
record RunSummary(EmbeddingResult result, FeatureNetwork network, double seconds) {

    /** @param list where those set aside are listed */
    void print(PrintWriter terminal, Path list) {
        terminal.printf(
                Locale.ROOT,
                "%,d products have a vector of %,d components by %s (%s…): %,d pictures computed in %.1f s (%.1f a second), "
                        + "the others known or shown twice.%n",
                result.embedded().size(),
                network.width(),
                network.name(),
                network.digest().substring(0, 12),
                result.computed(),
                seconds,
                result.computed() / seconds);
        if (!result.rejected().isEmpty()) {
            terminal.printf(
                    Locale.ROOT,
                    "%,d set aside, listed in %s:%n",
                    result.rejected().size(),
                    list);
            Map<String, Long> reasons = result.rejected().stream()
                    .collect(Collectors.groupingBy(RejectedPicture::reason, TreeMap::new, Collectors.counting()));
            reasons.forEach((reason, count) -> terminal.printf(Locale.ROOT, "  %,6d  %s%n", count, reason));
        }
        OptionalLong memory = PeakMemory.megabytes();
        if (memory.isPresent()) {
            terminal.printf(Locale.ROOT, "Peak memory %,d MB.%n", memory.getAsLong());
        }
        terminal.flush();
    }
}
