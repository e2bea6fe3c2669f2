package com.stylesense.operator.experiment;

import com.stylesense.runtime.error.ProblemException;
import io.micronaut.http.HttpStatus;

/** The experiment, or another one, is at something that does not go with the wish. */
final class ExperimentConflictException extends ProblemException {

    private ExperimentConflictException(String code, String detail) {
        super(HttpStatus.CONFLICT, code, detail);
    }

    static ExperimentConflictException nameTaken() {
        return new ExperimentConflictException(
                "experiment_exists",
                "There is an experiment of this name already; choose another, since people are assigned by it.");
    }

    static ExperimentConflictException shelfTaken() {
        return new ExperimentConflictException(
                "experiment_running", "Another experiment runs on this shelf; stop that one first.");
    }

    static ExperimentConflictException running() {
        return new ExperimentConflictException(
                "experiment_running",
                "A running experiment cannot be changed, only stopped: its people would change sides.");
    }

    static ExperimentConflictException stopped() {
        return new ExperimentConflictException(
                "experiment_stopped",
                "A stopped experiment can be rolled out and taken back, nothing else; add one of another name to try again.");
    }

    static ExperimentConflictException draft() {
        return new ExperimentConflictException(
                "experiment_draft",
                "A draft has shown nobody anything: it can be changed and started, but not stopped or rolled out.");
    }
}
