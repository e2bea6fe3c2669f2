package com.stylesense.trending;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The refresh by hand, on the database that {@code DATABASE_URL} names: computes the tables, or does what surrounds the Spark job, with a
 * folder of this machine.
 *
 * <pre>[--export FOLDER | --take-over FOLDER]</pre>
 */
public final class RefreshByHand {

    private RefreshByHand() {}

    public static void main(String[] arguments) throws IOException {
        try (ApplicationContext context = ApplicationContext.builder()
                .deduceEnvironment(false)
                .environments("function")
                .start()) {
            System.out.println(
                    switch (arguments.length == 0 ? "" : arguments[0]) {
                        case "--export" -> export(context, Path.of(arguments[1]));
                        case "--take-over" ->
                            said(context.getBean(TakeOver.class).run(Path.of(arguments[1])));
                        default -> said(context.getBean(Refresh.class).run());
                    });
        } catch (AnotherRefreshException | UncheckedIOException unable) {
            System.err.println(unable.getMessage());
            System.exit(1);
        } catch (NoSuchFileException missing) {
            System.err.println(
                    "There is no " + missing.getFile() + ": the job that should have written it did not end.");
            System.exit(1);
        }
    }

    private static String said(Optional<RefreshReport> report) {
        return report.map(done -> "Refreshed as of %s: %s".formatted(done.refreshedAt(), done.rows()))
                .orElse("Nothing to do: another refresh is at it, or what serves is as new.");
    }

    private static String export(ApplicationContext context, Path folder) {
        long started = System.nanoTime();
        LogExport.Report report =
                context.getBean(LogExport.class).run((name, file) -> copy(file, folder.resolve(name)));
        double seconds = (System.nanoTime() - started) / 1e9;
        return String.format(Locale.ROOT, "Exported in %.1f s, as of %s: %s", seconds, report.now(), report.rows());
    }

    private static void copy(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        } catch (FileAlreadyExistsException taken) {
            throw new UncheckedIOException(target + " is there already: export into an empty folder.", taken);
        } catch (IOException refused) {
            throw new UncheckedIOException(target + " cannot be written: " + refused, refused);
        }
    }
}
