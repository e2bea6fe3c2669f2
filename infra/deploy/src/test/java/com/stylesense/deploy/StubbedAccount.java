package com.stylesense.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The scripts of a deployment in a folder of their own, before stand-ins for the command lines of AWS and SAM: what is asked of an account is
 * prepared as files, and what the scripts call is written down.
 */
record StubbedAccount(Path folder) {

    /** @param folder empty */
    static StubbedAccount in(Path folder) throws IOException {
        Path root = PackagedFunction.root();
        Path scripts =
                Files.createDirectories(folder.resolve("shop/scripts/lib")).getParent();
        for (String file : List.of("deploy", "destroy")) {
            Files.copy(root.resolve("scripts").resolve(file), scripts.resolve(file));
        }
        for (String file :
                List.of("account.sh", "aws.sh", "build.sh", "fail.sh", "java.sh", "progress.sh", "stack.sh")) {
            Files.copy(
                    root.resolve("scripts/lib").resolve(file),
                    scripts.resolve("lib").resolve(file));
        }
        for (String file : List.of("samconfig.toml", "template.yaml")) {
            Files.copy(root.resolve(file), folder.resolve("shop").resolve(file));
        }
        Path stubs = root.resolve("infra/deploy/src/test/resources/stub");
        for (String file : List.of("package", "validate")) {
            Files.copy(stubs.resolve("curl"), scripts.resolve(file));
        }
        Files.createDirectory(folder.resolve("account"));
        return new StubbedAccount(folder);
    }

    /** Prepares one answer of the account's, such as {@code status} or {@code plan}. */
    StubbedAccount with(String question, String answer) throws IOException {
        Files.writeString(account().resolve(question), answer + "\n");
        return this;
    }

    Outcome run(String script, String... arguments) throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(Stream.concat(
                        Stream.of(folder.resolve("shop/scripts").resolve(script).toString()), Arrays.stream(arguments))
                .toList());
        Path stubs = PackagedFunction.root().resolve("infra/deploy/src/test/resources/stub");
        command.environment().put("PATH", stubs + ":" + System.getenv("PATH"));
        command.environment().put("STUB", account().toString());
        command.environment().put("AWS_REGION", "us-east-1");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = command.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }

    /** Those of the called commands that begin so, in order. */
    List<String> calls(String beginning) throws IOException {
        Path calls = account().resolve("calls");
        return Files.exists(calls)
                ? Files.readAllLines(calls).stream()
                        .filter(call -> call.startsWith(beginning))
                        .toList()
                : List.of();
    }

    private Path account() {
        return folder.resolve("account");
    }

    record Outcome(int exitCode, String output) {

        Outcome succeeded() {
            assertThat(exitCode).as(output).isZero();
            return this;
        }

        Outcome failed() {
            assertThat(exitCode).as(output).isNotZero();
            return this;
        }
    }
}
