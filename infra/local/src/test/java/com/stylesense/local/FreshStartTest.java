package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code scripts/up --fresh} does with the shop that is there, and with what somebody edited. */
class FreshStartTest {

    private static final String PRODUCTS = "processed/products_clean.csv";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAShop() throws Exception {
        write("state/database/rows", "accounts and orders");
        write("state/jwt-secret", "of these accounts");
        write("my data/" + PRODUCTS, "made");
        write("my data/simulated/users.csv", "made");
        write("my data/simulated/orders.csv", "made");
        write("my data/processed/source", "demo\n/images\n");
        run("remember " + PRODUCTS + " simulated/users.csv simulated/orders.csv");
    }

    @Test
    void whatScriptsMadeIsPutAsideAndGoesOnceAnotherShopStands() throws Exception {
        run("start_over");
        assertThat(folder.resolve("state/database")).doesNotExist();
        assertThat(folder.resolve("state/jwt-secret"))
                .as("a token of before names somebody else in the next database")
                .doesNotExist();
        assertThat(folder.resolve("my data/processed")).doesNotExist();
        assertThat(folder.resolve("state/before/database/rows")).hasContent("accounts and orders");

        run("forget_aside; put_back");
        assertThat(folder.resolve("state/before")).doesNotExist();
        assertThat(folder.resolve("my data/processed")).doesNotExist();
    }

    @Test
    void aStartThatFailsPutsTheShopBackAsItWas() throws Exception {
        run("start_over; mkdir -p \"$state/database\" \"$data/processed\"; echo half > \"$data/" + PRODUCTS
                + "\"; put_back");
        assertThat(folder.resolve("state/database/rows")).hasContent("accounts and orders");
        assertThat(folder.resolve("my data/" + PRODUCTS)).hasContent("made");
        assertThat(folder.resolve("my data/simulated/users.csv")).hasContent("made");
        assertThat(folder.resolve("state/before")).doesNotExist();
    }

