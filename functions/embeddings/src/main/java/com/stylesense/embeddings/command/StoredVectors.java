package com.stylesense.embeddings.command;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.stylesense.data.PipelineFailure;
import com.stylesense.recommender.visual.ExactMatrix;
import com.stylesense.recommender.visual.NumpyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;

/** The vectors that a run left in a folder. */
final class StoredVectors {

    @Option(names = "--vectors", paramLabel = "DIR", defaultValue = "data/processed",
            description = "Where embeddings.npy and embedding_ids.json are (${DEFAULT-VALUE}).")
    private Path folder;

    ExactMatrix load() throws IOException {
        try (NumpyFile.Reader matrix = NumpyFile.open(folder.resolve("embeddings.npy"))) {
            long[] ids = new Gson().fromJson(Files.readString(folder.resolve("embedding_ids.json")), long[].class);
            if (ids.length != matrix.rows()) {
                throw new PipelineFailure("embedding_ids.json names " + ids.length + " products, embeddings.npy has "
                        + matrix.rows() + " rows.", "Run scripts/pipeline embed again: they belong to different runs.");
            }
            List<Integer> byId = IntStream.range(0, ids.length).boxed()
                    .sorted(Comparator.comparingLong(row -> ids[row])).toList();
            ExactMatrix.Builder builder = ExactMatrix.builder(matrix.columns());
            for (int row : byId) {
                builder.add(ids[row], matrix.row(row));
            }
            return builder.build();
        } catch (JsonParseException malformed) {
            throw new PipelineFailure("embedding_ids.json is no list of product ids.",
                    "Run scripts/pipeline embed again.", malformed);
        }
    }
}
