package com.stylesense.pipeline.evaluate;

import com.stylesense.pipeline.ConsoleProgress;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.evaluate.baseline.Baselines;
import com.stylesense.pipeline.evaluate.input.InputLog;
import com.stylesense.pipeline.evaluate.input.LogReader;
import com.stylesense.pipeline.evaluate.report.Result;
import com.stylesense.pipeline.evaluate.report.ResultChart;
import com.stylesense.pipeline.evaluate.report.ResultJson;
import com.stylesense.pipeline.evaluate.report.ResultTable;
import com.stylesense.recommender.model.CaseScorer;
import com.stylesense.recommender.model.HeldOut;
import com.stylesense.recommender.model.Protocol;
import com.stylesense.recommender.model.Weight;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The step that tells how good the learned ranking is on a log, beside plain ones. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Tells how well the learned ranking foretells what shoppers did, beside plain rankings, on any log.",
            "FILE is a table (comma, semicolon or tab) with a header user,item,timestamp[,kind,value], or a line a user: the user, then its "
                    + "items in order, with blanks between them. It may be packed by gzip. Times are ISO 8601, seconds since 1970 or "
                    + "dates such as 31/12/2023; kind is order, cart, like, review or view; value is a review's stars or an order's quantity.",
            "All items are ranked, equal scores count against each ranking, and every item's number is shuffled first."
        },
        footer = {
            "%nExamples:",
            "  scripts/pipeline evaluate sequences.txt.gz",
            "  scripts/pipeline evaluate orders.csv --protocol temporal --repeats --json report.json --svg report.svg",
            "docs/evaluation.md says what each protocol holds out, and how to bring other files."
        })
public final class EvaluateCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "The log, or a folder with a shop's files, as clean and simulate write them.")
    private Path file;

    @Option(
            names = "--protocol",
            paramLabel = "NAME",
            defaultValue = "leave-last",
            description =
                    "What is held out: leave-last, each shopper's last event, or temporal, the last tenth of the log "
                            + "(${DEFAULT-VALUE}).")
    private Protocols protocol;

    @Option(
            names = "--repeats",
            description = "What a shopper had before may come again; else it is left out of the rankings.")
    private boolean repeats;

    @Option(
            names = "--tune",
            description = "Learn the weights more thoroughly than a refresh does: it takes several times as long.")
    private boolean tune;

    @Option(names = "--json", paramLabel = "OUT", description = "Write the figures there, for programs.")
    private @Nullable Path json;

    @Option(names = "--svg", paramLabel = "OUT", description = "Write bars with their intervals there, as a picture.")
    private @Nullable Path svg;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Where chance starts (${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private ColumnOptions columns;

    @Override
    public Integer call() throws IOException {
        ConsoleProgress progress = new ConsoleProgress(spec.commandLine().getOut());
        InputLog input = new LogReader(columns.names(), seed, progress).read(file);
        Protocol parts = protocol.of(input, repeats);
        HeldOut test = parts.test();
        if (test.cases().isEmpty() || parts.validation().cases().isEmpty()) {
            throw new PipelineFailure(
                    file + " has too few events for the protocol " + protocol + ".",
                    "It needs shoppers with three events or more; temporal, some who come back in the log's last tenth.");
        }
        ForYou forYou = ForYou.train(
                parts, input.traits(), tune ? ForYou.Effort.THOROUGH : ForYou.Effort.USUAL, seed, progress);
        Map<String, CaseScorer> rankings = new LinkedHashMap<>(Baselines.of(input, test, seed));
        rankings.put("for-you", test.scorer(forYou.model()));
        Evaluation evaluation = new Evaluation(test, seed, progress);
        List<Result> results = new ArrayList<>();
        rankings.forEach((name, scorer) -> results.add(evaluation.judge(name, scorer)));
        report(test, forYou, results);
        return CommandLine.ExitCode.OK;
    }

    private void report(HeldOut test, ForYou forYou, List<Result> results) throws IOException {
        String title = String.format(
                Locale.ROOT,
                "%s, %s: %,d cases; %,d shoppers, %,d items, %,d events",
                file.getFileName(),
                protocol,
                test.cases().size(),
                test.log().users(),
                test.log().items(),
                test.log().size());
        PrintWriter console = spec.commandLine().getOut();
        console.println(title);
        console.printf(
                Locale.ROOT,
                "for-you was trained in %.1f s with at most %,d MB; nDCG@10 in validation %.4f%n",
                forYou.seconds(),
                forYou.peakMemoryBytes() / 1_000_000,
                forYou.validationNdcg());
        console.println("Weights: " + weights(forYou));
        console.println();
        console.print(ResultTable.of(results, CaseFigures.LENGTHS));
        console.flush();
        write(json, ResultJson.of(results, forYou.seconds(), forYou.peakMemoryBytes()));
        write(svg, ResultChart.of(title, results));
    }

    private static String weights(ForYou forYou) {
        List<String> learned = new ArrayList<>();
        for (Weight weight : Weight.values()) {
            if (!weight.choices().isEmpty()) {
                learned.add(weight.label() + " " + forYou.model().weights().of(weight));
            }
        }
        return String.join(", ", learned);
    }

    /** Whole or not at all. */
    private static void write(@Nullable Path target, String text) throws IOException {
        if (target != null) {
            Path draft = target.resolveSibling(target.getFileName() + ".draft");
            Files.createDirectories(target.toAbsolutePath().getParent());
            Files.writeString(draft, text);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
