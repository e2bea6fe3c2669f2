package com.stylesense.operator.experiment;

import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.runtime.error.InvalidFieldException;
import com.stylesense.runtime.error.NotFoundException;
import com.stylesense.runtime.page.Page;
import com.stylesense.runtime.page.PageRequest;
import com.stylesense.store.experiment.ExperimentRow;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Adds, changes and tells of experiments. */
@Singleton
class ExperimentService {

    private final ExperimentTable experiments;
    private final ResultReader results;

    ExperimentService(ExperimentTable experiments, ResultReader results) {
        this.experiments = experiments;
        this.results = results;
    }

    Page<ExperimentView> newest(PageRequest page) {
        List<ExperimentRow> rows = experiments.newest(page.size(), page.offset());
        Map<String, List<DayResult>> days = results.of(rows);
        return new Page<>(
                rows.stream().map(row -> view(row, days)).toList(), page.number(), page.size(), experiments.count());
    }

    @Transactional
    ExperimentView add(NewExperiment wanted) {
        ExperimentStatus status = Objects.requireNonNullElse(wanted.status(), ExperimentStatus.DRAFT);
        if (status == ExperimentStatus.STOPPED) {
            throw new InvalidFieldException("status", "must be draft or running where an experiment begins");
        }
        Experiment experiment = wanted.experiment();
        ExperimentRules.check(experiment);
        experiments.add(experiment);
        if (status == ExperimentStatus.RUNNING) {
            experiments.start(experiment);
        }
        return view(wanted.name());
    }

    @Transactional
    ExperimentView change(ExperimentChange change) {
        ExperimentRow row = experiments.locked(change.name()).orElseThrow(NotFoundException::experiment);
        switch (ExperimentStatus.stored(row.status())) {
            case DRAFT -> changeDraft(row, change);
            case RUNNING -> stop(row, change);
            case STOPPED -> rollOut(row, change);
        }
        return view(change.name());
    }

    private void changeDraft(ExperimentRow row, ExperimentChange change) {
        if (change.status() == ExperimentStatus.STOPPED || change.isOfRollOut()) {
            throw ExperimentConflictException.draft();
        }
        Experiment experiment = change.appliedTo(NewExperiment.of(row)).experiment();
        ExperimentRules.check(experiment);
        experiments.redesign(experiment);
        if (change.status() == ExperimentStatus.RUNNING) {
            experiments.start(experiment);
        }
    }

    private void stop(ExperimentRow row, ExperimentChange change) {
        if (change.status() != ExperimentStatus.STOPPED || change.isOfDesign()) {
            throw ExperimentConflictException.running();
        }
        Optional<String> winner = winner(row, change);
        if (winner.isEmpty() && change.rolledOut() != null) {
            throw new InvalidFieldException("winner", "must say what is to be rolled out");
        }
        experiments.stop(row.name());
        winner.ifPresent(variant -> experiments.rollOut(row, variant, !Boolean.FALSE.equals(change.rolledOut())));
    }

    private void rollOut(ExperimentRow row, ExperimentChange change) {
        boolean isRestarted = change.status() != null && change.status() != ExperimentStatus.STOPPED;
        if (isRestarted || change.isOfDesign()) {
            throw ExperimentConflictException.stopped();
        }
        if (change.isOfRollOut()) {
            String winner = winner(row, change)
                    .or(row::winner)
                    .orElseThrow(() -> new InvalidFieldException("winner", "must say what is to be rolled out"));
            experiments.rollOut(row, winner, !Boolean.FALSE.equals(change.rolledOut()));
        }
    }

    private static Optional<String> winner(ExperimentRow row, ExperimentChange change) {
        String winner = change.winner();
        if (winner != null
                && row.variants().stream().noneMatch(variant -> variant.name().equals(winner))) {
            throw new InvalidFieldException("winner", "is no variant of this experiment");
        }
        return Optional.ofNullable(winner);
    }

    private ExperimentView view(String name) {
        ExperimentRow row = experiments.named(name).orElseThrow();
        return view(row, results.of(List.of(row)));
    }

    private static ExperimentView view(ExperimentRow row, Map<String, List<DayResult>> days) {
        return ExperimentView.of(row, days.getOrDefault(row.name(), List.of()));
    }
}
