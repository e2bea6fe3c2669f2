package com.stylesense.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which classes run when {@code scripts/up} starts a server from an archive of its libraries: here a server of two classes. */
class LibraryArchiveTest {

    private static final String START = """
            choose_archive
            "$JAVA_HOME/bin/java" "${java_options[@]}" ${archive_option:+"$archive_option"} "-Xlog:class+load:file=$root/loaded" \\
              -cp "$libraries:$root/classes" Server
            """;
    private static final String ARCHIVE = "archive_libraries; wait\n";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeAServerWithALibrary() throws Exception {
        Files.createDirectories(folder.resolve("infra/local/target"));
        writeLibrary("a library");
        writeServer("as it was");
    }

    @Test
    void anEditedClassRunsWhileTheLibrariesComeFromTheArchive() throws Exception {
        assertThat(run(START + ARCHIVE)).isEqualTo("as it was, with a library\n");
        writeServer("edited");

        assertThat(run(START)).isEqualTo("edited, with a library\n");
        assertThat(Files.readString(folder.resolve("loaded")))
                .containsPattern(" Library source: shared objects file")
                .containsPattern(" Server source: file:");
    }

    @Test
    void anotherLibraryRunsAndItsArchiveTakesTheOldOnesPlace() throws Exception {
        run(START + ARCHIVE);
        List<Path> before = archives();
        writeLibrary("another library, of the same name");

        assertThat(run(START + ARCHIVE)).isEqualTo("as it was, with another library, of the same name\n");
        assertThat(run(START)).isEqualTo("as it was, with another library, of the same name\n");
        assertThat(archives()).hasSize(1).doesNotContainAnyElementsOf(before);
    }

    @Test
    void otherOptionsOfJavaHaveAnotherArchive() throws Exception {
        String names = "choose_archive; echo \"$archive\"\n";
        String larger = "server_options 128; " + names;
        String another = "java_options+=(-XX:-UseCompactObjectHeaders); " + names;

        assertThat(run(names + larger + another).lines().distinct())
                .as("a larger heap has the same")
                .hasSize(2);
    }

    @Test
    void oneThatWasCutOffIsNotUsedAndIsMadeAnew() throws Exception {
        run(START + "echo half > \"$archive.draft\"; JAVA_HOME=/nowhere; " + ARCHIVE);
        assertThat(archives()).isEmpty();

        assertThat(run(START + ARCHIVE)).isEqualTo("as it was, with a library\n");
        assertThat(archives()).hasSize(1);
        assertThat(run(START)).isEqualTo("as it was, with a library\n");
    }

    @Test
    void aShopWithAFolderOfItsOwnMakesNone() throws Exception {
        assertThat(run("STYLESENSE_STATE=/tmp; " + START + ARCHIVE)).isEqualTo("as it was, with a library\n");
        assertThat(archives()).isEmpty();
    }

    private List<Path> archives() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("infra/local/target"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    private void writeLibrary(String name) throws IOException {
        compile("library", "Library", "class Library { static String name() { return \"" + name + "\"; } }");
        tool("jar", "--create", "--file", folder + "/library.jar", "-C", folder + "/library", "Library.class");
    }

    private void writeServer(String state) throws IOException {
        String main =
                "static void main(String[] none) { System.out.println(\"" + state + ", with \" + Library.name()); }";
        compile("classes", "Server", "class Server { public " + main + " }");
    }

    private void compile(String into, String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        tool("javac", "-cp", folder + "/library.jar", "-d", folder + "/" + into, file.toString());
    }

    private static void tool(String name, String... arguments) {
        int status = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
        assertThat(status).isZero();
    }

    private String run(String commands) throws Exception {
        String libraries = Path.of(System.getProperty("stylesense.root"), "scripts/lib") + "/";
        String script = "set -euo pipefail; root=$1; run=$1 logs=$1 libraries=$1/library.jar\n"
                + Stream.of("build", "heap", "processes", "archive")
                        .map(file -> ". '" + libraries + file + ".sh'\n")
                        .reduce("", String::concat)
                + "server_options 64\n" + commands;
        ProcessBuilder bash = new ProcessBuilder("bash", "-c", script, "up", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        bash.environment().put("JAVA_HOME", System.getProperty("java.home"));
        bash.environment().remove("STYLESENSE_STATE");
        Process started = bash.start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(started.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(started.exitValue()).as(said).isZero();
        return said;
    }
}
