package com.stylesense.embedding.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.stylesense.embedding.file.NumpyFile;
import com.stylesense.embedding.file.VectorFiles;
import com.stylesense.embedding.network.FeatureNetwork;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;

/** Writes a run's vectors as files: the matrix, the ids of its rows, what was set aside, and a manifest that says what made them. */
public record EmbeddingWriter(VectorFiles files) {

    /** The manifest comes last: where it stands, the other files belong to it. */
    public void write(EmbeddingResult result, VectorJournal journal, FeatureNetwork network, Instant madeAt)
            throws IOException {
        Files.deleteIfExists(files.manifest());
        writeMatrix(result.embedded(), journal);
        replace(files.ids(), json -> {
            json.writeStartArray();
            for (EmbeddedPicture picture : result.embedded()) {
                json.writeNumber(picture.productId());
            }
            json.writeEndArray();
        });
        writeRejected(result.rejected());
        replace(files.manifest(), json -> {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("model", network.name());
            json.writeStringField("model_digest", network.digest());
            json.writeStringField("kind", network.kind());
            json.writeStringField("maker", network.maker());
            json.writeNumberField("dimensions", network.width());
            json.writeNumberField("products", result.embedded().size());
            json.writeNumberField("set_aside", result.rejected().size());
            json.writeStringField("made_at", madeAt.toString());
            json.writeArrayFieldStart("files");
            json.writeString(files.matrix().getFileName().toString());
            json.writeString(files.ids().getFileName().toString());
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void writeMatrix(List<EmbeddedPicture> embedded, VectorJournal journal) throws IOException {
        try (NumpyFile.Writer rows = NumpyFile.create(files.matrix(), embedded.size(), journal.width())) {
            for (EmbeddedPicture picture : embedded) {
                rows.write(journal.vector(picture.picture()));
            }
            rows.commit();
        }
    }

    /** Alone for a run that gave no vector: what one before it made is worth more than an empty matrix. */
    public void writeRejected(List<RejectedPicture> pictures) throws IOException {
        try (var writer = Files.newBufferedWriter(files.rejected(), StandardCharsets.UTF_8)) {
            writer.write("product_id,file,reason\r\n");
            for (RejectedPicture picture : pictures) {
                writer.write(
                        picture.productId() + "," + quoted(picture.file()) + "," + quoted(picture.reason()) + "\r\n");
            }
        }
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    private static void replace(Path file, Content content) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".draft");
        try (var writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
                JsonGenerator json = new JsonFactory().createGenerator(writer)) {
            content.write(json);
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @FunctionalInterface
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
