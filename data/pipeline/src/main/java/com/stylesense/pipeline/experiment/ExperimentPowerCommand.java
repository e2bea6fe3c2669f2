package com.stylesense.pipeline.experiment;

import com.stylesense.recommender.experiment.Experiment.Kind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The step that measures what the shop's experiments find, and how often they find what is not there. */
@Command(
        name = "experiment-power",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Runs experiments in simulated shops, looked at all the time: how often a difference is called where there is none, "
                        + "and how soon where there is one.",
        footer = "%nExample: scripts/pipeline experiment-power --lift 0.1 --svg power.svg")
public final class ExperimentPowerCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--runs",
            paramLabel = "N",
            defaultValue = "200",
            description = "Runs without a difference (${DEFAULT-VALUE}).")
    private int runs;

    @Option(
            names = "--power-runs",
            paramLabel = "N",
            defaultValue = "50",
            description = "Runs with one (${DEFAULT-VALUE}).")
    private int powerRuns;

    @Option(
            names = "--impressions",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "After how many a run ends undecided (${DEFAULT-VALUE}).")
    private long impressions;

    @Option(
            names = "--lift",
            paramLabel = "PART",
            defaultValue = "0.2",
            description = "How many more clicks the better strategy gets (${DEFAULT-VALUE}).")
    private double lift;

    @Option(
            names = "--click-rate",
            paramLabel = "PART",
            defaultValue = "0.05",
            description = "Clicks an impression without it (${DEFAULT-VALUE}).")
    private double clickRate;

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Who may come next at any one time (${DEFAULT-VALUE}).")
    private int people;

    @Option(
            names = "--visits",
            paramLabel = "N",
            defaultValue = "12",
            description = "Visits of a person on average (${DEFAULT-VALUE}).")
    private double visits;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Another seed, other runs (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--svg", paramLabel = "FILE", description = "Also draw the curve.")
    private @Nullable Path svg;

    @Override
    public Integer call() throws IOException {
        boolean areFit = Stream.of(runs, powerRuns, people).allMatch(number -> number >= 1)
                && impressions >= 1
                && clickRate > 0
                && clickRate <= 0.5
                && visits >= 1
                && lift > 0
                && lift <= 2;
        if (!areFit) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "Numbers must be 1 or more, --click-rate above 0 and at most 0.5, --lift above 0 and at most 2.");
        }
        PowerReport report = report();
        PrintWriter console = spec.commandLine().getOut();
        console.print(report);
        console.flush();
        if (svg != null) {
            Files.writeString(svg, PowerChart.of(report));
        }
        return CommandLine.ExitCode.OK;
    }

    private PowerReport report() {
        Scenario scenario = new Scenario(clickRate, people, visits, lift);
        return new PowerReport(
                scenario, studies(scenario.withoutLift(), runs), studies(scenario, powerRuns), impressions);
    }

    private List<Study> studies(Scenario scenario, int runs) {
        return Stream.of(Kind.AB, Kind.INTERLEAVING)
                .map(kind -> Study.of(scenario, kind, runs, impressions, seed))
                .toList();
    }
}
