package com.stylesense.pipeline;

import com.stylesense.pipeline.clean.CleanCommand;
import com.stylesense.pipeline.evaluate.EvaluateCommand;
import com.stylesense.pipeline.experiment.ExperimentPowerCommand;
import com.stylesense.pipeline.multiply.MultiplyCommand;
import com.stylesense.pipeline.seed.SeedCommand;
import com.stylesense.pipeline.simulate.SimulateCommand;
import com.stylesense.pipeline.traffic.TrafficCommand;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.sql.SQLException;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The pipeline's command line: one subcommand a step, exit code 0 when done, 1 when it failed, 2 when misused. */
@Command(
        name = "pipeline",
        description = "Turns a fashion catalogue into a shop that has products, shoppers and a history.",
        synopsisSubcommandLabel = "STEP",
        commandListHeading = "%nSteps, in the order they are usually run:%n",
        footer = {
            "%nscripts/pipeline help STEP explains one step.",
            "On a running shop's database, or as a Spark job: refresh, which scripts/pipeline refresh --help explains.",
            "With a neural network, whose library is fetched at the first use: learn-network, embed, demo-vectors; to measure with: precision, "
                    + "contact-sheet, measure-embedding, measure-search, measure-index, measure-refresh."
        },
        subcommands = {
            CleanCommand.class,
            SimulateCommand.class,
            SeedCommand.class,
            MultiplyCommand.class,
            EvaluateCommand.class,
            ExperimentPowerCommand.class,
            TrafficCommand.class,
            HelpCommand.class
        })
public final class Pipeline implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    private boolean help;

    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine pipeline = new CommandLine(new Pipeline());
        ServiceLoader.load(PipelineStep.class).forEach(pipeline::addSubcommand);
        return pipeline.setExecutionExceptionHandler(Pipeline::explain).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name the step to run.");
    }

    private static int explain(Exception failure, CommandLine step, CommandLine.ParseResult parsed) {
        String message = switch (failure) {
            case PipelineFailure known -> known.getMessage() + "\n  " + known.remedy();
            case NoSuchFileException missing -> "There is no " + missing.getFile() + ".\n  Check the path.";
            case AccessDeniedException denied ->
                "No permission for " + denied.getFile() + ".\n  Choose another folder or change its rights.";
            case FileSystemException file ->
                "Could not use " + file.getFile() + ": " + file.getReason()
                        + "\n  Check that the disk has room and the path is a folder that may be written.";
            case IOException io ->
                "Reading or writing failed: " + io.getMessage() + "\n  Check the disk and try again.";
            case SQLException sql ->
                "The database refused: " + sql.getMessage()
                        + "\n  Check that DATABASE_URL names a PostgreSQL that the shop has been started on.";
            default -> {
                failure.printStackTrace(step.getErr());
                yield "The step " + step.getCommandName() + " ran into a fault of its own (above).\n"
                        + "  Please report it with the command you typed.";
            }
        };
        step.getErr().println(message);
        step.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }
}
