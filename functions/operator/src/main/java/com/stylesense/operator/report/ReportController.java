package com.stylesense.operator.report;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;

/** What came of the shop's lists, over HTTP. */
@Controller("/api/operator/report")
@ExecuteOn(TaskExecutors.BLOCKING)
class ReportController {

    private final ReportService reports;

    ReportController(ReportService reports) {
        this.reports = reports;
    }

    /**
     * Reports what was shown, clicked, put into the cart and ordered; for operators alone.
     *
     * @param from first day, in UTC; four weeks before the last one if left out
     * @param to   last day; today if left out
     * @param by   what a row stands for; a strategy if left out
     */
    @Get
    Report report(
            @Nullable @QueryValue @Parameter(schema = @Schema(type = "string", format = "date")) String from,
            @Nullable @QueryValue @Parameter(schema = @Schema(type = "string", format = "date")) String to,
            @Nullable @QueryValue Breakdown by) {
        return reports.report(from, to, by == null ? Breakdown.STRATEGY : by);
    }
}
