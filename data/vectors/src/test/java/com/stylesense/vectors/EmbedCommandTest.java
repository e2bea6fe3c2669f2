package com.stylesense.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.stylesense.embedding.file.NumpyFile;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.pipeline.PipelineStep;
import com.stylesense.vectors.learn.LearnNetworkCommand;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EmbedCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter printed = new StringWriter();

    @BeforeEach
    void writeCatalogue() throws IOException {
        Files.writeString(folder.resolve("products.csv"), """
                id,name,brand,gender,masterCategory,subCategory,articleType,baseColour,season,year,usage,price,stock_count,avg_rating,image_path
                7,Shoe,Veltrix,Men,Footwear,Shoes,Casual Shoes,Black,Fall,2019,Casual,49.99,3,4.2,plain.jpg
                5,Shoe,Veltrix,Men,Footwear,Shoes,Casual Shoes,Grey,Fall,2019,Casual,49.99,3,4.2,grey.jpg
                9,Shoe,Veltrix,Men,Footwear,Shoes,Casual Shoes,Red,Fall,2019,Casual,49.99,3,4.2,gone.jpg
                """);
        for (String name : new String[] {"plain.jpg", "grey.jpg"}) {
            try (InputStream picture = EmbedCommandTest.class.getResourceAsStream("/pictures/" + name)) {
                Files.copy(picture, folder.resolve(name));
            }
        }
    }

    @Test
    void vectorsIdsAndWhatWasSetAsideAreWritten() throws Exception {
        assertThat(run("--model", network(), "--dimensions", "6")).isZero();

        assertThat(folder.resolve("out/embedding_ids.json")).hasContent("[7,5]");
        try (NumpyFile.Reader matrix = NumpyFile.open(folder.resolve("out/embeddings.npy"))) {
            assertThat(matrix.rows()).isEqualTo(2);
            assertThat(matrix.columns()).isEqualTo(6);
        }
        assertThat(printed.toString())
                .contains(
                        "2 products have a vector of 6 components by tiny-features",
                        "1 set aside",
                        "there is no such file");
    }

    @Test
    void theSecondRunComputesNothing() throws Exception {
        run("--model", network(), "--dimensions", "6");
        run("--model", network(), "--dimensions", "6");

        assertThat(printed.toString()).contains("0 pictures computed");
    }

    @Test
    void aRunThatCanReadNoPictureFailsAndLeavesTheVectorsBeforeIt() throws Exception {
        run("--model", network(), "--dimensions", "6");
        Files.delete(folder.resolve("plain.jpg"));
        Files.delete(folder.resolve("grey.jpg"));

        assertThatThrownBy(() -> run("--model", network(), "--dimensions", "6"))
                .isInstanceOfSatisfying(
                        PipelineFailure.class,
                        failure -> assertThat(failure.remedy())
                                .isEqualTo("Name the folder of the catalogue's pictures with --images DIR."))
                .hasMessageStartingWith("None of the 3 products got a vector;");
        assertThat(folder.resolve("out/embedding_ids.json")).hasContent("[7,5]");
        assertThat(folder.resolve("out/embeddings_rejected.csv"))
                .content()
                .contains("plain.jpg", "grey.jpg", "gone.jpg");
    }

    @Test
    void aCatalogueOfDrawingsWithoutPicturesOfThemIsToldHowToMakeThem() throws Exception {
        Path products = folder.resolve("products.csv");
        Files.writeString(products, Files.readString(products).replace(".jpg", ".svg"));

        assertThatThrownBy(() -> run("--model", network(), "--dimensions", "6"))
                .isInstanceOfSatisfying(
                        PipelineFailure.class,
                        failure -> assertThat(failure.remedy())
                                .contains("scripts/pipeline demo --raster DIR", "--images DIR"));
    }

    @Test
    void aNetworkOfAnotherWidthIsRefusedBeforeAnyWorkIsDone() {
        assertThatThrownBy(() -> run("--model", network()))
                .isInstanceOf(PipelineFailure.class)
                .hasMessage("The network tiny-features gives vectors of 6 components, but the shop wants 2,048.");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aMissingNetworkIsToldWithItsRemedy() {
        assertThatThrownBy(() -> run("--model", folder.resolve("none.pt").toString()))
                .hasStackTraceContaining("There is no network at");
    }

    @Test
    void thePipelineFindsTheSteps() {
        assertThat(ServiceLoader.load(PipelineStep.class).stream().map(ServiceLoader.Provider::type))
                .containsExactlyInAnyOrder(EmbedCommand.class, DemoVectorsCommand.class, LearnNetworkCommand.class);
    }

    private int run(String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(
                "--products",
                folder.resolve("products.csv").toString(),
                "--images",
                folder.toString(),
                "--out",
                folder.resolve("out").toString()));
        all.addAll(List.of(arguments));
        EmbedCommand embed = new EmbedCommand();
        new CommandLine(embed).setOut(new PrintWriter(printed)).parseArgs(all.toArray(String[]::new));
        return embed.call();
    }

    private static String network() throws Exception {
        return Path.of(EmbedCommandTest.class
                        .getResource("/networks/tiny-features.pt")
                        .toURI())
                .toString();
    }
}
