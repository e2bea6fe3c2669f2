package com.stylesense.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.embedding.learned.AttributeHead;
import com.stylesense.embedding.learned.Projection;
import com.stylesense.embedding.network.NetworkSource;
import com.stylesense.embedding.picture.ColourHistogram;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.vectors.learn.DrawnCatalogue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DemoVectorsCommandTest {

    @TempDir
    private Path folder;

    @Test
    void vectorsWithNegativeComponentsAreRefusedWithASentence() throws Exception {
        new DrawnCatalogue().write(folder, 2);
        var head =
                new AttributeHead("colour", List.of("Red"), new float[1][6 + ColourHistogram.WIDTH], new float[1], 1);
        var lessMean = new Projection(
                new int[] {0}, new float[] {2}, 0.5f, 0, List.of(new Projection.SharedHead(0.5f, head)), "learned");
        Path plain = Path.of(DemoVectorsCommandTest.class
                .getResource("/networks/tiny-features.pt")
                .toURI());
        NetworkSource.writeLearned(plain, lessMean, folder.resolve("learned.pt"));
        DemoVectorsCommand command = new DemoVectorsCommand();
        new CommandLine(command)
                .setOut(new PrintWriter(new StringWriter()))
                .parseArgs(
                        "--products",
                        folder.resolve("products.csv").toString(),
                        "--images",
                        folder.toString(),
                        "--drawings",
                        folder.toString(),
                        "--model",
                        folder.resolve("learned.pt").toString(),
                        "--out",
                        folder.resolve("vectors.bin").toString(),
                        "--journal",
                        folder.resolve("demo.journal").toString());

        assertThatThrownBy(command::call)
                .isInstanceOf(PipelineFailure.class)
                .hasMessage("The network's vectors have negative components, which cannot be packed.");
        assertThat(folder.resolve("vectors.bin")).doesNotExist();
    }
}
