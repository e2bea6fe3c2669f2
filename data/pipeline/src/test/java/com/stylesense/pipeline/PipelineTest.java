package com.stylesense.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class PipelineTest {

    private static final String CATALOGUE = """
            ProductId,Gender,Category,SubCategory,ProductType,Colour,Usage,ProductTitle,Image,ImageURL
            7,Men,Footwear,Shoes,Casual Shoes,Black,Casual,Veltrix Men Black Casual Shoes,7.jpg,
            7,Men,Footwear,Shoes,Casual Shoes,White,Casual,Veltrix Men White Casual Shoes,7.jpg,
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(strings = {"clean", "simulate", "seed", "multiply", "evaluate"})
    void everyStepExplainsItself(String step) {
        assertThat(run(step, "--help")).isZero();
        assertThat(out.toString()).startsWith("Usage: pipeline " + step);
    }

    @Test
    void cleaningSaysWhatBecameOfTheRows() throws IOException {
        Path input = Files.writeString(folder.resolve("fashion.csv"), CATALOGUE);
        Path output = folder.resolve("made/products_clean.csv");
        assertThat(run("clean", "--input", input.toString(), "--no-images", "--output", output.toString()))
                .isZero();
        assertThat(out.toString()).contains("1 of 2 rows became products").contains("1 set aside: the id is taken");
        assertThat(output).content().startsWith("id,name,brand,").contains("7,Veltrix Men Black Casual Shoes,Veltrix,");
        assertThat(output.resolveSibling("rejected.csv")).content().contains("3,7,the id is taken by line 2,");
    }

    @Test
    void whatWentWrongComesWithWhatToDo() throws IOException {
        Path input = folder.resolve("fashion.csv");
        assertThat(run("clean", "--input", input.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("There is no " + input);

        Files.writeString(input, "id,name\n1,x\n");
        assertThat(run("clean", "--input", input.toString(), "--no-images")).isEqualTo(1);
        assertThat(err.toString()).contains("lacks").contains("A header is expected in one of two forms");

        Files.writeString(input, CATALOGUE);
        assertThat(run("clean", "--input", input.toString())).isEqualTo(1);
        assertThat(err.toString()).contains("There is no picture folder").contains("--images");
    }

    @Test
    void aCatalogueOfWhichNothingCanBeTakenReplacesNone() throws IOException {
        Path input = Files.writeString(folder.resolve("fashion.csv"), CATALOGUE.replace("\n7,", "\nSKU-7,"));
        Path output = Files.writeString(folder.resolve("products_clean.csv"), "of before");
        assertThat(run("clean", "--input", input.toString(), "--no-images", "--output", output.toString()))
                .isEqualTo(1);
        assertThat(output).hasContent("of before");
        assertThat(out.toString()).contains("stays as it was", "2 set aside: the id is not a whole number");
    }

    @Test
    void aCatalogueIsNotReplacedByWhatIsMadeOfIt() throws IOException {
        Path input = Files.writeString(folder.resolve("products_clean.csv"), CATALOGUE);
        assertThat(run("clean", "--input", input.toString(), "--no-images", "--output", input.toString()))
                .isEqualTo(1);
        assertThat(input).hasContent(CATALOGUE);
        assertThat(err.toString()).contains("would replace it", "--output");
    }

    @Test
    void misuseIsToldApartFromFailure() {
        assertThat(run()).isEqualTo(2);
        assertThat(run("clean", "--inptu", "x")).isEqualTo(2);
        assertThat(run("multiply", "--factor", "0", "--output", "x")).isEqualTo(2);
    }

    private int run(String... arguments) {
        CommandLine pipeline = Pipeline.commandLine();
        pipeline.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        return pipeline.execute(arguments);
    }
}
