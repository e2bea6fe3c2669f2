package com.stylesense.vectors.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.embedding.network.NetworkSource;
import com.stylesense.pipeline.PipelineFailure;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LearnNetworkCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();

    @Test
    void productsWhosePhotosWereHeldOutFindTheirKindAndColourBetterThanByTheFeaturesAlone() throws Exception {
        new DrawnCatalogue().write(folder, 300);

        learn();

        double[] plain = precisions("the network's features");
        double[] learned = precisions("all, by the shares chosen");
        assertThat(plain[0]).isLessThan(0.7);
        assertThat(learned[0]).isGreaterThan(0.9);
        assertThat(learned[1]).isGreaterThan(0.95);
        // As the shop lists them: products that were learned to be alike are not taken for one photo.
        assertThat(learned[2]).isGreaterThan(0.9);
        assertThat(learned[3]).isGreaterThan(0.95);
        try (FeatureNetwork network = NetworkSource.open(Optional.of(folder.resolve("learned.pt")))) {
            assertThat(network.width()).isEqualTo(2048);
        }
    }

    @Test
    void theSecondTimeNoPictureIsComputedAgainAndTheSameIsLearned() throws Exception {
        new DrawnCatalogue().write(folder, 60);
        learn();
        byte[] first = Files.readAllBytes(folder.resolve("learned.pt"));

        learn();

        assertThat(folder.resolve("learned.pt")).hasBinaryContent(first);
    }

    @Test
    void fromAHandfulOfPicturesNothingIsLearned() throws Exception {
        new DrawnCatalogue().write(folder, 9);

        assertThatThrownBy(this::learn)
                .isInstanceOf(PipelineFailure.class)
                .hasMessage("From 9 pictures nothing can be learned.");
        assertThat(folder.resolve("learned.pt")).doesNotExist();
    }

    private double[] precisions(String row) {
        Matcher line = Pattern.compile(Pattern.quote(row) + " +([\\d.]+) +([\\d.]+) +([\\d.]+) +([\\d.]+)")
                .matcher(printed.toString());
        assertThat(line.find()).as(printed.toString()).isTrue();
        return IntStream.rangeClosed(1, 4)
                .mapToDouble(column -> Double.parseDouble(line.group(column)))
                .toArray();
    }

    private void learn() throws Exception {
        LearnNetworkCommand command = new LearnNetworkCommand();
        new CommandLine(command)
                .setOut(new PrintWriter(printed))
                .parseArgs(
                        "--products",
                        folder.resolve("products.csv").toString(),
                        "--images",
                        folder.toString(),
                        "--model",
                        Path.of(LearnNetworkCommandTest.class
                                        .getResource("/networks/tiny-features.pt")
                                        .toURI())
                                .toString(),
                        "--out",
                        folder.resolve("learned.pt").toString(),
                        "--journal",
                        folder.resolve("learn.journal").toString());
        assertThat(command.call()).isZero();
    }
}
