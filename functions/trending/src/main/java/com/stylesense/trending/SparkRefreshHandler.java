package com.stylesense.trending;

import com.stylesense.runtime.lambda.InvokedFunction;
import com.stylesense.runtime.metrics.Metric;
import com.stylesense.runtime.metrics.Metrics;
import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Lambda's way into both ends of a refresh by Spark, for the state machine that runs the job between them. */
public final class SparkRefreshHandler extends InvokedFunction {

    /**
     * @param step {@code export} or {@code take_over}
     * @param run  the refresh's name
     */
    @Serdeable
    record Event(String step, String run) {}

    /**
     * @param input what the job is to read
     * @param now   when the shop was looked at
     * @param rows  of each table
     */
    @Serdeable
    record Exported(String input, Instant now, Map<String, Long> rows) {}

    /** Null where what serves is as new as what was staged. */
    @Override
    protected @Nullable Object run(ApplicationContext context, InputStream json) throws IOException {
        Event event = context.getBean(JsonMapper.class).readValue(json, Event.class);
        String bucket = context.getRequiredProperty("refresh.bucket", String.class);
        try (S3Client s3 = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            RunFolder folder = new RunFolder(s3, bucket, event.run);
            return switch (event.step) {
                case "export" -> export(context, folder);
                case "take_over" -> takeOver(context, folder);
                default -> throw new IllegalArgumentException("A step is export or take_over, and not " + event.step);
            };
        }
    }

    private static Exported export(ApplicationContext context, RunFolder folder) {
        String export = folder.newExport();
        LogExport.Report report = context.getBean(LogExport.class).run(folder.filesOf(export));
        return new Exported(folder.address(export), report.now(), report.rows());
    }

    private static @Nullable RefreshReport takeOver(ApplicationContext context, RunFolder folder) throws IOException {
        RefreshReport report =
                context.getBean(TakeOver.class).run(folder.stagedFiles()).orElse(null);
        if (report != null) {
            context.getBean(Metrics.class).record(Metric.REFRESH_SECONDS, "spark", report.tookMillis() / 1_000.0);
        }
        return report;
    }
}
