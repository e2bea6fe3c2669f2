package com.stylesense.pipeline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private Path sequences;

    /** Shoppers who mostly go from an item to the next one. */
    @BeforeEach
    void write() throws IOException {
        Random random = new Random(3);
        StringBuilder lines = new StringBuilder();
        for (int user = 0; user < 200; user++) {
            lines.append('u').append(user);
            int item = random.nextInt(50);
            for (int event = 0; event < 6; event++) {
                lines.append(" i").append(item);
                item = (item + (random.nextInt(4) == 0 ? random.nextInt(50) : 1)) % 50;
            }
            lines.append('\n');
        }
        sequences = Files.writeString(folder.resolve("sequences.txt"), lines);
    }

    @Test
    void theLearnedRankingFindsWhatFollowsAndPopularityDoesNot() throws IOException {
        JsonNode report = report("a.json");

        assertThat(report.fieldNames()).toIterable().containsExactly("training_seconds", "peak_memory_bytes", "models");
        JsonNode forYou = model(report, "for-you");
        JsonNode popularity = model(report, "popularity");
        assertThat(forYou.at("/metrics/hr@10").asDouble()).isGreaterThan(0.5);
        assertThat(popularity.at("/metrics/hr@10").asDouble()).isLessThan(0.4);
        assertThat(forYou.get("metrics")).hasSize(21);
        forYou.get("intervals")
                .properties()
                .forEach(interval -> assertThat(
                                forYou.get("metrics").get(interval.getKey()).asDouble())
                        .isBetween(
                                interval.getValue().get(0).asDouble() - 1e-9,
                                interval.getValue().get(1).asDouble() + 1e-9));
        assertThat(out.toString()).contains("ndcg@10").contains("for-you").contains("history_decay");
    }

    @Test
    void theSameSeedGivesTheSameFiguresAndAnotherShufflingNearlyTheSame() throws IOException {
        JsonNode once = report("a.json").get("models");

        assertThat(report("b.json").get("models")).isEqualTo(once);
        double other = model(report("c.json", "--seed", "2"), "for-you")
                .at("/metrics/ndcg@10")
                .asDouble();
        assertThat(other).isBetween(0.9 * ndcg(once), 1.1 * ndcg(once));
    }

    private static double ndcg(JsonNode models) {
        return models.get(models.size() - 1).at("/metrics/ndcg@10").asDouble();
    }

    @Test
    void thePictureIsWellFormedAndNamesEveryRanking() throws Exception {
        Path picture = folder.resolve("made/chart.svg");

        assertThat(run(sequences.toString(), "--svg", picture.toString())).isZero();

        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(picture.toFile());
        assertThat(document.getDocumentElement().getTextContent())
                .contains("for-you", "popularity", "item-to-item", "ndcg@10");
    }

    @Test
    void aLogThatIsTooShortIsRefusedWithTheReason() throws IOException {
        Path tiny = Files.writeString(folder.resolve("tiny.txt"), "u a b\nv a\n");
        StringWriter err = new StringWriter();

        int code = new CommandLine(new EvaluateCommand())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    err.append(failure.getMessage());
                    return 1;
                })
                .execute(tiny.toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("too few events for the protocol leave-last");
    }

    private JsonNode report(String name, String... more) throws IOException {
        Path json = folder.resolve(name);
        String[] arguments = new String[more.length + 3];
        arguments[0] = sequences.toString();
        arguments[1] = "--json";
        arguments[2] = json.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        assertThat(run(arguments)).isZero();
        return new ObjectMapper().readTree(json.toFile());
    }

    private static JsonNode model(JsonNode report, String name) {
        for (JsonNode model : report.get("models")) {
            if (model.get("name").asText().equals(name)) {
                return model;
            }
        }
        throw new AssertionError("no model " + name);
    }

    private int run(String... arguments) {
        CommandLine command = new CommandLine(new EvaluateCommand()).setCaseInsensitiveEnumValuesAllowed(true);
        return command.setOut(new PrintWriter(out, true)).execute(arguments);
    }
}
