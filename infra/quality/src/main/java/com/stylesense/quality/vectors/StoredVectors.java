package com.stylesense.quality.vectors;

import com.stylesense.embedding.file.PackedVectors;
import com.stylesense.embedding.file.UnfitVectorsException;
import com.stylesense.embedding.file.VectorFiles;
import com.stylesense.embedding.file.VectorRow;
import com.stylesense.embedding.file.VectorRows;
import com.stylesense.pipeline.PipelineFailure;
import com.stylesense.recommender.similarity.ExactMatrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import picocli.CommandLine.Option;

/** The vectors that a run left in a folder, or those that ship in one packed file. */
public final class StoredVectors {

    @Option(
            names = "--vectors",
            paramLabel = "DIR|FILE",
            defaultValue = "data/processed",
            description =
                    "The folder of embeddings.npy and embedding_ids.json, or a file of packed vectors (${DEFAULT-VALUE}).")
    private Path source;

    public ExactMatrix load() throws IOException {
        try (VectorRows rows = open()) {
            Map<Long, float[]> byId = new TreeMap<>();
            for (VectorRow row = rows.next(); row != null; row = rows.next()) {
                byId.put(row.productId(), row.vector());
            }
            ExactMatrix.Builder matrix = ExactMatrix.builder(rows.width());
            byId.forEach(matrix::add);
            return matrix.build();
        } catch (UnfitVectorsException unfit) {
            throw new PipelineFailure(
                    Objects.requireNonNull(unfit.getMessage()), "Run scripts/pipeline embed again.", unfit);
        }
    }

    private VectorRows open() throws IOException {
        if (Files.isRegularFile(source)) {
            return PackedVectors.open(source);
        }
        VectorFiles files = VectorFiles.in(source);
        if (!Files.exists(files.matrix()) || !Files.exists(files.ids())) {
            throw new PipelineFailure(
                    "There are no vectors at " + files.matrix() + ".",
                    "Make them with scripts/pipeline embed, or name others with --vectors.");
        }
        return files.openMatrix();
    }
}