    /** Killed after so many of the moves there are, the next start puts back what it finds. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aStartThatIsKilledIsPutBackByTheNext(int moves) throws Exception {
        run("moves=0; mv() { [ $((moves += 1)) -le " + moves
                + " ] || exit 0; command mv \"$@\"; }; start_over; put_back");
        run("put_back");
        assertThat(folder.resolve("state/database/rows")).hasContent("accounts and orders");
        assertThat(folder.resolve("state/jwt-secret")).hasContent("of these accounts");
        assertThat(folder.resolve("my data/" + PRODUCTS)).hasContent("made");
        assertThat(folder.resolve("my data/simulated/orders.csv")).hasContent("made");
        assertThat(folder.resolve("state/before")).doesNotExist();
    }

    @Test
    void aTableOfOnesOwnThatNothingReadsIsNamed() throws Exception {
        assertThat(run("tell_unread")).isEmpty();
        write("my data/own/orders.csv", "read");
        write("my data/own/order-items.CSV", "not read");
        assertThat(run("tell_unread").lines())
                .singleElement()
                .asString()
                .contains("order-items.CSV is not read", "data/README.md");
    }

    @Test
    void anEditedCatalogueStaysAndItsShoppersAreMadeAnew() throws Exception {
        write("my data/" + PRODUCTS, "777.77");
        String said = run("start_over; forget_aside");
        assertThat(folder.resolve("my data/" + PRODUCTS)).hasContent("777.77");
        assertThat(folder.resolve("my data/processed/source")).exists();
        assertThat(folder.resolve("my data/simulated")).doesNotExist();
        assertThat(said).contains("Edited by hand", PRODUCTS).doesNotContain("users.csv");

        write("my data/simulated/users.csv", "made anew");
        run("remember simulated/users.csv; start_over; forget_aside");
        assertThat(folder.resolve("my data/" + PRODUCTS))
                .as("the next time, too")
                .hasContent("777.77");
    }

    @Test
    void editedOrdersStayWithTheCatalogueTheyAreOf() throws Exception {
        write("my data/simulated/orders.csv", "mine");
        run("start_over; forget_aside");
        assertThat(folder.resolve("my data/simulated/orders.csv")).hasContent("mine");
        assertThat(folder.resolve("my data/simulated/users.csv")).hasContent("made");
        assertThat(folder.resolve("my data/" + PRODUCTS)).hasContent("made");
    }

    @Test
    void anotherCatalogueLeavesACopyOfWhatWasEdited() throws Exception {
        write("my data/" + PRODUCTS, "777.77");
        run("catalogue=/other.csv; start_over; forget_aside");
        assertThat(folder.resolve("my data/processed")).doesNotExist();
        try (Stream<Path> there = Files.list(folder.resolve("my data"))) {
            assertThat(there.filter(path -> path.getFileName().toString().startsWith("kept-")))
                    .singleElement()
                    .satisfies(copy -> assertThat(copy.resolve(PRODUCTS)).hasContent("777.77"));
        }
    }

    @Test
    void nothingIsReplacedWhereNoCopyCanBeMade() throws Exception {
        write("my data/" + PRODUCTS, "777.77");
        assertThat(
                        run(
                                "cp() { return 1; }; fail() { echo \"$*\"; exit; }; catalogue=/other.csv; start_over; echo went on"))
                .contains("kept-", "nothing was replaced")
                .doesNotContain("went on");
        assertThat(folder.resolve("my data/" + PRODUCTS)).hasContent("777.77");
        assertThat(folder.resolve("state/database/rows")).hasContent("accounts and orders");
    }

    @Test
    void whatSomebodyPutBesideTheGeneratedFilesStays() throws Exception {
        write("my data/processed/products_clean before the sale.csv", "mine");
        write("my data/simulated/notes/why.txt", "mine");
        write("my data/processed/vectors.bin", "made");
        String said = run("start_over; forget_aside");
        assertThat(folder.resolve("my data/processed/products_clean before the sale.csv"))
                .hasContent("mine");
        assertThat(folder.resolve("my data/simulated/notes/why.txt")).hasContent("mine");
        assertThat(folder.resolve("my data/processed/vectors.bin")).doesNotExist();
        assertThat(folder.resolve("my data/" + PRODUCTS)).doesNotExist();
        assertThat(said).contains("notes/why.txt").doesNotContain("Edited by hand");
    }

    @Test
    void aFolderThatIsALinkIsNotCopiedIntoItself() throws Exception {
        Files.move(folder.resolve("my data/processed"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("my data/processed"), folder.resolve("elsewhere"));
        write("elsewhere/products_clean.csv", "777.77");
        run("start_over; forget_aside");
        assertThat(folder.resolve("my data/" + PRODUCTS)).hasContent("777.77");
        assertThat(folder.resolve("elsewhere/processed")).doesNotExist();
    }

    @Test
    void anotherCatalogueLeavesACopyOfWhatSomebodyPutThere() throws Exception {
        write("my data/simulated/my notes.txt", "mine");
        run("catalogue=/other.csv; start_over; forget_aside");
        try (Stream<Path> there = Files.walk(folder.resolve("my data"))) {
            assertThat(there.filter(path -> path.endsWith("simulated/my notes.txt")))
                    .singleElement()
                    .satisfies(copy -> assertThat(copy).hasContent("mine"));
        }
    }

    /** Somebody edits the orders and deletes the shoppers: all of these are made anew, since each names the others' rows. */
    @Test
    void editedOrdersAreCopiedBeforeTheirMissingShoppersAreMadeWithNewOnes() throws Exception {
        write("my data/simulated/orders.csv", "mine");
        Files.delete(folder.resolve("my data/simulated/users.csv"));
        String said =
                run("prepare_catalogue() { products=x; }; logged() { echo new > \"$data/simulated/orders.csv\"; };"
                        + " remember() { :; }; prepare_data");
        assertThat(said).contains("Edited by hand", "simulated/orders.csv");
        try (Stream<Path> there = Files.walk(folder.resolve("my data"))) {
            assertThat(there.filter(path -> path.endsWith("simulated/orders.csv")))
                    .anySatisfy(copy -> assertThat(copy).hasContent("mine"));
        }
    }

