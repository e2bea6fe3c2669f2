package com.stylesense.store.experiment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An experiment as it is stored.
 *
 * @param kind      ab or interleaving
 * @param variants  the control first
 * @param status    draft, running or stopped
 * @param winner    the variant that was chosen when it was stopped, or later
 * @param rolledOut whether everybody gets the winner
 * @param stoppedBy operator, guard or time
 */
public record ExperimentRow(
        String name,
        String kind,
        String page,
        String shelf,
        List<VariantRow> variants,
        String status,
        Optional<String> winner,
        boolean rolledOut,
        Optional<String> stoppedBy,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> stoppedAt) {

    /** @param share of the people who get it */
    public record VariantRow(String name, String strategy, double share) {}
}
