package com.stylesense.embedding.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorJournalTest {

    private static final String NETWORK = "ab".repeat(32);
    private static final PictureDigest FIRST = PictureDigest.of(new byte[] {1});
    private static final PictureDigest SECOND = PictureDigest.of(new byte[] {2});

    @TempDir
    private Path folder;

    @Test
    void keepsVectorsFromRunToRun() throws Exception {
        writeTwo();
        try (VectorJournal journal = open()) {
            assertThat(journal.vector(FIRST)).containsExactly(0.6f, 0.8f);
            assertThat(journal.vector(SECOND)).containsExactly(1f, 0f);
        }
    }

    @Test
    void dropsARecordThatWasCutShortAndKeepsTheRest() throws Exception {
        writeTwo();
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() - 5);
        }
        try (VectorJournal journal = open()) {
            assertThat(journal.contains(FIRST)).isTrue();
            assertThat(journal.contains(SECOND)).isFalse();
            journal.add(SECOND, new float[] {0f, 1f});
        }
        try (VectorJournal journal = open()) {
            assertThat(journal.vector(SECOND)).containsExactly(0f, 1f);
        }
    }

    @Test
    void dropsARecordWhoseBytesChanged() throws Exception {
        writeTwo();
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {42}), channel.size() - 6);
        }
        try (VectorJournal journal = open()) {
            assertThat(journal.contains(SECOND)).isFalse();
        }
    }

    @Test
    void startsAfreshWhenItWasWrittenByAnotherNetwork() throws Exception {
        writeTwo();
        try (VectorJournal journal = VectorJournal.open(file(), "cd".repeat(32), 2)) {
            assertThat(journal.contains(FIRST)).isFalse();
        }
    }

    @Test
    void anythingElseInItsPlaceIsReplaced() throws Exception {
        Files.writeString(file(), "not a journal");
        try (VectorJournal journal = open()) {
            assertThat(journal.contains(FIRST)).isFalse();
        }
    }

    @Test
    void refusesASecondRunAtTheSameTime() throws Exception {
        try (VectorJournal running = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("in use by another run");
        }
    }

    private void writeTwo() throws IOException {
        try (VectorJournal journal = open()) {
            journal.add(FIRST, new float[] {0.6f, 0.8f});
            journal.add(SECOND, new float[] {1f, 0f});
        }
    }

    private VectorJournal open() throws IOException {
        return VectorJournal.open(file(), NETWORK, 2);
    }

    private Path file() {
        return folder.resolve("journal");
    }
}