    @Test
    void aShopOfOnesOwnCatalogueIsStartedAnewWithThat() throws Exception {
        Path catalogue = write("my files/fashion.csv", "id");
        Path images = write("my files/images/1.jpg", "picture").getParent();
        write("my data/processed/source", catalogue + "\n" + images + "\n");
        assertThat(run("start_over; printf '%s|%s' \"$catalogue\" \"$images\"")).isEqualTo(catalogue + "|" + images);
    }

    @Test
    void aShopWhoseCatalogueIsGoneStaysAsItIs() throws Exception {
        write("my data/processed/source", "/gone/fashion.csv\n/gone/images\n");
        assertThat(run("fail() { echo \"$*\"; exit; }; start_over; echo went on"))
                .contains("/gone/fashion.csv", "--catalogue")
                .doesNotContain("went on");
        assertThat(folder.resolve("my data/" + PRODUCTS)).exists();
    }

    @Test
    void anotherCatalogueComesBeforeTheOneThatTheShopWasMadeFrom() throws Exception {
        write("my data/processed/source", "/my files/fashion.csv\n/my files/images\n");
        assertThat(run("catalogue=/other.csv images=/others; start_over; printf '%s|%s' \"$catalogue\" \"$images\""))
                .isEqualTo("/other.csv|/others");
    }

    @Test
    void aCatalogueOrPicturesThatChangedSinceAreToldWithTheWayToLoadThem() throws Exception {
        String catalogue = write("fashion.csv", "id").toString();
        String images = write("images/1.jpg", "picture").getParent().toString();
        write("my data/processed/source", catalogue + "\n" + images + "\n");
        String tell = "own_database=true; tell_changed_catalogue";
        assertThat(run("catalogue_state " + catalogue + " " + images + " > \"$data/processed/cleaned\"; " + tell))
                .isEmpty();
        write("images/2.jpg", "another");
        assertThat(run(tell)).contains(catalogue, images, "scripts/up --fresh");
        Files.delete(folder.resolve("images/2.jpg"));
        assertThat(run(tell)).isEmpty();
        write("fashion.csv", "id,price");
        assertThat(run(tell)).contains(catalogue, "scripts/up --fresh");
        Files.move(folder.resolve("images"), folder.resolve("moved"));
        assertThat(run(tell)).contains("There is no folder " + images, "--catalogue \"" + catalogue);
    }

    @Test
    void filesThatNobodyNotedAreSomebodysOwn() throws Exception {
        Files.delete(folder.resolve("my data/processed/generated"));
        Files.delete(folder.resolve("my data/processed/source"));
        assertThat(run("edited_files")).contains(PRODUCTS, "simulated/users.csv");
    }

    @Test
    void whereTheFilesComeFromIsReadInBothForms() throws Exception {
        write("my data/processed/source", "/my files/fashion.csv\n/my files/images\n");
        assertThat(run("made_from 1; echo; made_from 2")).isEqualTo("/my files/fashion.csv\n/my files/images");
        write("my data/processed/source", "/files/fashion.csv /files/images");
        assertThat(run("made_from 1; echo; made_from 2")).isEqualTo("/files/fashion.csv\n/files/images");
        write("my data/processed/source", "demo");
        assertThat(run("made_from 1; echo; made_from 2")).isEqualTo("demo\n");
    }

    private String run(String commands) throws Exception {
        String script =
                "set -euo pipefail; root=$1; state=$2/state; data=$2/my\\ data; logs=$2; catalogue='' images=''\n"
                        + ". \"$root/scripts/lib/data.sh\"\n" + commands;
        Process bash = new ProcessBuilder("bash", "-c", script, "up", root().toString(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(bash.exitValue()).as(said).isZero();
        return said;
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("scripts/up"))) {
            here = here.getParent();
        }
        return here;
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
