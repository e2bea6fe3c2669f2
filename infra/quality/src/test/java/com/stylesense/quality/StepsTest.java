package com.stylesense.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.pipeline.Pipeline;
import com.stylesense.pipeline.PipelineStep;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class StepsTest {

    @Test
    void thePipelinesHelpNamesEveryStepThatItFindsHere() {
        String help = new CommandLine(new Pipeline()).getUsageMessage().replaceAll("\\s+", " ");

        assertThat(ServiceLoader.load(PipelineStep.class))
                .extracting(step -> new CommandLine(step).getCommandName())
                .contains("embed", "measure-index", "precision")
                // The one step of another module, which is on every class path where the help is asked for.
                .filteredOn(step -> !step.equals("demo"))
                .allSatisfy(step -> assertThat(help).containsPattern("[ ,]" + step + "[;,.]"));
    }
}
