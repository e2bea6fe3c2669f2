package com.stylesense.vectors.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.embedding.network.FeatureNetwork;
import com.stylesense.embedding.network.NetworkSource;
import com.stylesense.pipeline.PipelineFailure;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
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

        assertThatThrownBy(() -> learn())
                .isInstanceOf(PipelineFailure.class)
                .hasMessage("From 9 photos nothing can be learned.");
        assertThat(folder.resolve("learned.pt")).doesNotExist();
    }

    @Test
    void productsThatAllShowOnePlaceholderAreOnePhoto() throws Exception {
        new DrawnCatalogue().write(folder, 60);
        for (int id = 2; id <= 60; id++) {
            Files.copy(folder.resolve("1.png"), folder.resolve(id + ".png"), StandardCopyOption.REPLACE_EXISTING);
        }

        assertThatThrownBy(() -> learn())
                .isInstanceOf(PipelineFailure.class)
                .hasMessage("From 1 photos nothing can be learned.");
    }

    @Test
    void picturesThatCannotBeReadAreCountedAndTheFirstIsNamed() throws Exception {
        new DrawnCatalogue().write(folder, 20);
        Files.delete(folder.resolve("3.png"));
        Files.writeString(folder.resolve("5.png"), "no picture");

        assertThatThrownBy(() -> learn()).isInstanceOf(PipelineFailure.class);
        assertThat(printed.toString())
                .contains("2 pictures were passed over, first that of product 3: there is no such file.");
    }

    @Test
    void whatIsNoBetterIsWrittenOnlyWhenAskedFor() throws Exception {
        new DrawnCatalogue().write(folder, 60);
        relabel("(Discs|Frames|Stripes),(Red|Green|Blue)", "Discs,Red");

        assertThatThrownBy(() -> learn())
                .isInstanceOfSatisfying(
                        PipelineFailure.class,
                        failure -> assertThat(failure.remedy()).contains("--anyway"))
                .hasMessageStartingWith("Nothing was written");
        assertThat(folder.resolve("learned.pt")).doesNotExist();

        learn("--anyway");
        assertThat(folder.resolve("learned.pt")).isRegularFile();
    }

    @Test
    void whoseColourIsNotNamedTeachesNoColour() throws Exception {
        new DrawnCatalogue().write(folder, 60);
        relabel("Blue", "Unspecified");

        learn("--anyway");

        assertThat(new String(Files.readAllBytes(folder.resolve("learned.pt")), StandardCharsets.ISO_8859_1))
                .contains("Green", "Red")
                .doesNotContain("Unspecified");
    }

    @Test
    void withoutAnyColourThereIsNothingToLearn() throws Exception {
        new DrawnCatalogue().write(folder, 60);
        relabel("(Red|Green|Blue)", "");

        assertThatThrownBy(() -> learn())
                .isInstanceOf(PipelineFailure.class)
                .hasMessage("No colour has 3 pictures to learn from.");
    }

    @Test
    void theNetworkToLearnFromIsNeverWrittenOver() throws Exception {
        new DrawnCatalogue().write(folder, 1);
        Path copy = Files.copy(network(), folder.resolve("copy.pt"));
        Files.createSymbolicLink(folder.resolve("learned.pt"), copy);

        assertThatThrownBy(() -> learn("--model", copy.toString()))
                .isInstanceOf(PipelineFailure.class)
                .hasMessageContaining("is the network to learn from");
        Files.delete(folder.resolve("learned.pt"));
        Files.createDirectory(folder.resolve("learned.pt"));
        assertThatThrownBy(() -> learn())
                .isInstanceOf(PipelineFailure.class)
                .hasMessage(folder.resolve("learned.pt") + " is a folder.");
    }

    @Test
    void aNetworkThatHasLearnedLearnsAgainIntoAFolderThatIsMissingStill() throws Exception {
        new DrawnCatalogue().write(folder, 60);
        learn("--anyway");

        Path again = folder.resolve("new/again.pt");
        learn("--anyway", "--model", folder.resolve("learned.pt").toString(), "--out", again.toString());

        assertThat(again).hasSameBinaryContentAs(folder.resolve("learned.pt"));
    }

    private void relabel(String pattern, String label) throws IOException {
        Path products = folder.resolve("products.csv");
        Files.writeString(products, Files.readString(products).replaceAll(pattern, label));
    }

    private static Path network() throws URISyntaxException {
        return Path.of(LearnNetworkCommandTest.class
                .getResource("/networks/tiny-features.pt")
                .toURI());
    }

    private double[] precisions(String row) {
        Matcher line = Pattern.compile(Pattern.quote(row) + " +([\\d.]+) +([\\d.]+) +([\\d.]+) +([\\d.]+)")
                .matcher(printed.toString());
        assertThat(line.find()).as(printed.toString()).isTrue();
        return IntStream.rangeClosed(1, 4)
                .mapToDouble(column -> Double.parseDouble(line.group(column)))
                .toArray();
    }

    private void learn(String... others) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(others));
        given(arguments, "--products", folder.resolve("products.csv"));
        given(arguments, "--images", folder);
        given(arguments, "--model", network());
        given(arguments, "--out", folder.resolve("learned.pt"));
        given(arguments, "--journal", folder.resolve("learn.journal"));
        LearnNetworkCommand command = new LearnNetworkCommand();
        new CommandLine(command).setOut(new PrintWriter(printed)).parseArgs(arguments.toArray(String[]::new));
        assertThat(command.call()).isZero();
    }

    /** Unless the test names it itself. */
    private static void given(List<String> arguments, String option, Path value) {
        if (!arguments.contains(option)) {
            arguments.addAll(List.of(option, value.toString()));
        }
    }
}
