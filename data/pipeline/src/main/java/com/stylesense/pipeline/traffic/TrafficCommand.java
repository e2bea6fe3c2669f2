package com.stylesense.pipeline.traffic;

import com.stylesense.pipeline.ConsoleProgress;
import com.stylesense.pipeline.PipelineFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The step that walks simulated shoppers through a running shop, so that the operator's report has something true to show. */
@Command(
        name = "traffic",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Walks simulated shoppers through a running shop over HTTP: they look at pages from the top, click what is to their taste, "
                    + "fill bags and order. Prints what they did by strategy, which the operator's report shows after the next refresh.",
            "Their decisions follow from the seed and from what the shop answers. Each run is of new events."
        },
        footer = {
            "%nExample: scripts/pipeline traffic --shoppers 500 --days 14 --lift for-you=0.2",
            "Not for a shop in production: its orders are real ones."
        })
public final class TrafficCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "http://localhost:8000",
            description = "The shop (${DEFAULT-VALUE}).")
    private URI shop;

    @Option(names = "--shoppers", paramLabel = "N", defaultValue = "200", description = "Visits (${DEFAULT-VALUE}).")
    private int shoppers;

    @Option(
            names = "--signed-in",
            paramLabel = "SHARE",
            defaultValue = "0.5",
            description =
                    "How many of them sign in as one of the simulated users; the others are visitors (${DEFAULT-VALUE}).")
    private double signedIn;

    @Option(
            names = "--users",
            paramLabel = "FILE",
            defaultValue = "data/simulated/users.csv",
            description = "The simulated users (${DEFAULT-VALUE}).")
    private Path users;

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Spreads the visits over so many days, today the last. Only today's order, since the shop dates orders "
                            + "itself (${DEFAULT-VALUE}).")
    private int days;

    @Option(
            names = "--lift",
            paramLabel = "STRATEGY=SHARE",
            description =
                    "Plants an effect: what this strategy shows is clicked so much more often, 0.2 for a fifth. May repeat.")
    private Map<String, Double> lifts = Map.of();

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "Requests a second at the most (${DEFAULT-VALUE}).")
    private double rate;

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "4",
            description = "Visits at once (${DEFAULT-VALUE}).")
    private int atOnce;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "20260115",
            description = "Where randomness starts (${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        requireSense();
        PrintWriter console = spec.commandLine().getOut();
        var progress = new ConsoleProgress(console);
        var tally = new Tally();
        try (ShopClient client = new ShopClient(shop, new Pace(rate), tally)) {
            var people = new People(seed, signedIn, days, Population.read(users, signedIn, progress));
            new Crowd(client, new Eye(lifts), tally, progress).walk(people, shoppers, atOnce);
        }
        tally.print(console);
        return CommandLine.ExitCode.OK;
    }

    private void requireSense() {
        require(shoppers >= 1 && atOnce >= 1 && days >= 1, "--shoppers, --at-once and --days are 1 or more.");
        require(days <= 90, "--days is 90 at the most: the shop takes no older events.");
        require(rate > 0, "--rate is more than 0.");
        require(signedIn >= 0 && signedIn <= 1, "--signed-in is a share from 0 to 1.");
        require(
                lifts.values().stream().allMatch(lift -> lift > -1),
                "A lift is more than -1, which is no click at all.");
        if (shop.getScheme() == null || !shop.getScheme().startsWith("http") || shop.getHost() == null) {
            throw new PipelineFailure(shop + " is no address of a shop.", "Write it like http://localhost:8000.");
        }
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            throw new CommandLine.ParameterException(spec.commandLine(), rule);
        }
    }
}
