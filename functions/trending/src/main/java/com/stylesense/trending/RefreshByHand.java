package com.stylesense.trending;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The refresh by hand, on the database that {@code DATABASE_URL} names: computes the tables, or takes over those that lie in a folder of this
 * machine, where one is given: what a job staged in S3 is fetched first ({@code aws s3 sync}).
 */
public final class RefreshByHand {

    private RefreshByHand() {}

    public static void main(String[] arguments) throws IOException {
        try (ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .environments("function")
                .start()) {
            Optional<RefreshReport> report = arguments.length == 0
                    ? context.getBean(Refresh.class).run()
                    : context.getBean(TakeOver.class).run(Path.of(arguments[0]));
            System.out.println(report.map(done -> "Refreshed as of %s: %s".formatted(done.refreshedAt(), done.rows()))
                    .orElse("Nothing to do: another refresh is at it, or what serves is as new."));
        } catch (NoSuchFileException missing) {
            System.err.println(
                    "There is no " + missing.getFile() + ": the job that should have written it did not end.");
            System.exit(1);
        }
    }
}
