package com.stylesense.operator.experiment;

import com.stylesense.runtime.error.Problem;
import com.stylesense.runtime.page.Page;
import com.stylesense.runtime.page.PageRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;

/** Experiments over HTTP, for operators. */
@Controller("/api/operator/experiments")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExperimentController {

    private final ExperimentService experiments;

    ExperimentController(ExperimentService experiments) {
        this.experiments = experiments;
    }

    /** All experiments, the newest first, each with what it has shown until the last refresh. */
    @Get
    Page<ExperimentView> newest(@RequestBean @Valid PageRequest page) {
        return experiments.newest(page);
    }

    /** Adds an experiment, as a draft or running at once. */
    @Post
    @Status(HttpStatus.CREATED)
    @ApiResponse(responseCode = "201", description = "the experiment", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description = "experiment_exists, or experiment_running where another runs on that shelf",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ExperimentView add(@Body @Valid NewExperiment experiment) {
        return experiments.add(experiment);
    }

    /**
     * Changes the experiment that the body names: a draft in any way, and starts it; a running one is stopped, if there is a winner with it
     * everybody gets that from then on; of a stopped one the roll-out is begun or taken back.
     */
    @Patch
    @ApiResponse(responseCode = "200", description = "the experiment as it is now", useReturnTypeSchema = true)
    @ApiResponse(
            responseCode = "409",
            description = "what it is at does not allow it: experiment_draft, experiment_running or experiment_stopped",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    ExperimentView change(@Body @Valid ExperimentChange change) {
        return experiments.change(change);
    }
}
