package com.stylesense.operator.experiment;

import com.stylesense.store.experiment.ExperimentLife;
import com.stylesense.store.experiment.ExperimentRow;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * An experiment as operators see it.
 *
 * @param variants  the first is the control
 * @param winner    the variant that was chosen
 * @param rolledOut whether everybody gets the winner
 * @param stoppedBy operator, guard where the refresh stopped it as a variant did harm beyond the bound, or time
 * @param endsAt    when the refresh stops a running one, since what it counted first is forgotten then; null of others
 * @param results   null until a refresh has counted anything
 */
@Serdeable
record ExperimentView(
        String name,
        ExperimentStatus status,
        ExperimentKind kind,
        String page,
        String shelf,
        List<VariantBody> variants,
        @Nullable String winner,
        boolean rolledOut,
        @Nullable String stoppedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant stoppedAt,
        @Nullable Instant endsAt,
        @Nullable ResultsView results) {

    /** @param days what was counted, the oldest first */
    static ExperimentView of(ExperimentRow row, List<DayResult> days) {
        return new ExperimentView(
                row.name(),
                ExperimentStatus.stored(row.status()),
                ExperimentKind.stored(row.kind()),
                row.page(),
                row.shelf(),
                row.variants().stream().map(VariantBody::of).toList(),
                row.winner().orElse(null),
                row.rolledOut(),
                row.stoppedBy().orElse(null),
                row.createdAt(),
                row.startedAt().orElse(null),
                row.stoppedAt().orElse(null),
                row.status().equals("running")
                        ? row.startedAt()
                                .map(at -> at.plus(ExperimentLife.LONGEST))
                                .orElse(null)
                        : null,
                days.isEmpty() ? null : ResultsView.of(NewExperiment.of(row).experiment(), days));
    }
}
