package com.stylesense.embeddings.command;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.recommender.similarity.ExactMatrix;
import com.stylesense.recommender.similarity.NumpyFile;
import com.stylesense.recommender.similarity.PackedVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;

/** The vectors that a run left in a folder, or those that ship in one packed file. */
final class StoredVectors {

    @Option(
            names = "--vectors",
            paramLabel = "DIR|FILE",
            defaultValue = "data/processed",
            description =
                    "The folder of embeddings.npy and embedding_ids.json, or a file of packed vectors (${DEFAULT-VALUE}).")
    private Path source;

    ExactMatrix load() throws IOException {
        return Files.isRegularFile(source) ? unpack(source) : read(source);
    }

    private static ExactMatrix unpack(Path file) throws IOException {
        try (PackedVectors.Reader rows = PackedVectors.open(file)) {
            ExactMatrix.Builder builder = ExactMatrix.builder(rows.width());
            for (PackedVectors.Row row = rows.next(); row != null; row = rows.next()) {
                builder.add(row.productId(), row.vector());
            }
            return builder.build();
        }
    }

    private static ExactMatrix read(Path folder) throws IOException {
        Path file = folder.resolve("embeddings.npy");
        if (!Files.exists(file)) {
            throw new PipelineFailure(
                    "There are no vectors at " + file + ".",
                    "Make them with scripts/pipeline embed, or name others with --vectors.");
        }
        try (NumpyFile.Reader matrix = NumpyFile.open(file)) {
            long[] ids = new Gson().fromJson(Files.readString(folder.resolve("embedding_ids.json")), long[].class);
            if (ids.length != matrix.rows()) {
                throw new PipelineFailure(
                        "embedding_ids.json names " + ids.length + " products, embeddings.npy has " + matrix.rows()
                                + " rows.",
                        "Run scripts/pipeline embed again: they belong to different runs.");
            }
            List<Integer> byId = IntStream.range(0, ids.length)
                    .boxed()
                    .sorted(Comparator.comparingLong(row -> ids[row]))
                    .toList();
            ExactMatrix.Builder builder = ExactMatrix.builder(matrix.columns());
            for (int row : byId) {
                builder.add(ids[row], matrix.row(row));
            }
            return builder.build();
        } catch (JsonParseException malformed) {
            throw new PipelineFailure(
                    "embedding_ids.json is no list of product ids.", "Run scripts/pipeline embed again.", malformed);
        }
    }
}
